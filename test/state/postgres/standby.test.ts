import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openPostgres } from '../../../src/state/postgres/postgres.ts';
import { describePostgres, freshUrl, holdOptions } from '../../harness/postgres.ts';

const MAIN = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));
const MINUTE_MS = 60_000;

const item = (country: string, at: number) => `<item><guid>${country}</guid>
<link>https://gazette.example/${country}</link>
<title>${country} shuts down its internet, bitcoin miners offline</title>
<description>A nationwide internet shutdown began in ${country}, NetBlocks said. Bitcoin miners cannot reach their pools.</description>
<pubDate>${new Date(at).toUTCString()}</pubDate></item>`;

describePostgres('two programs with one database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hashwire-standby-'));
  const received: { readonly id: string; readonly region: string }[] = [];
  const unanswered: ServerResponse[] = [];
  const children: ChildProcess[] = [];
  let isHanging = true;
  const server = createServer((request, response) => {
    if (request.url === '/feed') {
      const items = ['Kazakhstan', 'Iran'].map((country, n) => item(country, Date.now() - (2 - n) * MINUTE_MS));
      const channel = `<title>Gazette</title><link>https://gazette.example/</link>${items.join('')}`;
      response.end(`<?xml version="1.0"?><rss version="2.0"><channel>${channel}</channel></rss>`);
      return;
    }
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      received.push(JSON.parse(body));
      if (isHanging && received.length > 1) unanswered.push(response);
      else response.end('{}');
    });
  });
  let base = '';

  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const feed = { url: `${base}/feed`, homepage: 'https://gazette.example/', standing: 'agency' };
    writeFileSync(join(folder, 'feeds.json'), JSON.stringify({ only: true, feeds: [feed] }));
    const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    writeFileSync(
      join(folder, 'webhooks.json'),
      JSON.stringify({ webhooks: [{ id: 'ops', url: `${base}/in`, secret }] }),
    );
  });
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function start(name: string, DATABASE_URL: string) {
    const signals = ['IODA', 'RADAR', 'MEMPOOL', 'BLOCKCHAIN', 'ERCOT', 'ELEXON'];
    const child = spawn(process.execPath, [MAIN], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        PATH: process.env.PATH,
        DATA_DIR: join(folder, name),
        DATABASE_URL,
        FEEDS_FILE: join(folder, 'feeds.json'),
        WEBHOOKS_FILE: join(folder, 'webhooks.json'),
        ALLOW_PRIVATE_HOSTS: 'on',
        FETCH_ARTICLES: 'off',
        WEB_PORT: '0',
        ...Object.fromEntries(signals.map((signal) => [signal, 'off'])),
      },
    });
    children.push(child);
    const program = { child, log: '' };
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      program.log += chunk;
    });
    return program;
  }

  it('alert once: the standby takes over what was not recorded, and repeats nothing else', {
    timeout: 180_000,
  }, async () => {
    const url = await freshUrl();
    const before = await openPostgres(url, holdOptions({ clock: Date.now }));
    // The feed is known: what it holds now is news.
    const at = Date.now() - 60 * MINUTE_MS;
    await before.feeds.set(`${base}/feed`, {
      dueAt: 0,
      failures: 0,
      lastPollAt: at,
      lastGoodPollAt: at,
      entriesSeenAt: at,
      itemCount: 1,
    });
    await before.close();
    const seen = (program: { readonly log: string }, words: string) =>
      vi.waitFor(() => expect(program.log).toContain(words), { timeout: 60_000, interval: 100 });

    const active = start('active', url);
    await seen(active, '"started"');
    const standby = start('standby', url);
    await seen(standby, 'this one stands by and takes over');
    // The first alert is recorded; the second is with the receiver, which does not answer.
    await vi.waitFor(() => expect(unanswered).toHaveLength(1), { timeout: 60_000, interval: 100 });
    expect(standby.log).not.toContain('"started"');
    isHanging = false;
    active.child.kill('SIGKILL');
    await seen(standby, '"started"');
    await vi.waitFor(() => expect(received).toHaveLength(3), { timeout: 60_000, interval: 100 });
    const port = /"port":(\d+),"msg":"the web board is open"/u.exec(standby.log)?.[1];
    const page = await (await fetch(`http://127.0.0.1:${port}/region/KZ`)).text();
    expect(page).toContain('internet cut');
    const third = start('third', url);
    await seen(third, 'this one stands by and takes over');
    standby.child.kill('SIGTERM');
    await seen(third, '"started"');
    third.child.kill('SIGTERM');
    await once(third.child, 'exit');
    const [first, second, again, ...more] = received.map(({ id, region }) => `${region} ${id}`);
    expect(again, 'what was on its way').toBe(second);
    expect(first).not.toBe(second);
    expect(more).toEqual([]);
    const logs = [active, standby, third].map(({ log }) => log).join('');
    expect(logs).not.toContain(new URL(url).password);
    expect(logs).not.toContain(decodeURIComponent(new URL(url).password));
  });
});
