import type { PlaceMention } from '../match/places.ts';
import type { Region } from '../story.ts';
import type { Document } from '../text.ts';
import type { Claim } from './claims.ts';

const isAffected = (place: PlaceMention): boolean => place.role === 'affected';

/** A part that stands with its country ("Kherson, Ukraine") is the place; the country only says where it lies. */
export function mostSpecific(regions: readonly Region[]): Region[] {
  const unique = [...new Set(regions)];
  return unique.filter((region) => !unique.some((other) => other.startsWith(`${region}-`)));
}

/** @returns the regions a claim is about: those of its clause, else of its sentence, else of the whole item. */
export function regionsOf(claim: Claim, places: readonly PlaceMention[], ofItem: readonly Region[]): Region[] {
  const { clauses, sentence } = claim.reading;
  const near = places.filter((place) => place.sentence === sentence && isAffected(place));
  const inClause = near.filter((place) => clauses[place.from] === clauses[claim.from]);
  const found = inClause.length > 0 ? inClause : near;
  return found.length > 0 ? mostSpecific(found.map((place) => place.region)) : [...ofItem];
}

/** @returns the affected regions of the first sentence that names any: title, then lead, then body. */
export function mainRegions(document: Document, places: readonly PlaceMention[]): Region[] {
  for (const sentence of document.sentences) {
    const here = places.filter((place) => place.sentence === sentence && isAffected(place));
    if (here.length > 0) return mostSpecific(here.map((place) => place.region));
  }
  return [];
}
