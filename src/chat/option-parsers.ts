import { z } from 'zod';
import type { Locales } from '../i18n.ts';
import { typedKey } from '../text/typed-key.ts';
import { keysOf, typedWords } from './typed-words.ts';

/** Words of `/subscribe`: at least one of `words`, none of `excluded`. */
export interface WordList {
  readonly words: readonly string[];
  readonly excluded: readonly string[];
}

/** Limits of one subscription: thousands of spaces share one automaton. */
export const MAX_WORDS = 25;
const MAX_WORD_LENGTH = 60;
/** Words of one phrase that are looked at. */
const MAX_MIXED_WORDS = 12;

/**
 * `"immersion cooling", asic, -scam`.
 * @param isLabel whether a phrase is a place or a topic: what holds one together with something else, and not in quotes, may
 * have been meant for that.
 */
export const wordList = (isLabel: (phrase: string) => boolean) =>
  z.string().transform((raw, context): WordList => {
    const parts = splitList(raw).map((part) => ({
      word: fold(part.replace(/^-|"/gu, '')),
      out: part.startsWith('-'),
      isMixed: !part.includes('"') && holdsLabel(part.replace(/^-/u, ''), isLabel),
    }));
    const fault = parts.some(({ isMixed }) => isMixed)
      ? 'error-mixed-words'
      : parts.length > MAX_WORDS || parts.some(({ word }) => !isWord(word) || isOption(word))
        ? 'error-words'
        : null;
    if (fault !== null) {
      context.addIssue({ code: 'custom', message: fault });
      return z.NEVER;
    }
    const pick = (out: boolean) => [...new Set(parts.filter((part) => part.out === out).map((part) => part.word))];
    return { words: pick(false), excluded: pick(true) };
  });

function holdsLabel(phrase: string, isLabel: (phrase: string) => boolean): boolean {
  const words = phrase.split(/\s+/u).slice(0, MAX_MIXED_WORDS);
  return words.length > 1 && words.some((word) => word.length > 2 && isLabel(word));
}

/** An address as people copy it: browsers hide the scheme. */
export const linkSchema = z
  .string()
  .transform((typed) => typed.replace(/^<|[>,;]+$/gu, ''))
  .transform((raw) => (/^[\w-]+(?:\.[\w-]+)+(?::\d{1,5})?\/\S+$/u.test(raw) ? `https://${raw}` : raw))
  .refine((link) => /^(?:https?:\/\/\S{3,2000}|(?:story|alert):[\w-]{1,64})$/iu.test(link), 'error-link');

/** Discord's ids; its typed options and `<#id>` give the same, threads as `channel:thread`: the end of an address. */
export const channelSchema = z
  .string()
  .regex(/^(?:<#\d{15,20}>|(?:\d{15,20}:)?\d{15,20})$/u, 'error-channel')
  .transform((raw) => raw.replace(/[<#>]/gu, ''));

/** Of a role that the platform would not notify it says so: `everyone`, `silent:<id>`. */
export const roleSchema = z
  .string()
  .refine((raw) => raw !== 'everyone', { message: 'error-role-everyone', abort: true })
  .refine((raw) => !raw.startsWith('silent:'), { message: 'error-role-silent', abort: true })
  .regex(/^(?:<@&\d{15,20}>|\d{15,20})$/u, 'error-role')
  .transform((raw) => raw.replace(/\D/gu, ''));

/** The same, or none any more. */
export const roleOrOffSchema = z.union([z.literal('off'), roleSchema]);

/** By code or by its name in any language of the bot (`ru`, `pt-BR`, `Русский`, `turkish`, `немецкий`): see `CommandOption`. */
export function languageNames(locales: Locales) {
  const names = new Map<string, string>();
  for (const reader of locales.available) {
    const display = new Intl.DisplayNames(reader, { type: 'language' });
    for (const locale of locales.available)
      for (const tag of [locale, locale.split('-')[0] ?? locale]) {
        const key = typedKey(display.of(tag) ?? tag);
        if (!names.has(key)) names.set(key, locale);
      }
  }
  for (const locale of locales.available) names.set(typedKey(locales.translator(locale)('language-name')), locale);
  const parse = one((raw) => {
    const wanted = typedKey(raw);
    const named = names.get(wanted);
    if (named !== undefined || !LANGUAGE_TAG.test(wanted)) return named;
    const nearest = locales.match(wanted);
    // English is also what is matched to everything unknown.
    return nearest !== 'en' || wanted.startsWith('en') ? nearest : undefined;
  }, 'error-language');
  return { parse, mostWords: mostWordsOf(names) };
}

const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/u;

/** `07:00` */
export function clockText(minuteOfDay: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}

/** Lower case, one kind of space, no accents' variants: how names are compared. */
export function fold(raw: string): string {
  return raw.normalize('NFKC').trim().toLowerCase().replace(/\s+/gu, ' ');
}

const EVERYTHING = keysOf(typedWords.everything);
/** With room for accents and spaces, which keys lack. */
const LONGEST_EVERYTHING = 2 * Math.max(...[...EVERYTHING].map((key) => key.length));

/** `all`, `всё`, `todos`: in any language. */
export const isEverything = (raw: string): boolean => raw.length <= LONGEST_EVERYTHING && EVERYTHING.has(typedKey(raw));

/** `all of the`: more words may follow. */
export const beginsEverything = (two: string): boolean =>
  [...EVERYTHING].some((key) => key.startsWith(`${typedKey(two)} `));

/** `severty:critical`, `важность:важное`: an option misspelt, which no news would ever hold as a word. */
export const isOption = (word: string): boolean => /^[\p{L}_]+[:=][^\s/]/u.test(word);

export function isWord(raw: string): boolean {
  return raw.length >= 2 && raw.length <= MAX_WORD_LENGTH && /[\p{L}\p{N}]/u.test(raw) && !/\p{Cc}/u.test(raw);
}

/** @returns the words of the longest of some names. */
export const mostWordsOf = (names: ReadonlyMap<string, unknown>): number =>
  Math.max(...[...names.keys()].map((name) => name.split(' ').length));

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
