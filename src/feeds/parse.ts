import type { EpochMs } from '../clock.ts';
import { type FaultKind, faultSentence } from '../faults.ts';
import { decode } from './charset.ts';
import { parseDate, type ReadDate, readDate } from './dates.ts';
import { type Entry, type FeedText, MAX_TEXT_CHARS, MAX_TITLE_CHARS, type ReadFeed } from './entry.ts';
import { withoutFooter } from './footers.ts';
import { htmlToLine, htmlToText, tidy } from './html-to-text.ts';
import { canonicalLink } from './identity.ts';
import { flattenMarkup, MAX_DEPTH, outline } from './markup.ts';
import { withItemsInChannel, withUsualNames } from './names.ts';
import { type Format, readWithFeedsmith } from './read-feedsmith.ts';
import { readWithRssParser } from './read-rss-parser.ts';
import { repair } from './repair.ts';

/** An entry, interpreted: a plain title, absolute links, dates. Absent is '' or null. */
export interface ParsedEntry {
  readonly guid: string;
  readonly link: string;
  readonly title: string;
  /** As given: most entries of a feed were there last time, and `feedText` is spared for those that were not. */
  readonly summary: FeedText;
  readonly content: FeedText;
  /** The first moment of the date told. */
  readonly publishedAt: EpochMs | null;
  readonly updatedAt: EpochMs | null;
  /** As far as each is known. */
  readonly dated: ReadDate | null;
  readonly revised: ReadDate | null;
  /** Of this entry, where it says so; BCP 47. */
  readonly language: string;
  /** The origin that an aggregator names. */
  readonly sourceLink: string;
}

export interface ParsedFeed {
  readonly encoding: string;
  readonly title: string;
  readonly link: string;
  /** As the document says; BCP 47. */
  readonly language: string;
  readonly entries: readonly ParsedEntry[];
}

/** What no parser could read, said in words for `/sources`. */
export class UnreadableFeed extends Error {
  constructor(kind: FaultKind, detail?: string | number) {
    super(faultSentence(kind, detail));
    this.name = 'UnreadableFeed';
  }
}

/** More than the largest catalogue feed serves; of a longer one the newest are read. */
export const MAX_ENTRIES = 500;
const MAX_PREFACE_CHARS = 10_000;

/**
 * A feed of any format in any encoding. Runs in a worker with a deadline (`parse-pool.ts`): the parsers are not ours.
 * @param url where it was fetched: relative links are resolved against it.
 * @param ofFeed language in which the feed is known to be.
 * @throws UnreadableFeed
 */
export async function parseFeed(bytes: Uint8Array, contentType: string, url: string, ofFeed = ''): Promise<ParsedFeed> {
  const { text, encoding } = decode(bytes, contentType, ofFeed);
  const { title, link, language, base, entries } = await read(text);
  if (entries.length === 0 && /<(?:\w{1,20}:)?(?:item|entry)[\s>]/.test(text)) throw new UnreadableFeed('entries');
  const feedBase = absolute(base, url);
  return {
    encoding,
    title: htmlToLine(title).slice(0, MAX_TITLE_CHARS),
    link: canonicalLink(withScheme(link), feedBase),
    language: languageTag(language),
    entries: newest(entries).map((entry) => interpret(entry, feedBase)),
  };
}

/** In the order of the document: some feeds put the newest last. */
function newest(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length <= MAX_ENTRIES) return entries;
  const dates = entries.map(({ published, updated }) => parseDate(published) ?? parseDate(updated) ?? 0);
  const chosen = new Set([...entries.keys()].sort((a, b) => (dates[b] ?? 0) - (dates[a] ?? 0)).slice(0, MAX_ENTRIES));
  return entries.filter((_, index) => chosen.has(index));
}

/** Warnings of a broken server script stand before some feeds. */
const START_OF_FEED = /<\?xml\s|<(?:[\w-]{1,30}:)?(?:rss|feed|RDF)[\s>]/;

async function read(document: string): Promise<ReadFeed & { readonly base: string }> {
  if (/^\s*\{/.test(document.slice(0, 100)))
    return { ...orUnreadable(() => readWithFeedsmith(document, 'json')), base: '' };
  const preface = formatOf(outline(document).root) ? 0 : document.slice(0, MAX_PREFACE_CHARS).search(START_OF_FEED);
  const text = document.slice(Math.max(0, preface));
  const { root, rootTag, depth } = outline(text);
  const base = baseOf(rootTag, text);
  const format = formatOf(root);
  if (depth > MAX_DEPTH) throw new UnreadableFeed('nested', MAX_DEPTH);
  if (!format) throw root ? new UnreadableFeed('no-feed', root) : new UnreadableFeed('no-xml');
  const flat = flattenMarkup(format === 'rss' ? withItemsInChannel(withUsualNames(text)) : text);
  const isAtom03 = format === 'atom' && !rootTag.includes('http://www.w3.org/2005/Atom');
  if (format !== 'rdf' && !isAtom03) {
    try {
      return { ...(await readWithRssParser(flat)), base };
    } catch {
      // Refused for a detail that another parser forgives: below.
    }
  }
  return { ...orUnreadable(() => readWithFeedsmith(repair(flat), format)), base };
}

/** Of the root, or of the channel within it. */
function baseOf(rootTag: string, xml: string): string {
  const declared = (tag: string) => /\sxml:base\s*=\s*["']([^"']{1,1000})/.exec(tag)?.[1]?.trim() ?? '';
  const channel = declared(/<channel\s[^>]{0,2000}>/.exec(xml.slice(0, MAX_PREFACE_CHARS))?.[0] ?? '');
  const root = declared(rootTag);
  return (channel && URL.parse(channel, root || undefined)?.href) || channel || root;
}

function formatOf(root: string): Format | undefined {
  return ({ rss: 'rss', feed: 'atom', rdf: 'rdf' } as const)[root];
}

function orUnreadable(parse: () => ReadFeed): ReadFeed {
  try {
    return parse();
  } catch (error) {
    throw new UnreadableFeed('unreadable', (error instanceof Error ? error.message : 'unknown error').slice(0, 180));
  }
}

function interpret(entry: Entry, feedBase: string): ParsedEntry {
  const base = absolute(entry.base, feedBase);
  const guid = entry.guid.trim();
  const named = entry.links.map((link) => canonicalLink(withScheme(link), base)).find(Boolean);
  const link = named ?? (entry.guidIsLink || /^https?:\/\//i.test(guid) ? canonicalLink(guid) : '');
  const published = readDate(entry.published);
  const revised = readDate(entry.updated);
  return {
    guid,
    link,
    title: withoutSuffix(feedText(entry.title).replaceAll('\n', ' '), entry.sourceTitle).slice(0, MAX_TITLE_CHARS),
    summary: entry.summary,
    content: entry.content,
    publishedAt: published?.at ?? revised?.at ?? null,
    updatedAt: revised?.at ?? null,
    dated: published ?? revised,
    revised,
    language: languageTag(entry.language),
    sourceLink: canonicalLink(entry.sourceLink, base),
  };
}

/** What WordPress and its page builders replace before anybody sees it (https://codex.wordpress.org/Shortcode). */
const SHORTCODES =
  /\[\/?(?:caption|gallery|embed|audio|video|playlist|youtube|(?:vc|et_pb|fusion|av|su|wpb)_\w{1,40})(?:\s[^[\]]{0,500})?\/?\]/gi;

/** What forums write in place of tags. */
const FORUM_MARKS = /\[\/?(?:b|i|u|s|quote|url|img|size|color|list|center)(?:=[^[\]]{0,300})?\]/gi;

/** Paragraphs separated by `\n`, at most `MAX_TEXT_CHARS`. */
export function feedText({ value, literal }: FeedText): string {
  const html = value.replace(SHORTCODES, '').replace(FORUM_MARKS, '');
  return withoutFooter((literal ? tidy(html) : htmlToText(html)).slice(0, MAX_TEXT_CHARS));
}

/** Authors type addresses as they say them. */
function withScheme(link: string): string {
  return /^\s*www\.[^\s/.]+\.\S/i.test(link) ? `https://${link.trim()}` : link;
}

/** `es`, `pt-BR`; '' for what is no language tag. */
function languageTag(written: string): string {
  return /^\s*([a-z]{2,3}(?:[-_][a-z0-9]{2,8})*)\s*$/i.exec(written)?.[1]?.replaceAll('_', '-') ?? '';
}

/** Aggregators put " - Publisher" behind every title. */
function withoutSuffix(title: string, publisher: string): string {
  const suffix = ` - ${publisher.trim()}`;
  return publisher.trim() && title.endsWith(suffix) ? title.slice(0, -suffix.length) : title;
}

function absolute(base: string, parent: string): string {
  return (base && URL.parse(base.trim(), parent)?.href) || parent;
}
