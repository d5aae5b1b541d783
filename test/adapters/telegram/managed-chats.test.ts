import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/chat/adapter.ts';
import { type Button, text } from '../../../src/chat/message.ts';
import { testCommands } from '../../harness/bot.ts';
import { plainMessage, type RecordingHandler } from '../../harness/commands.ts';
import { until } from '../../harness/counterpart.ts';
import { listenTo, stopListening } from '../../harness/listening.ts';
import { GROUP, openTelegram, type TelegramCounterpart } from '../../harness/telegram.ts';
import { BOT, seconds } from '../../harness/telegram-server.ts';

const CHANNEL = -1002;
const OWNER = 8;
const STRANGER = 9;
const buttons: readonly (readonly Button[])[] = [[{ label: 'all', command: 'subscribe', options: { regions: 'all' } }]];

let there: TelegramCounterpart;
let adapter: Adapter;
let handler: RecordingHandler;

const person = (id: number) => ({ id, is_bot: false, first_name: 'Someone', language_code: 'en' });
const standing = (chat: number, id: number, status: string) =>
  there.server.members.set(`${chat} ${id}`, { status, user: person(id) });

beforeEach(async () => {
  ({ there, adapter, handler } = await listenTo(await openTelegram()));
  there.server.chats.set(CHANNEL, { id: CHANNEL, type: 'channel', title: 'Mining news', username: 'mining_news' });
  standing(CHANNEL, BOT.id, 'administrator');
  standing(CHANNEL, OWNER, 'creator');
  standing(CHANNEL, STRANGER, 'left');
});
afterEach(() => stopListening(adapter, there));

const privately = (id: number) => ({ id, type: 'private', first_name: 'Someone' });
const say = (text: string, id = OWNER, chat: unknown = privately(id)) =>
  there.server.push({ message: { message_id: 5, date: seconds(), chat, from: person(id), text } });
const press = (message: number, data: string, id: number, chat: unknown = privately(id)) => {
  const pressed = { message_id: message, date: seconds(), chat };
  there.server.push({ callback_query: { id: '77', from: person(id), chat_instance: '1', data, message: pressed } });
};
const messagesIn = (chat: number) => there.server.messages.filter((one) => one.chat === chat);
const answered = async (chat = OWNER, count = 1) => {
  await until(() => messagesIn(chat).length >= count, 'the answer');
  return messagesIn(chat).at(-1);
};

describe('a channel that is set up from the private chat of its owner', () => {
  it.each([
    ['its name', '/subscribe @mining_news kazakhstan'],
    ['its id', `/subscribe ${CHANNEL} kazakhstan`],
  ])('is named first, by %s, and answered there', async (_, line) => {
    say(line);
    expect((await answered())?.text).toContain('Mining news · Title');
    expect(handler.invocations).toMatchObject([
      {
        space: `telegram:${CHANNEL}`,
        address: `telegram:${CHANNEL}`,
        words: 'kazakhstan',
        caller: { id: String(OWNER), isManager: true },
      },
    ]);
    expect(messagesIn(CHANNEL)).toEqual([]);
  });

  it('is named in the commands that it is answered, as they have to be typed there, and may be copied back', async () => {
    const paragraphs = [[text('For less say /subscribe brief, or see /topics. Named: /subscribe @mining_news all')]];
    handler.answer = () => ({ mode: 'new', message: plainMessage('', { paragraphs }) });
    say('/subscribe @\u2060mining_news kazakhstan');
    const said = (await answered())?.text ?? '';
    expect(said).toContain(
      'For less say /subscribe @mining_news brief, or see /topics. Named: /subscribe @mining_news all',
    );
    const read = { answeredIn: `telegram:${OWNER}`, placeName: 'Mining news' };
    expect(handler.invocations).toMatchObject([{ space: `telegram:${CHANNEL}`, words: 'kazakhstan', ...read }]);
  });

  it('has buttons that act on the channel and change their own message', async () => {
    handler.answer = () => ({ mode: 'replace', message: plainMessage('choose', { buttons }) });
    say('/subscribe @mining_news');
    const choice = await answered();
    handler.answer = () => ({ mode: 'replace', message: plainMessage('chosen') });
    press(choice?.id ?? 0, choice?.buttons[0]?.data ?? '', OWNER);
    await until(() => choice?.text.includes('chosen') === true, 'the change');
    expect(handler.invocations[1]).toMatchObject({ space: `telegram:${CHANNEL}`, options: { regions: 'all' } });
    expect(handler.invocations[1]?.options).toEqual({ regions: 'all' });
  });

  it('is nobody else’s business, however they ask', async () => {
    say('/subscribe @mining_news', STRANGER);
    expect((await answered(STRANGER))?.text).toContain('chat-absent');
    press(5, `subscribe&regions=all&in=${CHANNEL}`, STRANGER);
    await until(
      () => there.server.requests.some(({ method }) => method === 'answerCallbackQuery'),
      'the acknowledgement',
    );
    press(6, `subscribe&regions=all&in=${CHANNEL}`, OWNER, there.server.chats.get(GROUP));
    say('/status');
    await until(() => handler.invocations.length > 0, 'the next command');
    expect(handler.invocations.map(({ command }) => command)).toEqual(['status']);
  });

  it.each([
    ['is unknown', '@no_such_channel'],
    ['has left the bot', '@mining_news'],
  ])('that %s is answered with the links that add the bot', async (_, name) => {
    standing(CHANNEL, BOT.id, 'left');
    say(`/subscribe ${name} kazakhstan`);
    expect((await answered())?.links).toEqual([
      'https://t.me/hashwire_bot?startchannel&admin=post_messages+edit_messages',
      'https://t.me/hashwire_bot?startgroup',
    ]);
    expect(handler.invocations).toEqual([]);
  });

  it.each([
    ['/subscribe kazakhstan @mining_news', 'kazakhstan'],
    ['/mute @mining_news power 1d', 'power 1d'],
    ['/mute power 1d @mining_news', 'power 1d'],
    ['/why @mining_news https://example.org/article', 'https://example.org/article'],
  ])('is named behind, before what is muted, and before a link: %s', async (line, words) => {
    await adapter.publish(testCommands);
    say(line);
    expect((await answered())?.text).toContain('Mining news · Title');
    expect(handler.invocations).toMatchObject([{ space: `telegram:${CHANNEL}`, words }]);
  });

  it('stays a word at the end of a line, where it is no chat of who asks', async () => {
    say('/subscribe kazakhstan @no_such_channel');
    say('/subscribe kazakhstan @mining_news', STRANGER);
    await until(() => handler.invocations.length === 2, 'both');
    expect(handler.invocations.map(({ words }) => words)).toEqual([
      'kazakhstan @no_such_channel',
      'kazakhstan @mining_news',
    ]);
  });

  it('is not meant by a text that begins with a name, nor in a group', async () => {
    say('/why @mining_news says so');
    say('/subscribe @mining_news', OWNER, there.server.chats.get(GROUP));
    await until(() => handler.invocations.length === 2, 'both');
    expect(handler.invocations.map(({ space, words }) => [space, words])).toEqual([
      [`telegram:${OWNER}`, '@mining_news says so'],
      [`telegram:${GROUP}`, '@mining_news'],
    ]);
  });
});

describe('a question to who manages a group and pressed a button there', () => {
  const question: readonly (readonly Button[])[] = [
    [{ label: 'wrong place', command: 'subscribe', options: { topics: 'power' } }],
  ];

  it('is asked in their private chat, and what is pressed there is meant for the group', async () => {
    standing(GROUP, OWNER, 'administrator');
    standing(GROUP, BOT.id, 'member');
    handler.answer = () => ({ mode: 'new', message: plainMessage('which?', { buttons: question }) });
    press(5, 'subscribe&regions=iran', OWNER, there.server.chats.get(GROUP));
    const asked = await answered();
    expect(asked?.text).toContain('which?');
    expect(messagesIn(GROUP)).toEqual([]);
    press(asked?.id ?? 0, asked?.buttons[0]?.data ?? '', OWNER);
    await until(() => handler.invocations.length === 2, 'the choice');
    const [, choice] = handler.invocations;
    expect(choice).toMatchObject({ space: `telegram:${GROUP}`, options: { topics: 'power' } });
    // The number of a message of the private chat names another one in the group.
    expect(choice).not.toHaveProperty('messageId');
  });

  it('has no buttons for who manages nothing there', async () => {
    standing(GROUP, STRANGER, 'member');
    handler.answer = () => ({ mode: 'new', message: plainMessage('which?', { buttons: question }) });
    press(5, 'subscribe&regions=iran', STRANGER, there.server.chats.get(GROUP));
    expect((await answered(STRANGER))?.buttons).toEqual([]);
  });
});

describe('a channel that the bot was added to', () => {
  const added = () =>
    there.server.push({
      my_chat_member: {
        chat: there.server.chats.get(CHANNEL),
        from: person(OWNER),
        date: seconds(),
        old_chat_member: { status: 'left', user: BOT },
        new_chat_member: { status: 'administrator', user: BOT, can_post_messages: true },
      },
    });

  it('is welcomed in the private chat of who did it, with buttons for the channel', async () => {
    handler.answer = () => ({ mode: 'new', message: plainMessage('what it does', { buttons }) });
    added();
    const welcome = await answered();
    expect(welcome?.text).toMatch(/Mining news.*added-to.*what it does/su);
    expect(welcome?.buttons[0]?.data).toBe(`subscribe&regions=all&in=${CHANNEL}`);
    expect(messagesIn(CHANNEL)).toEqual([]);
  });

  it('is welcomed where it is when they never wrote to the bot', async () => {
    const description = "Forbidden: bot can't initiate conversation with a user";
    there.server.fail('sendMessage', { error_code: 403, description }, OWNER);
    added();
    expect((await answered(CHANNEL))?.text).toContain('answered');
  });
});

describe('the first words in a private chat', () => {
  it('have the links that add the bot to a channel or a group', async () => {
    say('/start');
    expect((await answered())?.links).toHaveLength(2);
  });
});
