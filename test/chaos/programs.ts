import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FLAGS, PROGRAM } from '../bench/program.ts';
import { pause } from '../harness/process.ts';
import { openProxy } from '../harness/tcp-proxy.ts';
import type { World } from './world.ts';

/** The program as an operator runs it, started again whenever it ends; between it and the database is a proxy. */
export interface Program {
  readonly name: string;
  /** How it ended, each time. */
  readonly ends: readonly string[];
  signal(signal: NodeJS.Signals): void;
  /** Its connections break and none comes through until `restore`. */
  cut(): void;
  restore(): void;
  /** Ends it for good. */
  stop(): Promise<void>;
}

export interface ProgramOptions {
  readonly name: string;
  /** Its settings and its log are kept there. */
  readonly folder: string;
  readonly databaseUrl: string;
  readonly world: World;
  readonly env: Readonly<Record<string, string>>;
}

const START_AGAIN_MS = 200;
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const SIGNALS_OFF = Object.fromEntries(
  ['IODA', 'RADAR', 'MEMPOOL', 'BLOCKCHAIN', 'ERCOT', 'ELEXON'].map((signal) => [signal, 'off']),
);

export async function startProgram({ name, folder, databaseUrl, world, env }: ProgramOptions): Promise<Program> {
  const own = join(folder, name);
  mkdirSync(own);
  const write = (file: string, content: unknown) => writeFileSync(join(own, file), JSON.stringify(content));
  const about = { homepage: 'https://gazette.example/', standing: 'agency', pollIntervalMinutes: 1 };
  write('feeds.json', { only: true, feeds: world.feeds.map((url) => ({ url, ...about })) });
  write('webhooks.json', {
    webhooks: world.targets.map(({ id, region }) => ({
      id,
      regions: [region],
      url: `${world.base}/in/${name}/${id}`,
      secret: SECRET,
    })),
  });
  const url = new URL(databaseUrl);
  const proxy = await openProxy(Number(url.port));
  url.port = String(proxy.port);
  url.searchParams.set('application_name', name);
  const log = createWriteStream(join(own, 'log'));
  const ends: string[] = [];
  let child: ChildProcess;
  let isStopping = false;

  function start(): void {
    child = spawn(process.execPath, [...FLAGS, fileURLToPath(PROGRAM)], {
      cwd: own,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        PATH: process.env.PATH,
        DATA_DIR: join(own, 'data'),
        DATABASE_URL: url.href,
        FEEDS_FILE: 'feeds.json',
        WEBHOOKS_FILE: 'webhooks.json',
        ALLOW_PRIVATE_HOSTS: 'on',
        FETCH_ARTICLES: 'off',
        ...SIGNALS_OFF,
        ...env,
      },
    });
    child.stderr?.pipe(log, { end: false });
    child.once('exit', (code, signal) => {
      ends.push(String(signal ?? code));
      if (!isStopping) setTimeout(() => isStopping || start(), START_AGAIN_MS);
    });
  }

  // A run that is interrupted leaves nothing behind; one that is frozen heeds no other signal.
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  start();
  return {
    name,
    ends,
    signal: (signal) => void child.kill(signal),
    cut: proxy.cut,
    restore: proxy.restore,
    async stop() {
      isStopping = true;
      process.off('exit', kill);
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        child.kill('SIGCONT');
        await ended;
      }
      await pause(START_AGAIN_MS);
      await proxy.close();
      log.end();
    },
  };
}
