import type { Region } from '../../regions/regions.ts';
import type { TextField } from '../../text/tokenize.ts';
import type { Claim } from './claims.ts';

/** A claim with the regions it is about and what it counts. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly regions: readonly Region[];
  readonly weight: number;
}

/** A headline says what the item is about; what only the body says may be background. */
const WEIGHT: Readonly<Record<TextField, number>> = { title: 6, lead: 3, body: 1 };
/** The first sentence of an item without a headline. */
const OPENING_WEIGHT = 5;
/** However often a body returns to it, it counts no more than two sentences. */
const MOST_OF_BODY = 2;

export function weightOf(claim: Claim): number {
  const { field, index } = claim.reading.sentence;
  return (index === 0 && field !== 'title' ? OPENING_WEIGHT : WEIGHT[field]) * claim.certainty;
}

/** A sentence counts once, by its strongest claim. */
export function totalWeight(claims: readonly PlacedClaim[]): number {
  const bySentence = new Map<number, { field: TextField; weight: number }>();
  for (const { claim, weight } of claims) {
    const { index, field } = claim.reading.sentence;
    const known = bySentence.get(index);
    if (known === undefined || known.weight < weight) bySentence.set(index, { field, weight });
  }
  const sum = (inBody: boolean) =>
    [...bySentence.values()]
      .filter(({ field }) => (field === 'body') === inBody)
      .reduce((total, { weight }) => total + weight, 0);
  return sum(false) + Math.min(MOST_OF_BODY, sum(true));
}
