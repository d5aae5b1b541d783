import { memoized } from '../memo.ts';
import { typedKey } from '../text/typed-key.ts';

/** No name of a place is longer. */
export const LONGEST_TYPED = 80;
const MAX_REMEMBERED = 2000;

/** A name as names of places are compared: without marks, case and what languages write above letters. */
export function placeKey(text: string): string {
  return text.slice(0, LONGEST_TYPED).split(/\s+/u).map(keyOfWord).filter(Boolean).join(' ');
}

/** A line is looked through phrase by phrase, and each of its words stands in many of them. */
const keyOfWord = memoized(MAX_REMEMBERED, (word: string): string => {
  const bare = typedKey(word).replace(/[’'ʻ`.]/g, '');
  return bare
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
});

const PREPOSITION =
  /^(?:(?:в|во|на|у|из|по|о|об|з|із|про|in|im|en|au|aux|w|we|z|ze|à|em|no|na)\s+|(?:l|d|dell|nell|all|sull)['’](?=\p{L}))/iu;

/** `в Казахстане`, `l'Irak`: the name alone. */
export const withoutPreposition = (typed: string): string => typed.trim().replace(PREPOSITION, '');
