import { normalizeWord, type Sentence, type Token, tokenize } from '../text/tokenize.ts';
import { foldWord, inflectedKeys, rootsOf } from './inflection.ts';
import { type NameKind, PLACE_LANGUAGES, placeNames } from './place-names.ts';
import { CITIES, COUNTRIES, countryName, isRegion, PARTS, type Region } from './regions.ts';

/** One reading of a name. */
export interface Reading {
  readonly code: Region;
  readonly kind: NameKind;
}

/** A name found in a sentence; several readings where the name alone does not decide (Georgia). */
export interface NameHit {
  readonly readings: readonly Reading[];
  /** Token positions, end exclusive. */
  readonly from: number;
  readonly until: number;
}

interface Entry extends Reading {
  /** Must stand in capitals in the text: `US`, `EU`. */
  readonly allCaps: boolean;
  /** Read in texts of this language only: in others it is a homonym (Lara, Guerrero). */
  readonly language?: string;
  /** May be written in lower case: adjectives of most languages, currencies. */
  readonly lowerCase: boolean;
}

/** What is known of the words of a name, or of its first words. */
interface Place {
  readonly entries: readonly Entry[];
  /** A name that is no place ends here. */
  readonly blocked: boolean;
  /** Longer names begin so. */
  readonly continues: boolean;
}

/** By the words of a name, with a space between. One flat map: a node for each word would take several times the memory. */
type Gazetteer = Map<string, Place>;

const UNKNOWN: Place = { entries: [], blocked: false, continues: false };

/** Languages whose names of countries are looked for in texts. */
const TEXT_LANGUAGES = 'en ru uk kk zh zh-Hant ar fa tr es pt fr de it ko ja id vi hi uz ky mn ka hy az be pl th'.split(
  ' ',
);
/** Countries whose ISO 3166-2 parts are looked for in texts by their English names; others have few readers and many homonyms. */
const TEXT_PARTS = new Set('US CA CN RU KZ UA IN PK IR GE KG UZ TJ ET SD MM IQ SY YE AU'.split(' '));
/** Shorter Latin names of other languages than English and Spanish are homonyms of something elsewhere. */
const MIN_FOREIGN_LENGTH = 6;
const MIN_LOWER_CASE_LENGTH = 7;

let gazetteer: Gazetteer | undefined;

/** Finds names of places in a sentence, the longest first, in one pass over its tokens. */
export function findNames(sentence: Pick<Sentence, 'text' | 'tokens'>, language = ''): NameHit[] {
  gazetteer ??= shared(readGazetteer());
  const { tokens, text } = sentence;
  const hits: NameHit[] = [];
  for (let from = 0; from < tokens.length; ) {
    const found = longest(gazetteer, tokens, from, text, language);
    if (found === undefined) {
      from++;
      continue;
    }
    if (found.readings.length > 0) hits.push({ readings: found.readings, from, until: found.until });
    from = found.until;
  }
  return hits;
}

function longest(names: Gazetteer, tokens: readonly Token[], from: number, text: string, language: string) {
  let best: { readings: readonly Reading[]; until: number } | undefined;
  const walk = (words: string, at: Place, position: number, inflected: boolean): void => {
    if (best === undefined || position > best.until) {
      if (at.blocked) best = { readings: [], until: position };
      else if (at.entries.length > 0) {
        const readings = at.entries.filter(
          (entry) =>
            (entry.language === undefined || entry.language === language) &&
            fits(entry, tokens, from, position, text, inflected),
        );
        if (readings.length > 0) best = { readings: distinct(readings), until: position };
      }
    }
    if (at.continues && position - from < MAX_NAME_TOKENS) step(`${words} `, position, inflected);
  };
  const step = (before: string, position: number, inflected: boolean): void => {
    const token = tokens[position];
    if (token === undefined) return;
    const exact = before + foldWord(token.norm);
    const found = names.get(exact);
    if (found !== undefined) walk(exact, found, position + 1, inflected);
    for (const key of inflectedKeys(token.norm)) {
      const next = names.get(before + key);
      if (next !== undefined) walk(before + key, next, position + 1, true);
    }
  };
  step('', from, false);
  return best;
}

const MAX_NAME_TOKENS = 12;

function distinct(readings: readonly Reading[]): Reading[] {
  return readings.filter(({ code }, position) => readings.findIndex((other) => other.code === code) === position);
}

function fits(
  entry: Entry,
  tokens: readonly Token[],
  from: number,
  until: number,
  text: string,
  inflected: boolean,
): boolean {
  const first = tokens[from];
  const last = tokens[until - 1];
  if (first === undefined || last === undefined) return false;
  const written = text.slice(first.start, last.end);
  if (entry.allCaps) return written === written.toUpperCase();
  if (entry.lowerCase || first.capital || !/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(written)) return true;
  return inflected ? /ск\p{L}{1,3}$/u.test(written) : written.length >= MIN_LOWER_CASE_LENGTH && entry.kind === 'name';
}

/** Most names are read alike: what is equal is kept once. */
function shared(names: Gazetteer): Gazetteer {
  const known = new Map<string, Place>();
  for (const [words, place] of names) {
    const key = JSON.stringify(place);
    const same = known.get(key);
    if (same === undefined) known.set(key, place);
    else names.set(words, same);
  }
  return names;
}

function readGazetteer(): Gazetteer {
  const found: Gazetteer = new Map();
  const add = (name: string, code: Region, kind: NameKind, language: string, only?: string) => {
    for (const keys of keysOf(name, language)) {
      const { entries } = found.get(keys.join(' ')) ?? UNKNOWN;
      if (entries.some((entry) => entry.code === code && entry.language === undefined)) continue;
      const allCaps = /^[\p{Lu}.& ]{2,6}$/u.test(name);
      const lowerCase = kind === 'currency' || (kind === 'demonym' && language !== 'en');
      const own = only === undefined ? {} : { language: only };
      put(found, keys, { entries: [...entries, { code, kind, allCaps, lowerCase, ...own }] });
    }
  };
  for (const language of TEXT_LANGUAGES) {
    for (const code of COUNTRIES) {
      const name = countryName(code, language);
      if (name === undefined) continue;
      const foreign = /^\p{Script=Latin}/u.test(name) && language !== 'en' && language !== 'es';
      add(name, code, 'name', language, foreign && name.length < MIN_FOREIGN_LENGTH ? language : undefined);
    }
  }
  for (const [code, name] of Object.entries(PARTS)) {
    if (TEXT_PARTS.has(code.slice(0, 2))) add(name, code, 'name', 'en');
  }
  for (const language of PLACE_LANGUAGES) {
    const names = placeNames(language);
    if (names === null) continue;
    const sections = [
      ['name', names.names],
      ['demonym', names.demonyms],
      ['city', names.cities],
      ['institution', names.institutions],
      ['currency', names.currencies],
    ] as const;
    for (const [kind, section] of sections) {
      for (const [code, written] of Object.entries(section)) {
        if (!isRegion(code)) throw new Error(`config/places/${language}.json: ${code} is no region`);
        for (const name of written) {
          add(name, code, kind, language, language === 'es' ? language : undefined);
          if (kind === 'demonym' && language === 'en') add(`${name}s`, code, kind, language);
        }
      }
    }
  }
  for (const [code, cities] of Object.entries(CITIES)) {
    for (const city of cities) if (!isNamed(found, city)) add(city, code, 'city', 'en');
  }
  for (const language of PLACE_LANGUAGES) {
    for (const name of placeNames(language)?.notPlaces ?? []) block(found, name, language);
  }
  return found;
}

function keysOf(name: string, language: string): string[][] {
  const words = tokenize(name, '').map((token) => normalizeWord(token.norm));
  if (words.length === 0) return [];
  return [words.map(foldWord), ...rootsOf(words, language)];
}

function put(names: Gazetteer, keys: readonly string[], known: Partial<Place>): void {
  const words = keys.join(' ');
  names.set(words, { ...UNKNOWN, ...names.get(words), ...known });
  for (let length = keys.length - 1; length > 0; length--) {
    const first = keys.slice(0, length).join(' ');
    names.set(first, { ...UNKNOWN, ...names.get(first), continues: true });
  }
}

function isNamed(names: Gazetteer, name: string): boolean {
  const place = names.get((keysOf(name, 'en')[0] ?? []).join(' '));
  return place !== undefined && (place.blocked || place.entries.some((entry) => entry.language === undefined));
}

function block(names: Gazetteer, name: string, language: string): void {
  for (const keys of keysOf(name, language)) put(names, keys, { blocked: true, entries: [] });
}
