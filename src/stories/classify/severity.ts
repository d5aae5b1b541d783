import { parentOf } from '../../regions/regions.ts';
import type { Observation } from '../../status/observation.ts';
import { quoteOf } from '../../text/phrase.ts';
import type { Document } from '../../text/tokenize.ts';
import { affectedRegions, type PlaceMention } from '../places/places.ts';
import type { Features, Seen } from './concept-features.ts';

/**
 * What severity weighs besides the words: which states of which regions the item reports, and how wide its places are.
 * `state.internet.down.country`, `state.power.cut.part`, `places.country`, `places.part`, `places.several`, `places.none`.
 */
export function severityFeatures(
  features: Features,
  document: Document,
  places: readonly PlaceMention[],
  observations: readonly Observation[],
): Features {
  const all = new Map(features);
  const add = (name: string, field: Seen['field'], quote: string) => {
    const feature = `${name}@item`;
    if (!all.has(feature)) all.set(feature, { name, place: 'item', field, quote });
  };
  for (const { region, dimension, state, evidence } of observations) {
    const field = document.sentences.find((sentence) => sentence.text === evidence)?.field ?? 'body';
    add(`state.${dimension}.${state}.${widthOf(region)}`, field, evidence);
  }
  const regions = affectedRegions(places);
  for (const region of regions) {
    const named = places.find((place) => place.role === 'affected' && place.region.startsWith(region));
    const field = named?.sentence.field ?? 'title';
    add(`places.${widthOf(region)}`, field, named === undefined ? region : quoteOf(named.sentence, named));
  }
  if (regions.length > 1) add('places.several', 'title', regions.join(', '));
  if (regions.length === 0) add('places.none', 'title', '');
  return all;
}

const widthOf = (region: string): 'country' | 'part' => (parentOf(region) === null ? 'country' : 'part');
