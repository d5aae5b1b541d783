import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DAY_MS } from '../../src/clock.ts';
import { alarmOfDays, type Episode, nextTurn } from '../../src/status/hashrate-alarm.ts';
import { meanRate } from '../../src/status/hashrate-statistics.ts';
import type { DailyRate } from '../../src/status/signal.ts';
import { type Row, sharedDir } from './row.ts';

/** Falls of the network that the press of the time names a cause of: the alarm must be told in these windows. */
const EVENTS = [
  { name: 'hash power leaves for Bitcoin Cash, Aug 2017', from: '2017-08-19', until: '2017-08-28' },
  { name: 'hash power leaves for Bitcoin Cash, Nov 2017', from: '2017-11-10', until: '2017-11-14' },
  { name: 'price crash and hash war, Nov 2018', from: '2018-11-08', until: '2018-12-05' },
  { name: 'price crash, Mar 2020', from: '2020-03-13', until: '2020-03-27' },
  { name: 'halving, May 2020', from: '2020-05-11', until: '2020-05-20' },
  { name: 'end of the wet season in Sichuan, Oct 2020', from: '2020-10-25', until: '2020-11-05' },
  { name: 'blackout in Xinjiang, Apr 2021', from: '2021-04-15', until: '2021-04-20' },
  { name: 'ban in China, May 2021', from: '2021-05-18', until: '2021-05-25' },
  { name: 'heat in Texas, Jul 2022', from: '2022-07-09', until: '2022-07-18' },
  { name: 'Texas, 24 Dec 2022', from: '2022-12-24', until: '2022-12-26' },
  { name: 'Texas, 11-15 Jan 2024', from: '2024-01-11', until: '2024-01-17' },
  { name: 'heat and strikes, Jun 2025', from: '2025-06-15', until: '2025-06-30' },
  { name: 'Texas, 22-24 Jan 2026', from: '2026-01-22', until: '2026-01-26' },
];
const FROM = Date.parse('2017-01-01');
const WINDOW_DAYS = 60;
const SILENT = { from: '2022-01-01', until: '2022-01-31' };
const MAX_OTHERS_PER_YEAR = 0.5;
const TH_PER_EH = 1e6;

/** The hash-rate alarm as it would have been told, day by day over the real series. */
export async function evaluateHashRate(dataDir: string): Promise<Row[]> {
  const days = await seriesOf(dataDir);
  const { told, ofYears } = play(days);
  const within = (day: number, span: { from: string; until: string }) =>
    day >= Date.parse(span.from) && day <= Date.parse(span.until);
  const missed = EVENTS.filter((event) => !told.some((alarm) => within(alarm.day, event)));
  const first = told.filter(({ tell }) => tell === 'first');
  const others = first.filter((alarm) => !EVENTS.some((event) => within(alarm.day, event)));
  const silent = told.filter((alarm) => within(alarm.day, SILENT));
  return [
    {
      measure: 'hash-rate alarm: events',
      value: (EVENTS.length - missed.length) / EVENTS.length,
      count: EVENTS.length,
      target: 10 / 13,
      detail: 'falls since 2017 that are told: sudden ones in days, slow ones within a week of 15 % under the highest',
      misses: missed.map((event) => event.name),
    },
    {
      measure: 'hash-rate alarm: January 2022',
      value: silent.length,
      count: 31,
      target: 0,
      lowerIsBetter: true,
      detail: 'alarms in a month whose series shows no event',
      misses: silent.map((alarm) => alarm.text),
    },
    {
      measure: 'hash-rate alarm: others a year',
      value: others.length / ofYears,
      count: days.length,
      target: MAX_OTHERS_PER_YEAR,
      lowerIsBetter: true,
      detail: 'alarms outside those events, 2017 to February 2026',
      misses: others.map((alarm) => alarm.text),
    },
  ];
}

async function seriesOf(dataDir: string): Promise<readonly DailyRate[]> {
  const lines = (await readFile(join(dataDir, 'hashrate-daily.csv'), 'utf8')).trim().split('\n').slice(1);
  return lines.map((line): DailyRate => {
    const [date = '', rate = ''] = line.split(',');
    return { day: Date.parse(`${date}T00:00:00Z`), hashRateEHs: Number(rate) / TH_PER_EH };
  });
}

function play(days: readonly DailyRate[]) {
  const told: { readonly day: number; readonly tell: string; readonly text: string }[] = [];
  let episode: Episode | null = null;
  const from = days.findIndex(({ day }) => day >= FROM);
  for (const [index, { day }] of days.entries()) {
    if (index < from) continue;
    const known = days.slice(Math.max(0, index + 1 - WINDOW_DAYS), index + 1);
    const alarm = alarmOfDays(known);
    const turn = nextTurn(episode, alarm, meanRate(known.slice(-3)), day);
    episode = turn.episode;
    if (turn.tell === null || turn.tell === 'resolved' || alarm === null) continue;
    const date = new Date(day).toISOString().slice(0, 10);
    const figures = `${alarm.kind} ${alarm.changePercent.toFixed(1)} %, ${alarm.sigmas.toFixed(1)} sigma`;
    told.push({ day, tell: turn.tell, text: `${date}: ${figures}` });
  }
  return { told, ofYears: ((days.length - from) * DAY_MS) / (365.25 * DAY_MS) };
}

if (import.meta.main) console.table(await evaluateHashRate(join(sharedDir(), 'eval')));
