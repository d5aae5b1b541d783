import type { EpochMs } from '../clock.ts';
import type { Item } from '../feeds/feed.ts';
import { createMemo } from '../memo.ts';
import { proseOf } from '../text/prose.ts';
import type { Story, SummarySentence } from './story.ts';

/** The network's rate by any of its names; the answer beside a measured rate, not a topic. */
const HASH_RATE = /hash[\s-]?rate|hashing power|global (?:bitcoin )?hash|х[еэ]шрейт|算力|tasa de hash/iu;
const EFFECT =
  /effect|impact|drop|fell|fall|declin|decreas|los[et]|slump|plung|r[io]se|recover|unchanged|влия|упа[лв]|пада|сни[зж]|вырос|потер|восстан|измен|下降|影响|恢复|cay|caíd|efecto|impacto/iu;

/** One sentence of a publisher, and when it was said. */
export interface RateQuote extends SummarySentence {
  readonly at: EpochMs;
}

/**
 * What publishers themselves say happened to the hash rate: one sentence each, whole, with its source.
 * @param items newest first.
 */
export function rateQuotes(
  items: readonly Pick<Item, 'text' | 'language' | 'publisher' | 'url' | 'publishedAt' | 'seenAt'>[],
  most: number,
): RateQuote[] {
  const quotes = new Map<string, RateQuote>();
  for (const { text, language, publisher, url, publishedAt, seenAt } of items) {
    if (quotes.has(publisher) || quotes.size >= most) continue;
    // Most articles say nothing of it: only the paragraphs that do are read.
    const paragraphs = text.split(/\n+/u).filter((paragraph) => HASH_RATE.test(paragraph));
    const found = proseOf(paragraphs.join('\n'), language).find(
      (one) => HASH_RATE.test(one.text) && EFFECT.test(one.text),
    );
    // A copy of the same words by another publisher says nothing more.
    const isCopy = [...quotes.values()].some((quote) => quote.text === found?.text);
    if (found !== undefined && !isCopy) {
      quotes.set(publisher, { text: found.text, publisher, url, at: publishedAt ?? seenAt });
    }
  }
  return [...quotes.values()];
}

/** Reports of a story that are read for it; the newest speak of now. */
const MAX_READ = 4;
const MAX_REMEMBERED = 500;

/** The same for stories, read once for each revision: answers do not wait for the disk. */
export function createRateQuotes(item: (id: string) => Promise<Item | undefined>) {
  const remembered = createMemo<string, Promise<readonly RateQuote[]>>(MAX_REMEMBERED);

  async function read({ reports }: Story): Promise<readonly RateQuote[]> {
    const newest = reports
      .filter((report) => report.copyOf === undefined)
      .toReversed()
      .slice(0, MAX_READ);
    const items = await Promise.all(newest.map(({ itemId }) => item(itemId)));
    return rateQuotes(
      items.filter((one) => one !== undefined),
      MAX_READ,
    );
  }

  function quotesOf(story: Story): Promise<readonly RateQuote[]> {
    const key = `${story.id} ${story.revision}`;
    return remembered.get(key) ?? remembered.set(key, readable(key, story));
  }

  /** An answer does not fail for want of a quotation; what cannot be read now is read the next time. */
  async function readable(key: string, story: Story): Promise<readonly RateQuote[]> {
    try {
      return await read(story);
    } catch {
      remembered.delete(key);
      return [];
    }
  }

  /** @param stories newest first. */
  return async (stories: readonly Story[], most: number): Promise<readonly RateQuote[]> => {
    const all = (await Promise.all(stories.map(quotesOf))).flat();
    const kept = all.filter(
      (quote, index) => all.findIndex((one) => one.publisher === quote.publisher || one.text === quote.text) === index,
    );
    return kept.slice(0, most);
  };
}
