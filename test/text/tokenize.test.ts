import { describe, expect, it } from 'vitest';
import { readDocument, splitSentences } from '../../src/text/tokenize.ts';

describe('sentences', () => {
  it('end behind abbreviations, initials and paragraphs only where they end', () => {
    expect(splitSentences('The U.S. Senate met Mr. Brown. He spoke.\nThen it voted', 'en')).toEqual([
      'The U.S. Senate met Mr. Brown.',
      'He spoke.',
      'Then it voted',
    ]);
  });

  it('go on behind an hour, unless another begins', () => {
    expect(
      splitSentences('As of 10 a.m. Eastern on Sunday, it was 9 EH/s. It fell at 4 p.m. The grid failed.', 'en'),
    ).toEqual(['As of 10 a.m. Eastern on Sunday, it was 9 EH/s.', 'It fell at 4 p.m.', 'The grid failed.']);
  });

  it.each(['U.S. ', 'Mr. ', 'word ', '断', 'x'])(
    'of a text that is nothing but %j are cut, and nothing is lost',
    (part) => {
      const text = part.repeat(5000);
      const sentences = splitSentences(text, 'en');
      expect(Math.max(...sentences.map((sentence) => sentence.length))).toBeLessThanOrEqual(2000 + part.length);
      expect(sentences.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    },
  );

  it('of a text without end are not all read', () => {
    const { sentences } = readDocument({
      title: 'T',
      text: 'A sentence of some words. '.repeat(10_000),
      language: 'en',
    });
    expect(sentences.length).toBeLessThan(1000);
  });
});
