import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../src/clock.ts';
import { createBlockchain } from '../../src/status/signals/blockchain.ts';
import { createIoda } from '../../src/status/signals/ioda.ts';
import { createMempool } from '../../src/status/signals/mempool.ts';
import { createRadar } from '../../src/status/signals/radar.ts';
import type { SignalFetch } from '../../src/status/signals/request.ts';
import { sharedDir } from '../eval/row.ts';

const NOW = Date.parse('2026-10-07T14:00:00Z');
const STEP_S = 1800;

/** Answers by the part of the address that a route names; anything else is 404. */
function serve(routes: Record<string, unknown>): {
  fetch: SignalFetch;
  asked: string[];
  headers: Record<string, string>[];
} {
  const asked: string[] = [];
  const headers: Record<string, string>[] = [];
  return {
    asked,
    headers,
    fetch: async (url, init) => {
      asked.push(url);
      headers.push(init.headers);
      const found = Object.entries(routes).find(([part]) => url.includes(part))?.[1];
      if (found instanceof Error) throw found;
      const status = found === undefined ? 404 : 200;
      return {
        status,
        headers: { get: () => null },
        text: async () => (typeof found === 'string' ? found : JSON.stringify(found)),
      };
    },
  };
}

const options = (fetch: SignalFetch) => ({ fetch, baseUrl: 'https://signal.example', userAgent: 'test' });
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

  it('ignores the newest bucket, which is not complete', async () => {
    const reading = await ioda({ 'datasource=bgp': week('bgp', 5000, 5000, 0) }).read('KZ', NOW);
    expect(reading).toMatchObject({ observations: [{ level: { value: 100 } }] });
  });

  it('takes an event that ends at the end of the query as going on, with its own beginning', async () => {
    const from = NOW / SECOND_MS - 9 * 3600;
    const reading = await ioda({
      'datasource=ping-slash24': week('ping-slash24', 400, 28, 5),
      '/outages/events': {
        data: [
          { from, until: NOW / SECOND_MS },
          { from: from - 90_000, until: from - 80_000 },
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
    ['an unreachable host', new Error('connect'), 'not reachable'],
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
          evidence: 'REGIONAL · POWER_OUTAGE · Several regions',
        },
      ],
    });
    expect(server.asked.join()).not.toContain('secret');
    expect(server.headers[0]).toMatchObject({ authorization: 'Bearer secret' });
  });

  it('observes nothing where nobody wrote an annotation: no row is not "no outage"', async () => {
    const server = serve({ '/annotations/outages': { result: { annotations: [] } } });
    expect(await createRadar({ ...options(server.fetch), token: 't' }).read('KZ', NOW)).toMatchObject({
      kind: 'answer',
      observations: [],
    });
  });

  it('tells the end of an outage too', async () => {
    const ended = {
      ...outage,
      endDate: '2022-10-26T00:00:00Z',
      outage: { outageType: 'NATIONWIDE', outageCause: 'GOVERNMENT_DIRECTED' },
    };
    const server = serve({ '/annotations/outages': { result: { annotations: [ended] } } });
    const reading = await createRadar({ ...options(server.fetch), token: 't' }).read('UA', NOW);
    expect(reading.kind === 'answer' && reading.observations.map((one) => one.state)).toEqual(['down', 'restored']);
  });
});

describe('sources of the hash rate', () => {
  it('give exahashes per second, whatever unit they print', async () => {
    const day = (NOW - 2 * DAY_MS) / SECOND_MS;
    const mempool = createMempool(
      options(serve({ '/mining/hashrate': { hashrates: [{ timestamp: day, avgHashrate: 9.5e20 }] } }).fetch),
    );
    expect(await mempool.read(NOW)).toMatchObject({ days: [{ hashRateEHs: 950 }] });
    const chart = (unit: string, y: number) =>
      createBlockchain(options(serve({ '/charts/hash-rate': { unit, values: [{ x: day, y }] } }).fetch)).read(NOW);
    expect(await chart('Hash Rate TH/s', 950_000_000)).toMatchObject({ days: [{ hashRateEHs: 950 }] });
    expect(await chart('Hash Rate GH/s', 950_000_000_000)).toMatchObject({ days: [{ hashRateEHs: 950 }] });
    expect(await chart('Hash Rate zH/s', 1)).toMatchObject({ kind: 'no-answer' });
  });

  it('take zero and today’s incomplete day as unknown', async () => {
    const today = NOW / SECOND_MS - 3600;
    const server = serve({
      '/mining/hashrate': {
        hashrates: [
          { timestamp: today, avgHashrate: 9e20 },
          { timestamp: today - 200_000, avgHashrate: 0 },
        ],
        currentHashrate: 0,
      },
    });
    expect(await createMempool(options(server.fetch)).read(NOW)).toMatchObject({ kind: 'no-answer' });
  });

  it('read the next adjustment in seconds as documented and in milliseconds as answered', async () => {
    const at = async (estimatedRetargetDate: number) => {
      const server = serve({
        '/mining/hashrate': { hashrates: [{ timestamp: 1_791_000_000, avgHashrate: 9e20 }], currentDifficulty: 1e14 },
        '/difficulty-adjustment': { difficultyChange: 1.5, remainingBlocks: 100, estimatedRetargetDate },
      });
      const reading = await createMempool(options(server.fetch)).read(NOW);
      return reading.kind === 'answer' ? reading.difficulty?.nextAt : undefined;
    };
    expect(await at(1_791_500_000)).toBe(1_791_500_000_000);
    expect(await at(1_791_500_000_000)).toBe(1_791_500_000_000);
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

  it('of the hash rate are read', async () => {
    const later = Date.parse('2026-11-01T00:00:00Z');
    const mempool = await createMempool(
      options(
        serve({
          '/mining/hashrate': recorded('mempool-v1-mining-hashrate-3d.docs-sample.json'),
          '/difficulty-adjustment': recorded('mempool-v1-difficulty-adjustment.docs-sample.json'),
        }).fetch,
      ),
    ).read(later);
    expect(mempool).toMatchObject({ kind: 'answer', difficulty: { remainingBlocks: 1121 } });
    expect(mempool.kind === 'answer' && Math.round(mempool.days[0]?.hashRateEHs ?? 0)).toBe(236);
    const blockchain = await createBlockchain(
      options(
        serve({ '/charts/hash-rate': recorded('blockchain-com-charts-hash-rate.composed-from-recorded-points.json') })
          .fetch,
      ),
    ).read(later);
    expect(blockchain.kind === 'answer' && Math.round(blockchain.days[0]?.hashRateEHs ?? 0)).toBe(888);
  });
});
