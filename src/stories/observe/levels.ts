import type { Level } from '../../status/observation.ts';
import { wordsOf } from '../match/words.ts';
import { distance, hitsOf, type Reading, type Span } from './reading.ts';

/** Below this share of ordinary connectivity a disruption is a cut: of 150 posts of a monitor, all it calls a collapse. */
const DOWN_BELOW_PERCENT = 30;
/** "In the global hash rate". */
const OF_REACH = 4;
const CHINESE_DIGITS = '零一二三四五六七八九';

/** A level with where it stands. */
export interface Figure extends Span {
  readonly level: Level;
}

/**
 * Levels of connectivity a sentence states, in order: `at 5 % of ordinary levels`, `fell to 2 per cent` are what is
 * left; `down by 30 %`, `87 % below ordinary` are a change, kept as such with a minus: what is left is not computed,
 * for nobody said of what it is a share. Figures of the hash rate, of pools or prices are none.
 */
export function figuresIn(reading: Reading): Figure[] {
  const ofNetwork = (concept: string) => hitsOf(reading, concept).filter((hit) => !isOfSomethingElse(reading, hit));
  const left = ofNetwork('level.of').flatMap((hit) => levelOf(reading, hit, '% of ordinary', 1));
  const lost = ofNetwork('level.by')
    .filter((hit) => !hitsOf(reading, 'level.of').some((other) => other.from <= hit.from && hit.until <= other.until))
    .flatMap((hit) => levelOf(reading, hit, '% change', -1));
  const all = [...left, ...lost];
  return all.filter(({ level }, index) => all.findIndex((other) => other.level.value === level.value) === index);
}

/** @returns the figure of the clause the span stands in, else the first of the sentence. */
export function levelIn(reading: Reading, span: Span): Level | undefined {
  const figures = figuresIn(reading);
  const own = figures.find((figure) => reading.clauses[figure.from] === reading.clauses[span.from]);
  return (own ?? figures[0])?.level;
}

export const isOutage = ({ unit, value }: Level): boolean => unit === '% of ordinary' && value < DOWN_BELOW_PERCENT;

/** The subject of a figure: what follows "a drop of 12 % in", else the nearest named before it in its clause. */
function isOfSomethingElse(reading: Reading, figure: Span): boolean {
  const { sentence, clauses, language } = reading;
  const named = (concept: string) =>
    hitsOf(reading, concept).filter((hit) => clauses[hit.from] === clauses[figure.from]);
  const others = named('subject.other');
  if (others.length === 0) return false;
  const follows = wordsOf(language).lists['state.of']?.includes(sentence.tokens[figure.until]?.norm ?? '');
  const reach = (hit: Span) => {
    if (hit.from < figure.until) return distance(hit, figure);
    return follows && hit.from - figure.until <= OF_REACH ? -1 : Number.POSITIVE_INFINITY;
  };
  const nearest = (hits: readonly Span[]) => Math.min(Number.POSITIVE_INFINITY, ...hits.map(reach));
  return nearest(others) < nearest([...named('subject.internet'), ...named('subject.power')]);
}

function levelOf(reading: Reading, hit: Span, unit: Level['unit'], sign: 1 | -1): Figure[] {
  const value = percentIn(reading, hit);
  if (value === undefined || value < 0 || value > 100) return [];
  return [{ from: hit.from, until: hit.until, level: { value: sign * value, unit } }];
}

function percentIn({ sentence }: Reading, { from, until }: Span): number | undefined {
  const tokens = sentence.tokens.slice(from, until);
  for (const token of tokens) {
    const value = Number(token.norm.replace(',', '.'));
    if (!Number.isNaN(value)) return value;
  }
  return chineseNumber(tokens.map((token) => token.norm).join(''));
}

/** 百分之三, 百分之二十五, 百分之十. */
export function chineseNumber(text: string): number | undefined {
  const written = /百分之([一二三四五六七八九十]{1,3})/u.exec(text)?.[1];
  if (written === undefined) return undefined;
  const [tens, ones] = written.includes('十') ? written.split('十') : ['0', written];
  const digit = (character: string, empty: number) => (character ? CHINESE_DIGITS.indexOf(character) : empty);
  return tens === '0' ? digit(ones ?? '', 0) : digit(tens ?? '', 1) * 10 + digit(ones ?? '', 0);
}
