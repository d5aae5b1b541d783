/* The local Bot API of the tests, in a process of its own. */

import { offer, order, wallClock } from '../harness/process.ts';
import { createTelegramServer } from '../harness/telegram-server.ts';

export interface TelegramOrder {
  readonly token: string;
  readonly limits: boolean;
  /** Keeps what was sent: texts, and how often each chat got which. */
  readonly keep: boolean;
}

/** https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
const LIMITS = { overallPerSecond: 30, chatPerSecond: 1, groupPerMinute: 20 };

export interface Accepted {
  readonly chat: number;
  readonly at: number;
  readonly text: string;
  readonly isAnswer: boolean;
}

const { token, limits, keep } = order<TelegramOrder>();
let accepted: Accepted[] = [];
let times: number[] = [];
const server = await createTelegramServer({
  token,
  record: false,
  ...(limits ? { limits: LIMITS } : {}),
  onSent: ({ chat, text, replyTo }) => {
    times.push(wallClock());
    if (keep) accepted.push({ chat, at: wallClock(), text, isAnswer: replyTo !== undefined });
  },
});

const calls = {
  url: () => server.url,
  /** How many were accepted since the last `forget`, and when. */
  counted: () => ({ ...server.counted, times: Float64Array.from(times) }),
  count: () => times.length,
  accepted: () => accepted,
  forget() {
    accepted = [];
    times = [];
    server.counted.refused = 0;
  },
  /** @returns when the person pressed enter. */
  say(chat: number, text: string) {
    const at = wallClock();
    const from = { id: chat, is_bot: false, first_name: 'P', language_code: 'en' };
    const place = { id: chat, type: 'private', first_name: 'P' };
    server.push({ message: { message_id: 1, date: Math.floor(at / 1000), from, chat: place, text } });
    return at;
  },
};
export type TelegramProcess = typeof calls;
offer(calls);
