import { MINUTE_MS } from '../../src/clock.ts';
import type { LeaseRequest } from '../../src/state/port.ts';
import { T0 } from '../harness/samples.ts';

export const trail = (reason = 'test') => ({ at: T0, stage: 'test', outcome: 'pass' as const, reason });

/** A lease of what is due on Telegram at `T0`, but for what is given. */
export function request(over: Partial<LeaseRequest> = {}): LeaseRequest {
  return { platform: 'telegram', now: T0, leaseMs: MINUTE_MS, limit: 100, together: 10, ...over };
}
