import type { Item } from '../../feeds/feed.ts';
import type { Observation } from '../../status/observation.ts';
import type { Document, Sentence } from '../../text/tokenize.ts';
import type { PlaceMention } from '../places/places.ts';
import type { Topic } from '../story.ts';
import { has, hitsOf, overlap, type Reading, readSentence } from './annotated-sentence.ts';
import { settle, weightOf } from './choose-condition.ts';
import { mainRegions, regionsOf } from './claim-regions.ts';
import type { Claim } from './claims.ts';
import { conditionClaims } from './outages.ts';
import { miningIn, regulationClaims } from './regulation.ts';
import { report } from './report.ts';
import { pastClauses } from './since.ts';
import { unrestClaims } from './unrest.ts';

/**
 * What an item says of the condition of regions now: the main one, in the words of the source.
 * History, threats, denials and the trouble of a single service are not a region's condition.
 *
 * The words are the phrases `state.*` of `config/words/<language>.json`:
 * - `state.<dimension>.<state>` says a condition outright; rules on mining are composed of `state.ban`, `restrict`,
 *   `tariff`, `ease`, `reject` near `state.mining`, hedged by `state.hedge` and `modal`, settled by `state.enacted`;
 * - `state.mod.*` change what a phrase near them says: negated, unreal (threats, plans; `unrealAfter` behind it), future,
 *   background ("after"), cause, past, brief, partial, partly, lasting, lifting, narrow (one service), wide, local (works
 *   in a street), plant; `aside`, `asideBefore` and `earlier` open what is only told beside the main verb, `again` says
 *   that what came back is gone;
 * - `state.level.*`, `since`, `by`, `length.*`, `effective`, `said`, `cited.<name>` give figures, times and sources;
 *   `state.subject.*` whose figure it is: of the network, of power, of something else (the hash rate, prices);
 * - `state.mask` are words that only look like one of these.
 *
 * Claims of sentences (`outages.ts`, `regulation.ts`, `unrest.ts`) get a place (`claim-regions.ts`) and a weight, and one
 * condition is settled on (`choose-condition.ts`).
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
  const context = { aboutMining: aboutMining(opening), hasAngle: opening.some(hasAngle) };
  const told = opening.flatMap((reading) => claimsOf(reading, context, item.publishedAt));
  // What only the body says is background: unless title or lead say something, nobody need read on.
  if (told.length === 0) return [];
  const body = document.sentences
    .filter((sentence) => !isOpening(sentence))
    .map((sentence) => readSentence(sentence, language));
  const readings = [...opening, ...body];
  const claims = ofNamed(
    [...told, ...body.flatMap((reading) => claimsOf(reading, context, item.publishedAt))],
    opening.some((reading) => has(reading, 'subject.power')),
  );
  const ofItem = mainRegions(document, places);
  const placed = claims.map((claim) => ({
    claim,
    regions: regionsOf(claim, places, ofItem),
    weight: weightOf(claim),
  }));
  return settle(placed).map((finding) => report(finding, item, readings));
}

/** "Goes dark: internet cut nationwide ... the blackout": of a network, where nobody speaks of electricity. */
function ofNamed(claims: readonly Claim[], namesPower: boolean): Claim[] {
  const isNetwork = !namesPower && claims.some(({ dimension }) => dimension === 'internet');
  return isNetwork ? claims.filter(({ dimension }) => dimension !== 'power') : [...claims];
}

const isOpening = ({ field }: Sentence): boolean => field !== 'body';

/** What title and lead say of the item as a whole. */
interface Context {
  readonly aboutMining: boolean;
  /** It has to do with machines or the network. */
  readonly hasAngle: boolean;
}

/** Machines or the network, not gold. */
const hasAngle = (reading: Reading): boolean =>
  hitsOf(reading, 'angle').some((hit) => !hitsOf(reading, 'foreign.mining').some((other) => overlap(other, hit)));

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
