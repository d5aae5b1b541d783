import { DAY_MS, type EpochMs, HOUR_MS } from '../clock.ts';
import { DIMENSIONS, type Dimension, type Incident, type Observation, type ObservedState } from './observation.ts';
import { CONTRADICTION_HOURS, isOver, since, walk } from './report-sequence.ts';
import { withoutCopies } from './reported-claims.ts';
import { rankOf, worseOf } from './state-order.ts';

/** What the observations of one dimension add up to. */
export interface DimensionStatus {
  readonly dimension: Dimension;
  /** `unknown` is a value of its own: never shown as normal. */
  readonly state: ObservedState | 'unknown';
  /** Latest state is partial or temporary. */
  readonly partial: boolean;
  readonly basis: 'agree' | 'reported' | 'measured' | 'conflicting' | 'none';
  readonly since: EpochMs | null;
  readonly sincePrecision: 'minute' | 'hour' | 'day' | null;
  /** There was a report, but none for so long that it no longer says anything about now. */
  readonly stale: boolean;
  readonly independentPublishers: number;
  /** Newest first; those that contradict stand side by side. */
  readonly observations: readonly Observation[];
  readonly incident: Incident | null;
}

/** A measurement source and when it last answered. */
export interface SignalHealth {
  readonly signal: string;
  readonly lastAnswerAt: EpochMs | null;
  readonly noAnswerSince: EpochMs | null;
  /** What its terms ask to be shown beside its figures. */
  readonly attribution?: string;
  /** Nobody asked about the region before; it is asked now. */
  readonly pending?: boolean;
  /** The source has nothing on this region. */
  readonly notCovered?: boolean;
}

export interface RegionStatus {
  readonly region: string;
  readonly asOf: EpochMs;
  readonly dimensions: Readonly<Record<Dimension, DimensionStatus>>;
  /** Of the region's parts, worst first. */
  readonly parts: readonly { readonly region: string; readonly dimension: Dimension; readonly state: ObservedState }[];
  readonly signals: readonly SignalHealth[];
}

/** Reports older than this are history: without newer ones nothing is known. Laws last until they are changed. */
export const REPORTS_COUNT_DAYS: Readonly<Record<Dimension, number>> = {
  internet: 30,
  power: 30,
  regulation: 730,
  unrest: 30,
};

/**
 * Days without a report after which the last one says nothing about now.
 * A shutdown is news every day, so that silence means that nobody looks any more; a power cut is mended or told of again
 * within two days; rationing and shortage last a season and are reported by the fortnight; a bill that nobody mentions
 * for half a year is dead; a law in force is not news and stays a law.
 */
export const STALE_AFTER_DAYS: Readonly<Record<ObservedState, number>> = {
  down: 3,
  degraded: 3,
  restored: 7,
  cut: 2,
  curtailed: 14,
  strained: 14,
  banned: 730,
  restricted: 730,
  proposed: 180,
  eased: 730,
  active: 5,
  calming: 7,
};

/** Signals answer every few minutes: an older measurement is no measurement of now. */
export const MEASURED_COUNTS_HOURS = 3;
/** A partial or temporary return is told beside the outage for a day. */
export const PARTIAL_COUNTS_HOURS = 24;
const MOST_OBSERVATIONS = 20;

/**
 * What is known of a region now. Pure: the same observations and the same `now` give the same status.
 *
 * | Reports | Measurements | State | Basis |
 * |---|---|---|---|
 * | none | none | unknown | none |
 * | fresh | none | as reported | reported |
 * | none or stale | trouble | as measured | measured |
 * | stale | ordinary | restored | measured |
 * | none | ordinary | unknown: a measurement alone does not say that all is well | measured |
 * | trouble | trouble | the worse of both | agree |
 * | over | ordinary | as reported | agree |
 * | one of each, or two publishers at odds within two hours | | trouble | conflicting |
 * | stale | none | as last reported, stale | reported |
 *
 * What is told of a country holds for its parts, what is told of a part does not hold for the country.
 */
export function statusOf(
  region: string,
  observations: readonly Observation[],
  incidents: readonly Incident[],
  now: EpochMs,
  signals: readonly SignalHealth[] = [],
): RegionStatus {
  const known = observations.filter((one) => one.at <= now);
  const entries = DIMENSIONS.map((dimension): readonly [Dimension, DimensionStatus] => [
    dimension,
    dimensionStatus(region, dimension, known, incidents, now),
  ]);
  return {
    region,
    asOf: now,
    dimensions: Object.fromEntries(entries) as Record<Dimension, DimensionStatus>,
    parts: partsOf(region, known, incidents, now),
    signals,
  };
}

function dimensionStatus(
  region: string,
  dimension: Dimension,
  all: readonly Observation[],
  incidents: readonly Incident[],
  now: EpochMs,
): DimensionStatus {
  const country = region.split('-')[0];
  const own = all
    .filter((one) => one.dimension === dimension && (one.region === region || one.region === country))
    .sort((a, b) => a.at - b.at);
  const reports = own.filter(
    (one) => one.kind === 'reported' && now - one.at <= REPORTS_COUNT_DAYS[dimension] * DAY_MS,
  );
  const measured = latestOfEach(
    own.filter((one) => one.kind === 'measured' && now - one.at <= MEASURED_COUNTS_HOURS * HOUR_MS),
  );
  const course = walk(reports);
  const verdict = judge(reports, measured, now);
  const agreeing = (one: Observation) => isOver(one.state) === isOver(verdict.state);
  // What is measured to be worse than anyone reported began when it was measured, not when the reports did.
  const isTold =
    verdict.basis !== 'measured' && course.state !== null && isOver(course.state) === isOver(verdict.state);
  const told = isTold && rankOf(verdict.state as ObservedState) >= rankOf(course.state) ? course.current : [];
  // An outage that grew is one outage; a law begins when it is one, not when it was a bill.
  const sayers = dimension === 'regulation' ? told.filter(({ state }) => state === verdict.state) : told;
  const seen = own.filter((one) => one.kind === 'measured' && one.state === verdict.state);
  const begun = beginning(sayers, sayers.length > 0 ? seen : seen.filter((one) => measured.includes(one)));
  const incident =
    incidents.find((one) => one.region === region && one.dimension === dimension && one.closedAt === null) ?? null;
  return {
    dimension,
    ...verdict,
    partial: isPartly(reports, now) && verdict.basis !== 'measured',
    since: verdict.state === 'unknown' ? null : (begun?.at ?? incident?.since ?? null),
    sincePrecision: verdict.state === 'unknown' ? null : (begun?.precision ?? null),
    independentPublishers: new Set(withoutCopies(course.current.filter(agreeing)).map(({ source }) => source)).size,
    observations: [...reports, ...measured].sort((a, b) => b.at - a.at).slice(0, MOST_OBSERVATIONS),
    incident,
  };
}

/** A report that names no beginning does not move it to the hour of its print: what was measured before it holds. */
function beginning(reports: readonly Observation[], measured: readonly Observation[]): ReturnType<typeof since> {
  const told = since(reports);
  if (told === null) return since(measured);
  // Of the same beginning: an earlier outage was seen to begin too.
  const seen = since(measured.filter((one) => Math.abs((one.since ?? one.at) - told.at) < DAY_MS));
  if (seen === null) return told;
  if (told.precision === null) return seen.at <= told.at ? seen : told;
  return told.precision === 'day' && seen.precision !== null ? seen : told;
}

type Verdict = Pick<DimensionStatus, 'state' | 'basis' | 'stale'>;

function judge(reports: readonly Observation[], measured: readonly Observation[], now: EpochMs): Verdict {
  const course = walk(reports);
  const told = course.state;
  const worst = worstOf(measured);
  const stale = course.newest !== null && told !== null && now - course.newest.at > STALE_AFTER_DAYS[told] * DAY_MS;
  if (told === null || stale) {
    if (worst === null) {
      return told === null
        ? { state: 'unknown', basis: 'none', stale: false }
        : { state: told, basis: 'reported', stale: true };
    }
    if (!isOver(worst)) return { state: worst, basis: 'measured', stale: false };
    return { state: told === null ? 'unknown' : worst, basis: 'measured', stale: false };
  }
  const rival = contradiction(reports);
  if (rival !== null) return { state: isOver(told) ? rival : told, basis: 'conflicting', stale: false };
  if (worst === null) return { state: told, basis: 'reported', stale: false };
  if (isOver(worst) === isOver(told)) return { state: worseOf(told, worst), basis: 'agree', stale: false };
  return { state: isOver(told) ? worst : told, basis: 'conflicting', stale: false };
}

/** @returns the trouble one of the two newest reports tells of while the other says that it is over, at nearly the same time. */
function contradiction(reports: readonly Observation[]): ObservedState | null {
  const newest = reports.at(-1);
  if (newest === undefined || newest.partial) return null;
  const rival = reports.findLast(
    (one) =>
      one.source !== newest.source &&
      !one.partial &&
      isOver(one.state) !== isOver(newest.state) &&
      newest.at - one.at < CONTRADICTION_HOURS * HOUR_MS,
  );
  if (rival === undefined) return null;
  return isOver(newest.state) ? rival.state : newest.state;
}

function isPartly(reports: readonly Observation[], now: EpochMs): boolean {
  const { state, newest, current } = walk(reports);
  if (state === null) return false;
  // What says in one breath that it was back for a while and is down tells of a while that is over.
  const isDenied = current.some((one) => one.at === newest?.at && !isOver(one.state));
  if (newest?.partial && !isDenied) return true;
  return !isOver(state) && current.some((one) => one.partial && now - one.at <= PARTIAL_COUNTS_HOURS * HOUR_MS);
}

function latestOfEach(measured: readonly Observation[]): Observation[] {
  return [...new Map(measured.map((one) => [one.source, one])).values()];
}

function worstOf(observations: readonly Observation[]): ObservedState | null {
  const [first, ...others] = observations.map((one) => one.state);
  return first === undefined ? null : others.reduce(worseOf, first);
}

function partsOf(
  region: string,
  observations: readonly Observation[],
  incidents: readonly Incident[],
  now: EpochMs,
): RegionStatus['parts'] {
  const inside = observations.filter((one) => one.region.startsWith(`${region}-`));
  return [...Map.groupBy(inside, (one) => one.region)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([part, own]) =>
      DIMENSIONS.flatMap((dimension) => {
        const { state, stale } = dimensionStatus(part, dimension, own, incidents, now);
        return state === 'unknown' || stale || isOver(state) ? [] : [{ region: part, dimension, state }];
      }),
    )
    .sort((a, b) => rankOf(a.state) - rankOf(b.state));
}
