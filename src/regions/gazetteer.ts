import { normalizeWord, type Sentence, type Token, tokenize } from '../text/tokenize.ts';
import { foldWord, inflectedKeys, rootsOf } from './inflection.ts';
import { NameTable } from './name-table.ts';
import { type NameKind, PLACE_LANGUAGES, placeNames } from './place-names.ts';
import { isPartOf, type Region } from './regions.ts';
import { NAMES_IN_A_SLICE, SCRIPTS, type Script, scriptOf, unreadNames } from './scripts.ts';
import { type Sliced, sliced } from './sliced.ts';

/** One reading of a name. */
export interface NameMeaning {
  readonly code: Region;
  readonly kind: NameKind;
  /** Means the place only where the text names its country: `Central`, `La Rioja`. */
  readonly weak?: boolean;
  /** Out of a list of all places: persons and things bear the name, too. */
  readonly listed?: boolean;
  /** Of a capital that stands for its government: the city itself. */
  readonly city?: Pick<NameMeaning, 'code' | 'kind'>;
}

/** A name found in a sentence; several readings where the name alone does not decide (Georgia). */
export interface NameHit {
  readonly readings: readonly NameMeaning[];
  /** Token positions, end exclusive. */
  readonly from: number;
  readonly until: number;
}

interface Entry extends NameMeaning {
  /** Must stand in capitals in the text: `US`, `EU`. */
  readonly allCaps: boolean;
  /** Read in texts of this language only: in others it is a homonym (Lara, Guerrero). */
  readonly language?: string;
  /** May be written in lower case: adjectives of most languages, currencies. */
  readonly lowerCase: boolean;
}

interface Gazetteer {
  readonly names: NameTable;
  /** What a name's number stands for: its readings, none where it is no place. Names that are read alike share one. */
  readonly entries: readonly (readonly Entry[])[];
}

/** The endings of shorter names of lesser known places make other words: `пулы`, `ферма`. */
const MIN_INFLECTED_LENGTH = 5;
const MIN_LOWER_CASE_LENGTH = 7;

/** Names are read for a script when a text first shows it, if nobody may type anything before. */
const gazetteers = Object.fromEntries(
  SCRIPTS.map((script) => [script, sliced(() => readGazetteer(script))]),
) as Readonly<Record<Script, Sliced<Gazetteer>>>;

/** Reads beforehand, bit by bit, the names that the first place would wait for that somebody types as texts write it. */
export async function prepareNames(): Promise<void> {
  await unreadNames.prepare();
  for (const script of SCRIPTS) await gazetteers[script].prepare();
}

/** The same at once, of the scripts of what was typed. */
export async function readNamesIn(typed: string): Promise<void> {
  const scripts = new Set(typed.split(/[^\p{L}\p{M}]+/u).map(scriptOf));
  await unreadNames.soon();
  for (const script of scripts) await gazetteers[script].soon();
}

/** Of what a person types, who may write a name as any language does. */
const ANY_LANGUAGE = '*';

/** An item is read for what it says, and for the story that it belongs to. */
const found = new WeakMap<Sentence['tokens'], Map<string, readonly NameHit[]>>();

/** Finds names of places in a sentence, the longest first, in one pass over its tokens. */
export function findNames(sentence: Pick<Sentence, 'text' | 'tokens'>, language = ''): readonly NameHit[] {
  const known = found.get(sentence.tokens) ?? new Map<string, readonly NameHit[]>();
  found.set(sentence.tokens, known);
  const hits = known.get(language) ?? namesIn(sentence, language);
  known.set(language, hits);
  return hits;
}

function namesIn(sentence: Pick<Sentence, 'text' | 'tokens'>, language: string): NameHit[] {
  const { tokens, text } = sentence;
  const hits: NameHit[] = [];
  for (let from = 0; from < tokens.length; ) {
    const found = longest(gazetteers[scriptOf(tokens[from]?.norm ?? '')].get(), tokens, from, text, language);
    if (found === undefined) {
      from++;
      continue;
    }
    if (found.readings.length > 0) {
      const other = directed(sentence, from, found.until, language);
      // "Северная и Южная Осетия": a direction alone is a province of Zambia.
      if (other.some((one) => one.from === hits.at(-1)?.from)) hits.pop();
      hits.push(...[...other, { readings: found.readings, from, until: found.until }].sort((a, b) => a.from - b.from));
    }
    from = Math.max(found.until, hits.at(-1)?.until ?? 0);
  }
  return hits;
}

/** @returns the readings of a name that somebody types and that is all there is; none where it is more, or no name. */
export function readName(
  { tokens, text }: Pick<Sentence, 'text' | 'tokens'>,
  language = ANY_LANGUAGE,
): readonly NameMeaning[] {
  const found = longest(gazetteers[scriptOf(tokens[0]?.norm ?? '')].get(), tokens, 0, text, language);
  return found?.until === tokens.length ? found.readings : [];
}

/** @returns whether these tokens are a name as somebody types it, or the beginning of one. */
export function beginsName(tokens: readonly Token[]): boolean {
  const { names } = gazetteers[scriptOf(tokens[0]?.norm ?? '')].get();
  const goesOn = (node: number, position: number): boolean => {
    const token = tokens[position];
    if (token === undefined) return true;
    return [foldWord(token.norm), ...inflectedKeys(token.norm, ANY_LANGUAGE)].some((key) => {
      const next = names.step(node, key);
      return next !== 0 && goesOn(next, position + 1);
    });
  };
  return goesOn(0, 0);
}

/**
 * A direction without its name, beside the same name with another: "North and South Carolina", "Nord- und Südossetien",
 * "Corea del Nord e del Sud".
 */
function directed(
  { text, tokens }: Pick<Sentence, 'text' | 'tokens'>,
  from: number,
  until: number,
  language: string,
): NameHit[] {
  const named = (name: readonly Token[], span: { from: number; until: number }): NameHit[] => {
    const found = longest(gazetteers[scriptOf(name[0]?.norm ?? '')].get(), name, 0, text, language);
    return found?.until === name.length && found.readings.length > 0 ? [{ readings: found.readings, ...span }] : [];
  };
  const [first, and] = tokens.slice(Math.max(0, from - 2), from);
  const [second, ...rest] = tokens.slice(from, until);
  if (first !== undefined && second !== undefined && JOINED.has(and?.norm ?? '') && isDirection(first)) {
    const root = COMPOUND.exec(second.norm)?.[1];
    const compound = root === undefined ? [] : [{ ...first, norm: first.norm + root }];
    const name = rest.length > 0 && isDirection(second) ? [first, ...rest] : compound;
    if (name.length > 0) return named(name, { from: from - 2, until: from - 1 });
  }
  const last = tokens[until - 1];
  if (rest.length === 0 || last === undefined || !isDirection(last) || !JOINED.has(tokens[until]?.norm ?? ''))
    return [];
  const at = ARTICLES.has(tokens[until + 1]?.norm ?? '') ? until + 2 : until + 1;
  const other = tokens[at];
  if (other === undefined || !isDirection(other)) return [];
  return named([...tokens.slice(from, until - 1), other], { from: at, until: at + 1 });
}

const DIRECTION =
  /^(?:(?:nor|sou)th(?:ern)?|(?:ea|we)st(?:ern)?|nord|s[uü]d|ost|est|ouest|ovest|norte|sul|sur|leste|este|oeste|(?:север|южн|запад|восточн|північн|південн|західн|східн)\p{L}*|(?:północn|południow|zachodni|wschodni)\p{L}*)$/u;
const isDirection = ({ norm }: Token): boolean => DIRECTION.test(norm);
/** "Südossetien" */
const COMPOUND = /^(?:nord|süd|ost|west)(\p{L}{4,})$/u;
const JOINED = new Set('and or und oder et ou e o y i lub и или і та або'.split(' '));
const ARTICLES = new Set('del do du de dell della da'.split(' '));

function longest(
  { names, entries: known }: Gazetteer,
  tokens: readonly Token[],
  from: number,
  text: string,
  language: string,
) {
  let best: { readings: readonly NameMeaning[]; until: number } | undefined;
  const walk = (node: number, position: number, inflected: boolean): void => {
    if (node === 0) return;
    const entries = known[names.valueOf(node) - 1];
    if (entries !== undefined && (best === undefined || position > best.until)) {
      const readings = entries.filter(
        (entry) =>
          (entry.language === undefined || entry.language === language || language === ANY_LANGUAGE) &&
          fits(entry, tokens, from, position, text, inflected),
      );
      // In the language of the text a name means what it means there.
      readings.sort((a, b) => Number(b.language !== undefined) - Number(a.language !== undefined));
      if (readings.length > 0 || entries.length === 0) best = { readings: distinct(readings), until: position };
    }
    if (names.hasMore(node) && position - from < MAX_NAME_TOKENS) step(node, position, inflected);
  };
  const step = (node: number, position: number, inflected: boolean): void => {
    const token = tokens[position];
    if (token === undefined) return;
    walk(names.step(node, foldWord(token.norm)), position + 1, inflected);
    for (const key of inflectedKeys(token.norm, language)) walk(names.step(node, key), position + 1, true);
  };
  step(0, from, false);
  return best;
}

const MAX_NAME_TOKENS = 12;

function distinct(readings: readonly NameMeaning[]): NameMeaning[] {
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
  // Turkish sets endings off: `ABD'de`.
  if (entry.allCaps) return /^[^\p{Ll}]+(?:['’]\p{Ll}+)?$/u.test(written);
  if (entry.lowerCase || first.capital || !/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(written)) return true;
  if (entry.listed === true && !inflected) return false;
  return inflected ? /ск\p{L}{1,3}$/u.test(written) : written.length >= MIN_LOWER_CASE_LENGTH && entry.kind === 'name';
}

function* readGazetteer(script: Script): Generator<void, Gazetteer> {
  const names = new NameTable();
  const known: (readonly Entry[])[] = [];
  const numbers = new Map<string, number>();
  const put = (node: number, entries: readonly Entry[]) => {
    const signature = JSON.stringify(entries);
    const number = numbers.get(signature) ?? known.push(entries);
    numbers.set(signature, number);
    names.put(node, number);
  };
  const given = new Set<number>();
  const countries = new Set<number>();
  let count = 0;
  for (const written of unreadNames.get().get(script) ?? []) {
    if (++count % NAMES_IN_A_SLICE === 0) yield;
    const { name, code, kind, language, only, isDerived, isWeak, isCountry } = written;
    const allCaps = /^[\p{Lu}.& ]{2,6}$/u.test(name);
    const isCommon = kind === 'name' && /^\p{Ll}/u.test(name);
    const lowerCase = isCommon || kind === 'currency' || (kind === 'demonym' && language !== 'en');
    const own = only === undefined ? {} : { language: only };
    const entry: Entry = {
      code,
      kind,
      allCaps,
      lowerCase,
      ...own,
      ...(isWeak ? { weak: true } : {}),
      ...(isDerived ? { listed: true } : {}),
    };
    const [whole, ...roots] = keysOf(name, language);
    if (whole === undefined) continue;
    const isShort =
      isDerived && scriptOf(name) === 'cyrillic' && whole.every((word) => word.length < MIN_INFLECTED_LENGTH);
    for (const keys of isShort ? [whole] : [whole, ...roots]) {
      const node = names.reach(keys);
      let entries = known[names.valueOf(node) - 1] ?? [];
      // What was written by hand is what the name means, or the country of it; of what was made, the best known is first.
      if (isDerived && !countries.has(node) && entries.length > 0) {
        entries = entries.map((other) => moreExact(other, code));
        put(node, entries);
      }
      if (isDerived && given.has(node)) continue;
      if (isCountry === true) countries.add(node);
      if (!isDerived && only === undefined && kind !== 'institution') given.add(node);
      // A part of a country, listed by hand among the country's own names as well, is the part.
      if (isPlace(entry) && entries.some((other) => isPlace(other) && isPartOf(other.code, code))) continue;
      const same = entries.find((other) => other.code === code && other.language === undefined);
      if (same === undefined) put(node, [...entries, entry]);
      // "Kosovar" in English, "kosovar" in French.
      else if (lowerCase && kind === 'demonym' && same.kind === kind && !same.lowerCase)
        put(
          node,
          entries.map((other) => (other === same ? { ...same, lowerCase } : other)),
        );
    }
  }
  for (const language of PLACE_LANGUAGES) {
    for (const name of placeNames(language)?.notPlaces ?? [])
      if (scriptOf(name) === script) for (const keys of keysOf(name, language)) put(names.reach(keys), []);
  }
  unreadNames.get().delete(script);
  return { names, entries: known };
}

const isPlace = ({ kind }: Entry): boolean => kind === 'city' || kind === 'name';

function moreExact(entry: Entry, code: Region): Entry {
  return isPlace(entry) && isPartOf(code, entry.code) ? { ...entry, code } : entry;
}

const SIMPLE = /^[\p{L}\p{M}]+(?:[ -][\p{L}\p{M}]+)*$/u;

function keysOf(name: string, language: string): string[][] {
  const plain = SIMPLE.test(name) && !/^\p{Lo}/u.test(name);
  const words = plain
    ? normalizeWord(name).split(/[ -]/)
    : tokenize(name, '').map((token) => normalizeWord(token.norm));
  if (words.length === 0) return [];
  return [words.map(foldWord), ...rootsOf(words, language)];
}
