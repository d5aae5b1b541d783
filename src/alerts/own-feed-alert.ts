import { type Clock, type EpochMs, HOUR_MS } from '../clock.ts';
import type { Item } from '../feeds/feed.ts';
import type { State } from '../state/port.ts';
import type { Match, Summary } from '../stories/story.ts';
import type { Alert, OwnFeed } from './alert.ts';
import { raiseOwn } from './create-alert.ts';
import { type FailingFeed, isDeadNews, isSilentNews, type SilentFeed } from './service-alerts.ts';

/**
 * The alert of an item of a feed of one space: it stands alone, belongs to no story and no incident, and nobody else is
 * sent it. The same item of the same feed gives the same id.
 */
export function raiseOfOwnFeed(
  { id, feed }: OwnFeed,
  item: Item,
  { match, summary, at }: { readonly match: Match; readonly summary: Summary; readonly at: EpochMs },
): Alert {
  const { topics, regions, severity } = match;
  return {
    ...raiseOwn({ reason: 'first', key: `own:${id}:${item.id}`, at }),
    topics,
    regions,
    severity: severity || 1,
    headline: summary.headline,
    sentences: summary.sentences.map(({ text }) => text),
    sources: [{ publisher: item.publisher, url: item.url, at: item.publishedAt }],
    words: `${item.title}\n${item.text}`.normalize('NFKC').toLowerCase(),
    ownFeed: { id, title: feed.title },
  };
}

/** How the feeds of single spaces fare: one for each address. */
type Health = FailingFeed & SilentFeed & { readonly lastError?: string | undefined };

/**
 * Tells those who added a feed, once, that it is dead, forbidden or silent.
 * @param healthOf a feed at its server; undefined: it was not polled yet.
 * @returns how many were told of.
 */
export async function tellOwnFeeds(
  state: Pick<State, 'commit' | 'ownFeeds'>,
  healthOf: (feed: OwnFeed) => Health | undefined,
  clock: Clock,
): Promise<number> {
  let told = 0;
  for (const [id, own] of await state.ownFeeds.entries()) {
    const health = own.state === 'active' ? healthOf(own) : undefined;
    if (health === undefined) continue;
    const at = clock();
    const known = { ...health, deadToldAt: own.feed.deadToldAt, silentToldAt: own.feed.silentToldAt };
    const isDead = isDeadNews(known);
    if (!isDead && !isSilentNews(known, at)) continue;
    const reason = isDead ? 'service-feeds-dead' : 'service-feeds-silent';
    const key = `own:${id}:${Math.floor(at / HOUR_MS)}`;
    const alert: Alert = {
      ...raiseOwn({ reason, key, at }),
      severity: 1,
      headline: own.feed.title,
      // A sentence of `faults.ts`, which readers see in their language.
      sentences: isDead && health.lastError ? [health.lastError] : [],
      ownFeed: { id, title: own.feed.title },
    };
    await state.commit({ seen: [], items: [], stories: [], incidents: [], observations: [], alerts: [alert] });
    const when = isDead ? { deadToldAt: at } : { silentToldAt: at };
    await state.ownFeeds.set(id, { ...own, feed: { ...own.feed, ...when } });
    told += 1;
  }
  return told;
}
