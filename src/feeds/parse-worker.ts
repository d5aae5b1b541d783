import type { EpochMs } from '../clock.ts';
import type { FeedText } from './entry.ts';
import { ambiguousIn, identityKeys, leadsElsewhere, publisherOf } from './identity.ts';
import { parseFeed, plainText } from './parse.ts';

export interface ParseJob {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** Where the document came from. */
  readonly url: string;
  /** Publisher of entries that link nowhere, or to pages of the host that serves the feed. */
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
  const before = new Set(known);
  const host = publisherOf(url);
  const ids: string[] = [];
  const entries: RecognisedEntry[] = [];
  let newestItemAt: EpochMs | null = null;
  for (const { guid, link, title, summary, content, publishedAt, sourceLink } of feed.entries) {
    // An aggregator's link leads to itself; whom it names is the publisher. A platform's link leads to it, whoever posts there.
    const linked = leadsElsewhere(link) || publisherOf(link) === host ? '' : publisherOf(link);
    const by = publisherOf(sourceLink) || linked || publisher;
    const keys = identityKeys(
      { publisher: by, guid, link, title, text: content.value || summary.value, publishedAt },
      ambiguous,
    );
    const id = keys[0] ?? '';
    ids.push(id);
    newestItemAt = publishedAt === null ? newestItemAt : Math.max(newestItemAt ?? 0, publishedAt);
    if (!before.has(id))
      entries.push({ publisher: by, keys, link, title, text: longer(summary, content), publishedAt });
  }
  return { ids, entries, newestItemAt };
}

function longer(summary: FeedText, content: FeedText): string {
  const [teaser, full] = [plainText(summary), plainText(content)];
  return full.length >= teaser.length ? full : teaser;
}
