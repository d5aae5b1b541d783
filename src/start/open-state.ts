import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../../config/index.ts';
import type { Clock } from '../clock.ts';
import { openStandby } from '../health/standby.ts';
import { makeFolder } from '../state/disk.ts';
import type { State } from '../state/port.ts';
import { openSqlite } from '../state/sqlite/sqlite.ts';

/** @returns where SQLite keeps the state; undefined: PostgreSQL keeps it. */
export const sqliteFile = ({
  DATABASE_URL,
  DATA_DIR,
}: Pick<Config, 'DATABASE_URL' | 'DATA_DIR'>): string | undefined =>
  DATABASE_URL === undefined ? join(DATA_DIR, 'hashwire.sqlite') : undefined;

/** The state, the log, and the port of the process where it stood by: to be closed when the process opens its own. */
export interface Opened {
  readonly state: State;
  readonly log: Logger;
  readonly standby?: { close(): Promise<void> } | undefined;
}

/**
 * The state where the configuration says it is, and the log, whose file is in the folder of the state. A database that
 * another process holds is waited for: this one stands by.
 * @throws StateError
 */
export async function openState(config: Config, clock: Clock, openLog: () => Logger): Promise<Opened> {
  const file = sqliteFile(config);
  if (file !== undefined) return { state: openSqlite(file, { clock }), log: openLog() };
  makeFolder(config.DATA_DIR);
  const log = openLog();
  const { openPostgres } = await import('../state/postgres/postgres.ts');
  // What is in memory holds no more: the supervisor starts the process anew, and it stands by.
  const onLost = () => process.exit(1);
  let standby: Opened['standby'];
  const onStandby = async () => {
    standby = await openStandby(config, clock, log);
  };
  const options = { clock, log, role: config.ROLE, whenHeld: 'wait', onStandby, onLost } as const;
  const state = await openPostgres(config.DATABASE_URL ?? '', options);
  return { state, log, standby };
}

/** @returns what of the address of a database must not be seen in a log. */
export function databaseSecrets({ DATABASE_URL: url }: Pick<Config, 'DATABASE_URL'>): readonly (string | undefined)[] {
  const password = url === undefined ? '' : new URL(url).password;
  return [url, password, decodeURIComponent(password)];
}
