import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher } from '../../src/feeds/fetch.ts';
import { mendHead } from '../../src/feeds/lenient-http.ts';
import { createGuardedDispatcher } from '../../src/feeds/ssrf-guard.ts';
import { undiciFetch } from '../../src/feeds/undici-fetch.ts';

const FEED = '<rss version="2.0"><channel><title>Grid</title></channel></rss>';
const dispatcher = createGuardedDispatcher({ allowPrivateHosts: true });
const fetcher = createFetcher({ fetch: undiciFetch, dispatcher, userAgent: 'Hashwire/1', clock: () => 0 });

let server: Server;
let base: string;
let answer: (head: string) => Buffer | string;

beforeAll(async () => {
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (head) => socket.end(answer(head.toString('latin1'))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await dispatcher.destroy();
  server.close();
});

const read = async (path = '/') => {
  const fetched = await fetcher(base + path);
  return fetched.kind === 'body' ? Buffer.from(fetched.bytes).toString() : fetched;
};
const raw = (...lines: readonly string[]) => `${lines.join('\r\n')}\r\n\r\n${FEED}`;

describe('a feed is read as browsers read it', () => {
  it.each([
    ['a line without colon', raw('HTTP/1.1 200 OK', 'Warning php 299', 'Content-Type: text/xml', 'Connection: close')],
    ['a name in quotes', raw('HTTP/1.1 200 OK', '"X-Frame-Options: DENY"', `Content-Length: ${FEED.length}`)],
    ['line feeds alone', `HTTP/1.1 200 OK\nContent-Type: text/xml\nContent-Length: ${FEED.length}\n\n${FEED}`],
    [
      'Content-Length twice',
      raw('HTTP/1.1 200 OK', `Content-Length: ${FEED.length}`, `Content-Length: ${FEED.length}`),
    ],
    ['two lengths that differ', raw('HTTP/1.1 200 OK', 'Content-Length: 7', `Content-Length: ${FEED.length}`)],
    ['a space before the colon', raw('HTTP/1.1 200 OK', 'X-Cache : HIT', `Content-Length: ${FEED.length}`)],
    ['60 kB of headers', raw('HTTP/1.1 200 OK', `X-Policy: ${'a '.repeat(30_000)}`, `Content-Length: ${FEED.length}`)],
    ['an old version', raw('HTTP/1.0 200 OK', 'Content-Type: text/xml')],
  ])('with %s', async (_name, bytes) => {
    answer = () => bytes;
    expect(await read()).toBe(FEED);
  });

  it.each([
    ['no trailer', gzipSync(FEED).subarray(0, -8)],
    ['half a trailer', gzipSync(FEED).subarray(0, -3)],
    ['a wrong check sum', Buffer.concat([gzipSync(FEED).subarray(0, -8), Buffer.alloc(8, 7)])],
    ['zeros behind it', Buffer.concat([gzipSync(FEED), Buffer.alloc(40)])],
    ['a comment behind it', Buffer.concat([gzipSync(FEED), Buffer.from('<!-- cached 12:00 -->')])],
    [
      'a file name in its head',
      Buffer.concat([
        Buffer.from([31, 139, 8, 8, 0, 0, 0, 0, 0, 3]),
        Buffer.from('feed.xml\0'),
        gzipSync(FEED).subarray(10),
      ]),
    ],
  ])('where gzip has %s', async (_name, bytes) => {
    answer = () =>
      Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n'), bytes]);
    expect(await read()).toBe(FEED);
  });

  it('where only the cookie of its own redirect opens it', async () => {
    answer = (head) => {
      if (/^cookie: .*seen=yes/im.test(head)) return raw('HTTP/1.1 200 OK', 'Connection: close');
      const cookie = 'Set-Cookie: seen=yes; Expires=Wed, 01 Jan 2070 00:00:00 GMT; Path=/';
      return raw('HTTP/1.1 302 Found', 'Location: /', 'Set-Cookie: other=1', cookie, 'Connection: close');
    };
    expect(await read()).toBe(FEED);
  });

  it('gives no cookie to another host, and forgets it with the chain', async () => {
    const heads: string[] = [];
    answer = (head) => {
      heads.push(head);
      const away = base.replace('127.0.0.1', 'localhost');
      return head.includes('GET /there')
        ? raw('HTTP/1.1 200 OK', 'Connection: close')
        : raw('HTTP/1.1 302 Found', `Location: ${away}/there`, 'Set-Cookie: id=7', 'Connection: close');
    };
    expect(await read()).toBe(FEED);
    expect(await read()).toBe(FEED);
    expect(heads).toHaveLength(4);
    expect(heads.filter((head) => /^cookie:/im.test(head))).toEqual([]);
  });

  it.each([
    ['/новости.xml', '/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8.xml'],
    ['/新闻/rss', '/%E6%96%B0%E9%97%BB/rss'],
    ['/caf%C3%A9', '/caf%C3%A9'],
  ])('where it is redirected to %s', async (location, asked) => {
    const targets: string[] = [];
    answer = (head) => {
      const [, target = ''] = head.split(' ', 2);
      targets.push(target);
      if (target !== '/') return raw('HTTP/1.1 200 OK', 'Connection: close');
      return Buffer.from(raw('HTTP/1.1 301 Moved', `Location: ${location}`, 'Connection: close'));
    };
    expect(await read()).toBe(FEED);
    expect(targets).toEqual(['/', asked]);
  });

  it('and says where it has moved to, if every step there was permanent', async () => {
    const status = { '/a': 301, '/b': 308, '/c': 302 } as const;
    const next = { '/a': '/b', '/b': '/end', '/c': '/end' } as const;
    answer = (head) => {
      const path = head.split(' ', 2)[1] as keyof typeof next;
      if (!(path in next)) return raw('HTTP/1.1 200 OK', 'Connection: close');
      return raw(`HTTP/1.1 ${status[path]} Moved`, `Location: ${next[path]}`, 'Connection: close');
    };
    expect(await fetcher(`${base}/a`)).toMatchObject({ kind: 'body', movedTo: `${base}/end` });
    expect(await fetcher(`${base}/c`)).not.toHaveProperty('movedTo');
    expect(await fetcher(`${base}/end`)).not.toHaveProperty('movedTo');
  });
});

describe('a head', () => {
  it('keeps its fields, joins folded lines, and drops what is none', () => {
    const head =
      'HTTP/1.1 200 OK\nA: 1\n  2\nnonsense\nContent-Length: 5\nTransfer-Encoding: chunked\nContent-Length: 5\n\n';
    expect(mendHead(Buffer.from(head)).toString()).toBe(
      'HTTP/1.1 200 OK\r\nA: 1 2\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
  });
});
