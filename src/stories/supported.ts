import { wordsOf } from './match/words.ts';
import { stem, tokenize } from './text.ts';

/** Digits only: `13.4`, `13,4` and `1,000` compare as written without separators. */
const digitsOf = (figure: string): string => figure.replace(/[.,]/g, '');
const FIGURE = /^\p{N}/u;

/**
 * @returns the figures and the proper names of `said` that do not stand in the source: what a summary must not say.
 * A name is a word that begins with a capital letter and is no function word, wherever in the sentence it stands.
 */
export function unsupportedIn(said: readonly string[], source: string, what: 'all' | 'figures' = 'all'): string[] {
  const tokens = tokenize(source, 'en');
  const figures = new Set(tokens.filter((token) => FIGURE.test(token.norm)).map((token) => digitsOf(token.norm)));
  const words = new Set(tokens.flatMap((token) => [token.norm, token.stem]));
  const stop = new Set(wordsOf('en').lists.stop ?? []);
  return said.flatMap((sentence) =>
    tokenize(sentence, 'en')
      .filter(({ norm, capital }) => {
        if (FIGURE.test(norm)) return !figures.has(digitsOf(norm));
        if (what === 'figures' || !capital || stop.has(norm)) return false;
        return !words.has(norm) && !words.has(stem(norm, 'en'));
      })
      .map((token) => sentence.slice(token.start, token.end)),
  );
}
