import { describe, expect, it } from 'vitest';
import { every } from '../../src/feeds/schedule.ts';

const quiet = { warn: () => undefined, error: () => undefined, debug: () => undefined };

describe('every', () => {
  it('ticks by the clock, never twice at once, until it is stopped', async () => {
    let ticks = 0;
    let atOnce = 0;
    let most = 0;
    const twice = Promise.withResolvers<void>();
    const stop = every(
      '* * * * * *',
      'test',
      async () => {
        most = Math.max(most, ++atOnce);
        await new Promise((resolve) => setTimeout(resolve, 1200));
        atOnce--;
        if (++ticks === 2) twice.resolve();
      },
      quiet,
    );
    await twice.promise;
    await stop();
    const before = ticks;
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect([most, ticks]).toEqual([1, before]);
  });
});
