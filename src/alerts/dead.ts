import { type Clock, HOUR_MS } from '../clock.ts';
import type { State } from '../state/port.ts';
import { raiseOwn } from './create-alert.ts';

/** What is known of a feed's failing; see `FeedHealth`. */
export interface FailingFeed {
  readonly feed: { readonly id: string; readonly url: string; readonly title: string };
  readonly lastGoodPollAt?: number | undefined;
  readonly deadSince?: number | undefined;
  readonly deadToldAt?: number | undefined;
}

/** While most feeds fail, it is us: that is blindness, and told as such. */
const MOST = 0.5;

/**
 * Tells once of feeds that used to answer and have not for a day. One that never answered is a mistake of the catalogue:
 * `/sources` shows it.
 * @returns the feeds that were told of.
 */
export async function tellDeadFeeds<T extends FailingFeed>(
  state: Pick<State, 'commit'>,
  feeds: readonly T[],
  clock: Clock,
): Promise<readonly T[]> {
  const dead = feeds.filter((one) => one.deadSince !== undefined && one.lastGoodPollAt !== undefined);
  const news = dead.filter((one) => one.deadToldAt === undefined || one.deadToldAt < (one.deadSince ?? 0));
  if (news.length === 0 || dead.length > feeds.length * MOST) return [];
  const at = clock();
  const key = `feeds:${news.map(({ feed }) => feed.id).join()}:${Math.floor(at / HOUR_MS)}`;
  const headline = news.map(({ feed }) => feed.title).join(', ');
  const alert = { ...raiseOwn({ reason: 'service-feeds-dead', key, at }), severity: 1 as const, headline };
  await state.commit({ seen: [], items: [], stories: [], incidents: [], observations: [], alerts: [alert] });
  return news;
}
