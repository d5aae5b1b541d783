import { z } from 'zod';
import { FEEDBACK_KINDS } from '../alerts/alert.ts';
import type { Locales } from '../i18n.ts';
import { memoized } from '../memo.ts';
import type { Region } from '../regions/regions.ts';
import { TOPICS, type Topic } from '../stories/story.ts';
import { editDistance } from '../text/edit-distance.ts';
import { typedKey } from '../text/typed-key.ts';
import { ACTIONS, type Action } from './actions.ts';
import type { Services } from './bot.ts';
import type { Choice, Near, Question } from './command.ts';
import { createMuteTargets } from './mute-targets.ts';
import { mostWordsOf, one, splitList, wordList } from './option-parsers.ts';
import type { RegionCatalogue } from './region-catalogue.ts';
import { selectionOf } from './selection.ts';
import { findTimeZones, isTimeWord, suggestTimeZones } from './time-zones.ts';
import { hasKnownParts, toldApart, withCountries } from './told-apart.ts';
import { createTopicNames } from './topic-names.ts';
import { typedWords } from './typed-words.ts';
import { createWidened } from './widened.ts';

/** What stories may be narrowed to. */
export interface Label {
  readonly region?: Region;
  readonly topic?: Topic;
}

const MAX_CHOICES = 25;
const MAX_NEAR = 3;
/** Of a place, with what it lies in; the longest in any list has 59 characters. */
const LONGEST_NAME = 80;
/** A line of 80 words has some 600 phrases, and each of its options is asked to read them all. */
const MAX_REMEMBERED = 1000;

export const LENGTHS = ['brief', 'full'] as const;

export type Vocabulary = ReturnType<typeof createVocabulary>;

/** What people may say for a place, a topic, a severity, a duration: the schemas and the suggestions of the options. */
export function createVocabulary({ regions, locales }: { regions: RegionCatalogue; locales: Locales }) {
  const translators = locales.available.map((locale) => locales.translator(locale));
  const topicNames = namesOf(TOPICS, (topic) => [
    ...translators.flatMap((t) => [t(`topic-${topic}`), ...t(`topic-also-${topic}`).split(', ')]),
    ...typedWords.topics[topic],
  ]);
  const severityNames = namesOf(['1', '2', '3'] as const, (level) => [
    ...translators.flatMap((t) => [t(`severity-${level}`), t(`filter-severity-${level}`)]),
    ...typedWords.severities[level],
  ]);

  const lengthNames = namesOf(LENGTHS, (length) => translators.map((t) => t(`choice-${length}`)));
  const feedbackNames = namesOf(FEEDBACK_KINDS, (kind) => translators.map((t) => t(`feedback-${kind}`)));
  const suggestFeedbackKinds = ({ locale }: Question): readonly Choice[] => {
    const t = locales.translator(locales.match(locale));
    return FEEDBACK_KINDS.map((value) => ({ value, label: t(`feedback-${value}`) }));
  };

  const actionNames = namesOf(ACTIONS, (action) => translators.map((t) => t(`action-${action}`)));
  const suggestActions = (of: readonly Action[], { locale }: Pick<Question, 'locale'>): readonly Choice[] => {
    const t = locales.translator(locales.match(locale));
    return of.map((value) => ({ value, label: t(`action-${value}`) }));
  };

  const { find: findTopic, mayBegin: mayBeTopic } = createTopicNames(topicNames);
  const topicOf = memoized(MAX_REMEMBERED, findTopic);
  const knownRegionOf = memoized(MAX_REMEMBERED, (raw: string): Region | undefined => {
    // A minus is no sign of a name.
    if (/^[-−–]/u.test(raw.trim())) return undefined;
    const code = codeIn(raw);
    if (placeBeforeTopic(raw) !== '') return undefined;
    return regions.find(raw) ?? (code === '' ? undefined : regions.find(code));
  });
  const regionOf = (raw: string) => (raw.length > LONGEST_NAME ? undefined : knownRegionOf(raw));
  /** `georgia power` is a company of Georgia; what is typed so is a topic and a place: this one, or empty. */
  const placeBeforeTopic = (raw: string): string => {
    const [, place = '', last = ''] = /^(.+)\s(\S+)$/su.exec(raw.trim()) ?? [];
    if (place === '' || topicOf(last) === undefined) return '';
    return regions.find(place) !== undefined || regions.namesakes(place).length > 0 ? place : '';
  };
  const targets = createMuteTargets(topicOf, regionOf, (raw) =>
    placeBeforeTopic(raw) === '' ? regions.namesakes(raw) : [],
  );
  const labelOf = (raw: string): Label | undefined => {
    const [topic, region] = [topicOf(raw), regionOf(raw)];
    if (topic !== undefined) return { topic };
    return region === undefined ? undefined : { region };
  };

  const oneRegionOf = (raw: string) =>
    raw.length > LONGEST_NAME ? undefined : (regions.findWithin(raw) ?? regionOf(raw));
  const namesakes = (shared: readonly Region[], locale: string) => toldApart(withCountries(shared, regions, locale));
  const suggestRegions = (typed: string, locale: string): readonly Choice[] => {
    // "Para" is two places, and the beginning of a country's name.
    const shared = regions.namesakes(typed);
    const isBegun = (one: Region) => typedKey(regions.name(one, locale)).startsWith(typedKey(typed));
    const isOther = (one: Region) =>
      shared.length === 0 || (!shared.includes(one) && !one.includes('-') && isBegun(one));
    const near = regions.suggest(typed, locale, MAX_CHOICES).filter(isOther);
    const others = toldApart(near.map((value) => ({ value, label: regions.name(value, locale) })));
    return [...namesakes(shared, locale), ...others].slice(0, MAX_CHOICES);
  };
  /** Where something is going on is asked about most, then where most is mined. */
  const suggestAskedFirst = async ({ busyRegions, shareOf }: Pick<Services, 'busyRegions' | 'shareOf'>) => {
    const share = (region: Region) => shareOf(region)?.percent ?? 0;
    const mined = regions.codes.filter((code) => share(code) > 0).sort((a, b) => share(b) - share(a));
    const asked = [...new Set([...(await busyRegions()).map(({ region }) => region), ...mined])];
    return (typed: string, locale: string): readonly Choice[] => {
      if (typed === '')
        return toldApart(asked.slice(0, MAX_CHOICES).map((value) => ({ value, label: regions.name(value, locale) })));
      const wanted = typedKey(typed);
      const rank = ({ label, value }: Choice) => {
        const name = typedKey(label);
        if (name === wanted || typedKey(value) === wanted) return -1;
        const place = asked.indexOf(value);
        return name.startsWith(wanted) && place >= 0 ? place : asked.length;
      };
      return suggestRegions(typed, locale).toSorted((a, b) => rank(a) - rank(b));
    };
  };
  const suggestTopics = (typed: string, locale: string): readonly Choice[] => {
    const t = locales.translator(locale);
    const named = TOPICS.map((value) => ({ value, label: t(`topic-${value}`) }));
    const starting = named.filter(
      (one) => typedKey(one.label).startsWith(typedKey(typed)) || one.value.startsWith(typedKey(typed)),
    );
    return starting.length > 0 ? starting : named;
  };

  const suggestLabel = (typed: string, locale: string): readonly Choice[] => {
    const topics = suggestTopics(typed, locale);
    if (typed === '') return topics;
    return [...(topics.length < TOPICS.length ? topics : []), ...suggestRegions(typed, locale)];
  };

  /** Of a line with a name that several places share, the line with each of them; the name may be a word, too. */
  const suggestTarget = (typed: string, locale: string): readonly Choice[] => {
    const [issue] = targets.safeParse(typed).error?.issues ?? [];
    const shared: unknown = issue?.message === 'error-unknown-region' && issue.code === 'custom' && issue.params?.value;
    if (typeof shared !== 'string') return suggestLabel(typed, locale);
    const meant = namesakes(regions.namesakes(shared), locale);
    const shown = typed.replace(/,(?=\S)/gu, ', ');
    const word = { value: `word:${shared}`, label: locales.translator(locale)('quoted', { word: shared }) };
    return [
      ...meant.map(({ value, label }) => ({
        value: typed.replace(shared, value),
        label: shown.replace(shared, label),
      })),
      ...(typed === shared ? [word] : []),
    ];
  };

  /** What a word of a line may have been meant for: misspelt, or the name of two places. */
  const nearWords = (typed: string, locale: string): readonly Near[] => {
    const t = locales.translator(locale);
    const [word, most] = [typedKey(typed), typedKey(typed).length < 6 ? 1 : 2];
    if (word.length < 4) return [];
    const isNear = (name: string) => editDistance(word, name, most) <= most;
    const meant = (names: ReadonlyMap<string, string>) =>
      [...new Set([...names].filter(([name]) => isNear(name)).map(([, value]) => value))].slice(0, MAX_NEAR);
    const topics = meant(topicNames).map((value) => ({ option: 'topics', value, label: t(`topic-${value}`) }));
    const levels = meant(severityNames).map((value) => ({ option: 'severity', value, label: t(`severity-${value}`) }));
    if (topics.length + levels.length > 0) return [...topics, ...levels];
    return placesMeant(word, locale).map((choice) => ({ option: 'regions', ...choice }));
  };

  const placesMeant = (word: string, locale: string): readonly Choice[] => {
    const shared = regions.namesakes(word);
    if (shared.length > 0) return namesakes(shared, locale);
    const near = suggestRegions(word, locale).slice(0, MAX_CHOICES);
    const twins = near.filter(({ label }) => typedKey(label).replace(/ \([\w-]+\)$/u, '') === word);
    if (twins.length > 1) return twins;
    const alike = near.filter(({ label, value }) => !value.includes('-') && wordsOf(label).includes(word));
    if (alike.length > 1) return alike.slice(0, MAX_NEAR);
    const [first] = near;
    const [country = '', part] = first?.value.split('-') ?? [];
    if (first === undefined || (part !== undefined && !hasKnownParts(country))) return [];
    const isAlike = (one: string) => one.startsWith(word.slice(0, 2)) && Math.abs(one.length - word.length) < 4;
    return wordsOf(first.label).some(isAlike) ? [first] : [];
  };

  return {
    /** Words of the longest name. */
    mostWords: {
      topic: mostWordsOf(topicNames),
      severity: mostWordsOf(severityNames),
      length: mostWordsOf(lengthNames),
      action: mostWordsOf(actionNames),
    },
    region: one(oneRegionOf, 'error-unknown-region'),
    isShared: (phrase: string) => regions.namesakes(phrase).length > 0,
    widenedOne: createWidened(oneRegionOf, regions)(false),
    widened: createWidened(regionOf, regions)(true),
    topic: one(topicOf, 'error-unknown-topic'),
    /** Empty: everywhere. */
    regions: selectionOf(regionOf, 'error-unknown-region'),
    topics: selectionOf(topicOf, 'error-unknown-topic'),
    /** Whether a topic of more words may begin with these. */
    mayBeTopic,
    /** A region, a topic, or one of each. */
    labels: z.string().transform((raw, context): Label => {
      const parts = splitList(raw);
      const unknown = parts.find((part) => labelOf(part) === undefined);
      const label: Label = Object.assign({}, ...parts.map(labelOf));
      if (unknown === undefined && parts.length > 0 && Object.keys(label).length === parts.length) return label;
      const message = unknown === undefined ? 'error-two-labels' : 'error-unknown-label';
      context.addIssue({ code: 'custom', message, params: { value: unknown ?? parts.join(', ') } });
      return z.NEVER;
    }),
    feedbackKind: one((raw) => feedbackNames.get(typedKey(raw)), 'error-feedback-kind'),
    suggestFeedbackKinds,
    /** One of these. @param error a message id. */
    action: <A extends Action>(of: readonly A[], error: string) =>
      one((raw) => of.find((action) => action === actionNames.get(typedKey(raw))), error),
    suggestActions,
    severity: one((raw) => severityLevel(severityNames.get(typedKey(raw))), 'error-unknown-severity'),
    length: one((raw) => lengthNames.get(typedKey(raw)), 'error-length'),
    targets,
    words: wordList((phrase) => labelOf(phrase) !== undefined),
    nearWords,
    timeZone: one((raw) => {
      const zones = findTimeZones(raw, regionOf);
      return zones.length === 1 ? zones[0] : undefined;
    }, 'error-time-zone'),
    mayBeTimeZone: (typed: string): boolean => isTimeWord(typed) || findTimeZones(typed, regionOf).length > 0,
    suggestTimeZone({ typed, locale }: Question): readonly Choice[] {
      const isRead = typed === '' || findTimeZones(typed, regionOf).length > 0;
      // `korea`, `georgia`: the zones of all that are called so.
      const meant = isRead ? [] : placesMeant(typedKey(typed), locales.match(locale));
      const zones = meant.flatMap(({ value }) => findTimeZones(value, regionOf));
      const shown = zones.length > 0 ? new Set(zones) : suggestTimeZones(typed, regionOf);
      return [...shown].map((value) => ({ value, label: value }));
    },
    suggestRegion: async (question: Question, services: Pick<Services, 'busyRegions' | 'shareOf'>) => {
      const suggest = await suggestAskedFirst(services);
      return suggest(placeBeforeTopic(question.typed) || question.typed, locales.match(question.locale));
    },
    suggestRegions: async (question: Question, services: Pick<Services, 'busyRegions' | 'shareOf'>) =>
      suggestInList(question, locales, regionOf, await suggestAskedFirst(services)),
    suggestTopics: (question: Question) => suggestInList(question, locales, topicOf, suggestTopics),
    suggestTarget: ({ typed, locale }: Question) => suggestTarget(typed, locales.match(locale)),
    suggestLabels: (question: Question) => {
      const parts = splitList(question.typed);
      // Two places, or two topics: which of them?
      const isWhole = parts.length > 1 && parts.every((part) => labelOf(part) !== undefined);
      if (isWhole) return parts.map((value) => ({ value, label: value }));
      return suggestInList(question, locales, labelOf, suggestLabel);
    },
    suggestSeverity: (question: Question, services: Pick<Services, 'locales'>) => {
      const t = services.locales.translator(services.locales.match(question.locale));
      return (['1', '2', '3'] as const).map((value) => ({ value, label: t(`severity-${value}`) }));
    },
  };
}

const wordsOf = (name: string): readonly string[] => typedKey(name).split(/[^\p{L}\p{N}]+/u);

/** `Georgia (US-GA)`, as lists of places show it: the code. */
const codeIn = (raw: string): string => /\(([a-z]{2}(?:-[a-z0-9]{1,3})?)\)\s*$/iu.exec(raw)?.[1] ?? '';

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
  return new Map(values.flatMap((value) => [value, ...names(value)].map((name) => [typedKey(name), value] as const)));
}

function severityLevel(name: string | undefined): 1 | 2 | 3 | undefined {
  return name === '1' ? 1 : name === '2' ? 2 : name === '3' ? 3 : undefined;
}
