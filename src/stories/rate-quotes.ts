import type { Item } from '../feeds/feed.ts';
import { proseOf } from './prose.ts';
import type { SummarySentence } from './story.ts';

/** The network's rate by any of its names; the answer beside a measured rate, not a topic. */
const HASH_RATE = /hash[\s-]?rate|hashing power|global (?:bitcoin )?hash|х[еэ]шрейт|算力|tasa de hash/iu;
const EFFECT =
  /effect|impact|drop|fell|fall|declin|decreas|los[et]|slump|plung|r[io]se|recover|unchanged|влия|упа[лв]|пада|сни[зж]|вырос|потер|восстан|измен|下降|影响|恢复|cay|caíd|efecto|impacto/iu;

/**
 * What publishers themselves say happened to the hash rate: one sentence each, whole, with its source.
 * @param items newest first.
 */
export function rateQuotes(
  items: readonly Pick<Item, 'text' | 'language' | 'publisher' | 'url'>[],
  most: number,
): SummarySentence[] {
  const quotes = new Map<string, SummarySentence>();
  for (const { text, language, publisher, url } of items) {
    if (quotes.has(publisher) || quotes.size >= most) continue;
    // Most articles say nothing of it: only the paragraphs that do are read.
    const paragraphs = text.split(/\n+/u).filter((paragraph) => HASH_RATE.test(paragraph));
    const found = proseOf(paragraphs.join('\n'), language).find(
      (one) => HASH_RATE.test(one.text) && EFFECT.test(one.text),
    );
    // A copy of the same words by another publisher says nothing more.
    const isCopy = [...quotes.values()].some((quote) => quote.text === found?.text);
    if (found !== undefined && !isCopy) quotes.set(publisher, { text: found.text, publisher, url });
  }
  return [...quotes.values()];
}
