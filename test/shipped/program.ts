import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { start } from '../harness/process.ts';
import type { DiscordProcess } from './discord.ts';
import type { TelegramProcess } from './telegram.ts';
import type { World } from './world.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** How the README says that the program is started. */
export type How = 'npm start' | 'the image';

export interface Running {
  /** Everything it wrote to standard error. */
  log(): string;
  readonly healthUrl: string;
  readonly dataDir: string;
  /** @returns the exit code, or the signal. */
  stop(): Promise<string>;
  /** Rejects when the program ends by itself. */
  failed(waitedFor: string): Promise<never>;
  /** As a power cut would. */
  kill(): Promise<void>;
}

export type Surroundings = Awaited<ReturnType<typeof openSurroundings>>;

/** Both platforms and the world, each in a process of its own, and a folder for the state. @param publishers who have a feed. */
export async function openSurroundings(publishers: readonly string[]) {
  const file = (name: string) => new URL(name, import.meta.url);
  const [world, discord, telegram] = await Promise.all([
    start<World>(file('./world.ts'), null),
    start<DiscordProcess>(file('./discord.ts'), null),
    start<TelegramProcess>(file('./telegram.ts'), null),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'hashwire-shipped-'));
  const base = await world.url();
  const feeds = publishers.map((name) => ({
    url: `${base}/feed/${name}`,
    homepage: `https://${name}.example/`,
    pollIntervalMinutes: 1,
  }));
  await writeFile(join(folder, 'feeds.json'), JSON.stringify({ only: true, feeds }));
  const port = await freePort();
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    DATA_DIR: join(folder, 'data'),
    FEEDS_FILE: join(folder, 'feeds.json'),
    ALLOW_PRIVATE_HOSTS: 'on',
    FETCH_ARTICLES: 'off',
    HEALTH_PORT: String(port),
    IODA_URL: `${base}/ioda`,
    RADAR: 'off',
    ERCOT: 'off',
    ELEXON: 'off',
    MEMPOOL_URL: `${base}/mempool`,
    BLOCKCHAIN_URL: `${base}/blockchain`,
    DISCORD_TOKEN: await discord.token(),
    DISCORD_API_URL: await discord.url(),
    TELEGRAM_TOKEN: await telegram.token(),
    TELEGRAM_API_URL: await telegram.url(),
  };
  return {
    world,
    discord,
    telegram,
    /** @param more settings besides those of all starts. */
    async start(how: How, more: NodeJS.ProcessEnv = {}): Promise<Running> {
      const all = { ...env, ...more };
      const child = how === 'npm start' ? startByNpm(all) : await startAsImage(folder, all);
      return watched(child, join(folder, 'data'), `http://127.0.0.1:${port}/health`);
    },
    async close() {
      for (const remote of [world, discord, telegram]) await remote.process.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function startByNpm(env: NodeJS.ProcessEnv): ChildProcess {
  return spawn('npm', ['start'], { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
}

/** The files that the image holds, its settings and its command; where these are depends on this machine. */
async function startAsImage(folder: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const [, last = ''] = (await readFile(join(ROOT, 'Dockerfile'), 'utf8')).split(/^FROM .*$(?![\s\S]*^FROM )/mu);
  const image = join(folder, 'image');
  for (const [, from = ''] of last.matchAll(/^COPY (?!--from)(.+) \S+$/gmu)) {
    for (const path of from.split(' ')) await cp(join(ROOT, path), join(image, path), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(image, 'node_modules')).catch(() => undefined);
  const set = Object.fromEntries([...last.matchAll(/(\w+)=(\S+)/gu)].map(([, key, value]) => [key, value]));
  const [, json = '[]'] = /^CMD (\[.+\])$/mu.exec(last) ?? [];
  const [, ...words] = JSON.parse(json) as string[];
  const cache = { NODE_COMPILE_CACHE: join(folder, 'compiled') };
  const settings = { ...set, ...env, ...cache, PATH: `${dirname(process.execPath)}:${env.PATH}` };
  return spawn('node', words, { cwd: image, env: settings, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
}

function watched(child: ChildProcess, dataDir: string, healthUrl: string): Running {
  let written = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    written += chunk;
  });
  const ended = once(child, 'exit').then(([code, signal]) => String(signal ?? code));
  const group = -(child.pid ?? Number.NaN);
  let isMeant = false;
  return {
    log: () => written,
    healthUrl,
    dataDir,
    failed: async (waitedFor) => {
      const how = await ended;
      if (!isMeant) throw new Error(`the program ended with ${how}, and this was waited for: ${waitedFor}`);
      return new Promise(() => undefined);
    },
    async stop() {
      isMeant = true;
      // To the whole group, as a terminal does with Ctrl-C and systemd with a stop.
      process.kill(group, 'SIGTERM');
      return ended;
    },
    async kill() {
      isMeant = true;
      if (child.exitCode === null && child.signalCode === null) process.kill(group, 'SIGKILL');
      await ended;
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
