import { describe, expect, it } from 'vitest';
import { isFree } from '../../src/charts/boxes.ts';
import { cutTo, roomFor, titleOf, weeksBetween } from '../../src/charts/panel.ts';
import { DAY_MS } from '../../src/clock.ts';

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

  it('names the days of a month by weeks at even distances, away from what is written at its end', () => {
    const until = Date.UTC(2022, 0, 10, 14);
    const days = (from: number, to = until) =>
      weeksBetween(from, to)?.map((at) => new Date(at).toISOString().slice(5, 10));
    expect(days(until - 30 * DAY_MS)).toEqual(['12-17', '12-24', '12-31', '01-07']);
    expect(days(until - 2 * DAY_MS)).toBeUndefined();
    expect(days(until - 90 * DAY_MS)).toBeUndefined();
    expect(weeksBetween(undefined, undefined)).toBeUndefined();
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
