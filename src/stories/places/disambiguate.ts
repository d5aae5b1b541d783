import type { NameHit, Reading } from '../../regions/gazetteer.ts';
import { covers, parentOf, type Region } from '../../regions/regions.ts';
import type { Sentence } from '../../text/tokenize.ts';

interface Found {
  readonly sentence: Sentence;
  readonly hits: readonly NameHit[];
}

/** A place stands beside these, a person or a company does not. */
const LOCATIVE = new Set(
  'in of from to across near around at into throughout within inside outside for and en de a y por desde hasta'.split(
    ' ',
  ),
);
/** First names and surnames as well as places. */
const PERSONAL = new Set('jordan chad paris austin georgia israel sydney dallas kyle lara'.split(' '));

/**
 * Decides what an ambiguous name means by what else the document names: Georgia beside Atlanta, Georgia beside Tbilisi.
 * `Paris, Texas` is no place in France; null: no place at all (Michael Jordan).
 */
export function chooseReadings(found: readonly Found[]): (Reading | null)[][] {
  const certain = new Set<Region>();
  for (const { hits } of found) {
    for (const { readings } of hits) {
      const [only, ...others] = readings;
      if (only !== undefined && others.length === 0) certain.add(only.code);
    }
  }
  return found.map(({ sentence, hits }) =>
    hits.map((hit, position) => {
      if (isPerson(sentence, hit, certain) || isStray(sentence, hit)) return null;
      if (isOfAnother(hit, hits[position - 1])) return null;
      const next = hits[position + 1];
      if (next !== undefined && isInside(sentence, hit, next)) return null;
      return choose(sentence, hit, certain);
    }),
  );
}

function choose(sentence: Sentence, hit: NameHit, certain: ReadonlySet<Region>): Reading | null {
  const [first, second] = hit.readings;
  if (first === undefined || second === undefined) return first ?? null;
  const supported = hit.readings.filter(({ code }) => [...certain].some((sure) => related(code, sure)));
  const country = hit.readings.find(({ code }) => parentOf(code) === null);
  const part = hit.readings.find(({ code }) => country !== undefined && parentOf(code) === country.code);
  // A capital stands for its government, unless something happens in it.
  if (country !== undefined && part !== undefined) return before(sentence, hit) === 'in' ? part : country;
  return supported.length === 1 ? (supported[0] ?? first) : first;
}

/** Towns carry the names of persons, companies and things: they count where something is in them, or a region follows. */
function isStray(sentence: Sentence, hit: NameHit): boolean {
  if (hit.readings.some(({ kind }) => kind !== 'city')) return false;
  const first = sentence.tokens[hit.from];
  const next = sentence.tokens[hit.until];
  if (first === undefined || !/^\p{Script=Latin}/u.test(first.norm) || LOCATIVE.has(before(sentence, hit)))
    return false;
  const end = sentence.tokens[hit.until - 1]?.end ?? first.end;
  const opens = hit.from === 0 && next?.capital !== true;
  return !opens && !/^, \p{Lu}/u.test(sentence.text.slice(end));
}

const related = (a: Region, b: Region): boolean => a.slice(0, 2) === b.slice(0, 2) || covers(a, b);

/** @returns the word before a name; the sign of a hashtag is none. */
function before(sentence: Sentence, hit: NameHit): string {
  const word = sentence.tokens[hit.from - 1]?.norm ?? '';
  return word === '#' ? (sentence.tokens[hit.from - 2]?.norm ?? '') : word;
}

/** `Brazil's Senate`: the Senate is not the one of the USA. */
function isOfAnother(hit: NameHit, previous: NameHit | undefined): boolean {
  if (previous === undefined || previous.until !== hit.from) return false;
  if (hit.readings.some(({ kind }) => kind !== 'institution')) return false;
  return !hit.readings.some(({ code }) => previous.readings.some((other) => related(code, other.code)));
}

/** `Paris, Texas`: the second names where the first lies, and the first is a namesake. */
function isInside(sentence: Sentence, hit: NameHit, next: NameHit): boolean {
  const start = sentence.tokens[hit.until - 1]?.end ?? 0;
  const gap = sentence.text.slice(start, sentence.tokens[next.from]?.start ?? start);
  if (gap !== ', ') return false;
  const whole = next.readings.find(({ code }) => parentOf(code) === 'US' || parentOf(code) === 'CA');
  if (whole === undefined) return false;
  const isCity = hit.readings.some(({ kind }) => kind === 'city' || kind === 'institution');
  const namesake =
    isCity || PERSONAL.has(word(sentence, hit)) || ['lebanon', 'jersey', 'peru', 'cuba'].includes(word(sentence, hit));
  return namesake && !hit.readings.some(({ code }) => code === whole.code);
}

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
