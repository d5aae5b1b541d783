import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consequenceOf, type Tries } from '../../src/alerts/failure-policy.ts';
import type { PlatformFailure } from '../../src/chat/errors.ts';
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import { T0 } from '../harness/samples.ts';

const following = (failure: PlatformFailure, over: Partial<Tries> = {}) =>
  consequenceOf(failure, { attempts: 1, failingSince: T0, isConfirmed: false, now: T0, random: () => 0, ...over });

describe('what follows a failure', () => {
  it('a ban lasts as long as the platform says, never no time at all, and a day at most', () => {
    const banned = (retryAfterMs: number) => following({ kind: 'rate-limited', retryAfterMs });
    expect(banned(43_838 * SECOND_MS)).toMatchObject({ kind: 'wait', until: T0 + 43_838 * SECOND_MS });
    for (const nonsense of [0, -5, Number.NaN, Number.NEGATIVE_INFINITY]) {
      const { until } = banned(nonsense) as { until: number };
      expect(until).toBeGreaterThan(T0);
    }
    for (const endless of [365 * DAY_MS, Number.POSITIVE_INFINITY]) {
      expect(banned(endless)).toMatchObject({ until: T0 + DAY_MS });
    }
  });

  it('backing off doubles, is spread by chance, and never exceeds ten minutes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, chance) => {
          const { until } = following({ kind: 'unavailable' }, { attempts, random: () => chance }) as { until: number };
          const full = Math.min(10 * MINUTE_MS, 2 * SECOND_MS * 2 ** Math.min(30, attempts - 1));
          expect(until - T0).toBeGreaterThanOrEqual(full / 2);
          expect(until - T0).toBeLessThanOrEqual(full);
        },
      ),
    );
  });

  it.each([
    [{ kind: 'forbidden', missing: ['Send Messages'] } as const, { kind: 'pause', missing: ['Send Messages'] }],
    [{ kind: 'gone' } as const, { kind: 'wait', reason: 'gone' }],
    [{ kind: 'rejected' } as const, { kind: 'wait', reason: 'rejected' }],
    [{ kind: 'rejected', about: 'target' } as const, { kind: 'close-delivery', reason: 'rejected' }],
    [{ kind: 'moved', to: 'telegram:-100' } as const, { kind: 'move', to: 'telegram:-100' }],
  ])('%o', (failure, expected) => {
    expect(following(failure)).toMatchObject(expected);
  });

  it('a missing permission is looked for again soon, then every five minutes', () => {
    const waited = (attempts: number) => {
      const { until } = following({ kind: 'forbidden', missing: [] }, { attempts }) as { until: number };
      return until - T0;
    };
    expect([1, 2, 3].map(waited)).toEqual([15, 30, 60].map((seconds) => seconds * SECOND_MS));
    expect([6, 7, 1000].map(waited)).toEqual([5, 5, 5].map((minutes) => minutes * MINUTE_MS));
  });

  it('a place is closed when a second look confirms that it is gone, or after hours', () => {
    expect(following({ kind: 'gone' }, { isConfirmed: true })).toMatchObject({ kind: 'close-subscription' });
    expect(following({ kind: 'gone' }, { now: T0 + DAY_MS })).toMatchObject({ kind: 'close-subscription' });
  });
});
