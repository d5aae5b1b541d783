import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type EpochMs, MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import { createIoda } from '../../src/status/signals/ioda.ts';
import { signalFetch } from '../../src/status/signals/request.ts';
import { sampleWatch } from './watch.ts';

/** Share of the ordinary that a measurement of a country, or of a network, shows at a time; null: the source has no value. */
export type World = (entity: string, source: string, at: EpochMs) => number | null;

export const COUNTRIES = (
  'KZ IR RU US CA DE FR ES PT IT GB NO SE FI PL UA RO BG TR EG LY TN DZ MA NG GH KE ET ZA IN PK BD LK NP CN JP KR TW VN TH MY SG ' +
  'ID PH AU NZ BR AR CL PE CO VE MX CU DO HT IQ SY LB JO SA AE OM YE'
).split(' ');

/** How long after its end a bucket is published. */
const DELAYS_MS: Readonly<Record<string, number>> = {
  bgp: 10 * MINUTE_MS,
  'ping-slash24': 20 * MINUTE_MS,
  gtr: 60 * MINUTE_MS,
  'merit-nt': 10 * MINUTE_MS,
};
const STEPS_S: Readonly<Record<string, number>> = { bgp: 300, 'ping-slash24': 600, gtr: 1800, 'merit-nt': 300 };
const ORDINARY: Readonly<Record<string, number>> = { bgp: 5000, 'ping-slash24': 3000, gtr: 90_000, 'merit-nt': 900 };

/** Networks by their number, with the name that a registry gave them and their operator. */
const NETWORKS: Readonly<Record<string, readonly [name: string, operator: string]>> = {
  9198: ['KAZTELECOM-AS', 'JSC Kazakhtelecom'],
  29355: ['KCELL-AS', 'Kcell JSC'],
};

/** A server that answers as IODA would of a world, watched the whole way to the alerts. @param subscribed what somebody subscribed to. */
export async function playWorld(world: World, start: EpochMs, subscribed: readonly string[] = []) {
  const clock = { now: start };
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const url = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answerTo(url, world, clock.now)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options = { fetch: signalFetch, baseUrl, userAgent: 'test', clock: () => clock.now };
  const sample = sampleWatch(createIoda({ ...options, regionName: () => '' }), start, clock, subscribed);
  return {
    ...sample,
    asked,
    requests: () => asked.length,
    async close(): Promise<void> {
      server.closeAllConnections();
      server.close();
      await sample.close();
    },
  };
}

function answerTo(url: URL, world: World, now: EpochMs): unknown {
  const parameter = (name: string) => url.searchParams.get(name) ?? '';
  if (url.pathname === '/outages/alerts') return { data: alertsOf(world, now) };
  if (url.pathname === '/entities/query') return { data: entitiesOf(parameter('entityCode')) };
  if (url.pathname === '/outages/events') return { data: [] };
  const code = url.pathname.split('/').at(-1) ?? '';
  const source = parameter('datasource');
  return { data: [[seriesOf(world, code, source, Number(parameter('from')), Number(parameter('maxPoints')), now)]] };
}

function entitiesOf(number: string) {
  const [name, org] = NETWORKS[number] ?? [];
  return name === undefined ? [] : [{ code: number, name: `AS${number} (${name})`, type: 'asn', attrs: { name, org } }];
}

function alertsOf(world: World, now: EpochMs) {
  return COUNTRIES.flatMap((code) =>
    ['bgp', 'ping-slash24', 'gtr'].flatMap((datasource) => {
      const at = now - (DELAYS_MS[datasource] ?? 0);
      const share = world(code, datasource, at);
      if (share === null) return [];
      const historyValue = ORDINARY[datasource] ?? 1;
      const level = share < 0.95 ? 'critical' : 'normal';
      return [
        {
          datasource,
          entity: { code, name: code, type: 'country' },
          time: at / SECOND_MS,
          level,
          value: share * historyValue,
          historyValue,
        },
      ];
    }),
  );
}

function seriesOf(world: World, code: string, source: string, from: number, maxPoints: number, now: EpochMs) {
  const native = STEPS_S[source] ?? 300;
  const end = (now - (DELAYS_MS[source] ?? 0)) / SECOND_MS;
  const span = now / SECOND_MS - from;
  const step = [native, 1800, 7200].find((one) => one >= native && span / one <= maxPoints) ?? 7200;
  const first = Math.floor(from / step) * step;
  const values: (number | null)[] = [];
  for (let at = first; at + step <= end; at += step) {
    const share = world(code, source, at * SECOND_MS);
    values.push(share === null ? null : share * (ORDINARY[source] ?? 1));
  }
  return { entityType: 'country', entityCode: code, datasource: source, from: first, step, nativeStep: native, values };
}
