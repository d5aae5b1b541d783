import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, describe, expect, it } from 'vitest';
import { isFree } from '../../src/charts/boxes.ts';
import {
  type Chart,
  HEIGHT,
  type NetworkChart,
  PALETTES,
  PAPER,
  type RegionChart,
  WIDTH,
  type WorldChart,
} from '../../src/charts/chart.ts';
import draw from '../../src/charts/draw.ts';
import { canDraw } from '../../src/charts/fonts.ts';
import { cutTo, lastOf, roomFor, titleOf } from '../../src/charts/panel.ts';
import { createPictures } from '../../src/charts/pictures.ts';
import { numberAt } from '../../src/charts/region.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/clock.ts';

const NOW = Date.parse('2026-03-10T14:00:00Z');
const region = (changes: Partial<RegionChart> = {}): RegionChart => ({
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
const network: NetworkChart = {
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
const world: WorldChart = {
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

async function pixels(png: Uint8Array) {
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
const TITLE = [32, 15, 900, 45] as const;
const inkOfTitle = async (chart: Chart) => (await pixels(draw(chart))).inkIn(...TITLE);

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
    ['Latin', 'Freedonia'],
    ['Russian', 'Казахстан'],
    ['Kazakh', 'ҚазақстанҒғ'],
    ['Chinese', '哈萨克斯坦断网'],
    ['traditional Chinese', '網際網路斷線電力礦場監管騷亂'],
    ['Turkish', 'Türkiye’de internet kesildi ığş'],
    ['Ukrainian', 'Інтернет вимкнено в Україні'],
  ])('draw %s letters, and not the empty boxes of a missing font', async (_, title) => {
    const words = await inkOfTitle(region({ title }));
    // A private-use character has no glyph in any font.
    const boxes = await inkOfTitle(region({ title: '\ue000'.repeat([...title].length) }));
    expect(words).toBeGreaterThan(100);
    expect(words).not.toBe(boxes);
  });

  it('speak English to locales whose letters no installed font has', async () => {
    const described: string[] = [];
    const pictures = createPictures({
      describe: async (key) => void described.push(key),
      clock: () => NOW,
      log: { warn: () => undefined },
    });
    await Promise.all(
      ['region:KZ:48h:ar', 'world:ru', 'network:zh-Hans', 'region:KZ:48h:ar:dark', 'card:KZ:ru:dark'].map((key) =>
        pictures.resolve(key),
      ),
    );
    await pictures.stop();
    const arabic = canDraw('ar') ? 'region:KZ:48h:ar' : 'region:KZ:48h:en';
    expect(described).toEqual([arabic, 'world:ru', 'network:zh-Hans', `${arabic}:dark`, 'card:KZ:ru:dark']);
    expect(['en', 'ru', 'kk', 'zh-Hans', 'zh-Hant', 'tr', 'uk'].every(canDraw)).toBe(true);
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

  it('put the dot of a part where it lies', async () => {
    const only = (code: string) => draw({ ...world, regions: [{ region: code, label: '', mark: 'critical' }] });
    const [texas, alaska] = await Promise.all(['US-TX', 'US-AK'].map(async (code) => await pixels(only(code))));
    const south = [250, 252, 30, 28] as const;
    const northWest = [175, 146, 30, 30] as const;
    expect([texas?.inkIn(...south), texas?.inkIn(...northWest)]).toEqual([expect.any(Number), 0]);
    expect(texas?.inkIn(...south)).toBeGreaterThan(50);
    expect(alaska?.inkIn(...northWest)).toBeGreaterThan(50);
  });

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

  it('cut long words by letters, Chinese ones as twice as wide', () => {
    expect(cutTo('abcdef', 4)).toBe('abcd…');
    expect(cutTo('断网断网', 4)).toBe('断网…');
    expect(cutTo('👩‍👩‍👧‍👦x', 1)).toBe('👩‍👩‍👧‍👦…');
  });
});

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [bright = 1, dark = 1] = [one, other]
    .map((colour) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

describe('colours', () => {
  it.each(Object.entries(PALETTES))('of the %s set can be read: every text has 4.5 to 1 on its paper', (_, palette) => {
    const { paper, ink, faint, marks, series, land, border } = palette;
    for (const text of [ink, faint, ...Object.values(marks), ...series]) {
      expect([text, contrast(text, paper) >= 4.5]).toEqual([text, true]);
    }
    expect(contrast(border, land)).toBeGreaterThan(1.5);
  });

  it.each([
    ['a region', region()],
    ['the network', network],
    ['the world', world],
  ])('are dark for %s where a chat is', async (_, chart) => {
    const [light, dark] = await Promise.all([pixels(draw(chart)), pixels(draw({ ...chart, theme: 'dark' }))]);
    const corner = [2, 2, 10, 10] as const;
    expect([light?.inkIn(...corner), dark?.inkIn(...corner)]).toEqual([0, 100]);
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

describe('the layout', () => {
  it('writes long titles smaller, so that the state at their end is read', () => {
    const title = 'Democratic Republic of the Congo · internet cut again, partly back, sources disagree';
    expect(titleOf(title).words).toBe(title);
    expect(titleOf(title).size).toBeLessThan(titleOf('Oman').size);
    expect(titleOf('x'.repeat(500)).words.length).toBeLessThan(125);
  });

  it('leaves room around a rate, in round figures', () => {
    expect(roomFor([900])).toEqual({ min: 800, max: 1000 });
    expect(roomFor([143, 214])).toEqual({ min: 100, max: 250 });
    expect(roomFor([])).toEqual({});
  });

  it.each([
    ['far to the right', { left: 200, top: 0, width: 50 }, true],
    ['beside', { left: 100, top: 0, width: 50 }, true],
    ['below', { left: 0, top: 24, width: 50 }, true],
    ['over', { left: 60, top: 10, width: 50 }, false],
  ])('knows whether a label %s of another is free', (_, box, free) => {
    expect(isFree(box, [{ left: 0, top: 0, width: 100 }], 24)).toBe(free);
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

describe('pictures', () => {
  const warnings: object[] = [];
  let now = NOW;
  let described = 0;
  const pictures = createPictures({
    clock: () => now,
    log: { warn: (fields) => void warnings.push(fields) },
    describe: async (key) => {
      described++;
      if (key === 'broken') throw new Error('the canvas binary is missing');
      return key === 'nothing' ? undefined : region();
    },
  });
  afterAll(() => pictures.stop());

  it('are drawn in a worker, once for each key and minute', async () => {
    const [first, second] = await Promise.all([pictures.resolve('region:KZ'), pictures.resolve('region:KZ')]);
    expect(first?.slice(1, 4)).toEqual(new Uint8Array([0x50, 0x4e, 0x47]));
    expect(second).toBe(first);
    expect(described).toBe(1);
    now += MINUTE_MS;
    await pictures.resolve('region:KZ');
    expect(described).toBe(2);
  });

  it('are absent where there is nothing to draw or no way to draw it, and the log says why once', async () => {
    expect(await pictures.resolve('nothing')).toBeUndefined();
    expect(await pictures.resolve('broken')).toBeUndefined();
    now += MINUTE_MS;
    expect(await pictures.resolve('broken')).toBeUndefined();
    expect(warnings).toEqual([{ key: 'broken', reason: 'the canvas binary is missing' }]);
  });
});
