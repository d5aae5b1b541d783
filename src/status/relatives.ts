import { DAY_MS, type EpochMs } from '../clock.ts';
import type { Dimension, Observation } from './observation.ts';
import { isOver } from './report-sequence.ts';
import type { StatusSource } from './status.ts';
import { isSaid } from './trouble.ts';
import { isFullReturn } from './trouble-end.ts';

/** A measurement confirms a return that was reported so shortly before. */
const CONFIRMS_WITHIN_MS = DAY_MS;
/** Who told of the trouble elsewhere in the country knows of its end for so long. */
const KNOWS_FOR_DAYS = 30;

/** Publisher -> times of its first and of its newest report of a trouble. */
export type Reporters = ReadonlyMap<string, { readonly first: EpochMs; readonly last: EpochMs }>;

/**
 * Observations of a region with what follows from those of its relatives: what is back in the whole country is back in
 * its parts, and a return counts for more by the word of who reported the trouble elsewhere in the country.
 * @param reporters of a country and all its parts.
 */
export function withRelatives(
  region: string,
  dimension: Dimension,
  of: StatusSource['observations'],
  reporters: (country: string, dimension: Dimension) => Reporters,
): readonly Observation[] {
  const [country = region] = region.split('-');
  const own = of(region, dimension);
  if (own.length === 0 || dimension === 'regulation') return own;
  const all = country === region ? own : [...own, ...endsOf(of(country, dimension))];
  if (!all.some(isReportedReturn)) return all;
  const known = reporters(country, dimension);
  return all.map((one) => (isReportedReturn(one) && isWitness(known, one) ? { ...one, isWitness: true } : one));
}

const isReportedReturn = (one: Observation): boolean => one.kind === 'reported' && isFullReturn(one);

/** A law of a part is not the country's to end. */
function endsOf(country: readonly Observation[]): readonly Observation[] {
  const returns = country.filter(isFullReturn);
  const reported = returns.filter(({ kind }) => kind === 'reported');
  // Of a country whose return nobody reported, a usual level says nothing of a part.
  const isOfReturn = (one: Observation) => reported.some(({ at }) => at <= one.at && one.at - at <= CONFIRMS_WITHIN_MS);
  return returns.filter((one) => one.kind === 'reported' || isOfReturn(one));
}

function isWitness(reporters: Reporters, { source, at }: Observation): boolean {
  const own = reporters.get(source);
  if (own === undefined) return false;
  const isBefore = (told: EpochMs) => told <= at && at - told <= KNOWS_FOR_DAYS * DAY_MS;
  return isBefore(own.first) || isBefore(own.last);
}

export function reportersOf(observations: readonly Observation[]): Reporters {
  const reporters = new Map<string, { first: EpochMs; last: EpochMs }>();
  for (const one of observations) addReporter(reporters, one);
  return reporters;
}

export function addReporter(reporters: Map<string, { first: EpochMs; last: EpochMs }>, one: Observation): void {
  const { kind, state, source, at } = one;
  if (kind !== 'reported' || isOver(state) || one.returning || !isSaid(one)) return;
  const { first, last } = reporters.get(source) ?? { first: at, last: at };
  reporters.set(source, { first: Math.min(first, at), last: Math.max(last, at) });
}
