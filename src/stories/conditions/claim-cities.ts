import { isOfCapital } from '../../regions/capitals.ts';
import { countryOf, covers, type Region, regionName } from '../../regions/regions.ts';
import type { ObservedState } from '../../status/observation.ts';
import type { PlaceMention } from '../places/places.ts';
import { hitsOf, isJoining, isWithout, type Reading } from './annotated-sentence.ts';
import type { Claim } from './claims.ts';
import { isOfClock } from './passing-places.ts';

/** States that a city is in, where a ration or a rule is a government's. */
const OF_A_CITY: ReadonlySet<ObservedState> = new Set(['cut', 'restored']);
/** Tokens between a capital and what its government says. */
const SAYER_REACH = 1;

/**
 * "Nairobi goes dark", "Quito without internet": a capital that loses or regains what it has is the city, unless it says
 * so ("Kyiv says ...") or all of the country is meant.
 */
export function withCapitals(
  claim: Claim,
  places: readonly PlaceMention[],
  readings: readonly Reading[],
): readonly PlaceMention[] {
  if (claim.dimension === 'regulation') return places.map((place) => (isRuler(claim, place) ? asRuler(place) : place));
  if (!isOfCity(claim) || places.every(({ city }) => city === undefined)) return places;
  const isCapital = (place: PlaceMention) =>
    !isParted(claim, place) &&
    !isOfClock(place, claim.reading.language) &&
    !readings.some((reading) => reading.sentence === place.sentence && acts(reading, place));
  return places.map((place) =>
    place.city !== undefined && isCapital(place) ? { ...place, region: place.city.code, kind: place.city.kind } : place,
  );
}

/** "Каракас запретил майнинг": a capital that opens the sentence of a rule is the government, in languages that list it as a city. */
const isRuler = ({ reading }: Claim, { sentence, from, region }: PlaceMention): boolean =>
  sentence === reading.sentence && from === 0 && isOfCapital(region);

const asRuler = (place: PlaceMention): PlaceMention => ({
  ...place,
  region: countryOf(place.region),
  kind: 'institution',
});

function isOfCity({ dimension, state, whole, partial, reading, from }: Claim): boolean {
  // "Back for nine in ten in Havana": the country has it back in part.
  if (whole || (state === 'restored' && partial)) return false;
  // Governments cut the internet; who is without it has nothing done.
  return dimension === 'power' ? OF_A_CITY.has(state) : state === 'down' && isWithout(reading, from);
}

/** "Kyiv says", "Tehran leaves users without internet". */
const acts = (reading: Reading, { until }: PlaceMention): boolean =>
  (['said', 'announces'] as const).some((concept) =>
    hitsOf(reading, concept).some((hit) => hit.from >= until && hit.from - until <= SAYER_REACH),
  ) || hitsOf(reading, 'internet.down').some((hit) => hit.from === until && !isWithout(reading, until));

/** "The city sits without light; Harare has it." */
function isParted({ reading: { sentence }, from }: Claim, place: PlaceMention): boolean {
  const [left, right] = place.from < from ? [place.until - 1, from] : [from, place.from];
  const { text, tokens } = sentence;
  return place.sentence === sentence && /[;；؛]/u.test(text.slice(tokens[left]?.end, tokens[right]?.start));
}

/**
 * Where nothing wider is named, the cities of which it is told, each a part of its region: by the sentence, or, where it
 * names no place ("across the city"), by the item. The grid operator of a country is no place.
 */
function citiesOf(
  { reading, dimension }: Claim,
  regions: readonly Region[],
  places: readonly PlaceMention[],
): string[] {
  const named = places.filter((place) => regions.includes(place.region) && place.kind !== 'institution');
  const own = named.filter(({ sentence }) => sentence === reading.sentence);
  const here = own.length > 0 ? own : named.filter(({ sentence }) => sentence.field !== 'body');
  const cities = here.filter(({ kind }) => kind === 'city');
  const isOnlyTheirs = here.every(
    (place) => cities.includes(place) || cities.some((city) => isWhere(reading, place, city)),
  );
  // "Bans mining in Irkutsk": a law of a city that bears the name of its region is one of the region.
  const isOfRegion =
    dimension === 'regulation' && cities.some((city) => regions.some((one) => bears(one, nameOf(city))));
  return isOnlyTheirs && !isOfRegion ? [...new Set(cities.map(nameOf))] : [];
}

const bears = (region: Region, city: string): boolean =>
  regionName(region, 'en').toLowerCase().split(' ').includes(city) && regionName(region, 'en').includes(' Oblast');

/** The regions of a claim with their cities: "back in Islamabad and Lahore" is told of all of the one, and of a city of the other. */
export function byCities(
  claim: Claim,
  regions: readonly Region[],
  places: readonly PlaceMention[],
): readonly { readonly cities: readonly string[]; readonly regions: readonly Region[] }[] {
  const each = regions.map((region) => ({ region, cities: citiesOf(claim, [region], places) }));
  return [...Map.groupBy(each, ({ cities }) => cities.length > 0).values()].map((some) => ({
    cities: [...new Set(some.flatMap(({ cities }) => cities))],
    regions: some.map(({ region }) => region),
  }));
}

/** "Houston, Texas", "Texas city of Houston", "四川省宜宾市": the region says only where the city lies. */
function isWhere(reading: Reading, place: PlaceMention, city: PlaceMention): boolean {
  if (place.sentence !== city.sentence) return false;
  const { text, tokens } = place.sentence;
  const [left, right] = place.from < city.from ? [place, city] : [city, place];
  const between = tokens.slice(left.until, right.from);
  const isApart =
    left === place && /[,،，:;]/u.test(text.slice(tokens[left.until - 1]?.end, tokens[right.from]?.start));
  return !isApart && between.length <= MOST_SPECIFYING && between.every(({ norm }) => !isJoining(reading, norm));
}

/** Words between a city and its region: "in", "city of". */
const MOST_SPECIFYING = 2;

/** As the text writes it, in lower case, without the ending of an owner. */
export const nameOf = ({ sentence: { text, tokens }, from, until }: PlaceMention): string =>
  text
    .slice(tokens[from]?.start, tokens[until - 1]?.end)
    .toLowerCase()
    .replace(/['’]s?$/u, '');

/** "Russia pauses mining", and below it "in Irkutsk, Buryatia and Zabaikalye": several parts of what the headline names. */
export function isListOfParts(
  { reading, from }: Claim,
  best: PlaceMention,
  listed: readonly Region[],
  ofItem: readonly Region[],
): boolean {
  const parts = listed.filter((region) => ofItem.some((main) => main !== region && covers(main, region)));
  return parts.length > 1 && best.kind === 'name' && reading.clauses[best.from] === reading.clauses[from];
}

export const countriesOf = (regions: readonly Region[]): Region[] => [...new Set(regions.map(countryOf))];
