import { DAY_MS, type EpochMs, HOUR_MS } from '../clock.ts';
import type { Group, Level, Observation, ObservedState, Phase, Precision } from './observation.ts';
import { ownLevel, withoutCopies } from './reported-claims.ts';
import { rankOf } from './state-order.ts';
import {
  END_STATE,
  type EndedBy,
  endAt,
  endOfTerm,
  hasTerm,
  phaseAt,
  STALE_AFTER_DAYS,
  type Told,
  type Trouble,
} from './trouble.ts';
import { isFullReturn, MEASURED_COUNTS_HOURS } from './trouble-end.ts';

/** One trouble as it stands now. */
export interface TroubleStatus {
  /** `restored`, `eased` or `calming` once it is over. */
  readonly state: ObservedState;
  readonly phase: Phase;
  /** When it began or, announced, begins; null: nobody told. */
  readonly since: EpochMs | null;
  readonly sincePrecision: Precision | null;
  /** When it ends, or ended. */
  readonly until: EpochMs | null;
  readonly untilPrecision: Precision | null;
  /** Set where it is over. */
  readonly endedBy: EndedBy | null;
  readonly extent: 'whole' | 'part';
  readonly sharePercent: number | null;
  /** Regions that are named as hit. */
  readonly parts: readonly string[];
  readonly who: Group;
  readonly level: Level | null;
  readonly recurs: boolean;
  readonly hours: Trouble['hours'];
  /** Part of it is back. */
  readonly returning: boolean;
  /** A denial, a measurement or another publisher says otherwise. */
  readonly disputed: boolean;
  /** Nobody has said for long that it is over. */
  readonly open: boolean;
  /** There was a report, but none for so long that it says little about now. */
  readonly stale: boolean;
  /** It is back as one publisher says, unconfirmed. */
  readonly unconfirmedEnd: boolean;
  readonly basis: 'agree' | 'reported' | 'measured' | 'conflicting';
  /** That say the same; copies count once. */
  readonly independentPublishers: number;
  /** Region that it was told of: the country's, on the card of a part. */
  readonly region: string;
  readonly trouble: Trouble;
}

/** A denial counts for so long. */
const DENIAL_COUNTS_DAYS = 7;
/** A report against the end stands beside it for so long. */
const REPRINT_COUNTS_DAYS = 2;

export function statusOfTrouble(trouble: Trouble, now: EpochMs): TroubleStatus {
  const phase = phaseAt(trouble, now);
  const over = phase === 'over';
  const end = over ? endAt(trouble, now) : null;
  const until: Told | null = over ? end : expected(trouble.until, now);
  const isUndated = phase === 'announced' && trouble.since === null && !trouble.recurs;
  // Of what was first heard of by its end, nobody told when it began.
  const since = isUndated || trouble.reports.length === 0 ? null : beginningOf(trouble);
  const last = trouble.turns.findLast(({ observation }) => observation.kind === 'reported') ?? trouble.turns.at(-1);
  const state = over ? END_STATE[trouble.dimension] : trouble.state;
  const isTerm = hasTerm(trouble) && !over;
  const isOnlyMeasured = trouble.reports.every(({ kind }) => kind === 'measured');
  const said = last?.state ?? trouble.state;
  const silentDays = (now - trouble.saidAt) / DAY_MS;
  return {
    state,
    phase,
    since: since?.at ?? null,
    sincePrecision: since?.precision ?? null,
    until: until?.at ?? null,
    untilPrecision: until?.precision ?? null,
    endedBy: end?.by ?? null,
    extent: trouble.isPart && !over ? 'part' : 'whole',
    sharePercent: over ? null : (trouble.sharePercent ?? null),
    parts: over ? [] : trouble.parts,
    who: trouble.who,
    level: over ? null : levelOf(trouble),
    recurs: trouble.recurs,
    hours: trouble.hours,
    returning: trouble.returning && !over,
    disputed: isDisputed(trouble, phase, now),
    open: !over,
    stale: !over && !isTerm && silentDays > (isOnlyMeasured ? MEASURED_COUNTS_HOURS / 24 : STALE_AFTER_DAYS[said]),
    unconfirmedEnd: !over && trouble.unconfirmed.length > 0,
    basis: basisOf(trouble, phase, now),
    independentPublishers: publishersOf(trouble, over),
    region: trouble.region,
    trouble,
  };
}

/** A promised end that has passed was none. */
const expected = (until: Told | null, now: EpochMs): Told | null =>
  until !== null && now < endOfTerm(until) ? until : null;

/** As told; else the day of its first report. A measurement knows the minute that nobody told. */
function beginningOf({ since, openedAt, reports }: Trouble): Told {
  const told = since ?? { at: openedAt, precision: 'day' };
  if (told.precision !== 'day') return told;
  // The hour of a day says nothing: it is that of the publication, or noon.
  const day = Math.floor(told.at / DAY_MS) * DAY_MS;
  const seen = reports
    .filter((one) => one.kind === 'measured' && one.since !== undefined && (one.sincePrecision ?? 'day') !== 'day')
    .map((one) => one.since ?? one.at)
    .filter((at) => (since === null ? at <= told.at : at >= day) && Math.abs(at - told.at) < DAY_MS);
  return seen.length === 0 ? told : { at: Math.min(...seen), precision: 'minute' };
}

/** The newest figure, from any source. */
function levelOf({ level, reports }: Trouble): Level | null {
  const measured = reports.findLast((one) => one.kind === 'measured');
  return level ?? (measured === undefined ? null : (ownLevel(measured) ?? null));
}

const isFresh = (one: Observation | null | undefined, now: EpochMs): one is Observation =>
  one != null && now - one.at <= MEASURED_COUNTS_HOURS * HOUR_MS;

function isDisputed(trouble: Trouble, phase: Phase, now: EpochMs): boolean {
  const { denials, calm, unconfirmed, reprints, end } = trouble;
  if (phase === 'over') {
    const against = reprints.filter((one) => ownLevel(one) === undefined);
    return end?.by !== 'term' && against.some((one) => now - one.at <= REPRINT_COUNTS_DAYS * DAY_MS);
  }
  const isDenied = denials.some((one) => now - one.at <= DENIAL_COUNTS_DAYS * DAY_MS);
  return isDenied || isFresh(calm, now) || unconfirmed.length > 0 || isOnlyMeasuredAgain(trouble);
}

/** The newest report says that it is over; a signal sees it all the same. */
function isOnlyMeasuredAgain({ reports, returns, recurs }: Trouble): boolean {
  const said = reports.findLast(({ kind }) => kind === 'reported');
  const back = returns.findLast((one) => one.kind === 'reported' && isFullReturn(one));
  return !recurs && back !== undefined && back.at > (said?.at ?? 0) && (back.who ?? 'everyone') === 'everyone';
}

function basisOf(trouble: Trouble, phase: Phase, now: EpochMs): TroubleStatus['basis'] {
  if (isDisputed(trouble, phase, now)) return 'conflicting';
  const said = phase === 'over' ? trouble.returns : trouble.reports;
  const last = said.findLast((one) => one.kind === 'reported');
  const isReported = last !== undefined && (now - last.at) / DAY_MS <= STALE_AFTER_DAYS[last.state];
  const isMeasured = said.some((one) => one.kind === 'measured' && (isFresh(one, now) || last === undefined));
  if (isReported && isMeasured) return 'agree';
  return isReported || !isMeasured ? 'reported' : 'measured';
}

/** Publishers that say what stands now: of the present state, or of the end. */
function publishersOf({ state, reports, returns, turns }: Trouble, over: boolean): number {
  const again = turns.findLast(({ observation }) => observation.again)?.observation.at ?? 0;
  const same = over
    ? returns.filter((one) => !one.returning)
    : reports.filter((one) => one.state === state && one.at >= again && !one.returning);
  const counted = same.length > 0 ? same : reports;
  return new Set(withoutCopies(counted).map(({ source }) => source)).size;
}

/** Troubles of a country's parts as one of the country. */
export function ofParts(parts: readonly TroubleStatus[]): TroubleStatus | null {
  const [worst, ...others] = [...parts].sort(worstFirst);
  if (worst === undefined) return null;
  const shared = <T>(read: (one: TroubleStatus) => T): T | null =>
    others.every((one) => read(one) === read(worst)) ? read(worst) : null;
  const earliest = [worst, ...others].reduce((best, one) => ((one.since ?? 0) < (best.since ?? 0) ? one : best));
  return {
    ...worst,
    since: earliest.since,
    sincePrecision: earliest.sincePrecision,
    until: shared(({ until }) => until),
    untilPrecision: shared(({ until }) => until) === null ? null : worst.untilPrecision,
    extent: worst.open ? 'part' : 'whole',
    sharePercent: null,
    parts: [...new Set([worst, ...others].map(({ region }) => region))],
    who: shared(({ who }) => who) ?? 'everyone',
    level: null,
    disputed: worst.disputed,
    stale: [worst, ...others].every(({ stale }) => stale),
  };
}

/** "Power is back in the south", and only provinces of it were told of: it is their trouble that has ended. */
export const isEndOfParts = ({ trouble, until }: TroubleStatus, parts: readonly TroubleStatus[]): boolean =>
  trouble.reports.length === 0 &&
  parts.some(
    (part) =>
      part.phase === 'over' &&
      part.trouble.class === trouble.class &&
      part.trouble.reports.length > 0 &&
      Math.abs((part.until ?? 0) - (until ?? 0)) <= DAY_MS,
  );

const PHASES: readonly Phase[] = ['in-force', 'announced', 'over'];

/** What is wrong now, the worst first; then what is announced, the next first; then what was. */
export function worstFirst(a: TroubleStatus, b: TroubleStatus): number {
  if (a.phase !== b.phase) return PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase);
  if (a.phase === 'over') return (b.until ?? 0) - (a.until ?? 0);
  if (a.stale !== b.stale) return Number(a.stale) - Number(b.stale);
  if (a.phase === 'announced') return (a.since ?? Infinity) - (b.since ?? Infinity);
  return rankOf(a.state) - rankOf(b.state) || (b.since ?? 0) - (a.since ?? 0);
}
