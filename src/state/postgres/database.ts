import { type EpochMs, MINUTE_MS, SECOND_MS } from '../../clock.ts';
import { pause } from '../../wait.ts';
import { StateAway, StateError } from '../state-error.ts';
import { type Changes, type Notify, notifyAs } from './changes.ts';
import { isLost, type Pool, type Row, type Server, type Session, sessionOf, unreachable } from './connection.ts';
import { type HoldOptions, hold } from './process-lock.ts';

/** What the tables are read and written through. */
export interface Database {
  rows(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]>;
  /** All of `work` or none of it; only while this process holds the database. */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
  readonly notify: Notify;
  /** Since when the database cannot be reached; undefined: it can. */
  awaySince(): EpochMs | undefined;
  /** See `State.lost`. */
  lost(): AbortSignal;
  close(): Promise<void>;
}

/** How long is waited for word of a commit whose answer was lost. */
const WORD_WITHIN_MS = MINUTE_MS;
const ASK_AGAIN_MS = SECOND_MS;

/** @throws StateError where another process holds it, or it cannot be reached or read. */
export async function openDatabase(server: Server, options: HoldOptions, changes: Changes): Promise<Database> {
  const { place } = server;
  const holder = await hold(server, options, changes);
  const pool = server.pool();

  /** While it is away nothing waits for a connection, so that commands answer at once. */
  function refuseAway(): void {
    const since = holder.awaySince();
    if (since !== undefined)
      throw new StateAway(`the database at ${place} cannot be reached since ${new Date(since).toISOString()}`);
  }

  async function reaching<T>(work: () => Promise<T>): Promise<T> {
    refuseAway();
    try {
      return await work();
    } catch (error) {
      throw isLost(error) ? unreachable(place, error) : error;
    }
  }

  return {
    rows: (sql, ...values) => reaching(() => sessionOf(pool).rows(sql, ...values)),
    transaction: (work) => reaching(() => transaction(pool, place, holder.fence, work)),
    notify: notifyAs(options.role),
    awaySince: holder.awaySince,
    lost: holder.lost,
    async close() {
      await pool.end();
      await holder.close();
    },
  };
}

async function transaction<T>(
  pool: Pool,
  place: string,
  fence: string,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  let ending: { readonly xid: string; readonly result: T } | undefined;
  try {
    // Shared: who takes over waits for it to end, and whatever begins later finds another term.
    const begun: unknown = await client.query(`BEGIN; ${fence}`);
    const xid = (begun as readonly { readonly rows: readonly Row[] }[])[1]?.rows[0]?.xid;
    if (xid === undefined) throw new StateError(`another Hashwire took over the database at ${place}`);
    const result = await work(sessionOf(client));
    ending = { xid: String(xid), result };
    await client.query('COMMIT');
    return result;
  } catch (error) {
    if (!isLost(error) || ending === undefined) {
      await client.query('ROLLBACK').catch((cause: Error) => {
        broken = cause;
      });
      throw error;
    }
    broken = error as Error;
    // The work was done and only the answer is missing: done twice, memory and database would disagree.
    if (await isCommitted(pool, ending.xid)) return ending.result;
    throw error;
  } finally {
    client.release(broken);
  }
}

/** https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-PG-SNAPSHOT */
async function isCommitted(pool: Pool, xid: string): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < WORD_WITHIN_MS; waitedMs += ASK_AGAIN_MS) {
    const [row] = await sessionOf(pool)
      .rows('SELECT pg_xact_status($1::xid8) AS status', xid)
      .catch(() => []);
    if (row !== undefined && row.status !== 'in progress') return row.status === 'committed';
    await pause(ASK_AGAIN_MS);
  }
  return false;
}
