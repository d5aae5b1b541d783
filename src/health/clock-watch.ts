import type { OwnTrouble } from '../chat/bot.ts';
import { type Clock, type EpochMs, MINUTE_MS, SECOND_MS } from '../clock.ts';
import type { Log } from '../log.ts';
import type { TrueClock } from './true-clock.ts';

/** Less than this is what a time service corrects in passing, or a timer that fired late. */
const LEAST_STEP_MS = 5 * SECOND_MS;
/** Servers differ by less. */
const LEAST_BEHIND_MS = MINUTE_MS;

/** The clock on the wall was set, or the machine slept. */
export interface ClockStep {
  /** By so much; negative: back. */
  readonly byMs: number;
  /** As the clock said afterwards. */
  readonly at: EpochMs;
}

export interface ClockWatchOptions {
  readonly clock: Clock;
  readonly behindMs: TrueClock['behindMs'];
  /** Milliseconds that never step. */
  readonly monotonic: () => number;
  /** What waits until some moment has to wait until another now. */
  readonly onStep: (step: ClockStep) => Promise<void>;
  readonly log: Pick<Log, 'warn'>;
}

/** Compares the clock on the wall with one that cannot be set. */
export function createClockWatch({ clock, behindMs, monotonic, onStep, log }: ClockWatchOptions) {
  let offset = clock() - monotonic();
  let last: ClockStep | undefined;
  /** Steps whose consequences could not be stored yet. */
  let owedMs = 0;
  let wasBehind = false;

  const isBehind = (): boolean => behindMs() >= LEAST_BEHIND_MS;

  return {
    /** To be called every few seconds. @throws what `onStep` throws; it is called again at the next look. */
    async look(): Promise<void> {
      if (isBehind() && !wasBehind) {
        log.warn(
          { behindMs: behindMs() },
          'the clock of this machine is behind that of servers, whose time counts meanwhile: turn on time synchronization (NTP)',
        );
      }
      wasBehind = isBehind();
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
    /** The last step that this process saw, and that the clock is behind now. */
    troubles: (): readonly OwnTrouble[] => [
      ...(last === undefined ? [] : [{ kind: 'clock-step' as const, ...last }]),
      ...(isBehind() ? [{ kind: 'clock-behind' as const, byMs: -behindMs(), at: clock() }] : []),
    ],
  };
}
