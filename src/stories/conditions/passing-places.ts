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
    return (
      reading === undefined ||
      !(isOfOccasion(reading, place, places) || isBesideWhole(reading, place) || isOfStretch(place, places))
    );
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

/** "From Salta to Montevideo": what stands before the first name, and between the two. */
const STRETCH_FROM = /(?:^|[\s(«"“„])(?:from|von|vom|de|da|dal|dalla|desde|do|od|от|с|від|з)\s$/iu;
const STRETCH_TO =
  /^(?:\s(?:and|y|und|e|et|i)\s\p{L}+)?\s(?:(?:down|up|all the way|po)\s)?(?:to|bis|à|au|a|al|alla|hasta|até|do|до)\s(?:nach\s|zum\s|zur\s)?$/iu;

/** The ends of a stretch say how far it goes over the countries that are named beside them, and are no list of its places. */
function isOfStretch(place: PlaceMention, places: readonly PlaceMention[]): boolean {
  const here = places.filter(({ sentence }) => sentence === place.sentence);
  const isWithin = here.some(({ region }) => region !== place.region && covers(region, place.region));
  if (!isWithin) return false;
  const { text, tokens } = place.sentence;
  const leads = ({ from }: PlaceMention) => STRETCH_FROM.test(text.slice(0, tokens[from]?.start));
  const joins = (first: PlaceMention, second: PlaceMention) =>
    leads(first) && STRETCH_TO.test(text.slice(tokens[first.until - 1]?.end, tokens[second.from]?.start));
  return here.some((other) => joins(place, other) || joins(other, place));
}

/** "At 12:30 in Maputo", "hora de Caracas", "12:30 по времени Мапуту", "Maputo saatiyle": whose clock it is. */
export const isOfClock = ({ sentence: { text, tokens }, from, until }: PlaceMention): boolean =>
  /(?:\d[h:.]\d{2}|\d ?h|\bhora|\bheure|\bora|(?:^|\s)(?:по времени|за часом))\s+(?:de |di |do |da |à |in |a )?$/iu.test(
    text.slice(0, tokens[from]?.start),
  ) || /^\s+(?:time\b|saatiyle|saatine göre|уақыты(?:мен)?\b|时间|時間)/iu.test(text.slice(tokens[until - 1]?.end));
