import { z } from 'zod';
import { DAY_MS, SECOND_MS } from '../../clock.ts';
import type { Difficulty, NetworkReading, NetworkSignal } from '../signal.ts';
import { type Ask, createAsk, type SignalOptions } from './request.ts';

/**
 * mempool.space (https://mempool.space/docs/api/rest#get-hashrate): hashes per second, daily.
 * `currentHashrate` spans a week and cannot show a sudden drop, and is 0 when its node is away: it is not used.
 */
const HASHES_PER_EH = 1e18;
const number = z.coerce.number().catch(0);
const hashrates = z.object({
  hashrates: z.array(z.object({ timestamp: number, avgHashrate: number })),
  currentDifficulty: number,
});
/** Asked for the same two things each time. */
const MOST_KEPT = 2;
// The documentation prints seconds where the code answers in milliseconds.
const MILLISECONDS_FROM = 1e12;
const adjustment = z.object({
  difficultyChange: z.number(),
  remainingBlocks: z.number(),
  estimatedRetargetDate: z.number().transform((value) => (value < MILLISECONDS_FROM ? value * SECOND_MS : value)),
});

export function createMempool(options: SignalOptions): NetworkSignal {
  const ask = createAsk(options, MOST_KEPT);
  return {
    name: 'mempool.space',
    attribution: 'mempool.space',
    async read(now): Promise<NetworkReading> {
      // Any interval that is not on its list silently returns all history.
      const answer = await ask('/api/v1/mining/hashrate/3m');
      if (answer.kind === 'no-answer') return answer;
      const parsed = hashrates.safeParse(answer.value);
      if (!parsed.success) return { kind: 'no-answer', reason: 'the answer has another shape than expected' };
      // A row carries the midnight its day ended at (backend/src/api/mining/mining.ts of mempool/mempool).
      const midnight = Math.floor(now / DAY_MS) * DAY_MS;
      const days = parsed.data.hashrates
        .map((row) => ({ end: row.timestamp * SECOND_MS, hashRateEHs: row.avgHashrate / HASHES_PER_EH }))
        .filter(({ end, hashRateEHs }) => hashRateEHs > 0 && end <= midnight)
        .map(({ end, hashRateEHs }) => ({ day: Math.floor(end / DAY_MS - 1) * DAY_MS, hashRateEHs }))
        .sort((a, b) => a.day - b.day);
      if (days.length === 0) return { kind: 'no-answer', reason: 'it has no complete day to show' };
      const difficulty = await difficultyOf(ask, parsed.data.currentDifficulty);
      return { kind: 'answer', at: now, days, ...(difficulty === undefined ? {} : { difficulty }) };
    },
  };
}

async function difficultyOf(ask: Ask, value: number): Promise<Difficulty | undefined> {
  if (value <= 0) return undefined;
  const answer = await ask('/api/v1/difficulty-adjustment');
  const next = answer.kind === 'json' ? adjustment.safeParse(answer.value).data : undefined;
  if (next === undefined) return { value };
  return {
    value,
    nextChangePercent: next.difficultyChange,
    nextAt: next.estimatedRetargetDate,
    remainingBlocks: next.remainingBlocks,
  };
}
