import { z } from 'zod';
import type { Locales } from '../i18n.ts';
import type { Action } from './actions.ts';
import { defineOption, type OptionDetails } from './define-command.ts';
import { digestTimes } from './digest-times.ts';
import { durationSchema } from './durations.ts';
import type { MuteTarget } from './mute-targets.ts';
import { optionNameId } from './option-name.ts';
import {
  beginsEverything,
  channelSchema,
  languageNames,
  linkSchema,
  one,
  roleOrOffSchema,
  roleSchema,
} from './option-parsers.ts';
import { createVocabulary, LENGTHS } from './option-suggestions.ts';
import { quietHoursSchema } from './quiet-times.ts';
import type { RegionCatalogue } from './region-catalogue.ts';
import { beginsTimeZone } from './time-zones.ts';
import { isPointing, subscribedTo } from './typed-words.ts';

/** Of a place with a topic. */
const LONGEST_LABEL = 200;

export type OptionKinds = ReturnType<typeof createOptionKinds>;

/** What somebody asks the reason of: one report, or what there is about a place or a topic. */
export type LinkOrLabel = { readonly link: string } | { readonly target: MuteTarget };

/** `did I get this?` is about a message; an address has a point, a colon or a slash inside. */
const isTalk = (typed: string): boolean => !/\S[.:/]\S/u.test(typed);

/** The kinds of options that commands have: how each is read, and what is suggested for it. */
export function createOptionKinds({ regions, locales }: { regions: RegionCatalogue; locales: Locales }) {
  const vocabulary = createVocabulary({ regions, locales });
  const { digest, completed, suggestDigest } = digestTimes(locales);
  const { suggestRegion, suggestRegions, suggestTopics, suggestLabels, suggestSeverity, suggestTarget } = vocabulary;
  const { mostWords, isShared, widened, widenedOne } = vocabulary;
  const languages = languageNames(locales);
  return {
    /** What the languages of the bot call an option: `time_zone` is `часовой_пояс`. */
    namesOf: (name: string): readonly string[] =>
      locales.available.map((locale) => locales.translator(locale)(optionNameId(name))),
    suggestRegion,
    region: () =>
      defineOption(vocabulary.region, {
        isShared,
        widened: widenedOne,
        mayGoOn: regions.mayGoOn,
        suggest: suggestRegion,
      }),
    regions: () =>
      defineOption(vocabulary.regions, {
        many: true,
        excludes: true,
        isShared,
        widened,
        mayGoOn: (two) => beginsEverything(two) || regions.mayGoOn(two),
        suggest: suggestRegions,
      }),
    topics: () =>
      defineOption(vocabulary.topics, {
        many: true,
        excludes: true,
        mostWords: mostWords.topic,
        suggest: suggestTopics,
      }),
    /** Words that must occur, or must not. */
    words: () => defineOption(vocabulary.words, { many: true, free: true, excludes: true, near: vocabulary.nearWords }),
    severity: () => defineOption(vocabulary.severity, { mostWords: mostWords.severity, suggest: suggestSeverity }),
    severityOrOff: (details: OptionDetails = {}) =>
      defineOption(z.union([z.literal('off'), vocabulary.severity]), {
        ...details,
        mostWords: mostWords.severity,
        suggest: (question, services) => [
          { value: 'off', label: locales.translator(locales.match(question.locale))('off') },
          ...suggestSeverity(question, services),
        ],
      }),
    /** A region, a topic, or one of each. */
    labels: () =>
      defineOption(vocabulary.labels, {
        many: true,
        widened,
        mayGoOn: (two) => vocabulary.mayBeTopic(two) || regions.mayGoOn(two),
        suggest: suggestLabels,
      }),
    /** Whatever can be muted. */
    muteTargets: (details: OptionDetails = {}) =>
      defineOption(vocabulary.targets, {
        ...details,
        many: true,
        free: true,
        suggest: suggestTarget,
        pointsAt: isPointing,
        widened,
      }),
    /** A mute or a subscription there is, by what it is about, by its id or its number. @param unknown a message id. */
    ofList: (unknown: string, details: OptionDetails) =>
      defineOption(
        z
          .string()
          .max(100, unknown)
          .transform(subscribedTo)
          .transform((typed) => ({ typed, targets: vocabulary.targets.safeParse(typed).data ?? [] })),
        { ...details, free: true },
      ),
    duration: () =>
      defineOption(durationSchema, {
        suggest: ({ locale }) => {
          const t = locales.translator(locales.match(locale));
          return ['24h', '7d', '30d', 'forever'].map((value) => ({ value, label: t(`choice-${value}`) }));
        },
      }),
    timeZone: () =>
      defineOption(vocabulary.timeZone, {
        mayGoOn: (two) => beginsTimeZone(two) || regions.mayGoOn(two),
        suggest: vocabulary.suggestTimeZone,
        mayBe: vocabulary.mayBeTimeZone,
      }),
    length: () =>
      defineOption(vocabulary.length, {
        mostWords: mostWords.length,
        suggest: ({ locale }) => {
          const t = locales.translator(locales.match(locale));
          return LENGTHS.map((value) => ({ value, label: t(`choice-${value}`) }));
        },
      }),
    digest: () => defineOption(digest, { suggest: suggestDigest, alone: 'daily', completed }),
    /** `desde las 11 de la noche hasta las 6 de la mañana` is of twelve words. */
    quietHours: () => defineOption(quietHoursSchema, { mostWords: 12 }),
    language: () =>
      defineOption(languages.parse, {
        mostWords: languages.mostWords,
        suggest: () => locales.available.map((value) => ({ value, label: locales.nameOf(value) })),
      }),
    /** Any text of at most `maxLength` UTF-16 units; longer ones are answered with `error`, a message id. */
    text: (maxLength: number, error: string, details: OptionDetails = {}) =>
      defineOption(z.string().max(maxLength, error), { ...details, free: true }),
    feedbackKind: () => defineOption(vocabulary.feedbackKind, { suggest: vocabulary.suggestFeedbackKinds }),
    /** What the command is to do. @param error a message id. */
    action: <A extends Action>(of: readonly A[], error: string) =>
      defineOption(vocabulary.action(of, error), {
        mostWords: mostWords.action,
        suggest: (question) => vocabulary.suggestActions(of, question),
        // On Discord each is a command of its own.
        platforms: ['telegram', 'terminal'],
      }),
    link: (details: OptionDetails = {}) => defineOption(linkSchema, { ...details, free: true, pointsAt: isTalk }),
    switch: (details: OptionDetails = {}) =>
      defineOption(z.stringbool('error-switch'), { ...details, kind: 'boolean' }),
    /** Of a list that may be longer than a message; counted from 1. */
    page: () =>
      defineOption(
        z
          .string()
          .regex(/^[1-9]\d{0,3}$/u, 'error-page')
          .transform(Number),
        { kind: 'integer', description: 'option-page', mostWords: 1 },
      ),
    channel: () => defineOption(channelSchema, { kind: 'channel', mostWords: 1, platforms: ['discord'] }),
    role: () => defineOption(roleSchema, { kind: 'role', mostWords: 1, platforms: ['discord'] }),
    /** The link of a report, or the place and the topic that it would be about. */
    linkOrLabel: (details: OptionDetails = {}) =>
      defineOption(
        one((typed): LinkOrLabel | undefined => {
          const link = linkSchema.safeParse(typed);
          if (link.success) return { link: link.data };
          // A whole text is no place, and is not looked through for several.
          if (typed.length > LONGEST_LABEL) return undefined;
          const [target, ...others] = vocabulary.targets.safeParse(typed).data ?? [];
          const isLabel = others.length === 0 && (target?.kind === 'region' || target?.kind === 'topic');
          return isLabel ? { target } : undefined;
        }, 'error-link'),
        { ...details, free: true, pointsAt: isTalk },
      ),
    /** A file that goes with the command; where the platform puts files elsewhere, it has no such option. */
    file: () =>
      defineOption(z.string().regex(/^\d{15,20}$/u, 'error-option'), {
        kind: 'file',
        mostWords: 1,
        platforms: ['discord'],
      }),
    roleOrOff: () => defineOption(roleOrOffSchema, { kind: 'role', mostWords: 1, platforms: ['discord'] }),
  };
}
