import type { Update } from 'grammy/types';
import { MINUTE_MS, monotonicMs, SECOND_MS } from '../../src/clock.ts';

/** What waits is given at once; else Telegram waits for something to happen. */
const AT_ONCE_MS = SECOND_MS;
/** Nothing waits for long while the bot asks again and again. */
const AWAY_MS = 2 * MINUTE_MS;

/** Which updates may have waited for hours until the bot started, or could reach Telegram again: it says so of none. */
export interface Waiting {
  /** Takes every answer of Telegram in turn. @param limit updates that were asked for, at most. */
  receive(updates: readonly Update[], askedAt: number, limit: number): void;
  /** It waited. */
  add(update: Update): void;
  has(update: Update): boolean;
}

export function createWaiting(): Waiting {
  const waiting = new WeakSet<Update>();
  /** When nothing waited any more. */
  let emptiedAt = Number.NEGATIVE_INFINITY;
  return {
    receive(updates, askedAt, limit) {
      const now = monotonicMs();
      const waited = now - askedAt <= AT_ONCE_MS && now - emptiedAt > AWAY_MS;
      if (waited) for (const update of updates) waiting.add(update);
      if (!waited || updates.length < limit) emptiedAt = now;
    },
    add: (update) => void waiting.add(update),
    has: (update) => waiting.has(update),
  };
}
