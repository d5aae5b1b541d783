import type { Address } from '../address.ts';
import { backoffMs } from '../backoff.ts';
import type { PlatformFailure } from '../chat/errors.ts';
import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS, SECOND_MS } from '../clock.ts';

/** Minimum wait after a rate limit without Retry-After. */
const LEAST_WAIT_MS = 100;
/** Bans of half a day occur; whatever longer one is named, it is looked at again then. */
const MOST_WAIT_MS = DAY_MS;
/** Backing off doubles from the first to the last of these. */
const FIRST_RETRY_MS = 2 * SECOND_MS;
const LAST_RETRY_MS = 10 * MINUTE_MS;
/** When a paused address is looked at again: soon, because an administrator who was just told fixes it, and then from time to time. */
const FIRST_PROBE_MS = 15 * SECOND_MS;
const LAST_PROBE_MS = 5 * MINUTE_MS;
/** Of a place that one answer calls gone and another does not: ever less often, until nobody can take it for a hiccup. */
const FIRST_GONE_RETRY_MS = MINUTE_MS;
const LAST_GONE_RETRY_MS = 30 * MINUTE_MS;
const GONE_FOR_MS = 6 * HOUR_MS;
/** A refusal without a known reason may be a hiccup too; but what follows at that address waits behind it. */
const FIRST_REFUSED_RETRY_MS = 15 * SECOND_MS;
const LAST_REFUSED_RETRY_MS = 4 * MINUTE_MS;
const REFUSED_FOR_MS = 10 * MINUTE_MS;

/** What follows when a platform does not take a message. `until`: nothing goes to that address before. */
export type Consequence =
  | { readonly kind: 'wait'; readonly until: EpochMs; readonly reason: string }
  | { readonly kind: 'pause'; readonly until: EpochMs; readonly missing: readonly string[] }
  | { readonly kind: 'close-subscription'; readonly reason: string }
  | { readonly kind: 'close-delivery'; readonly reason: string }
  | { readonly kind: 'move'; readonly to: Address };

/** What is known of a failure when its consequence is decided. */
export interface Tries {
  /** How often it was tried at this address, this time included. */
  readonly attempts: number;
  /** When the platform began to answer so, without another answer since; `now` for the first time. */
  readonly failingSince: EpochMs;
  /** Whether the platform was asked in another way, and called the place gone as well. */
  readonly isConfirmed: boolean;
  readonly now: EpochMs;
  /** 0 to 1: those who fail together do not come back together. */
  readonly random: () => number;
}

/** Nothing is closed or dropped for a single answer that a hiccup of the platform could have given. */
export function consequenceOf(failure: PlatformFailure, tries: Tries): Consequence {
  const { attempts, now, failingSince, isConfirmed, random } = tries;
  const failingForMs = now - failingSince;
  switch (failure.kind) {
    case 'rate-limited':
      return { kind: 'wait', until: now + cappedMs(failure.retryAfterMs), reason: 'rate-limited' };
    case 'unavailable':
      return { kind: 'wait', until: now + jitteredMs(attempts, random()), reason: 'unavailable' };
    case 'forbidden':
      return failure.missing.length === 0 && attempts === 1
        ? { kind: 'wait', until: now + FIRST_PROBE_MS, reason: 'forbidden' }
        : { kind: 'pause', until: now + backoffMs(FIRST_PROBE_MS, attempts, LAST_PROBE_MS), missing: failure.missing };
    case 'gone':
      return isConfirmed || failingForMs >= GONE_FOR_MS
        ? { kind: 'close-subscription', reason: 'gone' }
        : { kind: 'wait', until: now + backoffMs(FIRST_GONE_RETRY_MS, attempts, LAST_GONE_RETRY_MS), reason: 'gone' };
    case 'rejected':
      return failure.about !== undefined || failingForMs >= REFUSED_FOR_MS
        ? { kind: 'close-delivery', reason: 'rejected' }
        : {
            kind: 'wait',
            until: now + backoffMs(FIRST_REFUSED_RETRY_MS, attempts, LAST_REFUSED_RETRY_MS),
            reason: 'rejected',
          };
    case 'moved':
      return { kind: 'move', to: failure.to };
  }
}

/** What a platform says is not always a number. */
function cappedMs(retryAfterMs: number): number {
  return Number.isNaN(retryAfterMs) ? FIRST_RETRY_MS : Math.min(Math.max(retryAfterMs, LEAST_WAIT_MS), MOST_WAIT_MS);
}

/** Half of it is fixed, half is chance. */
function jitteredMs(attempts: number, random: number): number {
  const full = backoffMs(FIRST_RETRY_MS, attempts, LAST_RETRY_MS);
  return Math.round(full / 2 + (full / 2) * random);
}
