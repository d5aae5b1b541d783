import { memoized } from '../memo.ts';
import { tokenize } from '../text/tokenize.ts';
import { toCyrillic } from '../text/transliterate.ts';
import { areaCalled } from './areas.ts';
import { beginsDirection, withoutDirection } from './directions.ts';
import { codeOfFlag } from './flags.ts';
import { beginsName, prepareNames, readName, readNamesIn } from './gazetteer.ts';
import { listedNamesSoon, prepareListedNames } from './home-names.ts';
import { firstFrom, type NameIndex, nameIndex } from './name-index.ts';
import { type Name, nearest } from './nearest-names.ts';
import { LONGEST_TYPED, placeKey, withoutPreposition } from './place-key.ts';
import { countryName, countryOf, isRegion, nameOfCity, parentOf, type Region, regionName } from './regions.ts';
import { SHARED_NAMES } from './shared-names.ts';
import { SPOKEN_LANGUAGES } from './typed-names.ts';
import { namesWhole } from './wholeness.ts';

/** What a person meant: a region, or several it may be (an ambiguous name, a misspelling), or none: `near` is empty. */
export type Resolved = { readonly region: Region } | { readonly near: readonly Region[] };

const MAX_NEAR = 5;
const MAX_REMEMBERED = 2000;

/** Builds beforehand, bit by bit, what the first place that somebody types would wait for. */
export async function prepareRegionSearch(): Promise<void> {
  await nameIndex.prepare();
  await prepareNames();
  await prepareListedNames(nameOfCity);
}

/** A code alone, as buttons give it, is looked up nowhere. */
const CODE = /^\s*(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?)?\s*$/;

/** Builds at once, but with turns for others in between, what these words are looked up in. */
export async function readNamesFor(typed: string): Promise<void> {
  if (CODE.test(typed)) return;
  await nameIndex.soon();
  await readNamesIn(typed);
  await listedNamesSoon(nameOfCity);
}

/** Reads what a person typed in any language and spelling: a name, a code, a city, a grid operator. */
export function resolveRegion(typed: string): Resolved {
  const exact = exactRegions(typed);
  const [only, ...others] = exact;
  if (only !== undefined && others.length === 0) return { region: only };
  if (only !== undefined) return { near: exact.slice(0, MAX_NEAR) };
  const key = placeKey(withoutPreposition(typed));
  if (key === '') return { near: [] };
  return { near: nearest(nameIndex.get().byLength, key) };
}

/** The same without a search for what is near: cheap enough to be asked for every word that is typed. */
export function findRegion(typed: string): Region | undefined {
  const [only, ...others] = exactRegions(typed);
  return others.length === 0 ? only : undefined;
}

/** Places that share this one name: Congo, Georgia; empty where it names one, or none. */
export const findNamesakes = (typed: string): readonly Region[] =>
  exactRegions(typed).filter((_, __, all) => all.length > 1);

/** `Türkiye'siz` is everything but Turkey. */
const WITHOUT = /['’ʼ]s[ıiuü]z$/iu;

/**
 * Each option that may be meant asks for the same phrase of a line, some of them in several ways.
 * @returns what is called so, in any language and spelling; several where they share the name.
 */
export const exactRegions: (typed: string) => readonly Region[] = memoized(MAX_REMEMBERED, (typed) => {
  const code = codeOfFlag(typed.trim()) ?? typed.trim().toUpperCase().replace(/[_ ]/, '-');
  if (isRegion(code)) return [code];
  const key = placeKey(typed);
  if (key === '' || WITHOUT.test(typed)) return [];
  const asked = SHARED_NAMES.get(key);
  if (asked !== undefined) return asked;
  const known = nameIndex.get();
  const inside = insideOf(known, typed);
  if (inside !== undefined) return inside;
  const names = known.exact.get(key) ?? [];
  const area = names.some(isCountryName) ? [] : areaOf(typed);
  // Balkan is a province of Turkmenistan, too.
  if (area.length > 0) return [...names.map(({ code }) => code).filter((code) => isCalled(code, key)), ...area];
  const named = namedRegions(names, key);
  if (named.length > 0) return named;
  const found = inflected(typed);
  if (found.length > 0) return found;
  const shortened = ofKind(key);
  if (shortened.length > 0) return shortened;
  const otherwise = respelt(key);
  return otherwise.length > 0 ? otherwise : directedIn(typed);
});

function areaOf(typed: string): readonly Region[] {
  const area = areaCalled(placeKey(typed));
  return area.length > 0 ? area : areaCalled(placeKey(withoutPreposition(typed)));
}

const isCountryName = ({ code, rank }: Name): boolean => rank <= 1 && parentOf(code) === null;

/** `northern iraq`, `norte de chile`, 伊朗北部: the place whose north it is. */
function directedIn(typed: string): readonly Region[] {
  for (const rest of withoutDirection(typed)) {
    // "North American" is of no north of the United States.
    const names = nameIndex.get().exact.get(placeKey(rest)) ?? [];
    const isName = names.length === 0 || names.some(isOwnName);
    const [only, ...others] = isName && withoutDirection(rest).length === 0 ? exactRegions(rest) : [];
    if (only !== undefined && others.length === 0 && namesWhole(rest, only)) return [only];
  }
  return [];
}

/**
 * Of the phrases of a long line nearly all are no names, and nearly all of those go on from two words that begin none.
 * @returns whether some name of more words begins with these two, however it is spelt or inflected.
 */
export const mayGoOn = memoized(MAX_REMEMBERED, (two: string): boolean => {
  const key = placeKey(two);
  if (key === '' || withoutPreposition(two) !== two.trim() || KIND_AHEAD.test(key) || beginsDirection(two)) return true;
  const cyrillic = toCyrillic(key) ?? '';
  const keys = [key, key.replace(GERMAN, (letters) => letters.charAt(0)), cyrillic];
  const spellings = [two, cyrillic, key.includes('ك') ? key.replaceAll('ك', 'گ') : ''];
  const { sorted } = nameIndex.get();
  const isKnown = (one: string) => {
    const next = sorted[firstFrom(sorted, one)]?.key ?? '';
    return next === one || next.startsWith(`${one} `);
  };
  return keys.some((one) => one !== '' && isKnown(one)) || spellings.some((one) => one !== '' && mayBegin(one));
});

/** The best ranked; a country by such a name is the part of it that bears it, and two of the name are asked about. */
export function namedRegions(names: readonly Name[], key: string): Region[] {
  const best = Math.min(...names.map((name) => name.rank));
  const found = [...new Set(names.filter((name) => name.rank === best).map((name) => name.code))];
  const regions = best === 0 ? found : [...new Set(found.flatMap((region) => placedBetter(region, names)))];
  const parts = names.map(({ code }) => code).filter((code) => isCalled(code, key));
  const loose = regions.filter((region) => !isCalled(region, key));
  const exact = parts.filter((part) => loose.some((region) => countryOf(part) === countryOf(region)));
  const isLesser = (region: Region) => exact.some((part) => countryOf(part) === countryOf(region));
  const kept = regions.filter((region) => !loose.includes(region) || !isLesser(region));
  const others = kept.some((region) => isCalled(region, key)) ? [] : parts.filter((part) => !exact.includes(part));
  return [...new Set([...kept, ...exact, ...others])];
}

/** What one list puts into the country lies in the part where another list has it. */
function placedBetter(region: Region, names: readonly Name[]): readonly Region[] {
  const inside = parentOf(region) === null ? names.filter(({ code }) => parentOf(code) === region) : [];
  return inside.length === 0 ? [region] : inside.map(({ code }) => code);
}

/** Its first name is this, and it is printed so. */
function isCalled(code: Region, key: string): boolean {
  return placeKey(regionName(code, 'en')) === key;
}

/** `Montana (Bulgaria)`, `Hyderabad, Pakistan`. */
function insideOf(known: NameIndex, typed: string): readonly Region[] | undefined {
  const [, name = '', whole = ''] = /^([^(,]+)[(,]([^()]+)\)?\s*$/u.exec(typed.slice(0, LONGEST_TYPED)) ?? [];
  const names = known.exact.get(placeKey(name)) ?? [];
  const wholes = countriesCalled(known, whole);

  const inside = names.filter(({ code }) => wholes.some((one) => parentOf(code) === one));
  // `Niger, Nigeria` are two countries; `Niger (Nigeria)` is printed for the part.
  const isCountry = names.some(({ code, rank }) => rank === 0 && parentOf(code) === null);
  if (isCountry && typed.includes(',') && !names.some(({ code, rank }) => rank === 0 && parentOf(code) !== null))
    return undefined;
  if (inside.length > 0) return namedRegions(inside, placeKey(name));
  // As it is printed where a name says nothing of the country: `الشرق (الكاميرون)`.
  const printed = typed.includes('(') && wholes.length > 0 ? exactRegions(name) : [];
  const there = printed.filter((code) => wholes.some((one) => parentOf(code) === one));
  return there.length === 0 ? undefined : there;
}

/**
 * Lists put some cities into the country alone, and others into both, and of `Salta, Mendoza` none is left out: a country is
 * named by its own name, which a city of it bears only where the country is called so.
 */
function countriesCalled(known: NameIndex, typed: string): readonly Region[] {
  const code = typed.trim().toUpperCase();
  const key = placeKey(typed);
  const names = known.exact.get(key) ?? [];
  const isOwn = (region: Region) =>
    [...SPOKEN_LANGUAGES].some((language) => placeKey(countryName(region, language) ?? '') === key);
  const called = names.filter(({ code, rank }) => rank === 0 && parentOf(code) === null).map((name) => name.code);
  const own = called.filter((region) => isOwn(region) || !names.some((name) => parentOf(name.code) === region));
  return isRegion(code) ? [...own, code] : own;
}

/** `респ. Коми`, `Алматы обл.`, `edo. Zulia`: what kind of part it is, in short, and in full. */
const KIND =
  /^(респ|обл|кр|г|м|prov|depto|dpto|dept|edo|est|gob|gov)\s+(?:de\s+|of\s+|da\s+|do\s+)?(\S.*)$|^(.*\S)\s+(респ|обл|кр|prov|dept|dist|edo)$/u;
const KIND_AHEAD = /^(?:респ|обл|кр|г|м|prov|depto|dpto|dept|edo|est|gob|gov)\s/u;
const KINDS: Readonly<Record<string, readonly string[]>> = {
  обл: ['область', 'облысы'],
  кр: ['край'],
  респ: ['республика'],
};

/** The part of that kind, else whatever is called so: Almaty is a region and a city. */
function ofKind(key: string): readonly Region[] {
  const [, before, of, named = of, kind = before ?? ''] = KIND.exec(key) ?? [];
  if (named === undefined) return [];
  const whole = (KINDS[kind] ?? []).map((full) => (before === undefined ? `${named} ${full}` : `${full} ${named}`));
  for (const name of [...whole, named]) {
    const found = exactRegions(name);
    if (found.length > 0) return found;
  }
  return [];
}

/** The endings of Polish are those of many words elsewhere: `w Charkowie`. */
const POLISH = /^(?:w|we|z|ze|na|do)\s+\p{L}{5}/iu;

/** Scripts without endings are read here for the names that texts give to parts and cities anywhere. */
const INFLECTED =
  /^(?:(?:[\p{Script=Cyrillic}\p{Script=Latin}]-?){5}|\p{Script=Arabic}{3}|\p{Script=Han}{2}|[\p{Script=Katakana}ー]{3})/u;

/** `в Казахстане`, `Иркутской области`, `Қазақстанда`: as texts inflect them. */
function inflected(typed: string): readonly Region[] {
  const words = withoutPreposition(typed.trim().slice(0, LONGEST_TYPED));
  if (words === typed.trim() && !INFLECTED.test(words)) return [];
  const [beginning = ''] = /^\S+(?:\s+\S+)?/u.exec(words) ?? [];
  const polish = POLISH.test(typed.trim()) ? readName(namedIn(words), 'pl') : [];
  const [first = polish[0]] = mayBegin(beginning) ? readName(namedIn(words)) : [];
  const isPlace = first?.kind === 'name' || first?.kind === 'city';
  return first !== undefined && isPlace ? [first.code] : declined(words);
}

/** As a name stands in a text. */
function namedIn(typed: string) {
  const text = typed.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return { text, tokens: tokenize(text, '') };
}

/** The first two words of what was typed: are they a name, or does one begin so? */
const mayBegin = memoized(MAX_REMEMBERED, (words: string): boolean => beginsName(namedIn(words).tokens));

const CASE_ENDING = /(?<=\p{L})(?:ом|ем|ой|ей|ью|ові|еві|[еуыиаяюі])$/u;
/** `Комсомольске-на-Амуре` */
const CASE_BEFORE_RIVER = /(?:ом|е|у|а)(?=-на-)/u;
/** Of a town that only one list has: `Усть-Каменогорске`. */
const LONG_ROOT = 7;
const NOMINATIVE_ENDINGS = ['', 'а', 'я', 'ь', 'о', 'и', 'ы'];

/** `Иркутске`, which in a text may be short for an adjective: the city whose name it is a case of. */
function declined(typed: string): readonly Region[] {
  if (!/^\p{Script=Cyrillic}[\p{Script=Cyrillic}\s-]+$/u.test(typed)) return [];
  const lower = typed.toLowerCase();
  const stem = lower.replace(CASE_BEFORE_RIVER.test(lower) ? CASE_BEFORE_RIVER : CASE_ENDING, '');
  const root = placeKey(stem);
  for (const ending of stem.length < 2 ? [] : NOMINATIVE_ENDINGS) {
    const key = root + ending;
    const isLong = root.length >= LONG_ROOT;
    const names = (nameIndex.get().exact.get(key) ?? []).filter(({ rank }) => rank <= 2 || isLong);
    if (names.length > 0) return namedRegions(names, key);
  }
  return [];
}

/** `Iran'da`, `Teksastan`, as Turkish and its relatives write "in" and "from". */
const LATIN_ENDINGS = 'de da te ta den dan ten tan deki daki teki taki nde nda nden ndan in un nin nun'.split(' ');
const SHORT_STEM = 5;
const GERMAN = /[aou]e/gu;
const LEAST_LETTERS = 5;

/** What is typed without the letters of its language: `tuerkei`, `iranda`, `v irkutske`. */
function respelt(key: string): readonly Region[] {
  const known = nameIndex.get().exact;
  const plain = key.replace(GERMAN, (letters) => letters.charAt(0));
  const german = plain === key ? [] : namedRegions((known.get(plain) ?? []).filter(isOwnName), plain);
  if (german.length > 0) return german;
  for (const ending of LATIN_ENDINGS.filter((one) => key.endsWith(one))) {
    const stem = key.slice(0, -ending.length);
    // A short stem is half of many a word.
    const isMeant = ({ code, rank }: Name) =>
      rank <= 2 && (stem.length >= SHORT_STEM || (rank === 0 && stem.length > 2 && parentOf(code) === null));
    const names = (known.get(stem) ?? []).filter(isMeant);
    if (names.length > 0) return namedRegions(names, stem);
  }
  // Keyboards for Arabic lack the gaf of Persian: `تكزاس`.
  const persian = key.includes('ك') ? inflected(key.replaceAll('ك', 'گ')) : [];
  if (persian.length > 0) return persian;
  const cyrillic = key.length < LEAST_LETTERS ? undefined : toCyrillic(key);
  if (cyrillic === undefined) return [];
  const exact = namedRegions((known.get(cyrillic) ?? []).filter(isOwnName), cyrillic);
  return exact.length > 0 ? exact : inflected(cyrillic);
}

const isOwnName = ({ rank }: Name): boolean => rank <= 2;
