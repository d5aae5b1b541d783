/* The local Bot API of the tests, in a process of its own. */

import { offer, order, wallClock } from '../harness/process.ts';
import { createTelegramServer } from '../harness/telegram-server.ts';

export interface TelegramOrder {
  readonly token: string;
  readonly limits: boolean;
  /** Keeps what was sent: texts, and how often each chat got which. */
  readonly keep: boolean;
  /** Keeps the messages themselves, so that they can be changed and their buttons pressed. */
  readonly record?: boolean;
}

/** https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
const LIMITS = { overallPerSecond: 30, chatPerSecond: 1, groupPerMinute: 20 };

export interface Accepted {
  readonly chat: number;
  readonly at: number;
  readonly text: string;
  readonly isAnswer: boolean;
}

const { token, limits, keep, record = false } = order<TelegramOrder>();
let accepted: Accepted[] = [];
let times: number[] = [];
const server = await createTelegramServer({
  token,
  record,
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
  /** Somebody presses the first button of the last message in a group, as fast as they can. */
  pressAll(chat: number, person: number, times: number) {
    const message = server.messages.findLast((one) => one.chat === chat && one.buttons.length > 0);
    const from = { id: person, is_bot: false, first_name: 'P', language_code: 'en' };
    const place = { id: chat, type: 'supergroup', title: 'G' };
    const pressed = { message_id: message?.id ?? 0, date: Math.floor(wallClock() / 1000), chat: place };
    const data = message?.buttons[0]?.data ?? '';
    for (let n = 0; n < times; n += 1)
      server.push({ callback_query: { id: `${n}`, from, chat_instance: '1', data, message: pressed } });
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
