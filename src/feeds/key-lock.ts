/**
 * Keys of items that are being committed right now. Two feeds of one publisher bring the same article in the same
 * second; both would find it unseen. The second one waits until the first has committed it, and then finds it seen.
 */
export interface KeyLock {
  /** Runs `work` while nobody else works on any of these keys. */
  hold<T>(keys: readonly string[], work: () => Promise<T>): Promise<T>;
}

export function createKeyLock(): KeyLock {
  const held = new Map<string, Promise<void>>();

  return {
    async hold(keys, work) {
      for (;;) {
        const others = new Set(keys.map((key) => held.get(key)).filter((other) => other !== undefined));
        if (others.size === 0) break;
        await Promise.all(others);
      }
      // From the check to here nothing was awaited: all keys are taken at once, so nobody can wait in a circle.
      const { promise, resolve } = Promise.withResolvers<void>();
      for (const key of keys) held.set(key, promise);
      try {
        return await work();
      } finally {
        for (const key of keys) held.delete(key);
        resolve();
      }
    },
  };
}
