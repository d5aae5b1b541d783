import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/charts/chart.ts';
import draw from '../../src/charts/draw.ts';
import { lastOf } from '../../src/charts/panel.ts';
import { numberAt } from '../../src/charts/region.ts';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import { NOW, pixels, region } from './samples.ts';

describe('a chart of a region', () => {
  it('number events that nearly coincide together, in the colour of the worst', () => {
    const events = [
      { at: NOW - 20 * HOUR_MS, text: 'internet disrupted', mark: 'warning' },
      { at: NOW - 1.5 * HOUR_MS, text: 'internet restored', mark: 'good' },
      { at: NOW - HOUR_MS, text: 'internet cut again', mark: 'critical' },
    ] as const;
    const chart = region();
    expect(events.map((_, index) => numberAt(events, index, chart))).toEqual([
      { numbers: '1', mark: 'warning' },
      { numbers: '2-3', mark: 'critical' },
      { numbers: '', mark: 'critical' },
    ]);
  });
});

describe('a chart of two days', () => {
  it('gives the hash rate as a figure with its change, and no line of two dots', async () => {
    expect(
      lastOf(
        [
          [1, 900],
          [2, null],
          [3, 880],
        ],
        'rate',
      ),
    ).toBe('880 (−2 %)');
    expect(
      lastOf(
        [
          [1, 97],
          [2, 7],
        ],
        'percent',
      ),
    ).toBe('7 % (−90)');
    expect(lastOf([[1, 50]], 'percent')).toBe('50 %');
    expect(lastOf([], 'rate')).toBe('');
    const course = Array.from({ length: 8 }, (_, n): [number, number] => [NOW - n * 6 * HOUR_MS, 900 + n]).reverse();
    const [dots, line] = await Promise.all([region(), region({ hashRate: course })].map((one) => pixels(draw(one))));
    // With a course the upper panel ends higher, and its axis lies where the other has only paper.
    expect(line?.inkIn(90, 640, 700, 90)).not.toBe(dots?.inkIn(90, 640, 700, 90));
  });

  it('draws an outage as a band from its beginning to its end', async () => {
    const bare = region({ measured: [], reported: [], events: [], hashRate: [] });
    const outages = [{ from: NOW - DAY_MS, until: NOW, mark: 'critical' as const }];
    const colourAt = async (chart: Chart, x: number) => {
      const image = await loadImage(Buffer.from(draw(chart)));
      const context = createCanvas(image.width, image.height).getContext('2d');
      context.drawImage(image, 0, 0);
      return [...context.getImageData(x, 260, 1, 1).data].join();
    };
    const [before, during] = [200, 700];
    expect(await colourAt({ ...bare, outages }, before)).toBe(await colourAt(bare, before));
    expect(await colourAt({ ...bare, outages }, during)).not.toBe(await colourAt(bare, during));
  });
});
