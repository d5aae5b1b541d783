import { DAY_MS, type EpochMs, HOUR_MS } from '../../clock.ts';
import type { Precision } from '../../status/observation.ts';
import { has, hitsOf, isUnbroken, POSTPOSED, type Reading, type Span } from './annotated-sentence.ts';
import { type DateMention, datesIn, hasDayAhead, yearsIn } from './date-mentions.ts';
import { announcesIt } from './hedging.ts';
import { hasHours } from './hours.ts';
import { after, lengthIn, lengthOfTerm } from './lengths.ts';
import { monthsIn } from './month-mentions.ts';

export interface Since {
  readonly at: EpochMs;
  readonly precision: Precision;
}

/** A cue ("since", "from") stands at most this many tokens before its date ("since early on Wednesday"). */
const CUE_REACH = 2;
/** What is dated further back, and not told as lasting since then, is background. */
const BACKGROUND_AGE_DAYS = 20;

/** A span of time that the sentence names. */
interface Range {
  readonly from: Since;
  readonly until: Since;
}

/**
 * @param announced it is said for a time that has not come.
 * @returns the range of days that now falls into or that is to come: "from 15 November to 15 March".
 */
export function rangeIn(reading: Reading, publishedAt: EpochMs | null, announced = false): Range | undefined {
  if (publishedAt === null) return undefined;
  for (const isFuture of announced || isAnnounced(reading, publishedAt) ? [true] : [false, true]) {
    const dates = datesIn(reading, publishedAt, isFuture);
    // Of days and hours of those days, the days: "from 08:00 to 11:30 each day from 15 to 18 June".
    const ends = dates.filter(({ isEnd }) => isEnd === true);
    const beginOf = (end: DateMention) => dates.find((one) => one.from === end.from && one.isEnd !== true);
    // Two local hours of one day are no range of days.
    const isOneDay = (end: DateMention) => {
      const begin = beginOf(end);
      return begin !== undefined && Math.floor(begin.at / DAY_MS) === Math.floor(end.at / DAY_MS);
    };
    const end =
      ends.find((one) => one.precision === 'day' && !isOneDay(one)) ??
      ends.find(({ precision }) => precision !== 'day');
    const begin = end && beginOf(end);
    if (begin && end && end.at > publishedAt - DAY_MS && (isFuture || begin.at <= publishedAt + DAY_MS))
      return { from: { at: begin.at, precision: begin.precision }, until: { at: end.at, precision: end.precision } };
  }
  return undefined;
}

/**
 * @param isRule a rule is made for a term: "a ban for 180 days" counts nothing back.
 * @returns since when it is so; undated items have no "Monday" to count from: a named date, or a length of time counted back from the moment it is told for.
 */
export function sinceIn(
  reading: Reading,
  publishedAt: EpochMs | null,
  isRule = false,
  isPlan = isRule,
): Since | undefined {
  if (publishedAt === null) return undefined;
  const dates = datesIn(reading, publishedAt).filter((date) => date.isEnd !== true);
  // "From Friday" is to come where something is announced; "since Friday" never is.
  const isToCome = (date: DateMention) =>
    (isAnnounced(reading, publishedAt) && (hasHours(reading) || isCued(reading, 'effective', date))) ||
    (isPlan && isOfComingWeek(reading, date, publishedAt));
  const length =
    isAnnounced(reading, publishedAt) || isTermAhead(reading) || (isRule && !has(reading, 'term.behind'))
      ? undefined
      : lengthIn(reading, ['hours', 'days', 'weeks'], has(reading, 'recurs') || has(reading, 'recurs.hours'));
  const cued = dates.find(
    (date) => isCued(reading, 'since', date) && !isToCome(date) && date.at <= publishedAt + HOUR_MS,
  );
  if (cued !== undefined || length === undefined) return cued && { at: cued.at, precision: cued.precision };
  // "36 hours by Friday morning": counted back from Friday, whose morning has no exact hour.
  const by = dates.find((date) => isCued(reading, 'by', date) && date.at <= publishedAt + DAY_MS);
  const at = (by?.at ?? publishedAt) - length.ms;
  return { at, precision: by === undefined ? length.precision : 'day' };
}

/**
 * 周三起分区限电, "load shedding from Wednesday", said on a Tuesday: the word for "since" is the one for "from", and a
 * plan that began six days ago is no news.
 */
export function isOfComingWeek(reading: Reading, date: DateMention, publishedAt: EpochMs): boolean {
  if (!SINCE_IS_FROM.has(reading.language) || !isCued(reading, 'effective', date)) return false;
  if (date.at > publishedAt - HALF_WEEK_DAYS * DAY_MS) return false;
  return datesIn(reading, publishedAt, true).some(
    (one) =>
      one.from === date.from && one.at === date.at + 7 * DAY_MS && one.at < publishedAt + HALF_WEEK_DAYS * DAY_MS,
  );
}
const SINCE_IS_FROM: ReadonlySet<string> = new Set([...POSTPOSED, 'fa', 'ar']);
/** The same weekday is nearer ahead than behind: the one ahead is meant. */
const HALF_WEEK_DAYS = 3.5;

/** @returns the moment the sentence gives for what it tells, where it is not in the future. */
export function dayIn(
  reading: Reading,
  publishedAt: EpochMs | null,
  span: Span,
  isOfAnother = (_: DateMention): boolean => false,
): Since | undefined {
  if (publishedAt === null || isAnnounced(reading, publishedAt)) return undefined;
  const dates = datesIn(reading, publishedAt).filter(
    (one) =>
      one.isEnd !== true &&
      !isOfAnother(one) &&
      one.at <= publishedAt + DAY_MS / 2 &&
      reading.clauses[one.from] === reading.clauses[span.from] &&
      !isDeadline(reading, one),
  );
  // The day that stands nearest to the verb: "restored on Sunday but shut down again on Monday".
  const near = [...dates].sort((a, b) => Math.abs(a.from - span.until) - Math.abs(b.from - span.until));
  const date = near.find(({ precision }) => precision !== 'day') ?? near[0];
  return date === undefined ? undefined : { at: Math.min(date.at, publishedAt), precision: date.precision };
}

/** @returns whatever moment of the past the sentence names, in any clause. */
export function momentIn(reading: Reading, publishedAt: EpochMs): Since | undefined {
  if (isAnnounced(reading, publishedAt)) return undefined;
  const dates = datesIn(reading, publishedAt).filter(
    (one) => one.isEnd !== true && one.at <= publishedAt + DAY_MS / 2 && !isDeadline(reading, one),
  );
  const date = dates.find(({ precision }) => precision !== 'day') ?? dates[0];
  return date && { at: Math.min(date.at, publishedAt), precision: date.precision };
}

/** Who is told to do a thing at some hours does it within days. */
const ORDER_AHEAD_MS = 3 * DAY_MS;

const isOrdered = (reading: Reading, publishedAt: EpochMs): boolean =>
  has(reading, 'mod.awaited') &&
  datesIn(reading, publishedAt, true).some(({ at }) => at > publishedAt && at - publishedAt <= ORDER_AHEAD_MS);

/** Words of a coming time, the hours of an appeal, or those of a day that has not come: the days beside them are days to come. */
const isAnnounced = (reading: Reading, publishedAt: EpochMs): boolean =>
  announcesIt(reading) ||
  (hasHours(reading) &&
    (has(reading, 'power.strained') || isOrdered(reading, publishedAt) || hasDayAhead(reading, publishedAt)));

/** @returns the day it takes effect: "from 1 January", "takes effect on Monday", or whatever day is named that has not come. */
export function effectiveIn(reading: Reading, publishedAt: EpochMs | null): Since | undefined {
  if (publishedAt === null) return undefined;
  const dates = datesIn(reading, publishedAt, true).filter((date) => date.isEnd !== true && !isDeadline(reading, date));
  // "Took effect on Tuesday": the last one.
  const took = has(reading, 'took')
    ? datesIn(reading, publishedAt).find((date) => date.at <= publishedAt + DAY_MS / 2 && isCued(reading, 'took', date))
    : undefined;
  if (took !== undefined) return { at: took.at, precision: took.precision };
  const cued = dates.find((date) => isCued(reading, 'effective', date));
  const ahead = dates.find(
    (date) => date.at > publishedAt && !isOfPaper(reading, date) && isAnnounced(reading, publishedAt),
  );
  const found = cued ?? ahead;
  return found && { at: found.at, precision: found.precision };
}

/** "Published a notice on Thursday that says who will be prosecuted": that day is past. */
const isOfPaper = (reading: Reading, date: Span): boolean =>
  hitsOf(reading, 'issued').some((hit) => {
    const [left, right] = hit.from < date.from ? [hit, date] : [date, hit];
    const isBeside = right.from - left.until <= PAPER_REACH && (left === hit || POSTPOSED.has(reading.language));
    return isBeside && isUnbroken(reading, { from: left.until, until: right.from + 1 });
  });
/** Tokens between "published" and the day. */
const PAPER_REACH = 5;

/** @returns the day on which a rule was printed: "the decree appeared in the gazette on 3 February". */
export function publishedIn(reading: Reading, publishedAt: EpochMs | null): Since | undefined {
  if (publishedAt === null || !has(reading, 'gazette')) return undefined;
  const found = datesIn(reading, publishedAt).find((date) => date.isEnd !== true && date.at <= publishedAt);
  return found && { at: found.at, precision: found.precision };
}

/** @returns words that a rule has begun to apply; none where it does on a day to come: "applies from 1 March". */
export function tookEffectIn(reading: Reading, publishedAt: EpochMs | null): readonly Span[] {
  const isAhead = ({ at }: DateMention) => publishedAt !== null && at > publishedAt + DAY_MS / 2;
  const dates = has(reading, 'took') && publishedAt !== null ? datesIn(reading, publishedAt) : [];
  return dates.some((date) => isAhead(date) && isCued(reading, 'took', date)) ? [] : hitsOf(reading, 'took');
}

/** "From 2027", "2027年起": no day is told, but that it is to come. */
export function isFromYearAhead(reading: Reading, publishedAt: EpochMs): boolean {
  const { tokens } = reading.sentence;
  return yearsIn(reading).some(({ year, position }) => {
    const until = tokens[position + 1]?.norm === '年' ? position + 2 : position + 1;
    return year > new Date(publishedAt).getUTCFullYear() && isCued(reading, 'effective', { from: position, until });
  });
}

/** "Without mobile data since August": it goes on, though no day is told. */
export const isSinceMonth = (reading: Reading, publishedAt: EpochMs | null): boolean =>
  publishedAt !== null && monthsIn(reading, publishedAt).some((one) => one.isGone && isCued(reading, 'since', one));

/**
 * @returns until when it is so: "until 22 September", the end of a range, a promised day ("will be back by Friday").
 * @param begunAt when the term begins; the publication where nobody says.
 * @param ends the end is announced: whatever day to come is named is when.
 */
export function untilIn(
  reading: Reading,
  publishedAt: EpochMs | null,
  begunAt?: EpochMs,
  ends = false,
): Since | undefined {
  if (publishedAt === null) return undefined;
  const earliest = begunAt ?? publishedAt - DAY_MS;
  // "On Friday from 8:00 to 16:00": it ends on the day it begins.
  const isLater = ({ at, isEnd }: DateMention) =>
    at > earliest || (isEnd === true && Math.floor(at / DAY_MS) === Math.floor(earliest / DAY_MS));
  const dates = datesIn(reading, publishedAt, true).filter(isLater);
  const found =
    dates.find((date) => date.isEnd === true) ??
    dates.find((date) => isCued(reading, 'until', date)) ??
    dates.find(
      (date) => date.at > publishedAt && (ends || (isAnnounced(reading, publishedAt) && isCued(reading, 'by', date))),
    );
  return found && { at: found.at, precision: found.precision };
}

/** "Suspended for three days" is an order; "has been suspended for three days" a count. */
const isTermAhead = (reading: Reading): boolean => has(reading, 'term.ahead') && !has(reading, 'term.behind');

/** @returns when the term of a rule runs out: "a two-year pause". @param inHours of networks, "for 96 hours". */
export function termIn(
  reading: Reading,
  publishedAt: EpochMs | null,
  begunAt?: EpochMs,
  inHours = false,
): Since | undefined {
  if (publishedAt === null || !(has(reading, 'term') || has(reading, 'term.ahead'))) return undefined;
  if (has(reading, 'term.behind')) return undefined;
  const [unit, count] = lengthOfTerm(reading, inHours) ?? [];
  if (unit === undefined || count === undefined) return undefined;
  const end = after(begunAt ?? publishedAt, unit, count);
  // "Offline for 36 hours by Friday morning" counts back.
  return unit === 'hours' && end <= publishedAt ? undefined : { at: end, precision: 'day' };
}

/** @returns the clauses that are dated long before the publication and not "since" then. */
export function pastClauses(
  reading: Reading,
  publishedAt: EpochMs | null,
  oldAfterDays = BACKGROUND_AGE_DAYS,
): ReadonlySet<number | undefined> {
  if (publishedAt === null || reading.hits.size === 0) return new Set();
  const thisYear = new Date(publishedAt).getUTCFullYear();
  const years = yearsIn(reading)
    .filter(
      ({ year, position }) => year < thisYear && !isCued(reading, 'since', { from: position, until: position + 1 }),
    )
    .map(({ position }) => reading.clauses[position]);
  const days = datesIn(reading, publishedAt)
    .filter((date) => date.at < publishedAt - oldAfterDays * DAY_MS && !isCued(reading, 'since', date))
    .map((date) => reading.clauses[date.from]);
  const months = monthsIn(reading, publishedAt)
    .filter(({ isGone }) => isGone && !isAnnounced(reading, publishedAt))
    .filter((month) => !isCued(reading, 'since', month) && !isCued(reading, 'until', month))
    .map(({ from }) => reading.clauses[from]);
  return new Set([...years, ...days, ...months]);
}

/** "Until 3 March"; "on 17 May from 8:00 until 14:00" begins, too. */
const isDeadline = (reading: Reading, { from }: Span): boolean => isCued(reading, 'until', { from, until: from + 1 });

function isCued(reading: Reading, cue: 'since' | 'by' | 'effective' | 'took' | 'until', date: Span): boolean {
  return hitsOf(reading, cue).some(
    (hit) =>
      (hit.from >= date.from && hit.until <= date.until) ||
      (hit.until <= date.from && date.from - hit.until <= CUE_REACH) ||
      // "1 January from": 1月1日起, 1 қаңтардан бастап, 1 Ocak'tan itibaren.
      (hit.from >= date.until && hit.from - date.until <= 1 && POSTPOSED.has(reading.language)),
  );
}
