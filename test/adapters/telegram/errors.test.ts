import { inspect } from 'node:util';
import { GrammyError, HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { failureOf, toPlatformError } from '../../../adapters/telegram/errors.ts';
import type { PlatformFailure } from '../../../src/chat/errors.ts';

const TOKEN = '123456:AAF_this-is-a-token-nobody-may-see';
const forbidden = (missing: string): PlatformFailure => ({ kind: 'forbidden', missing: [missing] });

/** As the Bot API was seen to answer. */
const TABLE: readonly [number, string, PlatformFailure, Record<string, number>?][] = [
  [
    429,
    'Too Many Requests: retry after 43838',
    { kind: 'rate-limited', retryAfterMs: 43_838_000 },
    { retry_after: 43_838 },
  ],
  [429, 'Too Many Requests', { kind: 'rate-limited', retryAfterMs: 30_000 }],
  [
    400,
    'Bad Request: group chat was upgraded to a supergroup chat',
    { kind: 'moved', to: 'telegram:-1001234567890' },
    { migrate_to_chat_id: -1001234567890 },
  ],
  [400, 'Bad Request: group chat was upgraded to a supergroup chat', { kind: 'unavailable' }],
  [403, 'Forbidden: bot was kicked from the supergroup chat', { kind: 'gone' }],
  [403, 'Forbidden: bot was kicked from the channel chat', { kind: 'gone' }],
  [403, 'Forbidden: bot was blocked by the user', { kind: 'gone' }],
  [403, 'Forbidden: user is deactivated', { kind: 'gone' }],
  [403, 'Forbidden: bot is not a member of the channel chat', { kind: 'gone' }],
  [403, 'Forbidden: the group chat was deleted', { kind: 'gone' }],
  [403, "Forbidden: bot can't initiate conversation with a user", { kind: 'gone' }],
  [403, 'Forbidden: something new', { kind: 'forbidden', missing: [] }],
  [400, 'Bad Request: chat not found', { kind: 'gone' }],
  [400, 'Bad Request: PEER_ID_INVALID', { kind: 'gone' }],
  [400, 'Bad Request: CHANNEL_PRIVATE', { kind: 'gone' }],
  [400, 'Bad Request: message thread not found', { kind: 'gone' }],
  [400, 'Bad Request: TOPIC_CLOSED', forbidden('Manage Topics')],
  [400, 'Bad Request: not enough rights to send text messages to the chat', forbidden('Send Messages')],
  [400, 'Bad Request: not enough rights to send photos to the chat', forbidden('Send Photos')],
  [400, 'Bad Request: have no rights to send a message', forbidden('Send Messages')],
  [400, 'Bad Request: CHAT_WRITE_FORBIDDEN', forbidden('Send Messages')],
  [400, 'Bad Request: need administrator rights in the channel chat', forbidden('Post Messages')],
  [403, 'Forbidden: not enough rights to send text messages to the chat', forbidden('Send Messages')],
  [400, "Bad Request: can't parse entities: unsupported start tag", { kind: 'rejected' }],
  [400, 'Bad Request: message to edit not found', { kind: 'rejected', about: 'target' }],
  [400, "Bad Request: message can't be edited", { kind: 'rejected', about: 'target' }],
  [400, 'Bad Request: message is too long', { kind: 'rejected' }],
  [401, 'Unauthorized', { kind: 'unavailable' }],
  [404, 'Not Found', { kind: 'unavailable' }],
  [409, 'Conflict: terminated by other getUpdates request', { kind: 'unavailable' }],
  [500, 'Internal Server Error', { kind: 'unavailable' }],
  [502, 'Bad Gateway', { kind: 'unavailable' }],
];

describe('an answer of Telegram', () => {
  it.each(TABLE)('%i "%s" has its consequence', (code, description, failure, parameters) => {
    expect(failureOf({ error_code: code, description, ...(parameters && { parameters }) })).toEqual(failure);
  });

  it('is rebuilt without payload, address and token', () => {
    const network = new HttpError(
      'Network request for sendMessage failed!',
      new Error(`https://x/bot${TOKEN}/sendMessage`),
    );
    const refused = new GrammyError(
      'Call failed!',
      { ok: false, error_code: 400, description: 'Bad Request: nope' },
      'sendMessage',
      { chat_id: 1, text: 'private words' },
    );
    const mistake = new TypeError(`cannot read https://x/bot${TOKEN}/getMe`);
    for (const error of [network, refused, mistake, TOKEN]) {
      const shown = inspect(toPlatformError(error, 'send a message'), { depth: 10, showHidden: true });
      expect(shown).not.toContain(TOKEN);
      expect(shown).not.toContain('private words');
    }
    expect(toPlatformError(network, 'x').failure.kind).toBe('unavailable');
    expect(toPlatformError(mistake, 'x').failure.kind).toBe('rejected');
  });

  it('about two programs with one token is explained in words', () => {
    const conflict = { ok: false, error_code: 409, description: 'Conflict' } as const;
    const error = toPlatformError(new GrammyError('failed', conflict, 'getUpdates', {}), 'receive updates');
    expect(error.message).toContain('another program receives the updates of this bot');
  });
});
