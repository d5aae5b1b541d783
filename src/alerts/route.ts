import { covers, isProvider, type Region } from '../regions/regions.ts';
import type { Alert, Subscription } from './alert.ts';

/** The first condition of a subscription that an alert does not meet. */
export type RouteMiss =
  | 'closed'
  /** It is of a feed of one space, and the subscription is not; or the other way round. */
  | 'other-feed'
  | 'severity'
  /** The alert has no region, the subscription asks for certain ones. */
  | 'no-region'
  | 'regions'
  | 'excluded-regions'
  | 'topics'
  | 'excluded-topics'
  | 'words'
  | 'excluded-words';

/** What is national and at least material concerns those who watch a province of it. */
const MATERIAL = 2;

/**
 * @param words those of all users' words that occur in the alert.
 * @returns why the alert does not reach the subscription; null: it does. What is paused is reached, and waits.
 */
export function routeMiss(
  subscription: Subscription,
  alert: Pick<Alert, 'reason' | 'severity' | 'regions' | 'topics' | 'drop' | 'ownFeed'>,
  words: ReadonlySet<string>,
): RouteMiss | null {
  if (subscription.state === 'closed') return 'closed';
  if (alert.ownFeed?.id !== (subscription.feed && subscription.id)) return 'other-feed';
  // What is measured of a provider is for those who watch it, and they ask for nothing else.
  if (subscription.provider !== undefined || alert.regions.some(isProvider))
    return subscription.regions.some((watched) => alert.regions.includes(watched)) ? null : 'regions';
  if (isAboutUs(alert)) return null;
  if (alert.severity < subscription.leastSeverity) return 'severity';
  const { excludedRegions = [], excludedTopics = [] } = subscription;
  // What happens elsewhere too, or is about something else too, is wanted for that.
  const regions = alert.regions.filter((region) => !excludedRegions.some((one) => covers(one, region)));
  if (regions.length < alert.regions.length && regions.length === 0) return 'excluded-regions';
  // The network is everywhere: a fall of its rate is news for every place with machines.
  if (subscription.regions.length > 0 && alert.drop === undefined) {
    if (regions.length === 0) return 'no-region';
    const isReached = subscription.regions.some((watched) => reaches({ severity: alert.severity, regions }, watched));
    if (!isReached) return 'regions';
  }
  const topics = alert.topics.filter((topic) => !excludedTopics.includes(topic));
  if (topics.length < alert.topics.length && topics.length === 0) return 'excluded-topics';
  if (subscription.topics.length > 0 && !subscription.topics.some((topic) => topics.includes(topic))) return 'topics';
  if (subscription.words.length > 0 && !subscription.words.some((word) => words.has(word))) return 'words';
  if (subscription.excludedWords.some((word) => words.has(word))) return 'excluded-words';
  return null;
}

/** What is over must still concern a place that is watched; which words and topics its report has does not matter. */
const MATTERS_AT_THE_END: ReadonlySet<RouteMiss> = new Set([
  'closed',
  'other-feed',
  'no-region',
  'regions',
  'excluded-regions',
]);

/** Whether an end is for a subscription of an address that was told of the beginning: no alarm may stay the last word. */
export const isOwedTheEnd = (...of: Parameters<typeof routeMiss>): boolean => {
  const miss = routeMiss(...of);
  return miss === null || !MATTERS_AT_THE_END.has(miss);
};

/** News about Hashwire itself: everybody must know when nobody is told anything. */
export function isAboutUs(alert: Pick<Alert, 'reason'>): boolean {
  return alert.reason.startsWith('service-');
}

function reaches(alert: Pick<Alert, 'severity' | 'regions'>, watched: Region): boolean {
  return alert.regions.some(
    (affected) => covers(watched, affected) || (alert.severity >= MATERIAL && covers(affected, watched)),
  );
}
