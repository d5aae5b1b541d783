import { phraseIndex } from '../../text/phrase-files.ts';
import type { Sentence } from '../../text/tokenize.ts';
import { has, type Reading } from './annotated-sentence.ts';
import type { Claim } from './claims.ts';

/** What a sentence says of seizing and closing, in concepts of `match.*`. */
interface Signs {
  /** A raid, an illegal farm, stolen electricity. */
  readonly isRaid: boolean;
  readonly isOfSite: boolean;
  readonly isOfLaw: boolean;
}

/**
 * Police and grid companies close farms every day: that is no condition of the region. A farm that was switched off is no
 * rationing of miners, a mine that was shut is no ban on mining, and a house that lost its power is no outage; what is done
 * to all farms is.
 */
export function withoutRaids(claims: readonly Claim[], opening: readonly Reading[], language: string): Claim[] {
  const signs = new Map(opening.map(({ sentence }) => [sentence, signsOf(sentence, language)]));
  const isOfRaids = [...signs.values()].some(({ isRaid }) => isRaid);
  if (!isOfRaids) return [...claims];
  const [title] = signs.values();
  return claims.filter(({ reading, dimension, who }) => {
    if (has(reading, 'mod.all') || has(reading, 'mod.whole')) return true;
    const { isRaid, isOfSite, isOfLaw } = signs.get(reading.sentence) ?? signsOf(reading.sentence, language);
    const isCounted = /\p{N}/u.test(reading.sentence.text);
    if (dimension === 'regulation')
      return (
        !(isOfSite || (isRaid && countsMachines(reading))) ||
        isOfLaw ||
        has(reading, 'enacted') ||
        has(reading, 'effective')
      );
    if (dimension !== 'power') return true;
    if (who === 'miners') return [isRaid, isOfSite, isCounted].filter(Boolean).length < 2;
    return !(isRaid && title?.isRaid && reading.sentence.field !== 'title');
  });
}

/** "Police seize 60 miners": machines that are counted are some, and not all; a year counts none. */
const countsMachines = ({ sentence: { tokens } }: Reading): boolean =>
  tokens.some(({ norm }) => /^\d+$/u.test(norm) && !/^(?:19|20)\d\d$/u.test(norm));

function signsOf(sentence: Sentence, language: string): Signs {
  const found = new Set(
    phraseIndex('match', language)
      .find(sentence)
      .map(({ id }) => id),
  );
  return {
    isRaid: found.has('match.raid') || found.has('match.theft'),
    isOfSite: found.has('match.site'),
    isOfLaw: found.has('match.law'),
  };
}
