import { type Name, type NamesByLength, orderedByLength } from './nearest-names.ts';
import { placeKey } from './place-key.ts';
import { NAMES_IN_A_SLICE } from './scripts.ts';
import { sliced } from './sliced.ts';
import { typedNames } from './typed-names.ts';

/** Every name that somebody may type. */
export interface NameIndex {
  readonly exact: ReadonlyMap<string, readonly Name[]>;
  /** Ordered by key. */
  readonly sorted: readonly Name[];
  readonly byLength: NamesByLength;
}

export const nameIndex = sliced(buildIndex);

function* buildIndex(): Generator<void, NameIndex> {
  const exact = new Map<string, Name[]>();
  let count = 0;
  for (const [written, code, rank] of typedNames()) {
    if (++count % NAMES_IN_A_SLICE === 0) yield;
    const key = placeKey(written);
    if (key === '') continue;
    const names = exact.get(key);
    if (names === undefined) exact.set(key, [{ key, code, rank }]);
    else if (!names.some((name) => name.code === code && name.rank <= rank)) names.push({ key, code, rank });
  }
  yield;
  const sorted: Name[] = [];
  const begun = Map.groupBy([...exact.values()].flat(), ({ key }) => key.charCodeAt(0));
  for (const first of [...begun.keys()].sort((a, b) => a - b)) {
    const names = begun.get(first) ?? [];
    for (const name of names.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))) sorted.push(name);
    if (names.length > NAMES_IN_A_SLICE) yield;
  }
  return { exact, sorted, byLength: orderedByLength(sorted) };
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
