import type { Api } from 'grammy';
import type { Address } from '../../src/address.ts';
import { SECOND_MS } from '../../src/clock.ts';
import { parseAddress } from './post.ts';

/** What takes longer looks as if nobody had heard. */
const AFTER_MS = 2 * SECOND_MS;
/** Telegram shows it for 5 seconds (https://core.telegram.org/bots/api#sendchataction). */
const AGAIN_MS = 4.5 * SECOND_MS;

/** Shows that an answer is being made, while it takes long. @returns what the work resolves to. */
export async function whileTyping<T>(api: Api, address: Address, work: Promise<T>): Promise<T> {
  const { chat, topic } = parseAddress(address);
  const where = topic === undefined ? {} : { message_thread_id: topic };
  const show = () => {
    // Of no consequence where it is refused.
    void api.sendChatAction(chat, 'typing', where).catch(() => undefined);
    timer = setTimeout(show, AGAIN_MS);
  };
  let timer = setTimeout(show, AFTER_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
