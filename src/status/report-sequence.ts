import { DAY_MS, type EpochMs } from '../clock.ts';
import type { Observation, ObservedState } from './observation.ts';

const OVER: ReadonlySet<ObservedState> = new Set(['restored', 'eased', 'calming']);

/** Cut again within so many days of its return, an outage is the same one: shutdowns come back for hours in between. */
export const SAME_TROUBLE_DAYS = 3;

/** Opposite reports of two publishers closer together than this contradict each other: which is the later news nobody can say. */
export const CONTRADICTION_HOURS = 2;

/** Whether the state says that a trouble is past. */
export const isOver = (state: ObservedState | 'unknown'): boolean => OVER.has(state as ObservedState);

/** Where a series of reports has got to. */
export interface Course {
  /** null: nothing was reported. */
  readonly state: ObservedState | null;
  readonly newest: Observation | null;
  /** Reports of the present trouble with its pauses, or of its end. */
  readonly current: readonly Observation[];
}

/**
 * Reads reports in the order of what they tell of. A partial or temporary return inside an outage does not end it; a
 * full one does; trouble within three days of that is the same outage, later trouble a new one.
 */
export function walk(reports: readonly Observation[]): Course {
  const ordered = [...reports].sort((a, b) => a.at - b.at);
  let state: ObservedState | null = null;
  let overSince: EpochMs | null = null;
  let run: Observation[] = [];
  for (const report of ordered) {
    if (state === null) run = [];
    else if (isOver(report.state)) {
      if (!report.partial && overSince === null) overSince = report.at;
    } else if (overSince !== null) {
      if (report.at - overSince > SAME_TROUBLE_DAYS * DAY_MS) run = [];
      overSince = null;
    }
    run.push(report);
    const isPause = isOver(report.state) && report.partial === true && state !== null;
    if (!isPause) state = report.state;
  }
  return {
    state,
    newest: ordered.at(-1) ?? null,
    current: run.filter((one) => overSince === null || one.at >= overSince),
  };
}

/** Of several beginnings the most exact is believed, of equally exact ones the earliest; none told: when it was first reported. */
export function since(
  current: readonly Observation[],
): { readonly at: EpochMs; readonly precision: 'minute' | 'hour' | 'day' | null } | null {
  const [first] = current;
  if (first === undefined) return null;
  const exactness = ['minute', 'hour', 'day'] as const;
  for (const precision of exactness) {
    const told = current.filter((one) => one.since !== undefined && (one.sincePrecision ?? 'day') === precision);
    if (told.length > 0) return { at: Math.min(...told.map((one) => one.since ?? one.at)), precision };
  }
  return { at: first.at, precision: isEndOfDay(first.at) ? 'day' : null };
}

/** A return told as a day is dated at its last moment: the hour says nothing. */
export const isEndOfDay = (at: EpochMs): boolean => at % DAY_MS === DAY_MS - 1;
