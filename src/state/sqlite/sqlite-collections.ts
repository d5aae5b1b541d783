import { Keyv, type KeyvStorageCapability } from 'keyv';
import type { Clock } from '../../clock.ts';
import type { Database } from './database.ts';

interface Envelope {
  readonly value: unknown;
  readonly expires?: number;
}

/**
 * A Keyv over one namespace of the `kv` table. Each has a storage adapter of its own: Keyv writes its namespace into
 * the adapter, so a shared one would mix the two. Nobody listens to `error`: only then does Keyv throw what went wrong.
 */
export function createKeyv(db: Database, clock: Clock, namespace: string): Keyv {
  const get = db.prepare('SELECT value, expires FROM kv WHERE namespace = ? AND key = ?');
  const put = db.prepare('INSERT OR REPLACE INTO kv (namespace, key, value, expires) VALUES (?, ?, ?, ?)');
  const drop = db.prepare('DELETE FROM kv WHERE namespace = ? AND key = ?');
  const clear = db.prepare('DELETE FROM kv WHERE namespace = ?');
  const all = db.prepare('SELECT key, value, expires FROM kv WHERE namespace = ? ORDER BY key');

  function envelope(row: Readonly<Record<string, unknown>>, key: string): Envelope | undefined {
    const expires = row.expires === null ? undefined : Number(row.expires);
    if (expires !== undefined && expires <= clock()) return undefined;
    return { value: parse(String(row.value), key), ...(expires === undefined ? {} : { expires }) };
  }

  function parse(value: string, key: string): unknown {
    try {
      return JSON.parse(value);
    } catch {
      throw new Error(`the value of "${key}" in "${namespace}" is no JSON`);
    }
  }

  function read(key: string): Envelope | undefined {
    const row = get.get(namespace, key);
    return row && envelope(row, key);
  }

  function write(key: string, value: Envelope, expires?: number): boolean {
    put.run(namespace, key, JSON.stringify(value.value), expires ?? null);
    return true;
  }

  const remove = (key: string) => Number(drop.run(namespace, key).changes) > 0;

  const store = {
    namespace,
    capabilities: { expires: true } as KeyvStorageCapability,
    get: async (key: string) => read(key),
    getMany: async (keys: readonly string[]) => keys.map(read),
    has: async (key: string) => read(key) !== undefined,
    hasMany: async (keys: readonly string[]) => keys.map((key) => read(key) !== undefined),
    set: async (key: string, value: Envelope, expires?: number) => write(key, value, expires),
    setMany: async (entries: readonly { key: string; value: Envelope; expires?: number }[]) =>
      db.transaction(() => entries.map((entry) => write(entry.key, entry.value, entry.expires))),
    delete: async (key: string) => remove(key),
    deleteMany: async (keys: readonly string[]) => db.transaction(() => keys.map(remove)),
    clear: async () => void clear.run(namespace),
    async *iterator() {
      for (const row of all.all(namespace)) {
        const found = envelope(row, String(row.key));
        if (found) yield [String(row.key), found];
      }
    },
  };
  // Keyv's own expiry check reads the machine's clock; ours above is the one passed in.
  return new Keyv({ store, namespace, serialization: false, checkExpired: false });
}
