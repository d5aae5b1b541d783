import { afterAll, describe, expect, it } from 'vitest';
import { createPictures } from '../../src/charts/picture-cache.ts';
import { MINUTE_MS } from '../../src/clock.ts';
import { NOW, region } from './samples.ts';

describe('pictures', () => {
  const warnings: object[] = [];
  let now = NOW;
  let described = 0;
  const pictures = createPictures({
    clock: () => now,
    log: { warn: (fields) => void warnings.push(fields) },
    describe: async (key) => {
      described++;
      if (key === 'broken') throw new Error('the canvas binary is missing');
      return key === 'nothing' ? undefined : region();
    },
  });
  afterAll(() => pictures.stop());

  it('are drawn in a worker, once for each key and minute', async () => {
    const [first, second] = await Promise.all([pictures.resolve('region:KZ'), pictures.resolve('region:KZ')]);
    expect(first?.slice(1, 4)).toEqual(new Uint8Array([0x50, 0x4e, 0x47]));
    expect(second).toBe(first);
    expect(described).toBe(1);
    now += MINUTE_MS;
    await pictures.resolve('region:KZ');
    expect(described).toBe(2);
  });

  it('are absent where there is nothing to draw or no way to draw it, and the log says why once', async () => {
    expect(await pictures.resolve('nothing')).toBeUndefined();
    expect(await pictures.resolve('broken')).toBeUndefined();
    now += MINUTE_MS;
    expect(await pictures.resolve('broken')).toBeUndefined();
    expect(warnings).toEqual([{ key: 'broken', reason: 'the canvas binary is missing' }]);
  });
});
