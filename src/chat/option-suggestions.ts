import { z } from 'zod';
import type { Mute } from '../alerts/alert.ts';
import type { Locales } from '../i18n.ts';
import type { Region } from '../regions/regions.ts';
import { TOPICS, type Topic } from '../stories/story.ts';
import type { Choice, Question, Services } from './command.ts';
import { fold, isWord, one, splitList } from './option-parsers.ts';

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

/** What stories may be narrowed to. */
export interface Label {
  readonly region?: Region;
  readonly topic?: Topic;
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
  const regionOf = (raw: string): Region | undefined => regions.find(raw) ?? regions.find(codeIn(raw));
  const labelOf = (raw: string): Label | undefined => {
    const [topic, region] = [topicOf(raw), regionOf(raw)];
    if (topic !== undefined) return { topic };
    return region === undefined ? undefined : { region };
  };

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

  const suggestRegions = (typed: string, locale: string): readonly Choice[] =>
    toldApart(
      regions.suggest(typed, locale, MAX_CHOICES).map((value) => ({ value, label: regions.name(value, locale) })),
    );
  const suggestTopics = (typed: string, locale: string): readonly Choice[] => {
    const t = locales.translator(locale);
    const named = TOPICS.map((value) => ({ value, label: t(`topic-${value}`) }));
    const starting = named.filter(
      (one) => fold(one.label).startsWith(fold(typed)) || one.value.startsWith(fold(typed)),
    );
    return starting.length > 0 ? starting : named;
  };

  const suggestLabel = (typed: string, locale: string): readonly Choice[] => {
    const topics = suggestTopics(typed, locale);
    if (typed === '') return topics;
    return [...(topics.length < TOPICS.length ? topics : []), ...suggestRegions(typed, locale)];
  };

  return {
    region: one(regionOf, 'error-unknown-region'),
    topic: one(topicOf, 'error-unknown-topic'),
    /** Empty: everywhere. */
    regions: list(regionOf, 'error-unknown-region'),
    topics: list(topicOf, 'error-unknown-topic'),
    /** A region, a topic, or one of each. */
    labels: one((raw) => {
      const parts = splitList(raw).map(labelOf);
      const known = parts.filter((part) => part !== undefined);
      const label: Label = Object.assign({}, ...known);
      return known.length === parts.length && Object.keys(label).length === parts.length ? label : undefined;
    }, 'error-unknown-label'),
    severity: one((raw) => severityLevel(severityNames.get(fold(raw))), 'error-unknown-severity'),
    target: one(targetOf, 'error-mute-target'),
    suggestRegion: async (question: Question, { busyRegions, shareOf }: Pick<Services, 'busyRegions' | 'shareOf'>) => {
      const locale = locales.match(question.locale);
      if (question.typed !== '') return suggestRegions(question.typed, locale);
      // Nothing typed yet: where something is going on is asked about most, then where most is mined.
      const share = (region: Region) => shareOf(region)?.percent ?? 0;
      const mined = regions.codes.filter((code) => share(code) > 0).sort((a, b) => share(b) - share(a));
      const first = new Set([...(await busyRegions()).map(({ region }) => region), ...mined]);
      return toldApart(
        [...first].slice(0, MAX_CHOICES).map((value) => ({ value, label: regions.name(value, locale) })),
      );
    },
    suggestRegions: (question: Question) => suggestInList(question, locales, regionOf, suggestRegions),
    suggestTopics: (question: Question) => suggestInList(question, locales, topicOf, suggestTopics),
    suggestLabel: (question: Question) => suggestLabel(question.typed, locales.match(question.locale)),
    suggestLabels: (question: Question) => suggestInList(question, locales, labelOf, suggestLabel),
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

/** `Georgia (US-GA)`, as lists of places show it: the code. */
const codeIn = (raw: string): string => /\(([a-z]{2}(?:-[a-z0-9]{1,3})?)\)\s*$/iu.exec(raw)?.[1] ?? '';

/** Georgia is a country and a state: names that occur twice have their code behind them. */
function toldApart(choices: readonly Choice[]): readonly Choice[] {
  const isTwin = ({ label }: Choice) => choices.filter((one) => one.label === label).length > 1;
  return choices.map((one) => (isTwin(one) ? { ...one, label: `${one.label} (${one.value})` } : one));
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
