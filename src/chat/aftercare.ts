import type { Log } from '../log.ts';
import type { PlatformError } from './errors.ts';

/** Work that follows a message and that nobody waits for: a late picture, a pin, a thread. */
export interface Aftercare {
  /** @param failed is logged with the reason where it does not succeed. */
  follow(work: Promise<unknown>, failed: string, details?: Readonly<Record<string, unknown>>): void;
  /** Waits for all of it. */
  settle(): Promise<void>;
}

/** @param toPlatformError makes an error fit to be logged. */
export function createAftercare(log: Log, toPlatformError: (error: unknown) => PlatformError): Aftercare {
  const running = new Set<Promise<void>>();
  return {
    follow(work, failed, details = {}) {
      const followed = work
        .then(
          () => undefined,
          (error: unknown) => log.warn({ ...details, reason: toPlatformError(error).message }, failed),
        )
        .finally(() => running.delete(followed));
      running.add(followed);
    },
    async settle() {
      await Promise.all(running);
    },
  };
}
