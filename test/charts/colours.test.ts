import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/charts/chart.ts';
import draw from '../../src/charts/draw.ts';
import { network, pixels, region, world } from './samples.ts';

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [bright = 1, dark = 1] = [one, other]
    .map((colour) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

describe('colours', () => {
  it.each(Object.entries(PALETTES))('of the %s set can be read: every text has 4.5 to 1 on its paper', (_, palette) => {
    const { paper, ink, faint, marks, series, land, border } = palette;
    for (const text of [ink, faint, ...Object.values(marks), ...series]) {
      expect([text, contrast(text, paper) >= 4.5]).toEqual([text, true]);
    }
    expect(contrast(border, land)).toBeGreaterThan(1.5);
  });

  it.each([
    ['a region', region()],
    ['the network', network],
    ['the world', world],
  ])('are dark for %s where a chat is', async (_, chart) => {
    const [light, dark] = await Promise.all([pixels(draw(chart)), pixels(draw({ ...chart, theme: 'dark' }))]);
    const corner = [2, 2, 10, 10] as const;
    expect([light?.inkIn(...corner), dark?.inkIn(...corner)]).toEqual([0, 100]);
  });
});
