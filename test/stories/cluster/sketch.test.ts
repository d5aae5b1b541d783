import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resemblance, sketchOf } from '../../../src/stories/cluster/sketch.ts';
import { readDocument } from '../../../src/text/tokenize.ts';

const sketch = (words: readonly number[], title = '') =>
  sketchOf(
    readDocument({
      title,
      text: words.map((word) => `word${'abcdefghij'[word % 10]}x${word}`).join(' '),
      language: 'en',
    }),
  );
const range = (from: number, until: number) => Array.from({ length: until - from }, (_, at) => from + at);

describe('sketches of texts', () => {
  it('are the same for the same text under another headline', () => {
    expect(resemblance(sketch(range(0, 300), 'One'), sketch(range(0, 300), 'Another'))).toBe(1);
  });

  it('share nothing when the texts do not', () => {
    expect(resemblance(sketch(range(0, 300)), sketch(range(1000, 1300)))).toBeLessThan(0.1);
  });

  it('estimate what part is shared', () => {
    // 200 of 400 different words in a row are in both.
    expect(resemblance(sketch(range(0, 300)), sketch(range(100, 400)))).toBeGreaterThan(0.25);
    expect(resemblance(sketch(range(0, 300)), sketch(range(100, 400)))).toBeLessThan(0.75);
  });

  it('are not made of a few words', () => {
    expect(sketch(range(0, 12))).toEqual([]);
    expect(resemblance([], [])).toBe(0);
  });

  it('compare the same both ways', () => {
    const texts = fc.array(fc.nat(500), { minLength: 80, maxLength: 200 });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(resemblance(sketch(a), sketch(b))).toBe(resemblance(sketch(b), sketch(a)));
      }),
      { numRuns: 30 },
    );
  });
});
