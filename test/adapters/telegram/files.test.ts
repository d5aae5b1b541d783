import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/chat/adapter.ts';
import { plainMessage, type RecordingHandler } from '../../harness/commands.ts';
import { until } from '../../harness/counterpart.ts';
import { listenTo, stopListening } from '../../harness/listening.ts';
import { openTelegram, type TelegramCounterpart } from '../../harness/telegram.ts';
import { seconds } from '../../harness/telegram-server.ts';

const someone = { id: 8, is_bot: false, first_name: 'Someone', language_code: 'en' };
const chat = { id: 8, type: 'private', first_name: 'Someone' };

let there: TelegramCounterpart;
let adapter: Adapter;
let handler: RecordingHandler;

beforeEach(async () => {
  ({ there, adapter, handler } = await listenTo(await openTelegram()));
});
afterEach(() => stopListening(adapter, there));

const say = (message: Record<string, unknown>, id = 5) =>
  there.server.push({ message: { message_id: id, date: seconds(), chat, from: someone, ...message } });
const read = async (path = '') => new TextDecoder().decode(await handler.invocations.at(-1)?.openFile?.(path));

describe('files on Telegram', () => {
  it('go with the command that answers them', async () => {
    const document = there.server.keep('a list');
    say({ text: '/status', reply_to_message: { message_id: 4, date: 1, chat, from: someone, document } });
    await until(() => handler.invocations.length === 1);
    expect(await read()).toBe('a list');
  });

  it('are no words for the bot where nothing, or no command, is written below', async () => {
    say({ document: there.server.keep('a') });
    say({ document: there.server.keep('b'), caption: 'look at this' }, 6);
    say({ text: '/status' }, 7);
    await until(() => handler.invocations.length > 0);
    expect(handler.invocations.map(({ command, openFile }) => [command, openFile])).toEqual([['status', undefined]]);
  });

  it('that cannot be fetched are a mistake that names no token', async () => {
    say({ document: { ...there.server.keep('a'), file_id: 'gone' }, caption: '/status' });
    await until(() => handler.invocations.length === 1);
    const error: unknown = await handler.invocations[0]?.openFile?.('').catch((reason: unknown) => reason);
    expect(String(error)).toBe('UserError: error-file-unreadable');
  });
});

describe('an answer on Telegram that takes long', () => {
  it('is seen to be made', async () => {
    const { promise: slow, resolve: finish } = Promise.withResolvers<void>();
    handler.answer = async () => {
      await slow;
      return { mode: 'new', message: plainMessage('done') };
    };
    say({ text: '/status' });
    const actions = () => there.server.requests.filter(({ method }) => method === 'sendChatAction');
    await until(() => actions().length > 0);
    finish();
    await until(() => there.shown('telegram:8').length > 0);
    expect(actions().map(({ payload }) => [payload.chat_id, payload.action])).toEqual([[8, 'typing']]);
  });
});
