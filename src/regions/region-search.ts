import { memoized } from '../memo.ts';
import { tokenize } from '../text/tokenize.ts';
import { toCyrillic } from '../text/transliterate.ts';
import { codeOfFlag } from './flags.ts';
import { beginsName, prepareNames, readName } from './gazetteer.ts';
import { prepareListedNames } from './home-names.ts';
import { firstFrom, type NameIndex, nameIndex } from './name-index.ts';
import { type Name, nearest } from './nearest-names.ts';
import { LONGEST_TYPED, placeKey } from './place-key.ts';
import {
  allRegions,
  COUNTRIES,
  countryName,
  countryOf,
  isRegion,
  parentOf,
  type Region,
  regionName,
} from './regions.ts';
import { SHARED_NAMES } from './shared-names.ts';
import { SPOKEN_LANGUAGES } from './typed-names.ts';

/** What a person meant: a region, or several it may be (an ambiguous name, a misspelling), or none: `near` is empty. */
export type Resolved = { readonly region: Region } | { readonly near: readonly Region[] };

const MAX_NEAR = 5;
const MAX_REMEMBERED = 2000;
/** Suggestions that only another language would write so come after the others of their rank. */
const FOREIGN_NAME = 3;
/** What was typed is the whole name of a country or a known part, or a code. */
const EXACT = 1;

/** Builds beforehand, bit by bit, what the first place that somebody types would wait for. */
export async function prepareRegionSearch(): Promise<void> {
  await nameIndex.prepare();
  await prepareNames();
  prepareListedNames();
}

/** Reads what a person typed in any language and spelling: a name, a code, a city, a grid operator. */
export function resolveRegion(typed: string): Resolved {
  const exact = exactRegions(typed);
  const [only, ...others] = exact;
  if (only !== undefined && others.length === 0) return { region: only };
  if (only !== undefined) return { near: exact.slice(0, MAX_NEAR) };
  const key = placeKey(typed.replace(PREPOSITION, ''));
  if (key === '') return { near: [] };
  return { near: nearest(nameIndex.get().sorted, key) };
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

function exactRegions(typed: string): readonly Region[] {
  const code = codeOfFlag(typed.trim()) ?? typed.trim().toUpperCase().replace(/[_ ]/, '-');
  if (isRegion(code)) return [code];
  const key = placeKey(typed);
  if (key === '' || WITHOUT.test(typed)) return [];
  const asked = SHARED_NAMES.get(key);
  if (asked !== undefined) return asked;
  const known = nameIndex.get();
  const inside = insideOf(known, typed);
  if (inside !== undefined) return inside;
  const named = namedRegions(known.exact.get(key) ?? [], key);
  if (named.length > 0) return named;
  const found = inflected(typed);
  if (found.length > 0) return found;
  const shortened = ofKind(key);
  return shortened.length > 0 ? shortened : respelt(key);
}

/**
 * Of the phrases of a long line nearly all are no names, and nearly all of those go on from two words that begin none.
 * @returns whether some name of more words begins with these two, however it is spelt or inflected.
 */
export const mayGoOn = memoized(MAX_REMEMBERED, (two: string): boolean => {
  const key = placeKey(two);
  if (key === '' || PREPOSITION.test(two) || KIND_AHEAD.test(key)) return true;
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
function namedRegions(names: readonly Name[], key: string): Region[] {
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
  return inside.length === 0 ? undefined : namedRegions(inside, placeKey(name));
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

const PREPOSITION =
  /^(?:(?:в|во|на|у|из|по|о|об|з|із|про|in|im|en|au|aux|w|we|z|ze|à|em|no|na)\s+|(?:l|d|dell|nell|all|sull)['’](?=\p{L}))/iu;

/** The endings of Polish are those of many words elsewhere: `w Charkowie`. */
const POLISH = /^(?:w|we|z|ze|na|do)\s+\p{L}{5}/iu;

/** Scripts without endings are read here for the names that texts give to parts and cities anywhere. */
const INFLECTED =
  /^(?:(?:[\p{Script=Cyrillic}\p{Script=Latin}]-?){5}|\p{Script=Arabic}{3}|\p{Script=Han}{2}|[\p{Script=Katakana}ー]{3})/u;

/** `в Казахстане`, `Иркутской области`, `Қазақстанда`: as texts inflect them. */
function inflected(typed: string): readonly Region[] {
  const words = typed.trim().slice(0, LONGEST_TYPED).replace(PREPOSITION, '');
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

/**
 * Regions whose name, in any language, begins with what was typed so far; countries before their parts.
 * Nothing typed: the countries in the order of the alphabet of `locale`.
 */
export function suggestRegions(typed: string, locale: string, limit: number): readonly Region[] {
  const key = placeKey(typed);
  if (key === '' && typed.trim() !== '') return [];
  if (key === '') {
    const collator = new Intl.Collator(locale);
    const named = COUNTRIES.map((code) => ({ code, name: regionName(code, locale) }));
    return named
      .sort((a, b) => collator.compare(a.name, b.name))
      .slice(0, limit)
      .map(({ code }) => code);
  }
  const known = nameIndex.get();
  const found = new Map<Region, number>();
  const offer = (code: Region, score: number) => {
    if (score < (found.get(code) ?? Number.POSITIVE_INFINITY)) found.set(code, score);
  };
  const upper = typed.trim().toUpperCase();
  if (isRegion(upper)) offer(upper, -1);
  for (let at = firstFrom(known.sorted, key); at < known.sorted.length; at++) {
    const name = known.sorted[at];
    if (name === undefined || !name.key.startsWith(key)) break;
    const whole = name.key === key ? 0 : 2;
    offer(name.code, whole + 4 * name.rank + (parentOf(name.code) === null ? 0 : 1));
  }
  if (upper.length >= 2) {
    for (const { code } of allRegions()) if (code.startsWith(`${upper}-`) || code.startsWith(upper)) offer(code, 8);
  }
  if (found.size === 0) for (const [position, code] of nearest(known.sorted, key).entries()) offer(code, 20 + position);
  const inLocale = (code: Region) => (placeKey(regionName(code, locale)).startsWith(key) ? 0 : FOREIGN_NAME);
  return [...found]
    .map(([code, score]): [Region, number] => [code, score <= EXACT ? score : score + inLocale(code)])
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([code]) => code);
}
