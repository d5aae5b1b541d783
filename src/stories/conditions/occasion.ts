import { DAY_MS, type EpochMs } from '../../clock.ts';
import { covers } from '../../regions/regions.ts';
import { listOf } from '../../text/listed-words.ts';
import { wordsOf } from '../../text/phrase-files.ts';
import type { PlaceMention } from '../places/places.ts';
import { continues, has, hitsOf, isUnbroken, type Reading, type Span } from './annotated-sentence.ts';
import { type Claim, type IsPast, OF_THE_PAST } from './claims.ts';
import { datesIn, yearsIn } from './date-mentions.ts';
import { pastClauses } from './since.ts';
import { isProper } from './spared-places.ts';

/** Tokens between "after the" and "that": "blackout in Kenya". */
const NOUN_REACH = 4;

/**
 * "Fired after the blackout that plunged Kenya into darkness on Saturday": a trouble of an earlier day that is only the
 * occasion of the news, from its "after" to the end of its relative clause.
 */
export function pastOccasions(reading: Reading, publishedAt: EpochMs | null): Span[] {
  if (publishedAt === null || !has(reading, 'mod.background')) return [];
  if (['since', 'mod.lasting', 'power.restored', 'internet.restored'].some((concept) => has(reading, concept)))
    return [];
  const relatives = wordsOf(reading.language).lists['state.relative'] ?? [];
  const { tokens } = reading.sentence;
  const isRelative = (at: number) => relatives.includes(tokens[at]?.norm ?? '');
  return hitsOf(reading, 'mod.background').flatMap(({ from, until }) => {
    const candidates = Array.from({ length: NOUN_REACH }, (_, away) => until + 1 + away);
    const relative = candidates.find(isRelative);
    if (relative === undefined || reading.clauses[relative] !== reading.clauses[from]) return [];
    let end = relative + 1;
    while (end < tokens.length && continues(reading, end)) end++;
    const isDated = datesIn(reading, publishedAt).some(
      (date) => date.from > until && date.from < end && publishedAt - date.at > DAY_MS,
    );
    return isDated ? [{ from, until: end }] : [];
  });
}

/** A failure or a cut that is dated so far back, and not told to go on, is not of now. */
const TROUBLE_AGE_DAYS = 7;

/** "Power has been out since the 9th", "the network, cut on 9 November, stays off". */
const GOES_ON = [
  'since',
  'until',
  'extended',
  'mod.lasting',
  'mod.again',
  'internet.unrestored',
  'power.unrestored',
  'internet.restored',
  'power.restored',
] as const;

const goesOn = (reading: Reading): boolean => GOES_ON.some((concept) => has(reading, concept));

/**
 * Which words of a sentence tell of the past.
 * @param isTrouble of a failure or a cut, which is old sooner than a law.
 */
export function pastIn(reading: Reading, publishedAt: EpochMs | null, isTrouble = false): IsPast {
  let past: ReadonlySet<number | undefined> | undefined;
  let occasions: readonly Span[] | undefined;
  return (token) => {
    past ??=
      isTrouble && !goesOn(reading)
        ? pastClauses(reading, publishedAt, TROUBLE_AGE_DAYS)
        : pastClauses(reading, publishedAt);
    occasions ??= pastOccasions(reading, publishedAt);
    return past.has(reading.clauses[token]) || occasions.some(({ from, until }) => from <= token && token < until);
  };
}

/** Tokens between a relative and what it leads to: "qui a plongé le pays". One that is a conjunction as well stands near. */
const RELATIVE_REACH = 6;
const CONJUNCTION_REACH = 2;
const CONJUNCTIONS = 'state.conjunctions';

/** "The failure that left 130 million people without power": named by what it did. */
export function isRelative({ reading, from, until }: Claim): boolean {
  const { language, sentence } = reading;
  const relatives = wordsOf(language).lists['state.relative'] ?? [];
  const conjunctions = listOf(language, CONJUNCTIONS);
  return sentence.tokens.slice(0, Math.max(from, until - 1)).some(({ norm, start }, at) => {
    const reach = conjunctions.includes(norm) || language === 'de' ? CONJUNCTION_REACH : RELATIVE_REACH;
    if (!relatives.includes(norm) || from - at > reach || !isUnbroken(reading, { from: at + 1, until: from }))
      return false;
    return language !== 'de' || isBehindComma(sentence.text, start);
  });
}

/** In German the same word is the article. */
const isBehindComma = (text: string, start: number): boolean => /,\s*$/u.test(text.slice(0, start));

/**
 * "Outage blamed on an error", says the headline, and the first sentence below it that the outage was last week: so was
 * that of the headline. "Two dismissed over last week's blackout": what the text names by it is no other.
 */
export function isToldAsPast(
  claims: readonly Claim[],
  opening: readonly Reading[],
  places: readonly PlaceMention[],
  publishedAt: EpochMs | null,
): boolean {
  const isTrouble = ({ dimension }: Claim) => dimension === 'power' || dimension === 'internet';
  // "Sichuan to cut power": what is announced has not been, whatever date is read below it.
  if (!claims.every(isTrouble) || claims.some(({ announced }) => announced)) return false;
  const isOld = ({ certainty }: Claim) => certainty <= OF_THE_PAST;
  const titled = claims.filter(({ reading }) => reading.sentence.field === 'title');
  const others = claims.filter((claim) => !titled.includes(claim));
  if (titled.length > 0 && titled.every(isOld) && others.every((claim) => isOld(claim) || isRelative(claim)))
    return true;
  const lead = opening.find(({ sentence }) => sentence.field === 'lead');
  const own = others.filter(({ reading }) => reading === lead);
  if (own.length === 0 || !own.every(isOld)) return false;
  const same = (claim: Claim) => own.filter((other) => !isOfOtherYear(claim, other, places, publishedAt));
  return claims.every((claim) => isOld(claim) || (titled.includes(claim) && isNamedBy(claim, same(claim))));
}

/** "Storm cuts power in part of Acre", and below it: "In 2023 a blackout hit all of Brazil": what it recalls is another one. */
function isOfOtherYear(
  claim: Claim,
  other: Claim,
  places: readonly PlaceMention[],
  publishedAt: EpochMs | null,
): boolean {
  const year = publishedAt === null ? undefined : new Date(publishedAt).getUTCFullYear();
  if (year === undefined || !yearsIn(other.reading).some((one) => one.year < year)) return false;
  const namedIn = ({ reading }: Claim) =>
    places.filter((place) => place.sentence === reading.sentence && isProper(place)).map(({ region }) => region);
  const own = namedIn(claim);
  const recalled = namedIn(other);
  const isElsewhere =
    recalled.length > 0 && own.length > 0 && !recalled.some((region) => own.some((one) => covers(one, region)));
  return isElsewhere || (claim.partial && other.whole);
}

/** The same trouble in the words of the headline, which does not say that it goes on. */
const isNamedBy = ({ reading, state, lasting }: Claim, own: readonly Claim[]): boolean =>
  !lasting &&
  !goesOn(reading) &&
  own.some((other) => other.state === state || (isPower(state) && isPower(other.state)));

const isPower = (state: Claim['state']): boolean => state === 'cut' || state === 'curtailed';
