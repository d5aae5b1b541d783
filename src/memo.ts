/** What was worked out before, by its key. */
export interface Memo<Key, Value> {
  get(key: Key): Value | undefined;
  /** Forgets what was set longest ago where that makes one too many. @returns the value. */
  set(key: Key, value: Value): Value;
  delete(key: Key): void;
}

/** @returns the same function, which remembers its last `most` results. */
export function memoized<Key, Value>(most: number, work: (key: Key) => Value): (key: Key) => Value {
  const known = createMemo<Key, { readonly value: Value }>(most);
  return (key) => (known.get(key) ?? known.set(key, { value: work(key) })).value;
}

/** A memo that never holds more than `most` values. */
export function createMemo<Key, Value>(most: number): Memo<Key, Value> {
  const values = new Map<Key, Value>();
  // Kept: from its beginning, a map would look through all places of what was forgotten for the first that is not.
  const oldest = values.keys();
  return {
    get: (key) => values.get(key),
    set(key, value) {
      values.delete(key);
      values.set(key, value);
      if (values.size > most) {
        const { value: first, done } = oldest.next();
        if (!done) values.delete(first);
      }
      return value;
    },
    delete: (key) => void values.delete(key),
  };
}
