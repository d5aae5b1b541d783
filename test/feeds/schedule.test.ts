import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import { every } from '../../src/feeds/schedule.ts';

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
    const stop = every(10 * SECOND_MS, 5 * SECOND_MS, 'test', tick, { error: () => undefined });
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
    const stop = every(10 * SECOND_MS, 0, 'test', async () => void ticks++, { error: () => undefined });
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
    const stop = every(10 * SECOND_MS, 0, 'poll', fail, { error: (details) => void errors.push(details) });
    await vi.advanceTimersByTimeAsync(20 * SECOND_MS);
    expect(errors).toMatchObject([{ name: 'poll' }, { name: 'poll' }, { name: 'poll' }]);
    stop();
  });
});
