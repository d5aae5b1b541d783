import { slipsBetween } from '../text/edit-distance.ts';
import { foldWord } from './inflection.ts';
import { PLACE_LANGUAGES, placeNames } from './place-names.ts';
import {
  allRegions,
  CITIES,
  COUNTRIES,
  countryName,
  isRegion,
  PARTS,
  parentOf,
  type Region,
  regionName,
} from './regions.ts';

/** What a person meant: a region, or several it may be (an ambiguous name, a misspelling), or none: `near` is empty. */
export type Resolved = { readonly region: Region } | { readonly near: readonly Region[] };

/** Languages in which a country may be typed. */
const TYPED_LANGUAGES =
  'en ru uk kk zh zh-Hant ar fa tr es pt fr de it ja ko id vi hi uz ky mn ka hy az be pl th nl sv fi cs ro hu el he bn ur'.split(
    ' ',
  );
/** Parts of these are as well known by name as countries: `Georgia` is both. */
const KNOWN_PARTS = new Set(['US', 'CA', 'CN', 'RU', 'IN', 'PK', 'KZ', 'UA']);
const MAX_TYPED_LENGTH = 80;
const MAX_NEAR = 5;
/** Suggestions that only another language would write so come after the others of their rank. */
const FOREIGN_NAME = 3;
/** What was typed is the whole name of a country or a known part, or a code. */
const EXACT = 1;

/** The better a name speaks for its region, the lower: names, then cities and small parts, then peoples and institutions. */
type Rank = 0 | 1 | 2;

interface Name {
  readonly key: string;
  readonly code: Region;
  readonly rank: Rank;
}

interface Index {
  readonly exact: ReadonlyMap<string, readonly Name[]>;
  /** Ordered by key. */
  readonly sorted: readonly Name[];
}

let index: Index | undefined;

function keyOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .slice(0, MAX_TYPED_LENGTH)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[’'ʻ`.]/g, '');
  return words
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map(foldWord)
    .join(' ');
}

function buildIndex(): Index {
  const exact = new Map<string, Name[]>();
  const add = (written: string, code: Region, rank: Rank) => {
    const key = keyOf(written);
    if (key === '') return;
    const names = exact.get(key);
    if (names === undefined) exact.set(key, [{ key, code, rank }]);
    else if (!names.some((name) => name.code === code && name.rank <= rank)) names.push({ key, code, rank });
  };
  for (const code of COUNTRIES) {
    for (const language of TYPED_LANGUAGES) {
      const name = countryName(code, language);
      if (name !== undefined) add(name, code, 0);
    }
  }
  for (const [code, name] of Object.entries(PARTS)) add(name, code, KNOWN_PARTS.has(code.slice(0, 2)) ? 0 : 1);
  for (const language of PLACE_LANGUAGES) {
    const written = placeNames(language);
    if (written === null) continue;
    const each = (section: Readonly<Record<Region, readonly string[]>>, rank: Rank) => {
      for (const [code, names] of Object.entries(section)) for (const name of names) add(name, code, rank);
    };
    each(written.names, 0);
    each(written.cities, 1);
    each(written.demonyms, 2);
    each(written.institutions, 2);
  }
  for (const [code, cities] of Object.entries(CITIES)) for (const city of cities) add(city, code, 1);
  return { exact, sorted: [...exact.values()].flat().sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)) };
}

/** Reads what a person typed in any language and spelling: a name, a code, a city, a grid operator. */
export function resolveRegion(typed: string): Resolved {
  const exact = exactRegions(typed);
  const [only, ...others] = exact;
  if (only !== undefined && others.length === 0) return { region: only };
  if (only !== undefined) return { near: exact.slice(0, MAX_NEAR) };
  const key = keyOf(typed);
  if (key === '') return { near: [] };
  index ??= buildIndex();
  return { near: nearest(index, key).slice(0, MAX_NEAR) };
}

/** The same without a search for what is near: cheap enough to be asked for every word that is typed. */
export function findRegion(typed: string): Region | undefined {
  const [only, ...others] = exactRegions(typed);
  return others.length === 0 ? only : undefined;
}

function exactRegions(typed: string): readonly Region[] {
  const code = typed.trim().toUpperCase().replace(/[_ ]/, '-');
  if (isRegion(code)) return [code];
  const key = keyOf(typed);
  if (key === '') return [];
  index ??= buildIndex();
  return bestRanked(index.exact.get(key) ?? []);
}

function bestRanked(names: readonly Name[]): Region[] {
  const best = Math.min(...names.map((name) => name.rank));
  return [...new Set(names.filter((name) => name.rank === best).map((name) => name.code))];
}

/**
 * Regions whose name, in any language, begins with what was typed so far; countries before their parts.
 * Nothing typed: the countries in the order of the alphabet of `locale`.
 */
export function suggestRegions(typed: string, locale: string, limit: number): readonly Region[] {
  const key = keyOf(typed);
  if (key === '' && typed.trim() !== '') return [];
  if (key === '') {
    const collator = new Intl.Collator(locale);
    const named = COUNTRIES.map((code) => ({ code, name: regionName(code, locale) }));
    return named
      .sort((a, b) => collator.compare(a.name, b.name))
      .slice(0, limit)
      .map(({ code }) => code);
  }
  index ??= buildIndex();
  const found = new Map<Region, number>();
  const offer = (code: Region, score: number) => {
    const known = found.get(code);
    if (known === undefined || score < known) found.set(code, score);
  };
  const upper = typed.trim().toUpperCase();
  if (isRegion(upper)) offer(upper, -1);
  for (let at = firstFrom(index.sorted, key); at < index.sorted.length; at++) {
    const name = index.sorted[at];
    if (name === undefined || !name.key.startsWith(key)) break;
    const whole = name.key === key ? 0 : 2;
    offer(name.code, whole + 4 * name.rank + (parentOf(name.code) === null ? 0 : 1));
  }
  if (upper.length >= 2) {
    for (const { code } of allRegions()) if (code.startsWith(`${upper}-`) || code.startsWith(upper)) offer(code, 8);
  }
  if (found.size === 0)
    nearest(index, key).forEach((code, position) => {
      offer(code, 20 + position);
    });
  const inLocale = (code: Region) => (keyOf(regionName(code, locale)).startsWith(key) ? 0 : FOREIGN_NAME);
  return [...found]
    .map(([code, score]): [Region, number] => [code, score <= EXACT ? score : score + inLocale(code)])
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([code]) => code);
}

function firstFrom(sorted: readonly Name[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns regions with a name that is a slip or two away, the nearest first; short words allow one slip. */
function nearest(names: Index, key: string): Region[] {
  const length = [...key].length;
  if (length < 4) return [];
  const allowed = length < 6 ? 1 : 2;
  const found = new Map<Region, number>();
  for (const name of names.sorted) {
    if (Math.abs(name.key.length - key.length) > allowed) continue;
    const slips = slipsBetween(key, name.key, allowed);
    if (slips > allowed) continue;
    const score = slips * 4 + name.rank + (parentOf(name.code) === null ? 0 : 0.5);
    if (score < (found.get(name.code) ?? Number.POSITIVE_INFINITY)) found.set(name.code, score);
  }
  return [...found]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, MAX_NEAR)
    .map(([code]) => code);
}
