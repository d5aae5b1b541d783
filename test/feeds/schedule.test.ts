import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import { byTheClock, every } from '../../src/feeds/schedule.ts';

const quiet = { debug: () => undefined, warn: () => undefined, error: () => undefined };

describe('what is done at intervals', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('begins after its delay, and never runs twice at once', async () => {
    let atOnce = 0;
    let most = 0;
    let ticks = 0;
    const tick = async () => {
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setTimeout(resolve, 25 * SECOND_MS));
      atOnce--;
      ticks++;
    };
    const stop = every(10 * SECOND_MS, 5 * SECOND_MS, 'test', tick, quiet);
    await vi.advanceTimersByTimeAsync(4 * SECOND_MS);
    expect(atOnce).toBe(0);
    await vi.advanceTimersByTimeAsync(2 * MINUTE_MS);
    expect([most, ticks]).toEqual([1, 4]);
    stop();
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    const before = ticks;
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(ticks).toBe(before);
  });

  it.each([-HOUR_MS, HOUR_MS, -365 * 24 * HOUR_MS])('goes on when the clock is set by %i ms', async (byMs) => {
    let ticks = 0;
    const stop = every(10 * SECOND_MS, 0, 'test', async () => void ticks++, quiet);
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    const before = ticks;
    vi.setSystemTime(Date.now() + byMs);
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(ticks).toBe(before + 6);
    stop();
  });

  it('goes on after a failure, and says which one failed', async () => {
    const errors: object[] = [];
    const fail = async () => Promise.reject(new Error('no'));
    const stop = every(10 * SECOND_MS, 0, 'poll', fail, {
      ...quiet,
      error: (details) => void errors.push(details),
    });
    await vi.advanceTimersByTimeAsync(20 * SECOND_MS);
    expect(errors).toMatchObject([{ name: 'poll' }, { name: 'poll' }, { name: 'poll' }]);
    stop();
  });
});

describe('what is done by the clock', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2022-01-05T10:16:30Z') }));
  afterEach(() => void vi.useRealTimers());

  it('runs at the minute it names, each hour, until it is stopped', async () => {
    const ranAt: string[] = [];
    const stop = byTheClock('17 * * * *', 'test', async () => void ranAt.push(new Date().toISOString()), quiet);
    await vi.advanceTimersByTimeAsync(2 * HOUR_MS);
    stop();
    await vi.advanceTimersByTimeAsync(2 * HOUR_MS);
    expect(ranAt.map((at) => at.slice(11, 16))).toEqual(['10:17', '11:17']);
  });

  it('never runs twice at once, and goes on after a failure, which the log names', async () => {
    const errors: object[] = [];
    let atOnce = 0;
    let most = 0;
    const slowAndFailing = async () => {
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setTimeout(resolve, 90 * MINUTE_MS));
      atOnce--;
      throw new Error('no');
    };
    const log = { ...quiet, error: (details: object) => void errors.push(details) };
    const stop = byTheClock('17 * * * *', 'prune', slowAndFailing, log);
    await vi.advanceTimersByTimeAsync(4 * HOUR_MS);
    stop();
    expect(most).toBe(1);
    expect(errors).toMatchObject([{ name: 'prune' }, { name: 'prune' }]);
  });

  it.each([-HOUR_MS, HOUR_MS])('goes on within two hours when the clock is set by %i ms', async (byMs) => {
    let ticks = 0;
    const stop = byTheClock('17 * * * *', 'test', async () => void ticks++, quiet);
    await vi.advanceTimersByTimeAsync(2 * HOUR_MS);
    const before = ticks;
    vi.setSystemTime(Date.now() + byMs);
    await vi.advanceTimersByTimeAsync(2 * HOUR_MS + MINUTE_MS);
    expect(ticks).toBeGreaterThan(before);
    stop();
  });
});
