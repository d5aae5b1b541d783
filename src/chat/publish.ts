import { setTimeout } from 'node:timers/promises';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Adapter } from './adapter.ts';
import type { CommandDeclaration } from './command.ts';
import { PlatformError } from './errors.ts';

/** A platform that is down must not keep the others from starting: its menus follow. */
export async function publish(
  adapter: Adapter,
  commands: readonly CommandDeclaration[],
  log: Pick<Log, 'warn'>,
): Promise<void> {
  for (let waitMs = SECOND_MS; ; waitMs = Math.min(2 * waitMs, HOUR_MS)) {
    try {
      return await adapter.publish(commands);
    } catch (error) {
      const failure = error instanceof PlatformError ? error.failure : undefined;
      const askedMs = failure?.kind === 'rate-limited' ? failure.retryAfterMs : 0;
      const retryAfterMs = Math.min(Math.max(waitMs, askedMs), DAY_MS);
      log.warn({ platform: adapter.platform, err: error, retryAfterMs }, 'the commands could not be published');
      await setTimeout(retryAfterMs, undefined, { ref: false });
    }
  }
}
