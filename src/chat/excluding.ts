import type { CommandOption } from './command.ts';
import type { LineToken } from './tokens.ts';
import { keysOf, typedWords } from './typed-words.ts';

/** The longest are of three words: `за исключением`, `a excepción de`. */
const MAX_WORDS = 3;
const BEFORE = keysOf(typedWords.excluding, typedWords.excludingFirst);
const BEHIND = keysOf(typedWords.excludingAfter);
/** `iran не надо, ...` stands behind, `не надо iran` before: a pause, or the end, tells them apart. */
const AT_PAUSE = keysOf(typedWords.excludingAtPause);
/** `aber ohne`, `но без`: the word that excludes stands behind one of these. */
const BUT = keysOf(typedWords.but);

/** @returns how many words from there on exclude what follows them: `but not`, `به جز`; 0: none. */
export function excludingAt(tokens: readonly LineToken[], at: number): number {
  const [first, next] = tokens.slice(at, at + 2);
  if (first === undefined || next === undefined || first.hasMinus) return 0;
  const behind = BUT.has(first.key) && !first.isQuoted ? excludingAt(tokens, at + 1) : 0;
  return behind > 0 ? behind + 1 : longest(tokens, at, BEFORE, tokens.length - at - 1);
}

/** @returns how many words from there on exclude what stands before them: `hariç`, `以外`; 0: none. */
export function excludingBehind(tokens: readonly LineToken[], at: number): number {
  const atPause = longest(tokens, at, AT_PAUSE, tokens.length - at);
  const next = tokens[at + atPause];
  return atPause > 0 && (next === undefined || next.afterComma)
    ? atPause
    : longest(tokens, at, BEHIND, tokens.length - at);
}

export const excludes = (word: string): boolean => BEFORE.has(word) || BEHIND.has(word);

function longest(tokens: readonly LineToken[], at: number, known: ReadonlySet<string>, most: number): number {
  for (let length = Math.min(MAX_WORDS, most); length > 0; length -= 1) {
    const phrase = tokens.slice(at, at + length);
    if (phrase.some(({ isQuoted }) => isQuoted)) continue;
    if (known.has(phrase.map(({ key }) => key).join(' '))) return length;
  }
  return 0;
}

/** A value that an option was given. */
export interface Given {
  readonly option: CommandOption;
  readonly value: string;
}

/** `iran ve ırak hariç`: what was given is left out, as far as its option leaves anything out. */
export function leaveOutOf(given: Map<string, string[]>, chain: readonly Given[]): void {
  for (const { option, value } of chain) {
    const values = given.get(option.name) ?? [];
    if (option.excludes === true) given.set(option.name, values.with(values.lastIndexOf(value), `-${value}`));
  }
}
