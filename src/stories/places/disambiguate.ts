import type { NameHit, NameMeaning } from '../../regions/gazetteer.ts';
import { countryOf, covers, parentOf, type Region } from '../../regions/regions.ts';
import type { Sentence } from '../../text/tokenize.ts';

interface Found {
  readonly sentence: Sentence;
  readonly hits: readonly NameHit[];
}

/** Something is in a place, or happens to it. */
const IN = words(
  'in across near around at throughout within inside outside on out hit hits leave leaves left plunge plunges',
  'en em no na nos nas à au aux dans im bei sur nel nella a w we koło di в во у на',
);
/** A place stands beside these, a person or a company does not. */
const LOCATIVE = new Set([
  ...IN,
  ...words(
    'of from to into for and y e et und i de del da do das dos di del della d l por desde hasta per sul sulla',
    'aus nach vor rund um des du le la o as os al z ze do pod och ve city province region state island capital',
  ),
]);
/** What follows a place rather than a government. */
const UNDERGOES = words(
  'hit without residents resident power blackout blacked electricity internet airport residents plunged',
);

function words(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

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
      if (first.listed !== true || !isStray(sentence, hit)) certain.add(first.code);
    }
  }
  return found.map(({ sentence, hits }) =>
    hits.map((hit, position) => {
      if (WORDS[language]?.has(word(sentence, hit)) || isPerson(sentence, hit, certain)) return null;
      if (isOfAnother(hit, hits[position - 1]) || isCityOf(sentence, hit)) return null;
      const next = hits[position + 1];
      if (next !== undefined && isInside(sentence, hit, next, hits[position + 2])) return null;
      const previous = hits[position - 1];
      if (previous !== undefined && isInside(sentence, previous, hit, next)) return partOf(hit);
      const reading = choose(sentence, hit, certain, [previous, next]);
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
): NameMeaning | null {
  const [first, second] = hit.readings;
  if (first === undefined || second === undefined) return first ?? null;
  const country = hit.readings.find(({ code }) => parentOf(code) === null);
  const part = hit.readings.find(({ code }) => country !== undefined && parentOf(code) === country.code);
  // A capital stands for its government, unless something happens in it.
  if (country !== undefined && part !== undefined) {
    const isListed = beside.some((other) => other !== undefined && isListedWith(hit, other, country.code));
    return isListed || isPlaceItself(sentence, hit) ? part : { ...country, city: part };
  }
  const supported = hit.readings.filter(({ code }) => [...certain].some((sure) => related(code, sure)));
  return supported[0] ?? first;
}

/** "Khartoum and Darfur remain offline", "Kabul, Herat": with other parts of its country, the capital is one of them. */
const isListedWith = (hit: NameHit, other: NameHit, country: Region): boolean =>
  Math.max(hit.from, other.from) - Math.min(hit.until, other.until) <= 1 &&
  other.readings.every(({ code, kind }) => code.startsWith(`${country}-`) || (code === country && kind === 'city'));

/** "South-west Berlin", "im Südwesten von Berlin", "le nord de Paris": governments have no sides. */
const DIRECTION =
  /^(?:(?:nor|sou)th(?:ern|-?(?:ea|we)st(?:ern)?)?|(?:ea|we)st(?:ern)?|(?:nord|süd|sud)(?:en|ost(?:en)?|west(?:en)?|-?est|-?ouest|-?ovest)?|(?:ost|west)en|norte|sul|oeste|oriente|ouest|ovest|cent(?:re|er|ral|ro)|zentrum|(?:север|юг|восто|запад|центр)\p{L}*)$/u;
/** "Berlin: 50,000 households without power" is about the city. */
const DWELLERS =
  /(?:households|homes|customers|haushalte|kunden|foyers|abonnés|hogares|clientes|famiglie|utenze|odbiorc|gospodarstw|casas|абонент|домов|споживач|hane|abone|户|世帯|가구)/iu;

const DWELT = /^ (?:area |metro )?(?:customers|homes|households|residents|neighbou?rhoods)\b/u;

/** "Luanda sem luz", "Варшава осталась без света": a government has no light to lose. */
const LACKS =
  /^\s?:?\s*(?:\p{L}+\s+)?(?:(?:жарықсыз|elektriksiz|internetsiz)|(?:without|loses|lost|sin|sem|sans|ohne|senza|bez|без|privée?s?\s+(?:d['’]|de))\s*(?:l['’])?(?:power|luz|energ|eletric|electric|électric|elettric|elektr|courant|strom|corrente|luce|prąd|internet|wi-?fi|netz|red\b|rede\b|réseau|свет|світл|ток|струм|електр|электр|электрич|связ|зв[’']яз|интернет|інтернет))/iu;

/** "Berlin-Köpenick". */
const QUARTER = /^-\p{Lu}\p{Ll}/u;

/** "Egypt restores power to Cairo", "devuelven la luz a Quito": a government is given none back. */
const GIVEN_BACK =
  /(?:(?:restor|return|resum|\bback\b)\p{L}*(?: \p{L}+){0,3} to|(?:devuelv|devolvi|vuelve|volvió|regres|restablec|restabelec|volta|voltou|torna|ripristin)\p{L}*(?: \p{L}+){0,4} a(?:lla)?) $/iu;
/** Characters before a name that are looked at. */
const GIVEN_WITHIN = 60;

function isPlaceItself(sentence: Sentence, hit: NameHit): boolean {
  const { tokens, text } = sentence;
  const from = tokens[hit.from]?.start ?? 0;
  if (GIVEN_BACK.test(text.slice(Math.max(0, from - GIVEN_WITHIN), from))) return true;
  if (IN.has(before(sentence, hit)) || UNDERGOES.has(tokens[hit.until]?.norm ?? '')) return true;
  const near = tokens.slice(Math.max(0, hit.from - 2), hit.from);
  if (near.some(({ norm }) => DIRECTION.test(norm))) return true;
  const after = text.slice(tokens[hit.until - 1]?.end);
  // "Stromnetz Berlin: Südwesten wieder am Netz"
  if (DIRECTION.test(/^\s?:\s*(?:der |im |the |le |il |el )?(\p{L}+)/iu.exec(after)?.[1]?.toLowerCase() ?? ''))
    return true;
  return LACKS.test(after) || QUARTER.test(after) || (/^\s?:/u.test(after) && DWELLERS.test(after));
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
  if (reading.weak === true) return !isNear(certain) || isStray(sentence, hit);
  // In German every noun has a capital: `Frankfurter Flughafen`.
  const isNamed = language !== 'de' && isBesideCapital(sentence, hit);
  return isStray(sentence, hit) && (!(isNear(certain) || isNear(home)) || isNamed);
}

/** Towns carry the names of persons, companies and things: they count where something is in them, or a region follows. */
function isStray(sentence: Sentence, hit: NameHit): boolean {
  if (hit.readings.some(({ kind, listed }) => kind !== 'city' && listed !== true)) return false;
  const first = sentence.tokens[hit.from];
  const next = sentence.tokens[hit.until];
  if (first === undefined || !/^\p{Script=Latin}/u.test(first.norm) || LOCATIVE.has(before(sentence, hit)))
    return false;
  const end = sentence.tokens[hit.until - 1]?.end ?? first.end;
  // Turkish sets the endings of proper names off, and what is in a place ends so: `Çanakkale'nin`.
  if (/['’](?!s?$)/.test(sentence.text.slice(first.start, end))) return false;
  const isLabelled = /^[^:]{2,30}: $/u.test(sentence.text.slice(0, first.start));
  // "Houston's Third Ward"
  const isOwner = /['’]s$/u.test(sentence.text.slice(first.start, end));
  const opens = (hit.from === 0 || isLabelled) && (isOwner || next?.capital !== true);
  // "All Houston customers": persons and companies have customers, too, but theirs are not counted by the name alone.
  if (LACKS.test(sentence.text.slice(end)) || DWELT.test(sentence.text.slice(end))) return false;
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
function isInside(sentence: Sentence, hit: NameHit, next: NameHit, after: NameHit | undefined): boolean {
  const textBetween = (left: NameHit, right: NameHit) =>
    sentence.text.slice(sentence.tokens[left.until - 1]?.end, sentence.tokens[right.from]?.start);
  const gap = textBetween(hit, next);
  // "China Lake, California", "Turkey Point plant in Florida"; a list of places goes on: "Mexico, Texas and Arizona".
  const isNamed = /^(?: \p{Lu}\p{L}+){1,2}(?:,| (?:\p{Ll}+ ){0,3}in) $/u.test(gap);
  if (gap !== ', ' && gap !== ' in ' && !isNamed) return false;
  if (after !== undefined && LIST_GOES_ON.test(textBetween(next, after))) return false;
  const whole = next.readings.find(({ code }) => NAMESAKES.has(parentOf(code) ?? ''));
  if (whole === undefined || hit.readings.some(({ kind }) => kind === 'demonym')) return false;
  const [only, ...others] = hit.readings;
  return others.length > 0 || (only !== undefined && !related(only.code, whole.code));
}

/** "Florida, Georgia e Carolina del Sud": what joins the names of a list. */
const LIST_GOES_ON = /^,? (?:and|or|&|und|oder|sowie|e|ed|o|y|et|ou|i|oraz|lub|и|или|і|та|й|ve|және|و) $|^[,،、] ?$/u;

/** Their towns are called after places elsewhere. */
const NAMESAKES = new Set(['US', 'CA']);

const word = (sentence: Sentence, hit: NameHit): string =>
  hit.until - hit.from === 1 ? (sentence.tokens[hit.from]?.norm ?? '') : '';

function isPerson(sentence: Sentence, hit: NameHit, certain: ReadonlySet<Region>): boolean {
  if (!PERSONAL.has(word(sentence, hit))) return false;
  if (LOCATIVE.has(before(sentence, hit))) return false;
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
