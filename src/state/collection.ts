import type { Keyv } from 'keyv';
import type { z } from 'zod';
import type { Collection } from './port.ts';
import { checked } from './schemas.ts';
import { StateAway, StateError } from './state-error.ts';

/** A collection, and what the state itself needs of it. */
export interface OwnedCollection<T> extends Collection<T> {
  /** Rows were changed beneath it: what was read before is forgotten. */
  forget(): void;
  /** One row was: it is read again. Never throws. */
  changed(key: string): Promise<void>;
}

/** A named Keyv whose values are checked when read. @throws StateError naming the collection and the key. */
export function createCollection<T>(keyv: Keyv, name: string, schema: z.ZodType<T>): OwnedCollection<T> {
  /** All of it as last read, kept up to date: rereading ten thousand records after each change would be felt. */
  let known: Map<string, T> | undefined;
  let listed: readonly (readonly [string, T])[] | undefined;
  let version = 0;

  function forget(): void {
    version++;
    known = undefined;
    listed = undefined;
  }

  async function read(key: string): Promise<T | undefined> {
    const value: unknown = await keyv.get(key);
    return value === undefined ? undefined : checked(schema, name, key, value);
  }

  async function changed(key: string): Promise<void> {
    const changedAt = ++version;
    // What is written is written, also where it cannot be read again now.
    const value = known && (await read(key).catch(forget));
    // Another change overtook this one: which of the two was read last cannot be told.
    if (changedAt !== version) return forget();
    if (value === undefined) known?.delete(key);
    else known?.set(key, value);
    listed = undefined;
  }

  async function readAll(): Promise<Map<string, T>> {
    const readAt = version;
    const found = new Map<string, T>();
    for await (const [key, value] of keyv.iterator()) found.set(key, checked(schema, name, key, value));
    if (readAt === version) known = found;
    return found;
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

  /** Of a write that failed on its way nobody knows whether it was made. */
  async function writing<V>(work: () => Promise<V>): Promise<V> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StateAway)) forget();
      throw error;
    }
  }

  return {
    forget,
    changed,
    get: (key) => reading(async () => (known === undefined ? read(required(key)) : known.get(required(key)))),
    async set(key, value) {
      await writing(() => keyv.set(required(key), value));
      await changed(key);
    },
    async setMany(entries) {
      await writing(() => keyv.setMany(entries.map(([key, value]) => ({ key: required(key), value }))));
      forget();
    },
    async delete(key) {
      const existed = await writing(() => keyv.delete(required(key)));
      await changed(key);
      return existed;
    },
    entries: () =>
      reading(async () => {
        if (listed) return listed;
        const readAt = version;
        const sorted = [...(known ?? (await readAll()))].sort(([a], [b]) => (a < b ? -1 : 1));
        if (readAt === version) listed = sorted;
        return sorted;
      }),
  };
}
