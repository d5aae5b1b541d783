import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/clock.ts';
import type { Item } from '../../src/feeds/feed.ts';
import { createFetcher } from '../../src/feeds/fetch.ts';
import { createParsePool } from '../../src/feeds/parse-pool.ts';
import { createPoller } from '../../src/feeds/poll.ts';
import { createGuardedDispatcher } from '../../src/feeds/ssrf-guard.ts';
import { undiciFetch } from '../../src/feeds/undici-fetch.ts';
import { createMemoryState } from '../harness/memory-state.ts';
import { sampleFeed } from '../harness/samples.ts';

const HOSTILE = `<rss version="2.0"><channel>${'<item><title>'.repeat(150)}</channel></rss>`;
const rss = (path: string, count: number): string =>
  `<rss version="2.0"><channel><title>${path}</title>${Array.from({ length: count }, (_, n) => `<item><title>${path} ${n}</title><guid isPermaLink="false">${path}-${n}</guid><link>/${path}/${n}</link></item>`).join('')}</channel></rss>`;

describe('polling local servers with the real fetch and the real worker', () => {
  let server: Server;
  let base: string;
  let count = 2;
  const answers: number[] = [];
  const pool = createParsePool();
  const dispatcher = createGuardedDispatcher({ allowPrivateHosts: true });

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url?.slice(1) ?? '';
      const etag = `"${count}"`;
      response.once('finish', () => answers.push(response.statusCode));
      if (path === 'hostile') response.end(HOSTILE);
      else if (path === 'web-page') response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>');
      else if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { etag }).end(rss(path, count));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await Promise.all([pool.close(), dispatcher.destroy()]);
    server.closeAllConnections();
    server.close();
  });

  it('tells every new item once, and asks for what changed only', async () => {
    const state = createMemoryState();
    const told: Item[] = [];
    let now = Date.UTC(2026, 0, 1);
    const feeds = ['a', 'b', 'c', 'hostile', 'web-page'].map((id) => sampleFeed({ id, url: `${base}/${id}` }));
    const poller = createPoller({
      feeds,
      state,
      fetcher: createFetcher({ fetch: undiciFetch, dispatcher, userAgent: 'test', clock: () => now }),
      parse: pool.run,
      onItems: async (_feed, items) => {
        told.push(...items);
        state.mark(items.flatMap(({ keys = [] }) => keys));
      },
      clock: () => now,
      random: () => 0.5,
      log: { warn: () => undefined },
    });

    await poller.tick();
    expect(told.map(({ title }) => title).toSorted()).toEqual(['a 0', 'a 1', 'b 0', 'b 1', 'c 0', 'c 1']);
    expect(told.every(({ firstSight }) => firstSight)).toBe(true);

    now += HOUR_MS;
    answers.length = 0;
    await poller.tick();
    expect(answers.filter((status) => status === 304)).toHaveLength(3);
    expect(told).toHaveLength(6);

    now += HOUR_MS;
    count = 3;
    await poller.tick();
    expect(
      told
        .slice(6)
        .map(({ title, firstSight, url }) => [title, firstSight, url])
        .toSorted(),
    ).toEqual(['a', 'b', 'c'].map((path) => [`${path} 2`, false, `${base}/${path}/2`]));
    expect(poller.health().map(({ feed, failures }) => [feed.id, failures])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 0],
      ['hostile', 3],
      ['web-page', 3],
    ]);
    await poller.stop();
  });
});
