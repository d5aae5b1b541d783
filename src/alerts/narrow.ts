import { covers, type Region } from '../regions/regions.ts';
import type { Topic } from '../stories/story.ts';
import type { Mute, Subscription } from './alert.ts';

type Target = Pick<Mute, 'kind' | 'value' | 'topic'>;

/**
 * What is left of a subscription that no longer asks for something: a place, a topic, a word, or a topic in a place.
 * @returns null: nothing is left; undefined: it does not ask for that, or not in a way that can be left out.
 */
export function without(one: Subscription, { kind, value, topic }: Target): Subscription | null | undefined {
  if (kind === 'region') return topic === undefined ? withoutRegion(one, value) : withoutTopicThere(one, value, topic);
  if (kind === 'topic') return withoutTopic(one, value as Topic);
  if (kind !== 'word' || !one.words.includes(value)) return undefined;
  const words = one.words.filter((word) => word !== value);
  // None is asked for where nothing but words was.
  return words.length > 0 ? { ...one, words } : null;
}

/** Whether the subscription names it, and does not only cover it. */
export const asksFor = ({ regions, topics, words }: Subscription, { kind, value, topic }: Target): boolean =>
  kind === 'region'
    ? regions.includes(value) && (topic === undefined || topics.includes(topic))
    : [...topics, ...words].includes(value);

function withoutRegion(one: Subscription, region: Region): Subscription | null | undefined {
  const regions = one.regions.filter((each) => !covers(region, each));
  if (regions.length < one.regions.length) return regions.length > 0 ? { ...one, regions } : null;
  const isCovered = one.regions.length === 0 || one.regions.some((each) => covers(each, region));
  const { excludedRegions = [] } = one;
  if (!isCovered || excludedRegions.some((each) => covers(each, region))) return undefined;
  return { ...one, excludedRegions: [...excludedRegions, region] };
}

function withoutTopic(one: Subscription, topic: Topic): Subscription | null | undefined {
  const topics = one.topics.filter((each) => each !== topic);
  if (topics.length < one.topics.length) return topics.length > 0 ? { ...one, topics } : null;
  const { excludedTopics = [] } = one;
  if (one.topics.length > 0 || excludedTopics.includes(topic)) return undefined;
  return { ...one, excludedTopics: [...excludedTopics, topic] };
}

/** A topic is left out everywhere, so it has to be of that place alone, or the place of that topic. */
function withoutTopicThere(one: Subscription, region: Region, topic: Topic): Subscription | null | undefined {
  if (one.regions.length === 1 && one.regions[0] === region) return withoutTopic(one, topic);
  return one.topics.length === 1 && one.topics[0] === topic ? withoutRegion(one, region) : undefined;
}
