import type { Item } from '../feeds/feed.ts';
import { languageOf } from '../text/language.ts';
import { type Document, readDocument } from '../text/tokenize.ts';
import { createMatcher, type Matcher, type Understood } from './classify/classify.ts';
import type { Summary } from './story.ts';
import { headlineOf } from './summarize/headline.ts';
import type { SummarySource } from './summarize/summarize.ts';

/** An item as its story needs it. */
export interface Read extends Understood {
  /** With its language. */
  readonly item: Item;
  readonly document: Document;
}

export type Reader = (item: Item) => Read;

/** Language, places, topics and observations of an item, in one pass over its text. */
export function createReader(matcher: Matcher = createMatcher()): Reader {
  return (given) => {
    const item = { ...given, language: languageOf(given) };
    const document = readDocument(item);
    return { item, document, ...matcher.understand(document, item) };
  };
}

/** What a summarizer reads of an item. */
export function sourceOf({ publisher, url, title, text, language }: Item): SummarySource {
  return { publisher, url, title, text, language };
}

/** The summary of what nobody is told of: its headline. */
export function headlineOnly(item: Item): Summary {
  return { headline: headlineOf(item), sentences: [], by: 'extractive' };
}
