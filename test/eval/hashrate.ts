import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DAY_MS } from '../../src/clock.ts';
import { ALARM_SIGMAS, alarmOf } from '../../src/status/hashrate-statistics.ts';
import type { DailyRate } from '../../src/status/signal.ts';
import { type Row, sharedDir } from './row.ts';

/** Events that show in the daily series: the alarm must fire in these windows. */
const EVENTS = [
  { name: 'Texas, 24 Dec 2022', from: '2022-12-24', until: '2022-12-26' },
  { name: 'Texas, 11-15 Jan 2024', from: '2024-01-11', until: '2024-01-17' },
  { name: 'Texas, 22-24 Jan 2026', from: '2026-01-22', until: '2026-01-26' },
];
const SILENT = { from: '2022-01-01', until: '2022-01-31' };
const MAX_OTHERS_PER_YEAR = 2;
const SAME_ALARM_MS = 5 * DAY_MS;
const TH_PER_EH = 1e6;

/** The hash-rate alarm, day by day over the real series. */
export async function evaluateHashRate(dataDir: string): Promise<Row[]> {
  const lines = (await readFile(join(dataDir, 'hashrate-daily.csv'), 'utf8')).trim().split('\n').slice(1);
  const days = lines.map((line): DailyRate => {
    const [date = '', rate = ''] = line.split(',');
    return { day: Date.parse(`${date}T00:00:00Z`), hashRateEHs: Number(rate) / TH_PER_EH };
  });
  const alarms: { day: number; text: string }[] = [];
  for (let end = 1; end <= days.length; end++) {
    const today = days[end - 1];
    if (today === undefined || today.day < Date.parse('2022-01-01')) continue;
    const alarm = alarmOf(days.slice(Math.max(0, end - 20), end));
    if (alarm === null) continue;
    const before = alarms.at(-1);
    if (before !== undefined && today.day - before.day <= SAME_ALARM_MS) continue;
    const date = new Date(today.day).toISOString().slice(0, 10);
    alarms.push({
      day: today.day,
      text: `${date}: ${alarm.changePercent.toFixed(1)} % over ${alarm.windowDays} d, ${alarm.sigmas.toFixed(1)} sigma`,
    });
  }
  const within = (day: number, span: { from: string; until: string }) =>
    day >= Date.parse(span.from) && day <= Date.parse(span.until);
  const missed = EVENTS.filter((event) => !alarms.some((alarm) => within(alarm.day, event)));
  const others = alarms.filter((alarm) => !EVENTS.some((event) => within(alarm.day, event)));
  const years = new Map<string, number>();
  for (const alarm of others) {
    const year = new Date(alarm.day).getUTCFullYear().toString();
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return [
    {
      measure: 'hash-rate alarm: events',
      value: (EVENTS.length - missed.length) / EVENTS.length,
      count: EVENTS.length,
      target: 1,
      detail: `fires at ${ALARM_SIGMAS} sigma on the Texas storms`,
      misses: missed.map((event) => event.name),
    },
    {
      measure: 'hash-rate alarm: January 2022',
      value: alarms.filter((alarm) => within(alarm.day, SILENT)).length,
      count: 31,
      target: 0,
      lowerIsBetter: true,
      detail: 'alarms in a month whose series shows no event',
      misses: alarms.filter((alarm) => within(alarm.day, SILENT)).map((alarm) => alarm.text),
    },
    {
      measure: 'hash-rate alarm: others a year',
      value: Math.max(0, ...years.values()),
      count: days.length,
      target: MAX_OTHERS_PER_YEAR,
      lowerIsBetter: true,
      detail: 'most alarms outside those events in one year, 2022 to February 2026',
      misses: others.map((alarm) => alarm.text),
    },
  ];
}

if (import.meta.main) console.table(await evaluateHashRate(join(sharedDir(), 'eval')));
