import * as ar from 'chrono-node/ar';
import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import * as it from 'chrono-node/it';
import * as ja from 'chrono-node/ja';
import * as pt from 'chrono-node/pt';
import * as ru from 'chrono-node/ru';
import * as uk from 'chrono-node/uk';
import * as zh from 'chrono-node/zh';
import { DAY_MS, type EpochMs, HOUR_MS, NOON_MS } from '../../clock.ts';
import type { Precision } from '../../status/observation.ts';
import { isPercentAt } from '../../text/figures.ts';
import { wordPattern } from '../../text/listed-words.ts';
import { has, hitsOf, overlap, POSTPOSED, type Reading, type Span } from './annotated-sentence.ts';
import { readable } from './date-wording.ts';
import { announcesIt } from './hedging.ts';
import { endOfHours, isOfHoursAhead } from './hours.ts';
import { bareDays, namedDates, relativeDays, yearEnds } from './named-dates.ts';
import { withoutOtherTerms } from './other-terms.ts';
import { utcHours } from './utc-hours.ts';

/** A moment named in a sentence, as far as it is told. */
export interface DateMention extends Span {
  readonly at: EpochMs;
  readonly precision: Precision;
  /** It ends a range: "from 31 May until 22 June". */
  readonly isEnd?: boolean;
}

type Parse = typeof en.parse;
type Parsed = ReturnType<Parse>[number];

export const PARSERS: Readonly<Record<string, Parse>> = {
  ar: ar.parse,
  de: de.parse,
  en: en.parse,
  es: es.parse,
  fr: fr.parse,
  it: it.parse,
  ja: ja.parse,
  pt: pt.parse,
  ru: ru.parse,
  uk: uk.parse,
  zh: zh.parse,
};

// chrono-node costs up to 0.5 ms a sentence: only sentences with a digit, or a name of a day or a month, are shown to it.
const DATE_LIKE: Readonly<Record<string, RegExp>> = {
  ar: /[\d٠-٩]|أمس|اليوم|غدا|نهاية|ال[اإ]ثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد/u,
  de: /\d|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|gestern|heute|morgen|ende/iu,
  en: /\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|early|late|mid-|end of/i,
  es: /\d|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy|fin(?:es|ales)? de|esta (?:mañana|tarde|noche|madrugada)|anoche|medianoche|mediodía|madrugada/iu,
  fr: /\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd|demain|fin |ce matin|ce soir|cet après|cette nuit|minuit|midi/iu,
  it: /\d|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|oggi|domani|fine |sta(?:mattina|notte|sera)|questa (?:mattina|notte|sera)|mezzogiorno|mezzanotte/iu,
  ja: /\d|[月火水木金土日]曜|昨日|今日|明日/u,
  pt: /\d|segunda|terça|quarta|quinta|sexta|sábado|domingo|ontem|hoje|amanhã|fi(?:m|nal|nais) d|esta (?:manhã|tarde|noite|madrugada)|meia[- ]noite|meio[- ]dia|madrugada/iu,
  ru: /\d|понедельник|вторник|сред[уы]|четверг|пятниц|суббот|воскресень|вчера|сегодня|завтра|конца/iu,
  uk: /\d|понеділ|вівтор|серед[иу]|четвер|п['’]ятниц|субот|неділ|[ву]чора|сьогодні|завтра|кінця/iu,
  zh: /\d|[一二三四五六七八九十]月|周[一二三四五六日]|週[一二三四五六日]|昨|今|明/u,
};

/** A length of time, not a moment: "через несколько часов после", "de ocho horas". */
const LENGTH = /^(?:через|спустя|de)\s/iu;

/** 6月2日至6日, 7月2日から5日まで: of the month before. */
const LAST_DAY = /^(?:至|到|から|-|–|—|～|~)\s*(\d{1,2})[日号號]/u;

/**
 * Dates of a sentence, relative to the publication. A weekday is the last one before it, unless `future`.
 * @see https://github.com/wanasit/chrono
 */
export function datesIn(reading: Reading, publishedAt: EpochMs, future = false): readonly DateMention[] {
  const known = found.get(reading) ?? new Map<string, readonly DateMention[]>();
  found.set(reading, known);
  const key = `${publishedAt} ${future}`;
  const dates = known.get(key) ?? findDates(reading, publishedAt, future);
  known.set(key, dates);
  return dates;
}

/** Every claim of a sentence asks for its dates, and chrono-node costs up to 0.5 ms a sentence. */
const found = new WeakMap<Reading, Map<string, readonly DateMention[]>>();

function findDates(reading: Reading, publishedAt: EpochMs, future: boolean): DateMention[] {
  const told = [...daysAndHours(reading, publishedAt, future), ...yearEnds(reading, publishedAt)];
  const dates = [...withoutOtherTerms(reading, told)];
  // Of what is past the hours of a day are told, too: they end nothing that is to come.
  const isOfHours = future && (dates.length === 0 || isToCome(reading, publishedAt));
  return isOfHours ? [...dates, ...endOfHours(reading, dates, publishedAt)] : dates;
}

const isToCome = (reading: Reading, publishedAt: EpochMs): boolean =>
  has(reading, 'power.strained') || announcesIt(reading) || hasDayAhead(reading, publishedAt);

export const hasDayAhead = (reading: Reading, publishedAt: EpochMs): boolean =>
  datesIn(reading, publishedAt).some(({ at, isEnd }) => isEnd !== true && at > publishedAt + DAY_MS / 2);

function daysAndHours(reading: Reading, publishedAt: EpochMs, future: boolean): DateMention[] {
  const { language, sentence } = reading;
  const parse = PARSERS[language];
  if (parse === undefined) {
    const named = namedDates(reading, publishedAt, future);
    const days = named.length > 0 ? named : bareDays(reading, publishedAt);
    return [...utcHours(reading, publishedAt, days), ...days];
  }
  if (!DATE_LIKE[language]?.test(sentence.text)) return [];
  const reference = { instant: new Date(publishedAt), timezone: 0 };
  const text = readable(sentence.text, language);
  const results = parse(text, reference, { forwardDate: future }).filter(
    (result) => !endsWithinWord(text, result) && !isShare(text, result),
  );
  const told = results.flatMap((result) => mentionsOf(reading, result, publishedAt, future));
  const dated = told.length > 0 ? told : bareDays(reading, publishedAt);
  const days = dated.length > 0 || future ? dated : hoursOfToday(reading, results, publishedAt);
  const hours = utcHours(reading, publishedAt, days);
  if (hours.some(({ isEnd }) => isEnd)) return [...hours, ...days.filter(({ precision }) => precision === 'day')];
  // Of "16 h 30 UTC" chrono-node reads the minutes as the hour, of "Mittwoch, 8 Uhr 15 UTC" the day and the hour.
  const isMisread = (day: DateMention) =>
    hours.some((hour) => overlap(hour, day) && (day.precision === 'day' || day.from > hour.from));
  const others = days.filter((day) => !isMisread(day));
  const isTold = others.some(({ precision }) => precision === 'minute');
  return isTold ? others : [...hours.map((hour) => withDay(hour, days)), ...others];
}

/** As far as the day that was read together with it. */
function withDay(hour: DateMention, days: readonly DateMention[]): DateMention {
  const own = days.filter((day) => overlap(hour, day));
  return {
    ...hour,
    from: Math.min(hour.from, ...own.map(({ from }) => from)),
    until: Math.max(hour.until, ...own.map(({ until }) => until)),
  };
}

/** chrono-node takes the "май" of "майнинг" for May, and, as no accented letter is one to it, the "ter" of "terá" for Tuesday. */
const endsWithinWord = (text: string, { index, text: found }: Parsed): boolean =>
  /^(?:\p{Script=Cyrillic}{2}|\p{Script=Latin}[\p{Script=Latin}--\p{ASCII}])/v.test(
    text.slice(index + found.length - 1),
  );

/** "Connectivity at 1 %" is no hour. */
const isShare = (text: string, { index, text: found }: Parsed): boolean => isPercentAt(text, index + found.length);

/** "In the night from Saturday to Sunday": one night, no term. */
const oneNight = wordPattern((any) => String.raw`(?:^|\P{L})${any('night')}\s+(?:${any('night.span')}\s+){0,2}$`);

function mentionsOf(reading: Reading, result: Parsed, publishedAt: EpochMs, future: boolean): DateMention[] {
  const span = spanOf(reading, result);
  const { start, end } = result;
  // "for 36 hours" is a length, not a moment.
  const isLength = LENGTH.test(result.text) || (isTimed(start) && /^for\b/iu.test(result.text));
  if (span.from < 0 || isLength) return [];
  const first = dayOf(reading, start, span, publishedAt, future);
  // "9:40 a.m. AST on Tuesday": with its zone an hour is a moment.
  if (start.isCertain('hour') && start.isCertain('timezoneOffset') && ZONE.test(result.text))
    return zonedHours(result, span, publishedAt, future);
  const isNight = oneNight(reading.language).test(
    reading.sentence.text.slice(0, reading.sentence.tokens[span.from]?.start),
  );
  const last = isNight
    ? undefined
    : end
      ? dayOf(reading, end, span, publishedAt, true)
      : lastDay(reading, result, first);
  return [
    ...(first === undefined ? [] : [{ ...span, at: first, precision: 'day' as const }]),
    ...(first === undefined || !last || last <= first
      ? []
      : [{ ...span, at: last, precision: 'day' as const, isEnd: true }]),
  ];
}

function spanOf({ sentence: { tokens } }: Reading, { index, text }: Parsed): Span {
  const after = tokens.findIndex((token) => token.start >= index + text.length);
  return { from: tokens.findIndex((token) => token.end > index), until: after < 0 ? tokens.length : after };
}

/** "At 12:55 local time", "this morning": an hour that has passed is of the day of publication, unless it comes back daily. */
function hoursOfToday(reading: Reading, results: readonly Parsed[], publishedAt: EpochMs): DateMention[] {
  if (has(reading, 'recurs')) return [];
  const at = Math.floor(publishedAt / DAY_MS) * DAY_MS + NOON_MS;
  const hours = results
    .filter(({ start, text }) => isOfDay(start) && !LENGTH.test(text) && start.date().getTime() <= publishedAt)
    .map((result) => ({ ...spanOf(reading, result), at, precision: 'day' as const }));
  return hours.length > 0 ? hours : relativeDays(reading, publishedAt);
}

/** No day, no month: an hour, or a part of the day. */
const isOfDay = (told: Parsed['start']): boolean =>
  !told.isCertain('day') && !told.isCertain('weekday') && !told.isCertain('month') && !told.isCertain('timezoneOffset');

/** The end of a range that names its month once. */
function lastDay({ sentence }: Reading, { index, text }: Parsed, first: EpochMs | undefined): EpochMs | undefined {
  const day = Number(LAST_DAY.exec(sentence.text.slice(index + text.length))?.[1]);
  if (first === undefined || !(day >= 1 && day <= 31)) return undefined;
  const date = new Date(first);
  date.setUTCDate(day);
  return date.getTime();
}

/** A zone as it is written: chrono-node also takes single letters of other languages for one. */
const ZONE = /[A-Z]{3,4}|\dZ|[+-]\d/u;

function zonedHours({ start, end }: Parsed, span: Span, publishedAt: EpochMs, future: boolean): DateMention[] {
  const isDated = start.isCertain('day') || start.isCertain('weekday');
  const raw = start.date().getTime();
  // Of the day of publication, unless that hour is still to come and nothing is announced.
  const daysBack = isDated && !start.isCertain('weekday') ? 0 : Math.ceil((raw - publishedAt - HOUR_MS) / DAY_MS);
  const week = start.isCertain('weekday') ? 7 : 1;
  const at = future || daysBack <= 0 ? raw : raw - Math.ceil(daysBack / week) * week * DAY_MS;
  const length = end ? end.date().getTime() - raw : 0;
  return [
    { ...span, at, precision: 'minute' },
    ...(length > 0 ? [{ ...span, at: at + length, precision: 'minute' as const, isEnd: true }] : []),
  ];
}

const WEEK_MS = 7 * DAY_MS;
/** Nothing is announced with a day and without its year for so far ahead. */
const YEAR_AHEAD_MS = 330 * DAY_MS;

const isTimed = (one: Parsed['start']): boolean => one.isCertain('hour') && one.isCertain('minute');

/** Noon of the day; undefined where only an hour is told, or only a month without its end. */
function dayOf(
  reading: Reading,
  told: Parsed['start'],
  span: Span,
  publishedAt: EpochMs,
  future: boolean,
): EpochMs | undefined {
  const date = told.date();
  if (!told.isCertain('day') && !told.isCertain('weekday')) {
    if (!told.isCertain('month')) return undefined;
    // "Until the end of March": its last day; a month alone is no day.
    const isEnd = hitsOf(reading, 'endOf').some(
      (hit) =>
        (hit.until <= span.until && span.from - hit.until <= 1) ||
        // 8月底, 8月末
        (POSTPOSED.has(reading.language) && hit.from > span.from && hit.from <= span.until),
    );
    const month = isEnd ? date.getUTCMonth() + 1 : date.getUTCMonth();
    const year = isOfLastYear(reading, span)
      ? new Date(publishedAt).getUTCFullYear() - 1
      : inYear(date, told.isCertain('year'), publishedAt, future);
    return Date.UTC(year, month, isEnd ? 0 : 1) + NOON_MS;
  }
  // chrono-node gives "tomorrow" the hour of the publication.
  let at = date.getTime();
  if (!told.isCertain('hour') && (at - publishedAt) % DAY_MS === 0) at = Math.floor(at / DAY_MS) * DAY_MS + NOON_MS;
  const isWeekday = !told.isCertain('day');
  // "From Tuesday on", said on a Tuesday, is today.
  const isToday = Math.floor(publishedAt / DAY_MS) === Math.floor(at / DAY_MS) - 7;
  // "Asked to save power on Monday", said on a Sunday: an appeal is for the day to come.
  const isAppeal =
    at <= publishedAt + 2 * DAY_MS &&
    (has(reading, 'power.appeal') || (has(reading, 'power.strained') && has(reading, 'request')));
  if (isWeekday && at > publishedAt + DAY_MS && (!future || isToday) && !isAppeal) at -= WEEK_MS;
  if (isWeekday && isOfHoursAhead(reading, at, publishedAt)) at += WEEK_MS;
  // "Next Sunday" is the one after the coming one in English; elsewhere it is the coming one.
  if (isWeekday && at > publishedAt + WEEK_MS && reading.language !== 'en') at -= WEEK_MS;
  // "3 March", said on the 5th: chrono-node looks ahead by a year.
  if (!isWeekday && !told.isCertain('year') && at > publishedAt + YEAR_AHEAD_MS) return aYearBefore(at);
  return at;
}

/** 去年12月: the name of the year stands before the month, and chrono-node reads the month alone. */
const isOfLastYear = ({ sentence: { text, tokens } }: Reading, { from, until }: Span): boolean =>
  /[去昨上]年/u.test(text.slice(tokens[Math.max(0, from - 1)]?.start, tokens[until - 1]?.end));

function aYearBefore(at: EpochMs): EpochMs {
  const date = new Date(at);
  return date.setUTCFullYear(date.getUTCFullYear() - 1);
}

function inYear(date: Date, isCertain: boolean, publishedAt: EpochMs, future: boolean): number {
  const year = date.getUTCFullYear();
  if (isCertain) return year;
  const now = new Date(publishedAt);
  // Until the end of this month, said in it: chrono-node looks ahead by a year.
  if (future && year === now.getUTCFullYear() + 1 && date.getUTCMonth() === now.getUTCMonth()) return year - 1;
  const isGone = Date.UTC(year, date.getUTCMonth() + 1) <= publishedAt;
  return future && isGone ? year + 1 : year;
}

/** Years written out, with their token position. */
export function yearsIn({ sentence }: Reading): { readonly year: number; readonly position: number }[] {
  return sentence.tokens.flatMap((token, position) =>
    /^(?:19|20)\d\d$/.test(token.norm) ? [{ year: Number(token.norm), position }] : [],
  );
}
