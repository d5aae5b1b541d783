import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { createSignalPoller } from '../../src/status/signal-poller.ts';
import { createIoda } from '../../src/status/signals/ioda.ts';
import { createRadar } from '../../src/status/signals/radar.ts';
import { playWorld, type World } from '../harness/ioda-world.ts';
import { NOW, options, serve } from './serve.ts';

const START = Date.parse('2026-10-07T12:00:00Z');

/** A day on which the network 9198 has what is told here, and everything else what it always has. */
async function day(own: (source: string, at: number) => number, span = 6 * HOUR_MS, subscribed = ['AS9198']) {
  const world: World = (entity, source, at) => (entity === '9198' ? own(source, at) : 1);
  const played = await playWorld(world, START, subscribed);
  await played.pass(span);
  return played;
}

const isDuring = (at: number) => at >= START + HOUR_MS && at < START + 3 * HOUR_MS;

describe('a provider that somebody watches', () => {
  it('is alerted when two measurements show that it is down, and once more when it is back', async () => {
    const { told, times, board, state, close } = await day((_, at) => (isDuring(at) ? 0.04 : 1));
    expect(told).toEqual([
      ['first', 'AS9198', 3],
      ['resolved', 'AS9198', 3],
    ]);
    const [begun = 0, ended = 0] = times;
    expect(begun - START - HOUR_MS).toBeLessThan(HOUR_MS);
    expect(ended - START - 3 * HOUR_MS).toBeLessThan(HOUR_MS);
    const [incident] = await state.incidentsSince(0, 'AS9198');
    const [alert] = await state.alertsOfThread(incident?.id ?? '');
    expect(alert?.measured).toMatchObject({
      provider: 'JSC Kazakhtelecom (AS9198)',
      source: 'IODA',
      url: 'https://ioda.inetintel.cc.gatech.edu/asn/9198',
    });
    expect(board.busyRegions()).toEqual([]);
    await close();
  });

  it('stands on no board while it is down, and its own status says so', async () => {
    const { board, close } = await day((_, at) => (at >= START + HOUR_MS ? 0.04 : 1), 3 * HOUR_MS);
    expect(board.busyRegions()).toEqual([]);
    expect(board.statusOf('AS9198').dimensions.internet.state).toBe('down');
    expect(board.statusOf('AS').dimensions.internet.state).toBe('unknown');
    await close();
  });

  it.each<[string, (source: string, at: number) => number, number]>([
    [
      'one measurement is low for a quarter of an hour',
      (source, at) => (source === 'bgp' && at >= START + HOUR_MS && at < START + 75 * MINUTE_MS ? 0.04 : 1),
      0,
    ],
    ['the darknet alone hears nothing of it', (source, at) => (source === 'merit-nt' && isDuring(at) ? 0 : 1), 0],
    ['it loses a tenth', (_, at) => (isDuring(at) ? 0.9 : 1), 0],
    [
      'it wavers every half hour of one trouble',
      (_, at) => (isDuring(at) ? (Math.floor(at / (30 * MINUTE_MS)) % 2 === 0 ? 0.04 : 0.6) : 1),
      2,
    ],
    [
      'one measurement is low for hours and the other has nobody beside it',
      (source, at) => (source !== 'merit-nt' && isDuring(at) ? (source === 'bgp' ? 0.04 : 0.9) : 1),
      2,
    ],
  ])('when %s raises so many alerts', async (_, own, count) => {
    const { told, close } = await day(own);
    expect(told).toHaveLength(count);
    await close();
  });

  it('is asked for as often as a region, and nobody is asked for those that nobody watches', async () => {
    const { asked, close } = await day(() => 1, 2 * HOUR_MS);
    const series = asked.filter((path) => path.startsWith('/signals/raw/asn/9198') && path.includes('datasource=bgp'));
    // Twice at first: fourteen weeks once a day, and what is new every ten minutes.
    expect(series.length).toBeGreaterThanOrEqual(12);
    expect(series.length).toBeLessThanOrEqual(14);
    expect(asked.filter((path) => path.includes('datasource=gtr') && path.includes('/asn/'))).toEqual([]);
    expect(asked.filter((path) => path.includes('29355'))).toEqual([]);
    await close();
    const unwatched = await day(() => 1, HOUR_MS, []);
    expect(unwatched.asked.filter((path) => path.includes('asn'))).toEqual([]);
    await unwatched.close();
  });

  it('whose numbers cannot be compared is unknown, and keeps no country from being measured', async () => {
    const { fetch } = serve({
      'entityCode=64500': { data: [{ code: '64500', name: 'AS64500 (TINY)', type: 'asn' }] },
      '/signals/raw/asn/64500': 500,
      '/outages/alerts': { data: [] },
      '/outages/events': { data: [] },
      '/signals/raw/country/KZ': { data: [] },
    });
    const poller = createSignalPoller({
      signals: [createIoda({ ...options(fetch), regionName: (code) => code })],
      networkSignals: [],
      clock: () => NOW,
      subscribedRegions: async () => ['AS64500', 'KZ'],
      onObservations: async () => undefined,
      log: { warn: () => undefined },
    });
    await poller.round();
    expect(poller.health('AS64500')).toMatchObject([{ signal: 'IODA', noAnswerSince: NOW, lastAnswerAt: null }]);
    expect(poller.health('KZ')).toMatchObject([{ noAnswerSince: null, notCovered: true }]);
    expect(poller.measured('AS64500')).toEqual([]);
  });

  it('is no matter of sources that measure none', async () => {
    const { fetch, asked } = serve({});
    const radar = createRadar({ ...options(fetch), token: 'secret' });
    const poller = createSignalPoller({
      signals: [{ ...radar, sweep: async () => ({ kind: 'answer', suspects: [] }) }],
      networkSignals: [],
      clock: () => NOW,
      subscribedRegions: async () => ['AS9198'],
      onObservations: async () => undefined,
      log: { warn: () => undefined },
    });
    await poller.round();
    expect(asked).toEqual([]);
    expect(poller.health('AS9198')).toEqual([]);
    expect(await poller.findProviders('AS9198', [])).toBeUndefined();
  });
});

describe('a provider that is looked for', () => {
  const network = (code: string, name: string, org?: string, count = '256') => ({
    code,
    name: `AS${code} (${name})`,
    type: 'asn',
    attrs: { fqid: `asn.${code}`, name, ip_count: count, ...(org !== undefined && { org }) },
  });
  const telecom = network('9198', 'KAZTELECOM-AS', 'JSC Kazakhtelecom', '2400000');
  const cdn = network('60930', 'KT-CDN', 'JSC  Kazakhtelecom', '4096');
  const routes = {
    'entityCode=9198': { data: [telecom] },
    'entityCode=64500': { data: [network('64500', 'TINY')] },
    'entityCode=': { data: [] },
    'relatedTo=country/KZ': { data: [cdn, telecom, network('29355', 'KCELL-AS', 'Kcell JSC')] },
    'search=kaztelecom': { data: [telecom, { code: 'broken' }] },
    'search=t-mobile': {
      data: [
        network('21928', 'T-MOBILE-AS21928', 'T-Mobile USA, Inc.', '9000000'),
        network('5483', 'T-MOBILE-HU', '', '1000'),
      ],
    },
    'search=': { data: [] },
  };
  const find = async (typed: string, countries: readonly string[] = []) => {
    const { fetch } = serve(routes);
    const found = await createIoda({ ...options(fetch), regionName: (code) => code }).findProviders?.(typed, countries);
    return found?.kind === 'answer' ? found.providers.map(({ code, name }) => `${code} ${name}`) : found;
  };

  it.each([
    ['AS9198', [], ['AS9198 JSC Kazakhtelecom (AS9198)']],
    ['9198', [], ['AS9198 JSC Kazakhtelecom (AS9198)']],
    ['as 9198', [], ['AS9198 JSC Kazakhtelecom (AS9198)']],
    ['ASN:009198', [], ['AS9198 JSC Kazakhtelecom (AS9198)']],
    ['AS64500', [], ['AS64500 TINY (AS64500)']],
    ['AS4200000000', [], []],
    ['kaztelecom', [], ['AS9198 JSC Kazakhtelecom (AS9198)']],
    ['t-mobile', [], ['AS21928 T-Mobile USA, Inc. (AS21928)', 'AS5483 T-MOBILE-HU (AS5483)']],
    ['Kazakhtelecom', [], []],
    ['Kazakhtelecom', ['KZ'], ['AS9198 JSC Kazakhtelecom (AS9198)', 'AS60930 JSC Kazakhtelecom (AS60930)']],
    ['jsc kazakh-telecom', ['KZ'], ['AS9198 JSC Kazakhtelecom (AS9198)', 'AS60930 JSC Kazakhtelecom (AS60930)']],
    ['kcell', ['KZ'], ['AS29355 Kcell JSC (AS29355)']],
    ['!!!', ['KZ'], []],
  ] as const)('as %s is found, in %j', async (typed, countries, expected) => {
    expect(await find(typed, countries)).toEqual(expected);
  });

  it('is not found while the source does not answer, which is another thing than none', async () => {
    const { fetch } = serve({ '/entities/query': 503 });
    const ioda = createIoda({ ...options(fetch), regionName: (code) => code });
    expect(await ioda.findProviders?.('AS9198', [])).toMatchObject({ kind: 'no-answer', reason: 'HTTP 503' });
    expect(await ioda.findProviders?.('kcell', ['KZ'])).toMatchObject({ kind: 'no-answer', reason: 'HTTP 503' });
  });
});
