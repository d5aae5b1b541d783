import type { Item } from '../feeds/feed.ts';
import { covers } from '../regions/regions.ts';
import type { Observation } from '../status/observation.ts';
import { isOver } from '../status/report-sequence.ts';
import { languageOf } from '../text/detect-language.ts';
import { quoteOf } from '../text/phrase.ts';
import { type Document, readDocument } from '../text/tokenize.ts';
import { isLabelledAdvert } from './classify/advert.ts';
import { type Judged, judgeSeverity, judgeTopics } from './classify/classify.ts';
import { type ConceptFeatures, readConceptFeatures } from './classify/concept-features.ts';
import { withoutDigest } from './classify/digest.ts';
import { loadRules } from './classify/rules.ts';
import { severityFeatures } from './classify/severity.ts';
import { loadWeights } from './classify/weights.ts';
import { type Conditions, observe } from './conditions/observe.ts';
import { affectedRegions, asObserved, findPlaces, type PlaceMention } from './places/places.ts';
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
  /** A second reader does not confirm what the first one read. */
  readonly isDoubted?: boolean;
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
  const read = (document: Document, item: Item) => {
    const features = readConceptFeatures(document, rules, item);
    return { features, judged: judgeTopics(features, weights) };
  };
  return (given, item) => {
    const own = withoutDigest(given, (one) => read(one, item).judged.relevant);
    const document = own ?? given;
    const places = findPlaces(document);
    const { features, judged } = read(document, item);
    const conditions = observe(document, item, places, judged.relevant ? judged.topics : undefined);
    const { observations: said, isRetold } = conditions;
    const refusal = isLabelledAdvert(given) ? 'advert' : own === null ? 'digest' : refusalOf(features, conditions);
    const matters = mattersTo(features, document);
    const isTalk = TALK.some((rule) => features.has(`${rule}@title`));
    const observations = refusal !== null ? [] : judged.relevant ? said : isTalk ? [] : said.filter(matters);
    const { relevant, topics, evidence } =
      refusal !== null ? refuse(document, refusal) : judged.relevant ? judged : supply(judged, observations);
    const regions = asObserved(
      affectedRegions(places, document.language),
      new Set(observations.map(({ region }) => region)),
    );
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

/** Headlines of texts that tell no news, whatever they claim: rules of `config/topics.json`. */
const TALK = ['column.headline', 'retrospect.headline', 'guide.headline', 'list.headline'];

/** What an item claims, for its comparison with others: that something is so, over, announced or only proposed (`KZ internet so`). */
export function claimKeys(observations: readonly Observation[]): readonly string[] {
  const said = observations.filter(({ polarity }) => polarity !== 'denied');
  return [...new Set(said.map((one) => `${one.region} ${one.dimension} ${courseOf(one)}`))];
}

function courseOf({ state, phase }: Observation): string {
  if (isOver(state)) return 'over';
  return state === 'proposed' ? state : phase === 'announced' ? phase : 'so';
}

/** What a summarizer reads of an item. */
export function sourceOf({ publisher, url, title, text, language }: Item): SummarySource {
  return { publisher, url, title, text, language };
}

/** The summary of what nobody is told of: its headline. */
export function headlineOnly(item: Item): Summary {
  return { headline: headlineOf(item), sentences: [], by: 'extractive' };
}

/** Why an item is no news, whatever else it says: it sells something, or it looks back on what is no news of mining either. */
function refusalOf(
  features: ConceptFeatures,
  { isRetold, isUnasserted }: Conditions,
): 'advert' | 'retold' | 'unasserted' | null {
  const isSeen = (name: string) => ['title', 'lead'].some((field) => features.has(`${name}@${field}`));
  if (isSeen('advert') || (features.has('advert@often') && !isSeen('company'))) return 'advert';
  if (isUnasserted) return 'unasserted';
  if (features.has('asks@title')) return null;
  return isRetold && !['miner', 'minerWord', 'company', 'hash'].some(isSeen) ? 'retold' : null;
}

function refuse(document: Document, rule: string): Judged {
  const [title] = document.sentences;
  const evidence: Evidence[] =
    title === undefined ? [] : [{ claim: 'not-relevant', field: title.field, quote: title.text, rule }];
  return { relevant: false, topics: [], evidence };
}

/**
 * Which conditions make an item relevant that else is not: a rule where the text speaks of mining coins ("miners" alone may
 * dig for gold), unrest where it does not speak of digging, and a cut at a pit where the headline tells it.
 */
function mattersTo(features: ConceptFeatures, document: Document): (observation: Observation) => boolean {
  const isOfMining = [...features.keys()].some((feature) => feature.startsWith('miner@'));
  const isOfOther = [...features.keys()].some((feature) => feature.startsWith('otherMining@'));
  const isOfPit = features.has('otherMining@title');
  // "A cat blacks out three houses", and below it "the light came back within the hour": neither was a region's.
  const isOfStreet = features.has('elsewhere.headline@title');
  const title = document.sentences[0]?.text;
  return ({ dimension, evidence, state }) => {
    if (isOfStreet && isOver(state) && evidence !== title) return false;
    if (dimension === 'regulation') return isOfMining;
    return (dimension !== 'unrest' || !isOfOther) && (!isOfPit || evidence === title);
  };
}

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
    const place = places.find((one) => one.role === 'affected' && covers(region, one.region));
    if (place === undefined) return [];
    const { sentence, reason } = place;
    return [{ claim: `region:${region}`, field: sentence.field, quote: quoteOf(sentence, place), rule: reason }];
  });
}
