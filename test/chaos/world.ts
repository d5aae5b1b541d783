import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { allRegions, covers, regionName } from '../../src/regions/regions.ts';
import { between, type Random } from '../harness/random.ts';

/** An event that a feed reports once. */
export interface Report {
  readonly url: string;
  readonly region: string;
  readonly at: number;
}

/** A request that a receiver accepted. */
export interface Accepted {
  /** Which program sent it. */
  readonly program: string;
  readonly address: string;
  /** Of the alert. */
  readonly id: string;
  /** Pages of the news it rests on. */
  readonly sources: readonly string[];
  readonly at: number;
  /** When its answer was given, or could not be given any more. */
  answeredAt: number | undefined;
}

/** Feeds that report the same events, and receivers that accept what they are sent. */
export interface World {
  readonly base: string;
  readonly feeds: readonly string[];
  readonly targets: readonly { readonly id: string; readonly region: string }[];
  readonly reports: readonly Report[];
  readonly accepted: readonly Accepted[];
  /** Lets the feeds report the next event: the one that is polled next brings it. */
  report(): void;
  close(): Promise<void>;
}

const FEEDS = 12;
const TARGETS_OF_REGION = 6;
const LONGEST_ANSWER_MS = 300;
const EVENTS: readonly ((place: string) => readonly [title: string, text: string])[] = [
  (place) => [
    `${place} shuts down its internet, bitcoin miners offline`,
    `A nationwide internet shutdown began in ${place}, NetBlocks said. Bitcoin miners cannot reach their pools.`,
  ],
  (place) => [
    `Nationwide blackout in ${place} takes bitcoin miners offline`,
    `A nationwide power outage began in ${place}, the grid operator said. Bitcoin mines have no electricity.`,
  ],
  (place) => [
    `${place} bans bitcoin mining`,
    `The government of ${place} banned bitcoin mining from today, the ministry of energy said.`,
  ],
];

/** Countries that neither hold another one nor lie in it. */
function countries(): readonly string[] {
  const codes = allRegions().flatMap(({ code }) => (/^[A-Z]{2}$/u.test(code) ? code : []));
  return codes.filter((code) =>
    codes.every((other) => other === code || (!covers(code, other) && (!covers(other, code) || other === 'EU'))),
  );
}

/** @param events how many may be reported. @param random decides where and how soon receivers answer. */
export async function createWorld(events: number, random: Random): Promise<World> {
  const regions = countries().slice(0, Math.ceil(events / EVENTS.length));
  const targets = regions.flatMap((region) =>
    Array.from({ length: TARGETS_OF_REGION }, (_, n) => ({ id: `${region.toLowerCase()}-${n}`, region })),
  );
  const items: string[] = [];
  const feeds = Array.from({ length: FEEDS }, (_, n) => `/feed/${n}`);
  const reports: Report[] = [];
  const accepted: Accepted[] = [];

  function accept(path: string, id: string, body: string, response: ServerResponse): void {
    const [, , program = '', target] = path.split('/');
    const { sources } = JSON.parse(body) as { readonly sources: readonly { readonly url: string }[] };
    const urls = sources.map(({ url }) => url);
    const one: Accepted = {
      program,
      address: `webhook:${target}`,
      id,
      sources: urls,
      at: Date.now(),
      answeredAt: undefined,
    };
    accepted.push(one);
    response.once('close', () => {
      one.answeredAt = Date.now();
    });
    setTimeout(() => response.end('{}'), between(random, 0, LONGEST_ANSWER_MS));
  }

  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (feeds.includes(path)) return void response.end(documentOf(items));
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => accept(path, String(request.headers['webhook-id']), body, response));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    base,
    feeds: feeds.map((path) => `${base}${path}`),
    targets,
    reports,
    accepted,
    report() {
      const n = reports.length;
      const region = regions[n % regions.length];
      const event = EVENTS[Math.floor(n / regions.length)];
      if (region === undefined || event === undefined) return;
      const [url, at] = [`https://gazette.example/${n}`, Date.now()];
      const [title, text] = event(regionName(region, 'en'));
      reports.push({ url, region, at });
      items.push(
        `<item><guid>${n}</guid><link>${url}</link><title>${title}</title><description>${text}</description>
<pubDate>${new Date(at).toUTCString()}</pubDate></item>`,
      );
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const documentOf = (items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title><link>https://gazette.example/</link>${items.join('')}</channel></rss>`;
