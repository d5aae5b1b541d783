import type { Api } from 'grammy';
import type { Chat, User } from 'grammy/types';
import type { Invite } from '../../src/chat/adapter.ts';
import { type Message, type Span, text } from '../../src/chat/message.ts';
import type { Translate } from '../../src/i18n.ts';
import type { Region } from '../../src/regions/regions.ts';
import type { Authority } from './authority.ts';
import { offerLink } from './deep-links.ts';
import { toPlatformError } from './errors.ts';
import { botIdOf } from './permissions.ts';

/** How a chat is named in another one: by its public name, or by its id. */
export const CHAT_NAME = /^(@[a-z]\w{3,31}|-\d{4,16})(?:\s+([\s\S]*))?$/iu;

/** The same at the end of a line. */
export const CHAT_BEHIND = /^([\s\S]*\S)\s+(@[a-z]\w{3,31})$/iu;

/** In the data of a button: the chat it is for, where that is not the chat it stands in. */
export const CHAT_OPTION = 'in';

/** A group or a channel that somebody manages from their private chat. */
export interface ManagedChat {
  readonly chat: Exclude<Chat, Chat.PrivateChat>;
  /** As it is typed. */
  readonly name: string;
}

export type FindManagedChat = (name: string, person: User) => Promise<ManagedChat | null>;

/**
 * Looks a chat up in which both the bot and the person who asks are at home, and that person is an administrator.
 * @returns null for any other, so that nobody learns what a chat of others subscribed to.
 */
export function createManagedChats(api: Api, authority: Authority): FindManagedChat {
  return async (name, person) => {
    try {
      const chat = await api.getChat(name.startsWith('@') ? name : Number(name));
      if (chat.type === 'private') return null;
      const { status } = await api.getChatMember(chat.id, botIdOf(api));
      if (status === 'left' || status === 'kicked') return null;
      return (await authority.isManager(chat, { from: person })) ? { chat, name: nameOf(chat) } : null;
    } catch (error) {
      const { failure } = toPlatformError(error, 'look up a chat');
      if (failure.kind === 'unavailable' || failure.kind === 'rate-limited') throw error;
      return null;
    }
  };
}

export const nameOf = (chat: Chat): string =>
  'username' in chat && chat.username !== undefined ? `@${chat.username}` : String(chat.id);

/**
 * @returns what a chat is answered elsewhere: it says which chat it is about, and so do its buttons and the commands in it.
 * @param isManagers whether only managers may use a command: these are for the chat, whatever is said about them.
 */
export function about(
  { chat, name }: ManagedChat,
  message: Message,
  isManagers: (command: string) => boolean,
): Message {
  const option = { [CHAT_OPTION]: String(chat.id) };
  const buttons = message.buttons?.map((row) =>
    row.map((button) => ({ ...button, options: { ...button.options, ...option } })),
  );
  return {
    ...message,
    title: `${chat.title ?? name} · ${message.title}`,
    paragraphs: message.paragraphs.map((spans) => spans.flatMap((span) => withChat(span, name, isManagers))),
    ...(buttons && { buttons }),
  };
}

/** `/mute` typed in the private chat would mean that one: `/mute @channel`. */
function withChat(span: Span, name: string, isManagers: (command: string) => boolean): readonly Span[] {
  if (span.kind !== 'text') return [span];
  return span.text.split(/(?<![\w/])(\/[a-z]+)(?![\w/]| @| -\d)/u).map((part, position): Span => {
    const isCommand = position % 2 === 1 && isManagers(part.slice(1));
    return isCommand ? { kind: 'mention', of: 'command', text: `${part} ${name}` } : text(part);
  });
}

/** In channels only administrators post; in groups they would read every message, which the bot does not need. */
const CHANNEL_RIGHTS = [
  ['post_messages', 'Post Messages'],
  ['edit_messages', 'Edit Messages of Others'],
] as const;

/** Links that add the bot to a channel or a group of the person who opens them (https://core.telegram.org/api/links#bot-links). */
export function invitesOf(botName: string, region?: Region): readonly Invite[] {
  const at = `https://t.me/${botName}`;
  const admin = CHANNEL_RIGHTS.map(([right]) => right).join('+');
  const rights = CHANNEL_RIGHTS.map(([, name]) => name);
  const offers = region === undefined ? [] : [offerLink(botName, region)];
  return [
    ...offers.map((url) => ({ platform: 'telegram', to: 'private-chat', url, rights: [] }) as const),
    { platform: 'telegram', to: 'channel', url: `${at}?startchannel&admin=${admin}`, rights },
    { platform: 'telegram', to: 'group', url: `${at}?startgroup`, rights: [] },
  ];
}

export const addingLinks = (botName: string, t: Translate): NonNullable<Message['links']> =>
  invitesOf(botName).map(({ to, url }) => ({ text: t(`add-to-${to}`), url }));

/** What is said of a chat that is not managed by who asks, or in which the bot is not. */
export function absent(name: string, botName: string, t: Translate): Message {
  const paragraphs = [[text(t('chat-absent', { chat: name }))]];
  return { tone: 'warning', title: t('error-title'), paragraphs, links: addingLinks(botName, t) };
}
