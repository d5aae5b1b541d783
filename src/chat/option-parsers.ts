import { z } from 'zod';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../clock.ts';
import type { Locales } from '../i18n.ts';

/** Words of `/subscribe`: at least one of `words`, none of `excluded`. */
export interface WordList {
  readonly words: readonly string[];
  readonly excluded: readonly string[];
}

/** Limits of one subscription: thousands of spaces share one automaton. */
export const MAX_WORDS = 25;
const MAX_WORD_LENGTH = 60;

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:m|min|minutes?|мин|минут[аы]?)$/u, MINUTE_MS],
  [/^(?:h|hours?|ч|час|часа|часов)$/u, HOUR_MS],
  [/^(?:d|days?|д|день|дня|дней)$/u, DAY_MS],
  [/^(?:w|weeks?|нед|недел[яиь])$/u, 7 * DAY_MS],
];
const FOREVER = /^(?:forever|always|навсегда|всегда)$/u;

/** Longest span a mute may have; more is "forever". */
const MAX_DURATION_MS = 366 * DAY_MS;

/** @returns milliseconds; null: forever; undefined: not a duration. Reads `24h`, `7d`, `2 weeks`, `30 мин`, `forever`. */
export function parseDuration(raw: string): number | null | undefined {
  const typed = raw.trim().toLowerCase();
  if (FOREVER.test(typed)) return null;
  const found = /^(\d{1,5})\s?(\p{L}{1,8})\.?$/u.exec(typed);
  const unit = UNITS.find(([pattern]) => pattern.test(found?.[2] ?? ''));
  const duration = Number(found?.[1]) * (unit?.[1] ?? Number.NaN);
  return duration > 0 && duration <= MAX_DURATION_MS ? duration : undefined;
}

/** @returns milliseconds, or null for ever. */
export const durationSchema = one(parseDuration, 'error-duration');

export const wordsSchema = z.string().transform((raw, context): WordList => {
  const parts = splitList(raw).map((part) => ({ word: fold(part.replace(/^-|"/gu, '')), out: part.startsWith('-') }));
  if (parts.length > MAX_WORDS || parts.some((part) => !isWord(part.word) || isOption(part.word))) {
    context.addIssue({ code: 'custom', message: 'error-words' });
    return z.NEVER;
  }
  const pick = (out: boolean) => [...new Set(parts.filter((part) => part.out === out).map((part) => part.word))];
  return { words: pick(false), excluded: pick(true) };
});

/** An address as people copy it: browsers hide the scheme. */
export const linkSchema = z
  .string()
  .transform((raw) => (/^[\w-]+(?:\.[\w-]+)+(?::\d{1,5})?\/\S+$/u.test(raw) ? `https://${raw}` : raw))
  .refine((link) => /^(?:https?:\/\/\S{3,2000}|story:[\w-]{1,64})$/iu.test(link), 'error-link');

/** Discord's ids; its typed options and `<#id>` give the same, threads as `channel:thread`: the end of an address. */
export const channelSchema = z
  .string()
  .regex(/^(?:<#\d{15,20}>|(?:\d{15,20}:)?\d{15,20})$/u, 'error-channel')
  .transform((raw) => raw.replace(/[<#>]/gu, ''));

export const roleSchema = z
  .string()
  .regex(/^(?:<@&\d{15,20}>|\d{15,20})$/u, 'error-role')
  .transform((raw) => raw.replace(/\D/gu, ''));

export const timeZoneSchema = one((raw) => {
  const wanted = raw.trim().toLowerCase().replaceAll(' ', '_');
  return ['UTC', ...Intl.supportedValuesOf('timeZone')].find((zone) => zone.toLowerCase() === wanted);
}, 'error-time-zone');

/** By code or by its own name (`ru`, `Русский`). */
export const languageSchema = (locales: Locales) =>
  one((raw) => {
    const wanted = fold(raw);
    return locales.available.find((one) => one === wanted || fold(locales.translator(one)('language-name')) === wanted);
  }, 'error-language');

/** `22:00-07:00` -> minutes after local midnight; `off` -> null. */
export const quietHoursSchema = one((raw) => {
  if (fold(raw) === 'off') return null;
  const [, h1, m1 = '0', h2, m2 = '0'] =
    /^(\d{1,2})(?::(\d{2}))?\s?[-–]\s?(\d{1,2})(?::(\d{2}))?$/u.exec(raw.trim()) ?? [];
  const [fromMinute, untilMinute] = [Number(h1) * 60 + Number(m1), Number(h2) * 60 + Number(m2)];
  const valid = fromMinute < 1440 && untilMinute <= 1440 && Number(m1) < 60 && Number(m2) < 60;
  return valid && fromMinute !== untilMinute % 1440 ? { fromMinute, untilMinute: untilMinute % 1440 } : undefined;
}, 'error-quiet-hours');

/** `07:00` */
export function clockText(minuteOfDay: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}

/** Lower case, one kind of space, no accents' variants: how names are compared. */
export function fold(raw: string): string {
  return raw.normalize('NFKC').trim().toLowerCase().replace(/\s+/gu, ' ');
}

/** `severty:critical`, `важность:важное`: an option misspelt, which no news would ever hold as a word. */
const isOption = (word: string): boolean => /^[\p{L}_]+:[^\s/]/u.test(word);

export function isWord(raw: string): boolean {
  return raw.length >= 2 && raw.length <= MAX_WORD_LENGTH && /[\p{L}\p{N}]/u.test(raw) && !/\p{Cc}/u.test(raw);
}

/** Splits at commas outside quotes. */
export function splitList(raw: string): string[] {
  const parts = raw.match(/(?:[^",]|"[^"]*"?)+/gu) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** A schema of one value; what it cannot read is an issue whose message is the id of a translated text. */
export function one<T>(read: (raw: string) => T | undefined, key: string) {
  return z.string().transform((raw, context): T => {
    const value = read(raw);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: key });
    return z.NEVER;
  });
}
