import type { RateLimits } from '../../src/chat/rate-limiter.ts';
import { MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import type { Log } from '../../src/log.ts';

/** In a second, to all chats together (https://core.telegram.org/bots/faq#how-can-i-message-all-of-my-bot-39s-subscribers-at-once). */
export const FREE_A_SECOND = 30;
const PAID_A_SECOND = 1000;
/** For each message beyond the free ones (https://core.telegram.org/bots/api#sendmessage, `allow_paid_broadcast`). */
const STARS = 0.1;

/** Paying lifts the limit for all chats together, and none for a single chat. */
export const withPaidBroadcast = (limits: RateLimits): RateLimits => ({
  ...limits,
  overall: limits.overall.map((window) => ({ ...window, count: PAID_A_SECOND })),
});

/** Says in the log what broadcasts cost. */
export interface BroadcastBill {
  /** An alert was sent. */
  count(): void;
  /** Says what was not said yet. */
  close(): void;
}

/** @param now milliseconds that run with the timers of the process. */
export function createBroadcastBill(log: Log, now: () => number): BroadcastBill {
  log.warn({ stars: STARS, free: FREE_A_SECOND }, 'each alert beyond the free ones of a second costs Telegram Stars');
  const recent: number[] = [];
  let paid = 0;
  let timer: NodeJS.Timeout | undefined;

  const say = (): void => {
    timer = undefined;
    if (paid > 0) log.info({ messages: paid, stars: Math.ceil(paid * STARS) }, 'alerts were sent for Telegram Stars');
    paid = 0;
  };

  return {
    count() {
      const before = recent.length < FREE_A_SECOND ? undefined : recent.shift();
      recent.push(now());
      if (before === undefined || before + SECOND_MS <= now()) return;
      paid += 1;
      timer ??= setTimeout(say, MINUTE_MS);
    },
    close() {
      clearTimeout(timer);
      say();
    },
  };
}
