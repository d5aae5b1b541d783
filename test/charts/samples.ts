import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Chart, NetworkChart, RegionChart, WorldChart } from '../../src/charts/chart.ts';
import draw from '../../src/charts/draw.ts';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';

export const NOW = Date.parse('2026-03-10T14:00:00Z');
export const region = (changes: Partial<RegionChart> = {}): RegionChart => ({
  kind: 'region',
  locale: 'en',
  title: 'Freedonia · internet down',
  caption: 'as of 10 Mar 14:00 UTC',
  from: NOW - 2 * DAY_MS,
  until: NOW,
  connectivityAxis: 'Connectivity, % of normal',
  hashRateAxis: 'Hash rate, EH/s',
  noData: 'no data',
  measured: [
    {
      name: 'IODA bgp',
      points: [
        [NOW - DAY_MS, 100],
        [NOW - HOUR_MS, null],
        [NOW, 7],
      ],
    },
  ],
  reported: [{ at: NOW - HOUR_MS, percent: 5, label: 'Monitor 5 %' }],
  hashRate: [
    [NOW - DAY_MS, 900],
    [NOW, 880],
  ],
  events: [{ at: NOW - 3 * HOUR_MS, text: 'internet down', mark: 'critical' }],
  ...changes,
});
export const network: NetworkChart = {
  kind: 'network',
  locale: 'ru',
  title: 'Хешрейт',
  caption: 'x',
  axis: 'EH/s',
  noData: 'нет данных',
  lines: [
    {
      name: 'mempool.space',
      points: [
        [NOW - DAY_MS, 900],
        [NOW, 880],
      ],
    },
  ],
  band: {
    name: 'случайность',
    points: [
      [NOW - DAY_MS, 820, 970],
      [NOW, 820, 970],
    ],
  },
};
export const world: WorldChart = {
  kind: 'world',
  locale: 'en',
  title: 'World',
  caption: 'x',
  regions: [
    { region: 'KZ', label: 'Kazakhstan', mark: 'critical' },
    { region: 'US-TX', label: 'Texas', mark: 'warning' },
    { region: 'XK', label: 'Kosovo', mark: 'unknown' },
  ],
  legend: [{ mark: 'critical', text: 'down' }],
};

export async function pixels(png: Uint8Array) {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const inkIn = (left: number, top: number, width: number, height: number) => {
    let ink = 0;
    for (let y = top; y < top + height; y++) {
      for (let x = left; x < left + width; x++) {
        const at = 4 * (y * image.width + x);
        if ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 450) ink++;
      }
    }
    return ink;
  };
  return { width: image.width, height: image.height, inkIn };
}
export const TITLE = [32, 15, 900, 45] as const;
export const inkOfTitle = async (chart: Chart) => (await pixels(draw(chart))).inkIn(...TITLE);
