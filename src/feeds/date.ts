import type { EpochMs } from '../clock.ts';
import { HOUR_MS, MINUTE_MS } from '../clock.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

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

// 2003-12-31T10:14:55.5+08:00, parts from the month on may be missing, separators may be `-`, `/`, `.` or none.
const ISO =
  /^(\d{4})(?:[-/.]?(\d{2})(?:[-/.]?(\d{2}))?)?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*([A-Za-z]{1,5}|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/;
// Thu, 01 Jan 2004 19:48:21 GMT; the day's name, the time and the zone may be missing, the year may have two digits.
const DAY_FIRST =
  /^(?:[^\d\s,]+[,.]?\s+)?(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d{2})(?:,?[\sT]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?)?\s*(.*)$/;
// Thu Jan 1 19:48:21 2004 (asctime) and January 1, 2004 19:48 EST.
const MONTH_FIRST =
  /^(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(\d{4}),?)?(?:\s*(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?)?\s*(.*)$/i;

/**
 * A date as feeds write them. Without a zone it is UTC.
 * @returns null where it is absent, unreadable or impossible; never the present time, never a guess between day and month.
 */
export function parseDate(written: string | undefined): EpochMs | null {
  const text = (written ?? '').trim().slice(0, 80);
  if (!text) return null;
  const iso = ISO.exec(text);
  if (iso) return epoch(iso[1], iso[2] ?? '1', iso[3] ?? '1', iso[4], iso[5], iso[6], iso[7]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, day, month, year, hour, minute, second, zone] = dayFirst;
    return epoch(fullYear(year ?? ''), monthNumber(month), day, hour, minute, second, zone);
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) {
    const [, month, day, year, hour, minute, second, half, rest = ''] = monthFirst;
    const lateYear = /(\d{4})$/.exec(rest)?.[1];
    const hours = half && hour ? String((Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)) : hour;
    return epoch(year ?? lateYear, monthNumber(month), day, hours, minute, second, rest.replace(/\s*\d{4}$/, ''));
  }
  return null;
}

function epoch(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  hour = '0',
  minute = '0',
  second = '0',
  zone = '',
): EpochMs | null {
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number);
  if (!(y && mo && d) || h === undefined || mi === undefined || s === undefined) return null;
  if (y < 1970 || y > 9999 || mo > 12 || d > daysIn(y, mo) || h > 24 || mi > 59 || s > 60) return null;
  const offset = zoneOffset(zone.trim());
  return offset === null ? null : Date.UTC(y, mo - 1, d, h, mi, s) - offset;
}

function zoneOffset(zone: string): number | null {
  const numeric = /^(?:GMT|UTC|UT)?\s*([+-])(\d{1,2}):?(\d{2})?(?:\s*\(.*\))?$/i.exec(zone);
  if (numeric) {
    const size = Number(numeric[2]) * HOUR_MS + Number(numeric[3] ?? 0) * MINUTE_MS;
    if (size > 14 * HOUR_MS) return null;
    return numeric[1] === '-' ? -size : size;
  }
  const hours = ZONES[zone.toLowerCase()];
  return hours === undefined ? 0 : hours * HOUR_MS;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').toLowerCase()) + 1);
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 70 ? `20${year}` : `19${year}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
