import type { Services } from '../chat/bot.ts';
import type { EpochMs } from '../clock.ts';
import { independentPublishers, type Story } from '../stories/story.ts';
import { createWordIndex } from '../text/word-index.ts';
import type { Alert, Mute, Subscription } from './alert.ts';
import { alertOfStory } from './create-alert.ts';
import { muteOf } from './mute.ts';
import { type RouteMiss, routeMiss } from './route.ts';

/** Stories looked through: what a channel could read in a month. */
const MOST_STORIES = 300;

/** A story of the past, as the alert that it was or would have been. */
export interface Past {
  readonly story: Story;
  readonly alert: Alert;
  /** Those of the words asked for that occur in it. */
  readonly words: ReadonlySet<string>;
}

/** What one of the subscriptions would have brought, newest first, and why the rest would not have come. */
export interface LookBack {
  readonly reached: readonly Past[];
  /** By the condition of the first subscription that was not met. */
  readonly missed: ReadonlyMap<RouteMiss, number>;
}

/** @param words of mutes, which are looked for as well. */
export async function lookBack(
  subscriptions: readonly Subscription[],
  latest: Services['latest'],
  since: EpochMs,
  words: readonly string[] = [],
): Promise<LookBack> {
  const index = createWordIndex([...words, ...subscriptions.flatMap((one) => [...one.words, ...one.excludedWords])]);
  const reached: Past[] = [];
  const missed = new Map<RouteMiss, number>();
  for (const story of await latest({ since, limit: MOST_STORIES })) {
    const text = [story.summary.headline, ...story.summary.sentences.map((one) => one.text)].join('\n');
    const past = { story, alert: alertOfStory(story, text, story.updatedAt), words: index.match(text) };
    const misses = subscriptions.map((one) => routeMiss({ ...one, state: 'active' }, past.alert, past.words));
    const [first] = misses;
    if (misses.includes(null)) reached.push(past);
    else if (first != null) missed.set(first, (missed.get(first) ?? 0) + 1);
  }
  return { reached, missed };
}

/** @returns how many of them the mutes would have kept back. */
export function silencedBy(mutes: readonly Mute[], past: readonly Past[], now: EpochMs): number {
  return past.filter(({ story, alert, words }) => {
    const publishers = independentPublishers(story).map((publisher) => ({ publisher, url: '', at: null }));
    return muteOf({ ...alert, sources: publishers }, mutes, words, now) !== undefined;
  }).length;
}
