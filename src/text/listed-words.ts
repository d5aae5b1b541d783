import { LANGUAGES, type Language } from './languages.ts';
import { wordsOf } from './phrase-files.ts';

/*
 * Words of `lists` in `config/words/<language>.json` that are read beside a figure, a name or the end of a word, where
 * phrases, which are compared with whole tokens of one sentence, cannot say what stands around them.
 */

/** No text has it. */
const NEVER = '(?:(?!))';

const lists = new Map<string, readonly string[]>();

/** A language that has a file; undefined: any other one. */
const writtenIn = (language: string): Language | undefined => LANGUAGES.find((one) => one === language);

/** @returns the words of a list. A text of a language that has no file may be of any: there they are those of all. */
export function listOf(language: string, list: string): readonly string[] {
  const own = writtenIn(language);
  const key = `${own}/${list}`;
  const known = lists.get(key);
  if (known !== undefined) return known;
  const words = (own === undefined ? LANGUAGES : [own]).flatMap((one) => wordsOf(one).lists[list] ?? []);
  lists.set(key, words);
  return words;
}

/** @returns whether a token is in a list, where `일째*` stands for all that begins so. */
export const isListed = (language: string, list: string, norm: string): boolean =>
  listOf(language, list).some((word) => (word.endsWith('*') ? norm.startsWith(word.slice(0, -1)) : norm === word));

const written = (word: string): string =>
  word
    .replaceAll(/[.+?^$(){}|[\]\\]/gu, '\\$&')
    .replaceAll("'", "['’]")
    .replaceAll(/\s+/gu, '\\s+')
    .replaceAll('*', '\\p{L}*');

/** @returns words as one group of a pattern, the longest first, because a pattern is content with the first that fits. */
export function alternatives(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return words.length === 0 ? NEVER : `(?:${sorted.map(written).join('|')})`;
}

/** @returns a pattern of each language, made once, of what stands around the words of its lists. */
export function wordPattern(
  around: (any: (list: string) => string) => string,
  flags = 'iu',
): (language: string) => RegExp {
  const made = new Map<Language | undefined, RegExp>();
  return (language) => {
    const own = writtenIn(language);
    const known = made.get(own);
    if (known !== undefined) return known;
    const any = (list: string) => alternatives(listOf(language, list));
    const pattern = new RegExp(around(any), flags);
    made.set(own, pattern);
    return pattern;
  };
}
