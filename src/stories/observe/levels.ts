import type { Level } from '../../status/observation.ts';
import { hitsOf, type Reading, type Span } from './reading.ts';

const CHINESE_DIGITS = '零一二三四五六七八九';

/**
 * Levels of connectivity a sentence states, in order: `at 5 % of ordinary levels`, `fell to 2 per cent` are what is
 * left; `down by 30 %`, `87 % below ordinary` are a change, kept as such with a minus: what is left is not computed,
 * for nobody said of what it is a share.
 */
export function levelsIn(reading: Reading): Level[] {
  const left = hitsOf(reading, 'level.of').flatMap((hit) => levelOf(reading, hit, '% of ordinary', 1));
  const lost = hitsOf(reading, 'level.by')
    .filter((hit) => !hitsOf(reading, 'level.of').some((other) => other.from <= hit.from && hit.until <= other.until))
    .flatMap((hit) => levelOf(reading, hit, '% change', -1));
  const all = [...left, ...lost];
  return all.filter((level, index) => all.findIndex((other) => other.value === level.value) === index);
}

function levelOf(reading: Reading, hit: Span, unit: Level['unit'], sign: 1 | -1): Level[] {
  const value = percentIn(reading, hit);
  if (value === undefined || value < 0 || value > 100) return [];
  return [{ value: sign * value, unit }];
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
