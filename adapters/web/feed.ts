import { html, raw } from 'hono/html';
import type { Services } from '../../src/chat/bot.ts';
import { DAY_MS } from '../../src/clock.ts';
import { clean, webAddress } from '../../src/text/truncate.ts';
import type { Reader } from './reader.ts';
import { storyPath } from './render.ts';

const MAX_ENTRIES = 30;
const LOOK_BACK_DAYS = 14;

/** https://www.w3.org/TR/xml/#charsets: what no document may hold, besides what `clean` removes. */
const NOT_XML = /[\uFFFE\uFFFF]/gu;
const inXml = (text: string): string => clean(text).replace(NOT_XML, '');

export interface FeedOptions {
  readonly services: Services;
  readonly reader: Reader;
  /** What the board is called. */
  readonly board: string;
  /** Where the board is reached, without a slash at its end. */
  readonly base: string;
}

/** The newest stories of a region, or of all, and what a feed of them is called. */
async function contentOf(region: string | undefined, { services, reader, board }: FeedOptions) {
  const { t, locale, now } = reader;
  const since = now - LOOK_BACK_DAYS * DAY_MS;
  const stories = await services.latest({ ...(region && { region }), since, limit: MAX_ENTRIES });
  const place = region === undefined ? [] : [services.regions.name(region, locale)];
  const page = region === undefined ? '/' : `/region/${region}`;
  return { stories, since, title: [board, ...place, t('latest-title')].join(' · '), page };
}

/** https://www.jsonfeed.org/version/1.1/ */
export async function jsonFeed(region: string | undefined, options: FeedOptions): Promise<string> {
  const { base, reader } = options;
  const { href, locale } = reader;
  const { stories, title, page } = await contentOf(region, options);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language: locale,
    home_page_url: base + href(page),
    feed_url: base + href(`${page === '/' ? '' : page}/feed.json`),
    items: stories.map(({ id, summary, topics, regions, reports, startedAt, updatedAt }) => {
      const via = webAddress(reports[0]?.url ?? '');
      return {
        id: base + storyPath(id),
        url: base + href(storyPath(id)),
        ...(via !== undefined && { external_url: via }),
        title: clean(summary.headline),
        content_text: clean(summary.sentences.map(({ text }) => text).join(' ')),
        date_published: new Date(startedAt).toISOString(),
        date_modified: new Date(updatedAt).toISOString(),
        authors: [{ name: clean(reports[0]?.publisher ?? 'Hashwire') }],
        tags: [...topics, ...regions],
      };
    }),
  });
}

/** RFC 4287. */
export async function atomFeed(region: string | undefined, options: FeedOptions): Promise<string> {
  const { base, reader } = options;
  const { locale, href } = reader;
  const { stories, since, title, page } = await contentOf(region, options);
  const self = `${page === '/' ? '' : page}/feed.atom`;
  const entries = stories.map(({ id, summary, topics, regions, reports, startedAt, updatedAt }) => {
    const via = webAddress(reports[0]?.url ?? '');
    return html`<entry>
<id>${base}${storyPath(id)}</id>
<title>${inXml(summary.headline)}</title>
<published>${new Date(startedAt).toISOString()}</published>
<updated>${new Date(updatedAt).toISOString()}</updated>
<link rel="alternate" type="text/html" href="${base}${href(storyPath(id))}"/>
${via !== undefined && html`<link rel="via" href="${via}"/>`}
<author><name>${inXml(reports[0]?.publisher ?? 'Hashwire')}</name></author>
${[...topics, ...regions].map((term) => html`<category term="${term}"/>`)}
<summary>${inXml(summary.sentences.map(({ text }) => text).join(' '))}</summary>
</entry>
`;
  });
  return html`${raw('<?xml version="1.0" encoding="utf-8"?>')}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${base}${self}</id>
<title>${title}</title>
<updated>${new Date(stories[0]?.updatedAt ?? since).toISOString()}</updated>
<link rel="self" type="application/atom+xml" href="${base}${href(self)}"/>
<link rel="alternate" type="text/html" href="${base}${href(page)}"/>
<author><name>Hashwire</name></author>
${entries}</feed>
`.toString();
}
