import { type Dimension, type ObservedState, STATES } from '../../status/observation.ts';
import {
  distance,
  has,
  hitsOf,
  isStatement,
  precedes,
  type Reading,
  type Span,
  sharesClause,
} from './annotated-sentence.ts';
import { type Claim, certaintyOf, type IsPast, isInPassing } from './claims.ts';
import { isFuture, isUnreal } from './hedging.ts';
import { type Figure, figuresIn, isOutage } from './levels.ts';
import { afterthought, withoutRivals } from './overlaps.ts';
import { cutAgain, interrupted, isAgain } from './relapse.ts';
import { isOfNetworks, isOfOneService, isOfPower, isOfSomethingElse, isPowerCut } from './subject.ts';
import { saidOf, withoutAsides } from './subordinate.ts';

/** Tokens over which a word still speaks of the claim after it. */
const REACH = {
  negated: 3,
  lasting: 4,
  lifting: 2,
  offline: 8,
  partly: 2,
  mobile: 2,
} as const;

/** Connectivity of so many per cent of the ordinary is ordinary. */
const ORDINARY_FROM_PERCENT = 90;

const UNAVAILABLE = 'internet.unavailable';
const DIRECT: readonly Dimension[] = ['internet', 'power'];

/** Internet and power: what the sentence says in so many words. */
export function conditionClaims(reading: Reading, isPast: IsPast): Claim[] {
  const claims = DIRECT.flatMap((dimension) =>
    STATES[dimension].flatMap((state) =>
      spansOf(reading, dimension, state).flatMap((span) => claimOf(reading, dimension, state, span, isPast) ?? []),
    ),
  );
  const told = [...claims, ...cutAgain(reading, claims), ...figureClaims(reading, claims, isPast)];
  const main = withoutAsides(told.map(ofPartOnly).map(byFigure)).map(interrupted);
  return withMonitors(reading, withoutRivals(main).map(afterthought));
}

function spansOf(reading: Reading, dimension: Dimension, state: ObservedState): Span[] {
  const hits = hitsOf(reading, `${dimension}.${state}`);
  // "The blackout ends as power resumes": a word for both, said where only one of them is named.
  const isElsewhere = dimension === 'internet' && has(reading, 'subject.power') && !has(reading, 'subject.internet');
  const spans: Span[] = isElsewhere && state === 'restored' ? [] : [...hits];
  if (dimension !== 'internet' || state !== 'down') return spans;
  // "A shutdown was imposed": of the network, unless the sentence speaks of plants, governments or mining.
  if (!has(reading, 'mining') && !has(reading, 'mod.plant'))
    spans.push(...hitsOf(reading, 'internet.shutdown').filter((hit) => !isPowerCut(reading, hit)));
  // "Offline" is said of countries, machines and websites alike: neither of miners nor of one service.
  spans.push(
    ...hitsOf(reading, 'internet.offline').filter(
      (hit) => !precedes(reading, 'mining', hit, REACH.offline) && !sharesClause(reading, 'mod.narrow', hit),
    ),
  );
  spans.push(...hitsOf(reading, UNAVAILABLE));
  return spans;
}

/** "Not working" is said with a word of negation of its own: only one before it denies it. */
function negatable(reading: Reading, span: Span): Span {
  const isOwn = hitsOf(reading, UNAVAILABLE).some((hit) => hit.from === span.from && hit.until === span.until);
  return isOwn ? { from: span.from, until: span.from + 1 } : span;
}

function claimOf(
  reading: Reading,
  dimension: Dimension,
  state: ObservedState,
  span: Span,
  isPast: IsPast,
): Claim | undefined {
  if (!isStatement(reading, span)) return undefined;
  // "Internet cut as fighting resumes": what comes back is something else.
  if (hitsOf(reading, 'mod.clause').some((hit) => hit.from > span.from && hit.until < span.until)) return undefined;
  if (precedes(reading, 'mod.negated', negatable(reading, span), REACH.negated)) return undefined;
  if (isUnreal(reading, span)) return undefined;
  // Whom the grid is going to drop has to plan for it now; of the rest only what has happened is a condition.
  if (state !== 'curtailed' && isFuture(reading, span)) return undefined;
  if (
    dimension === 'internet' &&
    (isOfOneService(reading, span) || isOfPower(reading, span) || isOfSomethingElse(reading, span))
  )
    return undefined;
  if (dimension === 'power' && (has(reading, 'mod.local') || isOfNetworks(reading, span))) return undefined;
  const isLifted =
    dimension === 'power' && state !== 'restored' && precedes(reading, 'mod.lifting', span, REACH.lifting);
  const isOver =
    dimension === 'internet' &&
    state !== 'restored' &&
    !isInPassing(reading, span) &&
    !isAgain(reading, span) &&
    saidOf(reading, 'mod.brief', span).some((hit) => reading.clauses[hit.from] === reading.clauses[span.from]);
  const isLasting = state !== 'restored' && precedes(reading, 'mod.lasting', span, REACH.lasting);
  return {
    dimension,
    state: isOver || isLifted ? 'restored' : state,
    reading,
    from: span.from,
    until: span.until,
    certainty: certaintyOf(reading, span, isPast, state === 'restored'),
    partial: state === 'restored' && sharesClause(reading, 'mod.partial', span),
    lasting: isLasting || (state !== 'restored' && isAgain(reading, span)),
    standing: isLasting,
  };
}

/** "Connectivity stands at 7 % of ordinary levels": the figure itself says it, where no word does. */
function figureClaims(reading: Reading, claims: readonly Claim[], isPast: IsPast): Claim[] {
  if (claims.some(({ dimension }) => dimension === 'internet')) return [];
  const isReduced = ({ level }: Figure) => level.unit === '% of ordinary' && level.value < ORDINARY_FROM_PERCENT;
  return figuresIn(reading, 'internet')
    .filter((figure) => isReduced(figure) && sharesClause(reading, 'subject.internet', figure))
    .flatMap((figure) => claimOf(reading, 'internet', 'degraded', figure, isPast) ?? [])
    .map((claim) => ({ ...claim, standing: true }));
}

/** A disruption that leaves next to nothing is a cut. */
function byFigure(claim: Claim): Claim {
  if (claim.state !== 'degraded') return claim;
  const { clauses } = claim.reading;
  const isCut = figuresIn(claim.reading, 'internet').some(
    (figure) => clauses[figure.from] === clauses[claim.from] && isOutage(figure.level),
  );
  return isCut ? { ...claim, state: 'down' } : claim;
}

/** Mobile data alone, or a network partially cut, is part of the network: degraded, not down. */
function ofPartOnly(claim: Claim): Claim {
  const { reading, dimension, state } = claim;
  if (dimension !== 'internet' || state !== 'down') return claim;
  const isMobile =
    hitsOf(reading, 'mobile').some((hit) => distance(hit, claim) <= REACH.mobile) &&
    sharesClause(reading, 'mobile', claim) &&
    !sharesClause(reading, 'fixed', claim);
  return isMobile || precedes(reading, 'mod.partly', claim, REACH.partly) ? { ...claim, state: 'degraded' } : claim;
}

/** A network monitor that reports a power cut reports what it did to the network. */
function withMonitors(reading: Reading, claims: readonly Claim[]): Claim[] {
  const cut = claims.find((claim) => claim.dimension === 'power' && claim.state !== 'restored');
  if (cut === undefined || !has(reading, 'monitor') || claims.some((claim) => claim.dimension === 'internet'))
    return [...claims];
  return [...claims, { ...cut, dimension: 'internet', state: 'degraded' }];
}
