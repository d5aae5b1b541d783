import { createRequire } from 'node:module';
import RssParser from 'rss-parser';
import { bestLinks, type Entry, type FeedText, NO_TEXT, type ReadFeed } from './entry.ts';

// Its snippets are made by a regular expression that a hostile description of 200 kB keeps busy for 36 s. Nothing here uses them.
const snippets = createRequire(import.meta.url)('rss-parser/lib/utils.js') as { getSnippet: () => string };
snippets.getSnippet = () => '';

/** xml2js: text, or attributes in `$` and text in `_`. */
type Node =
  | string
  | {
      readonly $?: Readonly<Record<string, string>>;
      readonly _?: string;
      readonly 'media:description'?: readonly Node[];
    };
type Fields = Readonly<Record<string, readonly Node[] | undefined>> & {
  readonly attributes?: Readonly<Record<string, string>>;
};

const ITEM_FIELDS = [
  'title',
  'dc:title',
  'media:title',
  'link',
  'atom:link',
  'feedburner:origLink',
  'guid',
  'id',
  'pubDate',
  'published',
  'issued',
  'created',
  'updated',
  'modified',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'dcterms:modified',
  'atom:updated',
  'atom:published',
  'description',
  'dc:description',
  'summary',
  'itunes:summary',
  'content',
  'content:encoded',
  'atom:content',
  'xhtml:body',
  'body',
  'fullitem',
  'yandex:full-text',
  'full-text',
  'turbo:content',
  'excerpt:encoded',
  'source',
  'date',
  'dc:language',
  'media:description',
  'media:group',
  'media:content',
] as const;

/** One for each document: after a refusal it would swallow the next one's, and never answer. */
const createParser = () =>
  new RssParser<Fields, Fields>({
    defaultRSS: 2,
    customFields: {
      feed: raw(['title', 'link', 'language', 'dc:language']),
      item: [['$', 'attributes', { keepArray: true }], ...raw(ITEM_FIELDS)],
    } as never,
  });

/** rss-parser keeps only what it knows; these keep what stood there, under a name of ours. */
function raw(names: readonly string[]): [string, string, { keepArray: true }][] {
  return names.map((name) => [name, `raw ${name}`, { keepArray: true }]);
}

/** RSS 0.9x and 2.0, and Atom 1.0. @throws what rss-parser refuses: broken XML, an Atom date it cannot read. */
export async function readWithRssParser(xml: string): Promise<ReadFeed> {
  // It never answers where it finds no element; otherwise it has answered before the next turn of the event loop.
  const nothing = Promise.withResolvers<never>();
  const unanswered = setImmediate(nothing.reject, new Error('no element'));
  // A busy thread takes one document after the other within one turn: what waits for the next would pile up.
  const feed = await Promise.race([createParser().parseString(xml), nothing.promise]).finally(() =>
    clearImmediate(unanswered),
  );
  return {
    title: text(feed['raw title']).value,
    link: links(feed, ['link'])[0] ?? '',
    language: text(feed['raw language']).value || text(feed['raw dc:language']).value || languageOfRoot(xml),
    entries: feed.items.map(entryOf),
  };
}

/** Atom's language is an attribute. */
function languageOfRoot(xml: string): string {
  return /<feed\s[^>]{0,2000}?\sxml:lang\s*=\s*["']([\w-]{2,20})/.exec(xml.slice(0, 5000))?.[1] ?? '';
}

/** Yandex has its own names for the whole text, which half of the press in Russian writes for it. */
const FULL_TEXT =
  'content:encoded xhtml:body body content atom:content fullitem yandex:full-text full-text turbo:content'.split(' ');
const TEASER = 'description dc:description summary excerpt:encoded itunes:summary media:description'.split(' ');

function entryOf(item: Fields): Entry {
  const first = (...names: readonly string[]): FeedText =>
    names.map((name) => text(item[`raw ${name}`])).find(({ value }) => value.trim()) ?? NO_TEXT;
  // Editors append: of several dates the last one holds.
  const last = (...names: readonly string[]): string =>
    names.map((name) => text(item[`raw ${name}`]?.toReversed()).value).find((value) => value.trim()) ?? '';
  const guid = item['raw guid']?.[0];
  const [source] = item['raw source'] ?? [];
  const full = first(...FULL_TEXT);
  const told = first(...TEASER);
  const teaser = told.value ? told : mediaText(item);
  return {
    guid: first('guid', 'id').value.trim() || (item.attributes?.['rdf:about'] ?? ''),
    guidIsLink: guid !== undefined && (typeof guid === 'string' || guid.$?.isPermaLink !== 'false'),
    links: [...values(item['raw feedburner:origLink']), ...links(item, ['link', 'atom:link'])],
    base: item.attributes?.['xml:base'] ?? '',
    title: first('title', 'dc:title', 'media:title'),
    summary: teaser,
    content: full.value ? full : first('summary'),
    published: last('pubDate', 'published', 'issued', 'dcterms:issued', 'atom:published', 'dcterms:created', 'created'),
    updated: last('updated', 'modified', 'dcterms:modified', 'atom:updated', 'dc:date', 'date'),
    language: item.attributes?.['xml:lang'] ?? first('dc:language').value,
    sourceTitle: text(item['raw source']).value,
    sourceLink: source && typeof source === 'object' ? (source.$?.url ?? '') : '',
  };
}

/** What Media RSS says of a video or a picture: YouTube has no other text. */
function mediaText(item: Fields): FeedText {
  const nodes = [...(item['raw media:group'] ?? []), ...(item['raw media:content'] ?? [])];
  return text(nodes.flatMap((node) => (typeof node === 'string' ? [] : (node['media:description'] ?? []))));
}

function links(fields: Fields, names: readonly string[]): readonly string[] {
  const nodes = names.flatMap((name) => fields[`raw ${name}`] ?? []);
  // Of several plain links of RSS the last one holds; Atom's are told apart by their relation.
  const isRss = nodes.some((node) => typeof node === 'string');
  return bestLinks(
    (isRss ? nodes.toReversed() : nodes).map((node) =>
      typeof node === 'string'
        ? { href: node.trim(), rel: '' }
        : { href: (node.$?.href ?? node._ ?? '').trim(), rel: node.$?.rel ?? '' },
    ),
  );
}

function values(nodes: readonly Node[] | undefined): readonly string[] {
  return (nodes ?? []).map((node) => text([node]).value.trim()).filter(Boolean);
}

/** The first that says something: a second, empty title is common. */
function text(nodes: readonly Node[] | undefined): FeedText {
  for (const node of nodes ?? []) {
    const value = typeof node === 'string' ? node : (node._ ?? '');
    const type = typeof node === 'string' ? undefined : node.$?.type;
    if (typeof value === 'string' && value.trim()) return { value, literal: type === 'text' || type === 'text/plain' };
  }
  return NO_TEXT;
}
