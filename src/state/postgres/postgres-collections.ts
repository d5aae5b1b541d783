import { Keyv, type KeyvStorageCapability } from 'keyv';
import { z } from 'zod';
import { decoded } from '../schemas.ts';
import type { Row, Session } from './connection.ts';
import type { Database } from './database.ts';

interface Envelope {
  readonly value: unknown;
}

/**
 * A Keyv over one namespace of the table `kv`. Not `@keyv/postgres`: it has a pool and a table of its own, so no transaction
 * of ours would cover it, and keeps values as `jsonb`, which refuses \u0000. Nobody listens to `error`: only then does Keyv
 * throw what went wrong.
 */
export function createKeyv(db: Database, namespace: string): Keyv {
  const read = ({ key, value }: Row): readonly [string, Envelope] => [
    String(key),
    { value: decoded(z.unknown(), namespace, String(key), value) },
  ];

  async function found(keys: readonly string[]): Promise<(Envelope | undefined)[]> {
    const rows = await db.rows('SELECT key, value FROM kv WHERE namespace = $1 AND key = ANY($2)', namespace, keys);
    const byKey = new Map(rows.map(read));
    return keys.map((key) => byKey.get(key));
  }

  const tell = (session: Session, keys: readonly string[]) =>
    db.notify.collection(session, namespace, keys.length === 1 ? keys[0] : undefined);

  async function write(entries: readonly { readonly key: string; readonly value: Envelope }[]): Promise<boolean[]> {
    // One statement may not change a row twice.
    const last = [...new Map(entries.map(({ key, value }) => [key, value.value]))];
    await db.transaction(async (session) => {
      await session.run(
        `INSERT INTO kv (namespace, key, space, value) SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[])
         ON CONFLICT (namespace, key) DO UPDATE SET space = excluded.space, value = excluded.value`,
        namespace,
        last.map(([key]) => key),
        last.map(([, value]) => spaceIn(value)),
        last.map(([, value]) => JSON.stringify(value)),
      );
      await tell(
        session,
        last.map(([key]) => key),
      );
    });
    return entries.map(() => true);
  }

  async function remove(keys: readonly string[]): Promise<boolean[]> {
    const gone = await db.transaction(async (session) => {
      await tell(session, keys);
      return session.rows('DELETE FROM kv WHERE namespace = $1 AND key = ANY($2) RETURNING key', namespace, keys);
    });
    const known = new Set(gone.map(({ key }) => String(key)));
    return keys.map((key) => known.has(key));
  }

  const store = {
    namespace,
    capabilities: { expires: false } as KeyvStorageCapability,
    get: async (key: string) => (await found([key]))[0],
    getMany: found,
    has: async (key: string) => (await found([key]))[0] !== undefined,
    hasMany: async (keys: readonly string[]) => (await found(keys)).map((one) => one !== undefined),
    set: async (key: string, value: Envelope) => (await write([{ key, value }])).length === 1,
    setMany: write,
    delete: async (key: string) => (await remove([key]))[0] ?? false,
    deleteMany: remove,
    clear: async () =>
      void (await db.transaction((session) => session.run('DELETE FROM kv WHERE namespace = $1', namespace))),
    async *iterator() {
      yield* (await db.rows('SELECT key, value FROM kv WHERE namespace = $1', namespace)).map(read);
    },
  };
  return new Keyv({ store, namespace, serialization: false, checkExpired: false });
}

/** @returns the space a record belongs to, by which it is moved and forgotten; null: none. */
export function spaceIn(value: unknown): string | null {
  const space: unknown = typeof value === 'object' && value !== null && 'space' in value ? value.space : null;
  return typeof space === 'string' ? space : null;
}
