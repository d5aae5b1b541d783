import { DAY_MS, type EpochMs, HOUR_MS } from '../../clock.ts';
import { wordsOf } from '../../text/phrase-files.ts';
import { hitsOf, type Reading, type Span } from './annotated-sentence.ts';
import { datesIn, yearsIn } from './date-mentions.ts';

export interface Since {
  readonly at: EpochMs;
  readonly precision: 'minute' | 'hour' | 'day';
}

/** A cue ("since", "from") stands at most so many tokens before its date ("since early on Wednesday"). */
const CUE_REACH = 2;
/** What is dated further back, and not told as lasting since then, is background. */
const BACKGROUND_AGE_DAYS = 20;

const UNITS = { hours: HOUR_MS, days: DAY_MS, weeks: 7 * DAY_MS } as const;
/** Nothing that lasts is counted in more: a longer "for 300 days" is read as it stands, but never before this. */
const LONGEST_MS = 3 * 365 * DAY_MS;

/** @returns since when it is so; undated items have no "Monday" to count from: a named date, or a length of time counted back from the moment it is told for. */
export function sinceIn(reading: Reading, publishedAt: EpochMs | null): Since | undefined {
  if (publishedAt === null) return undefined;
  const dates = datesIn(reading, publishedAt);
  const length = lengthIn(reading);
  if (length !== undefined) {
    // "36 hours by Friday morning": counted back from Friday, whose morning has no exact hour.
    const by = dates.find((date) => isCued(reading, 'by', date) && date.at <= publishedAt + DAY_MS);
    const at = (by?.at ?? publishedAt) - length.ms;
    return { at, precision: by === undefined ? length.precision : 'day' };
  }
  const cued = dates.find((date) => isCued(reading, 'since', date) && date.at <= publishedAt);
  return cued === undefined ? undefined : { at: cued.at, precision: cued.precision };
}

/** @returns the day the sentence gives for what it tells, where it is not in the future. */
export function dayIn(reading: Reading, publishedAt: EpochMs | null, span: Span): Since | undefined {
  if (publishedAt === null) return undefined;
  const date = datesIn(reading, publishedAt).find(
    (one) => one.at <= publishedAt + DAY_MS / 2 && reading.clauses[one.from] === reading.clauses[span.from],
  );
  return date === undefined ? undefined : { at: Math.min(date.at, publishedAt), precision: date.precision };
}

/** @returns the day a rule takes effect: "from 1 January", "takes effect on Monday". */
export function effectiveIn(reading: Reading, publishedAt: EpochMs | null): EpochMs | undefined {
  if (publishedAt === null) return undefined;
  return datesIn(reading, publishedAt, true).find((date) => isCued(reading, 'effective', date))?.at;
}

/** @returns the clauses that are dated long before the publication and not "since" then. */
export function pastClauses(reading: Reading, publishedAt: EpochMs | null): ReadonlySet<number | undefined> {
  if (publishedAt === null || reading.hits.size === 0) return new Set();
  const thisYear = new Date(publishedAt).getUTCFullYear();
  const years = yearsIn(reading)
    .filter(
      ({ year, position }) => year < thisYear && !isCued(reading, 'since', { from: position, until: position + 1 }),
    )
    .map(({ position }) => reading.clauses[position]);
  const days = datesIn(reading, publishedAt)
    .filter((date) => date.at < publishedAt - BACKGROUND_AGE_DAYS * DAY_MS && !isCued(reading, 'since', date))
    .map((date) => reading.clauses[date.from]);
  return new Set([...years, ...days]);
}

function isCued(reading: Reading, cue: 'since' | 'by' | 'effective', date: Span): boolean {
  return hitsOf(reading, cue).some(
    (hit) =>
      (hit.from >= date.from && hit.until <= date.until) ||
      (hit.until <= date.from && date.from - hit.until <= CUE_REACH) ||
      (hit.from >= date.until && hit.from - date.until <= 1 && isPostposed(reading)),
  );
}

/** Chinese and Kazakh say "1 January from": 1月1日起, 1 қаңтардан бастап. */
const isPostposed = ({ language }: Reading): boolean => language === 'zh' || language === 'kk';

function lengthIn(reading: Reading): { readonly ms: number; readonly precision: 'hour' | 'day' } | undefined {
  for (const unit of ['hours', 'days', 'weeks'] as const) {
    for (const hit of hitsOf(reading, `length.${unit}`)) {
      const count = countIn(reading, hit);
      const ms = count === undefined ? 0 : count * UNITS[unit];
      // Nobody counts the second day to the hour: "for 36 hours" is rounded.
      if (ms > 0 && ms <= LONGEST_MS) return { ms, precision: ms < DAY_MS ? 'hour' : 'day' };
    }
  }
  return undefined;
}

/** A figure, or a number written out (`state.numbers`: one, two, ...). */
function countIn({ sentence, language }: Reading, { from, until }: Span): number | undefined {
  const written = wordsOf(language).lists['state.numbers'] ?? [];
  for (const token of sentence.tokens.slice(from, until)) {
    const value = Number(token.norm);
    if (Number.isFinite(value)) return value;
    const index = written.indexOf(token.norm);
    if (index >= 0) return index + 1;
  }
  return undefined;
}
