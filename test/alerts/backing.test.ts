import { describe, expect, it } from 'vitest';
import type { Alert } from '../../src/alerts/alert.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import type { Item, Standing } from '../../src/feeds/feed.ts';
import { createIntake } from '../../src/ingest/ingest.ts';
import { regionName } from '../../src/regions/regions.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { createLedger } from '../../src/status/ledger.ts';
import type { Observation } from '../../src/status/observation.ts';
import { createAnalyze } from '../../src/stories/analyze.ts';
import { createClusterer } from '../../src/stories/cluster/cluster.ts';
import { extractiveSummarizer } from '../../src/stories/summarize/summarize.ts';
import { alertTitle } from '../../src/views/alert-title.ts';
import { testLocales } from '../harness/bot.ts';

const START = Date.parse('2026-03-10T12:00:00Z');
const CUT = [
  'Kazakhstan shuts down its internet',
  'A nationwide internet shutdown began at noon across Kazakhstan. Banks are closed. It is not known when service will return.',
] as const;
const CUT_TOO = [
  'Internet shut down across all of Kazakhstan',
  'The internet has been shut down across Kazakhstan since noon on Tuesday. Airports work by hand, and travellers wait.',
] as const;
const MOBILE = [
  'Mobile internet cut in parts of Kazakhstan',
  'Mobile internet was cut in parts of Kazakhstan on Tuesday. Fixed lines work.',
] as const;

const analyze = createAnalyze();

function intake() {
  let now = START;
  const state = openSqlite(':memory:', { clock: () => now });
  const ledger = createLedger();
  let readings: readonly Observation[] = [];
  const taking = createIntake({
    state,
    ledger,
    analyze,
    clusterer: createClusterer(),
    summarizer: extractiveSummarizer(),
    measured: (region) => readings.filter((one) => one.region === region),
    clock: () => now,
    onCommit: ({ observations }) => ledger.add(observations),
    onAlert: () => undefined,
  });
  return {
    async report(publisher: string, standing: Standing | undefined, [title, text]: readonly [string, string]) {
      now += 10 * MINUTE_MS;
      const item: Item = {
        id: `${publisher} ${title}`,
        feedId: 'search',
        publisher,
        url: `https://${publisher}/1`,
        title,
        text,
        language: 'en',
        publishedAt: now - MINUTE_MS,
        seenAt: now,
        firstSight: false,
        ...(standing !== undefined && { standing }),
      };
      const [taken] = await taking.take([item]);
      return { reason: taken?.reason.reason, severity: taken?.alerts[0]?.severity, was: taken?.alerts[0]?.was };
    },
    async measure(state: Observation['state'], more: Partial<Observation> = {}) {
      now += 10 * MINUTE_MS;
      const reading = { ...READING, state, at: now, since: now - HOUR_MS, ...more };
      readings = [reading];
      return await taking.measure([reading]);
    },
    read: (state: Observation['state']) => {
      readings = [{ ...READING, state, at: now }];
    },
  };
}

const READING: Observation = {
  region: 'KZ',
  dimension: 'internet',
  state: 'down',
  kind: 'measured',
  at: START,
  evidence: 'nationwide · government directed',
  source: 'Cloudflare Radar',
  url: 'https://radar.cloudflare.com/outage-center',
};

describe('what one content farm calls critical', () => {
  it('is material, and escalated when a second one says so', async () => {
    const { report } = intake();
    expect(await report('one.example', 'content-farm', CUT)).toEqual({ reason: 'first', severity: 2, was: undefined });
    expect(await report('two.example', 'content-farm', CUT_TOO)).toEqual({ reason: 'escalated', severity: 3, was: 2 });
  });

  it('stays material however often it, or a copy, says it again', async () => {
    const { report } = intake();
    await report('one.example', 'content-farm', CUT);
    const again = await report('one.example', 'content-farm', CUT_TOO);
    const copied = await report('copy.example', 'content-farm', CUT);
    expect([again.severity ?? 2, copied.severity ?? 2]).toEqual([2, 2]);
  });

  it.each(['monitor', 'agency', 'operator', 'press', undefined] as const)(
    'is critical at once from a publisher of standing: %s',
    async (standing) => {
      expect(await intake().report('one.example', standing, CUT)).toMatchObject({ reason: 'first', severity: 3 });
    },
  );

  it('is escalated by one publisher of standing', async () => {
    const { report } = intake();
    await report('one.example', 'content-farm', CUT);
    expect(await report('agency.example', 'agency', CUT_TOO)).toMatchObject({ reason: 'escalated', severity: 3 });
  });

  it('is critical at once where a measurement says the same, not where it says otherwise', async () => {
    const { report, read } = intake();
    read('down');
    expect(await report('one.example', 'content-farm', CUT)).toMatchObject({ severity: 3 });
    const other = intake();
    other.read('restored');
    expect(await other.report('one.example', 'content-farm', CUT)).toMatchObject({ severity: 2 });
  });

  it('is escalated by a measurement, once', async () => {
    const { report, measure } = intake();
    await report('one.example', 'content-farm', CUT);
    expect(await measure('down')).toMatchObject([{ reason: 'escalated', severity: 3, was: 2 }]);
    expect(await measure('down')).toEqual([]);
  });
});

describe('a measurement of the whole country', () => {
  const titled = (alert: Alert | undefined) =>
    alert && alertTitle(alert, { t: testLocales.translator('en'), locale: 'en', regionName });

  it('is told of everyone, everywhere, though the reports before were of some', async () => {
    const { report, measure } = intake();
    await report('press.example', 'press', MOBILE);
    const [alert] = await measure('down');
    expect(alert).toMatchObject({ reason: 'escalated', severity: 3, conditions: [{ state: 'down' }] });
    expect(titled(alert)).toBe('CRITICAL (was MATERIAL) · Kazakhstan · internet');
  });

  it('of a part of it is told as a part, and is not critical', async () => {
    const { measure } = intake();
    const [alert] = await measure('down', { extent: { kind: 'part' } });
    expect(alert).toMatchObject({ severity: 2 });
    expect(titled(alert)).toMatch(/in part/);
  });
});
