import type { Clock, EpochMs } from '../clock.ts';

/** One server alone may be wrong, or lie. */
const LEAST_HOSTS = 2;
const MOST_HOSTS = 50;

export interface TrueClock {
  /** The time: as the machine tells it, or as servers do where its clock is behind them. */
  readonly now: Clock;
  /** A server dated its answer just now. Caches repeat older dates, which does no harm. */
  heard(host: string, at: EpochMs): void;
  /** By how much the clock of the machine is behind; 0: it is not, or nobody has said so yet. */
  behindMs(): number;
}

/**
 * A machine without a battery for its clock, or one that was paused, is behind until a time service has set it. By such a
 * clock all that is published meanwhile comes from the future: cut down to now, an end would be dated before its beginning.
 * What half of the servers say is believed, reckoned from a clock that never steps; it stands still while the machine
 * sleeps, so that it is never taken for a reason to go back.
 * @param clock of the machine. @param monotonic milliseconds that never step.
 */
export function createTrueClock(clock: Clock, monotonic: () => number): TrueClock {
  /** What each host told last, as the time when `monotonic` was 0. */
  const origins = new Map<string, EpochMs>();
  let origin = Number.NEGATIVE_INFINITY;

  const now = () => Math.max(clock(), Math.round(monotonic() + origin));

  return {
    now,
    heard(host, at) {
      origins.delete(host);
      origins.set(host, at - monotonic());
      const [oldest] = origins.keys();
      if (origins.size > MOST_HOSTS && oldest !== undefined) origins.delete(oldest);
      if (origins.size < LEAST_HOSTS) return;
      const sorted = [...origins.values()].sort((a, b) => a - b);
      origin = sorted[Math.floor((sorted.length - 1) / 2)] ?? origin;
    },
    behindMs: () => now() - clock(),
  };
}
