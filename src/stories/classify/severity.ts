import { covers, parentOf } from '../../regions/regions.ts';
import type { Group, Observation, ObservedState } from '../../status/observation.ts';
import { figuresOf } from '../../text/figures.ts';
import { quoteOf } from '../../text/phrase.ts';
import type { Document, Sentence } from '../../text/tokenize.ts';
import { filedRegions, type PlaceMention } from '../places/places.ts';
import type { ConceptFeatures, Seen } from './concept-features.ts';

/**
 * What severity weighs besides the words, each under a name of `facts` in `config/topics.json`:
 *
 * - `state.power.cut.country`, `.major` (a country with much of the hash rate), `.part`: what is so now, how widely. A part
 *   of a country, one provider, or mobile service alone, counts as a part.
 * - `announced.power.cut.country`: the same of what is still to come.
 * - `whole.power`: the source says that all of a country is hit. `over.power`: it has ended. `denied`: the source says that
 *   it is not so. `settled`: nothing is told but what ended, is denied or only proposed. `unobserved`: the item says of no
 *   place that anything is or will be wrong there: whatever words it has, nothing has stopped.
 * - `many`: a cut that hits a hundred thousand people or customers.
 * - `places.country`, `places.part`, `places.several`, `places.none`: how wide the places of the item are.
 */
export function severityFeatures(
  features: ConceptFeatures,
  document: Document,
  places: readonly PlaceMention[],
  observations: readonly Observation[],
): ConceptFeatures {
  const all = new Map(features);
  const add = (name: string, field: Seen['field'], quote: string) => {
    const feature = `${name}@item`;
    if (!all.has(feature)) all.set(feature, { name, place: 'item', field, quote });
  };
  for (const observation of observations) {
    const { dimension, evidence } = observation;
    const sentence = document.sentences.find(({ text }) => text === evidence);
    const field = sentence?.field ?? 'body';
    for (const name of factsOf(observation)) add(name, field, evidence);
    if (observation.extent?.kind === 'whole' && isCountry(observation.region) && isNow(observation))
      add(`whole.${dimension}`, field, evidence);
    if (sentence !== undefined && isCut(observation) && (hasMany(sentence) || features.has(`many@${field}`)))
      add('many', field, evidence);
  }
  const [first] = observations;
  if (first !== undefined && !observations.some(isTrouble)) add('settled', 'title', first.evidence);
  const regions = filedRegions(places);
  for (const region of regions) {
    const named = places.find((place) => place.role === 'affected' && covers(region, place.region));
    const field = named?.sentence.field ?? 'title';
    add(`places.${widthOf(region)}`, field, named === undefined ? region : quoteOf(named.sentence, named));
  }
  if (regions.length > 1) add('places.several', 'title', regions.join(', '));
  if (regions.length === 0) add('places.none', 'title', '');
  return all;
}

/** States in which nothing is wrong, or not yet. */
const MILD: ReadonlySet<ObservedState> = new Set(['restored', 'eased', 'calming', 'proposed']);
/** They had more than a twentieth of the hash rate in the last year of the map (https://ccaf.io/cbnsi/cbeci/mining_map, 2021). */
const MAJOR: ReadonlySet<string> = new Set(['US', 'CN', 'KZ', 'CA', 'RU']);
const FEW: ReadonlySet<Group> = new Set(['mobile', 'provider', 'households']);

const isCountry = (region: string): boolean => parentOf(region) === null;
const widthOf = (region: string): 'country' | 'part' => (isCountry(region) ? 'country' : 'part');
const isNow = ({ phase, polarity }: Observation): boolean =>
  (phase ?? 'in-force') === 'in-force' && polarity !== 'denied';
const isTrouble = ({ state, phase, polarity }: Observation): boolean =>
  polarity !== 'denied' && phase !== 'over' && !MILD.has(state);

const isCut = (one: Observation): boolean => isNow(one) && (one.state === 'cut' || one.state === 'down');

/** A bare figure beside a cut counts those whom it hits. */
const MANY = 100_000;
const hasMany = ({ tokens }: Sentence): boolean =>
  figuresOf(tokens).some((figure) => /^#\d+$/.test(figure) && Number(figure.slice(1)) >= MANY);

function factsOf({ region, dimension, state, phase, polarity, extent, who }: Observation): readonly string[] {
  if (polarity === 'denied') return ['denied'];
  if (phase === 'over' && !MILD.has(state)) return [`over.${dimension}`];
  const isPart = extent?.kind === 'part' || (extent === undefined && who !== undefined && FEW.has(who));
  const fact = `${phase === 'announced' ? 'announced' : 'state'}.${dimension}.${state}`;
  if (isPart) return [`${fact}.part`];
  return MAJOR.has(region) ? [`${fact}.country`, `${fact}.major`] : [`${fact}.${widthOf(region)}`];
}
