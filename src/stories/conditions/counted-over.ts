import { precedes, type Reading, type Span, sharesClause } from './annotated-sentence.ts';
import type { Claim } from './claims.ts';

/** Tokens between "after" and what was over for so long before. */
const STREAK_REACH = 6;

/** "No power cuts for the tenth day in a row", "a month without load shedding": what is counted is how long it has been over. */
export const isCounted = (reading: Reading, span: Span): boolean =>
  sharesClause(reading, 'mod.streak', span) && !precedes(reading, 'mod.background', span, STREAK_REACH);

export const isCountedOver = (claim: Claim): boolean => claim.state === 'restored' && isCounted(claim.reading, claim);
