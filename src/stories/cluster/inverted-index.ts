/** Of a term that stands in more stories than this only the latest are walked: it says too little to find older ones. */
const MAX_LATEST = 96;

/** Which stories hold a key (a hash, below 2^53), and how many. */
export interface Postings {
  add(key: number, story: number): void;
  remove(key: number, story: number): void;
  /** How many stories hold it. */
  count(key: number): number;
  /** The latest of them, oldest first. */
  latest(key: number): readonly number[];
}

/** The end of a chain. */
const NONE = -1;
const FIRST_LINKS = 1024;

/**
 * For hundreds of thousands of keys, most of them in one story only. A key leads to that story, as `~story`, or to the
 * newest link of a chain. Links are rows of three columns of numbers: a list for each key would take many times the memory.
 */
export function createPostings(): Postings {
  const heads = createNumberMap();
  let stories = new Int32Array(FIRST_LINKS);
  let older = new Int32Array(FIRST_LINKS);
  /** At the head of a chain: how many stories hold the key, with those that were cut off. */
  let counts = new Int32Array(FIRST_LINKS);
  /** At the head of a chain: its links. To walk through them for each story that is added would cost more than all else. */
  let lengths = new Uint8Array(FIRST_LINKS);
  let used = 0;
  let free = NONE;

  function link(story: number, to: number, count: number): number {
    let at = free;
    if (at !== NONE) free = older[at] ?? NONE;
    else {
      if (used === stories.length) {
        [stories, older, counts] = [widened(stories), widened(older), widened(counts)];
        lengths = widened(lengths);
      }
      at = used++;
    }
    stories[at] = story;
    older[at] = to;
    counts[at] = count;
    lengths[at] = to === NONE ? 1 : (lengths[to] ?? 0) + 1;
    return at;
  }

  function release(at: number): void {
    older[at] = free;
    free = at;
  }

  /** The links of a chain, newest first. */
  function linksFrom(head: number): number[] {
    const links: number[] = [];
    for (let at = head; at !== NONE; at = older[at] ?? NONE) links.push(at);
    return links;
  }

  const countAt = (head: number): number => (head < 0 ? 1 : (counts[head] ?? 0));

  return {
    add(key, story) {
      const head = heads.get(key);
      if (head === undefined) {
        heads.set(key, ~story);
        return;
      }
      const count = countAt(head) + 1;
      const newest = link(story, head < 0 ? link(~head, NONE, 1) : head, count);
      heads.set(key, newest);
      if ((lengths[newest] ?? 0) < 2 * MAX_LATEST) return;
      // Cut rarely and by half, so that adding stays cheap.
      const links = linksFrom(newest);
      lengths[newest] = MAX_LATEST;
      older[links[MAX_LATEST - 1] ?? newest] = NONE;
      for (const at of links.slice(MAX_LATEST)) release(at);
    },
    remove(key, story) {
      const head = heads.get(key);
      if (head === undefined) return;
      if (head < 0) {
        heads.delete(key);
        return;
      }
      const left = countAt(head) - 1;
      counts[head] = left;
      const links = linksFrom(head);
      const position = links.findIndex((at) => stories[at] === story);
      const at = links[position];
      if (at === undefined) return;
      const [newer, next] = [links[position - 1], links[position + 1]];
      lengths[newer === undefined ? (next ?? head) : head] = links.length - 1;
      if (newer !== undefined) older[newer] = next ?? NONE;
      else if (next === undefined) heads.delete(key);
      else {
        heads.set(key, next);
        counts[next] = left;
      }
      release(at);
    },
    count(key) {
      const head = heads.get(key);
      return head === undefined ? 0 : countAt(head);
    },
    latest(key) {
      const head = heads.get(key);
      if (head === undefined) return [];
      if (head < 0) return [~head];
      return linksFrom(head)
        .map((at) => stories[at] ?? 0)
        .reverse();
    },
  };
}

function widened<T extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(column: T): T {
  const wider = new (column.constructor as new (length: number) => T)(Math.ceil(column.length * 1.5));
  wider.set(column);
  return wider;
}

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
