import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/text/languages.ts';
import { AS_WRITTEN, compilePhrases, quoteOf } from '../../src/text/phrase.ts';
import { wordsOf } from '../../src/text/phrase-files.ts';
import { readDocument } from '../../src/text/tokenize.ts';

const quotes = (phrases: string[], text: string, language = 'en', lists = {}) => {
  const index = compilePhrases({ rule: phrases }, language, lists);
  return readDocument({ title: '', text, language }).sentences.flatMap((sentence) =>
    index.find(sentence).map((hit) => quoteOf(sentence, hit)),
  );
};

describe('phrases', () => {
  it('find inflected forms but not words that merely contain them', () => {
    expect(quotes(['miner'], 'Miners left. A minership and an underminer did not.')).toEqual(['Miners']);
  });

  it('keep to an exact form when asked to', () => {
    expect(quotes(['=bans'], 'It bans mining; it banned trade; the ban stands.')).toEqual(['bans']);
  });

  it('bridge a gap inside one sentence only', () => {
    expect(quotes(['internet ... shut down'], 'The internet in all of the country was shut down.')).toHaveLength(1);
    expect(quotes(['internet ... shut down'], 'The internet works. The shop shut down.')).toEqual([]);
    expect(quotes(['internet ...1 shut down'], 'The internet in all of it was shut down.')).toEqual([]);
  });

  it('take alternatives of several words, lists and optional words', () => {
    const lists = { net: ['internet', 'mobile data'] };
    expect(
      quotes(['(cut|turn off) the? {net}'], 'They turned off the mobile data and cut internet.', 'en', lists),
    ).toEqual(['turned off the mobile data', 'cut internet']);
  });

  it('do not read two Chinese characters over a comma as one word', () => {
    expect(quotes(['发电'], '矿场用水电发电。', 'zh')).toEqual(['发电']);
    expect(quotes(['发电'], '开发、电力两项工程。', 'zh')).toEqual([]);
  });

  it('are compared as written where no language is given', () => {
    expect(quotes(['core scientific', 'miner'], '公司Core Scientific与miners谈判', AS_WRITTEN)).toEqual([
      'Core Scientific',
    ]);
  });

  it('read numbers and per cent signs', () => {
    expect(quotes(['<number> %'], 'Levels stand at 5% or 13.4 %.')).toEqual(['5%', '13.4 %']);
    const term = 'for (two|<number>) days';
    expect(quotes([term], 'Off for two days, then for 30 days, for a number days.')).toEqual([
      'for two days',
      'for 30 days',
    ]);
    expect(quotes(['на (два|<number>) (дня|дней)'], 'на 30 дней', 'ru')).toEqual(['на 30 дней']);
  });

  it('work inside a run of Chinese and with Russian and Kazakh endings', () => {
    expect(quotes(['断网'], '哈萨克斯坦全国断网后', 'zh')).toEqual(['断网']);
    expect(quotes(['майнер'], 'Майнеры и майнерам, но не майнинг', 'ru')).toEqual(['Майнеры', 'майнерам']);
    expect(quotes(['интернет*'], 'Интернетті өшірді', 'kk')).toEqual(['Интернетті']);
  });

  it('say which phrase is wrong and why', () => {
    expect(() => quotes(['cut {nothing}'], 'x')).toThrow('Phrase "cut {nothing}": there is no list {nothing}');
    expect(() => quotes(['maybe?'], 'x')).toThrow('at least one word must be required');
    expect(() => quotes(['still (without (power|light)|dark)'], 'x')).toThrow('a group in a group');
    expect(() => quotes(['cut {off'], 'x')).toThrow('a group in a group');
    expect(() => compilePhrases({ a: ['{net}'] }, 'en', { net: ['(internet|web)'] })).toThrow('a group in a group');
    expect(() => compilePhrases({ a: ['{net}'] }, 'en', { net: ['web', '{net}'] })).toThrow(
      'the list {net} names itself',
    );
    expect(() => compilePhrases({ a: ['{net}'] }, 'en', { net: [' '] })).toThrow('has no word in it');
  });

  it('take a list for one alternative of a group', () => {
    const lists = { net: ['internet', 'mobile data'] };
    const text = 'Internet cut, mobile data cut, power cut.';
    expect(quotes(['({net}|power) cut'], text, 'en', lists)).toEqual(['Internet cut', 'mobile data cut', 'power cut']);
  });

  it.each(LANGUAGES)('are written so that every one of them can be read: %s', (language) => {
    const { lists, phrases } = wordsOf(language);
    expect(() => compilePhrases(phrases, language, lists)).not.toThrow();
    const twice = Object.entries(phrases).filter(([, written]) => new Set(written).size < written.length);
    expect(twice).toEqual([]);
  });

  it('never throw and always quote what stands in the text, whatever the text', () => {
    const index = compilePhrases({ a: ['a ... b', '<number>', 'x*'], b: ['(a b|c) d?'] }, 'en');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const sentence of readDocument({ title: text, text, language: 'en' }).sentences) {
          for (const hit of index.find(sentence)) expect(sentence.text).toContain(quoteOf(sentence, hit));
        }
      }),
    );
  });
});
