import { describe, expect, it } from 'vitest';
import { toCyrillic } from '../../src/text/transliterate.ts';
import { typedKey } from '../../src/text/typed-key.ts';

describe('the key of what is typed', () => {
  it.each([
    ['São  Paulo', 'sao paulo'],
    ['Straße', 'strasse'],
    ['ёлка', 'елка'],
    ['ИЙ', 'ий'],
    ['إيران', 'ايران'],
    ['ایران', 'ايران'],
    ['۱۸', '18'],
    ['烏克蘭', '乌克兰'],
    ['Кaзaхстан', 'казахстан'],
    ['TEXАS', 'texas'],
    ['ＫＺ', 'kz'],
  ])('%s is %s', (typed, key) => {
    expect(typedKey(typed)).toBe(key);
  });
});

describe('Russian in Latin letters', () => {
  it.each([
    ['svet v irkutske', 'свет в иркутске'],
    ['elektrichestvo', 'електричество'],
    ['zhara', 'жара'],
  ])('%s is %s', (typed, read) => {
    expect(toCyrillic(typed)).toBe(read);
  });

  it('is nothing that other letters stand in', () => {
    expect(toCyrillic('são')).toBeUndefined();
    expect(toCyrillic('2 chasa')).toBeUndefined();
  });
});
