import { covers } from '../../regions/regions.ts';
import { wordPattern } from '../../text/listed-words.ts';
import { isStretch } from '../../text/stretch.ts';
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
    if (reading === undefined) return true;
    const isElsewhere = places.some((other) => other.sentence !== place.sentence);
    return !(
      (isElsewhere && isOfClock(place, reading.language)) ||
      isOfOccasion(reading, place, places) ||
      isBesideWhole(reading, place) ||
      isOfStretch(reading, place, places)
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

/** The ends of a stretch say how far it goes over the countries that are named beside them, and are no list of its places. */
function isOfStretch({ language }: Reading, place: PlaceMention, places: readonly PlaceMention[]): boolean {
  const here = places.filter(({ sentence }) => sentence === place.sentence);
  const isWithin = here.some(({ region }) => region !== place.region && covers(region, place.region));
  if (!isWithin) return false;
  const joins = (first: PlaceMention, second: PlaceMention) => isStretch(place.sentence, first, second, language);
  return here.some((other) => joins(place, other) || joins(other, place));
}

const clockAhead = wordPattern(
  (any) => String.raw`(?:\d[h:.]\d{2}|\d ?h|(?<!\p{L})${any('clock.of')})\s+(?:${any('clock.in')} )?$`,
);
const clockBehind = wordPattern(
  (any) => String.raw`^\s+${any('clock.behind')}(?!\p{Script=Latin}|\p{Script=Cyrillic})`,
);

/** "At 12:30 in Maputo", "hora de Caracas", "12:30 по времени Мапуту", "Maputo saatiyle": whose clock it is. */
export const isOfClock = ({ sentence: { text, tokens }, from, until }: PlaceMention, language: string): boolean =>
  clockAhead(language).test(text.slice(0, tokens[from]?.start)) ||
  clockBehind(language).test(text.slice(tokens[until - 1]?.end));
