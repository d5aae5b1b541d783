import { continues, hitsOf, isBefore, type Reading, type Span, VERB_LAST } from './annotated-sentence.ts';
import type { Claim } from './claims.ts';

/** "It had been restored": the verb stands at most this many tokens after. */
const EARLIER_REACH = 3;

/**
 * Leaves out what is only told beside another state of the same thing: "cuts the internet again hours after restoring
 * it", "which had come back in the morning, is down". The main verb says what is; of what stands alone nothing is left out.
 */
export function withoutAsides(claims: readonly Claim[]): Claim[] {
  const [claim] = claims;
  if (claim === undefined || claims.length === 1) return [...claims];
  const asides = asidesOf(claim.reading);
  if (asides.length === 0) return [...claims];
  // A claim is a subject and a verb, and the verb may be at either end.
  const isAside = (one: Claim) => asides.some((aside) => holds(aside, one.from) || holds(aside, one.until - 1));
  const main = claims.filter((one) => !isAside(one));
  return claims.filter(
    (one) =>
      main.includes(one) || !main.some(({ dimension, state }) => dimension === one.dimension && state !== one.state),
  );
}

/** The words of a concept, without those of an aside that the span is no part of: "despite promises, the internet stays cut". */
export function saidOf(reading: Reading, concept: string, span: Span): readonly Span[] {
  const hits = hitsOf(reading, concept);
  if (hits.length === 0) return hits;
  const foreign = asidesOf(reading).filter((aside) => !holds(aside, span.from) && !holds(aside, span.until - 1));
  return hits.filter((hit) => !foreign.some((aside) => holds(aside, hit.from)));
}

/** The same, in the span or at most `reach` tokens before it. */
export const isSaidBefore = (reading: Reading, concept: string, span: Span, reach: number): boolean =>
  saidOf(reading, concept, span).some((hit) => isBefore(reading, hit, span, reach));

/** Whether a word stands in a phrase that only tells what was before: "back after Friday's outage". */
export const isInAside = (reading: Reading, token: number, span: Span): boolean =>
  asidesOf(reading).some((aside) => holds(aside, token) && !holds(aside, span.from) && !holds(aside, span.until - 1));

const holds = ({ from, until }: Span, token: number): boolean => from <= token && token < until;

/** What stands after "after", "which" or "to prevent", up to the comma; before 后, кейін and için, from the comma on; and a past before the past. */
function asidesOf(reading: Reading): Span[] {
  return [
    ...hitsOf(reading, 'mod.aside').map(({ from, until }) => ({ from, until: phraseEnd(reading, until) })),
    ...hitsOf(reading, 'mod.asideBefore')
      .map(({ from, until }) => ({ from: phraseStart(reading, from), until }))
      .filter((aside) => !isLater(reading, aside)),
    ...hitsOf(reading, 'mod.earlier').map(({ from, until }) => ({
      from,
      until: Math.min(phraseEnd(reading, until), until + EARLIER_REACH),
    })),
    ...hitsOf(reading, 'mod.purpose').map(({ from, until }) =>
      VERB_LAST.has(reading.language)
        ? { from: phraseStart(reading, from), until }
        : { from, until: phraseEnd(reading, until) },
    ),
  ];
}

/** "Beş hafta sonra", five weeks later: after nothing that is named, where "kesintiden beş hafta sonra" is after the outage. */
const isLater = (reading: Reading, aside: Span): boolean =>
  reading.language === 'tr' &&
  hitsOf(reading, 'mod.moment').some((moment) => moment.until === aside.until) &&
  !reading.sentence.tokens.slice(aside.from, aside.until).some(({ norm }) => /[dt][ae]n$/u.test(norm));

function phraseEnd(reading: Reading, after: number): number {
  let end = after;
  while (end < reading.sentence.tokens.length && continues(reading, end)) end++;
  return end;
}

function phraseStart(reading: Reading, before: number): number {
  let start = before;
  while (start > 0 && continues(reading, start)) start--;
  return start;
}
