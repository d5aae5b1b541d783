import { DAY_MS, type EpochMs, HOUR_MS } from '../../clock.ts';
import { isListed } from '../../text/listed-words.ts';
import { wordsOf } from '../../text/phrase-files.ts';
import { hitsOf, type Reading, type Span } from './annotated-sentence.ts';

const UNITS = { hours: HOUR_MS, days: DAY_MS, weeks: 7 * DAY_MS, months: 30 * DAY_MS, years: 365 * DAY_MS } as const;
type Unit = keyof typeof UNITS;
/** Nothing that lasts is counted in more: a longer "for 300 days" is read as it stands, but never before this. */
const LONGEST_MS = 3 * 365 * DAY_MS;

/** No law runs for longer: what is counted in more is no term. */
const LONGEST_TERM_MS = 20 * UNITS.years;
/** A term is counted from its beginning: "for two years". */
const TERM_UNITS: readonly Unit[] = ['years', 'months', 'weeks', 'days'];

/** @returns the moment so long after another; months and years go by the calendar. */
export function after(at: EpochMs, unit: Unit, count: number): EpochMs {
  if (unit !== 'years' && unit !== 'months') return at + count * UNITS[unit];
  const date = new Date(at);
  date.setUTCMonth(date.getUTCMonth() + count * (unit === 'years' ? 12 : 1));
  return date.getTime();
}

/**
 * "For 36 hours": how long it has lasted.
 * @param nthOnly only "the second day": what comes back daily has hours of its own.
 */
export function lengthIn(
  reading: Reading,
  units: readonly Unit[],
  nthOnly = false,
): { readonly ms: number; readonly precision: 'hour' | 'day' } | undefined {
  for (const unit of units) {
    for (const hit of hitsOf(reading, `length.${unit}`)) {
      const { count, isNth } = countIn(reading, hit);
      const ms = nthOnly && !isNth ? 0 : (count ?? 0) * UNITS[unit];
      // Nobody counts the second day to the hour: "for 36 hours" is rounded.
      if (ms > 0 && ms <= LONGEST_MS) return { ms, precision: ms < DAY_MS ? 'hour' : 'day' };
    }
  }
  return undefined;
}

/** "For two years": the unit and how many. */
export function lengthOfTerm(reading: Reading, inHours: boolean): readonly [Unit, number] | undefined {
  for (const unit of inHours ? [...TERM_UNITS, 'hours' as const] : TERM_UNITS) {
    for (const hit of hitsOf(reading, `length.${unit}`)) {
      const { count, isNth } = countIn(reading, hit);
      if (!isNth && count !== undefined && count > 0 && count * UNITS[unit] <= LONGEST_TERM_MS) return [unit, count];
    }
  }
  return undefined;
}

const WRITTEN_NUMBERS = 12;
/** 第2天, 2日目, 2일째: what makes an ordinal of the number beside it, and the second day is one after the first. */
const NTH = 'length.nth';

interface Count {
  readonly count?: number;
  /** It counts the days since a first one. */
  readonly isNth: boolean;
}

/** A figure, or a number written out (`state.numbers`: one to twelve, in as many rows of twelve as the language has forms). */
function countIn({ sentence, language }: Reading, { from, until }: Span): Count {
  const { 'state.numbers': written = [], 'state.ordinals': ordinals = [] } = wordsOf(language).lists;
  const tokens = sentence.tokens.slice(from, until);
  const isNth = tokens.some(({ norm }) => isListed(language, NTH, norm));
  for (const token of tokens) {
    const index = written.indexOf(token.norm);
    const value = index >= 0 ? (index % WRITTEN_NUMBERS) + 1 : Number(token.norm);
    if (Number.isFinite(value)) return { count: value - Number(isNth), isNth };
    // "Enters its third day", "the 5th day": it began the day before, or four.
    const nth = ordinals.indexOf(token.norm) % WRITTEN_NUMBERS;
    const before = nth > 0 ? nth : Number(/^(\d+)(?:st|nd|rd|th)$/u.exec(token.norm)?.[1] ?? 0) - 1;
    if (before > 0) return { count: before, isNth: true };
  }
  return { isNth };
}
