import { typedKey } from '../text/typed-key.ts';
import { excludes } from './excluding.ts';
import { unspacedParts } from './phrases.ts';
import { isLink, isPath, type LineToken, partsOf, reading, tokenOf } from './tokens.ts';
import { isFilling, isNews, joinsAlways } from './typed-words.ts';

/** `l'électricité`, `dell'Iran`: the article is written on to the name. */
const ELIDED = /^(?:l|d|dell|nell|all|sull|dall)['’ʼ](?=\p{L}{2})(.+)$/iu;
/** `rusyasız`, `İran'sız`, `ресейсіз`: Turkish and Kazakh write "without" on to the name. */
const WITHOUT = /^(\p{L}{3,}?)['’ʼ]?(?:s[ıiuü]z|сыз|сіз)$/iu;

/** What the rest of the line says of a word. */
export interface Judges {
  /** Whether a line may leave something out. */
  readonly canExclude: boolean;
  /** A value of an option without what stands beside it. */
  readonly isLabel: (text: string) => boolean;
  /** The beginning of a value, with the words behind it. */
  readonly begins: (text: string) => boolean;
  /** A value that can be left out. */
  readonly isPlace: (text: string) => boolean;
}

/** @returns the words that one token consists of: `kazakhstan/iran`, `伊朗断网`, `l'Iran`, `iransız`; none: it is one. */
export function wordsWithin(token: LineToken, { canExclude, isLabel, begins, isPlace }: Judges): readonly LineToken[] {
  const isName = (text: string) => {
    const key = typedKey(text);
    const isWord = (canExclude && excludes(key)) || joinsAlways(key) || isNews(key) || isFilling(key);
    return isWord || (text.length > 1 && isLabel(text));
  };
  if (token.isQuoted || isLink(token.text) || isPath(token.text)) return [];
  const parts = token.text.includes('/') ? token.text.split('/').filter(Boolean) : unspacedParts(token.text, isName);
  if (parts.length > 1) return parts.some(isLabel) ? partsOf(token, parts) : [];
  const name = withoutArticle(token.text);
  if (name !== undefined && begins(name)) return [reading(token, name)];
  const [, stem] = WITHOUT.exec(token.text) ?? [];
  return stem !== undefined && canExclude && isPlace(stem) ? [reading(token, stem), tokenOf('hariç')] : [];
}

/** `l'Iran` is `Iran`; undefined: no article is written on to it. */
export const withoutArticle = (text: string): string | undefined => ELIDED.exec(text)?.[1];
