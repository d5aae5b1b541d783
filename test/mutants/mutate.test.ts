import { describe, expect, it } from 'vitest';
import { mutantsOf, withMutants } from './mutate.ts';

const mutate = (source: string) =>
  mutantsOf(source).map(({ start, end, text }) => `${source.slice(0, start)}${text}${source.slice(end)}`);

describe('the mutants of a file', () => {
  it.each([
    ['a < b', ['(a) <= (b)']],
    ['a && !b', ['(a) || (!b)', 'a && b']],
    ['0.1', ['0.30000000000000004']],
    ['a ? b : c', ['a ? c : b']],
    ['if (a) b();', ['if (!(a)) b();']],
    ['a.filter(b).some(c)', ['a.filter(b).every(c)', 'a.some(c)']],
  ])('change one thing each: %s', (source, mutants) => {
    expect(mutate(source)).toEqual(mutants);
  });

  it.each(['type A = 1 | true', 'while (a) b()', '({ 1: a })', "a + 'b'", 'a.toString()', 'const a: 3 = b'])(
    'leave alone what has no other meaning, or no end: %s',
    (source) => {
      expect(mutate(source)).toEqual([]);
    },
  );

  it('sleep side by side in one file, and are woken one by one', () => {
    const source = '(a, b) => (a > 2 && b ? 5 : 7)';
    const sleeping = withMutants(source, [...mutantsOf(source).entries()], 'isOn');
    const wake = (number: number | undefined): ((a: number, b: boolean) => number) =>
      new Function('isOn', `return ${sleeping}`)((other: number) => other === number);
    expect([wake(undefined)(3, true), wake(undefined)(2, true)]).toEqual([5, 7]);
    const answers = mutantsOf(source).map((_, number) => [wake(number)(2, true), wake(number)(3, true)]);
    expect(answers).toEqual([
      [5, 7],
      [5, 5],
      [5, 5],
      [7, 7],
      [7, 15],
      [21, 5],
    ]);
  });
});
