import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '../src/backoff.ts';

const NOW = Date.UTC(2022, 0, 7, 12);

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    [' 1.5 ', 1500],
    ['0', 0],
    ['Fri, 07 Jan 2022 12:02:00 GMT', 120_000],
    ['Fri, 07 Jan 2022 11:59:00 GMT', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
    ['1e9', undefined],
  ])('%o', (header, waitMs) => {
    expect(retryAfterMs(header, NOW)).toBe(waitMs);
  });
});
