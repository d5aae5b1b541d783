import type { Item } from '../../feeds/feed.ts';
import { type PhraseHit, quoteOf } from '../../text/phrase.ts';
import { phraseIndex } from '../../text/phrase-files.ts';
import type { Document, Sentence, TextField } from '../../text/tokenize.ts';
import type { FeaturePlace, Rule, RuleFile } from './rules.ts';

/** One thing seen in an item, in its own words. */
export interface Seen {
  readonly name: string;
  readonly place: FeaturePlace;
  readonly field: TextField;
  readonly quote: string;
}

/** Feature (`mining@title`) -> what was seen there first. */
export type ConceptFeatures = ReadonlyMap<string, Seen>;

interface Read {
  readonly sentence: Sentence;
  /** What it counts as: the first sentence leads an item that has no title. */
  readonly field: TextField;
  /** Concept or rule -> the words that show it. */
  readonly seen: Map<string, string>;
}

/** Sentences that are read: news says it early, and a long page must not cost more. */
const MAX_SENTENCES = 40;
/** A body keeps coming back to a thing when at least this share of its sentences, and at least two, name it. */
const OFTEN = 0.2;

/** What a headline is by its shape: it asks, it quotes, it ends with who says so ("...: Jane Doe"). */
const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['asks', /[?？؟]/u],
  ['quotes', /^['"‘“«「]/u],
  ['attributed', /(?:: | [-–—] )(?!Report|Study|Research)\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,2}$/u],
];

/** What every item of a publisher of coin news may be taken to speak of, for the `with` of a rule. */
const COIN_PRESS = 'coinPress';

/** The concept whose phrases are names of companies. */
const NAMES = 'company';

/** Concepts and rules of an item by field, and the standing of its publisher. Items without a title are led by their first sentence. */
export function readConceptFeatures(
  document: Document,
  { rules, coinPress }: Pick<RuleFile, 'rules' | 'coinPress'>,
  { publisher, standing }: Pick<Item, 'publisher' | 'standing'>,
): ConceptFeatures {
  const index = phraseIndex('match', document.language);
  const titled = document.sentences[0]?.field === 'title';
  const reads = document.sentences.slice(0, MAX_SENTENCES).map((sentence, position): Read => {
    const seen = new Map<string, string>();
    for (const hit of index.find(sentence)) {
      const concept = hit.id.slice('match.'.length);
      if (concept === NAMES && !isName(sentence, hit)) continue;
      if (!seen.has(concept)) seen.set(concept, quoteOf(sentence, hit));
    }
    const field = position === 0 && !titled ? 'title' : sentence.field;
    if (field === 'title')
      for (const [name, shape] of SHAPES) if (shape.test(sentence.text)) seen.set(name, sentence.text);
    return { sentence, field, seen };
  });
  const named = publisher.toLowerCase();
  const given = coinPress.some((part) => named.includes(part)) ? COIN_PRESS : undefined;
  const names = {
    anywhere: new Set([...(given === undefined ? [] : [given]), ...reads.flatMap(({ seen }) => [...seen.keys()])]),
    early: new Set(reads.flatMap(({ field, seen }) => (field === 'body' ? [] : [...seen.keys()]))),
  };
  for (const rule of rules) applyRule(rule, reads, names);
  const features = collect(reads);
  if (standing === undefined) return features;
  const name = `standing.${standing}`;
  return new Map(features).set(`${name}@item`, { name, place: 'item', field: 'title', quote: publisher });
}

/** "a riot over bitcoin" names no company: in scripts that have capitals, names begin with one. */
function isName({ text, tokens }: Sentence, hit: PhraseHit): boolean {
  const first = tokens[hit.from];
  return first === undefined || first.capital || !/^\p{Ll}/u.test(text.slice(first.start));
}

function shows(seen: ReadonlyMap<string, string>, alternatives: readonly string[]): string | undefined {
  for (const one of alternatives) {
    const quote = seen.get(one);
    if (quote !== undefined) return quote;
  }
  return undefined;
}

/** What is seen in any sentence, and what in title or lead. */
interface SeenNames {
  readonly anywhere: Set<string>;
  readonly early: Set<string>;
}

function applyRule(rule: Rule, reads: readonly Read[], names: SeenNames): void {
  const isSeen = (alternatives: readonly string[]) => alternatives.some((one) => names.anywhere.has(one));
  // Most rules are of what the item does not speak of.
  if (!rule.all.every(isSeen) || !rule.with.every(isSeen)) return;
  if (rule.without.some((one) => one.some((name) => names.early.has(name)))) return;
  for (const { seen, field } of reads) {
    if (seen.has(rule.name) || rule.in?.includes(field) === false) continue;
    const quotes = rule.all.map((one) => shows(seen, one));
    if (quotes.some((quote) => quote === undefined)) continue;
    if (rule.none.some((one) => shows(seen, one) !== undefined)) continue;
    seen.set(rule.name, [...new Set(quotes)].join(' … '));
    names.anywhere.add(rule.name);
    if (field !== 'body') names.early.add(rule.name);
  }
}

function collect(reads: readonly Read[]): ConceptFeatures {
  const features = new Map<string, Seen>();
  const inBody = new Map<string, number>();
  const add = (name: string, place: FeaturePlace, field: TextField, quote: string) => {
    const feature = `${name}@${place}`;
    if (!features.has(feature)) features.set(feature, { name, place, field, quote });
  };
  for (const { field, sentence, seen } of reads) {
    for (const [name, quote] of seen) {
      add(name, field, sentence.field, quote);
      if (field === 'body') inBody.set(name, (inBody.get(name) ?? 0) + 1);
    }
  }
  const body = reads.filter((read) => read.field === 'body').length;
  for (const [name, count] of inBody) {
    const first = features.get(`${name}@body`);
    if (first !== undefined && count >= 2 && count >= body * OFTEN) add(name, 'often', 'body', first.quote);
  }
  return features;
}
