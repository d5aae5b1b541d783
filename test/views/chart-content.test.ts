import { describe, expect, it } from 'vitest';
import type { NetworkChart, RegionChart, WorldChart } from '../../src/charts/chart.ts';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import type { Incident } from '../../src/status/observation.ts';
import type { RegionStatus } from '../../src/status/status.ts';
import {
  describePicture,
  networkPicture,
  type PictureSources,
  regionPicture,
  worldPicture,
} from '../../src/views/chart-content.ts';
import { NOW, testLocales, testRegions } from '../harness/bot.ts';
import { sampleIncident } from '../harness/samples.ts';
import { observation, statusWith } from '../harness/status.ts';

interface Known {
  readonly status?: RegionStatus;
  readonly busy?: readonly RegionStatus[];
  readonly history?: readonly Incident[];
}

const health = (signal: string, attribution: string) => ({
  signal,
  attribution,
  lastAnswerAt: NOW,
  noAnswerSince: null,
});
const days = Array.from({ length: 10 }, (_, index) => ({ day: NOW - 14 * HOUR_MS - index * DAY_MS, hashRateEHs: 180 }));

function sources({ status = statusWith('KZ', 'internet'), busy = [], history = [] }: Known = {}): PictureSources {
  return {
    board: {
      load: async () => undefined,
      remember: () => undefined,
      statusOf: () => status,
      busyRegions: () => busy,
      history: async () => history,
      hashRate: () => null,
      networkHealth: () => [],
    },
    watch: {
      series: () => [{ name: 'IODA bgp', points: [[NOW - HOUR_MS, 7]] }],
      health: () => [
        health('IODA', 'IODA, Georgia Institute of Technology'),
        health('Cloudflare Radar', 'CC BY-NC 4.0'),
      ],
      network: () => [
        { kind: 'answer', signal: 'mempool.space', attribution: 'mempool.space', at: NOW, days: days.toReversed() },
      ],
    },
    translator: testLocales.translator,
    regionName: testRegions.name,
    now: NOW,
  };
}
const region = async (known: Known, window: '48h' | '30d' = '30d', locale = 'en') =>
  (await describePicture(regionPicture('KZ', window, locale), sources(known))) as RegionChart;

const at = { source: 'example.org', url: 'https://example.org/a' };

describe('the chart of a region', () => {
  it('says in its title what it shows, and credits those whose data are drawn, nobody else', async () => {
    const chart = await region({});
    expect(chart.title).toBe('Kazakhstan · internet cut');
    expect(chart.caption).toBe('as of 10 Jan 2022, 14:00 UTC · IODA, Georgia Institute of Technology · mempool.space');
    expect((await region({}, '30d', 'ru')).title).toBe('Казахстан · интернет отключён');
  });

  it('leaves a gap where a day of the hash rate is missing', async () => {
    const known = sources();
    const [answer] = known.watch.network();
    const missing = answer?.days.filter((_, index) => index !== 4) ?? [];
    const watch = { ...known.watch, network: () => (answer === undefined ? [] : [{ ...answer, days: missing }]) };
    const { hashRate } = (await describePicture(regionPicture('KZ', '30d', 'en'), { ...known, watch })) as RegionChart;
    expect(hashRate.map(([, rate]) => rate)).toEqual([180, 180, 180, 180, null, 180, 180, 180, 180, 180]);
    const { lines } = (await describePicture(networkPicture('en'), { ...known, watch })) as NetworkChart;
    expect(lines[0]?.points[4]?.[1]).toBeNull();
  });

  it('marks what happened to the power too, and says that it was the power', async () => {
    const changes = [{ state: 'curtailed' as const, at: NOW - DAY_MS, ...at }];
    const history = [sampleIncident({ dimension: 'power', state: 'curtailed', changes })];
    const [event] = (await region({ history })).events;
    expect(event?.text).toContain('Power: curtailed · example.org');
    const law = [sampleIncident({ dimension: 'regulation', state: 'banned', changes: [] })];
    expect((await region({ history: law })).events).toEqual([]);
  });

  it('speaks of the internet even where something else is worse', async () => {
    const power = statusWith('KZ', 'power', { state: 'cut' });
    const { dimensions } = statusWith('KZ', 'internet', { state: 'restored' });
    const status = { ...power, dimensions: { ...power.dimensions, internet: dimensions.internet } };
    expect((await region({ status })).title).toBe('Kazakhstan · internet restored');
  });

  it('draws reported levels of connectivity, each sentence once, and no figures of the hash rate', async () => {
    const observations = [
      observation({ level: { value: 5, unit: '% of ordinary' }, cited: 'NetBlocks', evidence: 'At 5 %.' }),
      observation({ level: { value: 5, unit: '% of ordinary' }, evidence: 'At 5 %', source: 'copy.example', at: NOW }),
      observation({ level: { value: -10, unit: '% change' }, at: NOW - HOUR_MS }),
    ];
    const { reported } = await region({ status: statusWith('KZ', 'internet', { observations }) });
    expect(reported).toEqual([{ at: NOW - 3 * DAY_MS, percent: 5, label: 'NetBlocks 5 %' }]);
  });

  it('marks changes of state and figures, not that it goes on', async () => {
    const incident = sampleIncident({
      changes: [
        { ...at, state: 'down', at: NOW - 5 * DAY_MS },
        { ...at, state: 'down', at: NOW - 4 * DAY_MS },
        { ...at, state: 'down', at: NOW - 3 * DAY_MS, level: { value: 2, unit: '% of ordinary' } },
        { ...at, state: 'restored', partial: true, at: NOW - 2 * DAY_MS },
        { ...at, state: 'restored', at: NOW - HOUR_MS },
      ],
    });
    const { events } = await region({ history: [incident] });
    expect(events.map(({ text, mark }) => [text, mark])).toEqual([
      ['5 Jan, 14:00 down · example.org', 'critical'],
      ['7 Jan, 14:00 down, 2 % of normal · example.org', 'critical'],
      ['8 Jan, 14:00 partly or temporarily restored · example.org', 'warning'],
      ['10 Jan, 13:00 restored · example.org', 'good'],
    ]);
    expect((await region({ history: [incident] }, '48h')).events).toHaveLength(2);
  });

  it('has a mean of a day in the middle of the day', async () => {
    expect((await region({})).hashRate.at(-1)).toEqual([NOW - 2 * HOUR_MS, 180]);
  });
});

describe('the other charts', () => {
  it('draw every region that is not quiet by its name and the worst that is known', async () => {
    const busy = [statusWith('KZ', 'internet'), statusWith('US-TX', 'power', { state: 'curtailed' })];
    const chart = (await describePicture(worldPicture('en'), sources({ busy }))) as WorldChart;
    expect(chart.regions).toEqual([
      { region: 'KZ', label: 'Kazakhstan', mark: 'critical' },
      { region: 'US-TX', label: 'Texas', mark: 'warning' },
    ]);
    expect(chart.caption).toBe('as of 10 Jan 2022, 14:00 UTC');
    expect(chart.legend.map(({ text }) => text)).toContain('nothing acute known');
  });

  it('draw a line for each source of the hash rate in the band of chance', async () => {
    const chart = (await describePicture(networkPicture('en'), sources())) as NetworkChart;
    expect(chart.lines).toHaveLength(1);
    expect(chart.band.points[0]?.[1]).toBeCloseTo(165, 0);
    expect(chart.caption).toContain('mempool.space');
  });

  it.each(['', 'region:KZ:1y:en', 'nothing'])('are nothing for the key "%s"', async (key) => {
    expect(await describePicture(key, sources())).toBeUndefined();
  });
});
