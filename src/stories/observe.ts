import type { Item } from '../feeds/feed.ts';
import type { Level, Observation, ObservedState } from '../status/observation.ts';
import type { PlaceMention } from './match/places.ts';
import { citedIn } from './observe/cited.ts';
import type { Claim } from './observe/claims.ts';
import { conditionClaims } from './observe/conditions.ts';
import { levelsIn } from './observe/levels.ts';
import { mainRegions, regionsOf } from './observe/place.ts';
import { has, type Reading, readSentence } from './observe/reading.ts';
import { miningIn, regulationClaims } from './observe/regulation.ts';
import { type Finding, settle, weightOf } from './observe/settle.ts';
import { dayIn, effectiveIn, pastClauses, sinceIn } from './observe/since.ts';
import { unrestClaims } from './observe/unrest.ts';
import type { Topic } from './story.ts';
import type { Document, Sentence } from './text.ts';

/** Below this share of ordinary connectivity a disruption is a cut: of 150 posts of a monitor, all it calls a collapse. */
const DOWN_BELOW_PERCENT = 30;

/**
 * What an item says of the condition of regions now: the main one, in the words of the source.
 * History, threats, denials and the trouble of a single service are not a region's condition.
 * @param places where regions are named in the document, from `findPlaces`.
 * @param topics of the item where they are known: an item about nothing of ours says nothing of ours.
 */
export function observe(
  document: Document,
  item: Item,
  places: readonly PlaceMention[],
  topics?: readonly Topic[],
): Observation[] {
  if (topics?.length === 0 || places.length === 0) return [];
  const language = document.language;
  const opening = document.sentences.filter(isOpening).map((sentence) => readSentence(sentence, language));
  const context = { aboutMining: aboutMining(opening), hasAngle: opening.some((one) => has(one, 'angle')) };
  const told = opening.flatMap((reading) => claimsOf(reading, context, item.publishedAt));
  // What only the body says is background: unless title or lead say something, nobody need read on.
  if (told.length === 0) return [];
  const body = document.sentences
    .filter((sentence) => !isOpening(sentence))
    .map((sentence) => readSentence(sentence, language));
  const readings = [...opening, ...body];
  const claims = [...told, ...body.flatMap((reading) => claimsOf(reading, context, item.publishedAt))];
  const ofItem = mainRegions(document, places);
  const placed = claims.map((claim) => ({
    claim,
    regions: regionsOf(claim, places, ofItem),
    weight: weightOf(claim),
  }));
  return settle(placed).map((finding) => observationOf(finding, item, readings));
}

const isOpening = ({ field }: Sentence): boolean => field !== 'body';

/** What title and lead say of the item as a whole. */
interface Context {
  readonly aboutMining: boolean;
  /** It has to do with machines or the network. */
  readonly hasAngle: boolean;
}

const aboutMining = ([title]: readonly Reading[]): boolean => title !== undefined && miningIn(title).length > 0;

function claimsOf(reading: Reading, context: Context, publishedAt: number | null): Claim[] {
  if (reading.hits.size === 0) return [];
  const { field } = reading.sentence;
  let past: ReadonlySet<number | undefined> | undefined;
  const isPast = (token: number) => {
    past ??= pastClauses(reading, publishedAt);
    return past.has(reading.clauses[token]);
  };
  return [
    ...conditionClaims(reading, isPast),
    ...regulationClaims(reading, context.aboutMining && field === 'lead', isPast),
    ...(context.hasAngle && field !== 'body' ? unrestClaims(reading, isPast) : []),
  ];
}

function observationOf(finding: Finding, item: Item, readings: readonly Reading[]): Observation {
  const { region, dimension, partial, claims } = finding;
  const publishedAt = item.publishedAt ?? item.seenAt;
  const level = first(claims, levelOf) ?? first(claims, (claim) => levelAfter(claim, readings));
  const isDown = finding.state === 'degraded' && level?.unit === '% of ordinary' && level.value < DOWN_BELOW_PERCENT;
  const state: ObservedState = isDown ? 'down' : finding.state;
  const back = state === 'restored' ? first(claims, (claim) => dayIn(claim.reading, publishedAt, claim)) : undefined;
  const since =
    dimension === 'regulation' || state === 'restored'
      ? undefined
      : first(claims, (claim) => sinceOf(claim, publishedAt));
  const effectiveAt =
    dimension === 'regulation' ? first(claims, (claim) => effectiveIn(claim.reading, publishedAt)) : undefined;
  const cited = first(claims, (claim) => citedIn(claim.reading));
  return {
    region,
    dimension,
    state,
    kind: 'reported',
    at: back?.at ?? publishedAt,
    ...(since && { since: since.at, sincePrecision: since.precision }),
    ...(level && { level }),
    ...(effectiveAt !== undefined && { effectiveAt }),
    ...(partial && { partial }),
    evidence: tellingSentence(claims, publishedAt),
    source: item.publisher,
    url: item.url,
    ...(cited !== undefined && { cited }),
    itemId: item.id,
  };
}

const levelOf = (claim: Claim): Level | undefined =>
  claim.dimension === 'internet' ? levelsIn(claim.reading)[0] : undefined;

/** "Service remains cut. Metrics show connectivity at 37 %": the sentence after says how far. */
const levelAfter = (claim: Claim, readings: readonly Reading[]): Level | undefined => {
  const next = readings[claim.reading.sentence.index + 1];
  return next === undefined || claim.dimension !== 'internet' ? undefined : levelsIn(next)[0];
};

const sinceOf = (claim: Claim, publishedAt: number) =>
  sinceIn(claim.reading, publishedAt) ?? dayIn(claim.reading, publishedAt, claim);

function first<T>(claims: readonly Claim[], read: (claim: Claim) => T | undefined): T | undefined {
  for (const claim of claims) {
    const found = read(claim);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The sentence that says most: with a level, with a time, with someone cited; of equals the first. */
function tellingSentence(claims: readonly Claim[], publishedAt: number): string {
  const richness = (claim: Claim) =>
    Number(levelOf(claim) !== undefined) * 2 +
    Number(sinceIn(claim.reading, publishedAt) !== undefined) +
    Number(citedIn(claim.reading) !== undefined);
  const [best] = [...claims].sort((a, b) => richness(b) - richness(a));
  return best?.reading.sentence.text ?? '';
}
