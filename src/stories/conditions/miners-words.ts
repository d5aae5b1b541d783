import { hitsOf, type Reading, type Span } from './annotated-sentence.ts';

/** Tokens between miners and what they do: "an association of miners in Moldova asked". */
const ACTOR_REACH = 4;
const ASKING_REACH = 3;

/** "Miners ask to lift the ban": they have no say. */
export const isAskedByMiners = (reading: Reading, ease: Span): boolean =>
  hitsOf(reading, 'request').some(
    (asks) =>
      asks.from < ease.until &&
      ['who.miners', 'bystander'].some((actor) =>
        hitsOf(reading, actor).some((hit) => hit.until <= asks.from && asks.from - hit.until <= ASKING_REACH),
      ),
  );

/** "Miners call the ban unlawful": what they say of a rule proposes none. */
export function isWordOfMiners(reading: Reading, span: Span): boolean {
  const isNamedBefore = (at: number) =>
    ['bill', 'ban', 'restrict', 'tariff'].some((concept) => hitsOf(reading, concept).some((hit) => hit.from < at));
  return [...hitsOf(reading, 'request'), ...hitsOf(reading, 'contest'), ...hitsOf(reading, 'slams')].some(
    (word) =>
      word.from < span.until &&
      hitsOf(reading, 'who.miners').some(
        (hit) => hit.until <= word.from && word.from - hit.until <= ACTOR_REACH && !isNamedBefore(hit.from),
      ),
  );
}
