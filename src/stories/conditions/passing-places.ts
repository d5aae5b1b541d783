import { covers } from '../../regions/regions.ts';
import type { PlaceMention } from '../places/places.ts';
import { hitsOf, isUnbroken, POSTPOSED, type Reading } from './annotated-sentence.ts';

/** Tokens between the occasion and its place: "march on the capital". */
const OCCASION_REACH = 2;

/** Places that only say where something else is: a march to come, a town that is calm, whose clock an hour is of. */
export const withoutPassing = (
  places: readonly PlaceMention[],
  readings: readonly Reading[],
): readonly PlaceMention[] =>
  places.filter((place) => {
    const reading = readings.find(({ sentence }) => sentence === place.sentence);
    if (isOfClock(place) && places.some((other) => other.sentence !== place.sentence)) return false;
    return reading === undefined || !(isOfOccasion(reading, place, places) || isBesideWhole(reading, place));
  });

/** "Internet cut in Bangladesh ahead of a march on Dhaka": it is off in the country that is named for itself. */
function isOfOccasion(reading: Reading, place: PlaceMention, places: readonly PlaceMention[]): boolean {
  const isWithin = places.some(
    (wider) => wider.sentence === place.sentence && wider.region !== place.region && covers(wider.region, place.region),
  );
  return (
    isWithin &&
    hitsOf(reading, 'place.occasion').some((hit) =>
      POSTPOSED.has(reading.language)
        ? hit.from >= place.until && hit.from - place.until <= OCCASION_REACH
        : hit.until <= place.from &&
          place.from - hit.until <= OCCASION_REACH &&
          isUnbroken(reading, { from: hit.until, until: place.from + 1 }),
    )
  );
}

/** "Nukus was calm; internet is still off in the region": in the region that the item is about. */
const isBesideWhole = (reading: Reading, { kind, from }: PlaceMention): boolean => {
  const wholes = hitsOf(reading, 'place.whole');
  const isInClause = (at: number) => reading.clauses[at] === reading.clauses[from];
  return (
    kind === 'city' &&
    wholes.length > 0 &&
    !wholes.some((hit) => isInClause(hit.from)) &&
    !hitsOf(reading, 'network').some((hit) => isInClause(hit.from)) &&
    !hitsOf(reading, 'subject.power').some((hit) => isInClause(hit.from))
  );
};

/** "At 12:30 in Maputo", "hora de Caracas", "12:30 по времени Мапуту", "Maputo saatiyle": whose clock it is. */
export const isOfClock = ({ sentence: { text, tokens }, from, until }: PlaceMention): boolean =>
  /(?:\d[h:.]\d{2}|\d ?h|\bhora|\bheure|\bora|(?:^|\s)(?:по времени|за часом))\s+(?:de |di |do |da |à |in |a )?$/iu.test(
    text.slice(0, tokens[from]?.start),
  ) || /^\s+(?:time\b|saatiyle|saatine göre|уақыты(?:мен)?\b|时间|時間)/iu.test(text.slice(tokens[until - 1]?.end));
