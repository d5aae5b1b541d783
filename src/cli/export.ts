import { writeFileSync } from 'node:fs';
import { loadConfig } from '../../config/index.ts';
import { systemClock } from '../clock.ts';
import { sqliteFile } from '../start/open-state.ts';
import { COLLECTIONS } from '../state/collections.ts';
import { PRIVATE_FILE } from '../state/disk.ts';
import { decoded } from '../state/schemas.ts';
import { requireNew, withFile } from './file-argument.ts';
import { LISTED_KINDS, SPACE_KINDS, type SpaceRecord, type SpacesFile, spacesFile } from './space-records.ts';

const STORED = `SELECT namespace, key, value FROM kv WHERE namespace IN (${SPACE_KINDS.map((kind) => `'${kind}'`)}) ORDER BY namespace, key`;

/** What is set in servers and chats, as it is now: another process may hold the state. @throws StateError */
export async function exportSpaces(config: Parameters<typeof sqliteFile>[0]): Promise<SpacesFile> {
  const file = sqliteFile(config);
  const rows = file === undefined ? await fromPostgres(config.DATABASE_URL ?? '') : await fromSqlite(file);
  const records = rows.map(({ namespace, key, value }): SpaceRecord => {
    const [kind, name] = [String(namespace) as (typeof SPACE_KINDS)[number], String(key)];
    return { namespace: kind, key: name, value: decoded<unknown>(COLLECTIONS[kind], kind, name, value) };
  });
  return spacesFile(records, systemClock());
}

type Rows = readonly Readonly<Record<string, unknown>>[];

async function fromSqlite(file: string): Promise<Rows> {
  const { rowsOf } = await import('../state/sqlite/database.ts');
  return rowsOf(file, STORED);
}

async function fromPostgres(url: string): Promise<Rows> {
  const { serverAt, sessionOf } = await import('../state/postgres/connection.ts');
  const client = await serverAt(url).connect();
  try {
    return await sessionOf(client).rows(STORED);
  } finally {
    await client.end();
  }
}

const USAGE = `Writes what is set in servers and chats (subscriptions, settings, mutes, own feeds, feedback) to a new JSON file.
Hashwire may be running. The file may hold keys of webhooks: only you can read it.

  npm run export -- FILE`;

if (import.meta.main) {
  await withFile(USAGE, async (path) => {
    requireNew(path);
    const file = await exportSpaces(loadConfig());
    writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`, { mode: PRIVATE_FILE, flag: 'wx' });
    console.log(`servers and chats: ${file.spaces.length}`);
    for (const kind of LISTED_KINDS)
      console.log(`${kind}: ${file.spaces.reduce((sum, one) => sum + one[kind].length, 0)}`);
  });
}
