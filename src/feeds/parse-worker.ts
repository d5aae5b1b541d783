import type { EpochMs } from '../clock.ts';
import { ambiguousIn, identityKeys, publisherOf } from './identity.ts';
import { parseFeed } from './parse.ts';

export interface ParseJob {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** Where the document came from. */
  readonly url: string;
  /** Publisher of entries that link nowhere. */
  readonly publisher: string;
  /** First keys of the entries that the same feed held last time: they are not sent back. */
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
  readonly publishedAt: EpochMs | null;
}

export interface ParseResult {
  /** First key of every entry, in the order of the document. */
  readonly ids: readonly string[];
  /** Those that were not known. */
  readonly entries: readonly RecognisedEntry[];
  readonly newestItemAt: EpochMs | null;
}

export default async function parse({ bytes, contentType, url, publisher, known }: ParseJob): Promise<ParseResult> {
  const feed = await parseFeed(bytes, contentType, url);
  const ambiguous = ambiguousIn(feed.entries);
  const all = feed.entries.map((entry): RecognisedEntry => {
    const { guid, link, title, summary, content, publishedAt, sourceLink } = entry;
    // An aggregator's link leads to itself; whom it names is the publisher.
    const by = publisherOf(sourceLink) || publisherOf(link) || publisher;
    const text = content.length >= summary.length ? content : summary;
    return {
      publisher: by,
      keys: identityKeys({ publisher: by, guid, link, title, text, publishedAt }, ambiguous),
      link,
      title,
      text,
      publishedAt,
    };
  });
  const before = new Set(known);
  return {
    ids: all.map(({ keys }) => keys[0] ?? ''),
    entries: all.filter(({ keys }) => !before.has(keys[0] ?? '')),
    newestItemAt: all.reduce<number | null>(
      (newest, { publishedAt }) => Math.max(newest ?? 0, publishedAt ?? 0) || null,
      null,
    ),
  };
}
