import { DAY_MS, type EpochMs } from '../../clock.ts';
import { continues, has, hitsOf, overlap, type Reading } from './annotated-sentence.ts';
import type { Claim } from './claims.ts';
import { datesIn } from './date-mentions.ts';
import { isNegated } from './hedging.ts';
import { first, type Times } from './report-times.ts';
import { effectiveIn, untilIn } from './since.ts';

/**
 * "Load shedding is suspended for Easter and will resume on Tuesday": a ration that pauses has not ended. It is announced
 * again, for the day that is told; a pause that is still to come changes nothing yet, and its last day is no term.
 * @param opening title and lead.
 */
export function withPauses(
  claims: readonly Claim[],
  opening: readonly Reading[],
  publishedAt: EpochMs | null,
): Claim[] {
  const isResumed = opening.some(tellsOfResumption);
  return claims.map((claim) => {
    if (
      claim.dimension !== 'power' ||
      claim.partial ||
      has(claim.reading, 'term.former') ||
      !(isOfRation(claim) || isDenied(claim))
    )
      return claim;
    const isForTerm = isResumed || has(claim.reading, 'mod.feast') || hasLastDay(claim.reading, publishedAt);
    if (claim.ends === true && claim.state !== 'restored') return isForTerm ? asGoingOn(claim) : claim;
    // "No cuts at the weekend" alone says that there are none, and nothing of what is announced.
    const isOff = claim.polarity === 'said' ? claim.state === 'restored' && isForTerm : isResumed;
    return isOff || (isResumed && isNamed(claim)) ? asAnnounced(claim) : claim;
  });
}

/** The day from which it is in force again, where the opening tells one. */
export function timesOfPause(readings: readonly Reading[], publishedAt: EpochMs | null): Times {
  if (publishedAt === null) return {};
  for (const reading of readings.filter(tellsOfResumption)) {
    const day =
      effectiveIn(reading, publishedAt) ??
      datesIn(reading, publishedAt, true).find(({ at, isEnd }) => at > publishedAt && isEnd !== true);
    if (day !== undefined && day.at > publishedAt) return { since: day.at, sincePrecision: day.precision };
  }
  // "Suspended until 7 April": it resumes then.
  const last = first(readings, (reading) =>
    reading.sentence.field === 'body' ? undefined : untilIn(reading, publishedAt),
  );
  return last === undefined || last.at <= publishedAt ? {} : { since: last.at, sincePrecision: last.precision };
}

const tellsOfResumption = (reading: Reading): boolean =>
  reading.sentence.field !== 'body' &&
  // "Gas flows resume, power cuts end" resumes no cuts.
  hitsOf(reading, 'mod.resumes').some((hit) => continues(reading, hit.from + 1) && !isNegated(reading, hit));

const isOfRation = ({ reading, ...span }: Claim): boolean =>
  ['power.curtailed', 'power.cuts'].some((concept) => hitsOf(reading, concept).some((hit) => overlap(hit, span)));

/** "A truce of the cuts for Easter": the ration is only named. */
const isNamed = ({ state, polarity, lasting, again, reading }: Claim): boolean =>
  state === 'curtailed' && polarity === 'said' && !lasting && again !== true && has(reading, 'mod.feast');

/** "Suspended until Monday". */
function hasLastDay(reading: Reading, publishedAt: EpochMs | null): boolean {
  const last = untilIn(reading, publishedAt);
  return last !== undefined && publishedAt !== null && last.at >= publishedAt - DAY_MS / 2;
}

/** "Nobody will be switched off at Easter, the limits return on Tuesday". */
const isDenied = ({ state, polarity }: Claim): boolean => state === 'curtailed' && polarity === 'denied';

const asAnnounced = (claim: Claim): Claim => ({
  ...claim,
  state: 'curtailed',
  polarity: 'said',
  announced: true,
  lasting: false,
  resumes: true,
});

function asGoingOn(claim: Claim): Claim {
  const { ends: _, ...rest } = claim;
  return { ...rest, hasNoTerm: true };
}
