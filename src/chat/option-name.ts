import type { Platform } from '../address.ts';
import type { Translate } from '../i18n.ts';
import { memoized } from '../memo.ts';
import { typedKey } from '../text/typed-key.ts';
import type { CommandOption } from './command.ts';
import type { LineToken } from './tokens.ts';
import { typedWords } from './typed-words.ts';

/** The longest names have four words: `horas de silencio`, with one to spare. */
const MAX_NAME_WORDS = 4;
const MAX_REMEMBERED = 2000;
/** Arabic names have an article, or none. */
const asOneWord = memoized(MAX_REMEMBERED, (name: string): string =>
  typedKey(name).replace(/[\s_]|(?<=^|[\s_])ال/gu, ''),
);
const ALSO = new Map(Object.entries(typedWords.switches).map(([name, all]) => [name, all.map(asOneWord)]));

/** Every word of a line is compared with every option. */
const known = new WeakMap<CommandOption, ReadonlySet<string>>();

/**
 * What people type for an option, written as one word: `quiet_hours` is `quiethours`, `quiet` and `тихиечасы`,
 * `except_critical` is `кромекритических`.
 */
function typedNamesOf(option: CommandOption): ReadonlySet<string> {
  const before = known.get(option);
  if (before !== undefined) return before;
  const { name, names = [] } = option;
  const all = [name, name.split('_')[0] ?? name, ...names].map(asOneWord);
  const made = new Set([...all, ...(ALSO.get(name) ?? [])]);
  known.set(option, made);
  return made;
}

/** @returns the option that is called so, in the singular or plural. */
export function optionNamed(options: readonly CommandOption[], name: string): CommandOption | undefined {
  const wanted = asOneWord(name);
  return options.find((one) => [wanted, `${wanted}s`].some((it) => typedNamesOf(one).has(it)));
}

/** `region:kazakhstan`: a name, and what follows its sign. */
export const SIGNED = /^([\p{L}_]{2,32})[:=](.*)$/su;

/**
 * @returns the option whose name stands there, in one word or several (`time zone`), the longest first; `inside` is what
 * follows a sign within its last word (`time zone:usa`), undefined where there is none.
 */
export function optionAhead(options: readonly CommandOption[], tokens: readonly LineToken[], at: number) {
  for (let length = Math.min(MAX_NAME_WORDS, tokens.length - at); length > 0; length -= 1) {
    const words = tokens.slice(at, at + length);
    const [, ahead, inside] = SIGNED.exec(words.at(-1)?.text ?? '') ?? [];
    const keys = words.map(({ key }) => key);
    const name = asOneWord((ahead === undefined ? keys : [...keys.slice(0, -1), ahead]).join(' '));
    const option = options.find((one) => typedNamesOf(one).has(name));
    if (option !== undefined) return { option, length, inside, isWhole: asOneWord(option.name) === name };
  }
  return undefined;
}

/** Id of the message that names an option in the menus of Discord. */
export const optionNameId = (name: string): string => `option-name-${name.replaceAll('_', '-')}`;

/**
 * An option as people see it: `регионы (regions)` on Discord, whose menus speak the language of each reader, so that one of
 * the two is what they see; elsewhere `regions`, as it is typed.
 */
export function shownOptionName(name: string, platform: Platform, t: Translate): string {
  if (platform !== 'discord') return name;
  const own = t(optionNameId(name));
  return own === name ? name : `${own} (${name})`;
}
