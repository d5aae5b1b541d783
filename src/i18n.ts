import { readdirSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { type Span, text } from './chat/message.ts';

/** Looks a message up in the space's locale, else in English. Arguments are plain strings and numbers. */
export type Translate = (id: string, args?: Readonly<Record<string, string | number>>) => string;

export interface Locales {
  /** Language codes, English first. */
  readonly available: readonly string[];
  /** @returns the available locale nearest to a BCP 47 tag: the tag, its language, else English. */
  match(tag: string | undefined): string;
  translator(locale: string): Translate;
}

const SOURCE_LOCALE = 'en';

/**
 * @param sources locale -> text of its .ftl file (https://projectfluent.org).
 * @throws Error when a file holds what Fluent cannot read, or English is absent.
 */
export function createLocales(sources: Readonly<Record<string, string>>): Locales {
  const translators = new Map<string, Translate>();
  const english = bundleOf(SOURCE_LOCALE, sources[SOURCE_LOCALE] ?? '');
  for (const [locale, source] of Object.entries(sources)) {
    const bundle = locale === SOURCE_LOCALE ? english : bundleOf(locale, source);
    translators.set(locale, (id, args) => format(bundle, id, args) ?? format(english, id, args) ?? id);
  }
  const available = [SOURCE_LOCALE, ...[...translators.keys()].filter((locale) => locale !== SOURCE_LOCALE).sort()];
  const match = (tag: string | undefined): string => {
    const wanted = (tag ?? SOURCE_LOCALE).toLowerCase();
    const language = wanted.split(/[-_]/u)[0] ?? SOURCE_LOCALE;
    return (
      available.find((locale) => locale.toLowerCase() === wanted) ??
      available.find((locale) => locale === language) ??
      SOURCE_LOCALE
    );
  };
  return {
    available,
    match,
    translator: (locale) => translators.get(match(locale)) ?? ((id) => id),
  };
}

/** @param folder holds one `<locale>.ftl` per language. */
export function readLocales(folder: URL): Locales {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ftl'));
  return createLocales(
    Object.fromEntries(files.map((name) => [name.slice(0, -4), readFileSync(new URL(name, folder), 'utf8')])),
  );
}

/** @returns the translations nearest to a BCP 47 tag: the tag, its language, else English. */
export function nearestTranslate(translators: ReadonlyMap<string, Translate>, tag: string | undefined): Translate {
  const wanted = tag ?? SOURCE_LOCALE;
  const [language = wanted] = wanted.split(/[-_]/u);
  return translators.get(wanted) ?? translators.get(language) ?? translators.get(SOURCE_LOCALE) ?? ((id: string) => id);
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
