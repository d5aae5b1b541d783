/** A map of whole numbers, keys from 0 to 2^53 - 1, values of 32 bits: in two columns, a third of the memory of a Map. */
export interface NumberMap {
  get(key: number): number | undefined;
  set(key: number, value: number): void;
  delete(key: number): void;
}

const EMPTY = -1;
const FIRST_CAPACITY = 1024;
const FULL = 0.75;

/** Keys stand at their place, or as near after it as there is room. Their low bits are expected to be spread, as those of hashes are. */
export function createNumberMap(): NumberMap {
  let keys = new Float64Array(FIRST_CAPACITY).fill(EMPTY);
  let values = new Int32Array(FIRST_CAPACITY);
  let size = 0;

  const next = (at: number): number => (at + 1) & (keys.length - 1);
  const placeOf = (key: number): number => (key >>> 0) & (keys.length - 1);

  /** @returns where the key is, or belongs. */
  function find(key: number): number {
    let at = placeOf(key);
    while (keys[at] !== key && keys[at] !== EMPTY) at = next(at);
    return at;
  }

  function grow(): void {
    const [keysBefore, valuesBefore] = [keys, values];
    keys = new Float64Array(keysBefore.length * 2).fill(EMPTY);
    values = new Int32Array(keysBefore.length * 2);
    keysBefore.forEach((key, before) => {
      if (key === EMPTY) return;
      const at = find(key);
      keys[at] = key;
      values[at] = valuesBefore[before] ?? 0;
    });
  }

  return {
    get(key) {
      const at = find(key);
      return keys[at] === key ? values[at] : undefined;
    },
    set(key, value) {
      let at = find(key);
      if (keys[at] === EMPTY) {
        if (size + 1 > keys.length * FULL) {
          grow();
          at = find(key);
        }
        size += 1;
        keys[at] = key;
      }
      values[at] = value;
    },
    delete(key) {
      let gap = find(key);
      if (keys[gap] === EMPTY) return;
      size -= 1;
      // Those behind move up, as far as their own place allows: an empty place would hide them.
      for (let at = next(gap); keys[at] !== EMPTY; at = next(at)) {
        const distance = (at - placeOf(keys[at] ?? 0)) & (keys.length - 1);
        if (distance < ((at - gap) & (keys.length - 1))) continue;
        keys[gap] = keys[at] ?? EMPTY;
        values[gap] = values[at] ?? 0;
        gap = at;
      }
      keys[gap] = EMPTY;
    },
  };
}
