import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, cut } from '../../src/text/truncate.ts';

const family = '👩‍👩‍👧‍👦';

describe('cutting text', () => {
  it('leaves alone what fits', () => {
    expect(cut('short', 5)).toBe('short');
  });

  it('ends with an ellipsis inside the limit', () => {
    expect(cut('longer text', 6)).toBe('longe…');
  });

  it('never cuts what a reader sees as one character', () => {
    expect(cut(family.repeat(3), family.length + 5)).toBe(`${family}…`);
    expect(cut('e\u0301e\u0301', 3)).toBe('e\u0301…');
  });

  it('counts as the platform will', () => {
    const twice = (piece: string) => piece.length * 2;
    expect(cut('abcdef', 8, twice)).toBe('abc…');
  });

  it('gives nothing where not even the ellipsis fits', () => {
    expect(cut('abc', 0)).toBe('');
    expect(cut('abc', -5)).toBe('');
  });

  it('fits any limit with any text, and keeps its beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: -2, max: 30 }), (words, limit) => {
        const shown = cut(words, limit);
        expect(shown.length).toBeLessThanOrEqual(Math.max(0, limit));
        expect(words.startsWith(shown.replace(/…$/u, '')) || words === shown).toBe(true);
      }),
    );
  });
});

describe('cleaning text', () => {
  it('takes direction overrides, control characters and halves of characters', () => {
    expect(clean('a\u202Eb\u2066c\u0000d\nе\tf')).toBe('abcd\nе\tf');
    expect(clean('x\uD800y')).toBe('x\uFFFDy');
  });

  it('keeps what joins emoji and shapes letters', () => {
    expect(clean(family)).toBe(family);
    expect(clean('می‌خواهم')).toBe('می‌خواهم');
  });
});
