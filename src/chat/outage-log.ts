import { type Clock, type EpochMs, MINUTE_MS } from '../clock.ts';
import type { Log } from '../log.ts';

/** How often an outage that goes on is logged again. */
const AGAIN_MS = 10 * MINUTE_MS;

/** Says that something fails when it begins and when there is another reason: what is tried every few seconds would flood the log in a night. */
export function createOutageLog(log: Pick<Log, 'error'>, clock: Clock): (reason: string, message: string) => void {
  // Two reasons may take turns.
  const saidAt = new Map<string, EpochMs>();
  return (reason, message) => {
    const now = clock();
    for (const [said, at] of saidAt) if (now - at >= AGAIN_MS) saidAt.delete(said);
    if (saidAt.has(reason)) return;
    saidAt.set(reason, now);
    log.error({ reason }, message);
  };
}
