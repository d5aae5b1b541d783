import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { PlatformError, type PlatformFailure } from '../../src/chat/errors.ts';

/** What follows from Discord's error codes (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json). */
const CODES: Readonly<Record<number, PlatformFailure>> = {
  10003: { kind: 'gone' }, // Unknown Channel
  10004: { kind: 'gone' }, // Unknown Guild
  10008: { kind: 'rejected', about: 'target' }, // Unknown Message
  10013: { kind: 'gone' }, // Unknown User
  10015: { kind: 'rejected', about: 'target' }, // Unknown Webhook: an interaction older than 15 minutes
  10062: { kind: 'rejected', about: 'target' }, // Unknown Interaction
  20028: { kind: 'rate-limited', retryAfterMs: 60_000 }, // The channel's write rate limit
  40062: { kind: 'rate-limited', retryAfterMs: 60_000 }, // Service resource is being rate limited
  40333: { kind: 'unavailable' }, // Cloudflare is blocking the request
  50001: { kind: 'forbidden', missing: ['View Channel'] }, // Missing Access
  50007: { kind: 'gone' }, // Cannot send messages to this user
  50008: { kind: 'rejected', about: 'target' }, // Cannot send messages in a non-text channel: a forum
  50013: { kind: 'forbidden', missing: ['Send Messages'] }, // Missing Permissions
  50083: { kind: 'forbidden', missing: ['Manage Threads'] }, // The thread is archived and locked
  50278: { kind: 'gone' }, // Cannot send messages to this user: no server in common
  130000: { kind: 'unavailable' }, // API resource is currently overloaded
  160002: { kind: 'forbidden', missing: ['Read Message History'] }, // Cannot reply without it
  160005: { kind: 'forbidden', missing: ['Manage Threads'] }, // The thread is locked
  200000: { kind: 'rejected', about: 'policy' }, // Message was blocked by automatic moderation
  200001: { kind: 'rejected', about: 'policy' }, // Title was blocked by automatic moderation
};
const MISSING_ACCESS = 50001;
const ARCHIVED = 50083;
const NO_TEXT_CHANNEL = 50008;
const ACKNOWLEDGED = 40060;
const NO_HISTORY = 160002;

export interface DiscordAnswer {
  readonly status: number;
  readonly code?: number;
}

/** @returns what follows from an answer of Discord that is not a success. */
export function failureOf({ status, code }: DiscordAnswer): PlatformFailure {
  const known = code === undefined ? undefined : CODES[code];
  if (known !== undefined) return known;
  if (status === 401 || status >= 500) return { kind: 'unavailable' };
  // Without a code of its own it was not Discord that answered, but something on the way; an unknown route has the code 0.
  if (status === 403) return code === undefined ? { kind: 'unavailable' } : { kind: 'forbidden', missing: [] };
  if (status === 404) return code === undefined || code === 0 ? { kind: 'unavailable' } : { kind: 'gone' };
  return { kind: 'rejected' };
}

/** A channel in which every message begins a thread. */
export function isForum(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === NO_TEXT_CHANNEL;
}

/** The message stands in an archived thread. */
export function isArchived(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === ARCHIVED;
}

/** A message may not answer another one there. */
export function isUnanswerable(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === NO_HISTORY;
}

/** Of a channel, or of the whole server. */
export function isLockedOut(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === MISSING_ACCESS;
}

/** The interaction was acknowledged before. */
export function isAcknowledged(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === ACKNOWLEDGED;
}

/**
 * Rebuilds whatever discord.js throws: its errors hold bodies and URLs, and those of interactions hold their tokens.
 * @param doing what was tried, for the message.
 */
export function toPlatformError(error: unknown, doing: string): PlatformError {
  if (error instanceof PlatformError) return error;
  if (error instanceof RateLimitError) {
    // All three are milliseconds, and which one is filled depends on which limit it was.
    const retryAfterMs = Math.ceil(Math.max(error.retryAfter, error.timeToReset, error.sublimitTimeout));
    const failure = { kind: 'rate-limited', retryAfterMs, ...(error.global ? { isGlobal: true } : {}) } as const;
    return new PlatformError(failure, `Discord asks to wait before it will ${doing}`);
  }
  if (error instanceof DiscordAPIError) {
    const { status } = error;
    const code = typeof error.code === 'number' ? error.code : undefined;
    const words =
      status === 401 ? '401, the bot token is not accepted, see DISCORD_TOKEN' : `${status} ${error.message} (${code})`;
    const failure = failureOf(code === undefined ? { status } : { status, code });
    return new PlatformError(failure, `Discord refused to ${doing}: ${words}`);
  }
  if (error instanceof HTTPError) {
    return new PlatformError({ kind: 'unavailable' }, `Discord could not ${doing}: ${error.status}`);
  }
  if (isMistake(error)) {
    return new PlatformError({ kind: 'rejected' }, `could not ${doing}: ${error.name}: ${error.message}`);
  }
  return new PlatformError({ kind: 'unavailable' }, `Discord could not be reached to ${doing}`);
}

/**
 * Of ours: trying again would meet it again. Network errors of undici are plain errors with a code; a body that ends
 * halfway is a SyntaxError.
 */
function isMistake(error: unknown): error is Error {
  const mistakes = [TypeError, RangeError, ReferenceError];
  return mistakes.some((kind) => error instanceof kind) && !(error as Error & { cause?: unknown }).cause;
}
