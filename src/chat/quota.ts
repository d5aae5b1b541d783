/** Takings of one key are counted in a window that begins with the first of them. */
export interface Quota {
  /** @returns `refused-first`: the first one over the quota in its window, the one to say so to. */
  take(key: string): 'granted' | 'refused-first' | 'refused';
}

/** Keys that are remembered at most; beyond them the oldest begin anew. */
const MAX_KEYS = 20_000;

/** @param now milliseconds. */
export function createQuota(most: number, perMs: number, now: () => number): Quota {
  const windows = new Map<string, { readonly until: number; taken: number }>();
  return {
    take(key) {
      const at = now();
      const known = windows.get(key);
      const window = known !== undefined && known.until > at ? known : { until: at + perMs, taken: 0 };
      window.taken += 1;
      // Moved to the end: the map keeps its keys in the order of their last use.
      windows.delete(key);
      windows.set(key, window);
      for (const oldest of windows.keys()) {
        if (windows.size <= MAX_KEYS) break;
        windows.delete(oldest);
      }
      if (window.taken <= most) return 'granted';
      return window.taken === most + 1 ? 'refused-first' : 'refused';
    },
  };
}
