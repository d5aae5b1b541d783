import { GrammyError, HttpError } from 'grammy';
import { PlatformError, type PlatformFailure } from '../../src/chat/errors.ts';
import { SECOND_MS } from '../../src/clock.ts';

/** When Telegram says "too many" without saying how long. */
const DEFAULT_RETRY_MS = 30 * SECOND_MS;

/** https://core.telegram.org/bots/api#authorizing-your-bot */
const TOKEN = /\d+:[\w-]{20,}/gu;

export interface TelegramAnswer {
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
}

/**
 * Telegram documents its error texts nowhere and says that they may change (https://core.telegram.org/bots/api#making-requests):
 * the first row that matches decides, the code decides where no row does.
 */
const ROWS: readonly { readonly says: RegExp; readonly failure: PlatformFailure }[] = [
  // Without the new id, which then comes as a message of the chat.
  { says: /upgraded to a supergroup/i, failure: { kind: 'unavailable' } },
  { says: /not enough rights to send photos|CHAT_SEND_(?:PHOTOS|MEDIA)_FORBIDDEN/i, failure: forbidden('Send Photos') },
  {
    says: /message to edit not found|message can't be edited|MESSAGE_ID_INVALID|message identifier is not specified/i,
    failure: { kind: 'rejected', about: 'target' },
  },
  { says: /need administrator rights in the channel/i, failure: forbidden('Post Messages') },
  { says: /TOPIC_CLOSED/i, failure: forbidden('Manage Topics') },
  {
    says: /not enough rights|have no rights|no rights to send|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|CHAT_SEND_PLAIN_FORBIDDEN|CHAT_GUEST_SEND_FORBIDDEN|CHAT_ADMIN_REQUIRED|USER_BANNED_IN_CHANNEL/i,
    failure: forbidden('Send Messages'),
  },
  {
    says: /bot was kicked|blocked by the user|user is deactivated|not a member of|group chat was deleted|can't initiate conversation|can't send messages to bots/i,
    failure: { kind: 'gone' },
  },
  {
    says: /chat not found|PEER_ID_INVALID|CHANNEL_INVALID|CHANNEL_PRIVATE|USER_IS_BLOCKED|thread not found|TOPIC_DELETED|TOPIC_ID_INVALID/i,
    failure: { kind: 'gone' },
  },
];

function forbidden(permission: string): PlatformFailure {
  return { kind: 'forbidden', missing: [permission] };
}

/** @returns what follows from an answer of Telegram that is not `ok`. */
export function failureOf({ error_code: code, description, parameters = {} }: TelegramAnswer): PlatformFailure {
  if (parameters.migrate_to_chat_id !== undefined) {
    return { kind: 'moved', to: `telegram:${parameters.migrate_to_chat_id}` };
  }
  if (code === 429) {
    const { retry_after: seconds } = parameters;
    return { kind: 'rate-limited', retryAfterMs: seconds === undefined ? DEFAULT_RETRY_MS : seconds * SECOND_MS };
  }
  if (code === 401 || code === 404 || code === 409 || code >= 500) return { kind: 'unavailable' };
  const row = ROWS.find(({ says }) => says.test(description));
  if (row !== undefined) return row.failure;
  return code === 403 ? { kind: 'forbidden', missing: [] } : { kind: 'rejected' };
}

/**
 * Rebuilds whatever grammY throws: its errors hold the payload, and, for the network, the URL with the token.
 * @param doing what was tried, for the message.
 */
export function toPlatformError(error: unknown, doing: string): PlatformError {
  if (error instanceof PlatformError) return error;
  if (error instanceof GrammyError) {
    return new PlatformError(failureOf(error), `Telegram refused to ${doing}: ${explain(error)}`);
  }
  if (error instanceof HttpError) {
    return new PlatformError({ kind: 'unavailable' }, `Telegram could not be reached to ${doing}`);
  }
  // A mistake of ours: trying again would meet it again.
  const what = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
  return new PlatformError({ kind: 'rejected' }, `could not ${doing}: ${what.replace(TOKEN, '<token>')}`);
}

/** An edit that changes nothing, which is what was wanted. */
export function isUnchanged(error: unknown): boolean {
  return error instanceof GrammyError && error.description.includes('message is not modified');
}

/** A button that was pressed too long ago to be answered. */
export function isTooOld(error: unknown): boolean {
  return error instanceof GrammyError && /query is too old/iu.test(error.description);
}

/** A server of the Bot API that is older than the markup. */
export function isOldServer(error: unknown): boolean {
  return error instanceof GrammyError && /unsupported start tag "tg-time"/u.test(error.description);
}

/** The message to edit is a picture with a caption. */
export function isPicture(error: unknown): boolean {
  return error instanceof GrammyError && error.description.includes('no text in the message to edit');
}

function explain({ error_code: code, description }: TelegramAnswer): string {
  if (code === 401 || code === 404) {
    return `${code}, the bot token is not accepted; @BotFather shows the right one, see TELEGRAM_TOKEN`;
  }
  if (code === 409) {
    return '409, another program receives the updates of this bot; only one may run with a token, and no webhook';
  }
  return `${code} ${description}`;
}
