import { distance, hitsOf, type Reading, type Span } from './annotated-sentence.ts';

/** Tokens between "was to end" and the day: "was to end early on Friday". */
const FORMER_REACH = 3;

/**
 * "The ban that was to end on Friday runs until 30 June", "until 15 March, then each year from 15 November": days of a term
 * that no longer holds, or of the one after it, say nothing of this one.
 */
export function withoutOtherTerms<D extends Span>(reading: Reading, dates: readonly D[]): readonly D[] {
  const former = hitsOf(reading, 'term.former').flatMap((hit) => {
    const [nearest] = [...dates].sort((a, b) => distance(a, hit) - distance(b, hit));
    return nearest !== undefined && distance(nearest, hit) <= FORMER_REACH ? [nearest] : [];
  });
  const [next] = hitsOf(reading, 'term.next');
  const isOfNext = (date: D) =>
    next !== undefined && date.until > next.from && dates.some(({ until }) => until <= next.from);
  return dates.filter((date) => !former.some(({ from }) => from === date.from) && !isOfNext(date));
}
