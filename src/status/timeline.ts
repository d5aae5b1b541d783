import type { EpochMs } from '../clock.ts';
import type { Incident, Level, ObservedState } from './observation.ts';
import { isEndOfDay, isOver } from './report-sequence.ts';

/** One stretch of an incident's life in one state. */
export interface IncidentPhase {
  readonly state: ObservedState;
  /** Partial or temporary. */
  readonly partial: boolean;
  readonly from: EpochMs;
  /** The beginning is known to the day only. */
  readonly fromDay: boolean;
  /** null: it lasts. */
  readonly until: EpochMs | null;
  readonly durationMs: number;
  readonly level?: Level;
  readonly source: string;
  readonly url: string;
}

/**
 * The life of an incident in order. A change of level alone is no phase of its own; the first phase begins with the best
 * known beginning, the end of trouble is a moment and lasts nothing.
 */
export function phasesOf(incident: Incident, now: EpochMs): IncidentPhase[] {
  const starts = incident.changes.filter((change, position) => {
    const before = incident.changes[position - 1];
    return before?.state !== change.state || (before.partial ?? false) !== (change.partial ?? false);
  });
  return starts.map((change, position) => {
    const from = position === 0 ? Math.min(incident.since, change.at) : change.at;
    const next = starts[position + 1]?.at ?? null;
    const isEnd = next === null && isOver(change.state) && !change.partial;
    const until = isEnd ? from : next;
    return {
      state: change.state,
      partial: change.partial ?? false,
      from,
      fromDay: isEndOfDay(from) || (position === 0 && from === incident.since && incident.sinceDay === true),
      until,
      durationMs: Math.max(0, (until ?? now) - from),
      ...(change.level && { level: change.level }),
      source: change.source,
      url: change.url,
    };
  });
}
