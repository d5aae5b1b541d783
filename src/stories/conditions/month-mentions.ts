import { DAY_MS, type EpochMs } from '../../clock.ts';
import { hitsOf, type Reading, type Span } from './annotated-sentence.ts';
import { monthNamed } from './calendar.ts';
import { PARSERS } from './date-mentions.ts';

/** A month, or its first days, are history when they ended at least this many days ago. */
const MONTH_GONE_MS = 10 * DAY_MS;
/** The first days of a month end before this one. */
const EARLY_UNTIL = 11;

/** Months named without a day: "in August", "the April blackout"; `isGone` where the last one of that name is over. */
export function monthsIn(reading: Reading, publishedAt: EpochMs): readonly Month[] {
  const known = found.get(reading);
  if (known?.publishedAt === publishedAt) return known.months;
  const months = findMonths(reading, publishedAt);
  found.set(reading, { publishedAt, months });
  return months;
}

type Month = Span & { readonly isGone: boolean };

/** Every claim of a sentence asks for its months, and chrono-node is slow. */
const found = new WeakMap<Reading, { readonly publishedAt: EpochMs; readonly months: readonly Month[] }>();

function findMonths(reading: Reading, publishedAt: EpochMs): readonly Month[] {
  const now = new Date(publishedAt);
  const early = hitsOf(reading, 'month.early');
  const isGone = ({ from, month, year: told }: MonthMention) => {
    const isEarly = early.some((hit) => hit.until >= from && hit.from <= from + 1);
    const year = told ?? now.getUTCFullYear() - Number(month > now.getUTCMonth());
    const end = isEarly ? Date.UTC(year, month, EARLY_UNTIL) : Date.UTC(year, month + 1, 1);
    return publishedAt - end > MONTH_GONE_MS;
  };
  const parsed = parsedMonths(reading, now);
  const months = parsed.length > 0 ? parsed : namedMonths(reading);
  return months.map((one) => ({ from: one.from, until: one.from + 1, isGone: isGone(one) }));
}

interface MonthMention {
  readonly from: number;
  /** From 0. */
  readonly month: number;
  readonly year: number | undefined;
}

function parsedMonths({ language, sentence }: Reading, now: Date): MonthMention[] {
  const parse = PARSERS[language];
  if (parse === undefined || !MONTH_LIKE.test(sentence.text)) return [];
  return parse(sentence.text, { instant: now, timezone: 0 }).flatMap(({ start, index, text }) => {
    if (!start.isCertain('month') || start.isCertain('day') || start.isCertain('weekday')) return [];
    // A march on the capital, what may be cut: months have a capital.
    if (language === 'en' && /\b(?:march|may)\b/u.test(text)) return [];
    const from = sentence.tokens.findIndex((token) => token.end > index);
    // The beginning of a longer word is no month: "майнинг"; a comma after the month is no part of it.
    const end = index + text.replace(/[,.\s]+$/u, '').length;
    const isWord = sentence.tokens.some((token) => token.end === end);
    const year = start.isCertain('year') ? start.date().getUTCFullYear() : undefined;
    return from < 0 || !isWord ? [] : [{ from, month: start.date().getUTCMonth(), year }];
  });
}

const LOWER_CASE_MONTHS: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt', 'pl', 'ru', 'uk']);

/** Forms that chrono-node does not know, and its languages that lack: "январская авария", "d'août", "Haziran ayındaki". */
function namedMonths({ language, sentence: { tokens } }: Reading): MonthMention[] {
  if (language === 'en') return [];
  return tokens.flatMap(({ norm, capital }, from): MonthMention[] => {
    // "Rio de Janeiro"
    const isName = capital && from > 0 && LOWER_CASE_MONTHS.has(language);
    const month = isName ? -1 : monthNamed(norm, language);
    // "15 Ağustos", "1 de junio" are days.
    const isDay = [from - 2, from - 1, from + 1].some((at) => /^\d{1,2}\.?$/u.test(tokens[at]?.norm ?? ''));
    if (month < 0 || isDay) return [];
    const year = Number(tokens[from + 1]?.norm);
    return [{ from, month, year: year > 1900 && year < 2100 ? year : undefined }];
  });
}

/** A capital, a letter of the scripts without capitals, or a lower-case month of those that write it so: most sentences have none. */
const MONTH_LIKE =
  /jan|feb|mar|apr|abr|avr|may|mai|mag|jun|jui|giu|jul|lug|aug|ago|aoû|sep|set|sett|oct|okt|out|ott|nov|dec|dez|déc|dic|янв|фев|март|апр|ма[йея]|июн|июл|авг|сент|окт|нояб|декаб|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|月/iu;
