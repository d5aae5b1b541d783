import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as ru from 'chrono-node/ru';
import * as zh from 'chrono-node/zh';
import { DAY_MS, type EpochMs, HOUR_MS } from '../../clock.ts';
import { wordsOf } from '../../text/phrase-files.ts';
import type { Reading, Span } from './annotated-sentence.ts';

/** A moment named in a sentence, as far as it is told. */
export interface DateMention extends Span {
  readonly at: EpochMs;
  readonly precision: 'minute' | 'hour' | 'day';
}

/** What every locale of chrono-node offers. */
type Parse = typeof en.parse;

const PARSERS: Readonly<Record<string, Parse>> = { en: en.parse, ru: ru.parse, es: es.parse, zh: zh.parse };

// chrono-node costs up to 0.5 ms a sentence: only sentences with a digit, or a name of a day or a month, are shown to it.
const DATE_LIKE: Readonly<Record<string, RegExp>> = {
  en: /\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|early|late|mid-/i,
  ru: /\d|понедельник|вторник|сред[уы]|четверг|пятниц|суббот|воскресень|вчера|сегодня/i,
  es: /\d|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy/i,
  zh: /\d|[一二三四五六七八九十]月|周[一二三四五六日]|週[一二三四五六日]|昨|今/,
};

// chrono-node takes "evening of 3 March", "вечером в понедельник", "周一下午" for a part of this day.
const PART_OF_DAY =
  /\b(?:early |late )?(?:hours|morning|afternoon|evening|night) of (?=\d)|(?:утром|дн[её]м|вечером|ночью)(?= во? )|(?<=[周週期拜][一二三四五六日天])(?:上午|中午|下午|晚上|晚间|凌晨|早上|清晨|傍晚)/giu;
/** A length of time, not a moment: "через несколько часов после". */
const LENGTH = /^(?:через|спустя)\s/iu;

/** Noon of the day: how a day without an hour is kept. */
const NOON_MS = 12 * HOUR_MS;

/**
 * Dates of a sentence, relative to the publication. A weekday is the last one before it, unless `future`.
 * Hours of a text have no zone: they are read as UTC, and kept only to the day.
 */
export function datesIn(reading: Reading, publishedAt: EpochMs, future = false): DateMention[] {
  const { language, sentence } = reading;
  if (language === 'kk') return kazakhDates(reading, publishedAt);
  const locale = PARSERS[language] === undefined ? 'en' : language;
  if (!DATE_LIKE[locale]?.test(sentence.text)) return [];
  const reference = { instant: new Date(publishedAt), timezone: 0 };
  const text = sentence.text.replace(PART_OF_DAY, (words) => ' '.repeat(words.length));
  const found = PARSERS[locale]?.(text, reference, { forwardDate: future }) ?? [];
  return found.flatMap((result): DateMention[] => {
    const from = sentence.tokens.findIndex((token) => token.end > result.index);
    const after = sentence.tokens.findIndex((token) => token.start >= result.index + result.text.length);
    const { start } = result;
    const isDated = start.isCertain('day') || start.isCertain('weekday') || start.isCertain('month');
    if (LENGTH.test(result.text)) return [];
    // "for 36 hours" is a length, not a moment.
    if (from < 0 || !isDated || (start.isCertain('hour') && start.isCertain('minute') && /^for\b/i.test(result.text)))
      return [];
    let at = start.date().getTime();
    if (!future && at > publishedAt + DAY_MS && !start.isCertain('day') && start.isCertain('weekday')) at -= 7 * DAY_MS;
    return [{ from, until: after < 0 ? sentence.tokens.length : after, at, precision: 'day' }];
  });
}

/** `24 қаңтардан`: chrono-node knows no Kazakh. */
function kazakhDates({ sentence }: Reading, publishedAt: EpochMs): DateMention[] {
  const months = wordsOf('kk').lists['state.months'] ?? [];
  const year = new Date(publishedAt).getUTCFullYear();
  return sentence.tokens.flatMap((token, position): DateMention[] => {
    const day = Number(token.norm);
    const month = months.findIndex((name) => sentence.tokens[position + 1]?.norm.startsWith(name));
    if (!Number.isInteger(day) || day < 1 || day > 31 || month < 0) return [];
    const inYear = (one: number) => Date.UTC(one, month, day) + NOON_MS;
    const nearest = [year - 1, year, year + 1]
      .map(inYear)
      .sort((a, b) => Math.abs(a - publishedAt) - Math.abs(b - publishedAt));
    return [{ from: position, until: position + 2, at: nearest[0] ?? inYear(year), precision: 'day' }];
  });
}

/** Years written out, with their token position. */
export function yearsIn({ sentence }: Reading): { readonly year: number; readonly position: number }[] {
  return sentence.tokens.flatMap((token, position) =>
    /^(?:19|20)\d\d$/.test(token.norm) ? [{ year: Number(token.norm), position }] : [],
  );
}
