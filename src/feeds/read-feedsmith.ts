import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import { bestLinks, type Entry, type FeedText, type ReadFeed } from './entry.ts';

export type Format = 'rss' | 'atom' | 'rdf' | 'json';

/** RDF, Atom 0.3, JSON Feed, and whatever rss-parser refuses. @throws what feedsmith cannot read either. */
export function readWithFeedsmith(document: string, format: Format): ReadFeed {
  switch (format) {
    case 'json':
      return fromJson(document);
    case 'atom':
      return fromAtom(document);
    case 'rdf':
      return fromRdf(document);
    case 'rss':
      return fromRss(document);
  }
}

function fromJson(document: string): ReadFeed {
  const feed = parseJsonFeed(JSON.parse(document));
  const entries = (feed.items ?? []).map((item) =>
    entry({
      guid: item.id,
      links: [item.url, item.external_url],
      title: { value: item.title ?? '', literal: true },
      summary: { value: item.summary ?? '', literal: true },
      content: item.content_html
        ? { value: item.content_html, literal: false }
        : { value: item.content_text ?? '', literal: true },
      published: item.date_published,
      updated: item.date_modified,
      language: item.language,
    }),
  );
  return { title: feed.title ?? '', link: feed.home_page_url ?? '', language: feed.language ?? '', entries };
}

function fromAtom(document: string): ReadFeed {
  const feed = parseAtomFeed(document);
  const linksOf = (links: typeof feed.links): readonly string[] =>
    bestLinks((links ?? []).map(({ href, rel }) => ({ href: href ?? '', rel: rel ?? '' })));
  const entries = (feed.entries ?? []).map((item) =>
    entry({
      guid: item.id,
      links: linksOf(item.links),
      base: item.xml?.base,
      language: item.xml?.lang,
      title: html(textOf(item.title) ?? item.dc?.titles?.[0]),
      summary: html(textOf(item.summary) ?? mediaText(item.media)),
      content: html(textOf(item.content)),
      published: item.published ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0],
      updated: item.updated ?? item.dcterms?.modified?.[0] ?? item.dc?.dates?.[0],
    }),
  );
  return {
    title: textOf(feed.title) ?? '',
    link: linksOf(feed.links)[0] ?? '',
    language: feed.xml?.lang ?? '',
    entries,
  };
}

function fromRdf(document: string): ReadFeed {
  const feed = parseRdfFeed(document);
  const entries = (feed.items ?? []).map((item) =>
    entry({
      guid: item.rdf?.about,
      links: [item.link],
      title: html(item.title ?? item.dc?.titles?.[0]),
      summary: html(item.description ?? item.dc?.descriptions?.[0]),
      content: html(item.content?.encoded),
      published: item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0],
      updated: item.dcterms?.modified?.[0] ?? item.dc?.dates?.[0],
    }),
  );
  const language = feed.dc?.languages?.[0] ?? '';
  return { title: feed.title ?? '', link: feed.link ?? '', language, entries };
}

function fromRss(document: string): ReadFeed {
  const feed = parseRssFeed(document);
  const entries = (feed.items ?? []).map((item) =>
    entry({
      guid: item.guid?.value,
      guidIsLink: item.guid !== undefined && item.guid.isPermaLink !== false,
      links: [
        item.link,
        ...bestLinks((item.atom?.links ?? []).map(({ href, rel }) => ({ href: href ?? '', rel: rel ?? '' }))),
      ],
      title: html(item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value),
      summary: html(item.description ?? item.dc?.descriptions?.[0] ?? item.itunes?.summary ?? mediaText(item.media)),
      language: item.dc?.languages?.[0],
      content: html(item.content?.encoded),
      published: item.pubDate ?? item.atom?.published ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0],
      updated: item.dcterms?.modified?.[0] ?? item.atom?.updated ?? item.dc?.dates?.[0],
      sourceTitle: item.source?.title,
      sourceLink: item.source?.url,
    }),
  );
  return { title: feed.title ?? '', link: feed.link ?? '', language: feed.language ?? '', entries };
}

/** What Media RSS says of a video or a picture. */
interface Media {
  readonly description?: { readonly value?: string };
  readonly group?: { readonly description?: { readonly value?: string } };
  readonly contents?: readonly { readonly description?: { readonly value?: string } }[];
}

function mediaText(media: Media | undefined): string | undefined {
  return media?.group?.description?.value ?? media?.description?.value ?? media?.contents?.[0]?.description?.value;
}

type Partly = {
  readonly [K in keyof Entry]?: K extends 'links' ? readonly (string | undefined)[] : Entry[K] | undefined;
};

function entry(given: Partly): Entry {
  return {
    guid: given.guid ?? '',
    guidIsLink: given.guidIsLink ?? false,
    links: (given.links ?? []).filter((link): link is string => Boolean(link)),
    base: given.base ?? '',
    title: given.title ?? html(undefined),
    summary: given.summary ?? html(undefined),
    content: given.content ?? html(undefined),
    published: given.published ?? '',
    updated: given.updated ?? '',
    sourceTitle: given.sourceTitle ?? '',
    sourceLink: given.sourceLink ?? '',
    language: given.language ?? '',
  };
}

function html(value: string | undefined): FeedText {
  return { value: value ?? '', literal: false };
}

function textOf(text: { readonly value?: string } | undefined): string | undefined {
  return text?.value;
}
