import type { Item } from '../feeds/feed.ts';
import type { Observation } from '../status/observation.ts';
import { languageOf } from '../text/language.ts';
import { quoteOf } from '../text/phrase.ts';
import { type Document, readDocument } from '../text/tokenize.ts';
import { type Judged, judgeSeverity, judgeTopics } from './classify/classify.ts';
import { readFeatures } from './classify/concept-features.ts';
import { loadRules } from './classify/rules.ts';
import { severityFeatures } from './classify/severity.ts';
import { loadWeights } from './classify/weights.ts';
import { observe } from './conditions/observe.ts';
import { affectedRegions, findPlaces, type PlaceMention } from './places/places.ts';
import type { Evidence, Match, Summary } from './story.ts';
import { headlineOf } from './summarize/headline.ts';
import type { SummarySource } from './summarize/summarize.ts';

/** All that is understood of one item. */
export interface Understood {
  readonly match: Match;
  readonly places: readonly PlaceMention[];
  /** Empty where the item is not relevant. */
  readonly observations: readonly Observation[];
}

/** An item as its story needs it. */
export interface Analysis extends Understood {
  /** With its language. */
  readonly item: Item;
  readonly document: Document;
  /** It tells of the past only: an anniversary, an inquiry, a feature. Absent: not known. */
  readonly retold?: boolean;
}

export type Analyze = (item: Item) => Analysis;

/** Everything after the language: for items whose language is known. */
export type Understand = (document: Document, item: Item) => Understood;

/** The order in which an item is understood: language, places, topics, conditions, severity; one pass over its text. */
export function createAnalyze(understand: Understand = createUnderstand()): Analyze {
  return (given) => {
    const item = { ...given, language: languageOf(given) };
    const document = readDocument(item);
    return { item, document, ...understand(document, item) };
  };
}

export function createUnderstand(): Understand {
  const rules = loadRules();
  const weights = loadWeights(rules);
  return (document, item) => {
    const places = findPlaces(document);
    const features = readFeatures(document, rules, item.publisher);
    const judged = judgeTopics(features, weights);
    const observed = observe(document, item, places, judged.relevant ? judged.topics : undefined);
    const observations = judged.relevant ? observed : observed.filter(({ dimension }) => dimension === 'internet');
    const { relevant, topics, evidence } = judged.relevant ? judged : connectivity(judged, observations);
    const regions = affectedRegions(places);
    const mentioned = [...new Set(places.map((place) => place.region))];
    if (!relevant) {
      return { match: { relevant, topics, regions, mentioned, severity: 0, evidence }, places, observations: [] };
    }
    const weighed = judgeSeverity(severityFeatures(features, document, places, observations), weights);
    const match: Match = {
      relevant,
      topics,
      regions,
      mentioned,
      severity: weighed.severity,
      evidence: [...evidence, ...weighed.evidence, ...placeEvidence(places, regions)],
    };
    return { match, places, observations };
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

/** A region that loses or regains its internet matters to miners whatever else the item speaks of: monitors never name them. */
function connectivity(judged: Judged, observations: readonly Observation[]): Judged {
  const [first] = observations;
  if (first === undefined) return judged;
  const rule = `internet.${first.state}`;
  const evidence = ['relevant', 'topic:internet'].map((claim) => ({
    claim,
    field: 'lead' as const,
    quote: first.evidence,
    rule,
  }));
  return { relevant: true, topics: ['internet'], evidence };
}

function placeEvidence(places: readonly PlaceMention[], regions: readonly string[]): Evidence[] {
  return regions.flatMap((region) => {
    const place = places.find((one) => one.role === 'affected' && one.region.startsWith(region));
    if (place === undefined) return [];
    const { sentence, reason } = place;
    return [{ claim: `region:${region}`, field: sentence.field, quote: quoteOf(sentence, place), rule: reason }];
  });
}
