/** Where platforms keep the feeds of what people see there. */

const HANDLE = /^@?([\w.-]{1,64})@([\w-]+(?:\.[\w-]+)+)$/u;

/** `htps://`, `https//`, `http:/`: of a phone. */
const SLIP = /^(?!https?:\/\/)h?h?t{1,3}p{1,2}s?[:;]?\/{1,3}/iu;

/**
 * What somebody typed, as an address of the web: `example.org`, `@name@social.example` and whole addresses.
 * @returns null for what is none.
 */
export function addressTyped(typed: string): URL | null {
  const text = typed
    .trim()
    .replace(/^<|[>,;]+$/gu, '')
    .replace(SLIP, 'https://');
  const [, name, host] = HANDLE.exec(text) ?? [];
  const address = name === undefined ? text : `https://${host}/@${name}`;
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//iu.test(address) ? address : `https://${address}`);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url === null || !isWeb || !/[.:]/u.test(url.hostname)) return null;
  url.hash = '';
  return url;
}

const youTube = (query: string) => `https://www.youtube.com/feeds/videos.xml?${query}`;

/** Host without `www.` and `m.` -> the feed behind one of its pages. */
const PLATFORMS: ReadonlyMap<string, (path: string, query: URLSearchParams) => string | undefined> = new Map([
  [
    // Handles (`/@name`) lead there by a link on their page.
    'youtube.com',
    (path: string, query: URLSearchParams) => {
      const [, kind, id] = /^\/(channel|user)\/([\w-]+)/u.exec(path) ?? [];
      const list = query.get('list');
      if (kind !== undefined) return youTube(`${kind === 'channel' ? 'channel_id' : 'user'}=${id}`);
      return path === '/playlist' && list !== null ? youTube(`playlist_id=${encodeURIComponent(list)}`) : undefined;
    },
  ],
  [
    // https://github.com/bluesky-social/atproto/discussions/1662
    'bsky.app',
    (path: string) => {
      const [, profile] = /^\/profile\/([\w.:-]+)\/?$/u.exec(path) ?? [];
      return profile && `https://bsky.app/profile/${profile}/rss`;
    },
  ],
  [
    // https://docs.github.com/en/repositories/releasing-projects-on-github/viewing-your-repositorys-releases-and-tags
    'github.com',
    (path: string) => {
      const [, repository] = /^\/([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/(?:releases|tags))?\/?$/u.exec(path) ?? [];
      return repository && `https://github.com/${repository}/releases.atom`;
    },
  ],
]);

/** @returns the feed behind a page of a platform; undefined where its page has to be asked, or is none of a platform. */
export function knownFeed(url: URL): string | undefined {
  const of = PLATFORMS.get(url.hostname.replace(/^(?:www|m)\./u, ''));
  if (of !== undefined) return of(url.pathname, url.searchParams);
  // Mastodon, wherever it runs (https://docs.joinmastodon.org/user/network/#rss).
  const [, profile] = /^(\/(?:@|users\/)\w{1,64})\/?$/u.exec(url.pathname) ?? [];
  return profile && `${url.origin}${profile}.rss`;
}

/** What a feed of a platform ends with behind the page that people see. */
const BEHIND_PAGE =
  /^(\/(?:@|users\/)\w{1,64})\.rss$|^(\/profile\/[\w.:-]+)\/rss$|^(\/[\w.-]+\/[\w.-]+\/releases)\.atom$/u;

/** @returns the page where people read what a feed brings: of a profile or a channel its own, else the site. */
export function pageOfFeed(url: URL): string {
  const channel = url.searchParams.get('channel_id');
  if (telegramChannel(url)) return url.href;
  if (url.hostname === 'www.youtube.com' && channel !== null) return `${url.origin}/channel/${channel}`;
  const [, ...pages] = BEHIND_PAGE.exec(url.pathname) ?? [];
  return `${url.origin}${pages.find((page) => page !== undefined) ?? '/'}`;
}

/**
 * A public channel of Telegram, which has no feed of its own.
 * @returns its name; '' for what can be read by its members alone; undefined for what is no channel.
 */
export function telegramChannel(url: URL): string | undefined {
  if (!/^(?:www\.)?(?:t|telegram)\.me$/u.test(url.hostname)) return undefined;
  const [, name] = /^\/(?:s\/)?([a-z]\w{3,31})(?:\/\d+)?\/?$/iu.exec(url.pathname) ?? [];
  return name === undefined || /^(?:joinchat|addlist|share)$/iu.test(name) ? '' : name;
}

/**
 * What is fetched for the address of a feed. An operator's RSSHub may be known to the operator alone, and its address may
 * hold a key: it is neither kept nor shown.
 * @param rssHubUrl e.g. `https://rsshub.example/?key=...` (https://docs.rsshub.app/routes/telegram, /deploy/config#access-control).
 * @returns undefined for a channel of Telegram where there is no RSSHub.
 */
export function fetchedFor(address: string, rssHubUrl: string | undefined): string | undefined {
  const channel = telegramChannel(new URL(address));
  if (!channel) return address;
  if (rssHubUrl === undefined) return undefined;
  const url = new URL(rssHubUrl);
  url.pathname = `${url.pathname.replace(/\/+$/u, '')}/telegram/channel/${channel}`;
  return url.href;
}
