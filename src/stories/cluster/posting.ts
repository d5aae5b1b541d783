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
  /** Most keys stand in one story only: that one alone takes a fraction of the memory of a list. */
  const postings = new Map<string, number | { count: number; readonly latest: number[] }>();
  return {
    add(key, story) {
      const posting = postings.get(key);
      if (posting === undefined) postings.set(key, story);
      else if (typeof posting === 'number') postings.set(key, { count: 2, latest: [posting, story] });
      else {
        posting.count += 1;
        posting.latest.push(story);
        // Cut rarely and by half, so that adding stays cheap.
        if (posting.latest.length >= 2 * MAX_LATEST) posting.latest.splice(0, MAX_LATEST);
      }
    },
    remove(key, story) {
      const posting = postings.get(key);
      if (posting === undefined) return;
      if (typeof posting === 'number') {
        postings.delete(key);
        return;
      }
      posting.count -= 1;
      const at = posting.latest.indexOf(story);
      if (at >= 0) posting.latest.splice(at, 1);
      if (posting.count <= 0) postings.delete(key);
    },
    count(key) {
      const posting = postings.get(key);
      return typeof posting === 'number' ? 1 : (posting?.count ?? 0);
    },
    latest(key) {
      const posting = postings.get(key);
      return typeof posting === 'number' ? [posting] : (posting?.latest ?? []);
    },
  };
}
