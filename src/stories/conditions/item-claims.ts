import type { ObservedState } from '../../status/observation.ts';
import { has, hitsOf, overlap, type Reading, sharesClause } from './annotated-sentence.ts';
import type { Claim } from './claims.ts';
import { isServedFirst } from './extent.ts';

/** Whether a sentence names a place of its own. */
type IsPlaced = (reading: Reading) => boolean;

/**
 * What the sentences of an item make of each other's claims: a word that is said of several things means what the rest
 * of the item speaks of.
 * @param opening title and lead. @param isPlaced "electricity returns to the north" names no place: the lead says where.
 */
export function inContext(
  claims: readonly Claim[],
  opening: readonly Reading[],
  isCorrection: boolean,
  isPlaced: IsPlaced,
): Claim[] {
  const isOfSome = (claim: Claim) =>
    isOfSomeByLead(claim, opening, claims, isPlaced) ||
    isPromised(claim, claims) ||
    isPartlyBelow(claim, claims) ||
    isOnTrial(claim, claims, opening);
  const named = ofNamed(claims, opening).map((claim) => (isOfSome(claim) ? asPart(claim) : claim));
  const told = (isCorrection ? named.map(takenBack) : named).map(byTurns);
  const read = isOfMobileOnly(told) ? told.map(asMobile) : told;
  return isRationed(read) ? read.map(asRation) : read;
}

/** "Internet is back, for how long is unclear"; not where all have it, though the grid is weak. */
const isOnTrial = ({ dimension, state }: Claim, claims: readonly Claim[], opening: readonly Reading[]): boolean =>
  state === 'restored' &&
  opening.some((reading) => has(reading, 'mod.fragile')) &&
  !claims.some((one) => one.dimension === dimension && one.state === 'restored' && one.whole);

/**
 * "98 % have power again", says the headline, and the lead that 46,000 wait; "internet returns", and that so far only the
 * capital has it, or that some districts have it back.
 */
const isOfSomeByLead = (
  claim: Claim,
  opening: readonly Reading[],
  claims: readonly Claim[],
  isPlaced: IsPlaced,
): boolean =>
  claim.dimension !== 'regulation' &&
  claim.state === 'restored' &&
  claim.reading.sentence.field === 'title' &&
  (opening.some(
    (other) =>
      other.sentence.field === 'lead' &&
      (has(other, 'mod.waits') ||
        has(other, 'mod.firstOnly') ||
        (isServedFirst(other) && !claim.whole && !has(claim.reading, 'mod.all'))),
  ) ||
    (!claim.whole && isPlaced(claim.reading) && isOfSomeIn(claim, claims)));

const returnsInLead = ({ dimension }: Claim, claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(
    ({ reading, polarity, ...one }) =>
      one.dimension === dimension &&
      one.state === 'restored' &&
      polarity === 'said' &&
      reading.sentence.field === 'lead',
  );

/** What the lead says of the return is said of some, and nothing of all. */
function isOfSomeIn(claim: Claim, claims: readonly Claim[]): boolean {
  const returns = returnsInLead(claim, claims);
  return returns.some(({ partial }) => partial) && returns.every(({ whole }) => !whole);
}

/** "Power back by evening", says the headline, and the lead that the operator expects to restore it: some of it, at most, is back. */
function isPromised({ dimension, state, reading }: Claim, claims: readonly Claim[]): boolean {
  if (dimension === 'regulation' || state !== 'restored' || reading.sentence.field !== 'title') return false;
  const below = claims.filter((one) => one.dimension === dimension && one.reading.sentence.field === 'lead');
  return (
    below.some((one) => one.ends && has(one.reading, 'mod.future')) && !below.some((one) => one.state === 'restored')
  );
}

/** "Internet off in seven districts", says the headline, and the lead that mobile data went off: nobody else's is. */
function isOfMobileOnly(claims: readonly Claim[]): boolean {
  const lead = claims.filter(
    ({ dimension, state, polarity, reading }) =>
      dimension === 'internet' && state !== 'restored' && polarity === 'said' && reading.sentence.field === 'lead',
  );
  return lead.length > 0 && lead.every(({ state, who }) => state === 'degraded' && who === 'mobile');
}

const asMobile = (claim: Claim): Claim =>
  claim.dimension === 'internet' &&
  claim.state === 'down' &&
  claim.reading.sentence.field === 'title' &&
  claim.who === undefined &&
  !claim.whole
    ? { ...claim, state: 'degraded', who: 'mobile' }
    : claim;

/** "Internet returns", says the headline, and the lead that a monitor sees it partially restored. */
const isPartlyBelow = (claim: Claim, claims: readonly Claim[]): boolean =>
  claim.state === 'restored' &&
  claim.reading.sentence.field === 'title' &&
  returnsInLead(claim, claims).some((other) => other.partial && sharesClause(other.reading, 'mod.partly', other));

const asPart = (claim: Claim): Claim => ({ ...claim, partial: true, whole: false });

/**
 * "Goes dark: internet cut nationwide ... the blackout" is of a network where nobody speaks of electricity, "service is
 * back" of electricity where nobody speaks of a network.
 */
function ofNamed(claims: readonly Claim[], opening: readonly Reading[]): Claim[] {
  const namesPower = opening.some((reading) => has(reading, 'subject.power'));
  if (!namesPower) {
    const isNamed = opening.some(namesNetwork);
    const told = isNamed ? claims : claims.filter((claim) => !isEither(claim, claims));
    return isNamed || told.some(({ dimension }) => dimension === 'internet') ? told.flatMap(asNetwork) : [...told];
  }
  const readings = [...opening, ...claims.map(({ reading }) => reading)];
  return readings.some(namesNetwork) ? [...claims] : claims.flatMap(asPower);
}

const namesNetwork = (reading: Reading): boolean => has(reading, 'network') || has(reading, 'monitor');

/** "The blackout is over": the same words may be of a network, and are of electricity where nothing names one. */
const isEither = (claim: Claim, claims: readonly Claim[]): boolean =>
  claim.dimension === 'internet' &&
  claims.some((other) => other.dimension === 'power' && other.reading === claim.reading && overlap(other, claim));

/** "Internet is back; some towns still have no service": what goes on is of the network, too. */
function asNetwork(claim: Claim): Claim[] {
  if (claim.dimension !== 'power') return [claim];
  return claim.lasting && claim.state === 'cut' ? [{ ...claim, dimension: 'internet', state: 'down' }] : [];
}

const OF_POWER: Partial<Record<ObservedState, ObservedState>> = { down: 'cut', restored: 'restored' };

function asPower(claim: Claim): Claim[] {
  if (claim.dimension !== 'internet') return [claim];
  const state = OF_POWER[claim.state];
  return state === undefined ? [] : [{ ...claim, dimension: 'power', state }];
}

/** "Our report that blackouts have begun was wrong": what such a sentence repeats is what it denies; the rest of a correction is so. */
const takenBack = (claim: Claim): Claim =>
  claim.reading.sentence.field !== 'title' && has(claim.reading, 'genre.correction')
    ? { ...claim, polarity: 'denied', announced: false }
    : claim;

/** "Power cuts of eight hours", "20-hour blackouts": several, each counted in hours, are a ration. */
const byTurns = (claim: Claim): Claim =>
  claim.dimension === 'power' &&
  claim.state === 'cut' &&
  hitsOf(claim.reading, 'recurs.hours').some((hit) => overlap(hit, claim))
    ? { ...claim, state: 'curtailed' }
    : claim;

/** The lead says that the cuts go by plan. */
const isRationed = (claims: readonly Claim[]): boolean =>
  claims.some(
    ({ state, polarity, reading }) => state === 'curtailed' && polarity === 'said' && reading.sentence.field === 'lead',
  );

/** "Power cuts grow longer", says the headline: cuts is the word for a ration, too. */
const asRation = (claim: Claim): Claim =>
  claim.state === 'cut' &&
  claim.reading.sentence.field === 'title' &&
  hitsOf(claim.reading, 'power.cuts').some((hit) => overlap(hit, claim))
    ? { ...claim, state: 'curtailed' }
    : claim;
