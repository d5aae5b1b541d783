import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import { createIoda } from '../../src/status/signals/ioda.ts';
import { createRadar } from '../../src/status/signals/radar.ts';
import { sharedDir } from '../eval/row.ts';
import { NOW, options, serve } from './serve.ts';

const STEP_S = 1800;

const ioda = (routes: Record<string, unknown>) =>
  createIoda({ ...options(serve(routes).fetch), regionName: (code) => (code === 'US-TX' ? 'Texas' : code) });

/** A week of half hours at `normal`, the last `hours` at `now`; the newest bucket is incomplete. */
function week(datasource: string, normal: number, now: number, hours: number) {
  const count = (7 * 24 * 3600) / STEP_S;
  const changed = (hours * 3600) / STEP_S;
  const values = Array.from({ length: count }, (_, index) => (index >= count - changed - 1 ? now : normal));
  values[count - 1] = 0;
  return { data: [[{ datasource, from: NOW / SECOND_MS - 7 * 24 * 3600, step: STEP_S, values }]] };
}

/** What IODA has between `from` and `until` at the step that `maxPoints` asks for. */
function spanned(url: URL, datasource: string, valueAt: (at: number) => number, entityCode = 'KZ') {
  const [from = 0, until = 0, maxPoints = 1] = ['from', 'until', 'maxPoints'].map((name) =>
    Number(url.searchParams.get(name)),
  );
  const step = [600, 1800, 3600, 7200].find((one) => (until - from) / one <= maxPoints) ?? 14_400;
  const count = Math.floor((until - from) / step);
  const values = Array.from({ length: count }, (_, index) => valueAt((from + index * step) * SECOND_MS));
  values[count - 1] = 0;
  return { data: [[{ entityCode, datasource, from, step, values }]] };
}

describe('IODA', () => {
  it('says how much of a region’s own normal is left, since when, and from which measurements', async () => {
    const reading = await ioda({
      'datasource=ping-slash24': week('ping-slash24', 400, 28, 5),
      'datasource=bgp': week('bgp', 5000, 4800, 5),
      '/outages/events': { data: [] },
    }).read('KZ', NOW);
    expect(reading).toMatchObject({
      kind: 'answer',
      observations: [
        {
          region: 'KZ',
          state: 'down',
          kind: 'measured',
          level: { value: 7, unit: '% of ordinary' },
          evidence: 'ping-slash24 7 %, bgp 96 %',
          sincePrecision: 'hour',
        },
      ],
    });
    const [observation] = reading.kind === 'answer' ? reading.observations : [];
    expect(Math.abs((observation?.since ?? 0) - (NOW - 5 * HOUR_MS))).toBeLessThanOrEqual(HOUR_MS);
  });

  it('compares with fourteen weeks, so that an outage of ten days has not become the normal', async () => {
    const cutSince = NOW - 10 * DAY_MS;
    const reading = await ioda({
      'datasource=bgp': (url: URL) => spanned(url, 'bgp', (at) => (at < cutSince ? 5000 : 250)),
    }).read('KZ', NOW);
    expect(reading).toMatchObject({ observations: [{ state: 'down', level: { value: 5 } }] });
    const [observation] = reading.kind === 'answer' ? reading.observations : [];
    expect(Math.abs((observation?.since ?? 0) - cutSince)).toBeLessThanOrEqual(2 * HOUR_MS);
  });

  it('sees within two buckets of ten minutes that a region is gone, and when', async () => {
    const cutSince = NOW - 40 * MINUTE_MS;
    const reading = await ioda({
      'datasource=ping-slash24': (url: URL) => spanned(url, 'ping-slash24', (at) => (at < cutSince ? 3200 : 190)),
    }).read('KZ', NOW);
    expect(reading).toMatchObject({ observations: [{ state: 'down', level: { value: 6 }, since: cutSince }] });
  });

  it('takes the largest of several products of one source, and nothing of another region', async () => {
    const both = (url: URL) => {
      const [own] = spanned(url, 'gtr', () => 90_000).data;
      const [small] = spanned(url, 'gtr', (at) => (at < NOW - DAY_MS ? 2000 : 10)).data;
      const [other] = spanned(url, 'gtr', (at) => (at < NOW - DAY_MS ? 9e6 : 10), 'NZ').data;
      return { data: [[...(small ?? []), ...(own ?? [])], other ?? []] };
    };
    expect(await ioda({ 'datasource=gtr': both }).read('KZ', NOW)).toMatchObject({
      observations: [{ level: { value: 100 } }],
    });
  });

  it('asks for the long span once a day', async () => {
    const server = serve({
      '/signals/raw': (url: URL) => spanned(url, url.searchParams.get('datasource') ?? '', () => 5000),
    });
    const signal = createIoda({ ...options(server.fetch), regionName: () => '' });
    await signal.read('KZ', NOW);
    await signal.read('KZ', NOW + 10 * MINUTE_MS);
    const spans = server.asked.map(
      (url) => Number(/until=(\d+)/u.exec(url)?.[1]) - Number(/from=(\d+)/u.exec(url)?.[1]),
    );
    expect(spans.filter((span) => span > 3 * 86_400)).toHaveLength(4);
    expect(spans.filter((span) => span <= 3 * 86_400)).toHaveLength(8);
    await signal.read('KZ', NOW + 25 * HOUR_MS);
    expect(server.asked).toHaveLength(20);
  });

  it('does not ask three times more what cannot be reached, and keeps to what it was told', async () => {
    const gone = serve({ '/signals/raw': new Error('connect') });
    await createIoda({ ...options(gone.fetch), regionName: () => '' }).read('KZ', NOW);
    expect(gone.asked).toHaveLength(1);
    const full = (url: URL) => (url.href.includes('=bgp') ? 429 : spanned(url, 'ping-slash24', () => 3200));
    const limited = serve({ '/signals/raw': full }, { 'retry-after': '1800' });
    const reading = await createIoda({ ...options(limited.fetch), regionName: () => '' }).read('KZ', NOW);
    expect(reading).toMatchObject({ kind: 'answer', retryAfterMs: 30 * MINUTE_MS });
    expect(limited.asked.at(-1)).toContain('bgp');
  });

  it('knows a region it does not measure from one whose number could not be asked for', async () => {
    const unknown = { '/entities/query': { data: [{ code: '4431', name: 'Utah' }] } };
    expect(await ioda(unknown).read('US-TX', NOW)).toEqual({ kind: 'not-covered' });
    const failing = { '/entities/query': new Error('connect') };
    expect(await ioda(failing).read('US-TX', NOW)).toMatchObject({ kind: 'no-answer' });
    expect(await ioda({ '/signals/raw': { data: [] } }).read('KZ', NOW)).toEqual({ kind: 'not-covered' });
  });

  it('ignores the newest bucket, which is not complete', async () => {
    const reading = await ioda({ 'datasource=bgp': week('bgp', 5000, 5000, 0) }).read('KZ', NOW);
    expect(reading).toMatchObject({ observations: [{ level: { value: 100 } }] });
  });

  it('takes an event that ends at the end of the query as going on, with its own beginning', async () => {
    const from = NOW / SECOND_MS - 5 * 3600 - 1200;
    const reading = await ioda({
      'datasource=ping-slash24': week('ping-slash24', 400, 28, 5),
      '/outages/events': {
        data: [
          { from, until: NOW / SECOND_MS, datasource: 'ping-slash24' },
          { from: from - 90_000, until: from - 80_000, datasource: 'ping-slash24' },
          // A drop of 1 % in the routes that has been "going on" for days, and of the other measurement.
          { from: from - 500_000, until: NOW / SECOND_MS, datasource: 'ping-slash24' },
          { from: from - 3600, until: NOW / SECOND_MS, datasource: 'bgp' },
        ],
      },
    }).read('KZ', NOW);
    expect(reading).toMatchObject({ observations: [{ since: from * SECOND_MS, sincePrecision: 'minute' }] });
  });

  it('does not call a small wobble or a handful of packets an outage', async () => {
    const small = await ioda({ 'datasource=bgp': week('bgp', 41_355, 40_704, 3) }).read('IR', NOW);
    expect(small).toMatchObject({ observations: [{ state: 'restored', level: { value: 98 } }] });
    const tiny = await ioda({ 'datasource=ping-slash24': week('ping-slash24', 6, 1, 3) }).read('TO', NOW);
    expect(tiny).toMatchObject({ kind: 'no-answer' });
  });

  it('covers nulls and says nothing of data that stopped hours ago', async () => {
    const old = week('bgp', 5000, 5000, 0);
    const values: (number | null)[] = [...(old.data[0]?.[0]?.values ?? [])].map((value, index, all) =>
      index > all.length - 12 ? null : value,
    );
    const reading = await ioda({ 'datasource=bgp': { data: [[{ ...old.data[0]?.[0], values }]] } }).read('KZ', NOW);
    expect(reading.kind).toBe('no-answer');
  });

  it('finds the number of a part of a country by its name, once', async () => {
    const server = serve({
      '/entities/query': { data: [{ code: '4430', name: 'Texas' }] },
      'region/4430': week('bgp', 900, 900, 0),
    });
    const signal = createIoda({ ...options(server.fetch), regionName: () => 'Texas' });
    await signal.read('US-TX', NOW);
    expect(await signal.read('US-TX', NOW)).toMatchObject({ kind: 'answer' });
    expect(server.asked.filter((url) => url.includes('/entities/')).length).toBe(1);
  });

  it.each([
    ['an unreachable host', new Error('connect'), 'host not reachable'],
    ['an error envelope', { error: "'from' timestamp must be set", data: null }, "'from' timestamp must be set"],
    ['a page that is no JSON', '<html>', 'the answer is not JSON'],
  ])('says that %s is no answer, never that all is normal', async (_, answer, reason) => {
    const reading = await ioda({ '/signals/raw': answer }).read('KZ', NOW);
    expect(reading).toMatchObject({ kind: 'no-answer', reason });
  });
});

describe('Cloudflare Radar', () => {
  const outage = {
    startDate: '2022-10-25T00:00:00Z',
    endDate: null,
    description: null,
    scope: 'Several regions',
    locations: ['UA'],
    outage: { outageCause: 'POWER_OUTAGE', outageType: 'REGIONAL' },
  };

  it('reads cause, scope and beginning of an outage and keeps the token out of the address', async () => {
    const server = serve({ '/annotations/outages': { result: { annotations: [outage] } } });
    const reading = await createRadar({ ...options(server.fetch), token: 'secret' }).read('UA', NOW);
    expect(reading).toMatchObject({
      observations: [
        {
          state: 'degraded',
          since: Date.parse('2022-10-25T00:00:00Z'),
          at: NOW,
          evidence: 'regional · power outage · Several regions',
        },
      ],
    });
    expect(server.asked.join()).not.toContain('secret');
    expect(server.headers[0]).toMatchObject({ authorization: 'Bearer secret' });
  });

  it('asks again when the clock was set back', async () => {
    const server = serve({ '/annotations/outages': { result: { annotations: [outage] } } });
    const radar = createRadar({ ...options(server.fetch), token: 't' });
    await radar.read('UA', NOW);
    await radar.read('UA', NOW + MINUTE_MS);
    expect(server.asked).toHaveLength(2);
    await radar.read('UA', NOW - DAY_MS);
    expect(server.asked).toHaveLength(4);
  });

  it('observes nothing where nobody wrote an annotation: no row is not "no outage"', async () => {
    const server = serve({ '/annotations/outages': { result: { annotations: [] } } });
    expect(await createRadar({ ...options(server.fetch), token: 't' }).read('KZ', NOW)).toMatchObject({
      kind: 'answer',
      observations: [],
    });
  });

  it('tells when the last outage ended, and the worst of those that go on', async () => {
    const ended = {
      ...outage,
      endDate: '2022-10-26T00:00:00Z',
      outage: { outageType: 'NATIONWIDE', outageCause: 'GOVERNMENT_DIRECTED' },
    };
    const now = async (annotations: unknown[]) => {
      const server = serve({ '/annotations/outages': { result: { annotations } } });
      const reading = await createRadar({ ...options(server.fetch), token: 't' }).read('UA', NOW);
      return reading.kind === 'answer' ? reading.observations : [];
    };
    const endedAt = Date.parse('2022-10-26T00:00:00Z');
    expect(await now([ended])).toMatchObject([{ state: 'restored', at: endedAt }]);
    const nationwide = { ...ended, endDate: null };
    expect(await now([ended, outage, nationwide, 'no row', { ...outage, startDate: 'soon' }])).toMatchObject([
      { state: 'down', at: NOW, since: Date.parse(nationwide.startDate) },
    ]);
  });
});

const examples = join(sharedDir(), 'api-examples');
const skipped = existsSync(examples) ? '' : ' (skipped: SHARED_DIR has no api-examples)';
describe.skipIf(skipped !== '')(`recorded replies${skipped}`, () => {
  const recorded = (name: string): unknown => JSON.parse(readFileSync(join(examples, name), 'utf8'));

  it.each([
    ['cloudflare-radar-annotations-outages.docs-sample.json', 'UA'],
    ['cloudflare-radar-annotations-outages.docs-sample.json', 'US'],
  ])('of Radar are read: %s for %s', async (name, region) => {
    const server = serve({
      '/annotations/outages': recorded(name),
      '/traffic_anomalies': recorded('cloudflare-radar-traffic-anomalies.reference-sample.json'),
    });
    const reading = await createRadar({ ...options(server.fetch), token: 't' }).read(region, NOW);
    expect(reading.kind === 'answer' && reading.observations.length).toBeGreaterThan(0);
  });

  it('of IODA are read: two hours are too short to compare with, which is no answer and no error', async () => {
    const reading = await ioda({
      'datasource=bgp': recorded('ioda-v2-signals-raw.bgp.recorded-2026-10-07.json'),
      'datasource=gtr': recorded('ioda-v2-signals-raw.gtr-norm.recorded-2026-10-07.json'),
      'datasource=merit-nt': recorded('ioda-v2-signals-raw.merit-nt.recorded-2026-10-07.json'),
      'datasource=ping-slash24': recorded('ioda-v2-signals-raw.ping-slash24.recorded-2026-10-07.json'),
    }).read('ET', NOW);
    expect(reading.kind).not.toBe('answer');
  });
});
