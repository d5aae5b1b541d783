import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../src/chat/adapter.ts';
import { plainMessage, type RecordingHandler, sampleCommands } from '../../harness/commands.ts';
import { type createTestLog, until } from '../../harness/counterpart.ts';
import { listenTo, stopListening } from '../../harness/listening.ts';
import { GROUP, openTelegram, type TelegramCounterpart } from '../../harness/telegram.ts';
import { BOT, seconds } from '../../harness/telegram-server.ts';

const CHANNEL = -1002;
/** Bots of Telegram itself, which speak for anonymous administrators and for channels. */
const ANONYMOUS = { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
const CHANNEL_BOT = { id: 136817688, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' };
const someone = { id: 8, is_bot: false, first_name: 'Someone', language_code: 'kk' };

let there: TelegramCounterpart;
let adapter: Adapter;
let handler: RecordingHandler;
let log: ReturnType<typeof createTestLog>;

beforeEach(async () => {
  ({ there, adapter, handler, log } = await listenTo(await openTelegram()));
  there.server.chats.set(CHANNEL, { id: CHANNEL, type: 'channel', title: 'News' });
});
afterEach(() => stopListening(adapter, there));

const group = () => there.server.chats.get(GROUP);
const say = (text: string, more: Record<string, unknown> = {}) =>
  there.server.push({ message: { message_id: 5, date: seconds(), chat: group(), from: someone, text, ...more } });
const heard = async (count = 1) => {
  await until(() => handler.invocations.length >= count, 'the command');
  return handler.invocations.at(-1);
};

describe('who speaks on Telegram', () => {
  it('is a manager when an anonymous administrator speaks as the group', async () => {
    say('/status', { from: ANONYMOUS, sender_chat: group() });
    expect((await heard())?.caller).toEqual({ id: String(GROUP), isManager: true });
  });

  it('is a manager when the linked channel speaks in its group, and not when another channel does', async () => {
    there.server.chats.set(GROUP, { id: GROUP, type: 'supergroup', title: 'Miners', linked_chat_id: CHANNEL });
    say('/status', { from: CHANNEL_BOT, sender_chat: { id: CHANNEL, type: 'channel', title: 'News' } });
    expect((await heard())?.caller.isManager).toBe(true);
    say('/status', { from: CHANNEL_BOT, sender_chat: { id: -1003, type: 'channel', title: 'Other' } });
    expect((await heard(2))?.caller.isManager).toBe(false);
  });

  it('is a manager in a channel, where only administrators post', async () => {
    const chat = there.server.chats.get(CHANNEL);
    there.server.push({ channel_post: { message_id: 5, date: seconds(), chat, sender_chat: chat, text: '/status' } });
    expect(await heard()).toMatchObject({ space: `telegram:${CHANNEL}`, caller: { isManager: true } });
  });

  it('is asked of Telegram once a minute, not with every command', async () => {
    say('/status');
    await heard();
    say('/status');
    await heard(2);
    expect(there.server.requests.filter(({ method }) => method === 'getChatMember')).toHaveLength(1);
  });

  it('is no manager while Telegram does not answer', async () => {
    there.server.members.set(`${GROUP} ${someone.id}`, { status: 'creator', user: someone });
    for (let times = 0; times < 3; times += 1)
      there.server.fail('getChatMember', { error_code: 500, description: 'Internal Server Error' });
    say('/status');
    expect((await heard())?.caller.isManager).toBe(false);
    expect(log.lines.join()).toContain('authority is unknown');
  });

  it('is a manager all the same when Telegram has but a hiccup', async () => {
    there.server.members.set(`${GROUP} ${someone.id}`, { status: 'creator', user: someone });
    there.server.fail('getChatMember', { status: 502, page: '<h1>Bad Gateway</h1>' });
    say('/status');
    expect((await heard())?.caller.isManager).toBe(true);
  });
});

describe('what is said on Telegram', () => {
  it('counts when it names this bot, and not when it names another', async () => {
    say('/status@other_bot russia');
    say('/status@Hashwire_Bot kazakhstan');
    expect((await heard())?.words).toBe('kazakhstan');
    expect(handler.invocations).toHaveLength(1);
  });

  it('is ignored when it is talk, forwarded, or posted by a channel into its discussion group', async () => {
    say('what does /status do?');
    say('/status', { forward_origin: { type: 'user', date: seconds(), sender_user: someone } });
    say('/status', { is_automatic_forward: true, sender_chat: { id: CHANNEL, type: 'channel', title: 'News' } });
    say('/status russia');
    expect((await heard())?.words).toBe('russia');
    expect(handler.invocations).toHaveLength(1);
  });

  it('is answered where it was said, as an answer', async () => {
    say('/status', { message_id: 77 });
    await until(() => there.server.messages.length === 1);
    expect(there.server.messages[0]).toMatchObject({ chat: GROUP, replyTo: 77 });
    expect((await heard())?.locale).toBe('kk');
  });

  it('is answered after Telegram was in trouble, or asked to wait', async () => {
    there.server.fail('sendMessage', {
      error_code: 429,
      description: 'Too Many Requests',
      parameters: { retry_after: 1 },
    });
    there.server.fail('sendMessage', { status: 502, page: '<h1>Bad Gateway</h1>' });
    say('/status');
    await until(() => there.server.messages.length === 1);
  });

  it('stays in the group when it only answers a message there', async () => {
    say('/status', {
      message_thread_id: 99,
      reply_to_message: { message_id: 42, date: seconds(), chat: group(), from: BOT },
    });
    expect(await heard()).toMatchObject({ address: `telegram:${GROUP}`, messageId: '42' });
  });

  it('moves all records when the group becomes a supergroup', async () => {
    say('', { text: undefined, migrate_to_chat_id: -1009 });
    await until(() => handler.moves.length === 1);
    expect(handler.moves).toEqual([{ from: `telegram:${GROUP}`, to: 'telegram:-1009' }]);
  });

  it('is acknowledged when it is a button that is not ours', async () => {
    const message = { message_id: 5, date: seconds(), chat: group() };
    const query = { id: '77', from: someone, chat_instance: '1', message };
    there.server.push({ callback_query: { ...query, data: 'somebody else’s button' } });
    await until(() => there.server.requests.some(({ method }) => method === 'answerCallbackQuery'));
    expect(handler.invocations).toHaveLength(0);
  });
});

describe('a command that is changed on Telegram', () => {
  const edit = (text: string, more: Record<string, unknown> = {}) =>
    there.server.push({
      edited_message: {
        message_id: 5,
        date: seconds(),
        edit_date: seconds(),
        chat: group(),
        from: someone,
        text,
        ...more,
      },
    });

  it('changes its answer', async () => {
    handler.answer = ({ words }) => ({ mode: 'new', message: plainMessage(`answer to ${words}`) });
    say('/status kazakstan');
    await until(() => there.server.messages.length === 1, 'the answer');
    edit('/status kazakhstan');
    await until(() => there.server.messages[0]?.edits === 1, 'the change');
    expect(there.server.messages[0]?.text).toContain('answer to kazakhstan');
    expect(there.server.messages).toHaveLength(1);
  });

  it('is answered anew where its answer is gone, or it was talk before', async () => {
    say('/status');
    await until(() => there.server.messages.length === 1, 'the answer');
    there.server.messages.length = 0;
    edit('/status russia');
    await until(() => there.server.messages.length === 1, 'another answer');
    say('what about kazakhstan?', { message_id: 6 });
    edit('/status kazakhstan', { message_id: 6 });
    await until(() => there.server.messages.length === 2, 'its first answer');
  });

  it('but says the same, with a preview that came later, is not answered twice', async () => {
    say('/status');
    await heard();
    edit('/status');
    say('/status russia', { message_id: 6 });
    await heard(2);
    expect(handler.invocations.map(({ words }) => words)).toEqual(['', 'russia']);
  });
});

describe('commands from before a long absence', () => {
  const LONG_AGO_S = 3600;

  it('are summed up in one message a chat, and what was said recently is answered', async () => {
    const date = seconds() - LONG_AGO_S;
    for (const [index, line] of ['/status kazakhstan', '/status kazakhstan', '/status@Hashwire_Bot'].entries())
      say(line, { date, message_id: 10 + index });
    say('just talk', { date });
    say('/status russia', { message_id: 20 });
    await until(() => there.server.messages.length === 2, 'the sum');
    expect(handler.invocations.map(({ words }) => words)).toEqual(['russia']);
    expect(there.server.messages[1]?.text).toMatch(/away-title.*away.*\/status kazakhstan\n\n\/status@Hashwire_Bot$/su);
  });

  it('are summed up before the process ends', async () => {
    say('/status', { date: seconds() - LONG_AGO_S });
    say('/status', { message_id: 6 });
    await heard();
    await adapter.stop();
    expect(there.server.messages.some(({ text }) => text.includes('away-title'))).toBe(true);
  });
});

describe('being added on Telegram', () => {
  const member = (status: string, more = {}) => ({ status, user: BOT, ...more });
  const change = (chat: unknown, before: unknown, now: unknown) =>
    there.server.push({
      my_chat_member: { chat, from: someone, date: seconds(), old_chat_member: before, new_chat_member: now },
    });

  it('to a group is greeted with start', async () => {
    change(group(), member('left'), member('member'));
    expect(await heard()).toMatchObject({ command: 'start', address: `telegram:${GROUP}` });
    await until(() => there.server.messages.length === 1);
  });

  it('to a group by a link, which says start as well, is greeted once', async () => {
    change(group(), member('left'), member('member'));
    await heard();
    say('/start@Hashwire_Bot');
    say('/status');
    await heard(2);
    expect(handler.invocations.map(({ command }) => command)).toEqual(['start', 'status']);
  });

  it('is no news to a group that became a supergroup', async () => {
    say('', { text: undefined, migrate_to_chat_id: -1009 });
    change({ id: -1009, type: 'supergroup', title: 'Miners' }, member('left'), member('member'));
    say('/status');
    expect((await heard())?.command).toBe('status');
  });

  it('to a channel is greeted where it can post, and passed over where it cannot', async () => {
    const chat = there.server.chats.get(CHANNEL);
    change(chat, member('left'), member('administrator', { can_post_messages: false }));
    change(group(), member('member'), member('administrator'));
    change(chat, member('left'), member('administrator', { can_post_messages: true }));
    expect(await heard()).toMatchObject({ command: 'start', address: `telegram:${CHANNEL}` });
    expect(handler.invocations).toHaveLength(1);
  });
});

describe('listening to Telegram', () => {
  it('goes on after another instance took the updates, and says so', async () => {
    there.server.fail('getUpdates', {
      error_code: 409,
      description: 'Conflict: terminated by other getUpdates request',
    });
    say('/status');
    await heard();
    say('/status');
    await until(() => log.lines.some((line) => line.includes('another program receives the updates')));
    await heard(2);
  });

  it('says when the updates stop, and only then', async () => {
    expect(log.lines).toEqual([]);
    there.server.fail('getUpdates', { status: 502, page: '<h1>Bad Gateway</h1>' });
    say('/status');
    await heard();
    say('/status');
    await heard(2);
    expect(log.lines.filter((line) => line.includes('not listening to Telegram'))).toHaveLength(1);
  });

  it('does not hear again after a restart what it answered before', async () => {
    say('/status');
    await until(() => there.server.messages.length === 1);
    await adapter.stop();
    adapter = there.connect({ log });
    await adapter.publish(sampleCommands);
    await adapter.start(handler);
    say('/status russia');
    await heard(2);
    expect(handler.invocations.map(({ words }) => words)).toEqual(['', 'russia']);
  });

  it('does not let a hanging answer keep the process from ending', async () => {
    handler.answer = () => new Promise(() => {});
    say('/status');
    await heard();
    const before = performance.now();
    await adapter.stop();
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
