import { DAY_MS } from '../clock.ts';
import type { Observation } from './observation.ts';
import { isOver } from './report-sequence.ts';
import { doubted, isReprint, isStaleClaim, reopened } from './reprint.ts';
import { rankOf } from './state-order.ts';
import {
  asToday,
  classOf,
  endAt,
  endOfTerm,
  isDropped,
  isSaid,
  LAPSES_AFTER_DAYS,
  observationId,
  phaseAt,
  SAME_TROUBLE_DAYS,
  STALE_AFTER_DAYS,
  type Trouble,
} from './trouble.ts';
import { ended, endedBefore, isFullReturn, isReturnOf, targetOf, withDrop, withReturn } from './trouble-end.ts';
import { isOfAnnounced, openTrouble, paused, withReport } from './trouble-report.ts';

/**
 * Adds reports and measurements of one dimension of one region up to troubles. They are read in the order of the times
 * that they speak of, so that the same set in any order gives the same troubles, and a report printed late is history.
 * Phases that time alone brings about (begun, past its term) are not in it: `phaseAt` knows them.
 * @returns troubles in the order of their beginning, ended ones included.
 */
export function foldTroubles(observations: readonly Observation[]): readonly Trouble[] {
  let troubles: readonly Trouble[] = [];
  const once = new Map(observations.map((one) => [sayingOf(one), one]));
  for (const one of inOrder(withoutRetracted([...once.values()].map(asToday))))
    troubles = withObservation(troubles, one);
  return troubles;
}

/** What is stored and what a signal has just read may be one and the same. */
const sayingOf = (one: Observation): string =>
  [observationId(one), one.kind, one.state, one.who, one.polarity, one.returning, one.phase, one.extent?.kind].join();

/** By the times they speak of. Of one time, ends come first: "it was restored, and cut again" in one text is cut. */
export function inOrder(observations: readonly Observation[]): Observation[] {
  return [...observations].sort(
    (a, b) =>
      a.at - b.at ||
      Number(isOver(b.state)) - Number(isOver(a.state)) ||
      rankOf(a.state) - rankOf(b.state) ||
      compare(a.source, b.source) ||
      compare(a.url, b.url) ||
      compare(a.evidence, b.evidence),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** A publisher's correction takes back what it said before; others keep their word. */
function withoutRetracted(observations: readonly Observation[]): readonly Observation[] {
  const corrections = observations.filter((one) => one.correction === true && !isSaid(one));
  if (corrections.length === 0) return observations;
  const isRetracted = (one: Observation) =>
    one.kind === 'reported' &&
    isSaid(one) &&
    corrections.some((by) => by.source === one.source && one.at <= by.at && classOf(by) === classOf(one));
  return observations.filter((one) => !isRetracted(one));
}

function withObservation(troubles: readonly Trouble[], one: Observation): readonly Trouble[] {
  if (isDropped(one)) return withoutBill(troubles, one);
  if (!isSaid(one)) return withDenial(troubles, one);
  const known = troubles.map((trouble) => (isLapsed(trouble, one) ? lapsed(trouble) : trouble));
  return isOver(one.state) ? withEnd(known, one) : withTrouble(known, one);
}

function replaced(troubles: readonly Trouble[], old: Trouble, next: Trouble): readonly Trouble[] {
  return troubles.map((trouble) => (trouble === old ? next : trouble));
}

function isLapsed(trouble: Trouble, one: Observation): boolean {
  if (trouble.end !== null || phaseAt(trouble, one.at) !== 'in-force') return false;
  if (isOver(one.state) || classOf(one) !== trouble.class || trouble.until !== null) return false;
  if (isOfOld(trouble, one)) return false;
  const silentDays = (one.at - trouble.saidAt) / DAY_MS;
  const isAnother = one.since !== undefined && one.since > trouble.saidAt && one.again !== true;
  return silentDays > (isAnother ? STALE_AFTER_DAYS[trouble.state] : LAPSES_AFTER_DAYS[trouble.state]);
}

/** A partial return of what nobody has spoken of for longer is of another trouble, of which nobody had told. */
const RETURNS_WITHIN_DAYS = 180;

/** "Still cut", "for a hundred days": of what was told before, however long ago; "broadband returns", too, within half a year. */
const isOfOld = ({ saidAt }: Trouble, { at, lasting, returning, since }: Observation): boolean =>
  lasting === true ||
  (returning === true && at - saidAt <= RETURNS_WITHIN_DAYS * DAY_MS) ||
  (since !== undefined && since <= saidAt);

const lapsed = (trouble: Trouble): Trouble => ({
  ...trouble,
  end: { at: trouble.saidAt, precision: 'day', by: 'lapse' },
});

/** A denial stands beside the trouble whose state, or a lesser one, it denies. It ends nothing. */
function withDenial(troubles: readonly Trouble[], denial: Observation): readonly Trouble[] {
  const denied = troubles.findLast(
    (one) =>
      phaseAt(one, denial.at) !== 'over' &&
      one.class === classOf(denial) &&
      !isOver(denial.state) &&
      denies(denial, one),
  );
  return denied === undefined
    ? troubles
    : replaced(troubles, denied, { ...denied, denials: [...denied.denials, denial] });
}

/**
 * Who denies a worse trouble, or one of the whole, has not denied this one; "the internet is not cut" denies that mobile
 * data are.
 */
function denies({ dimension, state, extent, who }: Observation, trouble: Trouble): boolean {
  const isOfMore = extent?.kind !== 'part' && (trouble.returning || (trouble.isPart && extent?.kind === 'whole'));
  const isOfSome = dimension === 'internet' && who === undefined && trouble.who !== 'everyone';
  // "No appeal to save power": who lost it in a storm has none.
  if (state === 'strained' && trouble.state !== 'strained') return false;
  return !isOfMore && (isOfSome || rankOf(state) >= rankOf(trouble.state));
}

/** No other law has ended. */
function withoutBill(troubles: readonly Trouble[], told: Observation): readonly Trouble[] {
  const bill = troubles.findLast((one) => one.class === 'bill' && phaseAt(one, told.at) !== 'over');
  return bill === undefined ? troubles : replaced(troubles, bill, withDrop(bill, told));
}

function withEnd(troubles: readonly Trouble[], told: Observation): readonly Trouble[] {
  const open = troubles.filter((one) => phaseAt(one, told.at) !== 'over');
  const target = targetOf(troubles, open, told);
  // Of more than the parts that were hit, their return says nothing.
  if (told.isOfParts && (target === undefined || !target.isPart || target.class === 'load')) return troubles;
  if (target !== undefined) return withReturnOf(target, troubles, told);
  return told.kind === 'reported' && isFullReturn(told) && !isKnownEnd(troubles, told)
    ? [...troubles, endedBefore(told)]
    : repeatedEnd(troubles, told);
}

/** When all have power again, so have factories that were switched off in the course of that outage; miners may not. */
function withReturnOf(target: Trouble, troubles: readonly Trouble[], told: Observation): readonly Trouble[] {
  const next = withReturn(target, told);
  const isOfIt = (one: Trouble) =>
    one.end === null && one.who === 'industry' && target.class === 'supply' && one.openedAt >= target.openedAt;
  return replaced(troubles, target, next).map((one) =>
    next.end !== null && one !== next && isOfIt(one) ? ended(one, next.returns.slice(-1)) : one,
  );
}

/** Its end was told, or it is of a time before anything that is known. */
function isKnownEnd(troubles: readonly Trouble[], told: Observation): boolean {
  return troubles.some((one) => one.openedAt >= told.at || endAt(one, told.at) !== null || one.class !== classOf(told));
}

/** One more publisher of an end that is known. */
function repeatedEnd(troubles: readonly Trouble[], told: Observation): readonly Trouble[] {
  const last = troubles.findLast((one) => one.end !== null && one.class === classOf(told));
  if (last === undefined || !isReturnOf(last, told) || last.end?.by === 'lapse') return troubles;
  return replaced(troubles, last, { ...last, returns: [...last.returns, told] });
}

function withTrouble(troubles: readonly Trouble[], report: Observation): readonly Trouble[] {
  const same = troubles.filter((one) => one.class === classOf(report));
  const open = same.filter((one) => phaseAt(one, report.at) !== 'over');
  if (report.resumes === true) return withPause(troubles, open, report);
  const target = report.phase === 'announced' ? announcedTarget(open, report) : presentTarget(open, report);
  if (target !== undefined) {
    const next = isStaleClaim(target, report)
      ? doubted(target, report)
      : withReport(asBackMeanwhile(target, report), report);
    return replaced(passed(troubles, report), target, next);
  }
  const last = same.filter((one) => endAt(one, report.at)?.by !== 'lapse').at(-1);
  const end = last === undefined || open.includes(last) ? null : endAt(last, report.at);
  if (last === undefined || end === null || report.phase === 'announced') return opened(troubles, report);
  const isSoon = report.at - (end.by === 'term' ? endOfTerm(end) : end.at) <= SAME_TROUBLE_DAYS * DAY_MS;
  if (end.by === 'term' && isSoon && !beginsAfter(report, end.at))
    return replaced(troubles, last, withReport(last, report));
  if (end.by !== 'term' && isSoon && isOnTheWay(report)) return troubles;
  if (end.by !== 'term' && isReprint(last, end, report)) return replaced(troubles, last, reopened(last, report));
  // Of what is known by its end alone, as a part knows its country's, nothing begins again.
  if (!isSoon || end.by === 'term' || (last.reports.length === 0 && last.region !== report.region))
    return opened(troubles, report);
  return replaced(troubles, last, withReport(reopening(last, report), { ...report, again: true }));
}

/** A ration that pauses until a day is announced again for that day; of another trouble a pause says nothing. */
function withPause(troubles: readonly Trouble[], open: readonly Trouble[], report: Observation): readonly Trouble[] {
  const ration = open.findLast(({ state }) => state === 'curtailed');
  if (ration !== undefined) return replaced(troubles, ration, paused(ration, report));
  return report.since === undefined || open.length > 0 ? troubles : opened(troubles, report);
}

/** Back for hours only, it is the same trouble; after a day with power, or where only its end was told, it begins anew. */
function reopening(last: Trouble, report: Observation): Trouble {
  const isUnheard = last.reports.length === 0;
  const isSame = !isUnheard && report.at - (last.end?.at ?? 0) < DAY_MS;
  const opened = isUnheard ? { openedAt: report.at } : {};
  return { ...last, ...opened, since: isSame ? last.since : beginningOf(report), end: null, until: null, again: true };
}

/** "Power returns to the south", printed after the end was told: no part is said to be without, and no figure. */
const isOnTheWay = ({ kind, returning, lasting, level, extent }: Observation): boolean =>
  kind === 'reported' &&
  returning === true &&
  lasting !== true &&
  level === undefined &&
  extent?.sharePercent === undefined;

/** "Cut again": it was back, as one publisher had told. */
function asBackMeanwhile(trouble: Trouble, report: Observation): Trouble {
  if (report.again !== true || report.kind !== 'reported' || trouble.unconfirmed.length === 0) return trouble;
  return reopening(ended(trouble, trouble.unconfirmed), report);
}

const beginningOf = ({ since, sincePrecision = 'day', at }: Observation): Trouble['since'] =>
  since === undefined ? { at, precision: 'day' } : { at: since, precision: sincePrecision };

const beginsAfter = ({ since }: Observation, at: number): boolean => since !== undefined && since > at;

/** What is announced changes what was announced before, or prolongs what is in force; else it is a trouble of its own. */
function announcedTarget(open: readonly Trouble[], report: Observation): Trouble | undefined {
  const before = open.findLast((one) => one.announced && phaseAt(one, report.at) === 'announced');
  if (before !== undefined) return before;
  return open.findLast(
    ({ until, state, recurs, saidAt }) =>
      recurs ||
      (until !== null && state === report.state && (report.since ?? until.at) - until.at <= DAY_MS) ||
      // "Cuts by schedule tomorrow as well": a grid operator says so every evening.
      (state === 'curtailed' && report.state === 'curtailed' && report.at - saidAt <= SEASON_DAYS * DAY_MS),
  );
}

function presentTarget(open: readonly Trouble[], report: Observation): Trouble | undefined {
  const begun = open.filter((one) => one.recurs || phaseAt(one, report.at) === 'in-force');
  const inForce = begun.findLast((one) => !isApart(one, report)) ?? begun.at(-1);
  if (inForce !== undefined) return isCollapse(inForce, report) ? undefined : inForce;
  return open.findLast((one) => isOfAnnounced(one, report));
}

/** After this, rationing is a matter of the season: a grid that collapses meanwhile comes back to it. */
const SEASON_DAYS = 3;

/** The whole grid is down where power was rationed: a trouble of its own, whose end leaves the ration. */
function isCollapse({ state, class: kind, openedAt, isPart }: Trouble, report: Observation): boolean {
  return (
    kind === 'supply' &&
    state === 'curtailed' &&
    !isPart &&
    report.state === 'cut' &&
    report.extent?.kind === 'whole' &&
    !report.returning &&
    report.at - openedAt >= SEASON_DAYS * DAY_MS
  );
}

/** Of a ration and a collapse beside it, the one that a report does not speak of. */
const isApart = ({ class: kind, state }: Trouble, report: Observation): boolean =>
  kind === 'supply' && (state === 'cut') === (report.state === 'curtailed');

function opened(troubles: readonly Trouble[], report: Observation): readonly Trouble[] {
  return [...passed(troubles, report), openTrouble(report)];
}

/** A law in force was a bill before. */
function passed(troubles: readonly Trouble[], report: Observation): readonly Trouble[] {
  if (classOf(report) !== 'law') return troubles;
  return troubles.map((one) =>
    one.class === 'bill' && one.end === null
      ? { ...one, end: { at: report.at, precision: 'day' as const, by: 'passed' as const } }
      : one,
  );
}
