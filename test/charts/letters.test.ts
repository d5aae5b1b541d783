import { describe, expect, it } from 'vitest';
import draw from '../../src/charts/draw.ts';
import { widthOf } from '../../src/charts/panel.ts';
import { inkOfTitle, network, pixels, region, world } from './samples.ts';

describe('letters in pictures', () => {
  it.each([
    ['Latin', 'Freedonia'],
    ['Russian', 'Казахстан'],
    ['Kazakh', 'ҚазақстанҒғ'],
    ['Chinese', '哈萨克斯坦断网'],
    ['traditional Chinese', '網際網路斷線電力礦場監管騷亂'],
    ['Turkish', 'Türkiye’de internet kesildi ığş'],
    ['Ukrainian', 'Інтернет вимкнено в Україні'],
    ['Arabic', 'انقطاع الإنترنت في العراق'],
    ['Persian', 'قطعی اینترنت در گیلان، پژوهش چ'],
  ])('draw %s letters, and not the empty boxes of a missing font', async (_, title) => {
    const words = await inkOfTitle(region({ title }));
    // A private-use character has no glyph in any font.
    const boxes = await inkOfTitle(region({ title: '\ue000'.repeat([...title].length) }));
    expect(words).toBeGreaterThan(100);
    expect(words).not.toBe(boxes);
  });

  it('join the letters of Arabic, which alone are wider', () => {
    expect(widthOf('ببب')).toBeLessThan(2 * widthOf('ب'));
  });

  it.each([
    ['a region', region({ locale: 'fa', title: 'ایران', caption: 'x' })],
    ['the network', { ...network, locale: 'ar', title: 'العراق' }],
    ['the world', { ...world, locale: 'fa', title: 'جهان' }],
  ])('of %s begin at the right in a language that is read from there', async (_, chart) => {
    const { inkIn } = await pixels(draw(chart));
    expect(inkIn(32, 15, 600, 45)).toBe(0);
    expect(inkIn(900, 15, 160, 45)).toBeGreaterThan(100);
  });
});
