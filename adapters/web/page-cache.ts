import { createQuota } from '../../src/chat/quota.ts';
import { type EpochMs, SECOND_MS } from '../../src/clock.ts';
import { createMemo } from '../../src/memo.ts';

export interface CacheOptions {
  readonly now: () => EpochMs;
  readonly keepMs: number;
  readonly maxKept: number;
  /** At most this many answers are made each second for all readers together, because alerts go before readers. */
  readonly perSecond: number;
}

/** Makes an answer once for all readers who ask within a few seconds. */
export interface Cache<T> {
  /**
   * Answers with what was made up to `keepMs` ago. Until it is twice as old it is still the answer, and is made anew
   * meanwhile: nobody waits for a page that somebody reads all the time.
   * @returns undefined where too much is being made already.
   */
  get(key: string, make: () => Promise<T>): Promise<T | undefined>;
}

export function createCache<T>({ now, keepMs, maxKept, perSecond }: CacheOptions): Cache<T> {
  const kept = createMemo<string, { readonly at: EpochMs; readonly made: Promise<T> }>(maxKept);
  const quota = createQuota(perSecond, SECOND_MS, now);

  function keep(key: string, made: Promise<T>): Promise<T> {
    kept.set(key, { at: now(), made });
    // What failed is tried again by the next one who asks.
    made.catch(() => kept.delete(key));
    return made;
  }

  return {
    async get(key, make) {
      const known = kept.get(key);
      const ageMs = known === undefined ? Number.POSITIVE_INFINITY : now() - known.at;
      if (ageMs < keepMs) return known?.made;
      const current = ageMs < 2 * keepMs ? known?.made : undefined;
      if (quota.take('made') !== 'granted') return current;
      if (current === undefined) return keep(key, make());
      // Others who ask meanwhile do not have it made once more.
      keep(key, current);
      setImmediate(
        () =>
          void make().then(
            (made) => keep(key, Promise.resolve(made)),
            () => kept.delete(key),
          ),
      );
      return current;
    },
  };
}
