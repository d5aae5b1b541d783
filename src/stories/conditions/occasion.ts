import { DAY_MS, type EpochMs } from '../../clock.ts';
import { wordsOf } from '../../text/phrase-files.ts';
import { continues, has, hitsOf, type Reading, type Span } from './annotated-sentence.ts';
import { datesIn } from './date-mentions.ts';

/** Tokens between "after the" and "that": "blackout in Kenya". */
const NOUN_REACH = 4;

/**
 * "Fired after the blackout that plunged Kenya into darkness on Saturday": a trouble of an earlier day that is only the
 * occasion of the news, from its "after" to the end of its relative clause.
 */
export function pastOccasions(reading: Reading, publishedAt: EpochMs | null): Span[] {
  if (publishedAt === null || !has(reading, 'mod.background')) return [];
  if (['since', 'mod.lasting', 'power.restored', 'internet.restored'].some((concept) => has(reading, concept)))
    return [];
  const relatives = wordsOf(reading.language).lists['state.relative'] ?? [];
  const { tokens } = reading.sentence;
  const isRelative = (at: number) => relatives.includes(tokens[at]?.norm ?? '');
  return hitsOf(reading, 'mod.background').flatMap(({ from, until }) => {
    const candidates = Array.from({ length: NOUN_REACH }, (_, away) => until + 1 + away);
    const relative = candidates.find(isRelative);
    if (relative === undefined || reading.clauses[relative] !== reading.clauses[from]) return [];
    let end = relative + 1;
    while (end < tokens.length && continues(reading, end)) end++;
    const isDated = datesIn(reading, publishedAt).some(
      (date) => date.from > until && date.from < end && publishedAt - date.at > DAY_MS,
    );
    return isDated ? [{ from, until: end }] : [];
  });
}
