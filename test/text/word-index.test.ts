import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordIndex } from '../../src/text/word-index.ts';

const occurs = (word: string, text: string) => createWordIndex([word]).match(text).has(word);

describe('words of users', () => {
  it.each([
    ['Ekibastuz', 'Power returned to EKIBASTUZ, officials say.', true],
    ['immersion cooling', 'They sell immersion-cooling tanks', true],
    ['immersion cooling', 'cooling by immersion', false],
    ['immersion cooling', 'immersion', false],
    ['miner', 'Miners are offline', true],
    ['mine', 'It is determined', false],
    ['ban', 'Banks in Kazakhstan', false],
    ['ban', 'mining was banned', true],
    ['mining', 'bitcoin is mined there', true],
    ['mining', 'within 5 min', false],
    ['miner', 'mineral oil', false],
    ['halving', 'rewards halved', true],
    ['country', 'in two countries', true],
    ['outages', 'an outage', true],
    ['news', 'a new law', false],
    ['mineria', 'la minería de bitcoin', true],
    ['minería', 'prohibe la mineria', true],
    ['istanbul', 'İSTANBUL', true],
    ['bitcoin', 'bit\u200bcoin and bit\u00adcoin', true],
    ['비트코인', '비트코인을 채굴', true],
    ['майнинг', 'майнингтің шектелуі', true],
    ['банк', 'банкроттың ісі', false],
    ['ban', 'the ban.', true],
    ['Хешрейт', 'падение хешрейта сети', true],
    ['майнинг', 'запрет майнинга', true],
    ['minería', 'la MINERÍA de bitcoin', true],
    ['қуат', 'қуаттың шектелуі', true],
    ['қуат', 'аққуат ауылы', false],
    ['矿工', '哈萨克斯坦矿工断网', true],
    ['矿工', '哈萨克斯坦断网', false],
    ['S19 XP', 'the new Antminer S19 XP is out', true],
    ['S19', 'the S190', false],
    ['ﬁne', 'a fine of 5 million', true],
    ['.*', 'anything at all', false],
    ['(a+)+$', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', false],
  ])('%s in "%s": %s', (word, text, expected) => {
    expect(occurs(word, text)).toBe(expected);
  });

  it('gives back the words as they were given, however many ask for the same', () => {
    const index = createWordIndex(['Miner', 'miners', 'power', 'Miner']);
    expect(index.match('one miner')).toEqual(new Set(['Miner', 'miners']));
  });

  it('any whole word of a text is found in it, alone and with the word that follows', () => {
    const word = fc.stringMatching(/^[a-zа-я0-9]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 20 }), fc.nat(), (words, at) => {
        const first = words[at % (words.length - 1)] ?? '';
        const phrase = `${first} ${words[(at % (words.length - 1)) + 1]}`;
        const text = words.join(', ');
        return occurs(first, text) && occurs(phrase, text);
      }),
    );
  });

  it('takes any text and any word without hanging or throwing', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.string({ unit: 'grapheme' }), (words, text) => {
        for (const found of createWordIndex(words).match(text)) expect(words).toContain(found);
      }),
    );
  });
});
