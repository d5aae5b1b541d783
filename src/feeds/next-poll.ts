import { backoffMs } from '../backoff.ts';
import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from '../clock.ts';
import type { FeedState } from '../state/port.ts';
import type { Feed } from './feed.ts';
import { type Silence, silenceOf } from './silence.ts';

/** 0 <= value < 1, as Math.random: injected, so that a test can foresee it. */
export type Random = () => number;

export const MAX_BACKOFF_MS = 6 * HOUR_MS;
/** A feed that failed so often, for so long, is dead: its subscribers' managers are told once. */
export const DEAD_FAILURES = 8;
export const DEAD_AFTER_MS = DAY_MS;

/** Feeds that were due together drift apart: +-10 %. */
function jittered(ms: number, random: Random): number {
  return Math.round(ms * (0.9 + 0.2 * random()));
}

/** After a good poll: the feed's own interval, or longer where its server says that nothing changes sooner. */
export function dueAfterSuccess(feed: Feed, now: EpochMs, freshForMs: number, random: Random): EpochMs {
  return now + Math.max(jittered(feed.pollIntervalMinutes * MINUTE_MS, random), freshForMs);
}

/** After the n-th failure in a row: twice the wait each time, up to a cap, and never before the server's Retry-After. */
export function dueAfterFailure(
  feed: Feed,
  now: EpochMs,
  failures: number,
  retryAfterMs: number,
  random: Random,
): EpochMs {
  const interval = feed.pollIntervalMinutes * MINUTE_MS;
  const wait = backoffMs(interval, failures, Math.max(MAX_BACKOFF_MS, interval));
  return now + Math.max(jittered(wait, random), retryAfterMs);
}

/** What writes on an open incident is polled at least so often, whatever its server says of how long an answer is fresh. */
const FASTEST_MINUTES = 5;

/** A clock that was ahead and is put right must not silence a feed until then. */
export function isDue(feed: Feed, state: FeedState | undefined, now: EpochMs, isUrgent: boolean): boolean {
  if (state === undefined || state.dueAt <= now || (state.lastPollAt ?? 0) > now) return true;
  const fastest = Math.min(feed.pollIntervalMinutes, FASTEST_MINUTES) * MINUTE_MS;
  return isUrgent && state.failures === 0 && now - (state.lastPollAt ?? 0) >= fastest;
}

/** How a feed fares, for `/sources`. */
export interface FeedHealth {
  readonly feed: Feed;
  readonly lastPollAt?: EpochMs;
  readonly lastGoodPollAt?: EpochMs;
  readonly newestItemAt?: EpochMs;
  readonly itemCount?: number;
  /** In a row. */
  readonly failures: number;
  readonly lastError?: string;
  /** Failing since, where that is long enough to call it dead. */
  readonly deadSince?: EpochMs;
  /** Its managers were told so. */
  readonly deadToldAt?: EpochMs;
  /** It answers, and says nothing, or nothing new. */
  readonly silence?: Silence | undefined;
  /** Its managers were told so. */
  readonly silentToldAt?: EpochMs;
  readonly dueAt: EpochMs;
}

export function healthOf(feed: Feed, state: FeedState | undefined, now: EpochMs): FeedHealth {
  if (!state) return { feed, failures: 0, dueAt: now };
  const { lastPollAt, lastGoodPollAt, newestItemAt, itemCount, failures, failingSince, lastError, deadToldAt, dueAt } =
    state;
  const isDead = failures >= DEAD_FAILURES && failingSince !== undefined && now - failingSince >= DEAD_AFTER_MS;
  const deadSince = isDead ? failingSince : undefined;
  return {
    feed,
    lastPollAt,
    lastGoodPollAt,
    newestItemAt,
    itemCount,
    failures,
    lastError,
    deadSince,
    deadToldAt,
    silence: silenceOf(feed, state, now) ?? undefined,
    silentToldAt: state.silentToldAt,
    dueAt,
  };
}
