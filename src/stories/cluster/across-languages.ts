import { HOUR_MS } from '../../clock.ts';
import { countryOf, covers, type Region } from '../../regions/regions.ts';
import { figuresClash } from './figure-agreement.ts';
import type { Profile } from './profile.ts';
import { SERIAL, type Weigh } from './similarity.ts';

/** Papers of other countries take up an event within a day and a half. */
export const ACROSS_HOURS = 36;
/** Where only the country is known, reports so close in time. */
const CLOSE_HOURS = 12;
/** From this weight on (`Weigh`), a shared figure or name says what happened. */
const TELLING_FIGURE = 5;
const TELLING_NAME = 6;
/** Concepts of `match.*` that say what happened; others say what is talked of. */
const ACTS = new Set(
  'netCut netBack powerCut powerBack powerStrain curtail ban unban proposed raid theft registry subsidy tariff malware unrest pool hash difficulty record merge'.split(
    ' ',
  ),
);
/** Who tells of the one alone and who tells of the other alone tell of two steps. */
const TURNS = [
  ['netCut', 'netBack'],
  ['powerCut', 'powerBack'],
  ['ban', 'unban'],
] as const;

/** What is proposed before it is decided. */
const RULES = ['ban', 'unban', 'law', 'registry', 'subsidy', 'tariff'];

/**
 * Reports in two languages share no words: whether they tell one event is asked of what all languages have in common:
 * places, claims, concepts of `match.*`, figures and names. Their agreement is asked at the same level, because a raid
 * somewhere in a country is not the raid in one of its towns.
 */
export function tellsSame(a: Profile, b: Profile, weigh: Weigh): boolean {
  if (Math.abs(a.at - b.at) > ACROSS_HOURS * HOUR_MS) return false;
  const level = levelOf(a, b);
  if (level === null || claimsClash(a, b)) return false;
  if (sharesSupply(a, b)) return true;
  const isClaimed = a.claims.some((claim) => b.claims.includes(claim));
  if (isClaimed && level !== 'mixed') return true;
  if (figuresClash(a, b) || stepsDiffer(a, b)) return false;
  const acts = a.acts.filter((act) => ACTS.has(act) && b.acts.includes(act));
  const isFigured = a.figures.some((figure) => b.figures.includes(figure) && weigh(figure) >= TELLING_FIGURE);
  const isNamed = a.names.some((name) => b.names.includes(name) && weigh(name) >= TELLING_NAME);
  if (isFigured && (isNamed || level === 'part' || level === 'country')) return true;
  if (acts.length === 0) return false;
  if (isFigured || isNamed || level === 'part') return true;
  const isClose = Math.abs(a.at - b.at) <= CLOSE_HOURS * HOUR_MS;
  return level === 'country' && isClose && acts.some((act) => !SERIAL.includes(act));
}

/** Both claim that the internet or the power of one place is cut, or is back. */
function sharesSupply(a: Profile, b: Profile): boolean {
  const shared = a.claims.filter((claim) => b.claims.includes(claim));
  return shared.some((claim) => SUPPLIES.has(claim.split(' ')[1] ?? ''));
}

/** At which level their places agree; `mixed`: one names a part of what the other names; null: they are elsewhere. */
function levelOf(a: Profile, b: Profile): 'part' | 'country' | 'mixed' | 'none' | null {
  if (a.places.length === 0 || b.places.length === 0) return 'none';
  const countries = new Set(a.places.map(countryOf));
  const shared = new Set(b.places.map(countryOf).filter((country) => countries.has(country)));
  if (shared.size === 0) return null;
  const partsOf = ({ places }: Profile) =>
    places.filter((place) => place.includes('-') && shared.has(countryOf(place)));
  const [inA, inB] = [partsOf(a), partsOf(b)];
  if (inA.length === 0 && inB.length === 0) return 'country';
  if (inA.length === 0 || inB.length === 0) return 'mixed';
  return inA.some((part) => inB.includes(part)) ? 'part' : null;
}

/** What both claim agrees nowhere: another place or step of the same, or the internet here and power there. */
export function claimsClash(a: Profile, b: Profile): boolean {
  const [ofA, ofB] = [claimsOf(a), claimsOf(b)];
  const isAgreed = ofA.some((one) =>
    ofB.some((other) => one.dimension === other.dimension && one.step === other.step && isThere(one, other)),
  );
  const isContrary = (one: Claimed, other: Claimed) =>
    one.dimension === other.dimension || (SUPPLIES.has(one.dimension) && SUPPLIES.has(other.dimension));
  return !isAgreed && ofA.some((one) => ofB.some((other) => isContrary(one, other)));
}

/** A rule or unrest may come with either. */
const SUPPLIES = new Set(['internet', 'power']);

interface Claimed {
  readonly place: Region;
  readonly dimension: string;
  readonly step: string;
}

/** An order is announced or in force on the day it is given, as one reads it. */
function claimsOf({ claims }: Profile): readonly Claimed[] {
  return claims.map((claim) => {
    const [place = '', dimension = '', course = ''] = claim.split(' ');
    return { place, dimension, step: course === 'announced' ? 'so' : course };
  });
}

const isThere = (a: Claimed, b: Claimed): boolean => covers(a.place, b.place) || covers(b.place, a.place);

function stepsDiffer({ acts: a }: Profile, { acts: b }: Profile): boolean {
  const isTurned = TURNS.some(([one, turn]) => [one, turn].every((act) => a.includes(act) !== b.includes(act)));
  // Of a fire that "should be out soon" nobody decides.
  const isOfRule = RULES.some((act) => a.includes(act) || b.includes(act));
  return isTurned || (isOfRule && a.includes('proposed') !== b.includes('proposed'));
}
