import { describe, expect, it } from 'vitest';
import { WIDTH, type WorldChart } from '../../src/charts/chart.ts';
import draw from '../../src/charts/draw.ts';
import { pixels, world } from './samples.ts';

describe('the map of the world', () => {
  it('put the dot of a part where it lies', async () => {
    // With something at every end of it the world is shown as a whole.
    const ends = ['NZ', 'CL', 'NO', 'ZA'].map((code) => ({ region: code, label: '', mark: 'unknown' as const }));
    const only = (code: string) =>
      draw({ ...world, regions: [{ region: code, label: '', mark: 'critical' }, ...ends] });
    const [texas, alaska] = await Promise.all(['US-TX', 'US-AK'].map(async (code) => await pixels(only(code))));
    const south = [250, 252, 30, 28] as const;
    const northWest = [175, 146, 30, 30] as const;
    expect([texas?.inkIn(...south), texas?.inkIn(...northWest)]).toEqual([expect.any(Number), 0]);
    expect(texas?.inkIn(...south)).toBeGreaterThan(50);
    expect(alaska?.inkIn(...northWest)).toBeGreaterThan(50);
  });

  it('has a dot even for states that coarse maps leave out', async () => {
    const dots = async (regions: WorldChart['regions']) => {
      const { inkIn } = await pixels(draw({ ...world, regions }));
      return inkIn(0, 80, WIDTH, 520);
    };
    for (const small of ['SG', 'BH', 'XK', 'MT']) {
      expect(await dots([{ region: small, label: '', mark: 'critical' }])).toBeGreaterThan(50);
    }
    expect(await dots([])).toBe(0);
  });
});
