import { DAY_MS, type EpochMs } from '../clock.ts';
import type { Observation } from './observation.ts';
import { rankOf } from './state-order.ts';
import { classOf, EXACTNESS, type Told, type Trouble } from './trouble.ts';

/** A beginning told so long before the first report is misread or belongs to another trouble. */
const EARLIEST_BEGINNING_DAYS = 30;

/** A trouble with the times that one more report or measurement tells. */
export function withTimes(trouble: Trouble, report: Observation): Trouble {
  const isAnnounced = report.phase === 'announced';
  const told = beginningIn(report);
  const term = isReason(trouble, report) ? null : termIn(report);
  const recurs = trouble.recurs || report.recurs === true;
  const hours = recurs ? hoursIn(report, trouble.hours) : null;
  const isToday = term !== null && recurs && term.precision !== 'day' && term.at - (told?.at ?? report.at) < DAY_MS;
  const until = isToday ? (trouble.until ?? null) : (term ?? (isPast(trouble.until, report.at) ? null : trouble.until));
  const announced = trouble.announced && isAnnounced;
  return { ...trouble, announced, since: sinceOf(trouble, report, told), until, recurs, hours };
}

const isPast = (until: Told | null, at: EpochMs): boolean => until !== null && until.at + DAY_MS <= at;

/** Where supply was short before and nobody was off, the cut begins with its first report. */
const isCutNow = (trouble: Trouble, report: Observation): boolean =>
  (trouble.state === 'strained' || isCollapse(trouble, report)) &&
  isWorse(trouble, report) &&
  report.phase !== 'announced';

/** All of a grid goes down that was rationed. */
const isCollapse = ({ state }: Trouble, report: Observation): boolean =>
  state === 'curtailed' && report.state === 'cut' && report.extent?.kind === 'whole' && report.lasting !== true;

/** The most exact beginning; of a trouble that was still to come, or that has grown, the newest. */
function sinceOf(trouble: Trouble, report: Observation, told: Told | null): Told | null {
  const { since } = trouble;
  // What goes on and is announced for tomorrow as well began before.
  if (report.returning || (report.phase === 'announced' && !trouble.announced && !trouble.recurs)) return since;
  if (told === null) return isCutNow(trouble, report) ? { at: report.at, precision: 'day' } : since;
  // "75,000 remain without power on Thursday morning": so it is then, and it began before.
  if (report.lasting === true && told.at > (since?.at ?? trouble.openedAt)) return since;
  // A signal sees when routes vanish, not what was told to have begun before.
  if (isMeasured(report) && trouble.reports.some((one) => !isMeasured(one))) {
    return isWorse(trouble, report) && told.at > (since?.at ?? 0) ? told : since;
  }
  if (since === null) return told.at <= report.at || report.phase === 'announced' ? told : since;
  if (trouble.announced) return report.phase === 'announced' || told.at <= report.at ? finer(since, told) : since;
  if (told.at > report.at) return since;
  if (report.again) return since;
  const grows =
    !isMeasured(report) && (widens(trouble, report) || isCutNow(trouble, report) || classOf(report) === 'law');
  if (grows && told.at > since.at) return finer(since, told);
  const isSameDay = Math.floor(told.at / DAY_MS) === Math.floor(since.at / DAY_MS);
  if (isSameDay) return EXACTNESS[told.precision] < EXACTNESS[since.precision] ? told : since;
  // Power that some have been short of for longer is not the cut.
  const isOfLess = rankOf(report.state) > rankOf(trouble.state);
  const isPlausible = !isOfLess && told.at >= trouble.openedAt - EARLIEST_BEGINNING_DAYS * DAY_MS;
  return told.at < since.at && isPlausible && !isMeasured(report) ? told : since;
}

const isMeasured = ({ kind }: Observation): boolean => kind === 'measured';
const isWorse = ({ state }: Trouble, report: Observation): boolean => rankOf(report.state) < rankOf(state);

/** From some to everybody, from a part to the whole. */
function widens({ who, isPart }: Trouble, report: Observation): boolean {
  const isOfAll = (report.who ?? 'everyone') === 'everyone';
  return (who !== 'everyone' && isOfAll) || (isPart && report.extent?.kind === 'whole');
}

/** The newer of two beginnings, unless it is the day of an hour that is known. */
function finer(known: Told, told: Told): Told {
  const isSameDay = Math.floor(told.at / DAY_MS) === Math.floor(known.at / DAY_MS);
  return isSameDay && EXACTNESS[told.precision] > EXACTNESS[known.precision] ? known : told;
}

export function beginningIn({ since, sincePrecision = 'day' }: Observation): Told | null {
  return since === undefined ? null : { at: since, precision: sincePrecision };
}

/** What is only proposed has no end of its own: the term is that of the rule it would be. */
export function termIn({ state, until, untilPrecision = 'day', at }: Observation): Told | null {
  if (state === 'proposed' || until === undefined || until + DAY_MS <= at) return null;
  return { at: until, precision: untilPrecision };
}

/** Hours of a day, from what reports say of one of its days. */
export function hoursIn(report: Observation, known: Trouble['hours']): Trouble['hours'] {
  const { dailyHours, since, sincePrecision = 'day', until, untilPrecision = 'day' } = report;
  if (dailyHours !== undefined) return dailyHours;
  const from = since !== undefined && sincePrecision !== 'day' ? minuteOf(since) : undefined;
  const isOfOneDay = until !== undefined && untilPrecision !== 'day' && until - (since ?? report.at) < DAY_MS;
  const fromMinute = known?.fromMinute ?? from;
  if (fromMinute === undefined) return known;
  return { fromMinute, untilMinute: isOfOneDay ? minuteOf(until) : (known?.untilMinute ?? null) };
}

export const minuteOf = (at: EpochMs): number => Math.floor((at % DAY_MS) / 60_000);

/** "Reservoirs are low, customers are asked to save", "an emergency for 60 days": why power is rationed, neither an end nor a term of it. */
export const isReason = ({ state }: Pick<Trouble, 'state'>, report: Observation): boolean =>
  report.state === 'strained' && state === 'curtailed';
