import type { Platform } from '../address.ts';
import type { Translate } from '../i18n.ts';
import { typedWords } from './typed-words.ts';

const SWITCHES = new Map(
  Object.entries(typedWords.switches).map(([name, all]) => [name, all.map((one) => one.replaceAll(' ', ''))]),
);

/**
 * What people type for an option, written as one word: `quiet_hours` is `quiethours` and `quiet` as well, `except_critical`
 * is `кромекритических`.
 */
export const typedNamesOf = (name: string): readonly string[] => [
  name.replaceAll('_', ''),
  name.split('_')[0] ?? name,
  ...(SWITCHES.get(name) ?? []),
];

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
