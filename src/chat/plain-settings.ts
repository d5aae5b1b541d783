import type { CommandDeclaration } from './command.ts';
import { ASKING, type NamedCommand, saidKey } from './command-names.ts';
import { optionAhead } from './option-name.ts';
import { tokenizeLine } from './tokens.ts';
import { isFilling, isJoining, keysOf, typedWords } from './typed-words.ts';

/** What people set by its name alone: the other names are words of questions, too. */
const SET_BY_NAME = new Set(['language', 'time_zone', 'quiet_hours']);
/** `set my`, `поменяй`: what stands before the name. */
const SETTING = keysOf(typedWords.setting, typedWords.showing);
const MOST_BEFORE = 4;

/** @returns the change of a setting that a line asks for: `set my time zone to almaty`, `часовой пояс мск`. */
export function settingIn(line: string, commands: readonly CommandDeclaration[]): NamedCommand | undefined {
  const options = commands.find(({ name }) => name === 'settings')?.options.filter(({ name }) => SET_BY_NAME.has(name));
  if (options === undefined) return undefined;
  const tokens = tokenizeLine(line);
  const isBefore = ({ text }: { readonly text: string }) =>
    [SETTING, ASKING].some((known) => known.has(saidKey(text))) || isFilling(saidKey(text));
  const first = tokens.findIndex((token) => !isBefore(token));
  for (let at = 0; at <= Math.min(first, MOST_BEFORE); at += 1) {
    const found = optionAhead(options, tokens, at);
    if (found === undefined) continue;
    const { option, length } = found;
    const key = saidKey(tokens[at]?.text ?? '');
    // `time` and `quiet` are words of many lines, and who asks for `тишина до утра` mutes.
    if (length === 1 && (key === 'time' || (option.name === 'quiet_hours' && key !== 'quiet_hours'))) continue;
    const behind = tokens.slice(at + length);
    const isValued = found.inside !== undefined || behind.length > 0;
    // `to almaty`, but `idioma de`.
    const value = behind.length > 1 && isJoining(behind[0]?.key ?? '') ? behind.slice(1) : behind;
    const words = [...tokens.slice(at, at + length), ...value].map(({ text }) => text).join(' ');
    return { command: 'settings', words: isValued ? words : '' };
  }
  return undefined;
}
