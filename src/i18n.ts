import { readdirSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { type Span, text } from './chat/message.ts';
import { memoized } from './memo.ts';

/** Looks a message up in the space's locale, else in English. Arguments are plain strings and numbers. */
export type Translate = (id: string, args?: Readonly<Record<string, string | number>>) => string;

export interface Locales {
  /** BCP 47 tags, English first. */
  readonly available: readonly string[];
  /** See `nearestLocale`. */
  match(tag: string | undefined): string;
  translator(locale: string): Translate;
  /** The language's own name; behind it, where some messages are still English, the share that is translated: `Deutsch (92 %)`. */
  nameOf(locale: string): string;
  /** Of English's messages, how many it has: 0 to 1. */
  shareOf(locale: string): number;
}

/** Between the items of a list, in languages whose comma is another one. */
const COMMAS: Readonly<Record<string, string>> = { ar: '، ', fa: '، ', zh: '、' };

/** @returns the items with the comma of the language between them: `A، B`. */
export const listed = (items: readonly string[], locale: string): string =>
  items.join(COMMAS[locale.split('-')[0] ?? ''] ?? ', ');

/** Between the parts of a sentence: in Chinese another comma than in a list. */
const CLAUSE_COMMAS: Readonly<Record<string, string>> = { ...COMMAS, zh: '，' };

/** @returns the comma of the language between what is no list, with its space. */
export const commaIn = (locale: string): string => CLAUSE_COMMAS[locale.split('-')[0] ?? ''] ?? ', ';

/** Between sentences that belong together, with its spaces. */
const SEMICOLONS: Readonly<Record<string, string>> = { ar: '؛ ', fa: '؛ ', fr: '\u00A0; ', zh: '；' };

export const semicolonIn = (locale: string): string => SEMICOLONS[locale.split('-')[0] ?? ''] ?? '; ';

/** @returns what stands before and behind an aside; Chinese brackets bring their own space. */
export const bracketsIn = (locale: string): readonly [open: string, close: string] =>
  locale.startsWith('zh') ? ['（', '）'] : [' (', ')'];

/** `reported: `, with the colon of the language: `signalé : `, `据报道：`. */
export const labelText = (label: string, t: Translate): string => t('dimension-state', { dimension: label, state: '' });

const SOURCE_LOCALE = 'en';
const MAX_REMEMBERED = 200;

/**
 * @param sources locale -> text of its .ftl file (https://projectfluent.org).
 * @throws Error when a file holds what Fluent cannot read, or English is absent.
 */
export function createLocales(sources: Readonly<Record<string, string>>): Locales {
  const translators = new Map<string, Translate>();
  const shares = new Map<string, number>();
  const english = bundleOf(SOURCE_LOCALE, sources[SOURCE_LOCALE] ?? '');
  const ids = idsIn(sources[SOURCE_LOCALE] ?? '');
  for (const [locale, source] of Object.entries(sources)) {
    const bundle = locale === SOURCE_LOCALE ? english : bundleOf(locale, source);
    translators.set(locale, (id, args) => format(bundle, id, args) ?? format(english, id, args) ?? id);
    shares.set(locale, ids.length === 0 ? 1 : ids.filter((id) => bundle.hasMessage(id)).length / ids.length);
  }
  const available = [SOURCE_LOCALE, ...[...translators.keys()].filter((locale) => locale !== SOURCE_LOCALE).sort()];
  // Each text of an answer asks for it, in the few languages of a space.
  const nearest = memoized(MAX_REMEMBERED, (tag: string | undefined) => nearestLocale(tag, available));
  const match = (tag: string | undefined): string => (tag !== undefined && translators.has(tag) ? tag : nearest(tag));
  const translator = (locale: string): Translate => translators.get(match(locale)) ?? ((id) => id);
  const shareOf = (locale: string): number => shares.get(match(locale)) ?? 1;
  return {
    available,
    match,
    translator,
    shareOf,
    nameOf(locale) {
      const [name, share] = [translator(locale)('language-name'), shareOf(locale)];
      return share === 1 ? name : `${name} (${Math.floor(100 * share)} %)`;
    },
  };
}

/**
 * @param tag as platforms give it: `zh-TW`, `pt-br`, `es-419`; what follows a part that is no BCP 47 is passed over.
 * @returns the available locale of the same language and script, else of the same language, else English.
 */
export function nearestLocale(tag: string | undefined, available: readonly string[]): string {
  const wanted = readTag(tag ?? SOURCE_LOCALE);
  const sameLanguage = available.filter((locale) => new Intl.Locale(locale).language === wanted?.language);
  const sameScript = sameLanguage.find((locale) => new Intl.Locale(locale).maximize().script === wanted?.script);
  return sameScript ?? sameLanguage[0] ?? SOURCE_LOCALE;
}

/** Likely scripts come from CLDR: `zh-TW` is written as `zh-Hant`. */
function readTag(tag: string): Intl.Locale | undefined {
  const parts = tag.slice(0, 35).split(/[-_]/u);
  for (; parts.length > 0; parts.pop()) {
    try {
      return new Intl.Locale(parts.join('-')).maximize();
    } catch {}
  }
  return undefined;
}

const idsIn = (source: string): string[] => [...new FluentResource(source).body].map(({ id }) => id);

/** @param folder holds one file per language, named by its BCP 47 tag: `<tag>.ftl`. */
export function readLocales(folder: URL): Locales {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ftl'));
  return createLocales(
    Object.fromEntries(files.map((name) => [name.slice(0, -4), readFileSync(new URL(name, folder), 'utf8')])),
  );
}

/** @returns the translations nearest to a BCP 47 tag: the tag, its language, else English. */
export function nearestTranslate(translators: ReadonlyMap<string, Translate>, tag: string | undefined): Translate {
  return translators.get(nearestLocale(tag, [...translators.keys()])) ?? ((id: string) => id);
}

/** Marks where a span goes while Fluent orders the sentence; private use, so never part of a translation. */
const MARK = /\u{F0000}(\d+)\u{F0001}/u;
const MARKS = /[\u{F0000}\u{F0001}]/gu;

/** A translated sentence whose arguments may be spans (times, links, bold words), in the order of the language. */
export function fill(t: Translate, id: string, args: Readonly<Record<string, string | number | Span>>): Span[] {
  const spans: Span[] = [];
  const plain = Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (typeof value === 'number') return [name, value];
      if (typeof value === 'string') return [name, value.replace(MARKS, '')];
      return [name, `\u{F0000}${spans.push(value) - 1}\u{F0001}`];
    }),
  );
  const parts = t(id, plain).split(MARK);
  return parts.flatMap((part, index) => {
    if (index % 2 === 0) return part === '' ? [] : [text(part)];
    const span = spans[Number(part)];
    return span === undefined ? [] : [span];
  });
}

function bundleOf(locale: string, source: string): FluentBundle {
  // Isolation marks would show as boxes in chats that do not know them.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const errors = bundle.addResource(new FluentResource(source));
  if (errors.length > 0) throw new Error(`translations of "${locale}" cannot be read: ${errors.join('; ')}`);
  return bundle;
}

function format(bundle: FluentBundle, id: string, args?: Readonly<Record<string, string | number>>) {
  const pattern = bundle.getMessage(id)?.value;
  // Errors (a missing argument) are collected, not thrown: a clumsy sentence is better than none.
  return pattern == null ? undefined : bundle.formatPattern(pattern, args ? { ...args } : null, []);
}
