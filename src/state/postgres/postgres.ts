import type { z } from 'zod';
import { SECOND_MS } from '../../clock.ts';
import { createCollection, type OwnedCollection } from '../collection.ts';
import { COLLECTIONS } from '../collections.ts';
import type { Role, State } from '../port.ts';
import { createSetAside } from '../set-aside.ts';
import { type ChangeRelay, createChangeRelay } from './change-relay.ts';
import { serverAt } from './connection.ts';
import { type Database, openDatabase } from './database.ts';
import { createDeliveries } from './deliveries.ts';
import { freeLeases, shortenLeases } from './lanes.ts';
import { createKeyv } from './postgres-collections.ts';
import { createRecords } from './postgres-records.ts';
import { createPrune } from './postgres-retention.ts';
import { createSpaces } from './postgres-spaces.ts';
import type { HoldOptions } from './process-lock.ts';

/**
 * How long deliveries that another process had leased are left to it. A machine that is cut off sends nothing new 7 s after it
 * last reached the database, and PostgreSQL gives its lock away after 6 s; the rest is for a message on its way.
 */
const LEFT_MS = 5 * SECOND_MS;

/**
 * The state in a PostgreSQL database, which this process alone holds until it closes it.
 * @throws StateError when another process holds it, it cannot be reached, or anything in it cannot be read; nothing is
 * overwritten then.
 */
export async function openPostgres(url: string, options: HoldOptions): Promise<State> {
  const changes = createChangeRelay();
  const db = await openDatabase(serverAt(url), options, changes);
  try {
    if (sends(options.role)) await db.transaction((session) => shortenLeases(session, options.clock() + LEFT_MS));
    const state = stateOf(db, options, changes);
    await readCollections(state);
    return state;
  } catch (error) {
    await db.close();
    throw error;
  }
}

const sends = (role: Role): boolean => role !== 'reader';

function stateOf(db: Database, { clock, role }: HoldOptions, changes: ChangeRelay): State {
  function collection<T>(name: keyof typeof COLLECTIONS, schema: z.ZodType<T>): OwnedCollection<T> {
    const created = createCollection(createKeyv(db, name), name, schema);
    changes.follow(name, created);
    return created;
  }
  const aside = createSetAside();
  const settings = collection('settings', COLLECTIONS.settings);
  const subscriptions = collection('subscriptions', COLLECTIONS.subscriptions);
  const ownFeeds = collection('ownFeeds', COLLECTIONS.ownFeeds);
  const mutes = collection('mutes', COLLECTIONS.mutes);
  const feedback = collection('feedback', COLLECTIONS.feedback);
  return {
    feeds: collection('feeds', COLLECTIONS.feeds),
    settings,
    subscriptions,
    ownFeeds,
    mutes,
    feedback,
    facts: collection('facts', COLLECTIONS.facts),
    ...createRecords(db, clock, aside),
    prune: createPrune(db),
    deliveries: createDeliveries(db, aside),
    awaySince: db.awaySince,
    lost: db.lost,
    onDue: changes.onDue,
    unreadable: aside.unreadable,
    ...createSpaces(db, () => {
      for (const each of [settings, subscriptions, ownFeeds, mutes, feedback]) each.forget();
    }),
    async close() {
      // The next process need not wait for them, unless the database is away.
      if (sends(role)) await db.transaction(freeLeases).catch(() => undefined);
      await db.close();
    },
  };
}

/**
 * A record that cannot be read must stop the start, not the first alert that needs it; and what was read once is known while
 * the database is away.
 */
async function readCollections(state: State): Promise<void> {
  for (const name of Object.keys(COLLECTIONS) as (keyof typeof COLLECTIONS)[]) await state[name].entries();
}
