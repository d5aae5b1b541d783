import type { PlaceMention } from '../match/places.ts';
import type { Region } from '../story.ts';
import type { Document } from '../text.ts';
import type { Claim } from './claims.ts';
import { distance } from './reading.ts';

/** Names this many tokens apart are one place or a list: "Kherson, Ukraine", "Kyiv, Lviv and Odesa". */
const LIST_REACH = 3;
/** Reasons why a place named in the sentence is not where it happens. */
const ELSEWHERE: ReadonlySet<string> = new Set(['from', 'after', 'compare', 'based', 'actor', 'dateline']);

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
  if (found.length > 0) return nearest(claim, found);
  if (ofItem.length > 0) return [...ofItem];
  const named = here.filter((place) => !ELSEWHERE.has(place.reason));
  return nearest(claim, named.some(isProper) ? named.filter(isProper) : named);
}

/** The place nearest to the claim with those listed beside it: a digest of headlines names others further off. */
function nearest(claim: Claim, candidates: readonly PlaceMention[]): Region[] {
  const [first] = [...candidates].sort((a, b) => distance(a, claim) - distance(b, claim));
  if (first === undefined) return [];
  const list = [first];
  for (const place of candidates) {
    if (!list.includes(place) && list.some((one) => distance(one, place) <= LIST_REACH)) list.push(place);
  }
  return mostSpecific(list.map((place) => place.region));
}

/** @returns the affected regions of the first sentence that names any: title, then lead, then body. */
export function mainRegions(document: Document, places: readonly PlaceMention[]): Region[] {
  for (const sentence of document.sentences) {
    const here = places.filter((place) => place.sentence === sentence && isAffected(place));
    if (here.length > 0) return mostSpecific(here.map((place) => place.region));
  }
  return [];
}
