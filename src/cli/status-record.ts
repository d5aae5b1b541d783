import type { EpochMs } from '../clock.ts';
import { DIMENSIONS } from '../status/observation.ts';
import { isOver } from '../status/report-sequence.ts';
import type { DimensionStatus, RegionStatus } from '../status/status.ts';

const iso = (at: EpochMs | null): string | null => (at === null ? null : new Date(at).toISOString());

/** A region's status as one JSON record: what `replay --json` prints for each `/status` of a region. */
export function statusRecord(status: RegionStatus): object {
  const dimensions = DIMENSIONS.map((name) => [name, dimensionRecord(status.dimensions[name])]);
  return { region: status.region, dimensions: Object.fromEntries(dimensions) };
}

function dimensionRecord({ state, ...rest }: DimensionStatus): object {
  if (state === 'unknown') return { state };
  const over = isOver(state) && !rest.partial;
  return {
    state,
    phase: over ? 'over' : 'in-force',
    since: over ? null : iso(rest.since),
    sincePrecision: over ? null : rest.sincePrecision,
    until: over ? iso(rest.since) : null,
    untilPrecision: over ? rest.sincePrecision : null,
    extent: rest.partial ? 'part' : 'whole',
    parts: [],
    who: 'everyone',
    level: rest.observations.find(({ level }) => level !== undefined)?.level ?? null,
    recurs: false,
    disputed: rest.basis === 'conflicting',
    open: !over,
    stale: rest.stale,
    basis: rest.basis,
    also: [],
  };
}
