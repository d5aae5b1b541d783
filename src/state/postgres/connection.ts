import { Client, type ClientBase, type ClientConfig, Pool } from 'pg';
import { SECOND_MS } from '../../clock.ts';
import { hashId } from '../../hash-id.ts';
import { StateError, StateUnreachable } from '../state-error.ts';

/** A row, its columns by name. */
export type Row = Readonly<Record<string, unknown>>;

/** One connection that has the caller's statements to itself. */
export interface Session {
  rows(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]>;
  /** @returns how many rows it changed. */
  run(sql: string, ...values: readonly unknown[]): Promise<number>;
}

/** What `pg` has in a client and in a pool alike. */
type Querying = Pick<Client, 'query'>;

export type { Client, Pool };

const CONNECT_WITHIN_MS = 5 * SECOND_MS;
const STATEMENT_MS = 30 * SECOND_MS;
/** A connection that broke without a word answers nothing at all: the server's own limit comes first. */
const ANSWER_WITHIN_MS = STATEMENT_MS + 5 * SECOND_MS;
const CONNECTIONS = 10;

/**
 * A machine that is gone keeps no lock for longer than 6 s: the server asks after 3 s of silence, three times; where it waits for
 * word of an answer it sent, it asks nothing, and gives up after as long.
 * https://www.postgresql.org/docs/current/runtime-config-connection.html#RUNTIME-CONFIG-TCP-SETTINGS
 */
const SETTINGS = `SET statement_timeout = ${STATEMENT_MS}; SET idle_in_transaction_session_timeout = ${STATEMENT_MS};
  SET tcp_keepalives_idle = 3; SET tcp_keepalives_interval = 1; SET tcp_keepalives_count = 3; SET tcp_user_timeout = ${6 * SECOND_MS}`;

/** How to reach a database. */
export interface Server {
  /** Where it is, for people; without name and password. */
  readonly place: string;
  /** @throws StateError where it cannot be reached, or refuses. */
  connect(): Promise<Client>;
  pool(): Pool;
}

/** @param url `postgres://user:password@host:port/database`; `sslmode` as https://www.postgresql.org/docs/current/libpq-ssl.html says. */
export function serverAt(url: string): Server {
  const { hostname, port, pathname, searchParams } = new URL(url);
  const place = `${hostname || searchParams.get('host') || 'localhost'}:${port || '5432'}${pathname}`;
  const compatible = new URL(url);
  compatible.searchParams.set('uselibpqcompat', 'true');
  const options: ClientConfig = {
    connectionString: compatible.href,
    application_name: 'hashwire',
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    query_timeout: ANSWER_WITHIN_MS,
    keepAlive: true,
  };
  return {
    place,
    async connect() {
      try {
        const client = new Client(options);
        // Said by whatever is asked of it next.
        client.on('error', () => undefined);
        await client.connect();
        await client.query(SETTINGS);
        return client;
      } catch (error) {
        throw unreachable(place, error);
      }
    },
    pool() {
      const onConnect = async (client: ClientBase) => {
        client.on('error', () => undefined);
        await client.query(SETTINGS);
      };
      const pool = new Pool({ ...options, max: CONNECTIONS, onConnect });
      pool.on('error', () => undefined);
      return pool;
    },
  };
}

/** Statements are prepared once a connection, under a name made of their text. */
export function sessionOf(client: Querying): Session {
  const query = (text: string, values: readonly unknown[]) =>
    client.query({ name: nameOf(text), text, values: [...values] });
  return {
    rows: async (sql, ...values) => (await query(sql, values)).rows,
    run: async (sql, ...values) => (await query(sql, values)).rowCount ?? 0,
  };
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const name = names.get(text) ?? hashId(text, 24);
  names.set(text, name);
  return name;
}

/** Classes and codes of errors after which a connection is gone (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const LOST = /^(?:08|57P0[1-5]|25P0[34])/u;

/** Whether the connection broke, so that nobody knows what became of the statement. */
export function isLost(error: unknown): boolean {
  const { code, severity } = error as { readonly code?: unknown; readonly severity?: unknown };
  // What the server says itself has a severity; all else is the network, or the driver speaking of it.
  return severity === undefined ? !(error instanceof StateError) : LOST.test(String(code));
}

/** @returns the error for people, without address or password of the connection. */
export function unreachable(place: string, error: unknown): StateUnreachable {
  const { message, code } = error as { readonly message?: string; readonly code?: string };
  return new StateUnreachable(
    `the database at ${place} cannot be reached: ${message || code || 'unknown error'}. Check DATABASE_URL and whether PostgreSQL runs there. Nothing was lost or overwritten.`,
  );
}
