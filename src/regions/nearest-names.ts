import { editDistance } from '../text/edit-distance.ts';
import { parentOf, type Region } from './regions.ts';

const MAX_NEAR = 5;

/** The better a name speaks for its region, the lower: names, small parts, cities in it, then peoples and institutions. */
export type Rank = 0 | 1 | 2 | 3;

export interface Name {
  readonly key: string;
  readonly code: Region;
  readonly rank: Rank;
}

/** Names with keys of one length. */
interface Alike {
  readonly names: readonly Name[];
  /** A bit for each letter of a key, some letters sharing one: most names are told apart by it, without a look at them. */
  readonly letters: Int32Array;
}

export type NamesByLength = ReadonlyMap<number, Alike>;

export const orderedByLength = (all: readonly Name[]): NamesByLength =>
  new Map(
    [...Map.groupBy(all, ({ key }) => key.length)].map(([length, names]) => [
      length,
      { names, letters: Int32Array.from(names, ({ key }) => lettersOf(key)) },
    ]),
  );

/** @returns at most five regions with a name that is a slip or two away, the nearest first; short words allow one slip. */
export function nearest(byLength: NamesByLength, key: string): Region[] {
  const length = [...key].length;
  if (length < 4) return [];
  const allowed = length < 6 ? 1 : 2;
  const letters = lettersOf(key);
  const found = new Map<Region, number>();
  for (let other = key.length - allowed; other <= key.length + allowed; other++) {
    const alike = byLength.get(other);
    if (alike === undefined) continue;
    for (let at = 0; at < alike.letters.length; at++) {
      // A slip takes one letter away, and adds one, at most.
      if (bitsIn((alike.letters[at] ?? 0) ^ letters) > 2 * allowed) continue;
      const name = alike.names[at];
      const slips = name === undefined ? Number.POSITIVE_INFINITY : editDistance(key, name.key, allowed);
      if (name === undefined || slips > allowed) continue;
      const score = slips * 4 + name.rank + (parentOf(name.code) === null ? 0 : 0.5);
      if (score < (found.get(name.code) ?? Number.POSITIVE_INFINITY)) found.set(name.code, score);
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, MAX_NEAR)
    .map(([code]) => code);
}

function lettersOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at++) letters |= 1 << (key.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
