import { parentOf, type Region } from '../../regions/regions.ts';
import type { Sentence } from '../../text/tokenize.ts';

/** Countries whose parts are reported as such: of a part of any other the country is. */
const REPORTED_BY_PART = new Set(['US', 'CA', 'RU', 'CN']);

/** @returns the region news is filed under: the part in the USA, Canada, Russia and China, elsewhere the country. */
export function filedUnder(region: Region): Region {
  const country = parentOf(region);
  if (region === 'US-DC') return 'US';
  return country === null || REPORTED_BY_PART.has(country) ? region : country;
}

interface Named {
  readonly region: Region;
  readonly sentence: Sentence;
}

/**
 * "Canada to host a new farm", says the headline, and the text speaks of Quebec: it is news of Quebec.
 *
 * @returns country -> its one part that is named, where the text (all but `headline`) names that part more often.
 */
export function narrowings(named: readonly Named[], headline: Sentence | undefined): ReadonlyMap<Region, Region> {
  const counts = new Map<Region, number>();
  const parts = new Map<Region, Set<Region>>();
  for (const { region, sentence } of named) {
    const filed = filedUnder(region);
    const country = parentOf(filed);
    if (country !== null) parts.set(country, (parts.get(country) ?? new Set()).add(filed));
    if (sentence !== headline) counts.set(filed, (counts.get(filed) ?? 0) + 1);
  }
  const narrowed = new Map<Region, Region>();
  for (const [country, [part, ...others]] of parts)
    if (part !== undefined && others.length === 0 && (counts.get(part) ?? 0) > (counts.get(country) ?? 0))
      narrowed.set(country, part);
  return narrowed;
}
