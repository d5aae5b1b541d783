import pg from 'pg';
import { describe, inject } from 'vitest';
import type { Log } from '../../src/log.ts';
import type { State } from '../../src/state/port.ts';
import { openPostgres } from '../../src/state/postgres/postgres.ts';
import type { HoldOptions } from '../../src/state/postgres/process-lock.ts';
import { T0 } from './samples.ts';

const server = inject('postgres');

/** `describe` where a PostgreSQL runs; elsewhere the title says why it is skipped. */
export function describePostgres(title: string, tests: () => void): void {
  if ('url' in server) describe(title, tests);
  else describe.skip(`${title} (skipped: ${server.missing})`, tests);
}

export const serverUrl = (): string => ('url' in server ? server.url : '');

let schemas = 0;

/** @returns the address of an empty database: a schema that only this call knows. */
export async function freshUrl(base: string = serverUrl()): Promise<string> {
  const schema = `t${process.pid}_${++schemas}`;
  await runSql(base, `CREATE SCHEMA ${schema}`);
  return `${base}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
}

/** Looks at, or damages, what is stored there. */
export async function runSql(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows ?? [];
  } finally {
    await client.end();
  }
}

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

export const holdOptions = (over: Partial<HoldOptions> = {}): HoldOptions => ({
  clock: () => T0,
  log: silent,
  role: 'all',
  whenHeld: 'refuse',
  onLost: () => undefined,
  ...over,
});

export const openFresh = async (over: Partial<HoldOptions> = {}): Promise<State> =>
  openPostgres(await freshUrl(), holdOptions(over));
