import type { EpochMs } from '../../clock.ts';
import { wordsOf } from '../../text/phrase-files.ts';
import { has, hitsOf, overlap, type Reading, type Span } from './annotated-sentence.ts';
import { type Claim, OF_THE_PAST } from './claims.ts';
import { isNegated } from './hedging.ts';
import { isRelative } from './occasion.ts';

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

/** @param publishedAt null where no time is told: then no year is long ago. */
export function genreOf(readings: readonly Reading[], publishedAt: EpochMs | null): Genre {
  const opening = readings.slice(0, OPENING);
  const [first, second] = readings;
  const says = (concept: string) => opening.some((reading) => marksOf(reading, concept).length > 0);
  return {
    isHistory:
      (first?.sentence.field === 'title' &&
        (marksOf(first, 'genre.history').length > 0 || isHeadedByOldYear(first, publishedAt))) ||
      // "A year ago ...": a first sentence that begins so tells what followed.
      (second !== undefined && marksOf(second, 'genre.history').some(({ from }) => from <= COUNT_WORDS)) ||
      says('genre.lookback'),
    isUnasserted:
      says('genre.satire') ||
      (first !== undefined && (hitsOf(first, 'genre.rumour').some(({ from }) => from === 0) || isLabelledFake(first))),
    isCorrection: says('genre.correction'),
  };
}

/** "Fake: Kenya to cut the internet"; not "fake accounts spread". */
const isLabelledFake = (title: Reading): boolean =>
  hitsOf(title, 'genre.fake').some(
    ({ from, until }) => from === 0 && until in title.clauses && title.clauses[until] !== title.clauses[0],
  );

/** Words of a heading: "Ice storm of 1998". */
const MOST_HEADING_WORDS = 6;
/** Of last year, a headline may still tell the news. */
const OLD_YEARS = 2;

/** "Blackout of 2003: Ontario tells of its night", and not "as last in 2005: Bavaria dark". */
function isHeadedByOldYear(title: Reading, publishedAt: EpochMs | null): boolean {
  const { sentence, clauses } = title;
  const heading = sentence.tokens.filter((_, at) => clauses[at] === clauses[0]);
  if (publishedAt === null || heading.length === sentence.tokens.length || heading.length > MOST_HEADING_WORDS)
    return false;
  if (has(title, 'mining') || has(title, 'genre.compared')) return false;
  const lastOld = new Date(publishedAt).getUTCFullYear() - OLD_YEARS;
  return heading.some(({ norm }) => /^(?:19|20)\d\d$/u.test(norm) && Number(norm) <= lastOld);
}

/** "Not satire", "it is no joke" mark nothing, and neither does "the anniversary, the power was cut" an anniversary of a cut. */
const marksOf = (reading: Reading, concept: string): readonly Span[] =>
  hitsOf(reading, concept).filter((hit) => isOnePhrase(reading, hit) && isSaid(reading, hit));

/** "When Münsterland was five days without power": what is denied inside the phrase is part of the tale. */
const isSaid = (reading: Reading, hit: Span): boolean =>
  !isNegated(reading, { from: hit.from, until: hit.from + 1 }, hit);

/** With no comma in it but before its last word ("выясняют, как"); a colon stands between a label and what it labels. */
const isOnePhrase = ({ sentence: { text, tokens } }: Reading, { from, until }: Span): boolean =>
  !/[,،、，؛]/u.test(text.slice(tokens[from]?.start, tokens[Math.max(from, until - 2)]?.end));

/**
 * The headline is about an inquiry into a trouble, its cost, a film of it. Where it tells of the trouble itself as well
 * ("Cuba goes dark, cause under investigation"), that is news.
 */
export function isAftermath(opening: readonly Reading[], claims: readonly Claim[]): boolean {
  const [title] = opening;
  if (title?.sentence.field !== 'title') return false;
  const own = claims.filter(({ reading }) => reading === title);
  const hits = ['genre.aftermath', ...(isOfNow(claims, opening) ? [] : ['genre.cause'])]
    .flatMap((concept) => hitsOf(title, concept))
    .filter((hit) => isSaid(title, hit) && !isTold(title, hit));
  // "They have been without power since the morning", says the text.
  if (claims.some(({ reading, certainty }) => reading !== title && certainty === 1 && has(reading, 'since')))
    return false;
  if (own.length === 0) return hits.some((hit) => isOnePhrase(title, hit));
  const named = hits.map((hit) => beforeComma(title, hit));
  return own.every((claim) => named.some((span) => overlap(span, claim)));
}

/** "Blamed on a storm", and below it "300,000 are without power"; with nothing below it, nobody can say. */
const isOfNow = (claims: readonly Claim[], [, ...lead]: readonly Reading[]): boolean =>
  lead.length === 0 ||
  claims.some(
    (claim) =>
      lead.includes(claim.reading) &&
      claim.state !== 'restored' &&
      claim.certainty > OF_THE_PAST &&
      !isRelative(claim) &&
      // "Apologised for the outages that hit 6.5 million homes": the lead says what the headline says.
      !hitsOf(claim.reading, 'genre.cause').some((hit) => overlap(hit, claim)),
  );

/** "Blackout goes on, police open a file", "blackout: 40,000 homes dark": it lasts, or is counted. */
const isTold = (reading: Reading, { from, until }: Span): boolean =>
  hitsOf(reading, 'mod.lasting').some(
    (hit) => reading.clauses[hit.from] === reading.clauses[from] || overlap(hit, { from, until }),
  ) || reading.sentence.tokens.slice(from, until).some(({ norm }) => Number(norm.replace(/[.,]/gu, '')) > LAST_YEAR);

/** A greater number is no year, but counts somebody. */
const LAST_YEAR = 2100;

/** "Blackout in Palermo, file opened": what stands behind the comma is told; not "the failure, which left Kraków dark". */
function beforeComma(reading: Reading, { from, until }: Span): Span {
  const { text, tokens } = reading.sentence;
  const relatives = wordsOf(reading.language).lists['state.relative'] ?? [];
  const isParted = (at: number) =>
    /[,،、؛]/u.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start)) && !relatives.includes(tokens[at]?.norm ?? '');
  let end = from + 1;
  while (end < until && !isParted(end)) end++;
  return { from, until: end };
}

/** Two words of play tell a match; one alone may be a figure of speech. */
const PLAY_WORDS = 2;

/**
 * "Basel goes dark after the break: two goals in three minutes": a team, and no town. Whatever is told of a power cut is
 * told in the headline, or beside the words of play; a cut that stops a match is told of its place as well.
 */
export function isOfPlay(opening: readonly Reading[], claims: readonly Claim[]): boolean {
  const words = opening.flatMap((reading) => hitsOf(reading, 'genre.play'));
  return (
    words.length >= PLAY_WORDS &&
    !opening.some((reading) => has(reading, 'mining')) &&
    claims.every(({ reading }) => reading === opening[0] || has(reading, 'genre.play'))
  );
}
