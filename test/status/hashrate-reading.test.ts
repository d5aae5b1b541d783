import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/clock.ts';
import { readingOf } from '../../src/status/hashrate-reading.ts';
import type { NetworkAnswer } from '../../src/status/signal-poller.ts';
import { NOW } from '../harness/bot.ts';

const TODAY = Date.UTC(2022, 0, 10);

/** An answer whose last complete day is so many days ago. */
function answer(signal: string, ehs: number, over: Partial<NetworkAnswer> & { ago?: number } = {}): NetworkAnswer {
  const { ago = 1, ...more } = over;
  const days = Array.from({ length: 30 }, (_, index) => ({
    day: TODAY - (ago + 29 - index) * DAY_MS,
    hashRateEHs: ehs,
  }));
  return { kind: 'answer', at: NOW, signal, attribution: `${signal} terms`, days, ...more };
}
const difficulty = { value: 24.27e12, nextChangePercent: -1.24, nextAt: NOW + 10 * DAY_MS, remainingBlocks: 1008 };

describe('the reading of the hash rate', () => {
  it('is unknown where nobody has a complete day', () => {
    expect(readingOf([], NOW)).toBeNull();
    expect(readingOf([answer('mempool.space', 180, { days: [] })], NOW)).toBeNull();
  });

  it('is the newest complete day of one source with the noise of its window, and its week', () => {
    const reading = readingOf([answer('old.example', 170, { ago: 2 }), answer('mempool.space', 180)], NOW);
    expect(reading).toMatchObject({ source: 'mempool.space', attribution: 'mempool.space terms', second: null });
    expect(reading?.day).toMatchObject({ hashRateEHs: 180, until: TODAY, windowDays: 1 });
    expect(reading?.day.sigmaFraction).toBeCloseTo(1 / 12, 5);
    expect(reading?.week?.sigmaFraction).toBeCloseTo(1 / Math.sqrt(1008), 5);
    expect(reading?.change?.changePercent).toBeCloseTo(0, 5);
  });

  it('is checked against another source on the same day', () => {
    const reading = readingOf([answer('blockchain.com', 189), answer('mempool.space', 180, { difficulty })], NOW);
    expect(reading).toMatchObject({ source: 'mempool.space', second: { source: 'blockchain.com', hashRateEHs: 189 } });
    expect(reading?.second?.differencePercent).toBeCloseTo(5, 5);
  });

  it('has a difficulty with the rate it was set for, and how far its period has come', () => {
    const known = readingOf([answer('mempool.space', 180, { difficulty })], NOW)?.difficulty;
    expect(known?.impliedEHs).toBeCloseTo(173.7, 0);
    expect(known?.next).toEqual({ at: NOW + 10 * DAY_MS, changePercent: -1.24, passedPercent: 50 });
    const bare = readingOf([answer('mempool.space', 180, { difficulty: { value: 1e12 } })], NOW)?.difficulty;
    expect(bare?.next).toBeNull();
    expect(bare?.halving).toBeNull();
  });

  it('tells the next halving where a source tells the height, and the one after it from that block on', () => {
    const halvingAt = (nextHeight: number) =>
      readingOf([answer('mempool.space', 180, { difficulty: { ...difficulty, nextHeight } })], NOW)?.difficulty
        ?.halving;
    expect(halvingAt(840_672)).toEqual({ height: 840_000, at: NOW + 10 * DAY_MS - 672 * 600_000 });
    expect(halvingAt(841_008)?.height).toBe(1_050_000);
    expect(halvingAt(925_344)).toEqual({ height: 1_050_000, at: NOW + 10 * DAY_MS + 124_656 * 600_000 });
  });
});
