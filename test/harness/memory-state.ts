import type { EpochMs } from '../../src/clock.ts';
import type { Item } from '../../src/feeds/feed.ts';
import type { Collection, FeedState } from '../../src/state/port.ts';

/** What the poller needs of a state, in memory, and a view of what it wrote. */
export interface MemoryState {
  readonly feeds: Collection<FeedState>;
  seen(keys: readonly string[]): Promise<ReadonlySet<string>>;
  item(id: string): Promise<Item | undefined>;
  /** Tests set it. */
  awaySince: () => EpochMs | undefined;
  mark(keys: readonly string[]): void;
  /** Marks their keys, and keeps them. */
  take(items: readonly Item[]): void;
  readonly written: ReadonlyMap<string, FeedState>;
}

export function createMemoryState(): MemoryState {
  const written = new Map<string, FeedState>();
  const marked = new Set<string>();
  const items = new Map<string, Item>();
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
    item: async (id) => items.get(id),
    awaySince: () => undefined,
    mark: (keys) => {
      for (const key of keys) marked.add(key);
    },
    take: (taken) => {
      for (const item of taken) {
        items.set(item.id, item);
        for (const key of item.keys ?? []) marked.add(key);
      }
    },
  };
}
