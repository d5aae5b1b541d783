import type { Api } from 'grammy';
import type { Chat, User } from 'grammy/types';
import type { PlatformError } from '../../src/chat/errors.ts';
import { retry } from '../../src/chat/retry.ts';
import { type Clock, type EpochMs, MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import type { Log } from '../../src/log.ts';
import { createMemo } from '../../src/memo.ts';
import { toPlatformError } from './errors.ts';

/** Long enough for a conversation, short enough for someone who just became an administrator. */
const REMEMBER_MS = MINUTE_MS;
const MAX_REMEMBERED = 5000;
/** Nobody is told that they may not because of a hiccup. */
const INSIST_MS = 2 * SECOND_MS;

/** Who speaks, and in whose name: a person, an anonymous administrator (the chat itself), or a channel. */
export interface Speaker {
  readonly from?: User;
  readonly senderChat?: Chat;
}

export interface Authority {
  /** @returns false when Telegram does not answer: nobody becomes a manager by an outage. */
  isManager(chat: Chat, speaker: Speaker): Promise<boolean>;
}

/** Administrators of a chat are its managers; asked of Telegram, and remembered for a minute. */
export function createAuthority(api: Api, clock: Clock, log: Log): Authority {
  const remembered = createMemo<string, { readonly answer: Promise<boolean>; readonly until: EpochMs }>(MAX_REMEMBERED);

  const recall = (key: string, ask: () => Promise<boolean>): Promise<boolean> => {
    const known = remembered.get(key);
    if (known !== undefined && known.until > clock()) return known.answer;
    const attempt = () =>
      ask().catch((error: unknown) => {
        throw toPlatformError(error, 'look up an administrator');
      });
    const answer = retry(attempt, INSIST_MS).catch(({ message }: PlatformError) => {
      remembered.delete(key);
      log.warn({ reason: message }, 'authority is unknown');
      return false;
    });
    remembered.set(key, { answer, until: clock() + REMEMBER_MS });
    return answer;
  };

  return {
    async isManager(chat, { from, senderChat }) {
      // Only its administrators can post in a channel; a person alone with the bot is their own manager.
      if (chat.type === 'private' || (chat.type === 'channel' && from === undefined)) return true;
      // An anonymous administrator speaks as the chat itself, through @GroupAnonymousBot.
      if (senderChat?.id === chat.id) return true;
      if (senderChat !== undefined) {
        return recall(`${chat.id} linked ${senderChat.id}`, async () => {
          const full = await api.getChat(chat.id);
          return 'linked_chat_id' in full && full.linked_chat_id === senderChat.id;
        });
      }
      if (from === undefined) return false;
      return recall(`${chat.id} ${from.id}`, async () => {
        const { status } = await api.getChatMember(chat.id, from.id);
        return status === 'creator' || status === 'administrator';
      });
    },
  };
}
