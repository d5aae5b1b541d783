import { z } from 'zod';
import type { Mute } from './alerts/alert.ts';
import type { Choice, Question, Services } from './command.ts';
import { parseDuration } from './duration.ts';
import type { Locales } from './i18n.ts';
import { type Region, TOPICS, type Topic } from './stories/story.ts';

/** Places by name, in every language and spelling that is known. */
export interface RegionCatalogue {
  /** Every code: countries, then provinces and states. */
  readonly codes: readonly Region[];
  resolve(name: string): { readonly region: Region } | { readonly near: readonly Region[] };
  name(region: Region, locale: string): string;
}

/** What a `/mute` is about. */
export type MuteTarget = Pick<Mute, 'kind' | 'value'>;

/** Words of `/subscribe`: at least one of `words`, none of `excluded`. */
export interface WordList {
  readonly words: readonly string[];
  readonly excluded: readonly string[];
}

/** Limits of one subscription: thousands of spaces share one automaton. */
export const MAX_WORDS = 25;
const MAX_WORD_LENGTH = 60;
const MAX_LIST = 40;

const EVERYTHING = new Set(['everything', 'everywhere', 'anywhere', 'all', 'всё', 'все', 'везде']);
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}$/u;

export type Vocabulary = ReturnType<typeof createVocabulary>;

/** What people may say for a place, a topic, a severity, a duration: the schemas and the suggestions of the options. */
export function createVocabulary({ regions, locales }: { regions: RegionCatalogue; locales: Locales }) {
  const translators = locales.available.map((locale) => locales.translator(locale));
  const topicNames = namesOf(TOPICS, (topic) => translators.map((t) => t(`topic-${topic}`)));
  const severityNames = namesOf(['1', '2', '3'] as const, (level) => translators.map((t) => t(`severity-${level}`)));

  const regionOf = (raw: string): Region | undefined => {
    const found = regions.resolve(raw);
    return 'region' in found ? found.region : undefined;
  };
  const topicOf = (raw: string): Topic | undefined => topicNames.get(fold(raw));

  const targetOf = (raw: string): MuteTarget | undefined => {
    const [, kind, rest = ''] = /^(topic|region|word|publisher|incident):(.+)$/su.exec(raw) ?? [];
    const typed = (kind === undefined ? raw : rest).replace(/^"|"$/gu, '').trim();
    const publisher = fold(typed)
      .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
      .replace(/\/.*$/su, '');
    const [topic, region] = [topicOf(typed), regionOf(typed)];
    if (kind === 'incident') return /^[\w-]{1,40}$/u.test(typed) ? { kind, value: typed } : undefined;
    if (topic !== undefined && (kind ?? 'topic') === 'topic') return { kind: 'topic', value: topic };
    if (region !== undefined && (kind ?? 'region') === 'region') return { kind: 'region', value: region };
    if (HOST.test(publisher) && (kind ?? 'publisher') === 'publisher') return { kind: 'publisher', value: publisher };
    return (kind ?? 'word') === 'word' && isWord(typed) ? { kind: 'word', value: fold(typed) } : undefined;
  };

  const suggestRegions = (typed: string, locale: string): readonly Choice[] => {
    const wanted = fold(typed);
    const named = regions.codes.map((value) => ({ value, label: regions.name(value, locale) }));
    const starting = named.filter((one) => fold(one.label).startsWith(wanted) || fold(one.value) === wanted);
    if (wanted === '' || starting.length > 0) return starting.slice(0, 25);
    const found = regions.resolve(typed);
    const near = 'region' in found ? [found.region] : found.near;
    return near.map((value) => ({ value, label: regions.name(value, locale) }));
  };
  const suggestTopics = (typed: string, locale: string): readonly Choice[] => {
    const t = locales.translator(locale);
    const named = TOPICS.map((value) => ({ value, label: t(`topic-${value}`) }));
    const starting = named.filter(
      (one) => fold(one.label).startsWith(fold(typed)) || one.value.startsWith(fold(typed)),
    );
    return starting.length > 0 ? starting : named;
  };

  return {
    region: one(regionOf, 'error-unknown-region'),
    topic: one(topicOf, 'error-unknown-topic'),
    /** Empty: everywhere. */
    regions: list(regionOf, 'error-unknown-region'),
    topics: list(topicOf, 'error-unknown-topic'),
    /** A region or a topic, whichever it names. */
    label: one((raw) => {
      const [topic, region] = [topicOf(raw), regionOf(raw)];
      if (topic !== undefined) return { topic };
      return region === undefined ? undefined : { region };
    }, 'error-unknown-label'),
    severity: one((raw) => severityLevel(severityNames.get(fold(raw))), 'error-unknown-severity'),
    target: one(targetOf, 'error-mute-target'),
    suggestRegion: (question: Question) => suggestRegions(question.typed, locales.match(question.locale)),
    suggestRegions: (question: Question) => suggestLast(question, locales, suggestRegions),
    suggestTopics: (question: Question) => suggestLast(question, locales, suggestTopics),
    suggestLabel: (question: Question) => {
      const locale = locales.match(question.locale);
      if (question.typed === '') return suggestTopics('', locale);
      const topics = suggestTopics(question.typed, locale);
      return [...(topics.length < TOPICS.length ? topics : []), ...suggestRegions(question.typed, locale)];
    },
    suggestSeverity: (question: Question, services: Pick<Services, 'locales'>) => {
      const t = services.locales.translator(services.locales.match(question.locale));
      return (['1', '2', '3'] as const).map((value) => ({ value, label: t(`severity-${value}`) }));
    },
  };
}

/** @returns milliseconds, or null for ever. */
export const durationSchema = one(parseDuration, 'error-duration');

export const wordsSchema = z.string().transform((raw, context): WordList => {
  const parts = splitList(raw).map((part) => ({ word: fold(part.replace(/^-|"/gu, '')), out: part.startsWith('-') }));
  if (parts.length > MAX_WORDS || parts.some((part) => !isWord(part.word))) {
    context.addIssue({ code: 'custom', message: 'error-words' });
    return z.NEVER;
  }
  const pick = (out: boolean) => [...new Set(parts.filter((part) => part.out === out).map((part) => part.word))];
  return { words: pick(false), excluded: pick(true) };
});

/** Lower case, one kind of space, no accents' variants: how names are compared. */
function fold(raw: string): string {
  return raw.normalize('NFKC').trim().toLowerCase().replace(/\s+/gu, ' ');
}

function isWord(raw: string): boolean {
  return raw.length >= 2 && raw.length <= MAX_WORD_LENGTH && /[\p{L}\p{N}]/u.test(raw) && !/\p{Cc}/u.test(raw);
}

/** Splits at commas outside quotes. */
function splitList(raw: string): string[] {
  const parts = raw.match(/(?:[^",]|"[^"]*"?)+/gu) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function one<T>(read: (raw: string) => T | undefined, key: string) {
  return z.string().transform((raw, context): T => {
    const value = read(raw);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: key });
    return z.NEVER;
  });
}

function list<T>(read: (raw: string) => T | undefined, key: string) {
  return z.string().transform((raw, context): readonly T[] => {
    const parts = splitList(raw);
    if (parts.length === 1 && EVERYTHING.has(fold(parts[0] ?? ''))) return [];
    const values = parts.slice(0, MAX_LIST).map((part) => read(part.replaceAll('"', '')));
    if (values.length > 0 && values.every((value) => value !== undefined)) return [...new Set(values)];
    context.addIssue({ code: 'custom', message: key });
    return z.NEVER;
  });
}

/** In a list only what stands after the last comma is still being typed. */
function suggestLast(
  question: Question,
  locales: Locales,
  suggest: (typed: string, locale: string) => readonly Choice[],
): readonly Choice[] {
  const comma = question.typed.lastIndexOf(',');
  const before = question.typed.slice(0, comma + 1);
  return suggest(question.typed.slice(comma + 1).trim(), locales.match(question.locale)).map((choice) => ({
    label: before === '' ? choice.label : `${before} ${choice.label}`,
    value: `${before}${choice.value}`,
  }));
}

function namesOf<T extends string>(
  values: readonly T[],
  names: (value: T) => readonly string[],
): ReadonlyMap<string, T> {
  return new Map(values.flatMap((value) => [value, ...names(value)].map((name) => [fold(name), value] as const)));
}

function severityLevel(name: string | undefined): 1 | 2 | 3 | undefined {
  return name === '1' ? 1 : name === '2' ? 2 : name === '3' ? 3 : undefined;
}
