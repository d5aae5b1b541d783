import { type EpochMs, SECOND_MS } from '../clock.ts';
import type { Log } from '../log.ts';
import type { FeedState, State } from '../state/port.ts';
import type { Feed } from './feed.ts';

/** How soon a feed is polled again whose items could not be stored. */
const NOT_STORED_AGAIN_MS = 10 * SECOND_MS;

/** A database that was away for a moment is no failure of the feed. */
export const notStored = (before: FeedState | undefined, now: EpochMs): FeedState => ({
  failures: 0,
  ...before,
  dueAt: now + NOT_STORED_AGAIN_MS,
});

/** What the state of a feed is kept under: its address, of which a name and a password are left out. */
export function stateKeyOf({ url, id }: Pick<Feed, 'url' | 'id'>): string {
  if (!hasCredentials(url)) return url;
  const bare = new URL(url);
  // One who reads without a password may be served something else.
  Object.assign(bare, { username: '', password: '', hash: id });
  return bare.href;
}

function hasCredentials(url: string): boolean {
  const { username = '', password = '' } = URL.parse(url) ?? {};
  return username !== '' || password !== '';
}

/** Writes what polls leave behind: those that end together are written together. */
export interface StateWriter {
  /** @param key see `stateKeyOf`. */
  write(key: string, after: FeedState): void;
  /** Deletes it, with what is not written yet. */
  drop(key: string): Promise<void>;
  /** @returns what earlier processes left, by the addresses of these feeds and of others. @throws when it cannot be read. */
  read(feeds: Iterable<Feed>): Promise<Map<string, FeedState>>;
  /** Waits for what was given so far. Never throws. */
  settled(): Promise<void>;
}

export function createStateWriter(feeds: State['feeds'], log: Pick<Log, 'warn'>): StateWriter {
  const unwritten = new Map<string, FeedState>();
  let written = Promise.resolve();
  let writeError: string | undefined;

  async function insistently(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      writeError = undefined;
    } catch (error) {
      // The next poll repeats this, and all steps are idempotent. A full disk would fill the log, too.
      if (String(error) !== writeError) log.warn({ reason: String(error) }, 'the state of feeds could not be written');
      writeError = String(error);
    }
  }

  function flush(): Promise<void> {
    const entries = [...unwritten];
    unwritten.clear();
    return entries.length === 0 ? Promise.resolve() : insistently(() => feeds.setMany(entries));
  }

  function write(key: string, after: FeedState): void {
    unwritten.set(key, after);
    if (unwritten.size === 1)
      written = written.then(() => new Promise<void>((resolve) => setImmediate(resolve))).then(flush);
  }

  async function drop(key: string): Promise<void> {
    unwritten.delete(key);
    await written;
    await insistently(() => feeds.delete(key));
  }

  return {
    write,
    drop,
    async read(ours) {
      const left = await feeds.entries();
      const states = new Map(left.filter(([key]) => !hasCredentials(key)));
      const older = new Map(left.filter(([key]) => hasCredentials(key)));
      for (const feed of ours) {
        const key = stateKeyOf(feed);
        const before = states.get(key) ?? older.get(feed.url);
        if (before === undefined) continue;
        states.set(feed.url, before);
        if (older.has(feed.url)) write(key, before);
      }
      await written;
      for (const key of older.keys()) await drop(key);
      return states;
    },
    settled: () => written,
  };
}
