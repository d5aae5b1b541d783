import { MINUTE_MS } from '../clock.ts';
import type { Log } from '../log.ts';
import type { PlatformError } from './errors.ts';
import { retry } from './retry.ts';

/** Nobody looks any longer for what follows a message. */
const FOLLOW_MS = MINUTE_MS;

/** Work that follows a message and that nobody waits for: a late picture, a pin, a thread. */
export interface Aftercare {
  /**
   * Tries for a minute where the platform asks to wait, or is away.
   * @param failed is logged with the reason where it does not succeed.
   */
  follow(attempt: () => Promise<unknown>, failed: string, details?: Readonly<Record<string, unknown>>): void;
  /** Waits for all of it. */
  settle(): Promise<void>;
}

/** @param toPlatformError makes an error fit to be logged. */
export function createAftercare(log: Log, toPlatformError: (error: unknown) => PlatformError): Aftercare {
  const running = new Set<Promise<void>>();
  return {
    follow(attempt, failed, details = {}) {
      const rebuilt = () =>
        attempt().catch((error: unknown) => {
          throw toPlatformError(error);
        });
      const followed = retry(rebuilt, FOLLOW_MS)
        .then(
          () => undefined,
          ({ message }: PlatformError) => log.warn({ ...details, reason: message }, failed),
        )
        .finally(() => running.delete(followed));
      running.add(followed);
    },
    async settle() {
      await Promise.all(running);
    },
  };
}
