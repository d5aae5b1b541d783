import { type Clock, type EpochMs, SECOND_MS } from '../clock.ts';
import type { Log } from '../log.ts';

/** Less than this is what a time service corrects in passing, or a timer that fired late. */
const LEAST_STEP_MS = 5 * SECOND_MS;

/** The clock on the wall was set, or the machine slept. */
export interface ClockStep {
  /** By so much; negative: back. */
  readonly byMs: number;
  /** As the clock said afterwards. */
  readonly at: EpochMs;
}

export interface ClockWatchOptions {
  readonly clock: Clock;
  /** Milliseconds that never step. */
  readonly monotonic: () => number;
  /** What waits until some moment has to wait until another now. */
  readonly onStep: (step: ClockStep) => Promise<void>;
  readonly log: Pick<Log, 'warn'>;
}

/** Compares the clock on the wall with one that cannot be set. */
export function createClockWatch({ clock, monotonic, onStep, log }: ClockWatchOptions) {
  let offset = clock() - monotonic();
  let last: ClockStep | undefined;
  /** Steps whose consequences could not be stored yet. */
  let owedMs = 0;

  return {
    /** To be called every few seconds. @throws what `onStep` throws; it is called again at the next look. */
    async look(): Promise<void> {
      const now = clock();
      const byMs = Math.round(now - monotonic() - offset);
      if (Math.abs(byMs) >= LEAST_STEP_MS) {
        log.warn({ byMs, at: new Date(now).toISOString() }, 'the clock of this machine was set, or the machine slept');
        last = { byMs, at: now };
        owedMs += byMs;
      }
      // What is corrected a little at a time is no step.
      offset += byMs;
      if (owedMs === 0) return;
      const owed = owedMs;
      owedMs = 0;
      try {
        await onStep({ byMs: owed, at: now });
      } catch (error) {
        owedMs += owed;
        throw error;
      }
    },
    /** Of this process. */
    lastStep: (): ClockStep | undefined => last,
  };
}
