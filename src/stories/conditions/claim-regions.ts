import type { Region } from '../../regions/regions.ts';
import type { Document } from '../../text/tokenize.ts';
import type { PlaceMention } from '../places/places.ts';
import { distance, hitsOf, type Reading } from './annotated-sentence.ts';
import type { Claim } from './claims.ts';

/** Names this many tokens apart are one place or a list: "Kherson, Ukraine", "Kyiv, Lviv and Odesa". */
const LIST_REACH = 4;
/** "In occupied south Ukraine". */
const LOCATIVE_REACH = 3;
/** Reasons why a place named in the sentence is not where it happens, also as the last part of one: `lead.by`. */
const ELSEWHERE = /(?:^|\.)(?:from|after|compare|actor|dateline|by)$/;

/** "Russian missiles", "the Kremlin": who acts, where a proper name says where. */
const isProper = ({ kind }: PlaceMention): boolean => kind === 'name' || kind === 'city';

const isAffected = (place: PlaceMention): boolean => place.role === 'affected';

/** A part that stands with its country ("Kherson, Ukraine") is the place; the country only says where it lies. */
export function mostSpecific(regions: readonly Region[]): Region[] {
  const unique = [...new Set(regions)];
  return unique.filter((region) => !unique.some((other) => other.startsWith(`${region}-`)));
}

/**
 * @returns the regions a claim is about: the affected ones of its clause, else of its sentence; else, where the item
 * as a whole names nobody as affected (a post without a headline), the place nearest to the claim; else those of the item.
 */
export function regionsOf(claim: Claim, places: readonly PlaceMention[], ofItem: readonly Region[]): Region[] {
  const { clauses, sentence } = claim.reading;
  const here = places.filter((place) => place.sentence === sentence);
  const near = here.filter(isAffected);
  const inClause = near.filter((place) => clauses[place.from] === clauses[claim.from]);
  const found = inClause.length > 0 ? inClause : near;
  const located = here.filter((place) => isProper(place) && isLocated(claim.reading, place));
  // Where no headline names a place, the sentence itself says best where it happens.
  if (isUnplacedByTitle(places) && located.length > 0) return nearest(claim, located, here);
  if (found.length > 0) return nearest(claim, found);
  if (ofItem.length > 0) return [...ofItem];
  if (located.length > 0) return nearest(claim, located, here);
  const isNamed = here.some((place) => isProper(place) && !ELSEWHERE.test(place.reason));
  return nearest(claim, isNamed ? here : [...lastBefore(sentence.index, places), ...here]);
}

const isUnplacedByTitle = (places: readonly PlaceMention[]): boolean =>
  places.every(({ sentence }) => sentence.index > 0 || sentence.field !== 'title');

/** "In", "across" or the like stands before the name, with at most an adjective between. */
const isLocated = (reading: Reading, place: PlaceMention): boolean =>
  hitsOf(reading, 'place.in').some((hit) => hit.until <= place.from && place.from - hit.until <= LOCATIVE_REACH);

/** The places of the last sentence that names any: "The city ... has been cut off". */
function lastBefore(index: number, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const last = places.findLast((place) => place.sentence.index < index)?.sentence;
  return places.filter((place) => place.sentence === last);
}

/** The place nearest to the claim with those listed beside it: a digest of headlines names others further off. */
function nearest(claim: Claim, named: readonly PlaceMention[], beside = named): Region[] {
  const [first] = [...likeliest(named)].sort((a, b) => distance(a, claim) - distance(b, claim));
  if (first === undefined) return [];
  const list = [first];
  for (const place of likeliest(beside)) {
    if (!list.includes(place) && list.some((one) => distance(one, place) <= LIST_REACH)) list.push(place);
  }
  return mostSpecific(list.map((place) => place.region));
}

/** Where it happens rather than who acts; of actors alone, all. */
function likeliest(named: readonly PlaceMention[]): readonly PlaceMention[] {
  const tiers = [
    named.filter((place) => isProper(place) && !ELSEWHERE.test(place.reason)),
    named.filter(isProper),
    named,
  ];
  return tiers.find((tier) => tier.length > 0) ?? [];
}

/** @returns the affected regions of the first sentence that names any: title, then lead, then body. */
export function mainRegions(document: Document, places: readonly PlaceMention[]): Region[] {
  for (const sentence of document.sentences) {
    const here = places.filter((place) => place.sentence === sentence && isAffected(place));
    if (here.length > 0) return mostSpecific(likeliest(here).map((place) => place.region));
  }
  return [];
}
