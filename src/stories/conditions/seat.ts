import { covers } from '../../regions/regions.ts';
import type { PlaceMention } from '../places/places.ts';
import { hitsOf, isUnbroken, type Reading, type Span } from './annotated-sentence.ts';

/** Tokens between a plant and its place: "in", "near the city of". */
const SEAT_REACH = 4;
/** "Basra power plant"; 高雄兴达电厂: in scripts without spaces its own name is several tokens. */
const NAME_REACH = 1;
const UNSPACED_REACH = 3;
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja']);

/**
 * "Taiwan sheds load after a plant in Kaohsiung trips": where the plant stands is not whom its failure hits, if the
 * sentence names the country as well.
 */
export const withoutSeats = (reading: Reading, here: readonly PlaceMention[]): PlaceMention[] =>
  here.filter(
    (place) =>
      !here.some((other) => isCountryOf(other, place)) ||
      !hitsOf(reading, 'place.plant').some(
        (plant) => isPlantIn(reading, plant, place) || isPlantOf(reading, plant, place),
      ),
  );

const isCountryOf = ({ region, kind }: PlaceMention, part: PlaceMention): boolean =>
  kind !== 'institution' && region !== part.region && covers(region, part.region);

const isPlantIn = (reading: Reading, plant: Span, place: PlaceMention): boolean =>
  plant.until <= place.from &&
  place.from - plant.until <= SEAT_REACH &&
  isUnbroken(reading, { from: plant.until, until: place.from + 1 }) &&
  hitsOf(reading, 'place.in').some((hit) => hit.from >= plant.until && hit.until <= place.from);

const isPlantOf = (reading: Reading, plant: Span, place: PlaceMention): boolean =>
  place.until <= plant.from &&
  plant.from - place.until <= (UNSPACED.has(reading.language) ? UNSPACED_REACH : NAME_REACH) &&
  isUnbroken(reading, { from: place.until, until: plant.from + 1 });
