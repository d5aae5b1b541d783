import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { fetch } from 'undici';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher, type Fetch, type FetcherOptions, userAgentOf } from '../../src/feeds/fetch.ts';
import { createGuardedDispatcher } from '../../src/feeds/ssrf-guard.ts';
import { undiciFetch } from '../../src/feeds/undici-fetch.ts';

const NOW = Date.UTC(2026, 0, 1);
const dispatcher = createGuardedDispatcher({ allowPrivateHosts: true });
const fetcherOn = (platform: Fetch, options: Partial<FetcherOptions> = {}) =>
  createFetcher({
    fetch: platform,
    dispatcher,
    userAgent: 'Hashwire/1 (+https://example.org)',
    clock: () => NOW,
    ...options,
  });

let server: Server;
let base: string;
let requests: IncomingMessage[];
let handler: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request);
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await dispatcher.destroy();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  requests = [];
});

describe.each([
  ['leanFetch', undiciFetch],
  ["undici's fetch", fetch as Fetch],
])('a fetch on %s', (_name, platform) => {
  const fetcher = (options: Partial<FetcherOptions> = {}) => fetcherOn(platform, options);

  it('is conditional, and says who asks', async () => {
    handler = (_request, response) => void response.writeHead(304, { 'cache-control': 'max-age=600' }).end();
    const fetched = await fetcher()(`${base}/feed`, { etag: '"a"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' });
    expect(fetched).toMatchObject({ kind: 'unchanged', freshForMs: 600_000 });
    expect(requests[0]?.headers).toMatchObject({
      'if-none-match': '"a"',
      'if-modified-since': 'Thu, 01 Jan 2026 00:00:00 GMT',
      'user-agent': 'Hashwire/1 (+https://example.org)',
    });
  });

  it('brings the body, decoded, with its validators and where it came from', async () => {
    handler = (request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else
        response
          .writeHead(200, { etag: '"b"', 'content-encoding': 'gzip', 'content-type': 'text/xml' })
          .end(gzipSync('<rss/>'));
    };
    const fetched = await fetcher()(`${base}/old`);
    expect(fetched).toMatchObject({ kind: 'body', url: `${base}/new`, etag: '"b"', contentType: 'text/xml' });
    expect(fetched.kind === 'body' && Buffer.from(fetched.bytes).toString()).toBe('<rss/>');
  });

  it.each([
    ['Thu, 01 Jan 2026 00:00:07 GMT', [['127.0.0.1', NOW + 7000]]],
    ['yesterday, I think', []],
  ])('passes on what time the server says it is: %s', async (date, wanted) => {
    const heard: unknown[] = [];
    handler = (_request, response) => void response.writeHead(404, { date }).end();
    await fetcher({ onDate: (...one) => void heard.push(one) })(`${base}/feed`);
    expect(heard).toEqual(wanted);
  });

  it('counts decoded bytes: a small bomb is stopped', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    handler = (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    expect(bomb.length).toBeLessThan(10_000);
    const fetched = await fetcher({ maxBytes: 100_000 })(base);
    expect(fetched.kind === 'body' && fetched.bytes.length).toBe(100_000);
  });

  it('reads the beginning of what is too large, up to the end of a tag', async () => {
    const whole = `<rss>${'<item>à la carte</item>'.repeat(10_000)}</rss>`;
    handler = (_request, response) => void response.end(whole);
    const fetched = await fetcher({ maxBytes: 100_001 })(base);
    const text = fetched.kind === 'body' ? new TextDecoder('utf-8', { fatal: true }).decode(fetched.bytes) : '';
    expect(text.length).toBeGreaterThan(90_000);
    expect(whole.startsWith(text) && text.endsWith('>')).toBe(true);
  });

  it('has one deadline over headers, body and redirects', async () => {
    const deadlineMs = 150;
    handler = () => undefined;
    expect(await fetcher({ deadlineMs })(base)).toMatchObject({
      kind: 'failed',
      reason: 'no complete answer within 0.15 s',
    });
    handler = (_request, response) => void response.writeHead(200).write('<rss>');
    expect(await fetcher({ deadlineMs })(base)).toMatchObject({ reason: 'no complete answer within 0.15 s' });
    handler = (_request, response) => void setTimeout(() => response.writeHead(302, { location: '/again' }).end(), 60);
    expect(await fetcher({ deadlineMs })(base)).toMatchObject({ reason: 'no complete answer within 0.15 s' });
  });

  it('follows five redirects, not six, and none to what is no web address', async () => {
    handler = (request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('there');
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    };
    expect(await fetcher()(`${base}/5`)).toMatchObject({ kind: 'body' });
    expect(await fetcher()(`${base}/6`)).toEqual({ kind: 'failed', reason: 'more than 5 redirects' });
    handler = (_request, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    expect(await fetcher()(base)).toMatchObject({ reason: 'redirected to what is no web address' });
  });

  it('takes new validators from a 304, and refuses one that was not asked for, and a part of a document', async () => {
    handler = (request, response) =>
      request.url === '/part'
        ? void response.writeHead(206).end('<rss>')
        : void response.writeHead(304, { etag: 'W/"new"' }).end();
    expect(await fetcher()(base, { etag: 'W/"old"' })).toMatchObject({ kind: 'unchanged', etag: 'W/"new"' });
    expect(await fetcher()(base)).toMatchObject({ kind: 'failed', reason: 'HTTP 304' });
    expect(await fetcher()(`${base}/part`)).toMatchObject({ kind: 'failed', reason: 'HTTP 206' });
  });

  it('gives the password of an address to its own server only, and shows it nowhere', async () => {
    const other = createServer((request, response) => void response.end(request.headers.authorization ?? 'none'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    handler = (request, response) =>
      request.url === '/away'
        ? void response.writeHead(302, { location: elsewhere }).end()
        : void response.end(request.headers.authorization);
    const withPassword = base.replace('://', '://reader:p%40ss@');
    const own = await fetcher()(`${withPassword}/feed`);
    expect(own).toMatchObject({ kind: 'body', url: `${base}/feed` });
    expect(own.kind === 'body' && Buffer.from(own.bytes).toString()).toBe(`Basic ${btoa('reader:p@ss')}`);
    const away = await fetcher()(`${withPassword}/away`);
    expect(away.kind === 'body' && Buffer.from(away.bytes).toString()).toBe('none');
    expect(JSON.stringify(await fetcher()('http://reader:p%40ss@127.0.0.1:1/'))).not.toMatch(/p%40ss|p@ss/);
    other.close();
  });

  it.each([
    ['120', 120_000],
    ['Thu, 01 Jan 2026 00:10:00 GMT', 600_000],
    ['Mon, 01 Jan 2001 00:00:00 GMT', 0],
    ['999999999', 86_400_000],
    ['soon', undefined],
  ])('reads Retry-After: %s', async (value, retryAfterMs) => {
    handler = (_request, response) => void response.writeHead(429, { 'retry-after': value }).end();
    expect(await fetcher()(base)).toEqual({ kind: 'failed', reason: 'HTTP 429', status: 429, retryAfterMs });
  });

  it.each([
    ['max-age=300', 300_000],
    ['public, max-age="60"', 60_000],
    ['max-age=99999999', 900_000],
    ['no-store, max-age=60', 0],
    ['', 0],
  ])('reads Cache-Control: %s', async (value, freshForMs) => {
    handler = (_request, response) => void response.writeHead(200, value ? { 'cache-control': value } : {}).end('x');
    expect(await fetcher()(base)).toMatchObject({ freshForMs });
  });

  it('asks once more where a connection is closed before any answer, and not a third time', async () => {
    handler = (request, response) => {
      if (requests.length % 2 === 1) request.socket.destroy();
      else response.end('there');
    };
    expect(await fetcher()(base)).toMatchObject({ kind: 'body' });
    handler = (request) => request.socket.destroy();
    expect(await fetcher()(base)).toEqual({ kind: 'failed', reason: 'connection broken off' });
    expect(requests).toHaveLength(4);
  });

  it('puts failures in words, without the stack behind them', async () => {
    handler = (request) => request.socket.destroy();
    expect(await fetcher()(base)).toEqual({ kind: 'failed', reason: 'connection broken off' });
    expect(await fetcher()('http://127.0.0.1:1/')).toMatchObject({ kind: 'failed' });
    expect(await fetcher()('nonsense')).toMatchObject({ kind: 'failed' });
  });
});

describe('content codings', () => {
  const feed = '<rss version="2.0"><channel/></rss>';
  const bodyOf = async (coding: string, bytes: Uint8Array | string) => {
    handler = (_request, response) => void response.writeHead(200, { 'content-encoding': coding }).end(bytes);
    const fetched = await fetcherOn(undiciFetch, { deadlineMs: 2000 })(base);
    return fetched.kind === 'body' ? Buffer.from(fetched.bytes).toString() : fetched;
  };

  it.each([
    ['gzip', gzipSync(feed)],
    ['X-GZIP', gzipSync(feed)],
    ['br', brotliCompressSync(feed)],
    ['zstd', zstdCompressSync(feed)],
    ['deflate', deflateSync(feed)],
    ['deflate', deflateRawSync(feed)],
    ['gzip, identity', gzipSync(feed)],
    ['br, gzip', gzipSync(brotliCompressSync(feed))],
    ['identity', gzipSync(feed)],
    ['gzip', feed],
    ['utf-8', feed],
  ])('are undone, also where the header lies: %s', async (coding, bytes) => {
    expect(await bodyOf(coding, bytes)).toBe(feed);
  });

  it('that break off give what was there, as in every browser', async () => {
    expect(feed.startsWith(String(await bodyOf('gzip', gzipSync(feed).subarray(0, 30))))).toBe(true);
    expect(feed.startsWith(String(await bodyOf('br', brotliCompressSync(feed).subarray(0, 20))))).toBe(true);
    expect(await bodyOf('gzip', '')).toBe('');
    expect(await bodyOf('gzip', gzipSync(feed).subarray(0, 3))).toBe('');
    expect(await bodyOf('gzip', Buffer.concat([gzipSync(feed).subarray(0, 10), Buffer.alloc(20, 255)]))).toMatchObject({
      kind: 'failed',
    });
  });
});

describe('the user agent', () => {
  it('names the operator where one is known', () => {
    expect(userAgentOf('1.2.3', 'mailto:ops@example.org')).toBe('Hashwire/1.2.3 (+mailto:ops@example.org)');
    expect(userAgentOf('1.2.3')).toBe('Hashwire/1.2.3');
  });
});
