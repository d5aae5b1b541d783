import { covers, type Region, regionName } from '../../regions/regions.ts';
import type { PlaceMention } from '../places/places.ts';
import { isJoining, type Reading } from './annotated-sentence.ts';
import type { Claim } from './claims.ts';

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

export const countriesOf = (regions: readonly Region[]): Region[] => [
  ...new Set(regions.map((region) => region.split('-')[0] ?? region)),
];
