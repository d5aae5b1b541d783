import { editDistance } from '../text/edit-distance.ts';
import { parentOf, type Region } from './regions.ts';

const MAX_NEAR = 5;

/** The better a name speaks for its region, the lower: names, small parts, cities in it, then peoples and institutions. */
export type Rank = 0 | 1 | 2 | 3;

export interface Name {
  readonly key: string;
  readonly code: Region;
  readonly rank: Rank;
  /** A bit for each letter of the key, some letters sharing one: most names are told apart by it at once. */
  readonly letters: number;
}

/** @returns at most five regions with a name that is a slip or two away, the nearest first; short words allow one slip. */
export function nearest(sorted: readonly Name[], key: string): Region[] {
  const length = [...key].length;
  if (length < 4) return [];
  const allowed = length < 6 ? 1 : 2;
  const letters = lettersOf(key);
  const found = new Map<Region, number>();
  for (const name of sorted) {
    if (Math.abs(name.key.length - key.length) > allowed) continue;
    // A slip takes one letter away, and adds one, at most.
    if (bitsIn(name.letters ^ letters) > 2 * allowed) continue;
    const slips = editDistance(key, name.key, allowed);
    if (slips > allowed) continue;
    const score = slips * 4 + name.rank + (parentOf(name.code) === null ? 0 : 0.5);
    if (score < (found.get(name.code) ?? Number.POSITIVE_INFINITY)) found.set(name.code, score);
  }
  return [...found]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, MAX_NEAR)
    .map(([code]) => code);
}

export function lettersOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at++) letters |= 1 << (key.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
