import { schedule } from 'node-cron';
import type { Log } from '../log.ts';

/** node-cron would write to the console, which belongs to the terminal adapter. */
type CronLog = Pick<Log, 'warn' | 'error'> & { readonly debug: Log['info'] };

/**
 * Calls `tick` by the clock on the wall (UTC), never twice at once: for what keeps the house, and may come late once.
 * The one place that knows node-cron.
 * @param pattern crontab, e.g. `17 * * * *`.
 * @returns stops it; a tick under way is not waited for.
 */
export function byTheClock(pattern: string, name: string, tick: () => Promise<void>, log: CronLog): () => void {
  const failed = (err: unknown) => log.error({ err, name }, 'what is done by the clock failed');
  const task = schedule(pattern, () => tick().catch(failed), {
    name,
    noOverlap: true,
    timezone: 'Etc/UTC',
    logger: {
      info: (message) => log.debug({ name }, message),
      warn: (message) => log.warn({ name }, message),
      error: failed,
      debug: (message) => log.debug({ name }, String(message)),
    },
  });
  return () => void task.destroy();
}

/**
 * Calls `tick` at intervals, never twice at once. Timers do not follow the clock on the wall: one that is set back by an
 * hour would delay everything that depends on it by an hour.
 * @param afterMs when it is called first: what happens every minute need not all happen in the same second.
 * @returns stops it; a tick under way is not waited for.
 */
export function every(
  intervalMs: number,
  afterMs: number,
  name: string,
  tick: () => Promise<void>,
  log: CronLog,
): () => void {
  let isRunning = false;
  let interval: NodeJS.Timeout | undefined;
  const run = () => {
    if (isRunning) return;
    isRunning = true;
    void tick()
      .catch((error: unknown) => log.error({ err: error, name }, 'what is done at intervals failed'))
      .finally(() => {
        isRunning = false;
      });
  };
  const first = setTimeout(() => {
    run();
    interval = setInterval(run, intervalMs);
  }, afterMs);
  return () => {
    clearTimeout(first);
    clearInterval(interval);
  };
}
