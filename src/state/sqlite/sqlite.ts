import type { z } from 'zod';
import type { Clock } from '../../clock.ts';
import { createCollection, type OwnedCollection } from '../collection.ts';
import { COLLECTIONS } from '../collections.ts';
import type { State } from '../port.ts';
import { decoded } from '../schemas.ts';
import { createSetAside } from '../set-aside.ts';
import { StateError } from '../state-error.ts';
import { type Database, openDatabase, unreadable } from './database.ts';
import { createDeliveries } from './deliveries.ts';
import { createKeyv } from './sqlite-collections.ts';
import { createRecords } from './sqlite-records.ts';
import { createPrune } from './sqlite-retention.ts';
import { createSpaces } from './sqlite-spaces.ts';

/**
 * The state in one SQLite file, or in memory for replays and tests.
 * @throws StateError when another process holds it, or anything in it cannot be read; nothing is overwritten then.
 */
export function openSqlite(path: string, { clock }: { readonly clock: Clock }): State {
  const db = openDatabase(path);
  try {
    return stateOf(db, clock);
  } catch (error) {
    db.close();
    throw error instanceof StateError ? error : unreadable(path, error);
  }
}

function stateOf(db: Database, clock: Clock): State {
  function collection<T>(name: keyof typeof COLLECTIONS, schema: z.ZodType<T>): OwnedCollection<T> {
    return createCollection(createKeyv(db, clock, name), name, schema);
  }
  readAll(db);
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
    awaySince: () => undefined,
    lost: () => undefined,
    onDue: () => undefined,
    unreadable: aside.unreadable,
    ...createSpaces(db, () => {
      for (const each of [settings, subscriptions, ownFeeds, mutes, feedback]) each.forget();
    }),
    close: async () => db.close(),
  };
}

/** A record that cannot be read must stop the start, not the first alert that needs it. */
function readAll(db: Database): void {
  const rows = db.prepare('SELECT key, value FROM kv WHERE namespace = ?');
  for (const [name, schema] of Object.entries(COLLECTIONS)) {
    for (const row of rows.all(name)) decoded<unknown>(schema, name, String(row.key), row.value);
  }
}
