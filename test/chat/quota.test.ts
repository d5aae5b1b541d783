import { expect, it } from 'vitest';
import { createQuota } from '../../src/chat/quota.ts';

it('grants a number in a window, tells the first refusal apart, and grants again after it', () => {
  let now = 0;
  const quota = createQuota(2, 1000, () => now);
  expect([1, 2, 3, 4].map(() => quota.take('a'))).toEqual(['granted', 'granted', 'refused-first', 'refused']);
  expect(quota.take('b')).toBe('granted');
  now = 1000;
  expect(quota.take('a')).toBe('granted');
});

it('does not grow with the number of keys', () => {
  const quota = createQuota(1, 1000, () => 0);
  expect(quota.take('first')).toBe('granted');
  for (let n = 0; n < 20_000; n += 1) quota.take(String(n));
  // Forgotten, and so granted anew.
  expect(quota.take('first')).toBe('granted');
  expect(quota.take('19999')).toBe('refused-first');
});
