import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../src/clock.ts';
import { createClockWatch } from '../../src/health/clock-watch.ts';
import { T0 } from '../harness/samples.ts';

function watching(onStep: (byMs: number) => Promise<void> = async () => undefined) {
  const world = { wall: T0, elapsed: 0, behindMs: 0 };
  const steps: number[] = [];
  const logged: string[] = [];
  const watch = createClockWatch({
    clock: () => world.wall,
    behindMs: () => world.behindMs,
    monotonic: () => world.elapsed,
    log: { warn: (_, message) => void logged.push(message) },
    async onStep({ byMs }) {
      await onStep(byMs);
      steps.push(byMs);
    },
  });
  const pass = async (ms: number, wallMs = ms) => {
    world.elapsed += ms;
    world.wall += wallMs;
    await watch.look();
  };
  return { world, pass, steps, logged, watch };
}

describe('the watch over the clock', () => {
  it.each([-HOUR_MS, HOUR_MS, -DAY_MS, 365 * DAY_MS, -6 * SECOND_MS])('sees a step of %i ms, once', async (byMs) => {
    const { pass, steps, logged, watch } = watching();
    await pass(SECOND_MS);
    await pass(SECOND_MS, SECOND_MS + byMs);
    await pass(SECOND_MS);
    expect(steps).toEqual([byMs]);
    expect(logged).toHaveLength(1);
    expect(watch.troubles()).toMatchObject([{ kind: 'clock-step', byMs }]);
  });

  it('takes what a time service corrects, late timers and the end of a year for no step', async () => {
    const { pass, steps } = watching();
    for (let n = 0; n < 2000; n++) await pass(SECOND_MS, SECOND_MS + 40);
    await pass(30 * SECOND_MS);
    await pass(365 * DAY_MS);
    expect(steps).toEqual([]);
  });

  it('a step whose consequences could not be stored is made good at the next look', async () => {
    let isFull = true;
    const { pass, steps } = watching(async () => {
      if (isFull) throw new Error('disk full');
    });
    await expect(pass(SECOND_MS, -HOUR_MS)).rejects.toThrow('disk full');
    isFull = false;
    await pass(SECOND_MS);
    expect(steps).toEqual([-HOUR_MS - SECOND_MS]);
  });

  it('says once that the clock is behind, and shows it for as long as it is', async () => {
    const { world, pass, logged, watch } = watching();
    world.behindMs = 3 * HOUR_MS;
    await pass(SECOND_MS);
    await pass(SECOND_MS);
    expect(logged).toEqual([expect.stringContaining('NTP')]);
    expect(watch.troubles()).toMatchObject([{ kind: 'clock-behind', byMs: -3 * HOUR_MS }]);
    world.behindMs = SECOND_MS;
    await pass(SECOND_MS);
    expect(watch.troubles()).toEqual([]);
  });
});
