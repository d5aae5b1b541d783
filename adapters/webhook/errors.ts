import { retryAfterMs } from '../../src/backoff.ts';
import { PlatformError, type PlatformFailure } from '../../src/chat/errors.ts';
import { type EpochMs, MINUTE_MS } from '../../src/clock.ts';

/** When a receiver says "too many" without saying how long. */
const DEFAULT_RETRY_MS = MINUTE_MS;

/** @returns what follows from the status of an answer; undefined: it took the message. */
export function failureOf(status: number, retryAfter: string | undefined, now: EpochMs): PlatformFailure | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 429) return { kind: 'rate-limited', retryAfterMs: retryAfterMs(retryAfter, now) ?? DEFAULT_RETRY_MS };
  if (status === 408 || status === 425 || status >= 500) return { kind: 'unavailable' };
  if (status === 401 || status === 403) return { kind: 'forbidden', missing: ['a valid secret'] };
  // Redirects are not followed: they could lead into a private network, with a signed body.
  return status === 404 || status === 410 ? { kind: 'gone' } : { kind: 'rejected' };
}

/** Never the cause: it may carry the address, which is a secret with many receivers. */
export function toPlatformError(error: unknown, id: string): PlatformError {
  if (error instanceof PlatformError) return error;
  const { code, name } = error as { readonly code?: string; readonly name?: string };
  return new PlatformError({ kind: 'unavailable' }, `webhook ${id}: no answer (${code ?? name ?? 'unknown'})`);
}
