import { covers, type Region } from '../../regions/regions.ts';
import { isOver } from '../../status/report-sequence.ts';
import { isListed, listOf } from '../../text/listed-words.ts';
import type { PlaceMention } from '../places/places.ts';
import {
  continues,
  hitsOf,
  isUnbroken,
  overlap,
  POSTPOSED,
  type Reading,
  type Span,
  VERB_LAST,
} from './annotated-sentence.ts';
import type { Claim } from './claims.ts';
import { saidOf } from './subordinate.ts';

/** A proper name says where; "Russian missiles", "the Kremlin" say who acts. */
export const isProper = ({ kind }: Pick<PlaceMention, 'kind'>): boolean => kind === 'name' || kind === 'city';

/** Tokens between "near" or "in" and the name: "occupied south". */
const LOCATIVE_REACH = 3;
/** "Ghana was spared". */
const SPARED_REACH = 2;

/** A phrase of `concept` stands before the name: "near Jeddah", "in occupied south Ukraine". */
export const isLedBy = (reading: Reading, concept: 'place.in' | 'place.near', place: PlaceMention): boolean =>
  hitsOf(reading, concept).some((hit) => hit.until <= place.from && place.from - hit.until <= LOCATIVE_REACH);

/** "Cables failed near Jeddah, Saudi Arabia": where a thing lies is not whom it hits. */
const isOnlyNear = (reading: Reading, place: PlaceMention): boolean => isLedBy(reading, 'place.near', place);

/** "Togo and Benin without electricity, Ghana spared"; where the words are those of the return, it has it back. */
const isSpared = (reading: Reading, place: PlaceMention, claim?: Claim): boolean =>
  hitsOf(reading, 'mod.exempt').some(
    (hit) =>
      !(claim !== undefined && isOver(claim.state) && overlap(hit, claim)) &&
      hit.from >= place.until &&
      hit.from - place.until <= SPARED_REACH &&
      isUnbroken(reading, { from: place.until, until: hit.from + 1 }),
  );

/** "Districts are off for an hour each; the rest of Georgia is supplied as usual": a place of a clause that says so. */
export const isSparedBeside = ({ reading, from }: Claim, place: PlaceMention): boolean =>
  reading.clauses[place.from] !== reading.clauses[from] &&
  hitsOf(reading, 'mod.exempt').some((hit) => reading.clauses[hit.from] === reading.clauses[place.from]);

/** "Restored everywhere, Sicily included": a part that is named because one might doubt it. */
export const isOneMore = (reading: Reading, place: PlaceMention): boolean =>
  hitsOf(reading, 'place.too').some((hit) => goesWith(reading, hit, place, VERB_LAST));

/** Tokens between "except" and the part it leaves out. */
const EXCEPT_REACH = 2;

/** "In Salta, not in Jujuy": the place beside the words for it, behind a comma, is another. */
const isContrasted = (reading: Reading, place: PlaceMention): boolean =>
  hitsOf(reading, 'place.not').some(
    (hit) => goesWith(reading, hit, place) && (POSTPOSED.has(reading.language) || !continues(reading, hit.from)),
  );

/** "Homes outside Kathmandu", "a fire at a substation outside Tbilisi". */
export const isAround = (reading: Reading, place: PlaceMention): boolean =>
  hitsOf(reading, 'place.outside').some((hit) => goesWith(reading, hit, place));

/** "All states but Roraima lost power": the place beside the words for it is left out. */
export const isLeftOut = (reading: Reading, place: PlaceMention): boolean =>
  isContrasted(reading, place) ||
  hitsOf(reading, 'mod.except').some(
    (hit) => goesWith(reading, hit, place) || (hit.from <= place.from && place.until <= hit.until),
  );

/**
 * "All of Italy is dark, only Sardinia has power", "blackout in Georgia, Armenia as usual": not where it happens, though it
 * lies there or beside it.
 */
export const isSparedPart = (reading: Reading, place: PlaceMention, places: readonly PlaceMention[]): boolean =>
  isSpared(reading, place) &&
  places.some(
    (one) =>
      one.region !== place.region &&
      (covers(one.region, place.region) ||
        (one.sentence === place.sentence && one.until <= place.from && isProper(one) && !isSpared(reading, one))),
  );

/**
 * @returns parts that a sentence says are spared: those beside the words for it ("all but Roraima"), and all it names where
 * it says nothing else ("Van and Hakkâri were not affected").
 */
export function sparedIn(reading: Reading, places: readonly PlaceMention[], saysElse: boolean): Region[] {
  const here = places.filter((place) => place.sentence === reading.sentence && isProper(place));
  const spared = saysElse ? here.filter((place) => isSpared(reading, place) || isLeftOut(reading, place)) : here;
  return spared.map((place) => place.region);
}

/** "Blackout in Namibia, Windhoek has power": who says what is spared tells of a part; "Togo without power, Ghana spared" of all of Togo. */
export function isOfRest(claim: Claim, regions: readonly Region[], places: readonly PlaceMention[]): boolean {
  const { reading, until, state, who, whole } = claim;
  if (isOver(state)) return false;
  const here = places.filter((place) => place.sentence === reading.sentence);
  const isWithin = ({ region }: PlaceMention) => regions.some((one) => covers(one, region));
  if (whole) return false;
  if (isToldAround(reading, here)) return true;
  if (who !== undefined) return false;
  const isToldAfter = saidOf(reading, 'mod.exempt', claim).some((hit) => hit.from >= until);
  return isToldAfter && here.filter((place) => isSpared(reading, place)).every(isWithin);
}

/** "Homes outside Kathmandu have no power": no place is named but that, and the country it lies in. */
function isToldAround(reading: Reading, here: readonly PlaceMention[]): boolean {
  const around = here.filter((place) => isAround(reading, place));
  return around.length > 0 && here.every(({ region }) => around.some((place) => covers(region, place.region)));
}

export const isElsewhere = (claim: Claim, place: PlaceMention): boolean =>
  isSpared(claim.reading, place, claim) ||
  [isOnlyNear, isLeftOut, isAround].some((isOther) => isOther(claim.reading, place));

/** The words stand right behind the name in the languages of `behind`; elsewhere within reach before it, with no comma between: "except for Roraima, all of Brazil". */
function goesWith(reading: Reading, hit: Span, place: PlaceMention, behind = POSTPOSED): boolean {
  if (behind.has(reading.language)) return hit.from >= place.until && hit.from - place.until <= 1;
  const isNear = place.from >= hit.until && place.from - hit.until <= EXCEPT_REACH;
  return isNear && isUnbroken(reading, { from: hit.until, until: place.from + 1 });
}

/** Words that lead to a place, where an article or a preposition of another kind is not written the same. */
const LEADS_TO = 'town.behind';
/** English writes months and days with a capital. */
const CAPITAL_TIME = 'capital.time';
/** Headlines of some papers write every word with a capital. */
const MOST_CAPITALS = 0.5;

/**
 * "Arson leaves Cannes without power", below it a French operator: a town that no list knows is not the country in which
 * the rest of the item lies.
 */
export function isOfUnknownTown(
  { reading, whole, dimension, from, until }: Claim,
  regions: readonly Region[],
  places: readonly PlaceMention[],
): boolean {
  const { sentence, language } = reading;
  const leads = listOf(language, LEADS_TO);
  if (leads.length === 0 || whole || (dimension !== 'power' && dimension !== 'internet')) return false;
  if (regions.some((region) => region.includes('-')) || places.some((place) => place.sentence === sentence))
    return false;
  const { tokens } = sentence;
  const isShouted = tokens.filter(({ capital }) => capital).length > tokens.length * MOST_CAPITALS;
  // "Deixa Vilarinho sem luz", "prive de courant Montfleury": beside the words of the claim, or within them.
  const isBeside = (at: number) =>
    at > 0 &&
    at >= from - 1 &&
    at <= until &&
    language !== 'en' &&
    isUnbroken(reading, { from: from + 1, until: at + 1 });
  return (
    !isShouted &&
    tokens.some(
      ({ capital, norm }, at) =>
        capital &&
        !isListed(language, CAPITAL_TIME, norm) &&
        (leads.includes(tokens[at - 1]?.norm ?? '') || isBeside(at)),
    )
  );
}

/**
 * "Data cut in the district of Dekina in Kogi": a part of the region, under a name that no list knows. Where the list knows
 * it, it is the region itself.
 */
export function isOfUnknownUnit({ reading, whole, dimension }: Claim, places: readonly PlaceMention[]): boolean {
  if (whole || (dimension !== 'power' && dimension !== 'internet')) return false;
  const { sentence } = reading;
  const isKnown = (at: number) =>
    places.some((place) => place.sentence === sentence && place.from <= at && at < place.until);
  return hitsOf(reading, 'place.unit').some(
    ({ until }) => sentence.tokens[until]?.capital === true && !isKnown(until) && !isKnown(until - 1),
  );
}
