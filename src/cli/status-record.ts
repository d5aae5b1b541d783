import type { EpochMs } from '../clock.ts';
import { DIMENSIONS } from '../status/observation.ts';
import type { DimensionStatus, RegionStatus } from '../status/status.ts';
import type { TroubleStatus } from '../status/trouble-status.ts';

const iso = (at: EpochMs | null): string | null => (at === null ? null : new Date(at).toISOString());

/** A region's status as one JSON record: what `replay --json` prints for each `/status` of a region. */
export function statusRecord(status: RegionStatus): object {
  const dimensions = DIMENSIONS.map((name) => [name, dimensionRecord(status.dimensions[name])]);
  return { region: status.region, dimensions: Object.fromEntries(dimensions) };
}

function dimensionRecord(one: DimensionStatus): object {
  if (one.state === 'unknown') return { state: one.state };
  return {
    ...troubleRecord({ ...one, state: one.state }),
    basis: one.basis,
    also: one.also.map((other) => troubleRecord(asTrouble(other))),
  };
}

/** Beside others, what is over keeps its name. */
const asTrouble = (one: TroubleStatus): TroubleStatus =>
  one.phase === 'over' ? { ...one, state: one.trouble.state } : one;

function troubleRecord(one: Omit<TroubleStatus, 'trouble' | 'basis'> & { readonly trouble?: unknown }): object {
  return {
    state: one.state,
    phase: one.state === 'calming' ? 'in-force' : one.phase,
    since: iso(one.since),
    sincePrecision: one.sincePrecision,
    until: iso(one.until),
    untilPrecision: one.untilPrecision,
    extent: one.extent,
    sharePercent: one.sharePercent,
    parts: one.parts,
    who: one.who,
    level: one.level,
    recurs: one.recurs,
    disputed: one.disputed,
    open: one.open,
    stale: one.stale,
  };
}
