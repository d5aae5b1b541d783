import { wordsOf } from '../../text/phrase-files.ts';
import { hitsOf, isStatement, overlap, type Reading, type Span } from './annotated-sentence.ts';
import type { Claim } from './claims.ts';
import { moodOf } from './hedging.ts';

/** Share of what it would count, for a return that did not last. */
const UNDONE = 0.25;

/** The span says that what had come back is gone. */
export const isAgain = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'mod.again').some((again) => overlap(again, span));

/** "Service was restored and cut again": the subject of the second verb is that of the first. */
export function cutAgain(reading: Reading, claims: readonly Claim[]): Claim[] {
  const back = claims.find(({ state }) => state === 'restored');
  if (back === undefined) return [];
  const isNew = ({ from, until }: Span) =>
    from >= back.until && !claims.some((claim) => claim !== back && overlap(claim, { from, until }));
  return hitsOf(reading, 'mod.again')
    .filter((again) => isNew(again) && isStatement(reading, again))
    .filter((again) => moodOf(reading, again) === 'real')
    .slice(0, 1)
    .map(({ from, until }) => ({
      ...back,
      state: back.dimension === 'internet' ? 'down' : 'cut',
      from,
      until,
      partial: false,
      lasting: true,
      again: true,
    }));
}

/** What came back only to be cut again was back for a while. */
export function interrupted(claim: Claim, _position: number, claims: readonly Claim[]): Claim {
  const isUndone = claims.some(
    (later) =>
      later.dimension === claim.dimension &&
      later.state !== 'restored' &&
      later.until > claim.until &&
      isAgain(later.reading, later),
  );
  return claim.state === 'restored' && isUndone
    ? { ...claim, partial: true, certainty: claim.certainty * UNDONE }
    : claim;
}

/** "Grid back after nationwide failure": what stands before "after" is its verb. */
export function isBackAfter(reading: Reading, span: Span): boolean {
  const back = wordsOf(reading.language).lists['state.back'] ?? [];
  return hitsOf(reading, 'mod.background').some(
    ({ from, until }) =>
      span.from < from &&
      until <= span.until &&
      reading.sentence.tokens.slice(span.from, from).some(({ norm }) => back.includes(norm)),
  );
}

/** Tokens between a trouble and the words that count its hours: "in the dark for two hours". */
const COUNT_REACH = 3;

/**
 * "Less than an hour in the dark: Albania back to normal": the phrase holds the hours and the end, and the trouble stands
 * between or beside them. @returns the words from the trouble to its end.
 */
export function backToNormal(reading: Reading, { from, until }: Span): Span | undefined {
  const end = hitsOf(reading, 'mod.normal').find(
    (hit) =>
      hit.until > until &&
      hit.from - until <= COUNT_REACH &&
      !STAYS.some((concept) =>
        hitsOf(reading, concept).some((stays) => stays.from >= from && stays.until <= hit.until),
      ),
  );
  return end && { from, until: end.until };
}

/** "Nothing is back to normal", "still". */
const STAYS = ['mod.negated', 'mod.negatedAfter', 'mod.lasting', 'mod.future', 'mod.unreal'] as const;
