import { wordsOf } from '../../text/phrase-files.ts';
import { normalizeWord } from '../../text/tokenize.ts';

/** Names of months and weekdays of a language, as `Intl` writes them within a date. */
interface Calendar {
  /** January first; each with its forms. */
  readonly months: readonly (readonly string[])[];
  /** The same, without the ending that an adjective replaces: январь, январский. */
  readonly monthRoots: readonly (readonly string[])[];
  /** Farvardin first, where news counts by the solar calendar. */
  readonly solarMonths: readonly (readonly string[])[];
  /** Sunday first. */
  readonly weekdays: readonly (readonly string[])[];
}

const calendars = new Map<string, Calendar>();

/** Letters that a word and its inflected forms share. */
const STEM_LETTERS = 4;

export function calendarOf(language: string): Calendar {
  const known = calendars.get(language);
  if (known) return known;
  const extra = wordsOf(language).lists['state.months'] ?? [];
  const asRead = (name: string) => normalizeWord(name).replaceAll(JOINER, '');
  const parts = (date: number, type: 'month' | 'weekday', options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { timeZone: 'UTC', ...options })
      .formatToParts(date)
      .find((part) => part.type === type)?.value ?? '';
  const months = Array.from({ length: 12 }, (_, month) => {
    const date = Date.UTC(2021, month, 5);
    const names = [
      parts(date, 'month', { month: 'long' }),
      parts(date, 'month', { day: 'numeric', month: 'long' }),
      extra[month] ?? '',
    ];
    return [...new Set(names.map(asRead).filter((name) => name !== '' && !/\d/u.test(name)))];
  });
  const forms = wordsOf(language).lists['state.weekdays'] ?? [];
  const weekdays = Array.from({ length: 7 }, (_, day) => [
    asRead(parts(Date.UTC(2021, 7, 1 + day), 'weekday', { weekday: 'long' })),
    ...(forms[day]?.split('|') ?? []),
  ]);
  const solarMonths = (wordsOf(language).lists['state.solarMonths'] ?? []).map((names) => names.split(' '));
  const monthRoots = months.map((names) => names.map((name) => name.replace(SLAVIC_ENDING, '')));
  const calendar = { months, monthRoots, solarMonths, weekdays };
  calendars.set(language, calendar);
  return calendar;
}

/** Persian parts a word with it: سه‌شنبه. */
const JOINER = '\u200c';

export const isForm = (word: string, names: readonly string[]): boolean =>
  names.some((name) => word === name || ((name.length >= STEM_LETTERS || HANGUL.test(name)) && word.startsWith(name)));

/** A syllable is worth several letters, and particles hang on to names: 월요일부터. */
const HANGUL = /^\p{Script=Hangul}{3}/u;

/** "Август" is "августа" beside a day: months are told by their root. */
const SLAVIC_ENDING = /(?<=^[\u0400-\u04ff]{4,})[ьйаяо]$/u;
/** "D'août". */
const ELISION = /^[dl]['’]/u;

/** Languages whose months take endings; elsewhere "mayoría" is no May. */
const INFLECTED: ReadonlySet<string> = new Set(['ru', 'uk', 'pl', 'kk', 'tr', 'fa', 'ko']);

/** @returns the month that a word names, from 0; -1 for none. */
export function monthNamed(word: string, language: string): number {
  const bare = word.replace(ELISION, '');
  const roots = calendarOf(language).monthRoots;
  return roots.findIndex((names) => (INFLECTED.has(language) ? isForm(bare, names) : names.includes(bare)));
}
