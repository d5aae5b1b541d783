import type { EpochMs } from '../clock.ts';
import { covers, type Region } from '../regions/regions.ts';
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

/** What changes at a time that is known. */
export interface Announced {
  readonly incident: Incident;
  /** When it begins, or, where it has begun, ends. */
  readonly at: EpochMs;
}

/** @param region a country stands for its parts, and is theirs too. @returns what is announced, and what ends at a known time, soonest first. */
export function announcedIn(open: readonly Incident[], region: Region | undefined, now: EpochMs): readonly Announced[] {
  const isThere = (place: Region) => region === undefined || covers(region, place) || covers(place, region);
  return open
    .filter((incident) => isThere(incident.region))
    .flatMap((incident) => {
      const { since, until } = incident;
      const at = since > now ? since : until;
      return at === undefined || at <= now ? [] : [{ incident, at }];
    })
    .toSorted((a, b) => a.at - b.at);
}
