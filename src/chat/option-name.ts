import type { Platform } from '../address.ts';
import type { Translate } from '../i18n.ts';

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
