import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { State } from '../../src/state/port.ts';
import { openPostgres } from '../../src/state/postgres/postgres.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { sampleSubscription } from './samples.ts';

/** Messages on their way at once. */
export const CRASH_SLOTS = 8;

export interface CrashOrder {
  /** The path of a file of SQLite, or the address of a database. */
  readonly state: string;
  readonly url: string;
  /** Where the process kills itself, and the how manieth time it comes there. */
  readonly failpoint?: { readonly name: string; readonly hit: number };
}

export interface Accepted {
  readonly title: string;
  readonly address: string;
  readonly key: string;
}

/** The feed and the platform: it lists `titles`, and accepts whatever is sent. */
export interface World {
  readonly url: string;
  titles: string[];
  /** In the order of acceptance, repetitions included. */
  readonly accepted: Accepted[];
  /** Called after each acceptance, before the answer; false: the answer is lost. */
  onAccept: () => boolean;
  close(): Promise<void>;
}

export async function createWorld(): Promise<World> {
  const server = createServer((request, response) => {
    if (request.url === '/feed') {
      const etag = `"${world.titles.length}"`;
      const unchanged = request.headers['if-none-match'] === etag;
      response.writeHead(unchanged ? 304 : 200, { etag });
      response.end(unchanged ? undefined : JSON.stringify(world.titles));
      return;
    }
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      const { address, title, idempotencyKey } = JSON.parse(body) as Record<
        'address' | 'title' | 'idempotencyKey',
        string
      >;
      world.accepted.push({ title, address, key: idempotencyKey });
      if (world.onAccept()) response.end(`m${world.accepted.length}`);
      else request.socket.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const world: World = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    titles: [],
    accepted: [],
    onAccept: () => true,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return world;
}

/** A state with so many chats, each of which wants everything. */
export async function prepareState(where: string, chats: number): Promise<void> {
  const state = await openAt(where);
  for (let n = 0; n < chats; n++) {
    const address = `telegram:${n}`;
    await state.subscriptions.set(`s${n}`, sampleSubscription({ id: `s${n}`, space: address, address }));
  }
  await state.close();
}

/** Waits for the process before it: PostgreSQL may notice a moment later that it was killed. */
export async function openAt(where: string): Promise<State> {
  if (!where.startsWith('postgres:')) return openSqlite(where, { clock: Date.now });
  const log = { info: () => undefined, warn: () => undefined, error: console.error };
  return openPostgres(where, { clock: Date.now, log, role: 'all', whenHeld: 'wait', onLost: () => process.exit(3) });
}

/** Starts the program; `ended` gives how it ended: `0`, or the signal. */
export function startChild(order: CrashOrder): { kill(): void; readonly ended: Promise<string> } {
  const program = join(import.meta.dirname, 'crash-child.ts');
  const child = spawn(process.execPath, [program, JSON.stringify(order)], { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit').then(([code, signal]) => String(signal ?? code));
  return { kill: () => child.kill('SIGKILL'), ended };
}
