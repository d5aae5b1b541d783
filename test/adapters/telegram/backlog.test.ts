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
  adapter = there.connect({ log: createTestLog() });
  await adapter.publish(sampleCommands);
});
afterEach(() => stopListening(adapter, there));

const answering = (words: string) => {
  handler.answer = () => ({ mode: 'new', message: plainMessage(words) });
};
const texts = (chat: number) => there.server.messages.filter((one) => one.chat === chat).map(({ text }) => text);

const keyboard = { inline_keyboard: [[{ text: 'Refresh', callback_data: 'status' }]] };
/** Somebody presses a button of a message of last night, or of a newer one. */
const press = (chat: unknown, date = seconds() - NIGHT_S) => {
  const message = { message_id: 5, date, chat, text: 'Card', reply_markup: keyboard };
  there.server.push({ callback_query: { id: '77', from: someone, chat_instance: '1', data: 'status', message } });
};
const group = () => there.server.chats.get(GROUP);
const acknowledged = () =>
  there.server.requests.filter(({ method }) => method === 'answerCallbackQuery').map(({ payload }) => payload);
/** What is said after it was heard, too. */
const sayLater = async () => {
  there.server.push({
    message: { message_id: 6, date: seconds(), chat: direct, from: someone, text: '/status later' },
  });
  await until(() => handler.invocations.some(({ words }) => words === 'later'), 'what is said later');
};

describe('buttons that were pressed while the bot was away', () => {
  it('are summed up after a night, and nothing is done for them', async () => {
    there.server.refuse(({ method }) => method === 'answerCallbackQuery', TOO_OLD);
    press(direct);
    press(direct);
    await adapter.start(handler);
    await until(() => texts(DIRECT).length > 0, 'the sum');
    expect(texts(DIRECT)).toMatchObject([expect.stringMatching(/away-title.*Refresh/su)]);
    expect(handler.invocations).toEqual([]);
  });

  it('are left alone in a group, and in the private chat of who pressed', async () => {
    there.server.refuse(({ method }) => method === 'answerCallbackQuery', TOO_OLD);
    press(group());
    await adapter.start(handler);
    await until(() => acknowledged().length > 0, 'the question to Telegram');
    await sayLater();
    await adapter.stop();
    expect(handler.invocations).toHaveLength(1);
    expect(texts(GROUP)).toEqual([]);
    expect(texts(DIRECT)).toHaveLength(1);
  });

  it('are answered in a private chat where Telegram still takes an answer', async () => {
    answering('an answer');
    press(direct);
    await adapter.start(handler);
    await until(() => texts(DIRECT).length > 0, 'the answer');
    expect(texts(DIRECT)[0]).toContain('an answer');
    expect(acknowledged()).toHaveLength(1);
  });

  it('lead from a group to their answer where Telegram still takes one', async () => {
    answering('an answer');
    press(group());
    await adapter.start(handler);
    await until(() => acknowledged().length > 0, 'the link');
    const [, token] = String(acknowledged()[0]?.url).split('?start=');
    there.server.push({
      message: { message_id: 6, date: seconds(), chat: direct, from: someone, text: `/start ${token}` },
    });
    await until(() => texts(DIRECT).length > 0, 'the answer');
    expect(texts(DIRECT)[0]).toContain('an answer');
    expect(handler.invocations.map(({ space }) => space)).toEqual([`telegram:${GROUP}`]);
  });

  it('are answered in a group though Telegram could not be asked', async () => {
    there.server.fail('answerCallbackQuery', { error_code: 500, description: 'Internal Server Error' });
    answering('an answer');
    press(group());
    await adapter.start(handler);
    await until(() => acknowledged().length === 2, 'the answer');
    expect(acknowledged()[1]).toMatchObject({ text: 'Title\nan answer', show_alert: true });
  });
});

describe('a button that is pressed now', () => {
  it('is answered as ever below a new message, as the first thing after a start', async () => {
    answering('an answer');
    press(group(), seconds());
    await adapter.start(handler);
    await until(() => acknowledged().length > 0, 'the answer');
    expect(acknowledged()).toMatchObject([{ text: 'Title\nan answer', show_alert: true }]);
  });

  it('is answered as ever below an old message', async () => {
    answering('an answer');
    press(direct);
    await adapter.start(handler);
    await until(() => texts(DIRECT).length > 0, 'the answer to what waited');
    press(group());
    await until(() => acknowledged().length === 2, 'the answer');
    expect(acknowledged()[1]).toMatchObject({ text: 'Title\nan answer', show_alert: true });
  });
});

describe('a command below a file', () => {
  beforeEach(() => adapter.start(handler));

  const send = (kind: 'message' | 'edited_message', caption: string, date = seconds()) =>
    there.server.push({
      [kind]: { message_id: 9, date, chat: direct, from: someone, caption, document: there.server.keep('a list') },
    });

  it('is named in the sum of what came at night', async () => {
    send('message', '/status kazakhstan', seconds() - NIGHT_S);
    await until(() => texts(DIRECT).length > 0, 'the sum');
    expect(texts(DIRECT)[0]).toContain('/status kazakhstan');
  });

  it('is read again when it is changed, and gets another answer in place of the first', async () => {
    answering('an answer');
    send('message', '/status russia');
    await until(() => texts(DIRECT).length === 1, 'the answer');
    answering('another answer');
    send('edited_message', '/status kazakhstan');
    await until(() => texts(DIRECT)[0]?.includes('another answer') === true, 'another answer');
    expect(handler.invocations.map(({ words }) => words)).toEqual(['russia', 'kazakhstan']);
  });
});
