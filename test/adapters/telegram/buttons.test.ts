import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/chat/adapter.ts';
import type { Reply } from '../../../src/chat/command.ts';
import { type Button, text, time } from '../../../src/chat/message.ts';
import { createRecordingHandler, plainMessage, type RecordingHandler, sampleCommands } from '../../harness/commands.ts';
import { createTestLog, until } from '../../harness/counterpart.ts';
import { GROUP, openTelegram, type TelegramCounterpart } from '../../harness/telegram.ts';
import { seconds } from '../../harness/telegram-server.ts';

const CHANNEL = -1002;
const PERSON = 8;
const person = (id = PERSON) => ({ id, is_bot: false, first_name: 'Someone' });
const long = 'Connectivity fell. '.repeat(20);
const buttons: readonly (readonly Button[])[] = [
  [
    { label: 'Status', command: 'status', options: { region: 'kazakhstan' } },
    { label: 'Subscribe', command: 'subscribe', options: {} },
  ],
];

let there: TelegramCounterpart;
let adapter: Adapter;
let handler: RecordingHandler;

beforeEach(async () => {
  there = await openTelegram();
  there.server.chats.set(CHANNEL, { id: CHANNEL, type: 'channel', title: 'News' });
  handler = createRecordingHandler();
  adapter = there.connect({ log: createTestLog() });
  await adapter.publish(sampleCommands);
  await adapter.start(handler);
});
afterEach(async () => {
  await adapter.stop();
  await there.close();
  expect(there.violations()).toEqual([]);
});

const answering = (words: string, mode: Reply['mode'] = 'new') => {
  handler.answer = () => ({ mode, message: plainMessage(words) });
};
const press = (chatId: number, message = 5) => {
  const chat = there.server.chats.get(chatId) ?? { id: chatId, type: 'private', first_name: 'Someone' };
  const pressed = { message_id: message, date: seconds(), chat };
  there.server.push({
    callback_query: {
      id: '77',
      from: person(),
      chat_instance: '1',
      message: pressed,
      data: 'status&region=kazakhstan',
    },
  });
};
const acknowledged = async () => {
  const found = () => there.server.requests.find(({ method }) => method === 'answerCallbackQuery')?.payload;
  await until(() => found() !== undefined, 'the acknowledgement');
  return found() ?? {};
};
const texts = (chat: number) => there.server.messages.filter((one) => one.chat === chat).map(({ text }) => text);

describe('a button on Telegram', () => {
  it.each([
    ['a group', GROUP],
    ['a channel', CHANNEL],
  ])('of %s is answered to who pressed it, and posts nothing', async (_, chat) => {
    answering('short enough');
    press(chat);
    expect(await acknowledged()).toMatchObject({ text: 'Title\nshort enough', show_alert: true });
    expect(there.server.messages).toEqual([]);
  });

  it('whose answer is long is answered in the private chat of who pressed it', async () => {
    answering(long);
    press(CHANNEL);
    expect(await acknowledged()).toMatchObject({ text: 'button-answered-aside' });
    expect(texts(PERSON)).toMatchObject([expect.stringContaining('Connectivity fell.')]);
    expect(texts(CHANNEL)).toEqual([]);
  });

  it('leads to the private chat where the bot may not write first, and the answer waits there', async () => {
    const description = "Forbidden: bot can't initiate conversation with a user";
    there.server.fail('sendMessage', { error_code: 403, description }, PERSON);
    answering(long);
    press(GROUP);
    const { url } = (await acknowledged()) as { url: string };
    const [, token = ''] = /^https:\/\/t\.me\/hashwire_bot\?start=([\w-]{1,64})$/u.exec(url) ?? [];
    const start = (id: number) => {
      const chat = { id, type: 'private', first_name: 'Someone' };
      there.server.push({
        message: { message_id: 1, date: seconds(), chat, from: person(id), text: `/start ${token}` },
      });
    };
    answering('what it does');
    start(9);
    await until(() => texts(9).length > 0, 'the start of another person');
    expect(texts(9)[0]).toContain('what it does');
    start(PERSON);
    await until(() => texts(PERSON).length > 0, 'the answer');
    expect(texts(PERSON)[0]).toContain('Connectivity fell.');
    expect(texts(GROUP)).toEqual([]);
  });

  it('is answered in the private chat though it cannot be acknowledged', async () => {
    there.server.fail('answerCallbackQuery', { error_code: 400, description: 'Bad Request: query is too old' });
    answering('short enough');
    press(GROUP);
    await until(() => texts(PERSON).length > 0, 'the answer');
  });

  it('of a private chat is answered there', async () => {
    answering('short enough');
    press(PERSON);
    await until(() => texts(PERSON).length > 0, 'the answer');
    expect(await acknowledged()).not.toHaveProperty('text');
  });

  it('that finds nothing new says so', async () => {
    const { messageId } = await adapter.send(there.addresses.space, plainMessage('the same'), { idempotencyKey: '1' });
    answering('the same', 'replace');
    press(GROUP, Number(messageId));
    expect(await acknowledged()).toMatchObject({ text: 'button-nothing-new' });
  });

  it('says since when there is nothing new, where the command knows', async () => {
    const { messageId } = await adapter.send(there.addresses.space, plainMessage('as of 14:02'), {
      idempotencyKey: '1',
    });
    const toast = [text('Nothing new since '), time(Date.UTC(2022, 0, 7, 14, 2), 'time')];
    handler.answer = () => ({ mode: 'replace', message: plainMessage('as of 14:05', { timeZone: '+05:00' }), toast });
    press(GROUP, Number(messageId));
    expect(await acknowledged()).toMatchObject({ text: 'Nothing new since 19:02 UTC+5' });
    expect(texts(GROUP)[0]).toContain('as of 14:05');
  });

  it('whose message is gone is answered to who pressed it', async () => {
    answering('as it is now', 'replace');
    press(GROUP, 424242);
    expect(await acknowledged()).toMatchObject({ text: expect.stringContaining('as it is now') });
  });

  it('that only managers may press is shown in groups, not under the posts of a channel', async () => {
    const labels = async (address: string) => {
      await adapter.send(address, plainMessage('alert', { buttons }), { idempotencyKey: address });
      return there.server.messages.at(-1)?.buttons.map(({ label }) => label);
    };
    expect(await labels(there.addresses.space)).toEqual(['Status', 'Subscribe']);
    expect(await labels(`telegram:${CHANNEL}`)).toEqual(['Status']);
  });
});

describe('a button of an older version on Telegram', () => {
  it('says to who pressed it what to type', async () => {
    const chat = there.server.chats.get(GROUP);
    const message = { message_id: 5, date: seconds(), chat };
    there.server.push({
      callback_query: { id: '77', from: person(), chat_instance: '1', message, data: 'unheard_of&x=1' },
    });
    expect(await acknowledged()).toMatchObject({ text: 'error-outdated-button', show_alert: true });
    expect(handler.invocations).toEqual([]);
  });
});
