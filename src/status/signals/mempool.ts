import { z } from 'zod';
import { DAY_MS, type EpochMs, HOUR_MS, SECOND_MS } from '../../clock.ts';
import type { BlockPace, Difficulty, NetworkReading, NetworkSignal, PoolPace } from '../signal.ts';
import { type Ask, checkedAnswer, createAsk, dataOf, type SignalOptions } from './request.ts';

/**
 * mempool.space (https://mempool.space/docs/api/rest#get-hashrate): hashes per second, daily; the newest blocks; pools.
 * `currentHashrate` spans a week and cannot show a sudden drop, and is 0 when its node is away: it is not used.
 */
const HASHES_PER_EH = 1e18;
const number = z.coerce.number().catch(0);
const hashrates = z.object({
  hashrates: z.array(z.object({ timestamp: number, avgHashrate: number })),
  currentDifficulty: number,
});
/** Asked for the same few things each time. */
const MOST_KEPT = 5;
// The documentation prints seconds where the code answers in milliseconds.
const MILLISECONDS_FROM = 1e12;
const adjustment = z.object({
  difficultyChange: z.number(),
  remainingBlocks: z.number(),
  nextRetargetHeight: z.number().int().positive().optional().catch(undefined),
  estimatedRetargetDate: z.number().transform((value) => (value < MILLISECONDS_FROM ? value * SECOND_MS : value)),
});
const blocks = z.array(z.object({ height: z.number().int().nonnegative(), timestamp: z.number().positive() })).min(1);
const pools = z.object({ pools: z.array(z.object({ name: z.string(), blockCount: z.number().nonnegative() })) });

/** A page has 15 blocks (ten on some instances); 24 hours have about 144, and in a fast week 190. */
const MOST_PAGES = 20;
const BLOCKS_KEPT_MS = 26 * HOUR_MS;

export function createMempool(options: SignalOptions): NetworkSignal {
  const ask = createAsk(options, MOST_KEPT);
  const paceOf = createPace(ask);
  return {
    name: 'mempool.space',
    attribution: 'mempool.space',
    async read(now): Promise<NetworkReading> {
      // Any interval that is not on its list silently returns all history.
      const answer = checkedAnswer(await ask('/api/v1/mining/hashrate/3y'), hashrates);
      if (answer.kind === 'no-answer') return answer;
      // A row carries the midnight its day ended at (backend/src/api/mining/mining.ts of mempool/mempool).
      const midnight = Math.floor(now / DAY_MS) * DAY_MS;
      const days = answer.value.hashrates
        .map((row) => ({ end: row.timestamp * SECOND_MS, hashRateEHs: row.avgHashrate / HASHES_PER_EH }))
        .filter(({ end, hashRateEHs }) => hashRateEHs > 0 && end <= midnight)
        .map(({ end, hashRateEHs }) => ({ day: Math.floor(end / DAY_MS - 1) * DAY_MS, hashRateEHs }))
        .sort((a, b) => a.day - b.day);
      if (days.length === 0) return { kind: 'no-answer', reason: 'it has no complete day to show' };
      const difficulty = await difficultyOf(ask, answer.value.currentDifficulty);
      const pace = await paceOf(now);
      return {
        kind: 'answer',
        at: now,
        days,
        ...(difficulty !== undefined && { difficulty }),
        ...(pace !== undefined && { blocks: pace }),
        pools: await poolsOf(ask),
      };
    },
  };
}

async function difficultyOf(ask: Ask, value: number): Promise<Difficulty | undefined> {
  if (value <= 0) return undefined;
  const next = dataOf(await ask('/api/v1/difficulty-adjustment'), adjustment);
  if (next === undefined) return { value };
  return {
    value,
    nextChangePercent: next.difficultyChange,
    nextAt: next.estimatedRetargetDate,
    remainingBlocks: next.remainingBlocks,
    ...(next.nextRetargetHeight !== undefined && { nextHeight: next.nextRetargetHeight }),
  };
}

/** Remembers the blocks of a day: at each look only those that are new are asked for. */
function createPace(ask: Ask): (now: EpochMs) => Promise<BlockPace | undefined> {
  /** By height, without a gap. */
  let known = new Map<number, EpochMs>();

  return async (now) => {
    const found = new Map<number, EpochMs>();
    let isJoined = false;
    let path = '/api/v1/blocks';
    for (let page = 0; page < MOST_PAGES; page++) {
      const rows = dataOf(await ask(path), blocks);
      // Pages without the one between would look like an hour without blocks: none of them is kept.
      if (rows === undefined) return undefined;
      for (const { height, timestamp } of rows) found.set(height, timestamp * SECOND_MS);
      const lowest = Math.min(...rows.map(({ height }) => height));
      isJoined = known.has(lowest);
      if (isJoined || now - (found.get(lowest) ?? 0) >= BLOCKS_KEPT_MS || lowest === 0) break;
      path = `/api/v1/blocks/${lowest - 1}`;
    }
    const joined = [...(isJoined ? known : []), ...found];
    known = new Map(joined.filter(([, at]) => now - at <= BLOCKS_KEPT_MS + HOUR_MS));
    const times = [...known.values()].sort((a, b) => a - b);
    const [from] = times;
    return from === undefined ? undefined : { from, times };
  };
}

async function poolsOf(ask: Ask): Promise<readonly PoolPace[]> {
  const of = async (interval: string) => dataOf(await ask(`/api/v1/mining/pools/${interval}`), pools)?.pools;
  const [day, week] = [await of('24h'), await of('1w')];
  if (day === undefined || week === undefined) return [];
  const ofDay = new Map(day.map(({ name, blockCount }) => [name, blockCount]));
  return week.map(({ name, blockCount }) => ({ name, weekBlocks: blockCount, dayBlocks: ofDay.get(name) ?? 0 }));
}
