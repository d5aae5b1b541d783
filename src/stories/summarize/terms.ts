import { findNames } from '../../regions/gazetteer.ts';
import { countryOf } from '../../regions/regions.ts';
import type { ProseSentence } from '../../text/prose.ts';
import type { Token } from '../../text/tokenize.ts';

const FIGURE = /\p{N}/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** Without what stands in every text. */
export const contentOf = (tokens: readonly Token[], stop: ReadonlySet<string>): Token[] =>
  tokens.filter(({ norm }) => !stop.has(norm) && (norm.length > 2 || /\p{N}|\p{Script=Han}|^[a-z]{2}$/u.test(norm)));

/** In how many sentences a word stands. */
export function countsOf(prose: readonly ProseSentence[], stop: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of prose) {
    for (const stem of new Set(contentOf(tokens, stop).map((token) => token.stem))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return counts;
}

/** Words that begin with a capital within sentences, or within a headline that does not Write All Words So. */
export function namesOf(
  prose: readonly ProseSentence[],
  headline: readonly Token[],
  stop: ReadonlySet<string>,
): ReadonlySet<string> {
  const capitals = headline.slice(1).filter((token) => token.capital);
  const ofHeadline = capitals.length <= headline.length / 2 ? capitals : [];
  const ofProse = prose.flatMap(({ tokens }) => contentOf(tokens.slice(1), stop).filter((token) => token.capital));
  return new Set([...ofHeadline, ...ofProse].map((token) => token.stem));
}

/** Amounts; a year says when it was, an age ("29-year-old") who is quoted. */
export function amountsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const amounts = tokens.filter(({ norm }, at) => {
    const isAge = tokens[at + 1]?.stem === 'year' && tokens[at + 2]?.norm === 'old';
    return FIGURE.test(norm) && !YEAR.test(norm) && !isAge;
  });
  return new Set(amounts.map((token) => token.stem));
}

/** Every reading of every name. */
export const countriesIn = (sentence: Pick<ProseSentence, 'text' | 'tokens'>, language: string): string[] =>
  findNames(sentence, language).flatMap(({ readings }) => readings.map(({ code }) => countryOf(code)));
