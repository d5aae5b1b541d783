import { describe, expect, it } from 'vitest';
import { isFree } from '../../src/charts/boxes.ts';
import { cutTo, roomFor, titleOf } from '../../src/charts/panel.ts';

describe('the layout', () => {
  it('cut long words by letters, Chinese ones as twice as wide', () => {
    expect(cutTo('abcdef', 4)).toBe('abcd…');
    expect(cutTo('断网断网', 4)).toBe('断网…');
    expect(cutTo('👩‍👩‍👧‍👦x', 1)).toBe('👩‍👩‍👧‍👦…');
  });

  it('writes long titles smaller, so that the state at their end is read', () => {
    const title = 'Democratic Republic of the Congo · internet cut again, partly back, sources disagree';
    expect(titleOf(title).words).toBe(title);
    expect(titleOf(title).size).toBeLessThan(titleOf('Oman').size);
    expect(titleOf('x'.repeat(500)).words.length).toBeLessThan(125);
  });

  it('leaves room around a rate, in round figures', () => {
    expect(roomFor([900])).toEqual({ min: 800, max: 1000 });
    expect(roomFor([143, 214])).toEqual({ min: 100, max: 250 });
    expect(roomFor([])).toEqual({});
  });

  it.each([
    ['far to the right', { left: 200, top: 0, width: 50 }, true],
    ['beside', { left: 100, top: 0, width: 50 }, true],
    ['below', { left: 0, top: 24, width: 50 }, true],
    ['over', { left: 60, top: 10, width: 50 }, false],
  ])('knows whether a label %s of another is free', (_, box, free) => {
    expect(isFree(box, [{ left: 0, top: 0, width: 100 }], 24)).toBe(free);
  });
});
