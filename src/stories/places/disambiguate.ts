import type { NameHit, NameMeaning } from '../../regions/gazetteer.ts';
import { countryOf, covers, isPartOf, parentOf, type Region } from '../../regions/regions.ts';
import { isListed, wordPattern } from '../../text/listed-words.ts';
import type { Sentence } from '../../text/tokenize.ts';

interface Found {
  readonly sentence: Sentence;
  readonly hits: readonly NameHit[];
}

/** Words of the word lists of a language: something is in a place or happens to it; what else a place stands beside, where a person or a company does not; what follows a place rather than a government. */
const IN = 'town.in';
const BESIDE = 'town.beside';
const UNDERGOES = 'town.undergoes';

const isBesideTown = (word: string, language: string): boolean =>
  isListed(language, IN, word) || isListed(language, BESIDE, word);

/** Countries where a language is written: their places need no other sign. */
const HOMES: Readonly<Record<string, string>> = {
  pt: 'BR PT AO MZ',
  es: 'ES MX AR CO PE VE CL EC BO PY UY CU DO GT HN SV NI CR PA',
  fr: 'FR CD CM CA GA ML BE CH SN CI BF NE TD',
  de: 'DE AT CH',
  it: 'IT CH',
  tr: 'TR',
  pl: 'PL',
  id: 'ID',
  vi: 'VN',
  uz: 'UZ',
  az: 'AZ',
};

/** What is a name in one language is a word of another: in German, Iceland is `Island`. */
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = { en: new Set(['island']) };

/** First names and surnames as well as places. */
const PERSONAL = new Set('jordan chad paris austin georgia israel sydney dallas kyle lara'.split(' '));

/**
 * Decides what an ambiguous name means by what else the document names: Georgia beside Atlanta, Georgia beside Tbilisi.
 * `Paris, Texas` is no place in France; null: no place at all (Michael Jordan).
 */
export function chooseReadings(found: readonly Found[], language: string): (NameMeaning | null)[][] {
  const certain = new Set<Region>();
  const home = new Set((HOMES[language] ?? '').split(' '));
  for (const { sentence, hits } of found) {
    for (const hit of hits) {
      const [first, ...others] = hit.readings;
      // Kinshasa is a city and stands for its government: whichever is meant, it is not the Congo of Brazzaville.
      if (first === undefined || first.weak === true || !others.every(({ code }) => related(code, first.code)))
        continue;
      if (WORDS[language]?.has(word(sentence, hit))) continue;
      if (first.listed !== true || !isStray(sentence, hit, language)) certain.add(first.code);
    }
  }
  return found.map(({ sentence, hits }) =>
    hits.map((hit, position) => {
      if (WORDS[language]?.has(word(sentence, hit)) || isPerson(sentence, hit, certain, language)) return null;
      if (isOfAnother(hit, hits[position - 1]) || isCityOf(sentence, hit)) return null;
      const next = hits[position + 1];
      if (next !== undefined && isInside(sentence, [hit, next, hits[position + 2]], language)) return null;
      const previous = hits[position - 1];
      if (previous !== undefined && isInside(sentence, [previous, hit, next], language)) return partOf(hit);
      const reading = choose(sentence, hit, certain, [previous, next], language);
      if (reading !== null && isPartOfLast(reading, hit, hits[position - 1])) return reading;
      return reading === null || isUnsure(sentence, hit, reading, certain, home, language) ? null : reading;
    }),
  );
}

/** The state in `Athens, Georgia`. */
function partOf(hit: NameHit): NameMeaning | null {
  return hit.readings.find(({ code }) => NAMESAKES.has(parentOf(code) ?? '')) ?? null;
}

function choose(
  sentence: Sentence,
  hit: NameHit,
  certain: ReadonlySet<Region>,
  beside: readonly (NameHit | undefined)[],
  language: string,
): NameMeaning | null {
  const [first, second] = hit.readings;
  if (first === undefined || second === undefined) return first ?? null;
  const country = hit.readings.find(({ code }) => parentOf(code) === null);
  const part = hit.readings.find(({ code }) => country !== undefined && parentOf(code) === country.code);
  // A capital stands for its government, unless something happens in it.
  if (country !== undefined && part !== undefined) {
    const isOneOfList = beside.some((other) => other !== undefined && isListedWith(hit, other, country.code));
    return isOneOfList || isPlaceItself(sentence, hit, language) ? part : { ...country, city: part };
  }
  const supported = hit.readings.filter(({ code }) => [...certain].some((sure) => related(code, sure)));
  return supported[0] ?? first;
}

/** "Khartoum and Darfur remain offline", "Kabul, Herat": with other parts of its country, the capital is one of them. */
const isListedWith = (hit: NameHit, other: NameHit, country: Region): boolean =>
  Math.max(hit.from, other.from) - Math.min(hit.until, other.until) <= 1 &&
  other.readings.every(({ code, kind }) => isPartOf(code, country) || (code === country && kind === 'city'));

/** "South-west Berlin", "im Südwesten von Berlin", "le nord de Paris": governments have no sides. */
const DIRECTION = 'direction';
const labelled = wordPattern((any) => String.raw`^\s?:\s*(?:${any('town.article')} )?(\p{L}+)`);
/** "Berlin: 50,000 households without power" is about the city. */
const dwellers = wordPattern((any) => String.raw`^\s?:.*?${any('dwellers')}`, 'isu');

const ofTown = wordPattern((any) => String.raw`^ ${any('dwellers.town')}(?!\p{L})`, 'u');

/** "Luanda sem luz", "Варшава осталась без света": a government has no light to lose. */
const lacks = wordPattern(
  (any) =>
    String.raw`^\s?:?\s*(?:\p{L}+\s+)?(?:${any('lack.whole')}|${any('lack.without')}\s*${any('lack.of')}(?!\p{L}))`,
);

/** "Berlin-Köpenick". */
const QUARTER = /^-\p{Lu}\p{Ll}/u;

/** "Egypt restores power to Cairo", "devuelven la luz a Quito": a government is given none back. */
const givenBack = wordPattern((any) => String.raw`(?<!\p{L})${any('given.back')}(?: \p{L}+){0,4} ${any('given.to')} $`);
/** Characters before a name that are looked at. */
const GIVEN_WITHIN = 60;

function isPlaceItself(sentence: Sentence, hit: NameHit, language: string): boolean {
  const { tokens, text } = sentence;
  const from = tokens[hit.from]?.start ?? 0;
  if (givenBack(language).test(text.slice(Math.max(0, from - GIVEN_WITHIN), from))) return true;
  const isHit = isListed(language, UNDERGOES, tokens[hit.until]?.norm ?? '');
  if (isHit || isListed(language, IN, before(sentence, hit))) return true;
  const near = tokens.slice(Math.max(0, hit.from - 2), hit.from);
  if (near.some(({ norm }) => isListed(language, DIRECTION, norm))) return true;
  const after = text.slice(tokens[hit.until - 1]?.end);
  // "Stromnetz Berlin: Südwesten wieder am Netz"
  if (isListed(language, DIRECTION, labelled(language).exec(after)?.[1]?.toLowerCase() ?? '')) return true;
  return lacks(language).test(after) || QUARTER.test(after) || dwellers(language).test(after);
}

/** "Cameroon's Northwest". */
const isPartOfLast = ({ code }: NameMeaning, hit: NameHit, previous: NameHit | undefined): boolean =>
  previous?.until === hit.from && previous.readings.some((whole) => whole.code !== code && covers(whole.code, code));

/** A name that persons and things bear as well, where nothing speaks for the place. */
function isUnsure(
  sentence: Sentence,
  hit: NameHit,
  reading: NameMeaning,
  certain: ReadonlySet<Region>,
  home: ReadonlySet<Region>,
  language: string,
): boolean {
  const isNear = (some: ReadonlySet<Region>) => [...some].some((sure) => related(reading.code, sure));
  if (reading.weak === true) return !isNear(certain) || isStray(sentence, hit, language);
  // In German every noun has a capital: `Frankfurter Flughafen`.
  const isNamed = language !== 'de' && isBesideCapital(sentence, hit);
  return isStray(sentence, hit, language) && (!(isNear(certain) || isNear(home)) || isNamed);
}

/** Towns carry the names of persons, companies and things: they count where something is in them, or a region follows. */
function isStray(sentence: Sentence, hit: NameHit, language: string): boolean {
  if (hit.readings.some(({ kind, listed }) => kind !== 'city' && listed !== true)) return false;
  const first = sentence.tokens[hit.from];
  const next = sentence.tokens[hit.until];
  if (first === undefined || !/^\p{Script=Latin}/u.test(first.norm) || isBesideTown(before(sentence, hit), language))
    return false;
  const end = sentence.tokens[hit.until - 1]?.end ?? first.end;
  // Turkish sets the endings of proper names off, and what is in a place ends so: `Çanakkale'nin`.
  if (/['’](?!s?$)/.test(sentence.text.slice(first.start, end))) return false;
  const isLabelled = /^[^:]{2,30}: $/u.test(sentence.text.slice(0, first.start));
  // "Houston's Third Ward"
  const isOwner = /['’]s$/u.test(sentence.text.slice(first.start, end));
  const opens = (hit.from === 0 || isLabelled) && (isOwner || next?.capital !== true);
  // "All Houston customers": persons and companies have customers, too, but theirs are not counted by the name alone.
  const after = sentence.text.slice(end);
  if (lacks(language).test(after) || ofTown(language).test(after)) return false;
  return !opens && !/^, \p{Lu}/u.test(sentence.text.slice(end));
}

/** `Zach Bradford`, `Larissa Fontaine`. */
function isBesideCapital(sentence: Sentence, hit: NameHit): boolean {
  const previous = sentence.tokens[hit.from - 1];
  const next = sentence.tokens[hit.until];
  const gap = (from = 0, until = 0) => sentence.text.slice(from, until);
  return (
    (previous?.capital === true && gap(previous.end, sentence.tokens[hit.from]?.start) === ' ') ||
    (next?.capital === true &&
      gap(sentence.tokens[hit.until - 1]?.end, next.start) === ' ' &&
      !/['’]s$/u.test(gap(sentence.tokens[hit.from]?.start, sentence.tokens[hit.until - 1]?.end)))
  );
}

const related = (a: Region, b: Region): boolean => countryOf(a) === countryOf(b) || covers(a, b);

/** @returns the word before a name; the sign of a hashtag is none. */
function before(sentence: Sentence, hit: NameHit): string {
  const word = sentence.tokens[hit.from - 1]?.norm ?? '';
  if (word === 'the') return sentence.tokens[hit.from - 2]?.norm ?? '';
  return word === '#' ? (sentence.tokens[hit.from - 2]?.norm ?? '') : word;
}

/** `Brazil's Senate`: the Senate is not the one of the USA. */
function isOfAnother(hit: NameHit, previous: NameHit | undefined): boolean {
  if (previous === undefined || previous.until !== hit.from) return false;
  if (hit.readings.some(({ kind }) => kind !== 'institution')) return false;
  return !hit.readings.some(({ code }) => previous.readings.some((other) => related(code, other.code)));
}

/** "New York city of Plattsburgh": the city is the one that follows. */
const isCityOf = ({ tokens }: Sentence, { until }: NameHit): boolean =>
  tokens[until - 1]?.norm === 'city' && tokens[until]?.norm === 'of' && tokens[until + 1]?.capital === true;

/** `Paris, Texas`, `Panama City in Florida`: the second names where the first lies, and the first is a namesake. */
function isInside(
  sentence: Sentence,
  [hit, next, after]: readonly [NameHit, NameHit, NameHit | undefined],
  language: string,
): boolean {
  const textBetween = (left: NameHit, right: NameHit) =>
    sentence.text.slice(sentence.tokens[left.until - 1]?.end, sentence.tokens[right.from]?.start);
  const gap = textBetween(hit, next);
  // "China Lake, California", "Turkey Point plant in Florida"; a list of places goes on: "Mexico, Texas and Arizona".
  const isNamed = /^(?: \p{Lu}\p{L}+){1,2}(?:,| (?:\p{Ll}+ ){0,3}in) $/u.test(gap);
  if (gap !== ', ' && gap !== ' in ' && !isNamed) return false;
  if (after !== undefined && listGoesOn(language).test(textBetween(next, after))) return false;
  const whole = next.readings.find(({ code }) => NAMESAKES.has(parentOf(code) ?? ''));
  if (whole === undefined || hit.readings.some(({ kind }) => kind === 'demonym')) return false;
  const [only, ...others] = hit.readings;
  return others.length > 0 || (only !== undefined && !related(only.code, whole.code));
}

/** "Florida, Georgia e Carolina del Sud": what joins the names of a list. */
const listGoesOn = wordPattern((any) => `^,? (?:&|${any('place.and')}|${any('place.or')}) $|^[,،、] ?$`, 'u');

/** Their towns are called after places elsewhere. */
const NAMESAKES = new Set(['US', 'CA']);

const word = (sentence: Sentence, hit: NameHit): string =>
  hit.until - hit.from === 1 ? (sentence.tokens[hit.from]?.norm ?? '') : '';

function isPerson(sentence: Sentence, hit: NameHit, certain: ReadonlySet<Region>, language: string): boolean {
  if (!PERSONAL.has(word(sentence, hit))) return false;
  if (isBesideTown(before(sentence, hit), language)) return false;
  const namedElsewhere = hit.readings.some(({ code }) =>
    [...certain].some((sure) => sure !== code && related(code, sure)),
  );
  if (namedElsewhere) return false;
  const previous = sentence.tokens[hit.from - 1];
  const next = sentence.tokens[hit.until];
  const start = sentence.tokens[hit.from]?.start ?? 0;
  const possessive = /['’]s?$/.test(sentence.text.slice(start, sentence.tokens[hit.until - 1]?.end ?? start));
  const beside = (token: typeof next, gap: string) => token?.capital === true && gap === ' ';
  return (
    beside(previous, sentence.text.slice(previous?.end ?? 0, start)) ||
    (!possessive && beside(next, sentence.text.slice(sentence.tokens[hit.until - 1]?.end ?? 0, next?.start ?? 0)))
  );
}
