import { type Dimension, type ObservedState, STATES } from '../../status/observation.ts';
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
} from './annotated-sentence.ts';
import {
  type Claim,
  certaintyOf,
  groupOf,
  type IsPast,
  inTurn,
  isInPassing,
  isJoined,
  ofMiners,
  plain,
} from './claims.ts';
import { isExcepted, isMoment, isOfSome, isPartOfIt, isReturnOfSome, isShareOnly, isWhole } from './extent.ts';
import { isCountedOver, isParted, isUnhindered, type Mood, moodOf, negatable, withCount } from './hedging.ts';
import { isGoingOn } from './lasting.ts';
import { type Figure, figuresIn, isOutage } from './levels.ts';
import { isLiftedIn } from './lifting.ts';
import { afterthought, withoutMisread, withoutRivals } from './overlaps.ts';
import { backToNormal, cutAgain, interrupted, isAgain, isBackAfter } from './relapse.ts';
import { isSetByLaw } from './repeal.ts';
import { spansOf, TROUBLE } from './spans.ts';
import { isLocal, isOfBlockedService, isOfMoney, isOfNetworks, isOfNoNetwork, isOfOneService } from './subject.ts';
import { isSaidBefore, saidOf, withoutAsides } from './subordinate.ts';
import { isByHours, isToPlan } from './supply.ts';

/** Tokens over which a word still speaks of the claim after it. */
const REACH = { partly: 2, mobile: 2, exempt: 5 } as const;

/** Connectivity of at least this many per cent of the normal level is normal: monitors call 88 % restored. */
export const ORDINARY_FROM_PERCENT = 85;

/** What is told of a return that is only hoped for is that it has not come. */
const NOT_BACK = 0.6;

const DIRECT = ['internet', 'power'] as const;

/** Internet and power: what the sentence states outright. */
export function conditionClaims(reading: Reading, isPast: IsPast): Claim[] {
  const claims = DIRECT.flatMap((dimension) =>
    STATES[dimension].flatMap((state) =>
      spansOf(reading, dimension, state).flatMap((span) => claimsOf(reading, dimension, state, span, isPast)),
    ),
  );
  const told = [
    ...withoutMisread(claims).map(withEnd),
    ...unrestored(reading, isPast),
    ...cutAgain(reading, claims),
    ...figureClaims(reading, claims, isPast),
  ];
  const main = withoutAsides(told.map(ofPartOnly).map(byFigure).map(ofMiners).map(inTurn)).map(interrupted);
  return withMonitors(reading, withoutRivals(main).map(afterthought));
}

/** What is said with a word that else means "as usual" is no exemption from itself. */
const IN_ITS_OWN_WORDS: ReadonlySet<ObservedState> = new Set(['restored', 'degraded', 'curtailed']);

/** What the words between subject and verb, or beside them, make of another thing. */
function isOfAnother(reading: Reading, dimension: Dimension, state: ObservedState, span: Span): boolean {
  // "Internet cut as fighting resumes": what comes back is something else; "cancels lessons because of power cuts".
  if (isParted(reading, dimension, state, span)) return true;
  // "The cut that was to end on Sunday goes on".
  if (state === 'restored' && hitsOf(reading, 'term.former').some((hit) => overlap(hit, span))) return true;
  if (state !== 'restored' && (isBackAfter(reading, span) || isUnhindered(reading, span))) return true;
  // "Works as usual" is the return itself, "works with interruptions" the trouble, "two hours with power" the ration.
  const begin = IN_ITS_OWN_WORDS.has(state) ? { from: span.from, until: span.from } : span;
  if (isSaidBefore(reading, 'mod.exempt', begin, REACH.exempt)) return true;
  if (state === 'restored' && isOfMoney(reading, span)) return true;
  // "Court suspends the order that rations power to miners": what the order did is named, and the law is the news.
  if ((has(reading, 'suspended') || has(reading, 'consulted')) && has(reading, 'mining')) return true;
  if (dimension === 'power' && (isSetByLaw(reading, span) || isAimOfBan(reading, state, span))) return true;
  if (dimension === 'power')
    return (
      (isLocal(reading, span) && !isWhole(reading, span)) ||
      isOfNetworks(reading, span) ||
      isOfOneService(reading, span)
    );
  return isOfNoNetwork(reading, span);
}

/** "Plans to ban mining to conserve energy": what the rule is for. */
const isAimOfBan = (reading: Reading, state: ObservedState, span: Span): boolean =>
  state === 'strained' &&
  has(reading, 'ban') &&
  has(reading, 'mining') &&
  ['intended', 'mod.purpose'].some((concept) =>
    hitsOf(reading, concept).some((hit) => hit.until === span.from || overlap(hit, span)),
  );

function claimsOf(reading: Reading, dimension: Dimension, state: ObservedState, span: Span, isPast: IsPast): Claim[] {
  if (!isStatement(reading, span) || isOfAnother(reading, dimension, state, span)) return [];
  const isLifted = dimension === 'power' && !has(reading, 'term.former') && isLiftedIn(reading, state, span);
  const isReturn = state === 'restored' || isLifted;
  // "Only banks are online" is no return; "only Sicily is dark" is a cut of a part.
  if (isReturn && precedes(reading, 'mod.only', span, REACH.exempt)) return [];
  // An appeal is the trouble itself, and none that is awaited or not yet back.
  const isAppeal = isLifted && state === 'strained';
  const isNot = isReturn && !isAppeal && endsInNot(reading, span);
  const mood = isNot ? 'negated' : moodOf(reading, span, negatable(reading, span), isReturn && !isAppeal);
  if (isAppeal && mood !== 'real') return [];
  // "The request to save 20 % is lifted": the share is of what was to be saved.
  const isRationed = state === 'restored' ? isByHours : isToPlan;
  const back = isReturn && dimension === 'power' && isRationed(reading, span) ? 'curtailed' : 'restored';
  const told = () => claimOf(reading, dimension, isReturn ? back : state, span, mood, isPast);
  const normal = isReturn || mood !== 'real' ? undefined : backToNormal(reading, span);
  if (normal !== undefined) return [claimOf(reading, dimension, 'restored', normal, mood, isPast)];
  if (mood === 'real') return [isAppeal ? { ...told(), partial: false } : told()];
  if (!isReturn && mood === 'negated' && isCountedOver(reading, span))
    return [claimOf(reading, dimension, 'restored', withCount(reading, span), 'real', isPast)];
  if (isReturn) {
    const still = notBack(reading, dimension, span, mood, isPast);
    // Who denies that it is back says two things.
    return mood === 'denied' ? [...still, claimOf(reading, dimension, 'restored', span, mood, isPast)] : still;
  }
  // What is announced is cut by plan.
  const planned = mood === 'future' && state === 'cut' ? 'curtailed' : state;
  return mood === 'unreal' ? [] : [claimOf(reading, dimension, planned, span, mood, isPast)];
}

/** "Calls are possible again, the internet not": a "not" that ends its clause right behind the words of a return. */
function endsInNot(reading: Reading, { until }: Span): boolean {
  const { clauses } = reading;
  return ['mod.negated', 'mod.negatedAfter', 'answer.no'].some((concept) =>
    hitsOf(reading, concept).some(
      (hit) => hit.from === until && hit.until === until + 1 && clauses[hit.until] !== clauses[until],
    ),
  );
}

function claimOf(
  reading: Reading,
  dimension: Dimension,
  state: ObservedState,
  span: Span,
  mood: Mood,
  isPast: IsPast,
): Claim {
  const isReturn = state === 'restored';
  const isOver =
    dimension === 'internet' &&
    !isReturn &&
    mood === 'real' &&
    !isInPassing(reading, span) &&
    !isAgain(reading, span) &&
    saidOf(reading, 'mod.brief', span).some(
      (hit) =>
        reading.clauses[hit.from] === reading.clauses[span.from] &&
        !isMoment(reading, hit) &&
        !isOfBriefReturn(reading, hit),
    );
  const isLasting = !isReturn && isGoingOn(reading, state, span);
  const isOne = isOver ? 'restored' : state;
  const who = groupOf(reading, dimension, state, span);
  return {
    ...plain,
    dimension,
    state: isOne,
    reading,
    from: span.from,
    until: span.until,
    certainty: certaintyOf(reading, span, isPast, isOne === 'restored'),
    polarity: mood === 'denied' || mood === 'negated' ? 'denied' : 'said',
    announced: mood === 'future',
    partial: isReturn
      ? isReturnOfSome(reading, span) || (dimension === 'power' && isShareOnly(reading, span))
      : isOfSome(reading, span),
    whole: isWhole(reading, span) && !isExcepted(reading),
    ...(who !== undefined && { who }),
    lasting: isLasting || (!isReturn && isAgain(reading, span)),
    ...(!isReturn && isAgain(reading, span) && { again: true }),
    standing: isLasting,
  };
}

/** "A brief return of the internet ends in a new cut". */
const isOfBriefReturn = (reading: Reading, brief: Span): boolean =>
  hitsOf(reading, 'mod.fleeting').some(
    (hit) => overlap(hit, brief) && hitsOf(reading, 'internet.restored').some((back) => overlap(back, hit)),
  );

/** A return that is denied, promised or hoped for: it has not come, and what was cut is cut. */
function notBack(reading: Reading, dimension: Dimension, span: Span, mood: Mood, isPast: IsPast): Claim[] {
  if (dimension !== 'internet' && dimension !== 'power') return [];
  const still = isRation(reading, span) ? 'curtailed' : TROUBLE[dimension];
  const who = groupOf(reading, dimension, 'restored', span);
  const isNot = mood === 'denied' || mood === 'negated';
  const claim: Claim = {
    ...plain,
    dimension,
    state: still,
    reading,
    from: span.from,
    until: span.until,
    certainty: certaintyOf(reading, span, isPast, true) * (isNot ? 1 : NOT_BACK),
    // "It is false that power is back in all of Cuba": in some of it, it may be.
    partial:
      isPartOfIt(reading, span) ||
      (mood === 'denied' && isWhole(reading, span)) ||
      hitsOf(reading, 'mod.rest').some((hit) => overlap(hit, span)),
    ...(who !== undefined && { who }),
    lasting: true,
    standing: true,
    ...(!isNot && { ends: true }),
  };
  return [claim];
}

/** "Will end power rationing": what is to end are the cuts by plan. */
const isRation = (reading: Reading, span: Span): boolean =>
  hitsOf(reading, 'power.curtailed').some((hit) => overlap(hit, span));

/** "Internet ban to be lifted on Friday": the ban is in force, and the day is its end. */
function withEnd(claim: Claim, _position: number, claims: readonly Claim[]): Claim {
  const promises = claims.filter((other) => other.ends === true && other.dimension === claim.dimension);
  if (promises.some((other) => overlap(other, claim))) return { ...claim, ends: true, standing: true, lasting: true };
  // "All of Laos dark: power is expected back on Wednesday": the cut is of now, and the day is its end.
  const isOfNow = claim.state === TROUBLE[claim.dimension === 'internet' ? 'internet' : 'power'];
  const isPromised = isOfNow && !claim.announced && promises.some(({ from }) => from > claim.from);
  return isPromised ? { ...claim, ends: true, standing: true } : claim;
}

/** "A power cut, and nobody knows when it is back": what is not back is named. */
const isOfPowerAlone = (reading: Reading): boolean =>
  ['subject.power', 'power.cut', 'power.curtailed'].some((concept) => has(reading, concept)) &&
  !['subject.internet', 'internet.down', 'internet.degraded'].some((concept) => has(reading, concept));

/** "Broadband is back, Instagram still blocked". */
const isOfOther = (reading: Reading, hit: Span): boolean =>
  isOfPowerAlone(reading) || isOfOneService(reading, hit) || isOfBlockedService(reading, hit);

/** "Still has not come back", "no word of a return": said as a whole by phrases of their own. */
function unrestored(reading: Reading, isPast: IsPast): Claim[] {
  return (['internet', 'power'] as const).flatMap((dimension) =>
    hitsOf(reading, `${dimension}.unrestored`)
      .filter((hit) => isStatement(reading, hit) && !(dimension === 'internet' && isOfOther(reading, hit)))
      .flatMap((hit) => notBack(reading, dimension, hit, 'negated', isPast)),
  );
}

/** "Connectivity stands at 7 % of ordinary levels": the figure itself says it, where no word does. */
function figureClaims(reading: Reading, claims: readonly Claim[], isPast: IsPast): Claim[] {
  if (claims.some(({ dimension }) => dimension === 'internet')) return [];
  const isReduced = ({ level }: Figure) => level.unit === '% of ordinary' && level.value < ORDINARY_FROM_PERCENT;
  return figuresIn(reading, 'internet')
    .filter((figure) => isReduced(figure) && sharesClause(reading, 'subject.internet', figure))
    .flatMap((figure) => claimsOf(reading, 'internet', 'degraded', figure, isPast))
    .map((claim) => ({ ...claim, standing: true }));
}

/** A disruption that leaves next to nothing is a cut; what is back to a fraction is not back. */
function byFigure(claim: Claim): Claim {
  const { dimension, state, reading } = claim;
  if (dimension !== 'internet' || (state !== 'degraded' && state !== 'restored')) return claim;
  const { clauses } = reading;
  const levels = figuresIn(reading, 'internet')
    .filter((figure) => clauses[figure.from] === clauses[claim.from])
    .map(({ level }) => level);
  if (state === 'degraded') return levels.some(isOutage) ? { ...claim, state: 'down' } : claim;
  const isFraction = levels.some(({ unit, value }) => unit === '% of ordinary' && value < ORDINARY_FROM_PERCENT);
  return isFraction ? { ...claim, partial: true } : claim;
}

/** Mobile data alone, or a network partially cut, is part of the network: degraded, not down. */
function ofPartOnly(claim: Claim): Claim {
  const { reading, dimension, state } = claim;
  if (dimension !== 'internet' || state !== 'down') return claim;
  const isMobile =
    hitsOf(reading, 'mobile').some((hit) => distance(hit, claim) <= REACH.mobile) &&
    sharesClause(reading, 'mobile', claim) &&
    !isJoined(reading, 'mobile') &&
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
