import type { Message, Span } from '../chat/message.ts';
import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from '../clock.ts';
import type { Translate } from '../i18n.ts';
import { offsetAt } from '../local-time.ts';

type Style = Extract<Span, { kind: 'time' }>['style'];

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const HOUR: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const PARTS: Readonly<Record<Style | 'month', Intl.DateTimeFormatOptions>> = {
  date: DAY,
  time: HOUR,
  'date-time': { ...DAY, ...HOUR },
  relative: { ...DAY, ...HOUR },
  month: { month: 'short', year: 'numeric' },
};
const formats = new Map<string, Intl.DateTimeFormat>();

/** How somebody reads times: their language and time zone, and when it is for them. */
export type ReaderSettings = Pick<Message, 'locale' | 'timeZone' | 'writtenAt'>;

/**
 * For platforms that cannot show a time in the reader's own zone: "7 Jan 2022, 14:50 UTC", months in the given language;
 * "7 Jan, 19:50 UTC+5" in a zone, and within the year. What Intl does not know is written in English, and in UTC.
 */
export function timeText(at: EpochMs, style: Style, reading: ReaderSettings = {}): string {
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return '?';
  const { locale = 'en-GB', timeZone = 'UTC', writtenAt } = reading;
  // A day is the same day everywhere: it has no hour that could be shifted.
  const offset = style !== 'date' && isZone(timeZone) ? offsetAt(at, timeZone) : 0;
  const yearIn = (when: EpochMs) => new Date(when + offset).getUTCFullYear();
  const isThisYear = writtenAt !== undefined && yearIn(at) === yearIn(writtenAt);
  const formatted = format(style, locale, isThisYear).format(at + offset);
  return style === 'date' ? formatted : `${formatted} ${offsetText(offset)}`;
}

/** The same in UTC, with the year. */
export const utcText = (at: EpochMs, style: Style, locale?: string): string =>
  timeText(at, style, locale === undefined ? {} : { locale });

/** `UTC`, `UTC+5`, `UTC-3:30`. */
function offsetText(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / MINUTE_MS);
  if (minutes === 0) return 'UTC';
  const rest = minutes % 60;
  return `UTC${offsetMs > 0 ? '+' : '-'}${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** `Aug 2021`. */
export const monthText = (at: EpochMs, locale: string): string => format('month', locale, false).format(at);

/** A line of a message in plain words. */
export function spansText(spans: readonly Span[], reading: ReaderSettings): string {
  return spans.map((span) => (span.kind === 'time' ? timeText(span.at, span.style, reading) : span.text)).join('');
}

function format(style: Style | 'month', locale: string, isThisYear: boolean): Intl.DateTimeFormat {
  const key = `${style} ${locale} ${isThisYear}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const { year, ...parts } = PARTS[style];
  const shown = isThisYear || year === undefined ? parts : { ...parts, year };
  const made = new Intl.DateTimeFormat(dateLocale(locale), { ...shown, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** A stored zone may be one that only a newer program knows. */
function isZone(timeZone: string): boolean {
  try {
    return offsetAt(0, timeZone) !== undefined;
  } catch {
    return false;
  }
}

/** American English writes the month first; the house writes "7 Jan". */
export const dateLocale = (locale: string): string => (locale === 'en' || !isLocale(locale) ? 'en-GB' : locale);

function isLocale(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

/** `5 d 3 h`, `40 min`: the two largest units, the second only where it says something. */
export function durationText(durationMs: number, t: Translate): string {
  const minutes = Math.max(0, Math.floor(durationMs / MINUTE_MS));
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days >= 7) return t('duration-days', { days });
  if (days > 0) return hours > 0 ? t('duration-days-hours', { days, hours }) : t('duration-days', { days });
  if (hours > 0) {
    const rest = minutes % 60;
    return rest > 0 ? t('duration-hours-minutes', { hours, minutes: rest }) : t('duration-hours', { hours });
  }
  return t('duration-minutes', { minutes });
}

/** `3 h ago`, `just now`. What lies ahead of the clock counts as just now. */
export function ageText(at: number, now: number, t: Translate): string {
  const age = now - at;
  if (age < MINUTE_MS) return t('age-now');
  const coarse =
    age >= DAY_MS ? Math.floor(age / DAY_MS) * DAY_MS : age >= HOUR_MS ? Math.floor(age / HOUR_MS) * HOUR_MS : age;
  return t('age-ago', { duration: durationText(coarse, t) });
}
