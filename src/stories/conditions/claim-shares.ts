import { countryOf, type Region } from '../../regions/regions.ts';
import { isPercentAt } from '../../text/figures.ts';
import type { PlaceMention } from '../places/places.ts';
import { hitsOf, type Reading } from './annotated-sentence.ts';
import type { Claim } from './claims.ts';

/** Words that make a part of what is back: a share, those who wait, "only". */
const OF_SOME = [
  'share.of',
  'share.half',
  'share.threeQuarters',
  'share.twoThirds',
  'share.nineTenths',
  'share.third',
  'share.quarter',
  'mod.waits',
  'mod.part',
  'mod.only',
  'mod.rest',
  'mod.lasting',
] as const;

/** What stands between two parts of a sentence that tell of two countries. */
const PARTING = /[,;:،，；：—–…]/u;

/**
 * "Back in Nicaragua and El Salvador, Honduras stands at 80 %": where a return is told of several countries, each has the
 * share that its own part of the sentence names.
 */
export function byShares(
  claim: Claim,
  regions: readonly Region[],
  places: readonly PlaceMention[],
): readonly { readonly claim: Claim; readonly regions: readonly Region[] }[] {
  const here = places.filter((place) => place.sentence === claim.reading.sentence && place.kind !== 'institution');
  const isOfSeveral = new Set(here.map(({ region }) => countryOf(region))).size > 1;
  if (claim.state !== 'restored' || !isOfSeveral || regions.length === 0) return [{ claim, regions }];
  const parts = partsOf(claim.reading);
  const isOfSome = (place: PlaceMention) => isSome(claim.reading, parts, place);
  const partial = regions.filter((region) => {
    const own = here.filter((place) => place.region === region);
    if (own.some((place) => parts[place.from] !== parts[claim.from] && isOfSome(place))) return true;
    const isElsewhere = here.some((place) => countryOf(place.region) !== countryOf(region) && isOfSome(place));
    return claim.partial && !(own.length > 0 && isElsewhere);
  });
  const full = regions.filter((region) => !partial.includes(region));
  return [
    { claim: { ...claim, partial: false }, regions: full },
    { claim: { ...claim, partial: true, whole: false }, regions: partial },
  ].filter((one) => one.regions.length > 0);
}

/** The part of the sentence that each token stands in. */
function partsOf({ sentence: { text, tokens }, clauses }: Reading): number[] {
  let part = 0;
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    if (before !== undefined && (PARTING.test(text.slice(before.end, token.start)) || clauses[at] !== clauses[at - 1]))
      part++;
    return part;
  });
}

function isSome(reading: Reading, parts: readonly number[], place: PlaceMention): boolean {
  const own = parts[place.from];
  const from = parts.indexOf(own ?? 0);
  const until = parts.lastIndexOf(own ?? 0) + 1;
  const { text, tokens } = reading.sentence;
  return (
    tokens.slice(from, until).some(({ norm, end }) => /\d$/u.test(norm) && isPercentAt(text, end)) ||
    OF_SOME.some((concept) => hitsOf(reading, concept).some((hit) => parts[hit.from] === own))
  );
}
