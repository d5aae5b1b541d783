import type { Role } from '../port.ts';
import { type Client, type Session, sessionOf } from './connection.ts';

/** Of each schema of a database another one. */
const CHANNEL = "'hashwire ' || current_schema()";

/** What the process of the other role committed. */
export interface Changes {
  /** @param key of one record; undefined: any of the collection. */
  collection(name: string, key?: string): void;
  /** There is something to send. */
  due(): void;
  /** The connection was broken: nobody knows what else. */
  missed(): void;
}

/** Tells the process of the other role, when the transaction is committed; where one has both roles nobody listens. */
export interface Notify {
  collection(session: Session, name: string, key?: string): Promise<void>;
  due(session: Session): Promise<void>;
}

/** Bytes that a notification may have (https://www.postgresql.org/docs/current/sql-notify.html), in characters of any kind. */
const MOST_CHARACTERS = 2000;

/** What both roles remember. */
export const SHARED = ['settings', 'subscriptions', 'ownFeeds', 'mutes', 'feedback'] as const;
const isShared: ReadonlySet<string> = new Set(SHARED);

export function notifyAs(role: Role): Notify {
  const notify = async (session: Session, ...words: readonly string[]) => {
    await session.rows(`SELECT pg_notify(${CHANNEL}, $1)`, [role, ...words].join(' '));
  };
  return {
    async collection(session, name, key = '') {
      if (role === 'all' || !isShared.has(name)) return;
      await notify(session, 'collection', name, ...(key === '' || key.length > MOST_CHARACTERS ? [] : [key]));
    },
    async due(session) {
      if (role === 'reader') await notify(session, 'due');
    },
  };
}

/** A process that has both roles is alone: nothing is told to it. */
export async function listenTo(client: Client, role: Role, changes: Changes): Promise<void> {
  if (role === 'all') return;
  client.on('notification', ({ payload = '' }) => {
    const [from, what, name = '', ...key] = payload.split(' ');
    if (from === role) return;
    if (what === 'due') changes.due();
    else if (what === 'collection') changes.collection(name, key.length === 0 ? undefined : key.join(' '));
  });
  const [row] = await sessionOf(client).rows(`SELECT format('LISTEN %I', ${CHANNEL}) AS sql`);
  await client.query(String(row?.sql));
}
