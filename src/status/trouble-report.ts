import { DAY_MS, HOUR_MS } from '../clock.ts';
import { withCities } from './cities.ts';
import type { Group, Observation } from './observation.ts';
import { ownLevel } from './reported-claims.ts';
import { rankOf } from './state-order.ts';
import { classOf, phaseAt, type Trouble } from './trouble.ts';
import { beginningIn, hoursIn, isReason, termIn, withTimes } from './trouble-times.ts';

/** Reports closer together than this may be of one hour: the worse of two is believed. */
export const CONTRADICTION_HOURS = 2;
/** "Access is limited", says a ministry of a network that others saw go dark: of a day, the worse word is believed where nobody speaks of a return. */
const MILDER_WORD_HOURS = 24;
/** A report of a part does not shrink what others called whole so recently. */
const WHOLE_HOLDS_HOURS = 12;
/** Back to at least this share of the normal level, it is the lesser state that the report says. */
const MOSTLY_BACK_PERCENT = 50;

/** A trouble as its first report tells it. */
export function openTrouble(report: Observation): Trouble {
  const { region, dimension, state, at, extent, who = 'everyone', recurs = false } = report;
  return {
    region,
    dimension,
    class: classOf(report),
    state,
    announced: report.phase === 'announced',
    planned: report.phase === 'announced',
    openedAt: at,
    saidAt: at,
    since: beginningIn(report),
    until: termIn(report),
    recurs,
    hours: recurs ? hoursIn(report, null) : null,
    isPart: extent?.kind === 'part',
    ...(extent?.sharePercent !== undefined && { sharePercent: extent.sharePercent }),
    parts: extent?.parts ?? [],
    cities: extent?.cities ?? [],
    who,
    returning: report.returning === true,
    returned: [],
    level: ownLevel(report) ?? null,
    reports: [report],
    returns: report.returning ? [report] : [],
    unconfirmed: [],
    denials: [],
    reprints: [],
    calm: null,
    end: null,
    again: false,
    turns: [troubleTurn(report, state, extent?.kind === 'part')],
  };
}

/** What one more report or measurement of an open trouble makes of it. */
export function withReport(trouble: Trouble, report: Observation): Trouble {
  const begun = withTimes(trouble, report);
  const state = stateOf(begun, report);
  const isRation = trouble.state === 'cut' && state === 'curtailed' && report.extent === undefined;
  const { sharePercent: _, ...unshared } = begun;
  const next = isRation ? { ...unshared, ...ALL_OF_IT, state } : { ...unshared, ...scopeOf(begun, report), state };
  const level = ownLevel(report) ?? (isTurn(report) || isRation ? null : trouble.level);
  const isPart = next.isPart || next.returning;
  return {
    ...next,
    level,
    saidAt: Math.max(trouble.saidAt, report.at),
    reports: [...trouble.reports, report],
    returns: report.returning ? [...trouble.returns, report] : trouble.returns,
    unconfirmed: trouble.unconfirmed.filter((one) => !isTakenBack(one, report)),
    again: trouble.again || report.again === true,
    turns: [...trouble.turns, troubleTurn(report, next.state, isPart)],
  };
}

/** A ration that is announced again for the day after a pause. */
export function paused(ration: Trouble, report: Observation): Trouble {
  return {
    ...ration,
    announced: true,
    planned: true,
    since: beginningIn(report),
    until: null,
    saidAt: Math.max(ration.saidAt, report.at),
    unconfirmed: [],
    reports: [...ration.reports, report],
    turns: [...ration.turns, troubleTurn(report, ration.state, ration.isPart)],
  };
}

/** The source that reported the return now reports that it is not back, or another one that only part of it is. */
const isTakenBack = (told: Observation, report: Observation): boolean =>
  report.kind !== 'reported' || told.source === report.source || report.returning === true;

const isTurn = ({ returning, again }: Observation): boolean => returning === true || again === true;

export function troubleTurn(
  observation: Observation,
  state: Trouble['state'],
  isPart: boolean,
): Trouble['turns'][number] {
  return { observation, state, isPart };
}

/** A return leaves the trouble what it was, unless most of it is back. The worse of two reports of one hour is believed. */
function stateOf({ state, reports }: Trouble, report: Observation): Trouble['state'] {
  const worse = rankOf(report.state) < rankOf(state);
  if (report.kind === 'measured') {
    const isReported = reports.some((one) => one.kind === 'reported');
    return isReported && !worse ? state : report.state;
  }
  if (report.returning) {
    const level = ownLevel(report);
    const isMostlyBack = level?.unit === '% of ordinary' && level.value >= MOSTLY_BACK_PERCENT;
    // "All have power again after the attack, the schedules go on": what stays is the ration.
    const isRation = state === 'cut' && report.state === 'curtailed';
    // "Rotating outages end, customers are asked to save": what stays is the appeal; who lacks power has more than that.
    const isAppeal = state === 'curtailed' && report.state === 'strained' && report.extent?.sharePercent === undefined;
    return worse || isMostlyBack || isRation || isAppeal ? report.state : state;
  }
  // "Gas to end the blackouts": a word for both, of what is known to go by turns.
  const isVague = state === 'curtailed' && report.lasting === true && report.extent?.kind !== 'whole';
  if (worse) return isVague ? state : report.state;
  if (isReason({ state }, report)) return state;
  const rival = reports.findLast((one) => one.kind === 'reported' && one.state === state && !one.returning);
  const isWord = report.dimension === 'internet' && ownLevel(report) === undefined;
  const near = (isWord ? MILDER_WORD_HOURS : CONTRADICTION_HOURS) * HOUR_MS;
  const isRival = rival !== undefined && rival.source !== report.source && report.at - rival.at < near;
  return isRival ? state : report.state;
}

type Scope = Pick<Trouble, 'isPart' | 'sharePercent' | 'parts' | 'cities' | 'who' | 'returning' | 'returned'>;

/** All have power again, and what stays is the ration. */
const ALL_OF_IT: Partial<Trouble> = { isPart: false, parts: [], cities: [], returning: false, returned: [] };

/** Where it is and whom it hits. A text that does not say leaves both as they are, but what began with some has grown to all. */
function scopeOf(trouble: Trouble, report: Observation): Scope {
  const { extent, who, kind } = report;
  const share = extent?.sharePercent === undefined ? {} : { sharePercent: extent.sharePercent };
  if (report.again && !report.returning) {
    return {
      ...share,
      isPart: extent?.kind === 'part',
      parts: extent?.parts ?? [],
      cities: extent?.cities ?? [],
      who: who ?? 'everyone',
      returning: false,
      returned: [],
    };
  }
  const before: Scope = {
    isPart: trouble.isPart,
    ...(trouble.sharePercent !== undefined && { sharePercent: trouble.sharePercent }),
    parts: trouble.parts,
    cities: trouble.cities,
    who: trouble.who,
    returning: trouble.returning,
    returned: trouble.returned,
  };
  if (kind === 'measured' && trouble.returning) return before;
  const group = trouble.returned.length > 0 ? trouble.who : groupOf(trouble, report);
  if (report.returning) {
    return {
      ...share,
      isPart: true,
      parts: extent?.parts ?? trouble.parts,
      cities: isOnlyThere(trouble, report) ? (extent?.cities ?? []) : trouble.cities,
      who: group,
      returning: true,
      returned: trouble.returned,
    };
  }
  if (
    extent?.kind === 'whole' ||
    (extent === undefined && (isAsBadAsEver(trouble, report) || isOfAllNetworks(trouble, report)))
  )
    return { isPart: false, parts: [], cities: [], who: group, returning: false, returned: trouble.returned };
  // "Falls by half", and days later "collapses": the share was of the lesser trouble.
  const { sharePercent: _, ...unshared } = before;
  const isWorse = rankOf(report.state) < rankOf(trouble.state) || ownLevel(report) !== undefined;
  if (extent?.kind !== 'part') return { ...(isWorse ? unshared : before), who: group };
  const whole = trouble.isPart ? undefined : trouble.reports.findLast((one) => one.extent?.kind !== 'part');
  if (whole !== undefined && report.at - whole.at < WHOLE_HOLDS_HOURS * HOUR_MS && whole.source !== report.source) {
    return { ...before, who: group };
  }
  const parts = [...new Set([...(trouble.isPart ? trouble.parts : []), ...(extent.parts ?? [])])];
  const isOfCities = extent.cities !== undefined && (trouble.cities.length > 0 || !trouble.isPart);
  const cities = isOfCities ? withCities(trouble.cities, extent.cities) : [];
  return {
    ...share,
    isPart: true,
    parts,
    cities,
    who: group,
    returning: trouble.returning,
    returned: trouble.returned,
  };
}

/** "1.3 million still without power in Houston": where it stays, of a part that nobody had named. */
const isOnlyThere = ({ isPart, parts, cities }: Trouble, { lasting }: Observation): boolean =>
  lasting === true && isPart && parts.length === 0 && cities.length === 0;

/** A return in part counts for so long against a report that says nothing of it. */
const PARTIAL_COUNTS_HOURS = 24;

function isAsBadAsEver({ returning, returned, returns, state }: Trouble, report: Observation): boolean {
  const last = returns.at(-1);
  if (!returning || returned.length > 0 || last === undefined || report.kind === 'measured') return false;
  return rankOf(report.state) <= rankOf(state) && report.at - last.at > PARTIAL_COUNTS_HOURS * HOUR_MS;
}

/** One network was down, and now the country is. */
const isOfAllNetworks = (trouble: Trouble, { kind, who, lasting }: Observation): boolean =>
  kind === 'reported' && trouble.who === 'provider' && who === undefined && lasting !== true;

/**
 * Broadband that is cut, too, leaves nobody online. A report that names no group is of everyone, unless it repeats what is
 * known of some.
 */
function groupOf(trouble: Trouble, report: Observation): Group {
  const { who, state } = trouble;
  if (report.who !== undefined) return isOtherHalf(who, report) ? 'everyone' : report.who;
  if (report.kind === 'measured' || report.returning) return who;
  if (report.extent?.kind === 'whole' || isOfAllNetworks(trouble, report)) return 'everyone';
  return rankOf(report.state) < rankOf(state) && report.lasting !== true ? 'everyone' : who;
}

const isOtherHalf = (who: Group, report: Observation): boolean =>
  !report.returning && [who, report.who].toSorted().join() === 'fixed,mobile';

/** What was announced without a day, and has not begun so long after, is not what is reported now. */
const UNDATED_COUNTS_DAYS = 30;

/** Whether a report of now belongs to what was announced: it has begun, or was to begin within days. */
export function isOfAnnounced(trouble: Trouble, { at }: Observation): boolean {
  if (phaseAt(trouble, at) !== 'announced' || trouble.recurs) return false;
  if (trouble.since === null) return at - trouble.saidAt <= UNDATED_COUNTS_DAYS * DAY_MS;
  return trouble.since.at - at <= 3 * DAY_MS;
}
