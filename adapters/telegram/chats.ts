import type { Api } from 'grammy';
import type { Chat } from 'grammy/types';
import { createMemo } from '../../src/memo.ts';

const MAX_REMEMBERED = 20_000;

/** Ids do not tell channels from groups. */
export interface Chats {
  learn(chat: Chat): void;
  /** @returns false, too, where Telegram does not say. */
  isChannel(chatId: number): Promise<boolean>;
}

export function createChats(api: Api): Chats {
  const channels = createMemo<number, boolean>(MAX_REMEMBERED);

  const learn = ({ id, type }: Pick<Chat, 'id' | 'type'>): boolean => channels.set(id, type === 'channel');

  return {
    learn,
    async isChannel(chatId) {
      if (chatId > 0) return false;
      return channels.get(chatId) ?? api.getChat(chatId).then(learn, () => false);
    },
  };
}
