import type { Region } from '../story.ts';
import { normalizeWord, type Sentence, type Token, tokenize } from '../text.ts';
import { foldWord, inflectedKeys, rootsOf } from './inflection.ts';
import { type NameKind, PLACE_LANGUAGES, placeNames } from './place-names.ts';
import { CITIES, COUNTRIES, countryName, isRegion, PARTS } from './regions.ts';

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

/** Most of the tens of thousands are leaves with one entry. */
interface Node {
  next?: Map<string, Node>;
  entries: readonly Entry[];
  /** A name that is no place ends here. */
  blocked: boolean;
}

const NOTHING: readonly Entry[] = [];
const node = (): Node => ({ entries: NOTHING, blocked: false });

function childOf(parent: Node, key: string): Node {
  parent.next ??= new Map();
  let child = parent.next.get(key);
  if (child === undefined) {
    child = node();
    parent.next.set(key, child);
  }
  return child;
}

/** Languages whose names of countries are looked for in texts. */
const TEXT_LANGUAGES = 'en ru uk kk zh zh-Hant ar fa tr es pt fr de it ko ja id vi hi uz ky mn ka hy az be pl th'.split(
  ' ',
);
/** Countries whose ISO 3166-2 parts are looked for in texts by their English names; others have few readers and many homonyms. */
const TEXT_PARTS = new Set('US CA CN RU KZ UA IN PK IR GE KG UZ TJ ET SD MM IQ SY YE AU'.split(' '));
/** Shorter Latin names of other languages than English and Spanish are homonyms of something. */
const MIN_FOREIGN_LENGTH = 6;
const MIN_LOWER_CASE_LENGTH = 7;

let root: Node | undefined;

/** Finds names of places in a sentence, the longest first, in one pass over its tokens. */
export function findNames(sentence: Sentence, language = ''): NameHit[] {
  root ??= buildTrie();
  const { tokens, text } = sentence;
  const hits: NameHit[] = [];
  for (let from = 0; from < tokens.length; ) {
    const found = longest(root, tokens, from, text, language);
    if (found === undefined) {
      from++;
      continue;
    }
    if (found.readings.length > 0) hits.push({ readings: found.readings, from, until: found.until });
    from = found.until;
  }
  return hits;
}

function longest(start: Node, tokens: readonly Token[], from: number, text: string, language: string) {
  let best: { readings: readonly Reading[]; until: number } | undefined;
  const walk = (at: Node, position: number, inflected: boolean): void => {
    if (position > from && (best === undefined || position > best.until)) {
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
    const token = tokens[position];
    if (token === undefined || position - from >= MAX_NAME_TOKENS) return;
    const exact = at.next?.get(foldWord(token.norm));
    if (exact !== undefined) walk(exact, position + 1, inflected);
    for (const key of inflectedKeys(token.norm)) {
      const next = at.next?.get(key);
      if (next !== undefined) walk(next, position + 1, true);
    }
  };
  walk(start, from, false);
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

function buildTrie(): Node {
  const start = node();
  const add = (name: string, code: Region, kind: NameKind, language: string, written = false) => {
    for (const keys of keysOf(name, language)) {
      let at = start;
      for (const key of keys) at = childOf(at, key);
      if (at.entries.some((entry) => entry.code === code && entry.language === undefined)) continue;
      const allCaps = /^[\p{Lu}.& ]{2,6}$/u.test(name);
      const lowerCase = kind === 'currency' || (kind === 'demonym' && language !== 'en');
      const own = language === 'es' && written ? { language } : {};
      at.entries = [...at.entries, { code, kind, allCaps, lowerCase, ...own }];
    }
  };
  for (const language of TEXT_LANGUAGES) {
    for (const code of COUNTRIES) {
      const name = countryName(code, language);
      if (name === undefined) continue;
      const foreign = /^\p{Script=Latin}/u.test(name) && language !== 'en' && language !== 'es';
      if (!foreign || name.length >= MIN_FOREIGN_LENGTH) add(name, code, 'name', language);
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
          add(name, code, kind, language, true);
          if (kind === 'demonym' && language === 'en') add(`${name}s`, code, kind, language);
        }
      }
    }
  }
  for (const [code, cities] of Object.entries(CITIES)) {
    for (const city of cities) if (!isNamed(start, city)) add(city, code, 'city', 'en');
  }
  for (const language of PLACE_LANGUAGES) {
    for (const name of placeNames(language)?.notPlaces ?? []) block(start, name, language);
  }
  return start;
}

function keysOf(name: string, language: string): string[][] {
  const words = tokenize(name, '').map((token) => normalizeWord(token.norm));
  if (words.length === 0) return [];
  return [words.map(foldWord), ...rootsOf(words, language)];
}

function isNamed(start: Node, name: string): boolean {
  let at: Node | undefined = start;
  for (const key of keysOf(name, 'en')[0] ?? []) at = at?.next?.get(key);
  return at !== undefined && (at.blocked || at.entries.some((entry) => entry.language === undefined));
}

function block(start: Node, name: string, language: string): void {
  for (const keys of keysOf(name, language)) {
    let at = start;
    for (const key of keys) at = childOf(at, key);
    at.blocked = true;
    at.entries = NOTHING;
  }
}
