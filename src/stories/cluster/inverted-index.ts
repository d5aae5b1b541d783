import { createNumberMap } from './number-map.ts';

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
  let used = 0;
  let free = NONE;

  function link(story: number, to: number, count: number): number {
    let at = free;
    if (at !== NONE) free = older[at] ?? NONE;
    else {
      if (used === stories.length) [stories, older, counts] = [widened(stories), widened(older), widened(counts)];
      at = used++;
    }
    stories[at] = story;
    older[at] = to;
    counts[at] = count;
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
      if (count < 2 * MAX_LATEST) return;
      const links = linksFrom(newest);
      if (links.length < 2 * MAX_LATEST) return;
      // Cut rarely and by half, so that adding stays cheap.
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

function widened(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.ceil(column.length * 1.5));
  wider.set(column);
  return wider;
}
