import { describe, expect, it } from 'vitest';
import { HEIGHT, PAPER, WIDTH } from '../../src/charts/chart.ts';
import draw from '../../src/charts/draw.ts';
import { HOUR_MS } from '../../src/clock.ts';
import { inkOfTitle, NOW, network, pixels, region, TITLE, world } from './samples.ts';

describe('charts', () => {
  it.each([
    ['a region', region()],
    ['the network', network],
    ['the world', world],
  ])('of %s are pictures of the announced size with words on opaque paper', async (_, chart) => {
    const { width, height, inkIn } = await pixels(draw(chart));
    expect([width, height]).toEqual([WIDTH, HEIGHT]);
    expect(inkIn(...TITLE)).toBeGreaterThan(100);
    expect(PAPER).toMatch(/^#/);
  });

  it.each([
    ['no data at all', region({ measured: [], reported: [], hashRate: [], events: [] })],
    ['one point', region({ measured: [{ name: 'x', points: [[NOW, 50]] }], hashRate: [[NOW, 900]] })],
    [
      'very long names',
      region({
        title: 'x'.repeat(500),
        caption: 'y'.repeat(500),
        reported: [{ at: NOW, percent: 500, label: 'z'.repeat(200) }],
      }),
    ],
    [
      'many events',
      region({
        events: Array.from({ length: 40 }, (_, index) => ({
          at: NOW - index * HOUR_MS,
          text: `event ${index}`,
          mark: 'good' as const,
        })),
      }),
    ],
  ])('survive %s', async (_, chart) => {
    expect(await inkOfTitle(chart)).toBeGreaterThan(100);
  });
});
