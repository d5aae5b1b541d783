import { has } from './annotated-sentence.ts';
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
      trouble.some(({ claim }) => isAfter(back, claim) || isMeasuredAbove(back, claim)) &&
      trouble.every(
        ({ claim }) =>
          !claim.lasting &&
          isOfSameTowns(back, claim) &&
          claim.again !== true &&
          claim.reading.sentence.index <= back.reading.sentence.index &&
          (claim.reading !== back.reading || isAfter(back, claim)),
      ),
  );
}

/** "85,000 lose power for two hours", says the headline, and a sentence below it that service was back at 9 pm. */
const isMeasuredAbove = (back: Claim, { reading }: Claim): boolean =>
  reading.sentence.field === 'title' &&
  reading !== back.reading &&
  ['mod.fleeting', 'length.hours', 'mod.brief'].some((concept) => has(reading, concept)) &&
  !['recurs', 'mod.hoursDaily', 'since'].some((concept) => has(reading, concept));

/** "Without power for 20 hours", and below it that it returned to San Juan: to no other town. */
const isOfSameTowns = ({ cities }: Claim, trouble: Claim): boolean =>
  cities === undefined || cities.join() === trouble.cities?.join();
