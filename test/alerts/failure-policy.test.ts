import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consequenceOf } from '../../src/alerts/failure-policy.ts';
import { MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import { T0 } from '../harness/samples.ts';

describe('what follows a failure', () => {
  it('a ban lasts as long as the platform says, and never no time at all', () => {
    const banned = (retryAfterMs: number) => consequenceOf({ kind: 'rate-limited', retryAfterMs }, 1, T0, () => 0);
    expect(banned(43_838 * SECOND_MS)).toMatchObject({ kind: 'wait', until: T0 + 43_838 * SECOND_MS });
    for (const nonsense of [0, -5]) {
      const { until } = banned(nonsense) as { until: number };
      expect(until).toBeGreaterThan(T0);
    }
  });

  it('backing off doubles, is spread by chance, and never exceeds ten minutes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, chance) => {
          const { until } = consequenceOf({ kind: 'unavailable' }, attempts, T0, () => chance) as { until: number };
          const full = Math.min(10 * MINUTE_MS, 2 * SECOND_MS * 2 ** Math.min(30, attempts - 1));
          expect(until - T0).toBeGreaterThanOrEqual(full / 2);
          expect(until - T0).toBeLessThanOrEqual(full);
        },
      ),
    );
  });

  it.each([
    [{ kind: 'forbidden', missing: ['Send Messages'] } as const, { kind: 'pause', missing: ['Send Messages'] }],
    [{ kind: 'gone' } as const, { kind: 'close-subscription', reason: 'gone' }],
    [{ kind: 'rejected' } as const, { kind: 'close-delivery', reason: 'rejected' }],
    [{ kind: 'moved', to: 'telegram:-100' } as const, { kind: 'move', to: 'telegram:-100' }],
  ])('%o', (failure, expected) => {
    expect(consequenceOf(failure, 1, T0, () => 0)).toMatchObject(expected);
  });

  it('a missing permission is looked for again soon, then every five minutes', () => {
    const after = (attempts: number) => {
      const { until } = consequenceOf({ kind: 'forbidden', missing: [] }, attempts, T0, () => 0) as { until: number };
      return until - T0;
    };
    expect([1, 2, 3].map(after)).toEqual([15, 30, 60].map((seconds) => seconds * SECOND_MS));
    expect([6, 7, 1000].map(after)).toEqual([5, 5, 5].map((minutes) => minutes * MINUTE_MS));
  });
});
