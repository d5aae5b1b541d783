import { type Clock, MINUTE_MS } from './clock.ts';

/** How often an outage that goes on is logged again. */
const AGAIN_MS = 10 * MINUTE_MS;

/** Says that something fails when it begins and when its reason changes: what is tried every few seconds would flood the log in a night. */
export function createOutageLog(
  log: { error(details: Readonly<Record<string, unknown>>, message: string): void },
  clock: Clock,
): (reason: string, message: string) => void {
  let last = { reason: '', at: 0 };
  return (reason, message) => {
    if (reason === last.reason && clock() - last.at < AGAIN_MS) return;
    last = { reason, at: clock() };
    log.error({ reason }, message);
  };
}
