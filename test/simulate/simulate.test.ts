import { describe, expect, it } from 'vitest';
import { simulate } from './simulation.ts';

/** Some seconds each; hundreds are run by hand with `npm run simulate`. In the last a slow clock dates an end before its beginning. */
const SEEDS = [1, 2, 3, 4, 1019];

describe('four days of faults', { timeout: 300_000 }, () => {
  it.each(SEEDS)('lose no alert, repeat none, and leave no alarm as the last word (seed %i)', async (seed) => {
    const { faults, accepted } = await simulate(seed);
    expect(faults).toEqual([]);
    expect(accepted).toBeGreaterThan(50);
  });

  it('are the same days for the same seed, kills included', async () => {
    const [one, other] = [await simulate(5), await simulate(5)];
    expect(one.kills).toBeGreaterThan(0);
    expect(other).toEqual(one);
  });
});
