import { DAY_MS, type EpochMs, NOON_MS } from '../../clock.ts';
import { wordsOf } from '../../text/phrase-files.ts';
import { has, hitsOf, type Reading, VERB_LAST } from './annotated-sentence.ts';
import { calendarOf, isForm } from './calendar.ts';
import type { DateMention } from './date-mentions.ts';
import { hasHours, isOfHoursAhead } from './hours.ts';

/** `7-12 Aralık`, `od 6 do 8 grudnia`: the day that a range of one month begins with. */
const FIRST_DAY = /(\d{1,2})\s*(?:[-–—]|do|ile|تا)\s*$/u;
/** 12월 1일부터: number, month, number, day. */
const KOREAN_MONTH = /^월/u;
const KOREAN_DAY = /^일(?!간|째)/u;
/** 6일부터 10일까지: of the month before. */
const KOREAN_LAST_DAY = /^\s*[~∼–-]?\s*(\d{1,2})일/u;

/** @returns the position of the longest name that the word is a form of, -1 for none: `pazartesi` is not `pazar`. */
function namedBy(word: string, all: readonly (readonly string[])[]): number {
  const length = (position: number) => Math.max(...(all[position] ?? []).map((name) => name.length));
  const found = all.flatMap((names, position) => (isForm(word, names) ? [position] : []));
  return found.sort((a, b) => length(b) - length(a))[0] ?? -1;
}

/**
 * Dates in languages that chrono-node has no locale for (kk, tr, fa, pl, ko): `15 Ağustos`, `24 қаңтардан`, `10월 3일`,
 * names of weekdays, and the words for today, yesterday and tomorrow (`state.today` and so on of the words file).
 */
export function namedDates(reading: Reading, publishedAt: EpochMs, future: boolean): DateMention[] {
  const { language, sentence } = reading;
  const { months, solarMonths, weekdays } = calendarOf(language);
  /** @param more months after the named one; @param day 0 for the last of the month before. */
  const dayNamed = (word: string, more: 0 | 1, day: number, told = Number.NaN): EpochMs | undefined => {
    const month = months.findIndex((names) => isForm(word, names));
    if (month >= 0) return nearest((year) => Date.UTC(year, month + more, day), told, publishedAt, future);
    const solar = solarMonths.findIndex((names) => names.includes(word));
    if (solar < 0) return undefined;
    return nearest((year) => solarDay(year, solar + more, day), told + SOLAR_YEARS_BEHIND, publishedAt, future);
  };
  const today = Math.floor(publishedAt / DAY_MS) * DAY_MS + NOON_MS;
  const mentions = sentence.tokens.flatMap((token, position): DateMention[] => {
    const next = sentence.tokens[position + 1];
    const day = Number.parseInt(token.norm, 10);
    if (/^\d{1,2}$/u.test(token.norm) && day >= 1 && day <= 31 && next !== undefined) {
      const told = Number(sentence.tokens[position + 2]?.norm);
      const at = dayNamed(next.norm, 0, day, told);
      const first = Number(FIRST_DAY.exec(sentence.text.slice(0, token.start))?.[1]);
      if (at !== undefined && first < day) {
        const span = { from: position - 1, until: position + 2, precision: 'day' as const };
        return [
          { ...span, at: at - (day - first) * DAY_MS },
          { ...span, at, isEnd: true },
        ];
      }
      if (at !== undefined) return [{ from: position, until: position + 2, at, precision: 'day' }];
    }
    const [dayOfMonth, unit] = sentence.tokens.slice(position + 2, position + 4);
    if (language === 'ko' && day >= 1 && day <= 12 && KOREAN_MONTH.test(next?.norm ?? '')) {
      const told = Number.parseInt(dayOfMonth?.norm ?? '', 10);
      if (told >= 1 && told <= 31 && KOREAN_DAY.test(unit?.norm ?? '')) {
        const span = { from: position, until: position + 4, precision: 'day' as const };
        const at = nearest((year) => Date.UTC(year, day - 1, told), Number.NaN, publishedAt, future);
        const last = Number(KOREAN_LAST_DAY.exec(sentence.text.slice(unit?.end))?.[1]);
        return [{ ...span, at }, ...(last > told ? [{ ...span, at: at + (last - told) * DAY_MS, isEnd: true }] : [])];
      }
    }
    if (isEndOf(reading, position)) {
      const at = dayNamed(token.norm, 1, 0);
      if (at !== undefined) return [{ from: position, until: position + 1, at, precision: 'day' }];
    }
    const joined = (sentence.tokens[position - 1]?.norm ?? '') + token.norm;
    const whole = weekdays.findIndex((names) => names.includes(joined));
    const weekday = whole >= 0 ? whole : namedBy(token.norm, weekdays);
    if (weekday >= 0) {
      const back = (new Date(today).getUTCDay() - weekday + 7) % 7;
      const at = isAhead(reading, back, future, today)
        ? today + ((7 - back) % 7 || weekOf(reading)) * DAY_MS
        : today - back * DAY_MS;
      return [{ from: position, until: position + 1, at, precision: 'day' }];
    }
    return relativeDay(reading, position, today);
  });
  return mentions.map((one, position) => asEnd(reading, mentions[position - 1], one));
}

/** "From 10 to 17 on Monday", "said on Monday that power will be cut", said on a Monday: it is this day. */
const weekOf = (reading: Reading): number => (hasHours(reading) || has(reading, 'said') ? 0 : 7);

/** Days after which a weekday with its hours is no longer the one that has passed. */
const RECENT_DAYS = 4;

/** "From 10 to 17 on Thursday", said on a Wednesday: nobody tells the hours of six days ago. */
const isAhead = (reading: Reading, back: number, future: boolean, today: EpochMs): boolean =>
  future || (back > RECENT_DAYS && hasHours(reading)) || isOfHoursAhead(reading, today - back * DAY_MS, today);

/** Tokens between the two days of a range. */
const RANGE_REACH = 2;

/** 24 қаңтардан 31 қаңтарға дейін, "od 28 lutego do 3 marca": the later of two days that stand together. */
function asEnd(reading: Reading, before: DateMention | undefined, one: DateMention): DateMention {
  const isRange =
    before !== undefined &&
    before.isEnd !== true &&
    one.isEnd !== true &&
    one.from >= before.until &&
    one.from - before.until <= RANGE_REACH &&
    one.at > before.at &&
    hitsOf(reading, 'until').some((hit) => hit.from >= before.until - 1 && hit.from <= one.until);
  return isRange ? { ...one, from: before.from, isEnd: true } : one;
}

/** 18日, 本月22号, 下月3日, 25일부터: no number of a month before it, and no length (日間, 일간) or count (일째) of days. */
const BARE_DAY =
  /(?:([上先下来來])[个個]?月)?(?<!\d|\d\s?[月월/.／-]\s?)(\d{1,2})(?:[日号號](?![本間间内內常])|일(?!간|째|내|\s?만))/gu;
const MONTHS_ON: Readonly<Record<string, number>> = { 上: -1, 先: -1, 下: 1, 来: 1, 來: 1 };
/** 25日から27日まで, 25至27日, 25일부터 27일까지. */
const BARE_LAST_DAY = /^(?:至|到|から|부터)?\s*[-–—～~∼]?\s*(\d{1,2})[日号號일]/u;

/** Of the month before or after this one, a day without its month is at most so far. */
const NEIGHBOUR_MS = 7 * DAY_MS;

/** Days without a number of their month, as papers of East Asia write them: of this month, or at its edge of the one beside it. */
export function bareDays({ sentence: { text, tokens } }: Reading, publishedAt: EpochMs): DateMention[] {
  const now = new Date(publishedAt);
  let covered = 0;
  return [...text.matchAll(BARE_DAY)].flatMap((match): DateMention[] => {
    const [, month, told = ''] = match;
    const end = match.index + match[0].length;
    const from = tokens.findIndex((token) => token.end >= end - 1 && token.norm.startsWith(told));
    const day = Number(told);
    const shift = MONTHS_ON[month ?? ''];
    const inMonth = (months: number) => Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, day) + NOON_MS;
    const isBeside = (one: EpochMs) => Math.abs(one - publishedAt) < NEIGHBOUR_MS;
    const at = shift !== undefined ? inMonth(shift) : ([inMonth(-1), inMonth(1)].find(isBeside) ?? inMonth(0));
    if (match.index < covered || from < 0 || new Date(at).getUTCDate() !== day) return [];
    const mention = { from, until: from + 2, precision: 'day' as const };
    const range = BARE_LAST_DAY.exec(text.slice(end));
    const last = Number(range?.[1]);
    if (range === null || !(last > day)) return [{ ...mention, at }];
    covered = end + range[0].length;
    return [
      { ...mention, at },
      { ...mention, at: at + (last - day) * DAY_MS, isEnd: true },
    ];
  });
}

/** The words of `state.today` and so on, where no date is told: "anoche", "esta madrugada". */
export function relativeDays(reading: Reading, publishedAt: EpochMs): DateMention[] {
  const today = Math.floor(publishedAt / DAY_MS) * DAY_MS + NOON_MS;
  return reading.sentence.tokens.flatMap((_, position) => relativeDay(reading, position, today));
}

function relativeDay({ sentence, language }: Reading, position: number, today: EpochMs): DateMention[] {
  const word = sentence.tokens[position]?.norm ?? '';
  const shift = RELATIVE.find(([list]) => wordsOf(language).lists[list]?.includes(word))?.[1];
  return shift === undefined
    ? []
    : [{ from: position, until: position + 1, at: today + shift * DAY_MS, precision: 'day' }];
}

/** "Until the end of the year", "до конца 2027 года": its last day. */
export function yearEnds(reading: Reading, publishedAt: EpochMs): DateMention[] {
  const now = new Date(publishedAt).getUTCFullYear();
  return hitsOf(reading, 'yearEnd').flatMap(({ from, until }): DateMention[] => {
    const told = reading.sentence.tokens
      .slice(from, until)
      .flatMap(({ norm }) => (/^\d+$/u.test(norm) ? Number(norm) : []));
    const [year = now] = told;
    if (Math.abs(year - now) > MOST_YEARS_AWAY) return [];
    return [{ from, until, at: Date.UTC(year, 11, 31) + NOON_MS, precision: 'day' }];
  });
}

/** "By the end of 30 ..." is no year. */
const MOST_YEARS_AWAY = 20;

const RELATIVE = [
  ['state.today', 0],
  ['state.yesterday', -1],
  ['state.tomorrow', 1],
] as const;

const isEndOf = (reading: Reading, position: number): boolean =>
  hitsOf(reading, 'endOf').some(
    (hit) =>
      hit.until === position ||
      // "Mart sonu"; not "od 1 grudnia do końca lutego".
      (hit.from === position + 1 && VERB_LAST.has(reading.language)) ||
      (hit.from <= position && position < hit.until),
  );

/** @param inYear the day in a year of the common era, which a year of the solar calendar begins in. */
function nearest(inYear: (year: number) => EpochMs, told: number, publishedAt: EpochMs, future: boolean): EpochMs {
  if (told >= 1990 && told < 2100) return inYear(told) + NOON_MS;
  const now = new Date(publishedAt).getUTCFullYear();
  const candidates = [now - 1, now, now + 1]
    .map((year) => inYear(year) + NOON_MS)
    .filter((at) => !future || at > publishedAt - 2 * DAY_MS);
  return candidates.sort((a, b) => Math.abs(a - publishedAt) - Math.abs(b - publishedAt))[0] ?? inYear(now) + NOON_MS;
}

const SOLAR_YEARS_BEHIND = 621;
const persian = new Intl.DateTimeFormat('en-u-ca-persian', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });

/**
 * A day of the solar calendar of Iran and Afghanistan: six months of 31 days from the equinox on, then months of 30.
 * @param year of the common era, in whose March it begins; @param month 0 for Farvardin.
 */
function solarDay(year: number, month: number, day: number): EpochMs {
  const newYear = [19, 20, 21, 22].map((march) => Date.UTC(year, 2, march)).find((at) => persian.format(at) === '1/1');
  const before = month * 30 + Math.min(month, 6);
  return (newYear ?? Date.UTC(year, 2, 21)) + (before + day - 1) * DAY_MS;
}
