import { serverAt, sessionOf } from './connection.ts';
import { schemaVersion } from './migrations.ts';

/** What a database says of itself, to who does not hold it. */
export interface DatabaseLook {
  readonly place: string;
  /** Of PostgreSQL. */
  readonly server: string;
  /** 0: empty. */
  readonly schema: number;
  /** A running Hashwire holds it. */
  readonly isHeld: boolean;
}

/** Locks of two numbers have `objsubid` 2 (https://www.postgresql.org/docs/current/view-pg-locks.html). */
const HELD = `SELECT current_setting('server_version') AS server, EXISTS (
    SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2 AND granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND classid = hashtext('hashwire')::bigint & 4294967295 AND objid = hashtext(current_schema())::bigint & 4294967295
  ) AS held`;

/** Changes nothing. @throws StateError where it cannot be reached or read. */
export async function lookAt(url: string): Promise<DatabaseLook> {
  const { place, connect } = serverAt(url);
  const client = await connect();
  try {
    const [row] = await sessionOf(client).rows(HELD);
    const schema = await schemaVersion(client, place);
    return { place, server: String(row?.server), schema, isHeld: row?.held === true };
  } finally {
    await client.end();
  }
}
