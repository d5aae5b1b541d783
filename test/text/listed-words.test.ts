import { describe, expect, it } from 'vitest';
import { isListed, listOf, wordPattern } from '../../src/text/listed-words.ts';

describe('words of the lists of a language', () => {
  it('are those of its own file', () => {
    expect(listOf('es', 'stretch.to')).toContain('hasta');
    expect(listOf('es', 'stretch.to')).not.toContain('bis');
    expect(listOf('ar', 'stretch.to')).toEqual([]);
  });

  it('are those of all files where the language has none', () => {
    expect(listOf('nl', 'stretch.to')).toEqual(expect.arrayContaining(['hasta', 'bis', 'до']));
  });

  it.each([
    ['ko', 'length.nth', '일째인', true],
    ['ko', 'length.nth', '일', false],
    ['zh', 'length.nth', '第', true],
    ['zh', 'length.nth', '第一', false],
  ])('%s, %s: %s is in it: %s', (language, list, word, expected) => {
    expect(isListed(language, list, word)).toBe(expected);
  });
});

describe('a pattern of listed words', () => {
  const lacks = wordPattern((any) => `^${any('lack.without')} ?${any('lack.of')}$`);

  it.each([
    ['fr', "privée d'électricité", true],
    ['fr', 'Privés  de courant', true],
    ['fr', 'privé d’internet', true],
    ['fr', 'ohne Strom', false],
    ['de', 'ohne Stromversorgung', true],
    ['de', 'ohne Stromversorgung mehr', false],
    ['en', 'without wi-fi', true],
    ['ar', 'without power', false],
    ['sv', 'sin luz', true],
  ])('%s: "%s" fits: %s', (language, text, expected) => {
    expect(lacks(language).test(text)).toBe(expected);
  });

  it('is made once for each language', () => {
    expect(lacks('fr')).toBe(lacks('fr'));
    expect(lacks('xx')).toBe(lacks('yy'));
    expect(lacks('fr')).not.toBe(lacks('de'));
  });

  it('reads signs as they stand', () => {
    const hour = wordPattern((any) => `^${any('hour.around')}$`);
    expect(hour('en').test('a.m.')).toBe(true);
    expect(hour('en').test('axmx')).toBe(false);
  });
});
