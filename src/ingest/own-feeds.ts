import { setImmediate } from 'node:timers/promises';
import type { Alert, Delivery, OwnFeed, SpaceSettings } from '../alerts/alert.ts';
import { deliveryId } from '../alerts/fan-out.ts';
import type { Compose } from '../alerts/notification.ts';
import { raiseOfOwnFeed } from '../alerts/own-feed-alert.ts';
import { withheld } from '../alerts/reason.ts';
import { routeMiss } from '../alerts/route.ts';
import { UserError } from '../chat/errors.ts';
import type { OwnFeeds, Preview } from '../chat/feed-service.ts';
import { DAY_MS } from '../clock.ts';
import { type Discover, type FoundFeed, ownFeed } from '../feeds/discover.ts';
import type { Feed, Item } from '../feeds/feed.ts';
import { keyOf } from '../feeds/identity.ts';
import { itemOf, unseenOf } from '../feeds/items.ts';
import { fetchedFor, pageOfFeed } from '../feeds/known-feeds.ts';
import type { FeedHealth } from '../feeds/next-poll.ts';
import { readOpml, writeOpml } from '../feeds/opml.ts';
import type { State } from '../state/port.ts';
import { sourceOf } from '../stories/analyze.ts';
import type { Match, Summary } from '../stories/story.ts';
import { extractiveSummarizer } from '../stories/summarize/summarize.ts';
import { type Completing, completed } from './complete.ts';

export interface OwnFeedsOptions extends Completing {
  readonly state: State;
  readonly most: number;
  /** Absent: there is no web to find feeds in. */
  readonly discover?: Discover;
  readonly rssHubUrl?: string | undefined;
  readonly compose: Compose;
  /** How polls of a feed of single spaces went, by what is fetched for it; undefined: none was made yet. */
  readonly pollOf: (url: string) => FeedHealth | undefined;
  /** Called after each commit that holds an alert. */
  readonly onAlert: () => void;
}

export interface OwnFeedIntake extends OwnFeeds {
  /** How polls of it went; undefined: none was made yet. */
  pollOf(own: OwnFeed): FeedHealth | undefined;
  /** What is to be polled for single spaces: one feed for each address. */
  polled(): Promise<readonly Feed[]>;
  /** What a poll brought. @returns how many items were new to one of its spaces. */
  take(feed: Feed, items: readonly Item[]): Promise<number>;
}

/** Of one poll: a site that gives all of its old pages new names is no news. The newest are told. */
const MOST_AT_ONCE = 25;
/** What was written so long before its feed was added is none either. */
const OLD_MS = 2 * DAY_MS;
const NO_WORDS: ReadonlySet<string> = new Set();
const NOTHING = { seen: [], items: [], stories: [], incidents: [], observations: [], alerts: [] };

/**
 * Items of feeds that single spaces added -> alerts for these spaces. They never meet the stories, incidents and marks
 * that all others share: each feed of each space keeps marks of its own.
 */
export function createOwnFeeds(options: OwnFeedsOptions): OwnFeedIntake {
  const { state, most, discover, rssHubUrl, compose, clock, onAlert } = options;
  const summarizer = extractiveSummarizer();
  let polled: Polled | undefined;

  async function take({ url }: Feed, items: readonly Item[]): Promise<number> {
    // Once for all spaces that have it.
    const known = new Map<string, Promise<Understood>>();
    const understand = (item: Item): Promise<Understood> => {
      const before = known.get(item.id) ?? understood(item);
      known.set(item.id, before);
      return before;
    };
    let news = 0;
    for (const own of (await polledNow()).owners.get(url) ?? []) {
      news = Math.max(news, await takeFor(own, items, understand));
    }
    return news;
  }

  async function takeFor(own: OwnFeed, items: readonly Item[], understand: (item: Item) => Promise<Understood>) {
    const marked = items.map((item) => ({ ...item, keys: marksOf(own, item) }));
    const unseen = unseenOf(marked, await state.seen(marked.flatMap(({ keys }) => keys)));
    if (unseen.length === 0) return 0;
    const alerts: Alert[] = [];
    for (const item of unseen.slice(-MOST_AT_ONCE)) {
      const one = await understand(item);
      const isWanted = own.feed.isAll ? !isOldFor(own, item) : withheld(one.match, item) === null;
      const alert = isWanted ? await alertOf(own, one) : null;
      const isSent = alert !== null && routeMiss(own, alert, NO_WORDS) === null && !(await isToldHere(own, item));
      if (isSent) alerts.push(alert);
      // Commands are answered between items.
      await setImmediate();
    }
    await state.commit({ ...NOTHING, seen: unseen.flatMap(({ keys = [] }) => keys), alerts });
    if (alerts.length > 0) onAlert();
    return unseen.length;
  }

  async function understood(given: Item): Promise<Understood> {
    const { item, match } = await completed(given, options);
    let summary: Promise<Summary> | undefined;
    return {
      item,
      match,
      // Takes longer than reading it, and most items are told to nobody.
      summarize() {
        summary ??= summarizer.summarize({ sources: [sourceOf(item)] });
        return summary;
      },
    };
  }

  async function alertOf(own: OwnFeed, { item, match, summarize }: Understood): Promise<Alert> {
    return raiseOfOwnFeed(own, item, { match, summary: await summarize(), at: clock() });
  }

  /** Our own feeds brought the very page, and it is sent here anyway. */
  async function isToldHere(own: OwnFeed, { url }: Item): Promise<boolean> {
    const story = await state.storyByUrl(url);
    if (story === undefined) return false;
    const here = (await state.subscriptions.entries())
      .map(([, one]) => one)
      .filter(({ address }) => address === own.address);
    const alerts = await state.alertsOfStory(story.id);
    return here.some((one) => alerts.some((alert) => routeMiss(one, alert, NO_WORDS) === null));
  }

  function pollOf({ feed }: OwnFeed): FeedHealth | undefined {
    const url = fetchedFor(feed.url, rssHubUrl);
    return url === undefined ? undefined : options.pollOf(url);
  }

  /** What is polled, and whose it is: thousands of polls ask between two changes. */
  async function polledNow(): Promise<Polled> {
    const entries = await state.ownFeeds.entries();
    if (polled?.from !== entries) polled = polledOf(entries, rssHubUrl);
    return polled;
  }

  /** As a poll gives them, the newest last. */
  function itemsOf({ url, title, parsed }: FoundFeed): readonly Item[] {
    const feed = ownFeed(url, title, rssHubUrl);
    const now = clock();
    const sight = { now, isFirst: false, absentAt: undefined, newestAt: undefined };
    const items = feed === undefined ? [] : parsed.entries.map((entry) => itemOf(feed, entry, sight)).toReversed();
    return items.toSorted((a, b) => (a.publishedAt ?? 0) - (b.publishedAt ?? 0));
  }

  return {
    most,
    take,

    pollOf,

    pageOf: ({ feed }) => pageOfFeed(new URL(feed.url)),

    health(own) {
      const found = pollOf(own);
      if (found === undefined) return undefined;
      const { feed, silence, ...state } = found;
      return { feed, state, silence };
    },

    polled: async () => (await polledNow()).feeds,

    async find(typed) {
      if (discover === undefined || most === 0) throw new UserError('error-feed-off');
      const found = await discover(typed);
      if ('parsed' in found) return found;
      throw new UserError(`error-feed-${found.why}`, { value: typed, reason: found.reason });
    },

    async keep(own, found) {
      // Marked first: after a crash between the two it is only not there yet.
      await state.commit({ ...NOTHING, seen: itemsOf(found).flatMap((item) => marksOf(own, item)) });
      await state.ownFeeds.set(own.id, own);
    },

    async preview(own, found, settings) {
      const item = itemsOf(found).at(-1);
      return item === undefined ? null : previewOf(own, item, settings);
    },

    readList(bytes) {
      const feeds = readOpml(bytes);
      if (feeds === null) throw new UserError('error-feed-list');
      return feeds;
    },

    writeList: (title, feeds) =>
      writeOpml(
        title,
        feeds.map(({ feed, regions, topics, excludedRegions = [], excludedTopics = [] }) => ({
          url: feed.url,
          title: feed.title,
          regions: [...regions, ...excludedRegions.map((one) => `-${one}`)],
          topics: [...topics, ...excludedTopics.map((one) => `-${one}`)],
          isAll: feed.isAll === true,
        })),
        clock(),
      ),
  };

  async function previewOf(own: OwnFeed, item: Item, settings: SpaceSettings): Promise<Preview> {
    const one = await understood(item);
    const alert = await alertOf(own, one);
    const delivery = deliveryOf(own, alert);
    const message = compose({ kind: 'alert', alert, delivery, edits: false, late: false, at: clock() }, settings);
    const isKept = !own.feed.isAll && !one.match.relevant;
    return { message, withheld: isKept ? 'not-relevant' : routeMiss(own, alert, NO_WORDS) };
  }
}

interface Understood {
  readonly item: Item;
  readonly match: Match;
  readonly summarize: () => Promise<Summary>;
}

/** The feeds of a list of own feeds, and by what is fetched those who have it. */
interface Polled {
  readonly from: unknown;
  readonly feeds: readonly Feed[];
  readonly owners: ReadonlyMap<string, readonly OwnFeed[]>;
}

function polledOf(from: readonly (readonly [string, OwnFeed])[], rssHubUrl: string | undefined): Polled {
  const feeds = new Map<string, Feed>();
  const owners = new Map<string, OwnFeed[]>();
  for (const [, own] of from) {
    const feed = own.state === 'closed' ? undefined : ownFeed(own.feed.url, own.feed.title, rssHubUrl);
    if (feed === undefined) continue;
    feeds.set(feed.url, feed);
    const known = owners.get(feed.url);
    if (known === undefined) owners.set(feed.url, [own]);
    else known.push(own);
  }
  return { from, feeds: [...feeds.values()], owners };
}

/** Nothing is shared, not even with another feed of the same address: what one space knows is no matter of another one. */
const marksOf = ({ id }: OwnFeed, { keys = [] }: Item): readonly string[] => keys.map((key) => keyOf('own', id, key));

const isOldFor = ({ createdAt }: OwnFeed, { publishedAt }: Item): boolean =>
  publishedAt !== null && publishedAt < createdAt - OLD_MS;

/** A delivery that will never be made. */
const deliveryOf = ({ id, address }: OwnFeed, { id: alertId, fingerprint, thread, at }: Alert): Delivery => ({
  id: deliveryId(fingerprint, address),
  alertId,
  address,
  subscriptionId: id,
  thread,
  state: 'waiting',
  dueAt: at,
  leasedUntil: null,
  attempts: 0,
  messageId: null,
  trail: [],
});
