import { DAY_MS, type EpochMs, HOUR_MS } from '../clock.ts';
import { countryOf, covers } from '../regions/regions.ts';
import { foldTroubles } from './fold.ts';
import { DIMENSIONS, type Dimension, type Incident, type Observation, type ObservedState } from './observation.ts';
import { withRelatives, withReporters } from './relatives.ts';
import { rankOf } from './state-order.ts';
import { classOf, hasTerm, isSaid, observationId, type Trouble } from './trouble.ts';
import { MEASURED_COUNTS_HOURS } from './trouble-end.ts';
import { isEndOfParts, ofParts, statusOfTrouble, type TroubleStatus, worstFirst } from './trouble-status.ts';

/** What the observations of one dimension add up to: its main trouble, and what else is to be said. */
export interface DimensionStatus extends Omit<TroubleStatus, 'state' | 'basis' | 'trouble'> {
  readonly dimension: Dimension;
  /** `unknown` is a value of its own: never shown as normal. */
  readonly state: ObservedState | 'unknown';
  readonly basis: TroubleStatus['basis'] | 'none';
  readonly trouble: Trouble | null;
  /** Further troubles: what else is going on, what is announced, what ended recently. */
  readonly also: readonly TroubleStatus[];
  /** Newest first; those that contradict stand side by side. */
  readonly observations: readonly Observation[];
  readonly incident: Incident | null;
}

/** A measurement source and when it last answered. */
export interface SignalHealth {
  readonly signal: string;
  /** What it measures; absent: connectivity, or the hash rate. */
  readonly dimension?: Dimension;
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
  /** Troubles of the region's parts that are in force, worst first. */
  readonly parts: readonly { readonly region: string; readonly dimension: Dimension; readonly state: ObservedState }[];
  readonly signals: readonly SignalHealth[];
}

/** What is over is told for so long; after that it is history. */
export const REPORTS_COUNT_DAYS: Readonly<Record<Dimension, number>> = {
  internet: 30,
  power: 30,
  regulation: 730,
  unrest: 30,
};

/** What ended stands beside what is going on for so long. */
const ENDED_COUNTS_DAYS = 7;
const MOST_OBSERVATIONS = 20;

/** Where a status comes from: what was said of each region and dimension, and what it adds up to. */
export interface StatusSource {
  readonly observations: (region: string, dimension: Dimension) => readonly Observation[];
  readonly troubles: (region: string, dimension: Dimension) => readonly Trouble[];
  /** Parts of a country of which anything was said. */
  readonly parts: (region: string) => readonly string[];
  readonly incidents: (region: string) => readonly Incident[];
}

/**
 * What is known of a region now. Pure: the same observations in any order and the same `now` give the same status.
 * What is told of a whole country holds for its parts, what is told of a part is told of the country as of a part.
 */
export function statusOf(
  region: string,
  observations: readonly Observation[],
  incidents: readonly Incident[],
  now: EpochMs,
  signals: readonly SignalHealth[] = [],
): RegionStatus {
  const known = observations.filter((one) => one.at <= now);
  const of = (place: string, dimension: Dimension) =>
    known.filter((one) => one.region === place && one.dimension === dimension);
  const relatives = {
    observations: of,
    parts: (place: string) => [
      ...new Set(known.map((one) => one.region).filter((one) => one !== place && covers(place, one))),
    ],
    reporters: (country: string, dimension: Dimension) =>
      withReporters(
        new Map(),
        known.filter((one) => one.dimension === dimension && covers(country, one.region)),
      ),
  };
  const source: StatusSource = {
    ...relatives,
    troubles: (place, dimension) => foldTroubles(withRelatives(place, dimension, relatives)),
    incidents: (place) => incidents.filter((one) => one.region === place),
  };
  return statusFrom(source, region, now, signals);
}

export function statusFrom(
  source: StatusSource,
  region: string,
  now: EpochMs,
  signals: readonly SignalHealth[],
): RegionStatus {
  const parts = region.includes('-') ? [] : source.parts(region);
  const entries = DIMENSIONS.map((name): readonly [Dimension, DimensionStatus] => [
    name,
    dimensionStatus(source, region, name, parts, now),
  ]);
  return {
    region,
    asOf: now,
    dimensions: Object.fromEntries(entries) as Record<Dimension, DimensionStatus>,
    parts: parts
      .toSorted()
      .flatMap((part) =>
        DIMENSIONS.flatMap((dimension) =>
          present(source.troubles(part, dimension), now)
            .filter((one) => one.phase === 'in-force' && !one.stale)
            .slice(0, 1)
            .map(({ state }) => ({ region: part, dimension, state })),
        ),
      )
      .sort((a, b) => rankOf(a.state) - rankOf(b.state)),
    signals,
  };
}

function dimensionStatus(
  source: StatusSource,
  region: string,
  dimension: Dimension,
  parts: readonly string[],
  now: EpochMs,
): DimensionStatus {
  const ofAnyPart = parts.flatMap((part) => present(source.troubles(part, dimension), now));
  const own = present(source.troubles(region, dimension), now).filter((one) => !isEndOfParts(one, ofAnyPart));
  const ofEach = ofAnyPart.filter(({ open }) => open);
  const country = countryOf(region);
  const inherited =
    country === region
      ? []
      : inheritedBy(
          region,
          own,
          present(source.troubles(country, dimension), now),
          source.observations(region, dimension),
        );
  const isRecent = ({ open, until }: TroubleStatus) => open || now - (until ?? 0) <= ENDED_COUNTS_DAYS * DAY_MS;
  const known = [...withParts(own, ofEach), ...inherited];
  // Where only parts were hit, what is over in them is what the country has to tell.
  const all =
    known.length > 0
      ? known.sort(worstFirst)
      : combined(ofAnyPart.filter((one) => isRecent(one) && one.trouble.reports.length > 0));
  const [main, ...others] = all;
  const observations = shown(source, region, dimension, now);
  if (main === undefined) {
    const basis = observations.some(({ kind }) => kind === 'measured') ? 'measured' : 'none';
    return { ...UNKNOWN, basis, dimension, region, observations };
  }
  return {
    ...main,
    dimension,
    observations,
    also: others.filter(isRecent),
    incident: incidentOf(main.trouble, source.incidents(region)),
  };
}

/** Nothing is known. */
export const UNKNOWN: Omit<DimensionStatus, 'dimension' | 'region' | 'observations'> = {
  state: 'unknown',
  phase: 'in-force',
  since: null,
  sincePrecision: null,
  until: null,
  untilPrecision: null,
  endedBy: null,
  extent: 'whole',
  sharePercent: null,
  parts: [],
  who: 'everyone',
  level: null,
  recurs: false,
  hours: null,
  returning: false,
  disputed: false,
  open: false,
  stale: false,
  unconfirmedEnd: false,
  basis: 'none',
  independentPublishers: 0,
  trouble: null,
  also: [],
  incident: null,
};

/** Troubles that say something about now. */
function present(troubles: readonly Trouble[], now: EpochMs): readonly TroubleStatus[] {
  const isPast = ({ end, dimension }: Trouble) =>
    end !== null && now - end.at > (REPORTS_COUNT_DAYS[dimension] + 1) * DAY_MS;
  return troubles
    .filter((one) => !isPast(one))
    .map((one) => statusOfTrouble(one, now))
    .filter(({ open, endedBy, until, trouble }) => {
      if (open) return endedBy === null && !isForgotten(trouble, now);
      if (endedBy === 'lapse' || endedBy === 'passed') return false;
      return now - (until ?? 0) <= REPORTS_COUNT_DAYS[trouble.dimension] * DAY_MS;
    })
    .sort(worstFirst);
}

/** An open trouble that nobody has spoken of for so long says nothing of now. Laws last until they are changed. */
const FORGOTTEN_AFTER_DAYS = 180;

const isForgotten = (trouble: Trouble, now: EpochMs): boolean =>
  trouble.dimension !== 'regulation' && !hasTerm(trouble) && now - trouble.saidAt > FORGOTTEN_AFTER_DAYS * DAY_MS;

/** Nothing, or what they add up to. */
function combined(parts: readonly TroubleStatus[]): readonly TroubleStatus[] {
  const told = ofParts(parts);
  return told === null ? [] : [told];
}

/** What is in trouble in parts is told beside the country's own; where only a part of the country is hit, they name it. */
function withParts(own: readonly TroubleStatus[], ofEach: readonly TroubleStatus[]): readonly TroubleStatus[] {
  const groups = Map.groupBy(ofEach, ({ phase, stale, trouble }) => `${phase} ${stale} ${trouble.class}`);
  const named = own.map((one) => {
    if (!one.open || one.extent !== 'part') return one;
    const same = ofEach.filter(
      (part) => part.phase === one.phase && part.trouble.class === one.trouble.class && (one.stale || !part.stale),
    );
    return { ...one, parts: [...new Set([...one.parts, ...same.map(({ region }) => region)])] };
  });
  // What is told of the country since holds for its parts.
  const isCovered = ({ phase, state, trouble }: TroubleStatus) =>
    own.some(
      (one) =>
        one.phase === phase &&
        one.trouble.class === trouble.class &&
        (rankOf(one.state) <= rankOf(state) || one.trouble.saidAt > trouble.saidAt) &&
        (!one.stale || one.trouble.saidAt >= trouble.saidAt),
    );
  return [...named, ...[...groups.values()].flatMap((group) => combined(group.filter((one) => !isCovered(one))))];
}

/** A country's trouble holds for a part unless it is one of other parts, spares it, or the part itself has come back since. */
function inheritedBy(
  region: string,
  own: readonly TroubleStatus[],
  country: readonly TroubleStatus[],
  told: readonly Observation[],
): readonly TroubleStatus[] {
  const isSpared = ({ trouble }: TroubleStatus) =>
    told.some((one) => !isSaid(one) && classOf(one) === trouble.class && one.at >= begunAt(trouble));
  const isBack = ({ trouble }: TroubleStatus) =>
    own.some(
      (one) => one.trouble.class === trouble.class && one.phase === 'over' && (one.until ?? 0) >= trouble.saidAt,
    );
  return country
    .filter((one) => one.extent === 'whole' || one.parts.includes(region))
    .filter((one) => !isBack(one) && !isSpared(one))
    .filter((one) => one.open || own.length === 0);
}

/** The first report of it, or of its last beginning. */
const begunAt = ({ turns, openedAt }: Trouble): EpochMs =>
  turns.findLast(({ observation }) => observation.again === true)?.observation.at ?? openedAt;

/** Reports that count, newest first, and the newest measurement of each source. */
function shown(source: StatusSource, region: string, dimension: Dimension, now: EpochMs): readonly Observation[] {
  const country = countryOf(region);
  const places = country === region ? [region] : [region, country];
  const all = places.flatMap((place) => source.observations(place, dimension));
  const days = REPORTS_COUNT_DAYS[dimension];
  const reports = all.filter((one) => one.kind === 'reported' && now - one.at <= days * DAY_MS);
  const fresh = all.filter((one) => one.kind === 'measured' && now - one.at <= MEASURED_COUNTS_HOURS * HOUR_MS);
  const measured = new Map(fresh.toSorted((a, b) => a.at - b.at).map((one) => [one.source, one]));
  return [...reports, ...measured.values()].sort((a, b) => b.at - a.at).slice(0, MOST_OBSERVATIONS);
}

/** The incident whose first report, or a later one, is of the trouble. */
export function incidentOf(trouble: Trouble, incidents: readonly Incident[]): Incident | null {
  if (incidents.length === 0) return null;
  const ids = new Set([...trouble.reports, ...trouble.returns].map(observationId));
  const ofDimension = incidents.filter(({ dimension }) => dimension === trouble.dimension);
  return ofDimension.find(({ id }) => ids.has(id)) ?? (trouble.end === null ? (ofDimension[0] ?? null) : null);
}
