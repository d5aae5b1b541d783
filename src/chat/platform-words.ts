import { type Platform, placeWord } from '../address.ts';
import type { Translate } from '../i18n.ts';
import type { Invocation } from './command.ts';

/** @returns whether the platform shows the command, or the option. */
export function shownOn({ platforms }: { readonly platforms?: readonly Platform[] }, platform: Platform): boolean {
  return platforms?.includes(platform) ?? true;
}

/** Every sentence may choose its words by `$platform`, and by `$place`: a server, a chat or the terminal. */
export function inWordsOf({ platform, space }: Pick<Invocation, 'platform' | 'space'>, t: Translate): Translate {
  const place = placeWord(platform, space);
  return (id, args) => t(id, { platform, place, ...args });
}
