import type { Api } from 'grammy';
import type { Chat, Message } from 'grammy/types';
import { createMemo } from '../../src/memo.ts';

const MAX_REMEMBERED = 20_000;

/** What is heard of chats in passing: ids do not tell channels from groups, and nobody can be asked for the name of a topic. */
export interface Chats {
  /** @returns the new name of a topic that was renamed. */
  hear(message: Message): string | undefined;
  /** @returns false, too, where Telegram does not say. */
  isChannel(chatId: number): Promise<boolean>;
  /** @returns undefined where it was not heard. */
  topicName(chatId: number, topic: number): string | undefined;
}

export function createChats(api: Api): Chats {
  const channels = createMemo<number, boolean>(MAX_REMEMBERED);
  const topics = createMemo<string, string>(MAX_REMEMBERED);

  const learn = ({ id, type }: Pick<Chat, 'id' | 'type'>): boolean => channels.set(id, type === 'channel');

  /** What stands in a topic and answers nothing else answers the message that began the topic. */
  const learnTopic = ({ chat, message_thread_id: topic, ...said }: Message): void => {
    const began = said.forum_topic_created ?? said.reply_to_message?.forum_topic_created;
    const name = said.forum_topic_edited?.name ?? began?.name;
    if (topic === undefined || name === undefined) return;
    const key = `${chat.id} ${topic}`;
    // The message that began it keeps the first name.
    if (said.forum_topic_edited !== undefined || topics.get(key) === undefined) topics.set(key, name);
  };

  return {
    hear(message) {
      learn(message.chat);
      learnTopic(message);
      return message.forum_topic_edited?.name;
    },
    topicName: (chatId, topic) => topics.get(`${chatId} ${topic}`),
    async isChannel(chatId) {
      if (chatId > 0) return false;
      return channels.get(chatId) ?? api.getChat(chatId).then(learn, () => false);
    },
  };
}
