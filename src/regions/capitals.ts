import { placeNames } from './place-names.ts';
import { CITIES, countryOf, type Region } from './regions.ts';

let capitals: ReadonlySet<Region> | undefined;

/** Whether it is the part where the capital of its country lies, which stands for the government: "Caracas bans mining". */
export function isOfCapital(region: Region): boolean {
  capitals ??= new Set(
    Object.entries(CITIES)
      .filter(([code, [largest]]) => {
        const governments = placeNames('en')?.institutions[countryOf(code)] ?? [];
        return largest !== undefined && code !== countryOf(code) && governments.includes(largest);
      })
      .map(([code]) => code),
  );
  return capitals.has(region);
}
