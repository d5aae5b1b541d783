import { firstFrom, nameIndex } from './name-index.ts';
import { nearest } from './nearest-names.ts';
import { placeKey } from './place-key.ts';
import { allRegions, COUNTRIES, isRegion, parentOf, type Region, regionName } from './regions.ts';

/** Suggestions that only another language would write so come after the others of their rank. */
const FOREIGN_NAME = 3;
/** What was typed is the whole name of a country or a known part, or a code. */
const EXACT = 1;

/**
 * Regions whose name, in any language, begins with what was typed so far; countries before their parts.
 * Nothing typed: the countries in the order of the alphabet of `locale`.
 */
export function suggestRegions(typed: string, locale: string, limit: number): readonly Region[] {
  const key = placeKey(typed);
  if (key === '' && typed.trim() !== '') return [];
  if (key === '') {
    const collator = new Intl.Collator(locale);
    const named = COUNTRIES.map((code) => ({ code, name: regionName(code, locale) }));
    return named
      .sort((a, b) => collator.compare(a.name, b.name))
      .slice(0, limit)
      .map(({ code }) => code);
  }
  const known = nameIndex.get();
  const found = new Map<Region, number>();
  const offer = (code: Region, score: number) => {
    if (score < (found.get(code) ?? Number.POSITIVE_INFINITY)) found.set(code, score);
  };
  const upper = typed.trim().toUpperCase();
  if (isRegion(upper)) offer(upper, -1);
  for (let at = firstFrom(known.sorted, key); at < known.sorted.length; at++) {
    const name = known.sorted[at];
    if (name === undefined || !name.key.startsWith(key)) break;
    const whole = name.key === key ? 0 : 2;
    offer(name.code, whole + 4 * name.rank + (parentOf(name.code) === null ? 0 : 1));
  }
  if (upper.length >= 2) {
    for (const { code } of allRegions()) if (code.startsWith(`${upper}-`) || code.startsWith(upper)) offer(code, 8);
  }
  if (found.size === 0)
    for (const [position, code] of nearest(known.byLength, key).entries()) offer(code, 20 + position);
  const inLocale = (code: Region) => (placeKey(regionName(code, locale)).startsWith(key) ? 0 : FOREIGN_NAME);
  return [...found]
    .map(([code, score]): [Region, number] => [code, score <= EXACT ? score : score + inLocale(code)])
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([code]) => code);
}
