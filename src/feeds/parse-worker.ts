import { hash } from 'node:crypto';
import type { EpochMs } from '../clock.ts';
import type { ReadDate } from './dates.ts';
import type { FeedText } from './entry.ts';
import { ambiguousIn, identityKeys, keyOf, leadsElsewhere, publisherOf } from './identity.ts';
import { feedText, type ParsedEntry, parseFeed, UnreadableFeed } from './parse.ts';
import { refusalOf, saysNothing } from './walls.ts';

export interface ParseJob {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** Where the document came from. */
  readonly url: string;
  /** Publisher of entries that link nowhere, or to pages of the host that serves the feed. */
  readonly publisher: string;
  /** As the catalogue says; '' where it does not. It tells the encoding where the document and its server are wrong. */
  readonly language?: string;
  /** What `held` was when the same feed was read last time: what has not changed since is not sent back. */
  readonly known: readonly string[];
}

/** What becomes an item. */
export interface RecognisedEntry {
  readonly publisher: string;
  /** See `identityKeys`. */
  readonly keys: readonly string[];
  readonly link: string;
  readonly title: string;
  /** The longer one of summary and content. */
  readonly text: string;
  readonly dated: ReadDate | null;
  /** When it was last changed, as it says. */
  readonly revised: ReadDate | null;
  /** As the entry or the document says; '' where neither does. */
  readonly language: string;
  /** Of its words: another one means that they have changed. */
  readonly version: string;
  /** What stands for it, as it is now, in `held`. */
  readonly mark: string;
}

export interface ParseResult {
  /** As the document says; may be empty. */
  readonly title: string;
  /** A mark of every entry as it stands there, in the order of the document. */
  readonly held: readonly string[];
  /** Those that were not known, or are not as they were. */
  readonly entries: readonly RecognisedEntry[];
  /** Of its entries, in so far as they can be read, the newest first. */
  readonly dates: readonly EpochMs[];
}

export default async function parse(job: ParseJob): Promise<ParseResult> {
  const { url, publisher, known } = job;
  const read = await parseFeed(job.bytes, job.contentType, url, job.language);
  const feed = saysNothing(read.entries) ? { ...read, entries: [] } : read;
  const ambiguous = ambiguousIn(feed.entries);
  const before = new Set(known);
  const host = publisherOf(url);
  const refusal = refusalOf(feed.title, feed.entries);
  if (refusal !== null) throw new UnreadableFeed('says', refusal);
  const held: string[] = [];
  const entries: RecognisedEntry[] = [];
  for (const entry of feed.entries) {
    const { guid, link, title, summary, content, publishedAt, sourceLink } = entry;
    // An aggregator's link leads to itself; whom it names is the publisher. A platform's link leads to the platform, not to the author of the post.
    const linked = leadsElsewhere(link) || publisherOf(link) === host ? '' : publisherOf(link);
    const by = publisherOf(sourceLink) || linked || publisher;
    const keys = identityKeys(
      { publisher: by, guid, link, title, text: content.value || summary.value, publishedAt },
      ambiguous,
    );
    const mark = markOf(keys[0] ?? '', entry);
    held.push(mark);
    if (before.has(mark)) continue;
    const text = longer(summary, content);
    entries.push({
      publisher: by,
      keys,
      link,
      ...headed(title, text),
      dated: entry.dated,
      revised: entry.revised,
      language: entry.language || feed.language,
      version: versionOf(title, text),
      mark,
    });
  }
  const dates = feed.entries.flatMap(({ publishedAt }) => publishedAt ?? []).sort((a, b) => b - a);
  return { title: feed.title, held, entries, dates };
}

/** Of the entry as it is written: plain text is made only of what has changed. */
function markOf(id: string, { title, summary, content }: ParsedEntry): string {
  return `${id} ${hash('sha256', [title, summary.value, content.value].join('\0')).slice(0, 16)}`;
}

/** Of the words and figures alone: what else changes is no news. */
function versionOf(title: string, text: string): string {
  return keyOf(
    (
      `${title}\n${text}`
        .toLowerCase()
        .normalize('NFKC')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' '),
  ).slice(0, 16);
}

/** Longer is no headline. */
const MAX_HEADLINE_CHARS = 220;

/** A title that is the whole post, or the cut-off beginning of it, heads nothing: the post is the text. */
function headed(title: string, text: string): { readonly title: string; readonly text: string } {
  const beginning = title.replace(/\s*(?:…|\.\.\.)$/, '');
  const isCut = beginning !== title && beginning.length > 40 && text.replaceAll('\n', ' ').startsWith(beginning);
  if (!isCut && title.length <= MAX_HEADLINE_CHARS) return { title, text };
  return { title: '', text: text.length >= beginning.length ? text : title };
}

function longer(summary: FeedText, content: FeedText): string {
  const [teaser, full] = [feedText(summary), feedText(content)];
  return full.length >= teaser.length ? full : teaser;
}
