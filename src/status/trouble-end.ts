import { DAY_MS, HOUR_MS } from '../clock.ts';
import { isOfCities, withoutCities } from './cities.ts';
import type { Group, Observation } from './observation.ts';
import { isEndOfDay, isOver } from './report-sequence.ts';
import {
  classOf,
  END_STATE,
  type End,
  EXACTNESS,
  isDropped,
  isLoad,
  isSaid,
  SAME_TROUBLE_DAYS,
  type Trouble,
} from './trouble.ts';
import { CONTRADICTION_HOURS, openTrouble, troubleTurn } from './trouble-report.ts';
import { minuteOf } from './trouble-times.ts';

/** A normal measurement ends what others reported only when they have reported nothing for this long. */
const MEASURED_RETURN_AFTER_HOURS = 24;
/** A daily cut that did not come: a day, its length, and as much again. */
const SCHEDULE_OVER_HOURS = 36;
/** A measurement speaks of now for so long. */
export const MEASURED_COUNTS_HOURS = 3;
/** From this share of the normal level on it is as usual. */
const USUAL_FROM_PERCENT = 95;
/** Below this share of the normal level a fresh measurement contradicts a report that all is back. */
const CONTRADICTS_BELOW_PERCENT = 75;

/** What a report or measurement that it is over makes of an open trouble. */
export function withReturn(trouble: Trouble, told: Observation): Trouble {
  const { who = 'everyone' } = told;
  const heard: Trouble = {
    ...trouble,
    saidAt: Math.max(trouble.saidAt, told.at),
    returns: [...trouble.returns, told],
  };
  // What returns at known hours has not ended when it is back for the day.
  if (trouble.recurs && told.kind === 'measured') return backForTheDay(trouble, heard, told);
  if (trouble.recurs && !told.recurs) return { ...heard, hours: withEndOfDay(trouble, told) };
  const isOfPart = told.extent?.kind === 'part' && !isOfCities(trouble.cities, told.extent);
  if (isOfPart || told.returning) return partlyBack(heard, told, trouble.who);
  const rest = remaining(trouble, who);
  if (rest === 'some') return partlyBack(heard, told, trouble.who);
  if (rest !== null) return { ...partlyBack(heard, told, rest), returned: [...trouble.returned, who] };
  if (told.kind === 'measured') return withCalm(trouble, heard, told);
  return confirmed(trouble, heard, told);
}

/** What a report that it was turned down makes of a bill. */
export function withDrop(bill: Trouble, told: Observation): Trouble {
  const heard = { ...bill, saidAt: Math.max(bill.saidAt, told.at), returns: [...bill.returns, told] };
  return confirmed(bill, heard, told);
}

function confirmed(trouble: Trouble, heard: Trouble, told: Observation): Trouble {
  const unconfirmed = [...trouble.unconfirmed, told];
  return isConfirmed(trouble, unconfirmed) ? ended(heard, unconfirmed) : { ...heard, unconfirmed };
}

/** A schedule that one signal knows is over when its hours went by without a cut; until then each end of a day is told once. */
function backForTheDay(trouble: Trouble, heard: Trouble, told: Observation): Trouble {
  const last = trouble.reports.at(-1);
  const isOnlyMeasured = trouble.reports.every(({ kind }) => kind === 'measured');
  if (isOnlyMeasured && last !== undefined && told.at - last.at > SCHEDULE_OVER_HOURS * HOUR_MS)
    return ended(heard, [told]);
  const isKnown = trouble.returns.some((one) => one.kind === 'measured' && one.at >= (last?.at ?? 0));
  return isKnown ? trouble : { ...heard, hours: withEndOfDay(trouble, told) };
}

function withEndOfDay({ hours }: Trouble, { at }: Observation): Trouble['hours'] {
  return hours === null || hours.untilMinute !== null ? hours : { ...hours, untilMinute: minuteOf(at) };
}

function partlyBack(trouble: Trouble, told: Observation, who: Group): Trouble {
  const share = told.extent?.sharePercent;
  return {
    ...trouble,
    isPart: true,
    returning: true,
    cities:
      told.returning || share !== undefined ? trouble.cities : withoutCities(trouble.cities, told.extent?.cities ?? []),
    who,
    level: share === undefined ? null : { value: share, unit: '% of ordinary' },
    ...(share !== undefined && { sharePercent: 100 - share }),
    turns: [...trouble.turns, troubleTurn(told, trouble.state, true)],
  };
}

/** Who still lacks it when a group has it back: nobody (`null`), the other of two, or `some` of those it hits. */
function remaining({ who, returned }: Trouble, back: Group): Group | 'some' | null {
  if (back === 'everyone' || back === who) return null;
  if (who !== 'everyone') return isLoad(who) && isLoad(back) ? null : 'some';
  const other = { mobile: 'fixed', fixed: 'mobile' } as const;
  if (back !== 'mobile' && back !== 'fixed') return 'some';
  return returned.includes(other[back]) ? null : other[back];
}

/** A signal that never saw the trouble cannot see its end, and one at its usual level contradicts others who have just reported it. */
function withCalm(trouble: Trouble, heard: Trouble, calm: Observation): Trouble {
  const beside = { ...trouble, calm };
  if (trouble.unconfirmed.length > 0) return ended(heard, [...trouble.unconfirmed, calm]);
  // "Broadband is back, mobile data stay off": that these are back a signal of networks does not see.
  if (trouble.reports.some((one) => (one.returning === true || one.lasting === true) && one.who === 'mobile'))
    return beside;
  const sawIt = trouble.reports.some((one) => one.kind === 'measured' && one.source === calm.source);
  const lastReport = trouble.reports.findLast((one) => one.kind === 'reported');
  const isQuiet = lastReport === undefined || calm.at - lastReport.at >= MEASURED_RETURN_AFTER_HOURS * HOUR_MS;
  const rival = trouble.reports.findLast((one) => one.kind === 'measured' && one.source !== calm.source);
  const isContradicted = rival !== undefined && calm.at - rival.at < MEASURED_COUNTS_HOURS * HOUR_MS;
  return sawIt && isQuiet && !isContradicted ? ended(heard, [calm]) : beside;
}

/**
 * The end of a trouble needs two publishers, or one that cites somebody (the operator, a monitor, a ministry) or that has
 * reported on the trouble, here or elsewhere in the country; and neither a measurement nor another publisher of the same
 * hours that says otherwise.
 */
function isConfirmed(trouble: Trouble, returns: readonly Observation[]): boolean {
  const { reports, calm } = trouble;
  const told = returns.at(-1);
  if (told === undefined) return false;
  const isFresh = (one: Observation, hours: number) => told.at - one.at < hours * HOUR_MS;
  const measured = reports.findLast((one) => one.kind === 'measured' && isFresh(one, MEASURED_COUNTS_HOURS));
  const isMeasured = measured !== undefined && !(calm !== null && calm.at >= measured.at);
  if (isMeasured && (measured.level?.value ?? 0) < CONTRADICTS_BELOW_PERCENT) return false;
  const sources = new Set(returns.map(({ source }) => source));
  const rival = reports.findLast(
    (one) =>
      one.kind === 'reported' &&
      !sources.has(one.source) &&
      !one.returning &&
      !isOfSameWord(one, told) &&
      !isFirstWord(trouble, one, told),
  );
  // "Restored on Wednesday night", told on Thursday: those who missed it on Wednesday had been asked before.
  const isExact =
    (told.since !== undefined && told.sincePrecision !== 'day' && told.since > (rival?.at ?? 0)) ||
    (told.atPrecision === 'day' && isEndOfDay(told.at) && told.at > (rival?.at ?? 0));
  if (rival !== undefined && isFresh(rival, CONTRADICTION_HOURS) && !isExact && sources.size < 2) return false;
  const isKnown = (source: string) => reports.some((one) => one.kind === 'reported' && one.source === source);
  return (
    sources.size > 1 ||
    calm !== null ||
    isNextStep(trouble, told) ||
    returns.some((one) => one.cited !== undefined || one.isWitness === true || isKnown(one.source))
  );
}

/** Partly back, as others have told, and now at a usual level: a figure is more than a word. */
function isNextStep({ returning, returns }: Trouble, told: Observation): boolean {
  const level = told.level?.unit === '% of ordinary' ? told.level.value : 0;
  return returning && level >= USUAL_FROM_PERCENT && returns.some((one) => one.returning && one.source !== told.source);
}

/**
 * Both print what one grid operator says of its own grid: its later word contradicts nobody. What a monitor of networks
 * posted may be printed an hour late.
 */
const isOfSameWord = ({ dimension, cited }: Observation, told: Observation): boolean =>
  dimension === 'power' && cited !== undefined && cited === told.cited;

/** Cuts by turns may last an hour: that they had begun, as another paper told, does not contradict the operator that ends them. */
const isFirstWord = ({ state, openedAt }: Trouble, one: Observation, told: Observation): boolean =>
  state === 'curtailed' && one.at === openedAt && one.lasting !== true && told.cited !== undefined && told.at > one.at;

/** A trouble of which nobody had told before its end. */
export function endedBefore(told: Observation): Trouble {
  const state = { internet: 'degraded', power: 'curtailed', regulation: 'restricted', unrest: 'active' } as const;
  const unheard = openTrouble({ ...told, state: state[told.dimension], phase: 'in-force' });
  const turns = [troubleTurn(told, END_STATE[told.dimension], false)];
  return { ...unheard, since: null, level: null, reports: [], returns: [told], end: endIn(told), turns };
}

/** Over at the most exact of the times that were told. */
export function ended(trouble: Trouble, returns: readonly Observation[]): Trouble {
  const dated = returns.filter(isDated);
  const [first, ...others] = (dated.length > 0 ? dated : returns).map(endIn);
  if (first === undefined) return trouble;
  const end = others.reduce((best, one) => (EXACTNESS[one.precision] < EXACTNESS[best.precision] ? one : best), first);
  const last = returns.at(-1);
  const turn = last === undefined ? [] : [troubleTurn(last, END_STATE[trouble.dimension], false)];
  return {
    ...trouble,
    end: last !== undefined && isDropped(last) ? { ...end, by: 'dropped' } : end,
    unconfirmed: [],
    reprints: [],
    calm: null,
    returning: false,
    turns: [...trouble.turns, ...turn],
  };
}

/** It says when: the minute at which a return was printed is not when it came. */
const isDated = ({ kind, since, atPrecision }: Observation): boolean =>
  kind === 'measured' || since !== undefined || atPrecision !== undefined;

function endIn(told: Observation): End {
  const by = told.kind === 'measured' ? 'measurement' : 'report';
  if (told.since !== undefined) return { at: told.since, precision: told.sincePrecision ?? 'day', by };
  return { at: told.at, precision: told.atPrecision ?? (isEndOfDay(told.at) ? 'day' : 'minute'), by };
}

/**
 * The trouble that a return belongs to: of the class of those who have it back; where no group is named, supply's, and
 * that of load only where supply has not just come back. A return of before the beginning is of an earlier trouble.
 */
export function targetOf(all: readonly Trouble[], open: readonly Trouble[], told: Observation): Trouble | undefined {
  const wanted = told.dimension === 'regulation' ? 'law' : classOf(told);
  const begun = open.filter((one) => told.at >= beginOf(one));
  const own = begun.findLast((one) => one.class === wanted);
  if (own !== undefined) return own;
  const isNamed = told.who !== undefined && told.who !== 'everyone' && told.dimension !== 'regulation';
  const isRepeat = all.some((one) => one.class === wanted && isSoonAfter(one, told));
  return isNamed || isRepeat ? undefined : begun.at(-1);
}

/** A return told as a day may be of the hours after a report of that day. */
const beginOf = ({ since, openedAt, turns }: Trouble): number => {
  const again = turns.findLast(({ observation }) => observation.again === true)?.observation.at;
  return again ?? Math.min(since?.at ?? openedAt, openedAt);
};

/** Whether an observation says, in full, that all of it is over. */
export const isFullReturn = (one: Observation): boolean => isReturn(one) && one.extent?.kind !== 'part';

/** Whether it says so of all that a trouble has hit. */
export const isReturnOf = ({ cities }: Trouble, told: Observation): boolean =>
  isFullReturn(told) || (isReturn(told) && isOfCities(cities, told.extent));

export const isReturn = (one: Observation): boolean =>
  isSaid(one) && isOver(one.state) && !one.returning && one.phase !== 'announced';

const isSoonAfter = ({ end }: Trouble, { at }: Observation): boolean =>
  end !== null && at - end.at <= SAME_TROUBLE_DAYS * DAY_MS;
