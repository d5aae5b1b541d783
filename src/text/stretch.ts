import { wordPattern } from './listed-words.ts';
import type { PhraseHit } from './phrase.ts';
import type { Sentence } from './tokenize.ts';

type Name = Pick<PhraseHit, 'from' | 'until'>;

const before = wordPattern((any) => String.raw`(?:^|[\s(«"“„])${any('stretch.from')}\s$`);
const between = wordPattern((any) => String.raw`^(?:\s${any('state.and')}\s\p{L}+)?\s${any('stretch.to')}\s$`);

/** @returns whether two names say how far something goes, as "from Salta to Montevideo", and are no list of places. */
export function isStretch({ text, tokens }: Sentence, first: Name, second: Name, language: string): boolean {
  return (
    before(language).test(text.slice(0, tokens[first.from]?.start)) &&
    between(language).test(text.slice(tokens[first.until - 1]?.end, tokens[second.from]?.start))
  );
}
