import type { PlacedClaim } from './claim-weights.ts';
import type { Claim } from './claims.ts';

/**
 * "Supply failed at 17:10; at 17:50 everybody had it again": a sentence that tells of both, the return last, whatever the
 * headline calls it. Not where another sentence says that it goes on, or failed once more.
 */
export function isToldThrough(full: readonly PlacedClaim[], trouble: readonly PlacedClaim[]): boolean {
  const isAfter = (back: Claim, { reading, from }: Claim) => reading === back.reading && from < back.from;
  return full.some(
    ({ claim: back }) =>
      back.certainty === 1 &&
      trouble.some(({ claim }) => isAfter(back, claim)) &&
      trouble.every(
        ({ claim }) =>
          !claim.lasting &&
          claim.again !== true &&
          claim.reading.sentence.index <= back.reading.sentence.index &&
          (claim.reading !== back.reading || isAfter(back, claim)),
      ),
  );
}
