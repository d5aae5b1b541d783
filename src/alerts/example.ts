import type { Services } from '../chat/bot.ts';
import type { EpochMs } from '../clock.ts';
import type { Story } from '../stories/story.ts';
import { createWordIndex } from '../text/word-index.ts';
import type { Subscription } from './alert.ts';
import { routeMiss } from './route.ts';

/** Stories looked through; an example is a courtesy. */
const MOST_STORIES = 50;
const MOST_REGIONS = 5;

/** @returns the newest story since that the subscription would have brought, if there is one. */
export async function exampleFor(
  wanted: Subscription,
  latest: Services['latest'],
  since: EpochMs,
): Promise<Story | undefined> {
  const filters =
    wanted.regions.length > 0 ? wanted.regions.slice(0, MOST_REGIONS).map((region) => ({ region })) : [{}];
  const found = await Promise.all(filters.map((filter) => latest({ ...filter, since, limit: MOST_STORIES })));
  const index = createWordIndex([...wanted.words, ...wanted.excludedWords]);
  return found.flat().find(({ summary, regions, topics, severity }) => {
    const words = index.match([summary.headline, ...summary.sentences.map((one) => one.text)].join(' '));
    return routeMiss(wanted, { reason: 'first', regions, topics, severity }, words) === null;
  });
}
