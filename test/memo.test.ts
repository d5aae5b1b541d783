import { expect, it } from 'vitest';
import { createMemo } from '../src/memo.ts';

it('a memo forgets what was set longest ago, never more than it must, and what it is told to', () => {
  const memo = createMemo<string, number>(2);
  expect(memo.set('a', 1)).toBe(1);
  memo.set('b', 2);
  memo.set('a', 3);
  memo.set('c', 4);
  expect(['a', 'b', 'c'].map(memo.get)).toEqual([3, undefined, 4]);
  memo.delete('a');
  expect(memo.get('a')).toBeUndefined();
});

it('a memo of nothing keeps nothing', () => {
  const memo = createMemo<string, number>(0);
  memo.set('a', 1);
  expect(memo.get('a')).toBeUndefined();
});
