import { describe, expect, it } from 'vitest';
import { canDraw } from '../../src/charts/fonts.ts';
import { createPictures } from '../../src/charts/picture-cache.ts';
import { inkOfTitle, NOW, region } from './samples.ts';

describe('letters in pictures', () => {
  it.each([
    ['Latin', 'Freedonia'],
    ['Russian', 'Казахстан'],
    ['Kazakh', 'ҚазақстанҒғ'],
    ['Chinese', '哈萨克斯坦断网'],
    ['traditional Chinese', '網際網路斷線電力礦場監管騷亂'],
    ['Turkish', 'Türkiye’de internet kesildi ığş'],
    ['Ukrainian', 'Інтернет вимкнено в Україні'],
  ])('draw %s letters, and not the empty boxes of a missing font', async (_, title) => {
    const words = await inkOfTitle(region({ title }));
    // A private-use character has no glyph in any font.
    const boxes = await inkOfTitle(region({ title: '\ue000'.repeat([...title].length) }));
    expect(words).toBeGreaterThan(100);
    expect(words).not.toBe(boxes);
  });

  it('speak English to locales whose letters no installed font has', async () => {
    const described: string[] = [];
    const pictures = createPictures({
      describe: async (key) => void described.push(key),
      clock: () => NOW,
      log: { warn: () => undefined },
    });
    await Promise.all(
      ['region:KZ:48h:ar', 'world:ru', 'network:zh-Hans', 'region:KZ:48h:ar:dark', 'card:KZ:ru:dark'].map((key) =>
        pictures.resolve(key),
      ),
    );
    await pictures.stop();
    const arabic = canDraw('ar') ? 'region:KZ:48h:ar' : 'region:KZ:48h:en';
    expect(described).toEqual([arabic, 'world:ru', 'network:zh-Hans', `${arabic}:dark`, 'card:KZ:ru:dark']);
    expect(['en', 'ru', 'kk', 'zh-Hans', 'zh-Hant', 'tr', 'uk'].every(canDraw)).toBe(true);
  });
});
