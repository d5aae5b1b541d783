import { expect, it } from 'vitest';
import type { Observation } from '../../src/status/observation.ts';
import { statusOf } from '../../src/status/status.ts';
import { keepIncidents } from '../harness/incidents.ts';
import { measurement, report, utc } from './fixtures.ts';

const ordinary = (value: number) => ({ level: { value, unit: '% of ordinary' as const } });

/** The recorded facts of January 2022 as reports and measurements would have told them; `at` is what they tell of. */
const TOLD: readonly Observation[] = [
  report({ state: 'degraded', at: utc('2022-01-04 17:00'), source: 'monitor.example', cited: 'NetBlocks' }),
  measurement({ state: 'down', at: utc('2022-01-05 10:50'), ...ordinary(8) }),
  report({
    state: 'down',
    at: utc('2022-01-05 11:20'),
    since: utc('2022-01-05 10:30'),
    sincePrecision: 'minute',
    source: 'radar-blog.example',
    cited: 'Cloudflare Radar',
  }),
  report({
    state: 'down',
    at: utc('2022-01-05 12:30'),
    since: utc('2022-01-05 12:00'),
    sincePrecision: 'hour',
    source: 'b.example',
  }),
  measurement({ state: 'down', at: utc('2022-01-05 13:00'), ...ordinary(3) }),
  report({ state: 'down', at: utc('2022-01-06 12:00'), source: 'c.example', cited: 'NetBlocks', ...ordinary(2) }),
  report({ state: 'restored', partial: true, at: utc('2022-01-07 12:00'), source: 'd.example' }),
  report({
    state: 'down',
    at: utc('2022-01-07 14:50'),
    since: utc('2022-01-05 12:00'),
    sincePrecision: 'day',
    source: 'd.example',
    cited: 'NetBlocks',
    ...ordinary(5),
  }),
  report({ state: 'down', at: utc('2022-01-09 09:00'), source: 'b.example' }),
  report({ state: 'restored', at: utc('2022-01-10 02:00'), source: 'monitor.example', cited: 'NetBlocks' }),
  report({ state: 'down', at: utc('2022-01-10 11:00'), source: 'monitor.example', cited: 'NetBlocks' }),
  measurement({ state: 'down', at: utc('2022-01-10 13:50'), ...ordinary(7) }),
  report({ state: 'down', at: utc('2022-01-11 10:00'), source: 'b.example' }),
  report({ state: 'restored', at: utc('2022-01-12 12:40'), source: 'e.example', cited: 'NetBlocks' }),
];

async function at(moment: string) {
  const now = utc(moment);
  const told = TOLD.filter((one) => one.at <= now);
  const { tell, all } = keepIncidents(() => now);
  for (const one of told) await tell([one]);
  expect(all().length).toBeLessThanOrEqual(1);
  const open = all().filter(({ closedAt }) => closedAt === null);
  return statusOf('KZ', told, open, now).dimensions.internet;
}

const BEGAN = utc('2022-01-05 10:30');

it.each([
  ['2022-01-04 12:00', 'nothing is known before', { state: 'unknown', basis: 'none', since: null }],
  [
    '2022-01-04 21:00',
    'one publisher reports disruption',
    { state: 'degraded', basis: 'reported', independentPublishers: 1 },
  ],
  ['2022-01-05 10:55', 'a signal sees the cut before anyone reports it', { state: 'down', basis: 'agree' }],
  ['2022-01-05 13:05', 'reports and signal agree', { state: 'down', basis: 'agree', independentPublishers: 2 }],
  [
    '2022-01-07 15:00',
    'down, back for a while today',
    { state: 'down', returning: true, basis: 'reported', stale: false },
  ],
  ['2022-01-08 18:00', 'down, in part', { state: 'down', stale: false }],
  [
    '2022-01-10 04:00',
    'restored, one publisher',
    { state: 'restored', basis: 'reported', until: utc('2022-01-10 02:00'), incident: null },
  ],
  ['2022-01-10 14:00', 'cut again, the same outage', { state: 'down', basis: 'agree', returning: false }],
  ['2022-01-11 18:00', 'still down', { state: 'down', basis: 'reported', stale: false }],
  [
    '2022-01-12 13:00',
    'restored',
    { state: 'restored', basis: 'reported', until: utc('2022-01-12 12:40'), incident: null },
  ],
  ['2022-01-25 13:00', 'still the last that is known', { state: 'restored', until: utc('2022-01-12 12:40') }],
] as const)('%s: %s', async (moment, _title, expected) => {
  expect(await at(moment)).toMatchObject(expected);
});

it('keeps 2 % and 5 % side by side, each with its time and source', async () => {
  const levels = (await at('2022-01-07 15:00')).observations.flatMap((one) =>
    one.level ? [[one.level.value, one.source]] : [],
  );
  expect(levels).toEqual([
    [5, 'd.example'],
    [2, 'c.example'],
  ]);
});

it.each(['2022-01-05 13:05', '2022-01-10 14:00', '2022-01-11 18:00'])(
  '%s: began at the most exact time that was told',
  async (moment) => {
    expect((await at(moment)).since).toBe(BEGAN);
  },
);
