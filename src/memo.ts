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
  return {
    get: (key) => values.get(key),
    set(key, value) {
      values.delete(key);
      values.set(key, value);
      const oldest = values.keys().next();
      if (values.size > most && !oldest.done) values.delete(oldest.value);
      return value;
    },
    delete: (key) => void values.delete(key),
  };
}
