import { distance, hitsOf, isJoinedOn, isUnbroken, overlap } from './annotated-sentence.ts';
import { type Claim, isEndOfCount } from './claims.ts';

/** Share of what it would count, for what a sentence adds of another state. */
const AFTERTHOUGHT = 0.8;

/** Of overlapping readings the shortest is meant ("internet disrupted amid power cuts" is not "internet ... cut"); what came back is no longer down. */
export function withoutRivals(claims: readonly Claim[]): Claim[] {
  const length = (claim: Claim) => claim.until - claim.from;
  return claims.filter(
    (claim) =>
      !claims.some((rival) => {
        if (rival === claim || rival.dimension !== claim.dimension || rival.state === claim.state) return false;
        // "Rationing: up to fourteen hours a day without light", "is without light for two hours of eight": the cuts are the ration.
        if (rival.state === 'curtailed' && claim.state === 'cut' && (rival.from <= claim.from || overlap(rival, claim)))
          return true;
        if (rival.state === 'cut' && claim.state === 'curtailed') return false;
        // "Vuelve a los cortes de luz": what comes back is the cuts.
        if (claim.dimension === 'power' && isObject(claim, rival)) return false;
        if (claim.dimension === 'power' && isObject(rival, claim)) return true;
        if (rival.state === 'restored')
          return (
            !outlasts(claim, rival) &&
            (distance(rival, claim) === 0 || rival.from >= claim.from) &&
            sameClause(rival, claim)
          );
        if (isFiner(rival, claim)) return true;
        if (isFiner(claim, rival)) return false;
        // A shortage is why, the cuts are what.
        if (rival.state === 'strained' && (claim.state === 'cut' || claim.state === 'curtailed')) return false;
        return claim.state !== 'restored' && overlap(rival, claim) && length(rival) < length(claim);
      }),
  );
}

/** "Disruption registered; users report loss of service": what a sentence says first is what it says. */
export function afterthought(claim: Claim, _position: number, claims: readonly Claim[]): Claim {
  const isLater = claims.some(
    (one) => one.dimension === claim.dimension && one.state !== claim.state && one.from < claim.from,
  );
  return isLater && claim.state !== 'restored' && !claim.lasting
    ? { ...claim, certainty: claim.certainty * AFTERTHOUGHT }
    : claim;
}

/** "Remains cut" stands beside any return; "cut again, restored hours later" does not outlast what comes after it. */
const outlasts = (claim: Claim, back: Claim): boolean =>
  claim.lasting && (claim.standing === true || back.until <= claim.until);

/** Tokens of a word that says how far: "marked", "muy fuerte". */
const DEGREE_TOKENS = 2;

/** "A marked drop of connectivity" ends where "drop of connectivity" does, and says more of it. */
const isFiner = (one: Claim, other: Claim): boolean =>
  one.state === 'degraded' &&
  other.state === 'down' &&
  one.until === other.until &&
  one.from < other.from &&
  other.from - one.from <= DEGREE_TOKENS;

const isObject = (cut: Claim, back: Claim): boolean =>
  !hitsOf(back.reading, 'mod.ending').some((end) => back.from <= end.from && end.until <= back.until) &&
  back.state === 'restored' &&
  cut.state !== 'restored' &&
  cut.from > back.from &&
  cut.until === back.until;

const sameClause = (one: Claim, other: Claim): boolean =>
  one.reading.clauses[one.from] === other.reading.clauses[other.from];

/** "No power outage": the words "no power" in it say nothing; "will end rationing": no rationing is announced in it. */
export const withoutMisread = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    (claim) =>
      !claims.some(
        (other) =>
          other !== claim &&
          other.dimension === claim.dimension &&
          overlap(other, claim) &&
          ((claim.polarity === 'said' && other.polarity === 'denied' && other.until > claim.until) ||
            (claim.state !== 'restored' && isEndOfCount(other) && other.until >= claim.until) ||
            isCrossed(claim, other) ||
            (claim.announced && other.ends === true)),
      ),
  );

/** "The campaign is over, power cuts go on": words on both sides of a comma, of which those behind it tell of a trouble. */
const isCrossed = ({ reading, from, until }: Claim, other: Claim): boolean =>
  other.state !== 'restored' &&
  other.state !== 'curtailed' &&
  !other.announced &&
  other.from > from &&
  other.until >= until &&
  (isJoinedOn(reading, other.from) || !isUnbroken(reading, { from: from + 1, until: other.from + 1 }));
