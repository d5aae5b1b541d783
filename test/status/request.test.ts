import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { HOUR_MS, SECOND_MS } from '../../src/clock.ts';
import { knownFault } from '../../src/faults.ts';
import { createAsk, signalFetch } from '../../src/status/signals/request.ts';

const NOW = Date.parse('2026-10-07T14:00:00Z');
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function asking(listener: RequestListener, mostKept = 0) {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return createAsk({ fetch: signalFetch, baseUrl, userAgent: 'test', clock: () => NOW }, mostKept);
}

describe('asking a measurement source', () => {
  it('breaks off an answer without end', async () => {
    let sent = 0;
    let isBrokenOff = false;
    const ask = await asking((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('1,'.repeat(50_000))) sent++;
      };
      response.on('drain', more).on('close', () => {
        isBrokenOff = true;
      });
      more();
    });
    expect(await ask('/endless')).toMatchObject({ kind: 'no-answer', reason: 'the answer is too long' });
    await expect.poll(() => isBrokenOff).toBe(true);
    expect(sent).toBeLessThan(1000);
  });

  it.each([
    ['seconds', '1800', 1800 * SECOND_MS],
    ['a date', new Date(NOW + 2 * HOUR_MS).toUTCString(), 2 * HOUR_MS],
    ['more than a day', '999999999', 24 * HOUR_MS],
    ['no time at all', 'later', undefined],
  ])('waits as long as it is told to, in %s', async (_, written, expected) => {
    const ask = await asking((_request, response) =>
      response.writeHead(429, { 'retry-after': written }).end('slow down'),
    );
    const answer = await ask('/');
    expect(answer).toMatchObject({ kind: 'no-answer', reason: 'HTTP 429', isWhole: true });
    expect(answer.kind === 'no-answer' ? answer.retryAfterMs : null).toBe(expected);
  });

  it('asks with what it was given whether anything is new, and keeps the answer while nothing is', async () => {
    const seen: (string | undefined)[] = [];
    const ask = await asking((request, response) => {
      seen.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"one"' }).end('[1]');
    }, 1);
    expect(await ask('/same')).toEqual({ kind: 'json', value: [1] });
    expect(await ask('/same')).toEqual({ kind: 'json', value: [1] });
    await ask('/other');
    await ask('/same');
    expect(seen).toEqual([undefined, '"one"', undefined, undefined]);
  });

  it.each([
    ['ECONNREFUSED', 'connection refused'],
    ['UND_ERR_CONNECT_TIMEOUT', 'no connection in time'],
    ['EPROTO', 'not reachable (EPROTO)'],
  ])('says of %s what chats can translate', async (code, reason) => {
    const fetch = () =>
      Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code }) }));
    const ask = createAsk({ fetch, baseUrl: 'https://signal.example', userAgent: 'test', clock: () => NOW });
    expect(await ask('/')).toEqual({ kind: 'no-answer', reason, isWhole: true });
    expect(knownFault(reason)).toBeDefined();
  });

  it.each([
    ['a page', 200, '<html>checking your browser</html>', 'the answer is not JSON'],
    ['an error', 500, 'oops', 'HTTP 500'],
    ['nothing new, unasked', 304, '', 'HTTP 304'],
  ])('says of %s that it is no answer', async (_, status, body, reason) => {
    const ask = await asking((_request, response) => response.writeHead(status).end(body));
    expect(await ask('/')).toEqual({ kind: 'no-answer', reason });
  });
});
