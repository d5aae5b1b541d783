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
