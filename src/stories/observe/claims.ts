import type { Dimension, ObservedState } from '../../status/observation.ts';
import { STATES } from '../../status/observation.ts';
import {
  distance,
  has,
  hitsOf,
  isStatement,
  overlap,
  precedes,
  type Reading,
  type Span,
  sharesClause,
} from './reading.ts';

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
}

/** Whether the clause of a token is dated long before the publication. */
export type IsPast = (token: number) => boolean;

/** "After the shutdown", "during the protests": named, not reported. */
const IN_PASSING = 0.25;
export const OF_THE_PAST = 0.15;
/** "Due to the outage": so it is, but something else is told. */
const AS_A_CAUSE = 0.7;
const AFTERTHOUGHT = 0.8;
/** Tokens over which a word still speaks of the claim after it. */
const REACH = { negated: 3, unreal: 6, background: 1, cause: 3, narrow: 5, lasting: 4, lifting: 2 } as const;

const DIRECT: readonly Dimension[] = ['internet', 'power'];

/** Internet and power: what the sentence says in so many words. */
export function conditionClaims(reading: Reading, isPast: IsPast): Claim[] {
  const claims = DIRECT.flatMap((dimension) =>
    STATES[dimension].flatMap((state) =>
      spansOf(reading, dimension, state).flatMap((span) => claimOf(reading, dimension, state, span, isPast) ?? []),
    ),
  );
  return withMonitors(reading, withoutRivals(claims.map(ofMobileOnly)).map(afterthought));
}

function spansOf(reading: Reading, dimension: Dimension, state: ObservedState): Span[] {
  const spans: Span[] = [...hitsOf(reading, `${dimension}.${state}`)];
  // "A shutdown was imposed": of the network, unless the sentence speaks of plants, governments or mining.
  if (dimension === 'internet' && state === 'down' && !has(reading, 'mining') && !has(reading, 'mod.plant'))
    spans.push(...hitsOf(reading, 'internet.shutdown').filter((hit) => !isOfPowerToo(reading, hit)));
  // "Offline" is said of countries, machines and websites alike: neither of miners nor of one service.
  if (dimension === 'internet' && state === 'down')
    spans.push(
      ...hitsOf(reading, 'internet.offline').filter(
        (hit) => !precedes(reading, 'mining', hit, 8) && !sharesClause(reading, 'mod.narrow', hit),
      ),
    );
  return spans;
}

function claimOf(
  reading: Reading,
  dimension: Dimension,
  state: ObservedState,
  span: Span,
  isPast: IsPast,
): Claim | undefined {
  if (!isStatement(reading, span)) return undefined;
  if (precedes(reading, 'mod.negated', span, REACH.negated)) return undefined;
  if (precedes(reading, 'mod.unreal', span, REACH.unreal)) return undefined;
  if (dimension === 'internet' && (isOfOneService(reading, span) || isOfPower(reading, span))) return undefined;
  if (dimension === 'power' && (has(reading, 'mod.local') || isOfNetworks(reading, span))) return undefined;
  const isLifted =
    dimension === 'power' && state !== 'restored' && precedes(reading, 'mod.lifting', span, REACH.lifting);
  const inPassing = state !== 'restored' && precedes(reading, 'mod.background', span, REACH.background);
  const isOver =
    dimension === 'internet' && state !== 'restored' && !inPassing && sharesClause(reading, 'mod.brief', span);
  return {
    dimension,
    state: isOver || isLifted ? 'restored' : state,
    reading,
    ...spanOf(span),
    certainty: certaintyOf(reading, span, isPast, inPassing),
    partial: state === 'restored' && sharesClause(reading, 'mod.partial', span),
    lasting: state !== 'restored' && precedes(reading, 'mod.lasting', span, REACH.lasting),
  };
}

function certaintyOf(reading: Reading, span: Span, isPast: IsPast, inPassing: boolean): number {
  if (isPast(span.from) || sharesClause(reading, 'mod.past', span)) return OF_THE_PAST;
  if (inPassing) return IN_PASSING;
  return precedes(reading, 'mod.cause', span, REACH.cause) ? AS_A_CAUSE : 1;
}

const spanOf = ({ from, until }: Span): Span => ({ from, until });

/** A website, an app or an exchange was blocked; "social media and the internet" is still the internet. */
function isOfOneService(reading: Reading, span: Span): boolean {
  const joined = new Set(['and', 'и', 'y', 'e', 'және', '和', '及', 'as']);
  return hitsOf(reading, 'mod.narrow').some(
    (hit) =>
      reading.clauses[hit.from] === reading.clauses[span.from] &&
      hit.from < span.until &&
      span.from - hit.until <= REACH.narrow &&
      !joined.has(reading.sentence.tokens[hit.until]?.norm ?? ''),
  );
}

/** "Internet disrupted amid power cuts": the verb found is the noun of a power cut. */
function isOfPower(reading: Reading, span: Span): boolean {
  return (['power.cut', 'power.curtailed'] as const).some((concept) =>
    hitsOf(reading, concept).some(
      (hit) => hit.until === span.until && hit.from > span.from && hit.until - hit.from > 1,
    ),
  );
}

const isOfPowerToo = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'power.cut').some((hit) => overlap(hit, span));

/** "Telecoms blackout", "internet outage": the word for a power cut, said of the network. */
function isOfNetworks(reading: Reading, span: Span): boolean {
  return STATES.internet.some((state) => hitsOf(reading, `internet.${state}`).some((hit) => overlap(hit, span)));
}

/** Mobile data alone is part of the network: degraded, not down. */
function ofMobileOnly(claim: Claim): Claim {
  const isMobile =
    claim.dimension === 'internet' && claim.state === 'down' && sharesClause(claim.reading, 'mobile', claim);
  return isMobile && !has(claim.reading, 'fixed') ? { ...claim, state: 'degraded' } : claim;
}

/** Of overlapping readings the shortest is meant ("internet disrupted amid power cuts" is not "internet ... cut"); what came back is no longer down. */
function withoutRivals(claims: readonly Claim[]): Claim[] {
  const length = (claim: Claim) => claim.until - claim.from;
  return claims.filter(
    (claim) =>
      !claims.some((rival) => {
        if (rival === claim || rival.dimension !== claim.dimension || rival.state === claim.state) return false;
        // "Rationing: up to fourteen hours a day without light": the cuts are the ration.
        if (rival.state === 'curtailed' && claim.state === 'cut' && rival.from <= claim.from) return true;
        if (rival.state === 'cut' && claim.state === 'curtailed') return false;
        if (rival.state === 'restored')
          return (
            !claim.lasting && (distance(rival, claim) === 0 || rival.from >= claim.from) && sameClause(rival, claim)
          );
        return claim.state !== 'restored' && overlap(rival, claim) && length(rival) < length(claim);
      }),
  );
}

/** "Disruption registered; users report loss of service": what a sentence says first is what it says. */
function afterthought(claim: Claim, _position: number, claims: readonly Claim[]): Claim {
  const isLater = claims.some(
    (one) => one.dimension === claim.dimension && one.state !== claim.state && one.from < claim.from,
  );
  return isLater && claim.state !== 'restored' ? { ...claim, certainty: claim.certainty * AFTERTHOUGHT } : claim;
}

const sameClause = (one: Claim, other: Claim): boolean =>
  one.reading.clauses[one.from] === other.reading.clauses[other.from];

/** A network monitor that reports a power cut reports what it did to the network. */
function withMonitors(reading: Reading, claims: readonly Claim[]): Claim[] {
  const cut = claims.find((claim) => claim.dimension === 'power' && claim.state !== 'restored');
  if (cut === undefined || !has(reading, 'monitor') || claims.some((claim) => claim.dimension === 'internet'))
    return [...claims];
  return [...claims, { ...cut, dimension: 'internet', state: 'degraded' }];
}

/** Unrest is a condition of mining only where the text ties it to machines or the network. */
export function unrestClaims(reading: Reading, isPast: IsPast): Claim[] {
  return STATES.unrest.flatMap((state) =>
    hitsOf(reading, `unrest.${state}`)
      .filter(
        (hit) => !precedes(reading, 'mod.negated', hit, REACH.negated) && !precedes(reading, 'mod.unreal', hit, 2),
      )
      .filter((hit) => state === 'calming' || !sharesClause(reading, 'unrest.calming', hit))
      .map(
        (hit): Claim => ({
          dimension: 'unrest',
          state,
          reading,
          ...spanOf(hit),
          certainty: isPast(hit.from) || sharesClause(reading, 'mod.past', hit) ? OF_THE_PAST : 1,
          partial: false,
          lasting: false,
        }),
      ),
  );
}
