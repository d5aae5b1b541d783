import { wordsOf } from '../../text/phrase-files.ts';
import { follows, hitsOf, overlap, precedes, type Reading, type Span } from './annotated-sentence.ts';
import { saidOf } from './subordinate.ts';

/** Tokens over which a word still speaks of the claim beside it. */
const REACH = { before: 6, after: 2, future: 2, opening: 3 } as const;

/** A threat, a plan, a fear: not so, and perhaps never. */
export const isUnreal = (reading: Reading, span: Span): boolean =>
  (precedes(reading, 'mod.unreal', span, REACH.before) &&
    saidOf(reading, 'mod.unreal', span).some((hit) => hit.from < span.until)) ||
  follows(reading, 'mod.unrealAfter', span, REACH.after);

/** "Will be restored", "Algeria to cut internet", in a headline that opens so. */
export function isFuture(reading: Reading, span: Span): boolean {
  const { sentence, language } = reading;
  const { from } = span;
  const isSaid = hitsOf(reading, 'mod.future').some((hit) => overlap(hit, span));
  if (isSaid || precedes(reading, 'mod.future', span, REACH.future)) return true;
  if (sentence.field !== 'title' || from > REACH.opening) return false;
  return wordsOf(language).lists['state.infinitive']?.includes(sentence.tokens[from - 1]?.norm ?? '') ?? false;
}
