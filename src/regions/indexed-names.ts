import { memoized } from '../memo.ts';
import { typedKey } from '../text/typed-key.ts';
import { lettersOf, type Name } from './nearest-names.ts';
import { sliced } from './sliced.ts';
import { typedNames } from './typed-names.ts';

export const MAX_TYPED_LENGTH = 80;
const MAX_REMEMBERED = 2000;
/** Some milliseconds' work. */
const NAMES_IN_A_SLICE = 500;

/** Every name that somebody may type. */
export interface NameIndex {
  readonly exact: ReadonlyMap<string, readonly Name[]>;
  /** Ordered by key. */
  readonly sorted: readonly Name[];
}

export const indexedNames = sliced(buildIndex);

/** The one spelling of a name: `typedKey` without signs. */
export function keyOf(text: string): string {
  return text.slice(0, MAX_TYPED_LENGTH).split(/\s+/u).map(keyOfWord).filter(Boolean).join(' ');
}

/** A line is looked through phrase by phrase, and each of its words stands in many of them. */
const keyOfWord = memoized(MAX_REMEMBERED, (word: string): string => {
  const bare = typedKey(word).replace(/[’'ʻ`.]/g, '');
  return bare
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
});

function* buildIndex(): Generator<void, NameIndex> {
  const exact = new Map<string, Name[]>();
  let count = 0;
  for (const [written, code, rank] of typedNames()) {
    if (++count % NAMES_IN_A_SLICE === 0) yield;
    const key = keyOf(written);
    if (key === '') continue;
    const names = exact.get(key);
    if (names === undefined) exact.set(key, [{ key, code, rank, letters: lettersOf(key) }]);
    else if (!names.some((name) => name.code === code && name.rank <= rank))
      names.push({ key, code, rank, letters: lettersOf(key) });
  }
  yield;
  return { exact, sorted: [...exact.values()].flat().sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)) };
}

/** @returns the position of the first name that is not before this key. */
export function firstFrom(sorted: readonly Name[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
