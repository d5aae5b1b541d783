import { describe, expect, it } from 'vitest';
import { figuresClash, sharedFigures } from '../../../src/stories/cluster/figure-agreement.ts';

const headline = (...figures: string[]) => ({ figures, titleFigures: figures.length });

describe('figures of two reports', () => {
  it.each([
    ['#7.96%', '#8%', true],
    ['#49900000', '#50000000', true],
    ['#133000000000000', '#134000000000000', false],
    ['#850000000$', '#1000000000$', false],
    ['#8%', '#8MW', false],
    ['#205BTC', '#200BTC', false],
  ])('%s and %s are one figure: %s', (a, b, isOne) => {
    expect(sharedFigures([a], [b], () => 5)).toEqual(isOne ? [5] : []);
  });

  it('clash where both headlines measure the same, and not as much', () => {
    expect(figuresClash(headline('#850000000$'), headline('#1000000000$'))).toBe(true);
    expect(figuresClash(headline('#850000000$'), headline('#12%'))).toBe(false);
  });

  it('do not clash where the text of one gives the figure of the other', () => {
    const both = { figures: ['#1000000000$', '#850000000$'], titleFigures: 1 };
    expect(figuresClash(headline('#850000000$'), both)).toBe(false);
  });
});
