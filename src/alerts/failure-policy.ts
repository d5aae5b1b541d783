import type { Address } from '../address.ts';
import type { PlatformFailure } from '../chat/errors.ts';
import { type EpochMs, MINUTE_MS, SECOND_MS } from '../clock.ts';

/** Of platforms that say "not now" but not until when. */
const LEAST_WAIT_MS = 100;
/** Backing off doubles from the first to the last of these. */
const FIRST_RETRY_MS = 2 * SECOND_MS;
const LAST_RETRY_MS = 10 * MINUTE_MS;
/** When a paused address is looked at again: soon, for whoever was just told mends it, and then from time to time. */
const FIRST_PROBE_MS = 15 * SECOND_MS;
const LAST_PROBE_MS = 5 * MINUTE_MS;

/** What follows when a platform does not take a message. `until`: nothing goes to that address before. */
export type Consequence =
  | { readonly kind: 'wait'; readonly until: EpochMs; readonly reason: string }
  | { readonly kind: 'pause'; readonly until: EpochMs; readonly missing: readonly string[] }
  | { readonly kind: 'close-subscription'; readonly reason: string }
  | { readonly kind: 'close-delivery'; readonly reason: string }
  | { readonly kind: 'move'; readonly to: Address };

/**
 * @param attempts how often it was tried at this address, this time included.
 * @param random 0 to 1: those who fail together do not come back together.
 */
export function consequenceOf(
  failure: PlatformFailure,
  attempts: number,
  now: EpochMs,
  random: () => number,
): Consequence {
  switch (failure.kind) {
    case 'rate-limited':
      return { kind: 'wait', until: now + Math.max(failure.retryAfterMs, LEAST_WAIT_MS), reason: 'rate-limited' };
    case 'unavailable':
      return { kind: 'wait', until: now + backoffMs(attempts, random()), reason: 'unavailable' };
    case 'forbidden':
      return { kind: 'pause', until: now + doubled(FIRST_PROBE_MS, attempts, LAST_PROBE_MS), missing: failure.missing };
    case 'gone':
      return { kind: 'close-subscription', reason: 'gone' };
    case 'rejected':
      return { kind: 'close-delivery', reason: 'rejected' };
    case 'moved':
      return { kind: 'move', to: failure.to };
  }
}

/** Half of it is fixed, half is chance. */
function backoffMs(attempts: number, random: number): number {
  const full = doubled(FIRST_RETRY_MS, attempts, LAST_RETRY_MS);
  return Math.round(full / 2 + (full / 2) * random);
}

function doubled(first: number, attempts: number, last: number): number {
  return Math.min(last, first * 2 ** Math.min(attempts - 1, 20));
}
