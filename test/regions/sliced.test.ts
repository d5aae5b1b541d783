import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findRegion, prepareRegionSearch, resolveRegion } from '../../src/regions/region-search.ts';
import { sliced } from '../../src/regions/sliced.ts';

/** Counts to three, a slice for each number. */
function counting() {
  const log: string[] = [];
  const value = sliced(function* () {
    for (const number of [1, 2, 3]) {
      log.push(`built ${number}`);
      yield;
    }
    return log.filter((line) => line.startsWith('built')).length;
  });
  return { log, value };
}

describe('what is built in slices', () => {
  it('lets others have their turn between the slices', async () => {
    const { log, value } = counting();
    const others = setInterval(() => log.push('other'), 1);
    await value.prepare();
    clearInterval(others);
    expect(log.slice(log.indexOf('built 1'), log.indexOf('built 3'))).toContain('other');
    expect(value.get()).toBe(3);
  });

  it('is finished at once for who needs it before, and built once', async () => {
    const { log, value } = counting();
    const prepared = value.prepare();
    expect(log).toEqual(['built 1']);
    expect(value.get()).toBe(3);
    await prepared;
    expect(value.get()).toBe(3);
    expect(log).toEqual(['built 1', 'built 2', 'built 3']);
  });

  it('is finished soon for who waits for it, while others have their turn between the slices', async () => {
    const { log, value } = counting();
    void value.prepare();
    const other = new Promise((done) => setImmediate(() => done(log.push('other'))));
    await value.soon();
    await other;
    expect(log).toEqual(['built 1', 'built 2', 'other', 'built 3']);
    expect(value.get()).toBe(3);
  });

  it('fails each time it is asked for while it cannot be built, and is built when it can', async () => {
    let broken = true;
    const value = sliced(function* () {
      yield;
      if (broken) throw new Error('broken');
      return 'built';
    });
    await expect(value.prepare()).rejects.toThrow('broken');
    expect(() => value.get()).toThrow('broken');
    broken = false;
    expect(value.get()).toBe('built');
  });
});

describe('the names of places', { timeout: 120_000 }, () => {
  it('are built in slices for the first who types some: nobody else stands still meanwhile', async () => {
    // Another file of the same worker may have built them.
    vi.resetModules();
    const { readNamesFor, resolveRegion } = await import('../../src/regions/region-search.ts');
    let turns = 0;
    const others = setInterval(() => (turns += 1), 0);
    await readNamesFor('KZ');
    expect(turns).toBe(0);
    await readNamesFor('свет в Иркутской области');
    clearInterval(others);
    expect(turns).toBeGreaterThan(20);
    const reads = vi.spyOn(fs, 'readFileSync');
    syncBuiltinESMExports();
    expect(resolveRegion('Иркутской области')).toEqual({ region: 'RU-IRK' });
    expect(reads.mock.calls.filter(([path]) => String(path).includes('/generated/'))).toEqual([]);
  });

  it('are searched rightly while they are being prepared, and afterwards', async () => {
    const before = prepareRegionSearch();
    expect(resolveRegion('kazahstn')).toEqual({ near: ['KZ'] });
    expect(resolveRegion('Иркутской области')).toEqual({ region: 'RU-IRK' });
    await before;
    expect(resolveRegion('kazahstn')).toEqual({ near: ['KZ'] });
  });

  afterEach(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });

  it('are all prepared then: nobody who types in any script waits until they are read', async () => {
    await prepareRegionSearch();
    const reads = vi.spyOn(fs, 'readFileSync');
    syncBuiltinESMExports();
    expect(findRegion('in 한국')).toBe('KR');
    expect(findRegion('in საქართველო')).toBe('GE');
    for (const typed of [
      'in Հայաստանում',
      'in ישראל',
      'in भारत',
      'ใน ไทย',
      'in Ελλάδα',
      'w Polsce',
      'в Крыму',
      'في الكويت',
      '在伊朗',
    ])
      findRegion(typed);
    expect(reads).not.toHaveBeenCalled();
  });
});
