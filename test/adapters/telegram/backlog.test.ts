import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/chat/adapter.ts';
import { createRecordingHandler, plainMessage, type RecordingHandler, sampleCommands } from '../../harness/commands.ts';
import { createTestLog, until } from '../../harness/counterpart.ts';
import { stopListening } from '../../harness/listening.ts';
import { DIRECT, GROUP, openTelegram, type TelegramCounterpart } from '../../harness/telegram.ts';
import { seconds } from '../../harness/telegram-server.ts';

const NIGHT_S = 8 * 3600;
const TOO_OLD = {
  error_code: 400,
  description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
};
const someone = { id: DIRECT, is_bot: false, first_name: 'Someone', language_code: 'en' };
const direct = { id: DIRECT, type: 'private', first_name: 'Someone' };

let there: TelegramCounterpart;
let adapter: Adapter;
let handler: RecordingHandler;

beforeEach(async () => {
  there = await openTelegram();
  handler = createRecordingHandler();
  handler.answer = () => ({ mode: 'new', message: plainMessage('an answer') });
  adapter = there.connect({ log: createTestLog() });
  await adapter.publish(sampleCommands);
});
afterEach(() => stopListening(adapter, there));

/** Somebody presses a button while the bot is away, or now. */
const press = (id: string, chat: unknown = direct) => {
  const message = { message_id: 5, date: seconds(), chat, text: 'Card', reply_markup: keyboard };
  there.server.push({ callback_query: { id, from: someone, chat_instance: '1', data: 'status', message } });
};
const keyboard = { inline_keyboard: [[{ text: 'Refresh', callback_data: 'status' }]] };
const texts = (chat: number) => there.server.messages.filter((one) => one.chat === chat).map(({ text }) => text);

describe('buttons that were pressed while the bot was away', () => {
  it('are summed up after a night, and nothing is done for them', async () => {
    for (const id of ['1', '2']) {
      there.server.fail('answerCallbackQuery', TOO_OLD);
      press(id);
    }
    await adapter.start(handler);
    await until(() => texts(DIRECT).length > 0, 'the sum');
    expect(texts(DIRECT)).toMatchObject([expect.stringMatching(/away-title.*Refresh/su)]);
    expect(handler.invocations).toEqual([]);
  });

  it('make no new message in a group', async () => {
    there.server.fail('answerCallbackQuery', TOO_OLD);
    press('1', there.server.chats.get(GROUP));
    there.server.push({ message: { message_id: 6, date: seconds(), chat: direct, from: someone, text: '/status' } });
    await adapter.start(handler);
    await until(() => texts(DIRECT).length > 0, 'the answer to what is new');
    await adapter.stop();
    expect([...texts(GROUP), ...texts(DIRECT)]).toEqual([expect.stringContaining('an answer')]);
  });

  it('are answered after a short while, as what is pressed later is', async () => {
    press('1');
    await adapter.start(handler);
    await until(() => texts(DIRECT).length === 1, 'the answer');
    press('2');
    await until(() => texts(DIRECT).length === 2, 'the next answer');
    expect(texts(DIRECT).every((text) => text.includes('an answer'))).toBe(true);
  });
});

describe('a command below a file', () => {
  const send = (kind: 'message' | 'edited_message', caption: string, date = seconds()) =>
    there.server.push({
      [kind]: { message_id: 9, date, chat: direct, from: someone, caption, document: there.server.keep('a list') },
    });

  it('is named in the sum of what came at night', async () => {
    send('message', '/status kazakhstan', seconds() - NIGHT_S);
    await adapter.start(handler);
    await until(() => texts(DIRECT).length > 0, 'the sum');
    expect(texts(DIRECT)[0]).toContain('/status kazakhstan');
  });

  it('is read again when it is changed, and gets another answer in place of the first', async () => {
    await adapter.start(handler);
    send('message', '/status russia');
    await until(() => texts(DIRECT).length === 1, 'the answer');
    handler.answer = () => ({ mode: 'new', message: plainMessage('another answer') });
    send('edited_message', '/status kazakhstan');
    await until(() => texts(DIRECT)[0]?.includes('another answer') === true, 'another answer');
    expect(handler.invocations.map(({ words }) => words)).toEqual(['russia', 'kazakhstan']);
  });
});
