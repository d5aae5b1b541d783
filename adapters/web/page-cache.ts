import { createQuota } from '../../src/chat/quota.ts';
import { type EpochMs, SECOND_MS } from '../../src/clock.ts';

export interface CacheOptions {
  readonly now: () => EpochMs;
  readonly keepMs: number;
  readonly maxKept: number;
  /** At most this many answers are made each second for all readers together, because alerts go before readers. */
  readonly perSecond: number;
}

/** Makes an answer once for all readers who ask within a few seconds. */
export interface Cache<T> {
  /** @returns undefined where too much is being made already. */
  get(key: string, make: () => Promise<T>): Promise<T | undefined>;
}

export function createCache<T>({ now, keepMs, maxKept, perSecond }: CacheOptions): Cache<T> {
  const kept = new Map<string, { readonly until: EpochMs; readonly made: Promise<T> }>();
  const quota = createQuota(perSecond, SECOND_MS, now);
  return {
    async get(key, make) {
      const known = kept.get(key);
      if (known !== undefined && known.until > now()) return known.made;
      if (quota.take('made') !== 'granted') return undefined;
      const made = make();
      kept.delete(key);
      kept.set(key, { until: now() + keepMs, made });
      // What failed is tried again by the next one who asks.
      made.catch(() => kept.delete(key));
      const [oldest] = kept.keys();
      if (kept.size > maxKept && oldest !== undefined) kept.delete(oldest);
      return made;
    },
  };
}
