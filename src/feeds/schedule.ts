import { schedule } from 'node-cron';

/** pino's shape; node-cron would write to the console, which belongs to the terminal adapter. */
export interface ScheduleLog {
  warn(message: string): void;
  error(message: string | Error): void;
  debug(message: string | Error): void;
}

/**
 * Calls `tick` by the clock, never twice at once. The one place that knows node-cron; what is due at a tick is decided elsewhere.
 * @param pattern crontab with seconds, e.g. `*\/10 * * * * *`.
 * @returns stops it.
 */
export function every(pattern: string, name: string, tick: () => Promise<void>, log: ScheduleLog): () => Promise<void> {
  const task = schedule(pattern, tick, {
    name,
    noOverlap: true,
    timezone: 'Etc/UTC',
    logger: {
      info: (message) => log.debug(message),
      warn: (message) => log.warn(message),
      error: (message, error) => log.error(error ?? message),
      debug: (message) => log.debug(message),
    },
  });
  return async () => task.destroy();
}
