import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Config, readConfig } from '../../config/index.ts';
import { type Diagnosis, examine } from '../../src/cli/doctor.ts';
import { HEARTBEAT } from '../../src/health/health.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';

const TELEGRAM_TOKEN = `123456:${'a'.repeat(35)}`;
const FEED = `<rss version="2.0"><channel><title>t</title><item><guid>1</guid><title>A title</title>
<link>https://gazette.example/1</link><pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate></item></channel></rss>`;

describe('the doctor', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hashwire-doctor-'));
  let server: Server;
  let base = '';
  let closed = '';
  let folders = 0;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const isBot =
        request.url === `/bot${TELEGRAM_TOKEN}/getMe` ||
        request.headers.authorization?.endsWith('good-token-of-the-bot');
      if (request.url === '/feed') response.end(FEED);
      else if (request.url?.startsWith('/late')) {
        response.setHeader('date', new Date(Date.now() - 3_600_000).toUTCString());
        response.end(JSON.stringify({ ok: true, result: { username: 'late_bot' } }));
      } else if (isBot) response.end(JSON.stringify({ ok: true, username: 'wire', result: { username: 'wire_bot' } }));
      else response.writeHead(request.url?.includes('getMe') ? 401 : 404).end('{}');
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const other = createServer();
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
    closed = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    await new Promise((resolve) => other.close(resolve));
    for (const name of ['feed', 'gone']) {
      const feeds = [{ url: `${base}/${name}`, homepage: 'https://gazette.example/' }];
      writeFileSync(join(folder, `${name}.json`), JSON.stringify({ only: true, feeds }));
    }
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const dataDir = () => join(folder, `data-${++folders}`);
  const configOf = (changes: Readonly<Record<string, string>> = {}): Config =>
    readConfig({
      test: {
        DATA_DIR: dataDir(),
        FEEDS_FILE: join(folder, 'feed.json'),
        ALLOW_PRIVATE_HOSTS: 'on',
        TELEGRAM_TOKEN,
        TELEGRAM_API_URL: base,
        IODA_URL: base,
        ERCOT_URL: base,
        ELEXON_URL: base,
        MEMPOOL_URL: base,
        BLOCKCHAIN_URL: base,
        ...changes,
      },
    });
  async function findings(config: Config): Promise<readonly Diagnosis[]> {
    const all: Diagnosis[] = [];
    for await (const finding of examine(config)) all.push(finding);
    return all;
  }
  const bad = async (config: Config) => (await findings(config)).filter(({ is }) => is !== 'ok');

  it('finds nothing wrong where nothing is', async () => {
    const all = await findings(configOf({ DISCORD_TOKEN: 'good-token-of-the-bot', DISCORD_API_URL: base }));
    expect(all.filter(({ is, what }) => is !== 'ok' && what !== 'disk')).toEqual([]);
    const texts = all.map(({ what, text }) => `${what}: ${text}`).join('\n');
    expect(texts).toContain('Discord: the token belongs to wire');
    expect(texts).toContain('Telegram: the token belongs to @wire_bot');
  });

  it.each([
    [
      'a token that is refused',
      { TELEGRAM_TOKEN: `999999:${'b'.repeat(35)}` },
      /^Telegram: refuses the token.*TELEGRAM_TOKEN/,
    ],
    ['a platform that cannot be reached', { TELEGRAM_API_URL: 'CLOSED' }, /^Telegram: cannot be reached/],
    [
      'a host that DNS does not know',
      { MEMPOOL_URL: 'http://nowhere.invalid' },
      /^mempool\.space: .*DNS does not know/,
    ],
    ['a signal that is down', { IODA_URL: 'CLOSED' }, /^IODA: cannot be reached \(.*ECONNREFUSED/],
    ['a grid operator that is down', { ERCOT_URL: 'CLOSED' }, /^ERCOT: cannot be reached/],
    ['another one', { ELEXON_URL: 'CLOSED' }, /^Elexon: cannot be reached/],
    ['a clock that is off', { TELEGRAM_API_URL: 'LATE' }, /^clock: is 36\d\d s ahead of Telegram.*NTP/],
    ['feeds that do not respond', { FEEDS_FILE: 'GONE' }, /^feeds: none of them responds/],
    ['a receiver that is down', { WEBHOOKS_FILE: 'HOOKS' }, /^webhook ops: cannot be reached \(.*ECONNREFUSED/],
    [
      'a mistake in a file of webhooks',
      { WEBHOOKS_FILE: 'BAD' },
      /^configuration: WEBHOOKS_FILE .*webhooks\.0\.secret/,
    ],
    ['no token', { TELEGRAM_TOKEN: '' }, /^tokens: neither/],
  ])('names %s, without the token', async (_, changes, expected) => {
    const real: Record<string, string> = { CLOSED: closed, LATE: `${base}/late`, GONE: join(folder, 'gone.json') };
    for (const [name, secret] of [
      ['HOOKS', `whsec_${'b'.repeat(35)}`],
      ['BAD', 'b'.repeat(35)],
    ] as const) {
      const path = join(folder, `${name}.json`);
      writeFileSync(path, JSON.stringify({ webhooks: [{ id: 'ops', url: `${closed}/${'a'.repeat(35)}`, secret }] }));
      real[name] = path;
    }
    const given = Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, real[value] ?? value]));
    const lines = (await bad(configOf(given))).map(({ what, text }) => `${what}: ${text}`);
    expect(
      lines.find((line) => expected.test(line)),
      lines.join('\n'),
    ).toBeDefined();
    expect(lines.join('\n')).not.toMatch(/a{35}|b{35}/u);
  });

  it('names a folder that cannot be used, a state that is broken, and one that was emptied', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect((await bad(configOf({ DATA_DIR: join(file, 'data') })))[0]?.text).toContain('Set DATA_DIR');
    for (const [held, said] of [
      ['garbage '.repeat(2000), 'cannot be read'],
      ['', 'is empty'],
    ] as const) {
      const DATA_DIR = dataDir();
      mkdirSync(DATA_DIR);
      writeFileSync(join(DATA_DIR, 'hashwire.sqlite'), held);
      writeFileSync(join(DATA_DIR, HEARTBEAT), '{}');
      const before = readFileSync(join(DATA_DIR, 'hashwire.sqlite'));
      expect((await bad(configOf({ DATA_DIR }))).find(({ what }) => what === 'state')?.text).toContain(said);
      expect(readFileSync(join(DATA_DIR, 'hashwire.sqlite')).equals(before)).toBe(true);
    }
  });

  it('names a folder that is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'x');
    const found: Diagnosis[] = [];
    for await (const one of examine(configOf({ DATA_DIR: file }))) found.push(one);
    expect(found.find(({ what }) => what === 'folder')).toMatchObject({
      is: 'fault',
      text: `${file} cannot be created (ENOTDIR). Set DATA_DIR to a folder you may write to.`,
    });
  });

  it('tells a process that runs from one that hangs', async () => {
    const DATA_DIR = dataDir();
    const state = openSqlite(join(DATA_DIR, 'hashwire.sqlite'), { clock: Date.now });
    const beat = (at: number) =>
      writeFileSync(join(DATA_DIR, HEARTBEAT), JSON.stringify({ ok: true, at, startedAt: at, lastGoodPollAt: at }));
    beat(Date.now());
    expect((await findings(configOf({ DATA_DIR }))).find(({ what }) => what === 'running')?.is).toBe('ok');
    beat(Date.now() - 600_000);
    expect(await bad(configOf({ DATA_DIR }))).toContainEqual(
      expect.objectContaining({ is: 'fault', what: 'running', text: expect.stringContaining('Restart it') }),
    );
    await state.close();
  });

  it.skipIf(process.getuid?.() === 0)('names a folder that is read-only (root may write anywhere)', async () => {
    const DATA_DIR = dataDir();
    mkdirSync(DATA_DIR);
    chmodSync(DATA_DIR, 0o500);
    expect((await bad(configOf({ DATA_DIR })))[0]?.text).toContain('may not write');
  });
});
