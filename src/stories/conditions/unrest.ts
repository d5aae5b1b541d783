import { STATES } from '../../status/observation.ts';
import { has, hitsOf, overlap, precedes, type Reading, type Span, sharesClause } from './annotated-sentence.ts';
import { type Claim, certaintyOf, type IsPast, OF_THE_PAST, plain } from './claims.ts';

const REACH = { negated: 3, unreal: 2 } as const;

/** Unrest is a condition of mining only where the text ties it to machines or the network. */
export function unrestClaims(reading: Reading, isPast: IsPast): Claim[] {
  return STATES.unrest.flatMap((state) =>
    hitsOf(reading, `unrest.${state}`)
      .filter(
        (hit) =>
          !precedes(reading, 'mod.negated', hit, REACH.negated) &&
          !precedes(reading, 'mod.unreal', hit, REACH.unreal) &&
          !isOfEnergy(reading, hit),
      )
      .filter(
        (hit) =>
          state === 'calming' ||
          (!sharesClause(reading, 'unrest.calming', hit) &&
            !hitsOf(reading, 'unrest.absent').some((absent) => overlap(absent, hit))),
      )
      .map(
        (hit): Claim => ({
          ...plain,
          dimension: 'unrest',
          state,
          reading,
          from: hit.from,
          until: hit.until,
          certainty: certaintyOfUnrest(reading, hit, isPast),
        }),
      ),
  );
}

/** "Shuts the internet over riots": what it was cut for goes on, and is more than named in passing. */
const AS_OCCASION = 0.5;

function certaintyOfUnrest(reading: Reading, hit: Span, isPast: IsPast): number {
  const certainty = certaintyOf(reading, hit, isPast);
  const isOccasion = certainty > OF_THE_PAST && has(reading, 'internet.down');
  return isOccasion ? Math.max(certainty, AS_OCCASION) : certainty;
}

/** "Bans mining for the state of emergency": an emergency that forbids machines is one of energy. */
const isOfEnergy = (reading: Reading, span: Span): boolean =>
  has(reading, 'ban') && hitsOf(reading, 'emergency').some((hit) => overlap(hit, span));
