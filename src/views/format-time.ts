import type { Span } from '../chat/message.ts';
import type { EpochMs } from '../clock.ts';

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

/**
 * For platforms that cannot show a time in the reader's own zone: "7 Jan 2022, 14:50 UTC", months in the given language.
 * @param locale BCP 47; what Intl does not know is written in English.
 */
export function utcText(at: EpochMs, style: Style, locale = 'en-GB'): string {
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return '?';
  const formatted = format(style, locale).format(at);
  return style === 'date' ? formatted : `${formatted} UTC`;
}

/** `Aug 2021`. */
export const monthText = (at: EpochMs, locale: string): string => format('month', locale).format(at);

/** A line of a message in plain words. */
export function plainText(spans: readonly Span[], locale: string): string {
  return spans.map((span) => (span.kind === 'time' ? utcText(span.at, span.style, locale) : span.text)).join('');
}

function format(style: Style | 'month', locale: string): Intl.DateTimeFormat {
  const key = `${style} ${locale}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const parts = PARTS[style];
  const made = new Intl.DateTimeFormat(dateLocale(locale), { ...parts, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
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
