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
    // The part of a token before the colon is the bot's own id (https://core.telegram.org/bots/api#authorizing-your-bot).
    const me = await api.getChatMember(chatId, Number(api.token.split(':')[0]));
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
