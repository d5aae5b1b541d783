import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasFullDevice } from '../harness/full-disk.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const STOPS_WITHIN_MS = 5000;

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title><link>https://gazette.example/</link>
<item><guid>1</guid><link>https://gazette.example/kazakhstan</link><title>Kazakhstan shuts down its internet, bitcoin miners offline</title>
<description>A nationwide internet shutdown began in Kazakhstan at noon, NetBlocks said. Bitcoin miners cannot reach their pools.</description>
<pubDate>${new Date(Date.now() - 3_600_000).toUTCString()}</pubDate></item></channel></rss>`;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
  readonly ms: number;
}

describe('the program', () => {
  let server: Server;
  let folder: string;
  let base: string;
  /** Requests that are never answered, by the beginnings of their paths. */
  const hanging = new Map(
    ['/hang/feed', '/hang/ioda', '/hang/model'].map((path) => [path, Promise.withResolvers<void>()]),
  );

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? '';
      hanging.get([...hanging.keys()].find((name) => path.startsWith(name)) ?? '')?.resolve();
      if (path.startsWith('/hang')) return;
      const known = request.url === '/feed';
      response.writeHead(known ? 200 : 404, { 'content-type': 'application/rss+xml' }).end(known ? FEED : '');
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    folder = await mkdtemp(join(tmpdir(), 'hashwire-'));
    await writeFile(
      join(folder, 'feeds.json'),
      JSON.stringify({ only: true, feeds: [{ url: `${base}/feed`, homepage: 'https://gazette.example/' }] }),
    );
  });

  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Starts it against the local feed, with nothing of the outer environment but the path. */
  function start(
    env: Record<string, string> = {},
    [file, ...args]: readonly [string, ...string[]] = [process.execPath],
  ): {
    ended: Promise<Ended>;
    running: Promise<void>;
    say: (input: string) => void;
    stop: () => void;
  } {
    const child = spawn(file, [...args, MAIN], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        DATA_DIR: join(folder, `data-${Math.random()}`),
        FEEDS_FILE: join(folder, 'feeds.json'),
        ALLOW_PRIVATE_HOSTS: 'on',
        FETCH_ARTICLES: 'off',
        LOG_LEVEL: 'error',
        ...Object.fromEntries(['IODA', 'RADAR', 'MEMPOOL', 'BLOCKCHAIN'].map((name) => [name, 'off'])),
        ...env,
      },
    });
    let out = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    let asked = Date.now();
    const running = new Promise<void>((resolve) => {
      child.stderr.on('data', () => {
        if (errors.includes('answered the first round')) resolve();
      });
    });
    return {
      running,
      ended: new Promise((resolve) =>
        child.on('close', (code) => resolve({ code, out, errors, ms: Date.now() - asked })),
      ),
      say: (input) => void child.stdin.end(input),
      stop: () => {
        asked = Date.now();
        child.kill('SIGTERM');
      },
    };
  }

  function run(input: string, env: Record<string, string> = {}): Promise<Ended> {
    const { say, ended } = start(env);
    say(input);
    return ended;
  }

  it('waits for the first round of polls, answers each line of standard input and ends with 0', async () => {
    const { code, out, errors } = await run('/latest\n/sources\nnonsense\n');
    expect(out).toContain('Kazakhstan shuts down its internet');
    expect(out).toContain('gazette.example');
    expect(out).toMatch(/1 of 1 source/);
    expect(out).not.toContain('Neither DISCORD_TOKEN');
    expect(errors).toContain('Neither DISCORD_TOKEN');
    expect(code).toBe(0);
  });

  it('prints each message as one JSON line when asked to', async () => {
    const { out } = await run('/status kazakhstan\n/help status\n', { TERMINAL_FORMAT: 'json' });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    for (const line of lines)
      expect(line).toMatchObject({
        kind: 'reply',
        address: 'terminal:local',
        text: expect.any(String),
        message: expect.any(Object),
      });
    expect(lines[0].text).toContain('down');
  });

  it('answers a batch without what a feed held when it was first met', async () => {
    const { out } = await run('/topics\n', { TERMINAL_FORMAT: 'json' });
    expect(out).not.toContain('"kind":"alert"');
  });

  it('lists all mistakes of its configuration at once, shows no secret, and ends with 2', async () => {
    const { code, errors } = await run('', { TELEGRAM_TOKEN: 'hush-hush', HEALTH_PORT: 'many', LOG_LEVEL: 'loud' });
    expect(code).toBe(2);
    for (const key of ['TELEGRAM_TOKEN', 'HEALTH_PORT', 'LOG_LEVEL']) expect(errors).toContain(key);
    expect(errors).not.toContain('hush-hush');
  });

  it('names what is wrong in a catalogue, and ends with 2', async () => {
    const path = join(folder, 'bad.json');
    await writeFile(path, JSON.stringify({ only: true, feeds: [{ url: 'javascript:alert(1)' }] }));
    const { code, errors } = await run('', { FEEDS_FILE: path });
    expect(code).toBe(2);
    expect(errors).toContain('feeds[0]');
  });

  it('plays the recorded shutdown through the pipeline', async () => {
    const { out } = await run('/replay january-2022\n', { TERMINAL_FORMAT: 'json' });
    const alerts = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(alerts.filter((line) => line.kind === 'alert').length).toBeGreaterThan(5);
    expect(out).toContain('RESOLVED');
  });

  it('refuses to run twice on the same state', async () => {
    const DATA_DIR = join(folder, 'shared');
    const first = start({ DATA_DIR });
    await first.running;
    const second = await run('', { DATA_DIR });
    first.stop();
    expect(second.code).toBe(1);
    expect(second.errors).toMatch(/cannot start/i);
    expect((await first.ended).code).toBe(0);
  });

  it.skipIf(!hasFullDevice)('says that the disk is full when it starts on one, and ends with 1', async () => {
    const NODE_OPTIONS = `--import=${new URL('../harness/disk-full-child.ts', import.meta.url).href}`;
    const DATA_DIR = join(folder, 'full');
    const { code, errors } = await run('', { DATA_DIR, NODE_OPTIONS });
    expect(errors).toContain(`Hashwire cannot start: The disk that holds ${DATA_DIR} is full: free some space there`);
    expect(errors).not.toContain('back-up');
    expect(code).toBe(1);
    expect((await run('/help\n', { DATA_DIR })).code).toBe(0);
  });

  it.skipIf(process.platform === 'win32')(
    'with 64 open files says at its start how many connections that leaves, and answers',
    async () => {
      const limited = ['/bin/sh', '-c', 'ulimit -n 64 && exec "$0" "$@"', process.execPath] as const;
      const { say, ended } = start({ LOG_LEVEL: 'info' }, limited);
      say('/latest\n');
      const { code, out, errors } = await ended;
      const logged = errors.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
      expect(logged).toContainEqual(
        expect.objectContaining({ level: 'warn', connections: 16, msg: expect.stringContaining('ulimit -n') }),
      );
      expect(logged).toContainEqual(expect.objectContaining({ msg: 'started', connections: 16 }));
      expect(out).toContain('Kazakhstan shuts down its internet');
      expect(code).toBe(0);
    },
  );

  it('stops within five seconds when it is told to, and has left a heartbeat', async () => {
    const DATA_DIR = join(folder, 'beating');
    const { running, stop, ended } = start({ DATA_DIR });
    await running;
    stop();
    const { code, ms } = await ended;
    expect(code).toBe(0);
    expect(ms).toBeLessThan(STOPS_WITHIN_MS);
    expect(JSON.parse(await readFile(join(DATA_DIR, 'heartbeat.json'), 'utf8'))).toMatchObject({ ok: true });
  });

  it('stops as soon while a feed, a source of measurements and a model hang', async () => {
    const FEEDS_FILE = join(folder, 'hanging.json');
    const feeds = ['/hang/feed', '/feed'].map((path) => ({ url: base + path, homepage: 'https://gazette.example/' }));
    await writeFile(FEEDS_FILE, JSON.stringify({ only: true, feeds }));
    const model = { SUMMARIZER: 'model', MODEL_URL: `${base}/hang/model`, MODEL_NAME: 'small' };
    const { stop, ended } = start({ FEEDS_FILE, IODA: 'on', IODA_URL: `${base}/hang/ioda`, ...model });
    await Promise.all([...hanging.values()].map(({ promise }) => promise));
    stop();
    const { code, ms, errors } = await ended;
    expect(errors).not.toContain('"level"');
    expect(code).toBe(0);
    expect(ms).toBeLessThan(STOPS_WITHIN_MS);
  });
});
