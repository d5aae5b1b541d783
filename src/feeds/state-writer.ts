import { type EpochMs, SECOND_MS } from '../clock.ts';
import type { Log } from '../log.ts';
import type { FeedState, State } from '../state/port.ts';

/** How soon a feed is polled again whose items could not be stored. */
const NOT_STORED_AGAIN_MS = 10 * SECOND_MS;

/** A database that was away for a moment is no failure of the feed. */
export const notStored = (before: FeedState | undefined, now: EpochMs): FeedState => ({
  failures: 0,
  ...before,
  dueAt: now + NOT_STORED_AGAIN_MS,
});

/** Writes what polls leave behind: those that end together are written together. */
export interface StateWriter {
  write(url: string, after: FeedState): void;
  /** Deletes it, with what is not written yet. */
  drop(url: string): Promise<void>;
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

  return {
    write(url, after) {
      unwritten.set(url, after);
      if (unwritten.size === 1)
        written = written.then(() => new Promise<void>((resolve) => setImmediate(resolve))).then(flush);
    },
    async drop(url) {
      unwritten.delete(url);
      await written;
      await insistently(() => feeds.delete(url));
    },
    settled: () => written,
  };
}
