import type { Role } from '../port.ts';

/** What a role takes hold of. */
export interface Hold {
  /**
   * A statement that gives `held`. Its locks belong to a session; PostgreSQL drops them with the connection, however that
   * ended. One process has all of a database, or a reader and a sender share it. Of each schema there is another one.
   */
  readonly tryLock: string;
  /** The tables whose one row counts how often a process took hold, in `term`. */
  readonly turns: readonly string[];
}

const SCHEMA = 'hashtext(current_schema())';
const WHOLE = `hashtext('hashwire'), ${SCHEMA}`;

/** Of two that wait, only the one that has its own lock asks for the shared one: it would keep out who wants all. */
const shareAs = (role: string): string =>
  `SELECT CASE WHEN pg_try_advisory_lock(hashtext('hashwire ${role}'), ${SCHEMA})
     THEN pg_try_advisory_lock_shared(${WHOLE}) ELSE false END AS held`;

export const HOLDS: Readonly<Record<Role, Hold>> = {
  all: { tryLock: `SELECT pg_try_advisory_lock(${WHOLE}) AS held`, turns: ['hashwire', 'hashwire_sender'] },
  reader: { tryLock: shareAs('reader'), turns: ['hashwire'] },
  sender: { tryLock: shareAs('sender'), turns: ['hashwire_sender'] },
};

/** Two that start at once on an empty database prepare it one after the other. */
export const MIGRATION_LOCK = `hashtext('hashwire migration'), ${SCHEMA}`;
