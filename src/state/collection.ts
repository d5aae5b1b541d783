import type { Keyv } from 'keyv';
import type { z } from 'zod';
import { StateError } from './database.ts';
import { checked } from './schemas.ts';
import type { Collection } from './store.ts';

/** A collection, and what the state itself needs of it. */
export interface OwnedCollection<T> extends Collection<T> {
  /** Rows were changed beneath it: what was read before is forgotten. */
  forget(): void;
}

/** A named Keyv whose values are checked when read. @throws StateError naming the collection and the key. */
export function createCollection<T>(keyv: Keyv, name: string, schema: z.ZodType<T>): OwnedCollection<T> {
  let snapshot: readonly (readonly [string, T])[] | undefined;
  let version = 0;

  function forget(): void {
    version++;
    snapshot = undefined;
  }

  // Keyv ignores writes to the empty key without a word.
  function required(key: string): string {
    if (key === '') throw new StateError(`a record of "${name}" needs a key`);
    return key;
  }

  async function reading<V>(work: () => Promise<V>): Promise<V> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof StateError) throw error;
      throw new StateError(`the collection "${name}" cannot be read: ${(error as Error).message}`, { cause: error });
    }
  }

  return {
    forget,
    get: (key) =>
      reading(async () => {
        const value: unknown = await keyv.get(required(key));
        return value === undefined ? undefined : checked(schema, name, key, value);
      }),
    async set(key, value) {
      await keyv.set(required(key), value);
      forget();
    },
    async setMany(entries) {
      await keyv.setMany(entries.map(([key, value]) => ({ key: required(key), value })));
      forget();
    },
    async delete(key) {
      const existed = await keyv.delete(required(key));
      forget();
      return existed;
    },
    entries: () =>
      reading(async () => {
        if (snapshot) return snapshot;
        const readAt = version;
        const found: (readonly [string, T])[] = [];
        for await (const [key, value] of keyv.iterator()) found.push([key, checked(schema, name, key, value)]);
        if (readAt === version) snapshot = found;
        return found;
      }),
  };
}
