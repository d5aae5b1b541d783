import { PlatformError } from '../../src/chat/errors.ts';

/** The reader went away (`| head`): nobody will ever read there again. */
const CLOSED = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'ECONNRESET']);

/** What a failed write means: `gone` when nobody reads, else `unavailable` (a full disk behind `>`). */
export function toPlatformError(error: unknown): PlatformError {
  if (error instanceof PlatformError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return new PlatformError({ kind: CLOSED.has(code) ? 'gone' : 'unavailable' }, `terminal: could not write (${code})`);
}
