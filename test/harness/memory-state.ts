import type { Collection, FeedState } from '../../src/state/port.ts';

/** What the poller needs of a state, in memory, and a view of what it wrote. */
export interface MemoryState {
  readonly feeds: Collection<FeedState>;
  seen(keys: readonly string[]): Promise<ReadonlySet<string>>;
  mark(keys: readonly string[]): void;
  readonly written: ReadonlyMap<string, FeedState>;
}

export function createMemoryState(): MemoryState {
  const written = new Map<string, FeedState>();
  const marked = new Set<string>();
  return {
    written,
    feeds: {
      get: async (key) => written.get(key),
      set: async (key, value) => void written.set(key, value),
      setMany: async (entries) => {
        for (const [key, value] of entries) written.set(key, value);
      },
      delete: async (key) => written.delete(key),
      entries: async () => [...written].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    },
    seen: async (keys) => new Set(keys.filter((key) => marked.has(key))),
    mark: (keys) => {
      for (const key of keys) marked.add(key);
    },
  };
}
