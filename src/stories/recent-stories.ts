import { type Clock, DAY_MS, type EpochMs } from '../clock.ts';
import { covers, parentOf, type Region } from '../regions/regions.ts';
import type { State } from '../state/port.ts';
import type { Story, Topic } from './story.ts';

/** How far `/latest` and `/status` look back. */
const MEMORY_DAYS = 30;
const MAX_LOADED = 50_000;

export interface LatestFilter {
  readonly region?: Region;
  readonly topic?: Topic;
  readonly since: EpochMs;
  readonly limit: number;
}

/** The stories of the last month in memory: answers never wait for the disk. */
export interface RecentStories {
  /** @returns the stories that were stored, oldest first: others build their own memory from them. */
  load(): Promise<readonly Story[]>;
  remember(story: Story): void;
  /** Relevant stories, newest first. A region covers its parts. */
  latest(filter: LatestFilter): readonly Story[];
  /** Publishers that reported anything on the region since. */
  publishersOn(region: Region, since: EpochMs): number;
}

export function createRecentStories(state: Pick<State, 'storiesSince'>, clock: Clock): RecentStories {
  const relevant = new Map<string, Story>();
  /** The same in the order of their newest report, oldest first. */
  const ordered: Story[] = [];
  /** region -> publisher -> newest report; what is reported of a part is reported of its country. */
  const covering = new Map<string, Map<string, EpochMs>>();

  function remember(story: Story): void {
    for (const region of new Set(story.regions.flatMap((one) => [one, parentOf(one) ?? one]))) {
      const publishers = covering.get(region) ?? new Map<string, EpochMs>();
      covering.set(region, publishers);
      for (const { publisher, publishedAt, seenAt } of story.reports) {
        publishers.set(publisher, Math.max(Math.min(publishedAt ?? seenAt, seenAt), publishers.get(publisher) ?? 0));
      }
    }
    if (!story.relevant) return;
    const before = relevant.get(story.id);
    if (before !== undefined) ordered.splice(ordered.lastIndexOf(before), 1);
    // What the clusterer needs is its own and large.
    const kept = { ...story, features: null };
    relevant.set(story.id, kept);
    ordered.splice(ordered.findLastIndex((one) => one.updatedAt <= kept.updatedAt) + 1, 0, kept);
    const forgotten = clock() - MEMORY_DAYS * DAY_MS;
    while ((ordered[0]?.updatedAt ?? forgotten + 1) <= forgotten) relevant.delete(ordered.shift()?.id ?? '');
  }

  return {
    async load() {
      const stored = (await state.storiesSince(clock() - MEMORY_DAYS * DAY_MS, MAX_LOADED)).toReversed();
      for (const story of stored) remember(story);
      return stored;
    },
    remember,
    latest({ region, topic, since, limit }) {
      const found: Story[] = [];
      for (const story of ordered.toReversed()) {
        if (found.length === limit || story.updatedAt < since) break;
        const here = region === undefined || story.regions.some((one) => covers(region, one));
        if (here && (topic === undefined || story.topics.includes(topic))) found.push(story);
      }
      return found;
    },
    publishersOn(region, since) {
      const publishers = covering.get(region);
      return [...(publishers?.values() ?? [])].filter((newest) => newest >= since).length;
    },
  };
}
