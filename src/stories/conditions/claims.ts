import type { Dimension, ObservedState } from '../../status/observation.ts';
import { precedes, type Reading, type Span, sharesClause } from './annotated-sentence.ts';

/** What one sentence says of a condition; whose place it is, is decided later. */
export interface Claim extends Span {
  readonly dimension: Dimension;
  readonly state: ObservedState;
  readonly reading: Reading;
  /** Share of the sentence's weight: 1 a plain statement, less for what is said in passing or of the past. */
  readonly certainty: number;
  readonly partial: boolean;
  /** "remains cut": it goes on, whatever else has come back. */
  readonly lasting: boolean;
  /** "Stood at 2 % on Thursday", "is still cut": so it is that day; when it began is not said. */
  readonly standing?: boolean;
}

/** Whether the clause of a token is dated long before the publication. */
export type IsPast = (token: number) => boolean;

/** "After the shutdown", "during the protests": named, not reported. */
const IN_PASSING = 0.25;
const OF_THE_PAST = 0.15;
/** "Due to the outage": so it is, but something else is told. */
const AS_A_CAUSE = 0.7;
/** Tokens over which a word still speaks of what comes after it. */
const REACH = { background: 1, cause: 3 } as const;

/** A word of background ("after", "during") stands right before the span. */
export const isInPassing = (reading: Reading, span: Span): boolean =>
  precedes(reading, 'mod.background', span, REACH.background);

/** Share of the sentence's weight for what it says in the span; a return is news even after "after". */
export function certaintyOf(reading: Reading, span: Span, isPast: IsPast, isReturn = false): number {
  if (isPast(span.from) || sharesClause(reading, 'mod.past', span)) return OF_THE_PAST;
  if (!isReturn && isInPassing(reading, span)) return IN_PASSING;
  return precedes(reading, 'mod.cause', span, REACH.cause) ? AS_A_CAUSE : 1;
}
