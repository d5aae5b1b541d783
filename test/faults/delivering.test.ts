import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS, ledgerUnder, ONCE_EACH, STATE_CALLS, type When } from '../harness/faults.ts';

const WHENS: readonly When[] = [
  { kind: 'once', nth: 1 },
  { kind: 'once', nth: 3 },
  { kind: 'minute' },
  { kind: 'every', nth: 3 },
];
const nameOf = (when: When) => (when.kind === 'minute' ? 'for a minute' : `${when.kind} ${when.nth}`);

describe('whatever fails on the way, every alert is told once in every chat', () => {
  it.each(STATE_CALLS.flatMap((call) => WHENS.map((when) => [call, nameOf(when), when] as const)))(
    '%s fails: %s',
    async (call, _, when) => {
      expect(await ledgerUnder([{ call, when }])).toEqual(ONCE_EACH);
    },
  );

  it.each(ANSWERS.map((answer) => [JSON.stringify(answer), answer] as const))(
    'the platform answers %s, once and three times',
    async (_, answer) => {
      expect(await ledgerUnder([], [answer])).toEqual(ONCE_EACH);
      expect(await ledgerUnder([], [answer, answer, answer])).toEqual(ONCE_EACH);
    },
  );

  it('any two of these together', { timeout: 300_000 }, async () => {
    const fault = fc.record({ call: fc.constantFrom(...STATE_CALLS), when: fc.constantFrom(...WHENS) });
    const answers = fc.array(fc.constantFrom(...ANSWERS), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fault, fc.option(fault, { nil: undefined }), answers, async (one, other, said) => {
        const faults = other === undefined || other.call === one.call ? [one] : [one, other];
        expect(await ledgerUnder(faults, said)).toEqual(ONCE_EACH);
      }),
      { numRuns: 500, seed: 2022 },
    );
  });
});
