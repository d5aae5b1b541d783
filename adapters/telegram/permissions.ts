import type { Api } from 'grammy';
import type { ChatFullInfo, ChatMember } from 'grammy/types';
import type { Extra } from '../../src/chat/adapter.ts';
import { toPlatformError } from './errors.ts';

/**
 * @param extras what posting can do without.
 * @returns names, as Telegram's own settings show them, of what the bot lacks to post in the chat, or for the extras.
 * @throws PlatformError gone, when the bot is not in the chat any more.
 */
export async function missingPermissions(
  api: Api,
  chatId: number,
  extras?: readonly Extra[],
): Promise<readonly string[]> {
  try {
    const chat = await api.getChat(chatId);
    if (chat.type === 'private') return [];
    const me = await api.getChatMember(chatId, botIdOf(api));
    return extras === undefined ? missingToPost(chat, me) : extras.flatMap((extra) => missingFor(extra, chat, me));
  } catch (error) {
    throw toPlatformError(error, 'look up the permissions of the bot');
  }
}

function missingToPost(chat: ChatFullInfo, me: ChatMember): string[] {
  if (chat.type === 'channel') {
    return me.status === 'administrator' && me.can_post_messages === true ? [] : ['Post Messages'];
  }
  if (me.status === 'creator' || me.status === 'administrator') return [];
  return allowedIn(chat, me).can_send_messages === false ? ['Send Messages'] : [];
}

/** Threads are the topics of a group, which an address names; an answer needs nothing. */
function missingFor(extra: Extra, chat: ChatFullInfo, me: ChatMember): string[] {
  if (me.status === 'creator') return [];
  if (extra === 'pins') {
    if (chat.type === 'channel')
      return me.status === 'administrator' && me.can_edit_messages === true ? [] : ['Edit Messages of Others'];
    const mayPin = me.status === 'administrator' ? me.can_pin_messages : allowedIn(chat, me).can_pin_messages;
    return mayPin === true ? [] : ['Pin Messages'];
  }
  const isLimited = chat.type !== 'channel' && me.status !== 'administrator';
  return extra === 'pictures' && isLimited && allowedIn(chat, me).can_send_photos === false ? ['Send Photos'] : [];
}

/** What a member may, which is what everybody may unless they were restricted. */
function allowedIn(
  chat: ChatFullInfo,
  me: ChatMember,
): Readonly<Partial<Record<'can_send_messages' | 'can_send_photos' | 'can_pin_messages', boolean>>> {
  if (me.status === 'restricted') return me;
  if (me.status === 'member') return ('permissions' in chat ? chat.permissions : undefined) ?? {};
  return { can_send_messages: false };
}

/** The part of a token before the colon is the bot's own id (https://core.telegram.org/bots/api#authorizing-your-bot). */
export const botIdOf = (api: Api): number => Number(api.token.split(':')[0]);
