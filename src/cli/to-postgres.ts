import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, EXIT_BAD_CONFIG, loadConfig } from '../../config/index.ts';
import { systemClock } from '../clock.ts';
import type { Log } from '../log.ts';
import { createChangeRelay } from '../state/postgres/change-relay.ts';
import { type Session, serverAt } from '../state/postgres/connection.ts';
import { openDatabase } from '../state/postgres/database.ts';
import { freeLeases } from '../state/postgres/lanes.ts';
import { spaceIn } from '../state/postgres/postgres-collections.ts';
import { openDatabase as openSqliteDatabase, type Database as SqliteDatabase } from '../state/sqlite/database.ts';
import { StateError } from '../state/state-error.ts';
import { isHelpAsked } from './help.ts';

type Kind = 'text' | 'float8' | 'bigint' | 'boolean';
type Value = string | number | boolean | null;
type Row = readonly Value[];

interface Table {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Kind>>;
  /** Columns that SQLite has under another name, or not at all. */
  readonly from?: Readonly<Record<string, string>>;
}

const TABLES: readonly Table[] = [
  {
    name: 'kv',
    key: ['namespace', 'key'],
    columns: { namespace: 'text', key: 'text', space: 'text', value: 'text' },
    // Made of the value below.
    from: { space: 'NULL' },
  },
  { name: 'seen', key: ['key'], columns: { key: 'text', at: 'float8' } },
  { name: 'items', key: ['id'], columns: { id: 'text', at: 'float8', json: 'text' } },
  { name: 'stories', key: ['id'], columns: { id: 'text', updated_at: 'float8', json: 'text' } },
  { name: 'story_links', key: ['link'], columns: { link: 'text', story_id: 'text' } },
  {
    name: 'incidents',
    key: ['id'],
    columns: { id: 'text', region: 'text', updated_at: 'float8', closed_at: 'float8', json: 'text' },
  },
  { name: 'observations', key: ['id'], columns: { id: 'text', region: 'text', at: 'float8', json: 'text' } },
  {
    name: 'alerts',
    key: ['id'],
    columns: {
      seq: 'bigint',
      id: 'text',
      thread: 'text',
      story_id: 'text',
      at: 'float8',
      expanded: 'bigint',
      cursor: 'text',
      critical: 'boolean',
      json: 'text',
    },
    from: { seq: 'rowid' },
  },
  {
    name: 'deliveries',
    key: ['id'],
    columns: {
      seq: 'bigint',
      id: 'text',
      alert_id: 'text',
      address: 'text',
      subscription_id: 'text',
      thread: 'text',
      state: 'text',
      due_at: 'float8',
      leased_until: 'float8',
      held: 'boolean',
      attempts: 'bigint',
      message_id: 'text',
      told_at: 'float8',
      trail: 'text',
      critical: 'boolean',
    },
  },
  {
    name: 'lanes',
    key: ['address'],
    columns: { address: 'text', platform: 'text', ready_at: 'float8', blocked_until: 'float8', critical: 'boolean' },
  },
];

/** Rows written and compared at once. */
const BATCH = 1000;
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * Copies a state of SQLite into an empty database of PostgreSQL, in one transaction: all of it or nothing. Every row is read
 * back and compared, and the rows are counted. The file is left as it is.
 * @returns how many rows each table has.
 * @throws StateError where one of them is in use, the database is not empty, or a row is not what it was.
 */
export async function importSqlite(path: string, url: string): Promise<ReadonlyMap<string, number>> {
  if (!existsSync(path)) throw new StateError(`there is no ${path}: set DATA_DIR to the folder of the state.`);
  const source = openSqliteDatabase(path);
  try {
    const options = {
      clock: systemClock,
      log: silent,
      role: 'all',
      whenHeld: 'refuse',
      onLost: () => undefined,
    } as const;
    const target = await openDatabase(serverAt(url), options, createChangeRelay());
    try {
      return await target.transaction((session) => copyAll(source, session));
    } finally {
      await target.close();
    }
  } finally {
    source.close();
  }
}

async function copyAll(source: SqliteDatabase, session: Session): Promise<ReadonlyMap<string, number>> {
  for (const { name } of TABLES) {
    if ((await session.rows(`SELECT 1 FROM ${name} LIMIT 1`)).length === 0) continue;
    throw new StateError(
      `the database is not empty (${name} has rows): import into an empty one. Nothing was changed.`,
    );
  }
  const counts = new Map<string, number>();
  for (const table of TABLES) counts.set(table.name, await copy(table, source, session));
  for (const name of ['alerts', 'deliveries'])
    await session.rows(
      `SELECT setval(pg_get_serial_sequence('${name}', 'seq'), max(seq)) FROM ${name} HAVING count(*) > 0`,
    );
  // Its process has ended, or the file could not have been opened.
  await freeLeases(session);
  return counts;
}

async function copy(table: Table, source: SqliteDatabase, session: Session): Promise<number> {
  const { name, columns, from = {} } = table;
  const selected = Object.keys(columns).map((column) => `${from[column] ?? column} AS ${column}`);
  let count = 0;
  let batch: Row[] = [];
  const flush = async () => {
    await write(table, batch, session);
    count += batch.length;
    batch = [];
  };
  for (const row of source.prepare(`SELECT ${selected.join(', ')} FROM ${name}`).iterate()) {
    batch.push(plain(table, name === 'kv' ? { ...row, space: spaceOfJson(String(row.value)) } : row));
    if (batch.length === BATCH) await flush();
  }
  await flush();
  const [stored] = await session.rows(`SELECT count(*) AS n FROM ${name}`);
  if (Number(stored?.n) === count) return count;
  throw new StateError(`${name} has ${count} rows, and ${stored?.n} arrived. Nothing was changed.`);
}

async function write(table: Table, rows: readonly Row[], session: Session): Promise<void> {
  const { name, key, columns } = table;
  const names = Object.keys(columns);
  const arrayOf = (column: string) => rows.map((row) => row[names.indexOf(column)]);
  const unnest = (some: readonly string[]) =>
    `unnest(${some.map((one, n) => `$${n + 1}::${columns[one]}[]`).join(', ')})`;
  await session.run(`INSERT INTO ${name} (${names}) SELECT * FROM ${unnest(names)}`, ...names.map(arrayOf));
  const sql = `SELECT ${names} FROM ${name} WHERE (${key}) IN (SELECT * FROM ${unnest(key)})`;
  const stored = (await session.rows(sql, ...key.map(arrayOf))).map((row) => JSON.stringify(plain(table, row)));
  const arrived = new Set(stored);
  const lost = rows.find((row) => !arrived.has(JSON.stringify(row)));
  if (lost === undefined && stored.length === rows.length) return;
  const which = key.map((column) => lost?.[names.indexOf(column)]).join(' ');
  throw new StateError(`the row "${which}" of ${name} did not arrive as it was. Nothing was changed.`);
}

/** One form for what both drivers give: numbers where PostgreSQL's has text, and booleans where SQLite's has numbers. */
function plain({ columns }: Table, row: Readonly<Record<string, unknown>>): Row {
  return Object.entries(columns).map(([column, kind]) => {
    const value = row[column];
    if (value === null || value === undefined) return null;
    if (kind === 'text') return String(value);
    return kind === 'boolean' ? Boolean(value) : Number(value);
  });
}

function spaceOfJson(json: string): string | null {
  try {
    return spaceIn(JSON.parse(json));
  } catch {
    // Copied as it is: the start says which record cannot be read.
    return null;
  }
}

const USAGE = `Copies the state of SQLite in DATA_DIR into the empty PostgreSQL database of DATABASE_URL, and checks every row.
Stop Hashwire first. The file is left as it is.

  npm run to-postgres`;

if (import.meta.main && isHelpAsked()) console.log(USAGE);
else if (import.meta.main) {
  try {
    const { DATA_DIR, DATABASE_URL } = loadConfig();
    if (DATABASE_URL === undefined)
      throw new ConfigError(['DATABASE_URL: expected the address of an empty PostgreSQL database']);
    const counts = await importSqlite(join(DATA_DIR, 'hashwire.sqlite'), DATABASE_URL);
    for (const [name, count] of counts) console.log(`${name}: ${count}`);
    console.log('\nEvery row was compared. Start Hashwire with the same DATABASE_URL.');
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = error instanceof ConfigError ? EXIT_BAD_CONFIG : 1;
  }
}
