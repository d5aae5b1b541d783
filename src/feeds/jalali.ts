import { DAY_MS } from '../clock.ts';

/** Feeds of Iran date by its own calendar, whose year begins on 20 or 21 March: `۷ آذر ۱۴۰۵`, `1405/09/07`. */
const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const IN_WORDS = new RegExp(
  `^[^\\d]{0,40}?(\\d{1,2})\\s+(${MONTHS.join('|')})(?:\\s*ماه)?[\\s,]+(1[34]\\d\\d)(?!\\d)(.*)$`,
  'u',
);
const IN_FIGURES = /^[^\d]{0,40}?(1[34]\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/u;
const YEARS_AHEAD = 621;
const FIRST_HALF = 6;
const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'numeric',
});

/** @returns the same text with its day as `2026-11-28`; undefined where it holds no such day. */
export function fromJalali(text: string): string | undefined {
  // Arabic keyboards write their own ya.
  const words = IN_WORDS.exec(text.replaceAll('ي', 'ی'));
  const figures = IN_FIGURES.exec(text);
  if (words) return gregorian(Number(words[3]), MONTHS.indexOf(words[2] ?? '') + 1, Number(words[1]), words[4]);
  return figures ? gregorian(Number(figures[1]), Number(figures[3]), Number(figures[4]), figures[5]) : undefined;
}

function gregorian(year: number, month: number, day: number, rest = ''): string | undefined {
  // Six months of 31 days, then months of 30; the new year is on the 20th or the 21st.
  const before = month <= FIRST_HALF + 1 ? (month - 1) * 31 : FIRST_HALF * 31 + (month - FIRST_HALF - 1) * 30;
  const guess = Date.UTC(year + YEARS_AHEAD, 2, 20) + (before + day - 1) * DAY_MS;
  const at = [guess, guess + DAY_MS, guess + 2 * DAY_MS].find((one) => format.format(one) === `${month}/${day}`);
  return at === undefined ? undefined : `${new Date(at).toISOString().slice(0, 10)} ${rest}`;
}
