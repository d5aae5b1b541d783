import type { Sentence, Token } from '../../text/tokenize.ts';

/** Headlines In Title Case do not tell names from words: there the rest of the text does. */
const TITLE_CASE_SHARE = 0.6;
const MAX_NAMES = 12;
const MAX_NAME_WORDS = 5;
const MAX_WORD_LENGTH = 40;

export interface Names {
  /** Words of headline and lead that are written as names; those of the headline first. */
  readonly names: readonly string[];
  readonly titleNames: number;
}

/** @param isPlace whether a word is part of the name of a place, which is compared as a region. */
export function namesOf(
  sentences: readonly Sentence[],
  headline: Sentence | undefined,
  isPlace: (sentence: Sentence, at: number) => boolean,
): Names {
  const written = writtenAs(sentences);
  const found = (some: readonly Sentence[]) =>
    some.flatMap((sentence) => {
      const inNames = positionsOfNames(sentence);
      return sentence.tokens.flatMap((token, at) =>
        !isPlace(sentence, at) && isName(token, sentence, inNames.has(at), written) ? token.stem : [],
      );
    });
  const inTitle = [...new Set(found(headline === undefined ? [] : [headline]))].slice(0, MAX_NAMES);
  const inLead = found(sentences.filter((sentence) => sentence !== headline && sentence.field !== 'body'));
  return { names: [...new Set([...inTitle, ...inLead])].slice(0, MAX_NAMES), titleNames: inTitle.length };
}

/** Stems that stand with a capital in the middle of a sentence, and those that stand without one. */
interface Written {
  readonly asName: ReadonlySet<string>;
  readonly asWord: ReadonlySet<string>;
}

function writtenAs(sentences: readonly Sentence[]): Written {
  const asName = new Set<string>();
  const asWord = new Set<string>();
  for (const sentence of sentences) {
    const inNames = positionsOfNames(sentence);
    sentence.tokens.forEach((token, at) => {
      if (!token.capital) asWord.add(token.stem);
      else if (inNames.has(at)) asName.add(token.stem);
    });
  }
  return { asName, asWord };
}

function isName(token: Token, { text }: Sentence, isTelling: boolean, { asName, asWord }: Written): boolean {
  if (!token.capital || token.norm.length < 2 || token.norm.length > MAX_WORD_LENGTH) return false;
  if (isTelling) return true;
  const raw = text.slice(token.start, token.end);
  const isAcronym = raw === raw.toUpperCase() && text !== text.toUpperCase();
  return isAcronym || /\p{Ll}\p{Lu}/u.test(raw) || (asName.has(token.stem) && !asWord.has(token.stem));
}

/** Where a capital makes a name: not at the beginning, in a title, or in a title that the text repeats. */
function positionsOfNames(sentence: Sentence): ReadonlySet<number> {
  const found = new Set<number>();
  if (isTitleCase(sentence)) return found;
  const { tokens } = sentence;
  for (let from = 1; from < tokens.length; from++) {
    let until = from;
    while (tokens[until]?.capital) until++;
    if (until - from <= MAX_NAME_WORDS) for (let at = from; at < until; at++) found.add(at);
    from = until;
  }
  return found;
}

function isTitleCase({ tokens }: Sentence): boolean {
  const words = tokens.filter((token) => /^\p{L}{3}/u.test(token.norm));
  const capitals = words.filter((token) => token.capital).length;
  return capitals > 1 && capitals > words.length * TITLE_CASE_SHARE;
}
