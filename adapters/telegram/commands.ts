import type { CallbackQuery, Chat, ChatMemberUpdated, Document, Message, User, UserFromGetMe } from 'grammy/types';
import type { Address } from '../../src/address.ts';
import { splitLine } from '../../src/chat/arguments.ts';
import { decodeButton } from '../../src/chat/button-codec.ts';
import type { CommandDeclaration, Invocation } from '../../src/chat/command.ts';
import type { Clock } from '../../src/clock.ts';
import type { Authority, Speaker } from './authority.ts';
import type { Chats } from './chats.ts';
import { commandOf, offeredBy } from './deep-links.ts';
import { withoutJoiners } from './loose-text.ts';
import {
  CHAT_BEHIND,
  CHAT_NAME,
  CHAT_OPTION,
  type FindManagedChat,
  type ManagedChat,
  nameOf,
} from './managed-chats.ts';

/** Where an answer goes, besides what the core is told. */
export interface Heard {
  readonly invocation: Invocation;
  readonly chat: Chat;
  readonly answerAt: Address;
  /** The message that was a command: answers in groups point at it. */
  readonly answers?: number;
  /** What was typed, and the message that answered it before it was changed. */
  readonly said?: { answer?: number };
  readonly pressed?: Pressed;
  /** It was pressed just now or hours ago, and Telegram alone knows. */
  readonly waited?: boolean;
  /** The chat it is about, where that is another one; a name: no such chat is managed by who asks. */
  readonly about?: ManagedChat | string;
  /** The bot was added to that chat. */
  readonly isWelcome?: boolean;
}

export interface Pressed {
  /** Id of the query, for its one answer. */
  readonly query: string;
  /** The message whose button it is. */
  readonly message: number;
  readonly person: number;
}

export interface Listener {
  readonly me: UserFromGetMe;
  readonly commands: ReadonlyMap<string, CommandDeclaration>;
  readonly authority: Authority;
  readonly findChat: FindManagedChat;
  readonly chats: Chats;
  readonly clock: Clock;
  /** @throws UserError */
  readonly read: (document: Document) => Promise<Uint8Array>;
}

/** @returns null for whatever is no command for this bot: talk, other bots, other bots' commands, unknown ones. */
export async function hearMessage(message: Message, listener: Listener): Promise<Heard | null> {
  const { chat, from, sender_chat: senderChat } = message;
  // A bot never obeys a bot; but anonymous administrators and channels speak through bots of Telegram itself.
  if ((from?.is_bot === true && senderChat === undefined) || message.via_bot !== undefined) return null;
  // What a channel posts arrives in its discussion group once more.
  if (message.is_automatic_forward || message.forward_origin !== undefined) return null;
  const said = saidIn(message);
  const known = splitLine(said);
  const isCommand = known !== null && listener.commands.has(known.command);
  // Alone with the bot, whatever somebody says is for it.
  const line =
    linked(message, known, listener) ??
    (!isCommand && chat.type === 'private' && said !== '' ? { command: '', words: said } : known);
  if (line === null || (line.command !== '' && (!isCommand || !isForMe(known?.bot, listener.me)))) return null;
  const answered = message.reply_to_message;
  const document = message.document ?? answered?.document;
  const { about, words } = await namedIn(line, message, listener);
  const invocation = await invocationOf(
    placeOf(about) ?? message,
    listener,
    {
      command: line.command,
      // What follows /start is no words of people: https://core.telegram.org/bots/features#deep-linking
      ...(line.command === 'start' ? { options: offeredBy(line.words) } : { options: {}, words }),
      ...(about === undefined ? {} : { answeredIn: `telegram:${chat.id}` }),
      // Each chat counts its messages for itself.
      ...(answered?.from?.id === listener.me.id && about === undefined
        ? { messageId: String(answered.message_id) }
        : {}),
      ...(document === undefined ? {} : { openFile: () => listener.read(document) }),
    },
    from,
  );
  return {
    invocation,
    chat,
    answerAt: addressIn(message),
    ...(chat.type === 'private' ? {} : { answers: message.message_id }),
    ...(about === undefined ? {} : { about }),
  };
}

/** What a message says to the bot; what is written below a file, where that is a command. */
export function saidIn({ text, document, caption = '' }: Message): string {
  return withoutJoiners(text ?? (document !== undefined && splitLine(caption) !== null ? caption : ''));
}

/** A link to the bot carries what it asks for; only what anyone may ask for. */
function linked({ chat }: Message, known: ReturnType<typeof splitLine>, { commands }: Listener) {
  if (chat.type !== 'private' || known?.command !== 'start') return undefined;
  const asked = commandOf(known.words);
  return asked !== null && commands.get(asked.command)?.access === 'anyone' ? asked : undefined;
}

/**
 * The chat that a line in a private chat is about, and the rest of it; of commands that take a text as it is, before a link
 * only. Behind the others, `/feed list @channel`, a name that is no chat of theirs stays a word.
 */
async function namedIn(
  { command, words }: { readonly command: string; readonly words: string },
  { chat, from }: Message,
  listener: Listener,
): Promise<{ readonly about?: ManagedChat | string; readonly words: string }> {
  const declared = listener.commands.get(command);
  if (chat.type !== 'private' || from === undefined || declared === undefined) return { words };
  const takesText = declared.options.some(({ free, required, many }) => free === true && required && !many);
  const [, named, rest = ''] = CHAT_NAME.exec(words) ?? [];
  if (named !== undefined && (!takesText || LINK.test(rest)))
    return { about: await managed(named, from, listener), words: rest };
  const [, before = '', behind] = (!takesText && CHAT_BEHIND.exec(words)) || [];
  const about = behind === undefined ? null : await listener.findChat(behind, from);
  return about === null ? { words } : { about, words: before };
}
const LINK = /^https?:\/\/\S+$/iu;

const managed = async (name: string, person: User, { findChat }: Listener): Promise<ManagedChat | string> =>
  (await findChat(name, person)) ?? name;

const placeOf = (about: Heard['about']): Place | undefined =>
  about === undefined || typeof about === 'string' ? undefined : { chat: about.chat };

export async function hearButton(query: CallbackQuery, listener: Listener): Promise<Heard | null> {
  const { message, data } = query;
  if (message !== undefined && message.date !== 0) listener.chats.hear(message);
  const button = data === undefined ? null : decodeButton(data);
  if (button === null || message === undefined || !listener.commands.has(button.command)) return null;
  const { [CHAT_OPTION]: named, ...options } = button.options;
  // Only in private chats do buttons speak for another chat.
  if (named !== undefined && message.chat.type !== 'private') return null;
  const about = named === undefined ? undefined : await managed(named, query.from, listener);
  const place = message.date === 0 ? { chat: message.chat } : whereOf(message);
  const where =
    about === undefined
      ? { messageId: String(message.message_id) }
      : { answeredIn: `telegram:${message.chat.id}` as const };
  const said = { command: button.command, options, ...where };
  const invocation = await invocationOf(placeOf(about) ?? place, listener, said, query.from);
  const pressed = { query: query.id, message: message.message_id, person: query.from.id };
  return {
    invocation,
    chat: message.chat,
    answerAt: addressIn(place),
    pressed,
    ...(about === undefined ? {} : { about }),
  };
}

/** Being added to a group or channel is a `start`, where the bot can post. */
export async function hearJoining(update: ChatMemberUpdated, listener: Listener): Promise<Heard | null> {
  const { chat, from, old_chat_member: before, new_chat_member: now } = update;
  if (chat.type === 'private' || !listener.commands.has('start')) return null;
  const wasThere = before.status !== 'left' && before.status !== 'kicked';
  const canPost =
    chat.type === 'channel'
      ? now.status === 'administrator' && now.can_post_messages === true
      : now.status === 'member' || now.status === 'administrator';
  if (wasThere || !canPost) return null;
  const start = { command: 'start', options: {} };
  if (chat.type !== 'channel') {
    const invocation = await invocationOf({ chat }, listener, start, from);
    return { invocation, chat, answerAt: invocation.address };
  }
  // Who reads a channel need not learn how it is set up.
  const answerAt = `telegram:${from.id}` as const;
  const invocation = await invocationOf({ chat }, listener, { ...start, answeredIn: answerAt }, from);
  return { invocation, chat, answerAt, about: { chat, name: nameOf(chat) }, isWelcome: true };
}

type Place = Pick<Message, 'chat'> & Partial<Pick<Message, 'sender_chat' | 'message_thread_id' | 'is_topic_message'>>;

async function invocationOf(
  place: Place,
  { authority, chats, clock }: Listener,
  said: Pick<Invocation, 'command' | 'options' | 'words' | 'messageId' | 'openFile' | 'answeredIn'>,
  from: User | undefined,
): Promise<Invocation> {
  const { chat, sender_chat: senderChat, message_thread_id: topic, is_topic_message: isTopic } = place;
  const placeName = isTopic && topic !== undefined ? chats.topicName(chat.id, topic) : chat.title;
  const speaker: Speaker = { ...(from && { from }), ...(senderChat && { senderChat }) };
  return {
    platform: 'telegram',
    space: `telegram:${chat.id}`,
    address: addressIn(place),
    caller: {
      id: String(senderChat?.id ?? from?.id ?? chat.id),
      isManager: await authority.isManager(chat, speaker),
    },
    ...said,
    ...(placeName === undefined ? {} : { placeName }),
    ...(from?.language_code === undefined ? {} : { locale: from.language_code }),
    at: clock(),
  };
}

/** Replies in a group without topics carry a thread id too: only topics of a forum are places of their own. */
export function addressIn({ chat, message_thread_id: thread, is_topic_message: isTopic }: Place): Address {
  return isTopic && thread !== undefined ? `telegram:${chat.id}:${thread}` : `telegram:${chat.id}`;
}

function whereOf({ chat, message_thread_id, is_topic_message }: Message): Place {
  return {
    chat,
    ...(message_thread_id === undefined ? {} : { message_thread_id }),
    ...(is_topic_message === undefined ? {} : { is_topic_message }),
  };
}

function isForMe(bot: string | undefined, me: UserFromGetMe): boolean {
  return bot === undefined || bot.toLowerCase() === me.username.toLowerCase();
}
