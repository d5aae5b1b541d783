import { setTimeout } from 'node:timers/promises';
import { backoffMs } from '../backoff.ts';
import { monotonicMs, SECOND_MS } from '../clock.ts';
import { PlatformError } from './errors.ts';

const FIRST_WAIT_MS = SECOND_MS / 2;
const LONGEST_WAIT_MS = 30 * SECOND_MS;

/**
 * Answers to people are tried again here, in memory: unlike a delivery, an answer is worth nothing when nobody waits for it
 * any more.
 * @param attempt is told how many attempts met an outage before; it has to give up, and leave the queue that it waits in, when
 * the signal says so.
 * @param withinMs no attempt begins later than this, or goes on.
 * @throws what the last attempt threw: at once where waiting does not help.
 */
export async function retry<T>(
  attempt: (outages: number, signal: AbortSignal) => Promise<T>,
  withinMs: number,
): Promise<T> {
  const endAt = monotonicMs() + withinMs;
  const signal = AbortSignal.timeout(withinMs);
  let outages = 0;
  for (let attempts = 0; ; attempts += 1) {
    try {
      return await attempt(outages, signal);
    } catch (error) {
      if (isOutage(error)) outages += 1;
      const waitMs = waitOf(error, backoffMs(FIRST_WAIT_MS, attempts + 1, LONGEST_WAIT_MS));
      if (monotonicMs() + waitMs > endAt) throw error;
      await setTimeout(waitMs);
    }
  }
}

function waitOf(error: unknown, unavailableMs: number): number {
  if (!(error instanceof PlatformError)) return Number.POSITIVE_INFINITY;
  if (error.failure.kind === 'rate-limited') return error.failure.retryAfterMs;
  return isOutage(error) ? unavailableMs : Number.POSITIVE_INFINITY;
}

const isOutage = (error: unknown): boolean => error instanceof PlatformError && error.failure.kind === 'unavailable';
