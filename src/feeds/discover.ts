import { SECOND_MS } from '../clock.ts';
import { within } from '../wait.ts';
import { decode } from './charset.ts';
import type { Feed } from './feed.ts';
import type { Fetcher } from './fetch.ts';
import { createHostLimiter } from './host-limiter.ts';
import { keyOf, publisherOf } from './identity.ts';
import { addressTyped, fetchedFor, knownFeed, telegramChannel } from './known-feeds.ts';
import type { ParseJob, ParseResult } from './parse-worker.ts';
import { startTags } from './start-tags.ts';

/** A feed that answers, with what it holds now. */
export interface FoundFeed {
  /** To be kept, and shown: `fetchedFor` says what is fetched for it. */
  readonly url: string;
  readonly title: string;
  readonly parsed: ParseResult;
}

/** Why no feed was found, and what its server said of it, where it said anything. */
export interface NotFound {
  readonly why: 'address' | 'password' | 'telegram' | 'telegram-private' | 'unreachable' | 'no-feed' | 'late';
  readonly reason: string;
}

/** Finds the feed behind what somebody typed. Never throws. */
export type Discover = (typed: string) => Promise<FoundFeed | NotFound>;

export interface DiscoverOptions {
  readonly fetcher: Fetcher;
  readonly parse: (job: ParseJob) => Promise<ParseResult>;
  /** Feeds that are polled for everybody: what is theirs is recognised as it is there. */
  readonly catalogue: readonly Feed[];
  /** Address of an operator's RSSHub; absent: channels of Telegram have no feed. */
  readonly rssHubUrl?: string | undefined;
}

/** A page, and the feeds that it names: nobody waits longer for an answer. */
const DEADLINE_MS = 45 * SECOND_MS;
/** Requests at once, of all and of one host: a list of a hundred feeds is no attack on their server. */
const CONCURRENCY = { total: 16, perLane: 2 };
const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, */*;q=0.1';
/** https://html.spec.whatwg.org/multipage/links.html#rel-alternate, https://www.jsonfeed.org/version/1.1/#discovery */
const FEED_TYPE = /^(?:application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)|text\/xml)(?:;|$)/iu;
/** What follows an article's comments is no news of the site. */
const COMMENTS = /comment|коммент|kommentar|comentari|yorum|评论|留言/iu;
/** Of a page; links to feeds stand at its beginning, on pages of video platforms behind much of their own. */
const MAX_PAGE_BYTES = 1024 * 1024;
const MAX_LINKS = 400;
const MOST_TRIED = 3;

type Document =
  | FoundFeed
  | { readonly page: string; readonly at: string; readonly why: string }
  | { readonly reason: string };

export function createDiscover({ fetcher, parse, catalogue, rssHubUrl }: DiscoverOptions): Discover {
  const lanes = createHostLimiter(CONCURRENCY);
  const homepages = new Map(catalogue.map(({ url, homepage }) => [url, homepage]));

  async function read(url: string): Promise<Document> {
    const asked = fetchedFor(url, rssHubUrl) ?? url;
    const fetched = await lanes(new URL(asked).origin, () => fetcher(asked, {}, ACCEPT));
    if (fetched.kind !== 'body') return { reason: fetched.kind === 'failed' ? fetched.reason : '' };
    const { bytes, contentType, url: at } = fetched;
    // Kept where it is from now on; of what an operator's RSSHub serves, where it comes from.
    const kept = asked === url ? (fetched.movedTo ?? url) : url;
    const publisher = publisherOf(homepages.get(kept) ?? kept);
    try {
      const parsed = await parse({ bytes, contentType, url: at, publisher, known: [] });
      return { url: kept, title: parsed.title || publisher, parsed };
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      return { page: decode(bytes.subarray(0, MAX_PAGE_BYTES), contentType).text, at, why };
    }
  }

  async function find(typed: string): Promise<FoundFeed | NotFound> {
    const address = addressTyped(typed);
    if (address === null) return { why: 'address', reason: '' };
    if (address.username !== '' || address.password !== '') return { why: 'password', reason: '' };
    const channel = telegramChannel(address);
    if (channel === '') return { why: 'telegram-private', reason: '' };
    if (channel !== undefined && rssHubUrl === undefined) return { why: 'telegram', reason: '' };
    const known = channel === undefined ? knownFeed(address) : `https://t.me/${channel}`;
    const first = known === undefined ? undefined : await read(known);
    if (first !== undefined && ('parsed' in first || channel !== undefined)) return foundIn(first);
    const document = await read(address.href);
    if (!('page' in document)) return foundIn(document);
    for (const one of await Promise.all(feedsNamedIn(document.page, document.at).map(read))) {
      if ('parsed' in one) return one;
    }
    return { why: 'no-feed', reason: document.why };
  }

  return (typed) => within(DEADLINE_MS, find(typed), () => ({ why: 'late', reason: '' }) as const);
}

function foundIn(document: Document): FoundFeed | NotFound {
  if ('parsed' in document) return document;
  return 'page' in document
    ? { why: 'no-feed', reason: document.why }
    : { why: 'unreachable', reason: document.reason };
}

/** Addresses of the feeds that a page names in its head, the likeliest first. */
function feedsNamedIn(page: string, at: string): readonly string[] {
  const base = URL.parse(startTags(page, 'base', 1)[0]?.get('href') ?? '', at)?.href ?? at;
  const links = startTags(page, 'link', MAX_LINKS).flatMap((link) => {
    const url = URL.parse(link.get('href') ?? '', base);
    return url === null || !/^https?:$/u.test(url.protocol) ? [] : [{ link, url }];
  });
  const isRel = (rel: string | undefined, name: string) => rel?.toLowerCase().split(/\s+/u).includes(name) === true;
  const named = links
    .filter(({ link }) => isRel(link.get('rel'), 'alternate') && FEED_TYPE.test(link.get('type') ?? ''))
    .map(({ link, url }) => ({ href: url.href, isOfComments: COMMENTS.test(`${link.get('title')} ${url.pathname}`) }))
    .sort((a, b) => Number(a.isOfComments) - Number(b.isOfComments));
  // A page under a handle says which channel it is.
  const canonical = links
    .filter(({ link }) => isRel(link.get('rel'), 'canonical'))
    .flatMap(({ url }) => knownFeed(url) ?? []);
  return [...new Set([...named.map(({ href }) => href), ...canonical])].slice(0, MOST_TRIED);
}

/** How often a feed of one space is polled, in minutes: as often as most of ours. */
const POLL_MINUTES = 10;

/** @returns a feed of single spaces as the poller needs it; undefined where nothing can be fetched for it. */
export function ownFeed(address: string, title: string, rssHubUrl: string | undefined): Feed | undefined {
  const url = fetchedFor(address, rssHubUrl);
  if (url === undefined) return undefined;
  return {
    // The log names it so: an address may hold a key.
    id: `own-${keyOf('feed', address).slice(0, 12)}`,
    url,
    title,
    language: '',
    homepage: url === address ? `${new URL(address).origin}/` : address,
    standing: 'unknown',
    regions: [],
    tags: ['own'],
    pollIntervalMinutes: POLL_MINUTES,
    foundAt: 'added by the managers of a space',
    enabled: true,
  };
}
