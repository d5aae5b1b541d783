import type { EpochMs } from '../clock.ts';
import { DAY_MS, HOUR_MS } from '../clock.ts';
import { monthOf } from '../text/month-names.ts';
import { decodeReferences } from './entities.ts';
import { fromJalali } from './jalali.ts';
import { zoneOffset } from './zone-abbreviations.ts';

/** A date as far as it is known. */
export interface ReadDate {
  /** Its first moment; read as UTC where no zone is known. */
  readonly at: EpochMs;
  /** `day`: no time of day was told, or midnight, which mostly means the same. */
  readonly precision: 'exact' | 'day';
  /** Whether its zone is known. */
  readonly zoned: boolean;
  /** Days that it may mean, where it names a month or a year alone. */
  readonly days?: number;
}

// 2003-12-31T10:14:55.5+08:00 and 20031231T101455Z: parts from the month on may be missing, separators may be `-`, `/`, `.` or none.
const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?|(\d{2})(\d{2})?)?(?!\d)(.*)$/;
// Thu, 01 Jan 2004 19:48:21 GMT; 7 de enero de 2022; the year may have two digits.
const DAY_FIRST =
  /^[^\d]{0,40}?(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s/-]*(?:de\s+)?([\p{L}\p{M}]{3,14}(?:\s\p{Script=Arabic}{4,7})?)\.?,?[\s/-]*(?:del?\s+)?(\d{4}|\d{2})(?!\d)(.*)$/u;
// 2025. november 28.; 2025 қараша 28: the year before the month's name.
const YEAR_MONTH_NAME = /^(\d{4})[.,]?\s+([\p{L}\p{M}]{3,14})\.?\s+(\d{1,2})\.?(?!\d)(.*)$/u;
// 2026 жылғы 28 қараша, 2026-жылдын 28-ноябры: the day between the year and the month's name.
const YEAR_DAY_NAME = /^(\d{4})[-\s]?(?:ж\.|жыл\p{L}{0,4}),?\s+(\d{1,2})[-\s]([\p{L}\p{M}]{3,14})\.?(?!\p{L})(.*)$/u;
// January 1, 2004 19:48 EST, and asctime, with the year at the end: Thu Jan 1 19:48:21 2004.
const MONTH_FIRST =
  /^(?:[\p{L}\p{M}]{2,14}\.?,?\s+)?([\p{L}\p{M}]{3,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4})(.*)|,?\s+(.*?)\s(\d{4}))$/u;
// 07.01.2022 is written day first everywhere; with `/` and `-` countries differ.
const ALL_NUMBERS = /^(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/u;
const CJK =
  /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]\s?(?:[(（].{1,3}[)）]|(?:星期|周|週)[一二三四五六日天]|[월화수목금토일]요일)?(?=\s?)/u;
const CJK_TIME = /(\d{1,2})\s?[时時点點시]\s?(?:(\d{1,2})\s?[分분]?)?(?:\s?(\d{1,2})\s?[秒초])?/u;
/** 2026. 11. 28. 14:30, as Koreans and Hungarians write it. */
const DOTS_AND_BLANKS = /^(\d{4})\.\s(\d{1,2})\.\s(\d{1,2})\.?(?=\s|$)/u;
/** What pages write before a date: "Published: ". */
const LABEL = /^[\p{L}\p{M} ]{3,24}:\s+(?=\S)/u;
const TIME =
  /^[\s,t|·•@/–-]*(?:[\p{L}\p{M}]{1,12}\.?,?\s+){0,2}(\d{1,2})(?:(?:[:.]|\s?h\s?)(\d{1,2})(?:[:.](\d{1,2})(?:[.,]\d+)?)?|(?=\s?[ap]\.?\s?m\b))\s*(?:([apمص])\.?(?:\s?m\.?)?(?!\p{L}))?(?:\s?(?:uhr|ч|г|год)\.?)?(.*)$/u;
const COMPACT_TIME = /^t(\d{2})(\d{2})(\d{2})?(?!\d)(.*)$/;
/** Seconds or milliseconds since 1970, this side of 2001. */
const EPOCH = /^([12]\d{9}(?:\d{3})?)(?:\.\d{1,9})?$/;

/** The first of January 1970, wherever one is, stands in fields that nobody filled in. */
const PLACEHOLDERS_END = Date.UTC(1970, 0, 1, 14);
const BUDDHIST = { from: 2500, until: 2700 };
/** The process that Go measured a time in, and what .NET wraps around one. */
const FRAMES = /\s+m=[+-][\d.]+$|^\/date\((-?\d+)[^)]*\)\/$/;

/** @returns the first moment of a date, see `readDate`. */
export function parseDate(written: string | undefined): EpochMs | null {
  return readDate(written)?.at ?? null;
}

/**
 * A date as feeds write them.
 * @returns null where it is absent, unreadable, impossible or a placeholder; never the present time, never a guess between day and month.
 */
export function readDate(written: string | undefined): ReadDate | null {
  const text = withoutMarkup((written ?? '').trim().slice(0, 300))
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('\u2212', '-')
    .replace(/[\u200e\u200f]/g, '')
    .replaceAll('،', ',')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(FRAMES, '$1')
    .replace(LABEL, '')
    .trim()
    .slice(0, 80);
  const [, seconds] = EPOCH.exec(text) ?? [];
  const read =
    seconds === undefined
      ? parts(text)
      : { at: Number(seconds.padEnd(13, '0')), precision: 'exact' as const, zoned: true };
  return read === null || read.at < PLACEHOLDERS_END ? null : read;
}

/** `<time datetime="...">` and other markup around a date, escaped or not. */
function withoutMarkup(written: string): string {
  const text = decodeReferences(written);
  if (!text.includes('<')) return text;
  const [, machine = ''] = /\bdatetime\s*=\s*["']([^"']{4,80})["']/i.exec(text) ?? [];
  return machine || text.replace(/<[^<>]{0,200}>/g, ' ').trim();
}

function parts(written: string): ReadDate | null {
  const text = fromJalali(written) ?? inFigures(written);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst && monthOf(dayFirst[2] ?? '') > 0)
    return moment(fullYear(dayFirst[3] ?? ''), monthNumber(dayFirst[2]), dayFirst[1], dayFirst[4]);
  const named = YEAR_MONTH_NAME.exec(text);
  if (named && monthOf(named[2] ?? '') > 0) return moment(named[1], monthNumber(named[2]), named[3], named[4]);
  const between = YEAR_DAY_NAME.exec(text);
  if (between && monthOf(between[3] ?? '') > 0)
    return moment(between[1], monthNumber(between[3]), between[2], between[4]);
  const yearFirst = YEAR_FIRST.exec(text.replace(/^(\d{8})(\d{6})$/, '$1t$2'));
  if (yearFirst) {
    const [, year, m, d, month = m, day = d, rest = ''] = yearFirst;
    if (rest && !day) return null;
    const read = moment(year, month ?? '1', day ?? '1', rest.replace(/\[.*\]$/, ''));
    const days = day ? undefined : month ? 31 : 366;
    return read === null || days === undefined ? read : { ...read, days };
  }
  const numbers = ALL_NUMBERS.exec(text);
  if (numbers) {
    const [, a, separator, b, year = '', rest] = numbers;
    // Of two digits only a German or Russian date has its year at the end for sure.
    if (year.length === 2 && separator !== '.') return null;
    if (separator === '.' || Number(a) > 12 || a === b) return moment(fullYear(year), b, a, rest);
    return Number(b) > 12 ? moment(year, a, b, rest) : null;
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (!monthFirst) return null;
  const [, month, day, early, rest, time, late] = monthFirst;
  return moment(early ?? late, monthNumber(month), day, rest ?? time);
}

/** `2026年11月28日 14時30分` as `2026-11-28 14:30`. */
function inFigures(text: string): string {
  const day = text.replace(DOTS_AND_BLANKS, '$1-$2-$3').replace(CJK, '$1-$2-$3 ');
  return day.replace(CJK_TIME, (_, hour: string, minute = '') => `${hour}:${minute.padStart(2, '0')}`);
}

/** @param rest what follows the day: a time, a zone, both or neither. */
function moment(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  rest = '',
): ReadDate | null {
  const compact = COMPACT_TIME.exec(rest);
  const timed = compact ? [...compact.slice(0, 4), undefined, compact[4]] : TIME.exec(afternoon(rest));
  const [, hour = '0', minute = '0', second = '0', half, zone = ''] = timed ?? [
    ...Array.from({ length: 5 }, () => undefined),
    rest,
  ];
  const [written, mo, d, mi, s] = [year, month, day, minute, second].map(Number);
  // Thailand counts from the Buddha.
  const y = written !== undefined && written >= BUDDHIST.from && written < BUDDHIST.until ? written - 543 : written;
  const h = half ? (Number(hour) % 12) + (half === 'p' || half === 'م' ? 12 : 0) : Number(hour);
  if (!(y && mo && d) || mi === undefined || s === undefined) return null;
  if (y < 1970 || y > 9999 || mo > 12 || d > daysIn(y, mo) || h > 24 || mi > 59 || s > 60) return null;
  const local = Date.UTC(y, mo - 1, d, h, mi, s);
  const offset = zoneOffset(zone.trim().replace(/^[,|]\s*/, ''), local);
  if (offset === null) return null;
  const isMidnight = h % 24 === 0 && mi === 0 && s === 0;
  return { at: local - (offset ?? 0), precision: isMidnight ? 'day' : 'exact', zoned: offset !== undefined };
}

/** "下午 3:05" as "3:05 pm". */
function afternoon(time: string): string {
  const half = /^[\s,]*(上午|午前|오전|下午|午後|오후)\s?(\d{1,2}:\d{2}(?::\d{2})?)/u.exec(time);
  return half ? `${half[2]} ${/上午|午前|오전/u.test(half[1] ?? '') ? 'am' : 'pm'}` : time;
}

function monthNumber(name = ''): string {
  return String(monthOf(name));
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 70 ? `20${year}` : `19${year}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Clocks of publishers are wrong by time zones, not by days: what is dated later than this is undated. */
const MAX_FUTURE_MS = DAY_MS;

export function isAhead(at: EpochMs, now: EpochMs): boolean {
  return at > now + MAX_FUTURE_MS;
}

/** Zones lie between twelve hours behind and fourteen ahead of UTC. */
const BEHIND_MS = 12 * HOUR_MS;
const AHEAD_MS = 14 * HOUR_MS;

/** The first and the last moment that a date may mean. */
export function spanOf(date: ReadDate): { readonly from: EpochMs; readonly until: EpochMs } {
  const { at, precision, zoned, days = 1 } = date;
  const until = precision === 'day' ? at + days * DAY_MS : at;
  return zoned ? { from: at, until } : { from: at - AHEAD_MS, until: until + BEHIND_MS };
}
