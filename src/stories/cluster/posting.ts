/** Of a term that stands in more stories than this only the latest are walked: it says too little to find older ones. */
const MAX_LATEST = 96;

/** Which stories hold a key, and how many. */
export interface Postings {
  add(key: string, story: number): void;
  remove(key: string, story: number): void;
  /** How many stories hold it. */
  count(key: string): number;
  /** The latest of them, oldest first. */
  latest(key: string): readonly number[];
}

export function createPostings(): Postings {
  const postings = new Map<string, { count: number; latest: number[] }>();
  return {
    add(key, story) {
      const posting = postings.get(key);
      if (posting === undefined) {
        postings.set(key, { count: 1, latest: [story] });
        return;
      }
      posting.count += 1;
      posting.latest.push(story);
      // Cut rarely and by half, so that adding stays cheap.
      if (posting.latest.length >= 2 * MAX_LATEST) posting.latest = posting.latest.slice(-MAX_LATEST);
    },
    remove(key, story) {
      const posting = postings.get(key);
      if (posting === undefined) return;
      posting.count -= 1;
      const at = posting.latest.indexOf(story);
      if (at >= 0) posting.latest.splice(at, 1);
      if (posting.count <= 0) postings.delete(key);
    },
    count: (key) => postings.get(key)?.count ?? 0,
    latest: (key) => postings.get(key)?.latest ?? [],
  };
}
