import { type EpochMs, SECOND_MS } from './clock.ts';

/**
 * @param header a number of seconds or a date (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after).
 * @returns how long to wait; undefined where it does not say.
 */
export function retryAfterMs(header: string | null | undefined, now: EpochMs): number | undefined {
  const written = header?.trim() ?? '';
  const waitMs = /^\d+(?:\.\d+)?$/u.test(written) ? Number(written) * SECOND_MS : Date.parse(written) - now;
  return Number.isFinite(waitMs) && waitMs >= 0 ? waitMs : undefined;
}

/**
 * Doubles the wait with every failure.
 * @param failures in a row; 1 is the first, which waits `firstMs`.
 */
export function backoffMs(firstMs: number, failures: number, longestMs: number): number {
  return Math.min(firstMs * 2 ** Math.min(failures - 1, 20), longestMs);
}
