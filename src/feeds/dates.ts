import type { EpochMs } from '../clock.ts';
import { HOUR_MS, MINUTE_MS } from '../clock.ts';

/** First three letters of each month: English and Spanish, Italian, Russian, Ukrainian, Kazakh, Turkish, Polish and others where they differ. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'jan ene gen янв січ қаң oca sty',
    'feb fev fév фев лют ақп şub lut',
    'mar mär мар бер нау',
    'apr abr avr апр кві сәу nis kwi',
    'may mai mag май мая тра мам maj',
    'jun giu июн чер мау haz cze',
    'jul jui lug июл лип шіл tem lip',
    'aug ago aoû aou авг сер там ağu sie',
    'sep set сен вер қыр eyl wrz',
    'oct okt out ott окт жов қаз eki paź',
    'nov ноя лис қар kas lis',
    'dec dez dic déc дек гру жел ara gru',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Zones that feeds write by name, in hours east of UTC: RFC 822 section 5.1 and a few common ones. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 1,
  cet: 1,
  west: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  ist: 5.5,
  hkt: 8,
  sgt: 8,
  jst: 9,
  kst: 9,
  ast: -4,
  adt: -3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

// 2003-12-31T10:14:55.5+08:00 and 20031231T101455Z: parts from the month on may be missing, separators may be `-`, `/`, `.` or none.
const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?|(\d{2})(\d{2})?)?(?!\d)(.*)$/;
// Thu, 01 Jan 2004 19:48:21 GMT; 7 de enero de 2022; the year may have two digits.
const DAY_FIRST =
  /^[^\d]{0,40}?(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]*(?:de\s+)?(\p{L}{3,12})\.?,?[\s-]*(?:de\s+)?(\d{4}|\d{2})(?!\d)(.*)$/u;
// January 1, 2004 19:48 EST, and asctime, with the year at the end: Thu Jan 1 19:48:21 2004.
const MONTH_FIRST =
  /^(?:\p{L}{3,12}\.?,?\s+)?(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4})(.*)|,?\s+(.*?)\s(\d{4}))$/u;
// 07.01.2022 is written day first everywhere; with `/` and `-` countries differ.
const ALL_NUMBERS = /^(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)(.*)$/u;
const CJK = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일](?:\s?[(（].[)）])?/u;
const TIME =
  /^[\s,t–-]*(?:(?:at|um|à|às|a las|в|saat)\s+)?(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})(?:[.,]\d+)?)?\s*(?:([ap])\.?m\.?(?!\p{L}))?(.*)$/u;
const COMPACT_TIME = /^t(\d{2})(\d{2})(\d{2})?(?!\d)(.*)$/;
/** Seconds or milliseconds since 1970, this side of 2001. */
const EPOCH = /^[12]\d{9}(?:\d{3})?$/;

/**
 * A date as feeds write them. Without a zone it is UTC.
 * @returns null where it is absent, unreadable or impossible; never the present time, never a guess between day and month.
 */
export function parseDate(written: string | undefined): EpochMs | null {
  const text = (written ?? '').trim().slice(0, 80).normalize('NFKC').toLowerCase().replaceAll('\u2212', '-');
  if (EPOCH.test(text)) return Number(text.padEnd(13, '0'));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return epoch(fullYear(dayFirst[3] ?? ''), monthNumber(dayFirst[2]), dayFirst[1], dayFirst[4]);
  const yearFirst = YEAR_FIRST.exec(text.replace(CJK, '$1-$2-$3').replace(/^(\d{8})(\d{6})$/, '$1t$2'));
  if (yearFirst) {
    const [, year, m, d, month = m, day = d, rest = ''] = yearFirst;
    return rest && !day ? null : epoch(year, month ?? '1', day ?? '1', rest.replace(/\[.*\]$/, ''));
  }
  const numbers = ALL_NUMBERS.exec(text);
  if (numbers) {
    const [, a, separator, b, year, rest] = numbers;
    if (separator === '.' || Number(a) > 12 || a === b) return epoch(year, b, a, rest);
    return Number(b) > 12 ? epoch(year, a, b, rest) : null;
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (!monthFirst) return null;
  const [, month, day, early, rest, time, late] = monthFirst;
  return epoch(early ?? late, monthNumber(month), day, rest ?? time);
}

/** @param rest what follows the day: a time, a zone, both or neither. */
function epoch(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  rest = '',
): EpochMs | null {
  const compact = COMPACT_TIME.exec(rest);
  const [, hour = '0', minute = '0', second = '0', half, zone] = compact
    ? [...compact.slice(0, 4), undefined, compact[4]]
    : (TIME.exec(afternoon(rest)) ?? [...new Array(5), rest]);
  const [y, mo, d, mi, s] = [year, month, day, minute, second].map(Number);
  const h = half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour);
  if (!(y && mo && d) || mi === undefined || s === undefined) return null;
  if (y < 1970 || y > 9999 || mo > 12 || d > daysIn(y, mo) || h > 24 || mi > 59 || s > 60) return null;
  const offset = zoneOffset((zone ?? '').trim());
  return offset === null ? null : Date.UTC(y, mo - 1, d, h, mi, s) - offset;
}

/** "下午 3:05" as "3:05 pm". */
function afternoon(time: string): string {
  const half = /^[\s,]*(上午|午前|오전|下午|午後|오후)\s?(\d{1,2}:\d{2}(?::\d{2})?)/u.exec(time);
  return half ? `${half[2]} ${/上午|午前|오전/u.test(half[1] ?? '') ? 'am' : 'pm'}` : time;
}

function zoneOffset(zone: string): number | null {
  const numeric = /^(?:gmt|utc|ut)?\s*([+-])(\d{1,2}):?(\d{2})?(?:\s*\(.*\))?$/.exec(zone);
  if (numeric) {
    const size = Number(numeric[2]) * HOUR_MS + Number(numeric[3] ?? 0) * MINUTE_MS;
    if (size > 14 * HOUR_MS) return null;
    return numeric[1] === '-' ? -size : size;
  }
  const hours = ZONES[zone];
  return hours === undefined ? 0 : hours * HOUR_MS;
}

function monthNumber(name = ''): string {
  // Of all these only French has two that begin alike.
  return String(name.startsWith('juin') ? 6 : (MONTHS.get(name.slice(0, 3)) ?? 0));
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 70 ? `20${year}` : `19${year}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
