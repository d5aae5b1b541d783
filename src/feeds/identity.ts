import { hash } from 'node:crypto';
import type { EpochMs } from '../clock.ts';

/** Parameters that say who led the reader there, not what is read. */
const TRACKING =
  /^(?:utm_.*|at_.*|ns_.*|hsa_.*|pk_.*|mtm_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|mc_cid|mc_eid|igshid|igsh|_ga|_gl|_hsenc|_hsmi|mkt_tok|ref|ref_src|ref_url|referrer|cmpid|cmp|ncid|ito|sr_share|smid|rss|ftag|guccounter)$/i;

/** Hosts that only lead to somebody else's page, and the parameter that holds its address. */
const REDIRECTORS: Readonly<Record<string, string>> = {
  'www.bing.com/news/apiclick.aspx': 'url',
  'www.google.com/url': 'url',
  'www.google.com/alerts': 'url',
};

/** Hosts whose pages all lead to other publishers' ones: nobody's reports are counted by them. */
const LEAD_ELSEWHERE = new Set([
  'feedproxy.google.com',
  'feeds.feedburner.com',
  'feedproxy.feedburner.com',
  'rss.feedsportal.com',
  'news.google.com',
  'bing.com',
  't.co',
  'bit.ly',
]);

/** What every browser and chat takes. */
const MAX_LINK_CHARS = 2048;

/** Hash of identity keys: 128 of SHA-256's bits, 32 hex digits. */
export function keyOf(...parts: readonly string[]): string {
  return hash('sha256', parts.join('\0')).slice(0, 32);
}

/**
 * The page itself: absolute, http(s), without tracking parameters, fragment and known redirectors. It still works when clicked.
 * @returns '' for what is no web address, or none that a browser would take.
 */
export function canonicalLink(link: string, base?: string): string {
  if (link.length > MAX_LINK_CHARS) return '';
  const url = parseUrl(link.trim(), base);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return '';
  const target = REDIRECTORS[`${url.host}${url.pathname}`];
  const led = target ? url.searchParams.get(target) : null;
  if (led && /^https?:\/\//i.test(led)) return canonicalLink(led);
  if (url.search) {
    const kept = url.search
      .slice(1)
      .split('&')
      .filter((pair) => pair && !TRACKING.test(pair.split('=')[0] ?? ''));
    // A question mark that begins the query itself would be taken for the one before it.
    url.search = kept.length === 0 ? '' : `?${kept.join('&')}`;
  }
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/** What two addresses of one page have in common: no scheme, no `www.`, `m.`, `amp.`, no closing slash, parameters in order. '' for what is no web address. */
export function linkKey(link: string): string {
  const url = parseUrl(canonicalLink(link));
  if (!url) return '';
  const path = url.pathname.replace(/\/(?:amp\/?)?$/, '');
  url.searchParams.sort();
  return `${url.host.replace(/^(?:www|m|amp)\./, '')}${path}${url.search}${url.hash}`;
}

/** Host without `www.`, `m.`, `amp.`: publishers are counted by it. '' for what is no web address. */
export function publisherOf(link: string): string {
  return parseUrl(link)?.hostname.replace(/^(?:www|m|amp)\./, '') ?? '';
}

/** Whether two publishers are one site: the same host, or one within the other. */
export function isOneSite(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/** Whether a link says nothing about whose page it leads to. */
export function leadsElsewhere(link: string): boolean {
  return LEAD_ELSEWHERE.has(publisherOf(link));
}

/** What an entry says of itself, in so far as it can be recognised by it. */
export interface Sighting {
  readonly publisher: string;
  readonly guid: string;
  readonly link: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: EpochMs | null;
}

/**
 * Keys by which an item is recognised, the most telling first; it is known when ANY of them is.
 * One alone is not enough: guids change when a site is rebuilt, links change with a slug, and each of the two repeats in
 * some feeds (see `ambiguous`). A title counts only together with its publisher and its published time: "Weekly mining
 * report" comes every week; a page only together with title or time. Never made of the date alone.
 */
export function identityKeys(sighting: Sighting, ambiguous: Ambiguous = NOTHING_AMBIGUOUS): readonly string[] {
  const { publisher, guid, title, text, publishedAt } = sighting;
  const page = linkKey(sighting.link);
  const keys: string[] = [];
  if (guid && !ambiguous.guids.has(guid)) keys.push(keyOf('guid', publisher, guid));
  const heading = title.toLowerCase().normalize('NFKC').replace(/\s+/g, ' ').trim();
  // A bare host is a homepage: every entry of a status page links there.
  if (page.includes('/') && !ambiguous.pages.has(page)) {
    // Operators of grids put one notice after the other on the same page: with another title and time it is another one.
    keys.push(keyOf('page', page, heading));
    if (publishedAt !== null) keys.push(keyOf('page at', page, String(publishedAt)));
  }
  if (heading && publishedAt !== null && !ambiguous.titles.has(datedTitle(title, publishedAt))) {
    keys.push(keyOf('title', publisher, heading, String(publishedAt)));
  }
  if (keys.length === 0) keys.push(keyOf('text', publisher, page, heading, text.slice(0, 1000)));
  return keys;
}

/** Guids, pages and dated titles that a document gives to several different entries: nothing can be recognised by them. */
export interface Ambiguous {
  readonly guids: ReadonlySet<string>;
  readonly pages: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}

const NOTHING_AMBIGUOUS: Ambiguous = { guids: new Set(), pages: new Set(), titles: new Set() };

function datedTitle(title: string, publishedAt: EpochMs | null): string {
  return `${publishedAt}\0${title}`;
}

/** Finds what repeats within one document. An entry that is simply listed twice makes nothing ambiguous. */
export function ambiguousIn(entries: readonly Pick<Sighting, 'guid' | 'link' | 'title' | 'publishedAt'>[]): Ambiguous {
  const [guids, pages, titles] = [repeats(), repeats(), repeats()];
  for (const { guid, link, title, publishedAt } of entries) {
    const page = linkKey(link);
    guids.add(guid, `${page}\0${title}`);
    pages.add(page, guid || title);
    titles.add(datedTitle(title, publishedAt), guid || page);
  }
  return { guids: guids.found, pages: pages.found, titles: titles.found };
}

/** Finds names that stand for several things. */
function repeats(): { readonly found: ReadonlySet<string>; add(name: string, thing: string): void } {
  const things = new Map<string, string>();
  const found = new Set<string>();
  return {
    found,
    add(name, thing) {
      if (!name) return;
      if ((things.get(name) ?? thing) !== thing) found.add(name);
      things.set(name, thing);
    },
  };
}

function parseUrl(link: string, base?: string): URL | undefined {
  if (!link) return undefined;
  return URL.parse(link, base || undefined) ?? undefined;
}
