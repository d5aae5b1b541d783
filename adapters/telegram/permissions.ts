import type { Api } from 'grammy';
import { toPlatformError } from './errors.ts';

/**
 * @returns names, as Telegram's own settings show them, of what the bot lacks to post in the chat.
 * @throws PlatformError gone, when the bot is not in the chat any more.
 */
export async function missingPermissions(api: Api, chatId: number): Promise<readonly string[]> {
  try {
    const chat = await api.getChat(chatId);
    if (chat.type === 'private') return [];
    const me = await api.getChatMember(chatId, botIdOf(api));
    if (chat.type === 'channel') {
      return me.status === 'administrator' && me.can_post_messages === true ? [] : ['Post Messages'];
    }
    if (me.status === 'creator' || me.status === 'administrator') return [];
    const allowed =
      me.status === 'restricted'
        ? me
        : me.status === 'member'
          ? (chat.permissions ?? {})
          : { can_send_messages: false };
    // Where pictures are not allowed, messages go without.
    return allowed.can_send_messages === false ? ['Send Messages'] : [];
  } catch (error) {
    throw toPlatformError(error, 'look up the permissions of the bot');
  }
}

/** The part of a token before the colon is the bot's own id (https://core.telegram.org/bots/api#authorizing-your-bot). */
export const botIdOf = (api: Api): number => Number(api.token.split(':')[0]);
