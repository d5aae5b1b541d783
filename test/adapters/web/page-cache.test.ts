import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createCache } from '../../../adapters/web/page-cache.ts';

const KEEP_MS = 10_000;

function cacheWithClock(perSecond = 20) {
  const time = { now: 0 };
  let made = 0;
  const cache = createCache<number>({ now: () => time.now, keepMs: KEEP_MS, maxKept: 3, perSecond });
  const get = (key = 'page', make = async () => ++made) => cache.get(key, make);
  return { time, get };
}

describe('what is kept of pages', () => {
  it('is the answer until it is old, then still the answer while the next one is made', async () => {
    const { time, get } = cacheWithClock();
    expect([await get(), await get()]).toEqual([1, 1]);
    time.now = KEEP_MS;
    expect([await get(), await get()]).toEqual([1, 1]);
    await turn();
    expect([await get(), await get()]).toEqual([2, 2]);
  });

  it('is no answer once it is twice as old: a page that nobody read is made for who reads it', async () => {
    const { time, get } = cacheWithClock();
    expect(await get()).toBe(1);
    time.now = 2 * KEEP_MS;
    expect(await get()).toBe(2);
  });

  it('is the answer where too much is being made, unless there is none', async () => {
    const { time, get } = cacheWithClock(1);
    expect([await get(), await get('other')]).toEqual([1, undefined]);
    time.now = KEEP_MS;
    expect(await get('other')).toBe(2);
    expect(await get()).toBe(1);
    await turn();
    expect(await get()).toBe(1);
  });

  it('is made again at once when making it failed, with or without one before', async () => {
    const { time, get } = cacheWithClock();
    const fail = () => Promise.reject(new Error('broken'));
    await expect(get('page', fail)).rejects.toThrow('broken');
    expect(await get()).toBe(1);
    time.now = KEEP_MS;
    expect(await get('page', fail)).toBe(1);
    await turn();
    expect(await get()).toBe(2);
  });
});
