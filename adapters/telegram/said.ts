import type { Message } from 'grammy/types';
import { saidIn } from './commands.ts';

/** Messages that are remembered; of an older one that is changed, the answer stays. */
const MAX_REMEMBERED = 2000;

interface Entry {
  readonly text: string;
  answer?: number;
}

/** What people said to the bot, and which message answered it: who changes a command gets another answer, not a second one. */
export interface Said {
  /** @returns null where nothing changed: Telegram calls a message edited, too, when its preview has come. */
  hear(message: Message, isEdited: boolean): Entry | null;
}

export function createSaid(): Said {
  const entries = new Map<string, Entry>();
  return {
    hear(message, isEdited) {
      const text = saidIn(message);
      const key = `${message.chat.id} ${message.message_id}`;
      const known = isEdited ? entries.get(key) : undefined;
      if (known?.text === text) return null;
      const entry: Entry = { text, ...(known?.answer === undefined ? {} : { answer: known.answer }) };
      entries.delete(key);
      entries.set(key, entry);
      for (const oldest of entries.keys()) {
        if (entries.size <= MAX_REMEMBERED) break;
        entries.delete(oldest);
      }
      return entry;
    },
  };
}
