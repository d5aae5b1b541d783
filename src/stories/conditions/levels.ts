import type { Level } from '../../status/observation.ts';
import { wordsOf } from '../../text/phrase-files.ts';
import { distance, hitsOf, overlap, type Reading, type Span } from './annotated-sentence.ts';

/** Below this share of normal connectivity a disruption is a cut: of 150 posts of a monitor, all it calls a collapse. */
const DOWN_BELOW_PERCENT = 30;
/** "In the global hash rate". */
const OF_REACH = 4;
const CHINESE_DIGITS = '零一二三四五六七八九';

/** A level with where it stands. */
export interface Figure extends Span {
  readonly level: Level;
}

/** Whose condition a figure measures: the network's, the grid's. */
export type Measured = 'internet' | 'power';

/**
 * Levels a sentence states of the network, in order: `at 5 % of ordinary levels`, `fell to 2 per cent` are what is
 * left; `down by 30 %`, `87 % below ordinary` are a change, kept as such with a minus: what is left is not computed,
 * for nobody said of what it is a share. Of the grid: what is missing, in megawatts, or what share of the normal level is left. Figures of the hash rate, of pools
 * or prices are none.
 */
export function figuresIn(reading: Reading, measured: Measured): Figure[] {
  if (measured === 'power') {
    const shares = hitsOf(reading, 'level.of')
      .filter((hit) => subjectOf(reading, hit) === 'power')
      .flatMap((hit) => percentage(reading, hit, '% of ordinary', 1));
    return [...hitsOf(reading, 'level.power').flatMap((hit) => megawatts(reading, hit)), ...shares];
  }
  const left = hitsOf(reading, 'level.of')
    .filter((hit) => ['internet', undefined].includes(subjectOf(reading, hit)))
    .flatMap((hit) => percentage(reading, hit, '% of ordinary', 1));
  const lost = hitsOf(reading, 'level.by')
    .filter((hit) => !hitsOf(reading, 'level.of').some((other) => overlap(hit, other)))
    .filter((hit) => subjectOf(reading, hit) === 'internet')
    .flatMap((hit) => percentage(reading, hit, '% change', -1));
  const all = [...left, ...lost];
  return all.filter(({ level }, index) => all.findIndex((other) => other.level.value === level.value) === index);
}

/** @returns the figure of the clause the span stands in, else the first of the sentence that is of no other place. */
export function levelIn(
  reading: Reading,
  span: Span,
  measured: Measured,
  isOfAnother: (figure: Figure) => boolean,
): Level | undefined {
  const figures = figuresIn(reading, measured).filter((figure) => !isOfAnother(figure));
  const own = figures.find((figure) => reading.clauses[figure.from] === reading.clauses[span.from]);
  return (own ?? figures[0])?.level;
}

export function isOutage({ unit, value }: Level): boolean {
  if (unit === '% change') return value < DOWN_BELOW_PERCENT - 100;
  return unit === '% of ordinary' && value < DOWN_BELOW_PERCENT;
}

const SUBJECTS = ['internet', 'power', 'other'] as const;

/** What a figure is of: what follows "a drop of 12 % in", else the nearest subject before it in its clause, else in the sentence. */
function subjectOf(reading: Reading, figure: Span): (typeof SUBJECTS)[number] | undefined {
  const { sentence, clauses, language } = reading;
  const named = SUBJECTS.flatMap((subject) => hitsOf(reading, `subject.${subject}`).map((hit) => ({ subject, hit })));
  const here = named.filter(({ hit }) => clauses[hit.from] === clauses[figure.from]);
  const follows = wordsOf(language).lists['state.of']?.includes(sentence.tokens[figure.until]?.norm ?? '');
  const reach = (hit: Span) => {
    if (hit.from < figure.until) return distance(hit, figure);
    return follows && hit.from - figure.until <= OF_REACH ? -1 : Number.POSITIVE_INFINITY;
  };
  return (here.length > 0 ? here : named)
    .map(({ subject, hit }) => ({ subject, away: reach(hit) }))
    .filter(({ away }) => Number.isFinite(away))
    .sort((a, b) => a.away - b.away)[0]?.subject;
}

function percentage(reading: Reading, hit: Span, unit: Level['unit'], sign: 1 | -1): Figure[] {
  const value = numberIn(reading, hit);
  if (value === undefined || value < 0 || value > 100) return [];
  return [{ from: hit.from, until: hit.until, level: { value: sign * value, unit } }];
}

const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/;
/** By the first letters of the unit. */
const MEGAWATTS: Readonly<Record<string, number>> = { gw: 1000, gi: 1000, гв: 1000, ги: 1000, 吉: 1000, 万: 10 };

function megawatts(reading: Reading, { from, until }: Span): Figure[] {
  const { tokens } = reading.sentence;
  const at = tokens.findIndex((token, position) => position >= from && position < until && /^\d/.test(token.norm));
  const [figure, unit] = [tokens[at]?.norm, tokens[at + 1]?.norm];
  if (figure === undefined || unit === undefined) return [];
  const count = THOUSANDS.test(figure) ? Number(figure.replaceAll(/[.,]/g, '')) : Number(figure.replace(',', '.'));
  const value = count * (MEGAWATTS[unit.slice(0, 2)] ?? MEGAWATTS[unit.slice(0, 1)] ?? 1);
  return Number.isFinite(value) ? [{ from, until, level: { value, unit: 'MW' } }] : [];
}

function numberIn({ sentence }: Reading, { from, until }: Span): number | undefined {
  const tokens = sentence.tokens.slice(from, until);
  // "Climbs from 18 % to 84 %", "at 5 % of the level of 2019".
  const values = tokens.map((token) => Number(token.norm.replace(',', '.'))).filter((value) => value <= 100);
  return values.at(-1) ?? chineseNumber(tokens.map((token) => token.norm).join(''));
}

/** 百分之三, 百分之二十五, 百分之十. */
export function chineseNumber(text: string): number | undefined {
  const written = /百分之([一二三四五六七八九十]{1,3})/u.exec(text)?.[1];
  if (written === undefined) return undefined;
  const [tens, ones] = written.includes('十') ? written.split('十') : ['0', written];
  const digit = (character: string, empty: number) => (character ? CHINESE_DIGITS.indexOf(character) : empty);
  return tens === '0' ? digit(ones ?? '', 0) : digit(tens ?? '', 1) * 10 + digit(ones ?? '', 0);
}
