import type { ObservedState } from '../../status/observation.ts';
import {
  distance,
  follows,
  hitsOf,
  isJoinedOn,
  isUnbroken,
  overlap,
  type Reading,
  type Span,
  VERB_LAST,
} from './annotated-sentence.ts';

/** Tokens between what is lifted and the word for it. */
const REACH = { before: 1, after: 3, expired: 6 } as const;

/** Whether the sentence says that a cut, a ration, an appeal or an emergency ends. */
export const isLiftedIn = (reading: Reading, state: ObservedState, span: Span): boolean =>
  state !== 'restored' &&
  (isLiftedBefore(reading, span) ||
    (state === 'strained' && (follows(reading, 'mod.lifting', span, REACH.after) || isExpired(reading, span))));

/** "The emergency has run out"; not "the day ends in the dark". */
const isExpired = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'mod.expired').some(
    (hit) => reading.clauses[hit.from] === reading.clauses[span.from] && distance(hit, span) <= REACH.expired,
  );

/** "Ends power cuts"; not "vote ended, power cut", "cancels a rally and cuts power": what is lifted stands beside the word for it. */
function isLiftedBefore(reading: Reading, { from, until }: Span): boolean {
  // "Lifts two-hour power cuts"
  const hours = hitsOf(reading, 'recurs.hours').filter((hit) => overlap(hit, { from, until }));
  const begin = Math.min(from, ...hours.map((hit) => hit.from));
  return hitsOf(reading, 'mod.lifting').some(
    (hit) =>
      !isExpectation(reading, hit) &&
      !isOfTerm(reading, hit) &&
      ((hit.from > begin && hit.until <= until) ||
        (hit.until <= begin &&
          !VERB_LAST.has(reading.language) &&
          begin - hit.until <= REACH.before &&
          !isJoinedOn(reading, begin) &&
          isUnbroken(reading, { from: hit.until, until }))),
  );
}

/** "No longer expects cuts": what ends is the fear of them. */
const isExpectation = (reading: Reading, hit: Span): boolean =>
  hitsOf(reading, 'mod.unreal').some((unreal) => overlap(unreal, hit));

/** "Until the end of summer": what ends is the summer. */
const isOfTerm = (reading: Reading, ending: Span): boolean =>
  ['until', 'by'].some((concept) => hitsOf(reading, concept).some((hit) => overlap(hit, ending)));
