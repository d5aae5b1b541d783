/** pino's shape. */
export interface ScheduleLog {
  error(details: object, message: string): void;
}

/**
 * Calls `tick` at intervals, never twice at once. Timers do not follow the clock on the wall: one that is set back by an
 * hour would make whoever reckons with it wait an hour.
 * @param afterMs when it is called first: what happens every minute need not all happen in the same second.
 * @returns stops it; a tick under way is not waited for.
 */
export function every(
  intervalMs: number,
  afterMs: number,
  name: string,
  tick: () => Promise<void>,
  log: ScheduleLog,
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
