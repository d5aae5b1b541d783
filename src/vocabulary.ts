import { z } from 'zod';
import type { Mute } from './alerts/alert.ts';
import type { Choice, Question, Services } from './command.ts';
import type { Locales } from './i18n.ts';
import { type Region, TOPICS, type Topic } from './stories/story.ts';
import { fold, isWord, one, splitList } from './values.ts';

/** Places by name, in every language and spelling that is known. */
export interface RegionCatalogue {
  /** Every code: countries, then provinces and states. */
  readonly codes: readonly Region[];
  /** Only what names exactly one place; cheap enough for every word that is typed. */
  find(typed: string): Region | undefined;
  /** What it begins, best first; else what is near. */
  suggest(typed: string, locale: string, limit: number): readonly Region[];
  name(region: Region, locale: string): string;
}

/** What a `/mute` is about. */
export type MuteTarget = Pick<Mute, 'kind' | 'value'>;

const MAX_LIST = 40;
const MAX_CHOICES = 25;

const EVERYTHING = new Set(['everything', 'everywhere', 'anywhere', 'all', 'всё', 'все', 'везде']);
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}$/u;

export type Vocabulary = ReturnType<typeof createVocabulary>;

/** What people may say for a place, a topic, a severity, a duration: the schemas and the suggestions of the options. */
export function createVocabulary({ regions, locales }: { regions: RegionCatalogue; locales: Locales }) {
  const translators = locales.available.map((locale) => locales.translator(locale));
  const topicNames = namesOf(TOPICS, (topic) =>
    translators.flatMap((t) => [t(`topic-${topic}`), ...t(`topic-also-${topic}`).split(', ')]),
  );
  const severityNames = namesOf(['1', '2', '3'] as const, (level) => translators.map((t) => t(`severity-${level}`)));

  const topicOf = (raw: string): Topic | undefined => topicNames.get(fold(raw));

  const targetOf = (raw: string): MuteTarget | undefined => {
    const [, kind, rest = ''] = /^(topic|region|word|publisher|incident):(.+)$/su.exec(raw) ?? [];
    const typed = (kind === undefined ? raw : rest).replace(/^"|"$/gu, '').trim();
    const publisher = fold(typed)
      .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
      .replace(/\/.*$/su, '');
    const [topic, region] = [topicOf(typed), regions.find(typed)];
    if (kind === 'incident') return /^[\w-]{1,40}$/u.test(typed) ? { kind, value: typed } : undefined;
    if (topic !== undefined && (kind ?? 'topic') === 'topic') return { kind: 'topic', value: topic };
    if (region !== undefined && (kind ?? 'region') === 'region') return { kind: 'region', value: region };
    if (HOST.test(publisher) && (kind ?? 'publisher') === 'publisher') return { kind: 'publisher', value: publisher };
    return (kind ?? 'word') === 'word' && isWord(typed) ? { kind: 'word', value: fold(typed) } : undefined;
  };

  const suggestRegions = (typed: string, locale: string): readonly Choice[] =>
    regions.suggest(typed, locale, MAX_CHOICES).map((value) => ({ value, label: regions.name(value, locale) }));
  const suggestTopics = (typed: string, locale: string): readonly Choice[] => {
    const t = locales.translator(locale);
    const named = TOPICS.map((value) => ({ value, label: t(`topic-${value}`) }));
    const starting = named.filter(
      (one) => fold(one.label).startsWith(fold(typed)) || one.value.startsWith(fold(typed)),
    );
    return starting.length > 0 ? starting : named;
  };

  return {
    region: one(regions.find, 'error-unknown-region'),
    topic: one(topicOf, 'error-unknown-topic'),
    /** Empty: everywhere. */
    regions: list(regions.find, 'error-unknown-region'),
    topics: list(topicOf, 'error-unknown-topic'),
    /** A region or a topic, whichever it names. */
    label: one((raw) => {
      const [topic, region] = [topicOf(raw), regions.find(raw)];
      if (topic !== undefined) return { topic };
      return region === undefined ? undefined : { region };
    }, 'error-unknown-label'),
    severity: one((raw) => severityLevel(severityNames.get(fold(raw))), 'error-unknown-severity'),
    target: one(targetOf, 'error-mute-target'),
    suggestRegion: async (question: Question, { busyRegions }: Pick<Services, 'busyRegions'>) => {
      const locale = locales.match(question.locale);
      const found = suggestRegions(question.typed, locale);
      if (question.typed !== '') return found;
      // Nothing typed yet: where something is going on is asked about most.
      const busy = (await busyRegions()).map(({ region }) => ({ value: region, label: regions.name(region, locale) }));
      return [...busy, ...found.filter((one) => !busy.some(({ value }) => value === one.value))];
    },
    suggestRegions: (question: Question) => suggestInList(question, locales, regions.find, suggestRegions),
    suggestTopics: (question: Question) => suggestInList(question, locales, topicOf, suggestTopics),
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

/** In a list, the first name that cannot be read is the one in question; else the one after the last comma, still being typed. */
function suggestInList(
  question: Question,
  locales: Locales,
  read: (raw: string) => unknown,
  suggest: (typed: string, locale: string) => readonly Choice[],
): readonly Choice[] {
  const parts = question.typed.split(',').map((part) => part.trim());
  const unread = parts.findIndex((part) => read(part) === undefined);
  const at = unread < 0 ? parts.length - 1 : unread;
  return suggest(parts[at] ?? '', locales.match(question.locale)).map((choice) => ({
    label: parts.with(at, choice.label).join(', '),
    value: parts.with(at, choice.value).join(','),
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
