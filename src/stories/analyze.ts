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
  /** It looks back, jokes or only asks: nothing of it is news. */
  readonly isRetold: boolean;
}

/** An item as its story needs it. */
export interface Analysis extends Understood {
  /** With its language. */
  readonly item: Item;
  readonly document: Document;
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
    const { observations: observed, isRetold } = observe(
      document,
      item,
      places,
      judged.relevant ? judged.topics : undefined,
    );
    const isOfMining = [...features.keys()].some((feature) => feature.startsWith('miner@'));
    const isOfOther = [...features.keys()].some((feature) => feature.startsWith('otherMining@'));
    const observations = judged.relevant ? observed : observed.filter((one) => matters(one, isOfMining, isOfOther));
    const { relevant, topics, evidence } = judged.relevant ? judged : supply(judged, observations);
    const regions = affectedRegions(places);
    const mentioned = [...new Set(places.map((place) => place.region))];
    if (!relevant) {
      return {
        match: { relevant, topics, regions, mentioned, severity: 0, evidence },
        places,
        observations: [],
        isRetold,
      };
    }
    const weighed = judgeSeverity(severityFeatures(features, document, places, observations), weights);
    const match: Match = {
      relevant,
      topics,
      regions,
      mentioned,
      severity: isOnlyDenied(observations) ? 1 : weighed.severity,
      evidence: [...evidence, ...weighed.evidence, ...placeEvidence(places, regions)],
    };
    return { match, places, observations, isRetold };
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

/**
 * A rule counts where the text speaks of mining coins, unrest where it does not speak of digging: both are told of gold
 * and coal, too.
 */
const matters = ({ dimension }: Observation, isOfMining: boolean, isOfOther: boolean): boolean =>
  dimension === 'internet' ||
  dimension === 'power' ||
  (dimension === 'regulation' && isOfMining) ||
  (dimension === 'unrest' && !isOfOther);

/**
 * A region that loses or regains its internet or its power matters to miners whatever else the item speaks of: monitors
 * and grid operators never name them. A denial is told, too.
 */
function supply(judged: Judged, observations: readonly Observation[]): Judged {
  const [first] = observations;
  if (first === undefined) return judged;
  const rule = `${first.dimension}.${first.state}`;
  const topics = [...new Set(observations.map(({ dimension }) => dimension))];
  const evidence = ['relevant', ...topics.map((topic) => `topic:${topic}`)].map((claim) => ({
    claim,
    field: 'lead' as const,
    quote: first.evidence,
    rule,
  }));
  return { relevant: true, topics, evidence };
}

/** That nothing has happened is routine. */
const isOnlyDenied = (observations: readonly Observation[]): boolean =>
  observations.length > 0 && observations.every(({ polarity }) => polarity === 'denied');

function placeEvidence(places: readonly PlaceMention[], regions: readonly string[]): Evidence[] {
  return regions.flatMap((region) => {
    const place = places.find((one) => one.role === 'affected' && one.region.startsWith(region));
    if (place === undefined) return [];
    const { sentence, reason } = place;
    return [{ claim: `region:${region}`, field: sentence.field, quote: quoteOf(sentence, place), rule: reason }];
  });
}
