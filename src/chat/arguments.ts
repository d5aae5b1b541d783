import type { CommandDeclaration, CommandOption } from './command.ts';
import type { DecodedLine } from './decoded-line.ts';
import { readTokens } from './read-tokens.ts';
import { MAX_TOKENS, tokenizeLine } from './tokens.ts';

/** UTF-16 units; a longer line asks for more than one answer can say. */
export const MAX_LINE = 600;
const NAMED = /^([a-z_]{2,32})[:=](.*)$/isu;

/** `/status@hashwire_bot kazakhstan` in its parts. */
export interface CommandLine {
  readonly command: string;
  /** The bot it is addressed to, where one is named. */
  readonly bot?: string;
  readonly words: string;
}

/** @returns null when the text is not a command: no slash, or no name after it. */
export function splitLine(line: string): CommandLine | null {
  const found = /^\s*\/([a-z][a-z0-9_]{0,31})(?:@(\w{1,64}))?(?:\s+([\s\S]*))?$/i.exec(line);
  if (found === null) return null;
  const [, command = '', bot, words = ''] = found;
  return { command: command.toLowerCase(), ...(bot === undefined ? {} : { bot }), words: words.trim() };
}

/**
 * Words -> options, the same on every platform without typed options.
 *
 * `name:value`, `name=value` and `name value` go where they say, and the name of a switch turns it on. Every other phrase
 * goes to the option with a closed vocabulary that accepts most of it; what none accepts goes to the option that takes any
 * words, else to the one it was probably meant for, whose parser names what is near. Quotes keep words together.
 * Never fails, and drops nothing but words that join.
 */
export function decodeWords(declaration: CommandDeclaration, words: string): DecodedLine {
  const [only] = declaration.options;
  if (only?.free === true && !only.many && declaration.options.length === 1) {
    const value = whole(only, words);
    return { options: value === '' ? {} : { [only.name]: value }, loose: [] };
  }
  const tokens = words.length > MAX_LINE ? [] : tokenizeLine(words);
  if (words.length > MAX_LINE || tokens.length > MAX_TOKENS) {
    const args = { characters: MAX_LINE, words: MAX_TOKENS, command: declaration.name };
    return { options: {}, loose: [], unclear: { key: 'error-line-length', args, option: only?.name ?? '' } };
  }
  return readTokens(declaration, tokens);
}

/** The text of a command that takes nothing but text, with or without the option's name. */
function whole({ name }: CommandOption, words: string): string {
  const [, named, value] = NAMED.exec(words) ?? [];
  const text = named?.toLowerCase() === name && value !== undefined ? value.trim() : words.trim();
  return /^["“„«]([^"“”„«»]*)["”“»]?$/su.exec(text)?.[1]?.trim() ?? text;
}
