import { DAY_MS, type EpochMs, HOUR_MS } from '../clock.ts';
import { hashId } from '../hash-id.ts';
import type { Dimension, Group, Level, Observation, ObservedState, Phase, Precision } from './observation.ts';
import { isOver } from './report-sequence.ts';

/** The lower, the more exact. */
export const EXACTNESS: Readonly<Record<Precision, number>> = { minute: 0, hour: 1, day: 2 };

/** A time as it was told. */
export interface Told {
  readonly at: EpochMs;
  readonly precision: Precision;
}

/**
 * Troubles of one dimension that do not end each other: supply for everybody beside load that is switched off by order,
 * a law in force beside a bill.
 */
export type TroubleClass = 'network' | 'supply' | 'load' | 'law' | 'bill' | 'unrest';

/**
 * How a trouble ended. `term`: on the day that was told with it; `passed`: the bill became law; `dropped`: it did not;
 * `lapse`: nobody spoke of it before the next one began.
 */
export type EndedBy = 'report' | 'measurement' | 'term' | 'passed' | 'dropped' | 'lapse';

export interface End extends Told {
  readonly by: EndedBy;
}

/** One trouble of one region, dimension and class from its first report to its end. */
export interface Trouble {
  readonly region: string;
  readonly dimension: Dimension;
  readonly class: TroubleClass;
  /** Of the trouble itself: never restored, eased or calming. */
  readonly state: ObservedState;
  /** It was told before it began, and nobody has said since that it has begun. */
  readonly announced: boolean;
  /** It was told before it began. */
  readonly planned: boolean;
  /** Time of its first report. */
  readonly openedAt: EpochMs;
  /** Newest report or measurement of it, or of a part of its end. */
  readonly saidAt: EpochMs;
  /** null: nobody told when it began. */
  readonly since: Told | null;
  /** Its term, or its expected end. */
  readonly until: Told | null;
  readonly recurs: boolean;
  /** Minutes of the UTC day between which it returns; null: not known. */
  readonly hours: { readonly fromMinute: number; readonly untilMinute: number | null } | null;
  readonly isPart: boolean;
  /** Where it is known of cities alone: those that still lack it. */
  readonly cities: readonly string[];
  readonly sharePercent?: number;
  readonly parts: readonly string[];
  readonly who: Group;
  /** Part of it is back. */
  readonly returning: boolean;
  /** Groups that have it back. */
  readonly returned: readonly Group[];
  readonly level: Level | null;
  /** Reports and measurements that say so, in order. */
  readonly reports: readonly Observation[];
  /** Reports of its end, in order: partial, full, unconfirmed. */
  readonly returns: readonly Observation[];
  /** Full returns that nobody confirmed yet, or that a measurement contradicts. */
  readonly unconfirmed: readonly Observation[];
  readonly denials: readonly Observation[];
  /** Reports after the end that say nothing new: what was told before it, printed again. */
  readonly reprints: readonly Observation[];
  /** Newest normal measurement while others report it. */
  readonly calm: Observation | null;
  readonly end: End | null;
  /** It had ended and began again. */
  readonly again: boolean;
  /** Life cycle in order. */
  readonly turns: readonly Turn[];
}

/** One change of a trouble: who said what of it, and when. */
export interface Turn {
  readonly observation: Observation;
  readonly state: ObservedState;
  readonly isPart: boolean;
}

/** Cut again within this many days of its return, an outage is the same one: shutdowns come back for hours in between. */
export const SAME_TROUBLE_DAYS = 3;

/**
 * A report at least this many days after the last one is about another trouble. Grids that broke down come back within days, shutdowns
 * and rationing may last for months of which little is told, and laws do not lapse.
 */
export const LAPSES_AFTER_DAYS: Readonly<Record<ObservedState, number>> = {
  down: 30,
  degraded: 30,
  restored: 30,
  cut: 7,
  curtailed: 90,
  strained: 30,
  banned: 3650,
  restricted: 3650,
  proposed: 3650,
  eased: 3650,
  active: 30,
  calming: 30,
};

/**
 * Days without a report after which the last one says little about now.
 * A shutdown is news every day, so that silence means that nobody looks any more; a power cut is fixed or reported again
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

export const END_STATE = {
  internet: 'restored',
  power: 'restored',
  regulation: 'eased',
  unrest: 'calming',
} as const satisfies Record<Dimension, ObservedState>;

/** Of load that is switched off by order, others know nothing, and its end is not theirs. */
const LOAD: ReadonlySet<Group> = new Set(['miners', 'industry']);

export const isLoad = (who: Group = 'everyone'): boolean => LOAD.has(who);

export function classOf({ dimension, state, who = 'everyone' }: Pick<Observation, 'dimension' | 'state' | 'who'>) {
  const classes = {
    internet: 'network',
    power: isLoad(who) ? 'load' : 'supply',
    regulation: state === 'proposed' ? 'bill' : 'law',
    unrest: 'unrest',
  } as const satisfies Record<Dimension, TroubleClass>;
  return classes[dimension];
}

/** A bill was turned down or withdrawn: the law is as it was. */
export const isDropped = ({ state, polarity, phase }: Observation): boolean =>
  state === 'proposed' && polarity === 'denied' && phase === 'over';

export const isSaid = ({ polarity }: Observation): boolean => polarity !== 'denied';

/** When a term is over: one told as a day, when that day has passed (UTC). */
export const endOfTerm = ({ at, precision }: Told): EpochMs =>
  precision === 'day' ? Math.floor(at / DAY_MS) * DAY_MS + DAY_MS : at;

/** When what is told for a day to come has begun: in most of the world it is morning then. */
const MORNING_HOUR = 6;

export const beginOfTerm = ({ at, precision }: Told): EpochMs =>
  precision === 'day' ? Math.min(at, Math.floor(at / DAY_MS) * DAY_MS + MORNING_HOUR * HOUR_MS) : at;

/** Between two of its hours a recurring trouble whose hours nobody told is in force so long after the last word of it. */
const RECURRING_HOURS = 6;

/**
 * Whether a trouble ends automatically on the day that was announced: rules, notices and schedules do. A day by which an outage is
 * hoped to be over is a promise.
 */
export function hasTerm({ until, class: kind, recurs, planned, state }: Trouble): boolean {
  if (until === null) return false;
  if (kind === 'law' || kind === 'load' || recurs || planned) return true;
  return until.precision !== 'day' || state === 'curtailed' || state === 'strained';
}

/** What a trouble is at a time: announced until its beginning, over after its term, without anybody saying so. */
export function phaseAt(trouble: Trouble, at: EpochMs): Phase {
  if (trouble.end !== null) return 'over';
  if (trouble.announced && (trouble.since === null || at < beginOfTerm(trouble.since))) return 'announced';
  if (trouble.until !== null && hasTerm(trouble) && at >= endOfTerm(trouble.until)) return 'over';
  return trouble.recurs && !isWithinHours(trouble, at) ? 'announced' : 'in-force';
}

function isWithinHours({ hours, reports, returns }: Trouble, at: EpochMs): boolean {
  const last = reports.findLast((one) => one.at <= at);
  const newest = last?.at ?? 0;
  const back = returns.findLast((one) => one.at <= at)?.at ?? 0;
  // Who announces it for every night, and no hour with its zone, does not say that it is so now.
  if (hours === null) return last?.phase !== 'announced' && back < newest && at - newest < RECURRING_HOURS * HOUR_MS;
  const minute = Math.floor((at % DAY_MS) / 60_000);
  const { fromMinute, untilMinute } = hours;
  if (untilMinute === null) return minute >= fromMinute && back < at - (minute - fromMinute) * 60_000;
  return fromMinute <= untilMinute
    ? minute >= fromMinute && minute < untilMinute
    : minute >= fromMinute || minute < untilMinute;
}

/** End of a trouble as of `at`: as reported, else by its term. */
export function endAt(trouble: Trouble, at: EpochMs): End | null {
  if (trouble.end !== null) return trouble.end;
  const { until } = trouble;
  if (until === null || !hasTerm(trouble) || phaseAt(trouble, at) !== 'over') return null;
  return { ...until, by: 'term' };
}

const ids = new WeakMap<Observation, string>();

/** 12 characters: it travels in buttons. The same observation always gives the same id. */
export function observationId(observation: Observation): string {
  let id = ids.get(observation);
  if (id === undefined) {
    const { region, dimension, at, source, url } = observation;
    const key = [region, dimension, at, source, url, ...(classOf(observation) === 'load' ? ['load'] : [])].join('\n');
    id = hashId(key, 12);
    ids.set(observation, id);
  }
  return id;
}

/** @returns the observation as it reads today: a partial return of the first versions is a trouble that returns. */
export function asToday(one: Observation): Observation {
  const { partial, effectiveAt, ...rest } = one;
  if (partial === true && isOver(one.state)) {
    const state = { internet: 'degraded', power: 'curtailed', regulation: 'restricted', unrest: 'active' } as const;
    return { ...rest, state: state[one.dimension], returning: true, extent: { kind: 'part' } };
  }
  if (effectiveAt === undefined || isOver(one.state)) return one;
  const phase: Phase = effectiveAt > one.at ? 'announced' : 'in-force';
  return { ...rest, phase, since: effectiveAt, sincePrecision: 'day' };
}
