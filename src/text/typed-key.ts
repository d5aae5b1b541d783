import { z } from 'zod';
import { readConfigFile } from '../config-file.ts';
import { memoized } from '../memo.ts';
import { foldArabic } from './arabic-script.ts';

const hanFile = z.strictObject({ about: z.string(), traditional: z.string(), simplified: z.string() });
const han = readConfigFile('generated/han-variants.json', hanFile);
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...han.traditional].map((sign, at) => [sign, [...han.simplified][at] ?? sign]),
);

/** A Cyrillic letter and the Latin one that looks like it, in capitals at least. @see https://www.unicode.org/reports/tr39/#Confusable_Detection */
const LOOKALIKES = 'аa вb сc еe нh іi јj кk мm оo рp ѕs тt уy хx'
  .split(' ')
  .map((pair) => [...pair] as [string, string]);
const TO_LATIN = new Map(LOOKALIKES);
const TO_CYRILLIC = new Map(LOOKALIKES.map(([cyrillic, latin]) => [latin, cyrillic]));
const HAS_CYRILLIC = /\p{Script=Cyrillic}/u;
const HAS_LATIN = /\p{Script=Latin}/u;
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/gu;
const LATIN_LETTER = /\p{Script=Latin}/gu;
/** Letters that are no base letter with a mark. */
const LIGATURES = new Map(Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', ı: 'i', đ: 'd' }));
/** Each option that may be meant asks for the key of the same phrase. */
const MAX_REMEMBERED = 2000;
const ASCII = /^[\0-\x7f]*$/;

/**
 * The one spelling under which what people type meets what it names: lower case, without the accents of Latin letters, `ё`
 * as `е`, Arabic and Persian letters alike, traditional Chinese as simplified, and a word in letters of two scripts that
 * look alike in those of one.
 */
export const typedKey = memoized(MAX_REMEMBERED, (text: string): string => {
  const composed = ASCII.test(text) ? text : text.normalize('NFKC');
  const lower = composed.toLowerCase().trim();
  if (ASCII.test(lower)) return lower.replace(/\s+/gu, ' ');
  return lower.split(/\s+/u).map(keyOfWord).join(' ');
});

/** A line is read phrase by phrase, and each of its words stands in many of them. */
const keyOfWord = memoized(MAX_REMEMBERED, (word: string): string => {
  if (ASCII.test(word)) return word;
  const isMixed = HAS_CYRILLIC.test(word) && HAS_LATIN.test(word);
  return word
    .replace(/[\p{L}\p{M}\p{N}]+/gu, (run) => foldArabic(withoutAccents(isMixed ? inOneScript(run) : run)))
    .replaceAll('ё', 'е')
    .replace(/\p{Script=Han}/gu, (sign) => SIMPLIFIED.get(sign) ?? sign);
});

/** `Кaзaхстан` with a Latin a: the letters of the other script as those of most of the word. */
function inOneScript(word: string): string {
  const [cyrillic, latin] = [CYRILLIC_LETTER, LATIN_LETTER].map((letter) => word.match(letter)?.length ?? 0);
  if (!cyrillic || !latin) return word;
  const letters = cyrillic > latin ? TO_CYRILLIC : TO_LATIN;
  return word.replace(/./gu, (letter) => letters.get(letter) ?? letter);
}

function withoutAccents(word: string): string {
  if (!/^\p{Script=Latin}/u.test(word)) return word;
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[^a-z]/gu, (letter) => LIGATURES.get(letter) ?? letter);
}
