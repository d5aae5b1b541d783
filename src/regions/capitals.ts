import { placeNames } from './place-names.ts';
import { CITIES, countryOf, parentOf, type Region, regionName } from './regions.ts';

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

/** Whether a text that names the part may mean no more than its largest city: Lima, Almaty, Tehran. */
export function isNamedAfterCity(region: Region): boolean {
  const largest = CITIES[region]?.[0];
  return parentOf(region) !== null && (isOfCapital(region) || largest === regionName(region, 'en'));
}
