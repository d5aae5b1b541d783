import { withheld } from '../alerts/reason.ts';
import { type Clock, type EpochMs, SECOND_MS } from '../clock.ts';
import type { Item } from '../feeds/feed.ts';
import type { Analysis, Analyze } from '../stories/analyze.ts';
import { type ArticleReader, isExcerpt } from '../stories/article/article.ts';
import { isArticleOf } from '../stories/article/page-fits.ts';

/**
 * An alert is told within a minute of seeing its item: when that much of it has gone by, pages and models of other people's
 * making are not waited for any more, and what stands in the feed is told in the publisher's own sentences.
 */
const PATIENCE_MS = 20 * SECOND_MS;

export const isOverdue = ({ seenAt }: Item, now: EpochMs): boolean => now - seenAt > PATIENCE_MS;

export interface Completing {
  readonly analyze: Analyze;
  /** Fetches the page of an item whose feed gave only a teaser; absent where the operator switched that off. */
  readonly readArticle?: ArticleReader;
  readonly clock: Clock;
}

/** An item, understood with the text of its page. Only what would be told is worth a publisher's bandwidth. */
export async function completed(item: Item, { analyze, readArticle, clock }: Completing): Promise<Analysis> {
  const first = analyze(item);
  if (readArticle === undefined || !isExcerpt(item.text) || withheld(first.match, item) !== null) return first;
  if (isOverdue(item, clock())) return first;
  const article = await readArticle(item.url);
  const text = article.paragraphs.join('\n');
  return text.length > item.text.length && isArticleOf(item, article) ? analyze({ ...item, text }) : first;
}
