/* The local Bot API of the tests, in a process of its own, and the people on it. */
import { offer } from '../harness/process.ts';
import { GROUP, openTelegram, TOPIC } from '../harness/telegram.ts';
import { BOT, seconds, type TelegramMessage } from '../harness/telegram-server.ts';
import { comes } from './patience.ts';

export type Who = 'owner' | 'administrator' | 'anonymous' | 'member' | 'private' | 'channel' | 'topic' | 'upgraded';
export interface Answer {
  readonly id: number;
  readonly text: string;
  readonly buttons: readonly string[];
  readonly hasPicture: boolean;
  readonly file?: string;
  readonly links: readonly string[];
  readonly isPinned: boolean;
}

const CHANNEL = -1002;
const PRIVATE = 9;
/** What the group becomes. */
const UPGRADED = -1001000000009;
const there = await openTelegram();
const { server } = there;
const OWNER = 7;
const channel = { id: CHANNEL, type: 'channel', title: 'News', username: 'mining_news' };
server.chats.set(CHANNEL, channel);
server.members.set(`${GROUP} ${BOT.id}`, { status: 'administrator', user: BOT, can_pin_messages: true });
server.members.set(`${CHANNEL} ${BOT.id}`, { status: 'administrator', user: BOT, can_post_messages: true });
const group = server.chats.get(GROUP) ?? {};
const person = (id: number, status?: string) => {
  const user = { id, is_bot: false, first_name: 'Someone', language_code: 'en' };
  if (status !== undefined) {
    server.members.set(`${GROUP} ${id}`, { status, user });
    server.members.set(`${CHANNEL} ${id}`, { status, user });
  }
  return user;
};
const GROUP_BOT = { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
const PLACES: Readonly<Record<Who, Readonly<Record<string, unknown>>>> = {
  /** Of the channel, in their private chat. */
  owner: { chat: { id: OWNER, type: 'private', first_name: 'Someone' }, from: person(OWNER, 'administrator') },
  administrator: { chat: group, from: person(OWNER, 'administrator') },
  topic: {
    chat: group,
    from: person(OWNER, 'administrator'),
    message_thread_id: TOPIC,
    is_topic_message: true,
    reply_to_message: {
      message_id: TOPIC,
      date: 1,
      chat: group,
      is_topic_message: true,
      forum_topic_created: { name: 'Grid news', icon_color: 1 },
    },
  },
  anonymous: { chat: group, from: GROUP_BOT, sender_chat: group },
  member: { chat: group, from: person(8, 'member') },
  private: { chat: { id: PRIVATE, type: 'private', first_name: 'Someone' }, from: person(PRIVATE) },
  channel: { chat: channel, sender_chat: channel },
  upgraded: { chat: { ...group, id: UPGRADED }, from: person(OWNER, 'administrator') },
};
const CHATS: Partial<Record<Who, number>> = { owner: OWNER, private: PRIVATE, channel: CHANNEL, upgraded: UPGRADED };
const chatOf = (who: Who) => CHATS[who] ?? GROUP;
let nextId = 1;

const answerOf = ({ id, text, buttons, photo, document, links, isPinned }: TelegramMessage): Answer => ({
  id,
  text,
  buttons: buttons.map(({ label }) => label),
  hasPicture: photo !== undefined,
  ...(document && { file: document.file }),
  links,
  isPinned: isPinned === true,
});

/** @returns the first message in the chat after that many. */
async function next(who: Who, after: number, what: string): Promise<TelegramMessage> {
  const found = () => server.messages.slice(after).find(({ chat }) => chat === chatOf(who));
  await comes(() => found() !== undefined, what);
  const message = found();
  if (message === undefined) throw new Error('unreachable');
  return message;
}

/** Chats that take nothing, and in which words they say so. */
const closed = new Map<number, string>();
// Who was removed from a chat cannot look it up either; a person who blocked the bot can be looked up.
for (const [code, description] of [
  [403, 'Forbidden: bot was blocked by the user'],
  [403, 'Forbidden: bot was kicked from the supergroup chat'],
  [400, 'Bad Request: need administrator rights in the channel chat'],
] as const)
  server.refuse(
    ({ method, payload }) =>
      closed.get(Number(payload.chat_id)) === description &&
      (/^(?:send|edit)/u.test(method) || (description.includes('kicked') && method.startsWith('getChat'))),
    { error_code: code, description },
  );

/** What Telegram tells of a change of what the bot is in a chat. */
const changed = (who: Who, before: object, now: object): void =>
  server.push({
    my_chat_member: {
      chat: PLACES[who].chat,
      from: PLACES[who].from ?? PLACES.owner.from,
      date: seconds(),
      old_chat_member: { user: BOT, ...before },
      new_chat_member: { user: BOT, ...now },
    },
  });

const calls = {
  url: () => server.url,
  token: () => there.token,
  isConnected: () =>
    [/^(?:getUpdates|setWebhook)$/u, /^setMyCommands$/u].every((one) =>
      server.requests.some(({ method }) => one.test(method)),
    ),
  /** Methods that were called so far. */
  called: () => [...new Set(server.requests.map(({ method }) => method))],
  violations: () => server.violations,
  /** @param answered a message of the bot that it is a reply to. */
  async say(text: string, who: Who, answered?: number): Promise<Answer> {
    const before = server.messages.length;
    nextId += 1;
    const replied = { message_id: answered, date: seconds(), chat: PLACES[who].chat, from: BOT };
    const message = {
      message_id: nextId,
      date: seconds(),
      text,
      ...PLACES[who],
      ...(answered === undefined ? {} : { reply_to_message: replied }),
    };
    server.push(who === 'channel' ? { channel_post: message } : { message });
    return answerOf(await next(who, before, `an answer to ${text}`));
  },
  /** @returns what is told to who pressed, beside the message whose button it is. */
  async press(id: number, button: string, who: Who): Promise<{ readonly told: string; readonly message: Answer }> {
    const message = server.messages.find((one) => one.id === id && one.chat === chatOf(who));
    const data = message?.buttons.find(({ label }) => label === button)?.data;
    if (message === undefined || data === undefined) throw new Error(`there is no button ${button}`);
    nextId += 1;
    const query = String(nextId);
    const { chat, from = person(PRIVATE) } = PLACES[who];
    const pressed = { message_id: id, date: seconds(), text: message.text, chat };
    server.push({ callback_query: { id: query, from, chat_instance: '1', data, message: pressed } });
    const acknowledged = () =>
      server.requests.find(
        ({ method, payload }) => method === 'answerCallbackQuery' && payload.callback_query_id === query,
      )?.payload;
    await comes(() => acknowledged() !== undefined, `an answer to ${button}`);
    const { text = '', url = '' } = acknowledged() ?? {};
    return { told: [text, url].filter(Boolean).join(' '), message: answerOf(message) };
  },
  /** Somebody presses a button as fast as they can. */
  hammer(id: number, button: string, who: Who, times: number): void {
    const message = server.messages.find((one) => one.id === id && one.chat === chatOf(who));
    const data = message?.buttons.find(({ label }) => label === button)?.data;
    const { chat, from = person(PRIVATE) } = PLACES[who];
    const pressed = { message_id: id, date: seconds(), text: message?.text, chat };
    for (let n = 0; n < times; n++)
      server.push({ callback_query: { id: `hammer-${n}`, from, chat_instance: '1', data, message: pressed } });
  },
  /** When each message with the words came into a chat. */
  cameAt: (words: string): readonly number[] =>
    server.requests
      .filter(({ method, payload }) => method === 'sendMessage' && String(payload.text).includes(words))
      .map(({ at }) => at),
  /** People who talk to the bot alone say something. @param first id of the first of them. */
  async sayAll(text: string, first: number, count: number): Promise<void> {
    const ids = Array.from({ length: count }, (_, n) => first + n);
    for (const id of ids) {
      nextId += 1;
      const chat = { id, type: 'private', first_name: 'Someone' };
      server.push({ message: { message_id: nextId, date: seconds(), text, chat, from: person(id) } });
    }
    const isAnswered = (id: number) => server.messages.some((one) => one.chat === id);
    await comes(() => ids.every(isAnswered), `answers to ${text}`);
  },
  /** A file with a command for its caption. */
  async attach(content: string, caption: string, who: Who): Promise<Answer> {
    const before = server.messages.length;
    nextId += 1;
    const file = { caption, document: server.keep(content) };
    server.push({ message: { message_id: nextId, date: seconds(), ...file, ...PLACES[who] } });
    return answerOf(await next(who, before, `an answer to ${caption}`));
  },
  messages: (who: Who): readonly Answer[] =>
    server.messages
      .filter(({ chat, thread }) => chat === chatOf(who) && (who !== 'topic' || thread === TOPIC))
      .map(answerOf),
  /** Somebody types behind the bot's name in any chat. @returns what is offered. */
  async type(query: string): Promise<string> {
    const before = server.inline.length;
    server.push({ inline_query: { id: '55', from: person(PRIVATE), query, offset: '' } });
    await comes(() => server.inline.length > before, 'what is offered');
    return JSON.stringify(server.inline.at(-1));
  },
  /** The owner gives the topic another name, and the bot hears of it before anything that is said later. */
  renameTopic(name: string): void {
    nextId += 1;
    const message = { message_id: nextId, date: seconds(), ...PLACES.topic, forum_topic_edited: { name } };
    server.push({ message });
  },
  /** A person blocks the bot, or no more. */
  block(who: 'private', isBlocked: boolean): void {
    const [free, blocked] = [{ status: 'member' }, { status: 'kicked', until_date: 0 }];
    if (isBlocked) closed.set(chatOf(who), 'Forbidden: bot was blocked by the user');
    else closed.delete(chatOf(who));
    changed(who, isBlocked ? free : blocked, isBlocked ? blocked : free);
  },
  /** An administrator of the channel takes the right to post away, or gives it. */
  letPost(can_post_messages: boolean): void {
    const member = { status: 'administrator', user: BOT, can_post_messages };
    server.members.set(`${CHANNEL} ${BOT.id}`, member);
    if (can_post_messages) closed.delete(CHANNEL);
    else closed.set(CHANNEL, 'Bad Request: need administrator rights in the channel chat');
    changed('channel', { ...member, can_post_messages: !can_post_messages }, member);
  },
  /** The group removes the bot. */
  kick(): void {
    closed.set(GROUP, 'Forbidden: bot was kicked from the supergroup chat');
    server.members.set(`${GROUP} ${BOT.id}`, { status: 'kicked', user: BOT, until_date: 0 });
    changed('administrator', { status: 'member' }, { status: 'kicked', until_date: 0 });
  },
  /** And adds it again. */
  async addAgain(): Promise<Answer> {
    const before = server.messages.length;
    closed.delete(GROUP);
    server.members.set(`${GROUP} ${BOT.id}`, { status: 'administrator', user: BOT, can_pin_messages: true });
    changed('administrator', { status: 'kicked', until_date: 0 }, { status: 'administrator', can_pin_messages: true });
    return answerOf(await next('administrator', before, 'a greeting'));
  },
  /** The next alert of the group meets the limit of the chat, and an outage. */
  obstruct(): void {
    server.fail(
      'sendMessage',
      { error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 1 } },
      GROUP,
    );
    server.fail('sendMessage', { status: 502, page: '<h1>Bad Gateway</h1>' }, GROUP);
  },
  /** Somebody changes what they said last. @returns the answer, which is changed as well. */
  async edit(text: string, who: Who, answer: number): Promise<Answer> {
    const found = () => server.messages.find(({ id, chat }) => id === answer && chat === chatOf(who));
    const edits = found()?.edits ?? 0;
    const said = { message_id: nextId, date: seconds(), edit_date: seconds(), text, ...PLACES[who] };
    server.push({ edited_message: said });
    await comes(() => (found()?.edits ?? 0) > edits, `another answer to ${text}`);
    return answerOf(found() as TelegramMessage);
  },
  /** Updates that waited all night. */
  sayLongAgo(texts: readonly string[], who: Who): void {
    for (const text of texts) {
      nextId += 1;
      server.push({ message: { message_id: nextId, date: seconds() - 8 * 3600, text, ...PLACES[who] } });
    }
  },
  /** A group becomes a supergroup with another id, which is where everybody is from then on. */
  async upgrade(): Promise<void> {
    const to = { ...group, id: UPGRADED };
    const { administrator } = PLACES;
    server.chats.set(UPGRADED, to);
    for (const [key, member] of server.members)
      if (key.startsWith(`${GROUP} `)) server.members.set(key.replace(String(GROUP), String(UPGRADED)), member);
    server.refuse(({ payload }) => payload.chat_id === GROUP, {
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: UPGRADED },
    });
    nextId += 1;
    const told = { message_id: nextId, date: seconds(), from: administrator.from };
    server.push({ message: { ...told, chat: group, migrate_to_chat_id: UPGRADED } });
    server.push({ message: { ...told, chat: to, migrate_from_chat_id: GROUP } });
  },
  /** How the photos were sent: a file, or the id of one that Telegram has. */
  photos: (): readonly string[] =>
    server.requests
      .filter(({ method }) => method === 'sendPhoto')
      .map(({ payload }) => (String(payload.photo).startsWith('attach:') ? 'file' : 'id')),
  captions: (): readonly string[] =>
    server.requests.filter(({ method }) => method === 'sendPhoto').map(({ payload }) => String(payload.caption)),
  pictureBytes: (id: number): number | undefined => server.messages.find((one) => one.id === id)?.photo?.bytes,
  /** Somebody adds the bot to the group. */
  async join(): Promise<Answer> {
    const before = server.messages.length;
    const [left, member] = ['left', 'member'].map((status) => ({ status, user: BOT }));
    server.push({
      my_chat_member: { ...PLACES.administrator, date: seconds(), old_chat_member: left, new_chat_member: member },
    });
    return answerOf(await next('administrator', before, 'a greeting'));
  },
};
export type TelegramProcess = typeof calls;
offer(calls);
