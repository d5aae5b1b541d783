import { backoffMs } from '../../backoff.ts';
import { type Clock, type EpochMs, SECOND_MS } from '../../clock.ts';
import type { Log } from '../../log.ts';
import { pause, within } from '../../wait.ts';
import type { Role } from '../port.ts';
import { StateError } from '../state-error.ts';
import { type Changes, listenTo } from './changes.ts';
import { type Client, type Server, sessionOf, unreachable } from './connection.ts';
import { migrate } from './migrations.ts';
import { HOLDS } from './role.ts';

/** How soon a standby notices that it is its turn. */
const LOOK_EVERY_MS = 2 * SECOND_MS;
/** Longer silence of the server is taken for its end. */
const ALIVE_WITHIN_MS = 5 * SECOND_MS;
const RETRY_FIRST_MS = 250;
const RETRY_LONGEST_MS = SECOND_MS;
/** A database that comes back is left to the process that held it: it knows what it was sending. */
const GIVE_WAY_MS = 2 * RETRY_LONGEST_MS;

export interface HoldOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly role: Role;
  /** Another process holds the database: wait for it to end, or refuse. */
  readonly whenHeld: 'wait' | 'refuse';
  /** It begins to wait. Awaited. */
  readonly onStandby?: () => Promise<void>;
  /** Another process took over while the connection was broken: nothing can be written by this one any more. */
  readonly onLost: () => void;
}

/**
 * One process at a time holds a database, or one reads and one sends: two that did the same would tell everything twice. A
 * session's advisory lock says who; its number of the turn is checked by every transaction, so that who lost the lock without
 * noticing writes nothing more.
 */
export interface Holder {
  /** A query that locks the turn as this process knows it, and gives the id of the transaction as `xid`; no row: it is over. */
  readonly fence: string;
  /** Since when the database cannot be reached; undefined: it can. */
  awaySince(): EpochMs | undefined;
  /** Aborts when it cannot be reached any more; another one once it is back. */
  lost(): AbortSignal;
  close(): Promise<void>;
}

/** @throws StateError where it is held by another process, or cannot be read. */
export async function hold(server: Server, options: HoldOptions, changes: Changes): Promise<Holder> {
  const { clock, log, role, whenHeld, onStandby, onLost } = options;
  const { place } = server;
  const { tryLock, turns } = HOLDS[role];
  const closing = new AbortController();
  let session = await inTurn();
  const terms = await begun(session);
  const isOurs = turns.map((table, n) => `${table}.term = ${terms[n]}`).join(' AND ');
  let away: EpochMs | undefined;
  let reach = new AbortController();
  let looking: NodeJS.Timeout | undefined;

  async function inTurn(): Promise<Client> {
    let client = await server.connect();
    let isSaid = false;
    for (let failures = 0; ; ) {
      try {
        if (await isLocked(client)) return client;
        failures = 0;
      } catch (error) {
        if (whenHeld === 'refuse' || error instanceof StateError) throw error;
        await pause(backoffMs(RETRY_FIRST_MS, ++failures, RETRY_LONGEST_MS));
        client = await server.connect().catch(() => client);
        await pause(GIVE_WAY_MS);
        continue;
      }
      if (whenHeld === 'refuse') {
        await client.end();
        throw new StateError(
          `the database at ${place} is in use by another running Hashwire. Stop it, or set another DATABASE_URL.`,
        );
      }
      if (!isSaid) {
        log.info({ place, role }, 'another Hashwire holds the database: this one stands by and takes over');
        isSaid = true;
        await onStandby?.();
      }
      await pause(LOOK_EVERY_MS);
    }
  }

  async function begun(client: Client): Promise<readonly number[]> {
    try {
      await migrate(client, place);
      await listenTo(client, role, changes);
      const begun: number[] = [];
      for (const table of turns) {
        const [row] = await sessionOf(client).rows(`UPDATE ${table} SET term = term + 1 RETURNING term`);
        begun.push(Number(row?.term));
      }
      return begun;
    } catch (error) {
      await client.end();
      if (error instanceof StateError) throw error;
      throw new StateError(
        `the database at ${place} cannot be prepared: ${(error as Error).message}. Nothing was overwritten.`,
      );
    }
  }

  function watch(client: Client): void {
    client.once('end', () => lost(client, 'the connection ended'));
    const look = async () => {
      const isAlive = await within(
        ALIVE_WITHIN_MS,
        client.query('SELECT 1').then(
          () => true,
          () => false,
        ),
      );
      if (isAlive !== true) lost(client, 'no answer');
      else if (client === session && away === undefined && !closing.signal.aborted) rest();
    };
    const rest = () => {
      looking = setTimeout(look, LOOK_EVERY_MS);
    };
    rest();
  }

  function lost(client: Client, reason: string): void {
    if (client !== session || away !== undefined || closing.signal.aborted) return;
    clearTimeout(looking);
    away = clock();
    reach.abort();
    log.error({ place, reason }, 'the database cannot be reached: alerts wait until it is back');
    void client.end().catch(() => undefined);
    void regain(away);
  }

  async function regain(since: EpochMs): Promise<void> {
    for (let failures = 1; ; failures++) {
      await pause(backoffMs(RETRY_FIRST_MS, failures, RETRY_LONGEST_MS), closing.signal);
      if (closing.signal.aborted) return;
      const client = await server.connect().catch(() => undefined);
      const now = client && (await standing(client).catch(() => undefined));
      if (now?.held === true && now.isOurs && client !== undefined) {
        session = client;
        away = undefined;
        reach = new AbortController();
        log.info({ place, awayMs: clock() - since }, 'the database is back');
        changes.missed();
        return watch(client);
      }
      await client?.end().catch(() => undefined);
      if (now === undefined || now.isOurs) continue;
      log.error({ place }, 'another Hashwire took over the database while it could not be reached');
      return onLost();
    }
  }

  async function standing(client: Client): Promise<{ readonly held: boolean; readonly isOurs: boolean }> {
    const held = await isLocked(client);
    await listenTo(client, role, changes);
    const rows = await sessionOf(client).rows(`SELECT 1 FROM ${turns.join(', ')} WHERE ${isOurs}`);
    return { held, isOurs: rows.length > 0 };
  }

  async function isLocked(client: Client): Promise<boolean> {
    const [row] = await sessionOf(client).rows(tryLock);
    if (typeof row?.held === 'boolean') return row.held;
    throw unreachable(place, new Error('the schema of its search_path does not exist'));
  }

  watch(session);
  return {
    fence: `SELECT pg_current_xact_id()::text AS xid FROM ${turns.join(', ')} WHERE ${isOurs} FOR SHARE`,
    awaySince: () => away,
    lost: () => reach.signal,
    async close() {
      closing.abort();
      clearTimeout(looking);
      await session.end().catch(() => undefined);
    },
  };
}
