import { tokenize } from '../text/tokenize.ts';
import type { Alert, Feedback, FeedbackKind } from './alert.ts';
import { isAboutUs } from './route.ts';

/*
 * What a space learns from its managers' feedback, and nobody else does. Words of headlines and publishers are weighed by
 * how much more often they stand in what was called wrong than in the news (naive Bayes, log-odds). A word weighs at most
 * `SINGLE` for each piece of feedback that has it, and at most `MOST`; one that the news has more often speaks for an alert.
 * All weights follow from the feedback that is kept, so that taking one back undoes it.
 */
const SINGLE = 0.5;
const MOST = 2;
/** The sum of weights above which an alert is like what was called wrong: several words in common, from any publisher. */
const LIKE = 3;
/** The same where an alert tells the state of a place, which adverts do not. */
const LIKE_OF_STATES = 6;
/** Weights of one space and kind: the strongest. */
const MAX_WEIGHTS = 300;
/** Pieces of feedback a space keeps: the newest. */
export const MAX_FEEDBACK = 200;

const MAX_TITLE = 300;
const MAX_TITLE_WORDS = 20;
const MAX_REASONS = 4;
const PUBLISHER = 'publisher:';

/** Why an alert is changed or kept back: feedback on something like it. */
export interface Lesson {
  readonly kind: FeedbackKind;
  /** The one that is most like it. */
  readonly feedback: Feedback;
  /** What they have in common, strongest first: words, and the publisher's host. */
  readonly common: readonly string[];
}

export interface Taught {
  /** The alert, without the places and states that were called wrong in what is like it. */
  readonly alert: Alert;
  /** It is not wanted here at all. */
  readonly unwanted: Lesson | undefined;
  /** What changed it. */
  readonly changes: readonly Lesson[];
}

/** Reasons of alerts that may say the same again; what ends, begins or becomes worse never does. */
const MAY_REPEAT: ReadonlySet<Alert['reason']> = new Set(['first', 'updated', 'publisher']);

/**
 * @param feedback of one space. What is critical is left as it is, whatever was taught: nobody can teach a shutdown away.
 * @returns the alert as this space wants it.
 */
export function teach(alert: Alert, feedback: readonly Feedback[]): Taught {
  const none: Taught = { alert, unwanted: undefined, changes: [] };
  if (feedback.length === 0 || alert.severity === 3 || alert.storyId === null || isAboutUs(alert)) return none;
  const features = featuresOf(titleOf(alert.words), alert.sources[0]?.publisher ?? '');
  const lesson = (of: (one: Feedback) => boolean, least = LIKE) =>
    lessonOf(alert, features, feedback.filter(of), least);
  const isAdvert = ({ kind }: Feedback) => kind === 'advert' || kind === 'not-mining';
  const unwanted =
    lesson(isAdvert, alert.conditions === undefined ? LIKE : LIKE_OF_STATES) ??
    (MAY_REPEAT.has(alert.reason) ? lesson((one) => one.kind === 'same' && isOfSame(one, alert)) : undefined);
  if (unwanted !== undefined) return { ...none, unwanted };
  const places = alert.regions.flatMap((region) => {
    const found = lesson((one) => one.kind === 'wrong-place' && one.regions.includes(region));
    return found === undefined ? [] : [{ region, found }];
  });
  const states = (alert.conditions ?? []).flatMap((condition) => {
    const said = conditionName(condition);
    const found = lesson((one) => one.kind === 'wrong-state' && one.conditions.includes(said));
    return found === undefined ? [] : [{ said, found }];
  });
  if (places.length + states.length === 0) return none;
  const wrongPlaces = new Set(places.map(({ region }) => region));
  const wrongStates = new Set(states.map(({ said }) => said));
  const { conditions: told = [], ...rest } = alert;
  const conditions = told.filter((one) => !wrongPlaces.has(one.region) && !wrongStates.has(conditionName(one)));
  const regions = alert.regions.filter((region) => !wrongPlaces.has(region));
  return {
    alert: { ...rest, regions, ...(conditions.length > 0 && { conditions }) },
    unwanted: undefined,
    changes: [...places, ...states].map(({ found }) => found),
  };
}

/** `internet.down` */
export const conditionName = ({ dimension, state }: { readonly dimension: string; readonly state: string }): string =>
  `${dimension}.${state}`;

/** Of the same place and matter, if it names any. */
function isOfSame({ regions, topics }: Feedback, alert: Alert): boolean {
  const isShared = (a: readonly string[], b: readonly string[]) =>
    a.length + b.length === 0 || a.some((one) => b.includes(one));
  return isShared(regions, alert.regions) && isShared(topics, alert.topics);
}

function lessonOf(
  alert: Alert,
  features: readonly string[],
  feedback: readonly Feedback[],
  least: number,
): Lesson | undefined {
  if (feedback.length === 0) return undefined;
  const weights = weightsOf(feedback);
  const weighed = features.map((feature) => ({ feature, weight: weights.get(feature) ?? 0 }));
  // Its own story is like itself, however short its headline; but an update of it may be news.
  const own = feedback.findLast((one) => one.storyId === alert.storyId && one.kind !== 'same');
  if (own === undefined && weighed.reduce((sum, { weight }) => sum + weight, 0) <= least) return undefined;
  const strength = ({ features: of }: Feedback) =>
    weighed.reduce((sum, { feature, weight }) => sum + (feature in of ? weight : 0), 0);
  const closest = own ?? feedback.reduce((best, one) => (strength(one) > strength(best) ? one : best));
  const common = weighed
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_REASONS)
    .map(({ feature }) => feature.replace(PUBLISHER, ''));
  return { kind: closest.kind, feedback: closest, common };
}

/** Feature -> log-odds: above 0 where it speaks for what was called wrong. */
export function weightsOf(feedback: readonly Feedback[]): ReadonlyMap<string, number> {
  const seen = new Map<string, { count: number; share: number }>();
  for (const { features } of feedback) {
    for (const [feature, share] of Object.entries(features))
      seen.set(feature, { count: (seen.get(feature)?.count ?? 0) + 1, share });
  }
  const weights = [...seen].map(([feature, { count, share }]) => {
    const odds = Math.log((count + 0.5) / (feedback.length + 1)) - Math.log(share);
    return [feature, Math.max(-MOST, Math.min(MOST, SINGLE * count, odds))] as const;
  });
  return new Map(weights.sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, MAX_WEIGHTS));
}

/** The first line of the words of an alert: the headline, or what stands for one. */
export const titleOf = (words: string): string => words.trimStart().split('\n', 1)[0] ?? '';

/** Words of a headline, each once, and its publisher. */
export function featuresOf(title: string, publisher: string): readonly string[] {
  const words = tokenize(title.slice(0, MAX_TITLE), '')
    .map(({ norm }) => norm)
    .filter((word) => /\p{L}/u.test(word) && (word.length > 1 || /\p{Lo}/u.test(word)));
  return [...[...new Set(words)].slice(0, MAX_TITLE_WORDS), `${PUBLISHER}${publisher}`];
}

/**
 * @param news headlines of recent news with their publishers, as features.
 * @returns the share of them that has each feature: never 0, and less sure of itself where there is little news.
 */
export function sharesIn(
  features: readonly string[],
  news: readonly (readonly string[])[],
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const one of news) for (const feature of one) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const share = (feature: string) => Math.min(1, ((counts.get(feature) ?? 0) + 0.5) / (news.length + 1));
  return Object.fromEntries(features.map((feature) => [feature, share(feature)]));
}

/** Of a space, oldest first: as `/feedback` numbers it. */
export const inOrder = (feedback: readonly Feedback[]): readonly Feedback[] =>
  feedback.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
