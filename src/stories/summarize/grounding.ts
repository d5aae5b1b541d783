import { wordsOf } from '../../text/phrase-files.ts';
import { stem, tokenize } from '../../text/tokenize.ts';

const FIGURE = /^\p{N}/u;
/** 1,000 and 1.000 and 1,000,000: what stands in groups of three is one whole number. */
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

/** Numbers in words, and what else the source may say in their place. */
const IN_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'two два две dos 2',
    'three три tres 3',
    'four четыре cuatro 4',
    'five пять cinco 5',
    'six шесть seis 6',
    'seven семь siete 7',
    'eight восемь ocho 8',
    'nine девять nueve 9',
    'ten десять diez 10',
    'eleven 11',
    'twelve 12',
    'dozen dozens',
    'hundred hundreds 100',
    'half',
    'twice double doubled',
    'thousand thousands тысяча тысячи тысяч mil miles k тыс 1000',
    'million millions миллион миллиона миллионов millón millones m mln млн',
    'billion billions миллиард миллиарда миллиардов bn b млрд',
    'trillion trillions триллион триллиона триллионов tn трлн',
  ].flatMap((line) => {
    const same = line.split(' ');
    return same.map((word) => [word, same] as const);
  }),
);

/** `13.4` and `13,4` compare alike, `1,000` and `1000` too; `13.4` and `134` do not. */
function numberOf(figure: string): string {
  return GROUPED.test(figure) ? figure.replace(/[.,]/g, '') : figure.replaceAll(',', '.');
}

/**
 * @param language of both, for inflections.
 * @returns the numbers, in digits and in words, and the proper names of `said` that do not stand in the source: what a summary
 * must not say. A name is a word that begins with a capital letter and is no function word, wherever in the sentence it stands.
 */
export function unsupportedIn(
  said: readonly string[],
  source: string,
  what: 'all' | 'figures' = 'all',
  language = 'en',
): string[] {
  const tokens = tokenize(source, language);
  const figures = new Set(tokens.filter(({ norm }) => FIGURE.test(norm)).map(({ norm }) => numberOf(norm)));
  const words = new Set(tokens.flatMap((token) => [token.norm, token.stem]));
  const stop = new Set(wordsOf(language).lists.stop ?? []);
  const isSupported = (norm: string) => words.has(norm) || words.has(stem(norm, language));
  return said.flatMap((sentence) =>
    tokenize(sentence, language)
      .filter(({ norm, capital }) => {
        if (FIGURE.test(norm)) return !figures.has(numberOf(norm));
        if (what === 'figures') return false;
        const inWords = IN_WORDS.get(norm);
        if (inWords !== undefined) return !inWords.some((word) => words.has(word) || figures.has(word));
        return capital && !stop.has(norm) && !isSupported(norm);
      })
      .map((token) => sentence.slice(token.start, token.end)),
  );
}
