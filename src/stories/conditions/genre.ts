import { hitsOf, overlap, type Reading, type Span } from './annotated-sentence.ts';
import type { Claim } from './claims.ts';
import { isNegated } from './hedging.ts';

/** How an item as a whole is meant, by what its title and its first sentences say of it. */
export interface Genre {
  /** An anniversary, an inquiry, a look back: what it tells is over. */
  readonly isHistory: boolean;
  /** Satire, or a rumour that its headline calls one: nothing in it is a claim of the publisher. */
  readonly isUnasserted: boolean;
  /** The publisher takes back what it said. */
  readonly isCorrection: boolean;
}

/** Sentences at the beginning that say what kind of text it is. */
const OPENING = 3;
/** Words before "years ago" at the beginning of a sentence: "almost ten". */
const COUNT_WORDS = 2;

export function genreOf(readings: readonly Reading[]): Genre {
  const opening = readings.slice(0, OPENING);
  const [first, second] = readings;
  const says = (concept: string) => opening.some((reading) => marksOf(reading, concept).length > 0);
  return {
    isHistory:
      (first?.sentence.field === 'title' && marksOf(first, 'genre.history').length > 0) ||
      // "A year ago ...": a first sentence that begins so tells what followed.
      (second !== undefined && marksOf(second, 'genre.history').some(({ from }) => from <= COUNT_WORDS)) ||
      says('genre.lookback'),
    isUnasserted:
      says('genre.satire') || (first !== undefined && hitsOf(first, 'genre.rumour').some(({ from }) => from === 0)),
    isCorrection: says('genre.correction'),
  };
}

/** "Not satire", "it is no joke" mark nothing, and neither does "the anniversary, the power was cut" an anniversary of a cut. */
const marksOf = (reading: Reading, concept: string): readonly Span[] =>
  hitsOf(reading, concept).filter(
    // "When Münsterland was five days without power": what is denied inside the phrase is part of the tale.
    (hit) => isOnePhrase(reading, hit) && !isNegated(reading, { from: hit.from, until: hit.from + 1 }, hit),
  );

/** With no comma in it but before its last word ("выясняют, как"); a colon stands between a label and what it labels. */
const isOnePhrase = ({ sentence: { text, tokens } }: Reading, { from, until }: Span): boolean =>
  !/[,،、，؛]/u.test(text.slice(tokens[from]?.start, tokens[Math.max(from, until - 2)]?.end));

/**
 * The headline is about an inquiry into a trouble, its cost, a film of it. Where it tells of the trouble itself as well
 * ("Cuba goes dark, cause under investigation"), that is news.
 */
export function isAftermath(title: Reading | undefined, claims: readonly Claim[]): boolean {
  if (title?.sentence.field !== 'title') return false;
  const hits = marksOf(title, 'genre.aftermath');
  const isNamedOnly = (claim: Claim) => hits.some((hit) => overlap(hit, claim));
  return hits.length > 0 && claims.filter(({ reading }) => reading === title).every(isNamedOnly);
}
