import { z } from 'zod';
import { readConfigFile } from '../../config-file.ts';

const file = z.strictObject({ perTenThousand: z.record(z.string(), z.number().positive()) });

/** A term the table does not know stands in about this many of 10,000 items. */
const UNKNOWN_PER_TEN_THOUSAND = 3;
/** The same for words in other letters, of which only the most common were counted. */
const UNKNOWN_IN_OTHER_LETTERS = 15;

let table: ReadonlyMap<string, number> | undefined;

/**
 * In what share of news items a term stands, counted once over a year of crypto news (`config/models/frequencies.json`, written by
 * `test/eval/stories-train.ts`): so that the first item of an empty index already knows that "bitcoin" says little.
 */
export function ordinaryShare(term: string): number {
  if (table === undefined) {
    table = new Map(Object.entries(readConfigFile('models/frequencies.json', file).perTenThousand));
  }
  const unknown = inOtherLetters(term) ? UNKNOWN_IN_OTHER_LETTERS : UNKNOWN_PER_TEN_THOUSAND;
  return (table.get(term) ?? unknown) / 10_000;
}

/** Written in other letters than Latin ones. */
export const inOtherLetters = (term: string): boolean => /(?!\p{Script=Latin})\p{L}/u.test(term);
