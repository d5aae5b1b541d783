import { DAY_MS, type EpochMs } from '../clock.ts';
import type { FeedState } from '../state/port.ts';
import { isAhead } from './dates.ts';
import type { Feed } from './feed.ts';

/**
 * Why a feed that answers says nothing: `emptied` it had entries and has none, `old` its newest is old for it, `undated`
 * the dates of its entries cannot be read, so that they are told by when they appear.
 */
export interface Silence {
  readonly kind: 'emptied' | 'old' | 'undated';
  /** Of the last that was heard of it. */
  readonly since: EpochMs | undefined;
}

/** Nothing is called silent sooner: weekends, holidays. */
const LEAST_MS = 3 * DAY_MS;
/** Where nothing is known of a feed's rhythm. */
const UNKNOWN_MS = 7 * DAY_MS;
/** A multiple of the longest pause that it made before. */
const PAUSES = 3;

/** What the dates of a feed's entries tell of it. A date that lies ahead is no date. @param dates the newest first. */
export function rhythmOf(
  dates: readonly EpochMs[],
  itemCount: number,
  now: EpochMs,
): Pick<FeedState, 'newestItemAt' | 'undated'> & { readonly oldAfterMs: number } {
  const known = dates.filter((date) => !isAhead(date, now));
  const pauses = known.slice(1).map((date, index) => (known[index] ?? date) - date);
  const oldAfterMs = pauses.length === 0 ? UNKNOWN_MS : Math.max(LEAST_MS, PAUSES * Math.max(...pauses));
  return { newestItemAt: known[0], oldAfterMs, undated: (itemCount - known.length) * 2 > itemCount };
}

/** @returns null where it is heard of, or may have nothing to say. */
export function silenceOf(feed: Feed, state: FeedState, now: EpochMs): Silence | null {
  const { itemCount, entriesSeenAt, newestItemAt, newsAt, oldAfterMs = UNKNOWN_MS, undated } = state;
  if (feed.mayBeEmpty || state.failures > 0) return null;
  const heardAt = Math.max(newestItemAt ?? 0, newsAt ?? 0);
  const since = heardAt > 0 ? heardAt : undefined;
  if (itemCount === 0 && entriesSeenAt !== undefined) return { kind: 'emptied', since };
  if (since !== undefined && now - since > oldAfterMs) return { kind: 'old', since };
  return undated ? { kind: 'undated', since } : null;
}

/** When entries of it were first seen; states of earlier versions tell only that some were. */
export function seenSince(before: FeedState | undefined): EpochMs | undefined {
  return before?.entriesSeenAt ?? ((before?.itemCount ?? 0) > 0 ? before?.lastGoodPollAt : undefined);
}
