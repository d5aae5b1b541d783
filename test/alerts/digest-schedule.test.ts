import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DigestSchedule } from '../../src/alerts/alert.ts';
import { nextDigestAt } from '../../src/alerts/digest-schedule.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { offsetAt } from '../../src/local-time.ts';

const iso = (at: number) => new Date(at).toISOString().slice(0, 16);
const next = (every: DigestSchedule['every'], minute: number, after: string, zone: string) =>
  iso(nextDigestAt({ every, minute }, Date.parse(`${after}Z`), zone));

describe('the next digest', () => {
  it.each([
    // 7 January 2022 is a Friday.
    ['hour', 0, '2022-01-07T14:50', 'UTC', '2022-01-07T15:00'],
    ['hour', 0, '2022-01-07T14:00', 'UTC', '2022-01-07T15:00'],
    ['hour', 0, '2022-01-07T14:40', 'Asia/Kolkata', '2022-01-07T15:30'],
    ['day', 480, '2022-01-07T07:59', 'UTC', '2022-01-07T08:00'],
    ['day', 480, '2022-01-07T08:00', 'UTC', '2022-01-08T08:00'],
    ['day', 480, '2022-01-07T14:50', 'Asia/Almaty', '2022-01-08T02:00'],
    ['day', 30, '2022-01-07T23:50', 'America/Chicago', '2022-01-08T06:30'],
    ['week', 480, '2022-01-07T14:50', 'UTC', '2022-01-10T08:00'],
    ['week', 480, '2022-01-10T07:00', 'UTC', '2022-01-10T08:00'],
    ['week', 480, '2022-01-10T08:00', 'UTC', '2022-01-17T08:00'],
    // Still Sunday there.
    ['week', 60, '2022-01-10T03:00', 'America/Chicago', '2022-01-10T07:00'],
    // Clocks go from 2:00 to 3:00, and from 3:00 to 2:00.
    ['day', 150, '2022-03-27T00:00', 'Europe/Berlin', '2022-03-27T01:30'],
    ['day', 480, '2022-10-29T07:00', 'Europe/Berlin', '2022-10-30T07:00'],
  ] as const)('every %s at minute %i after %s in %s is at %s', (every, minute, after, zone, expected) => {
    expect(next(every, minute, after, zone)).toBe(expected);
  });

  it('always lies ahead, at most one step and a shift of clocks away, and shows the minute on local clocks', () => {
    const zones = ['UTC', 'Asia/Almaty', 'America/Chicago', 'Europe/Berlin', 'Australia/Lord_Howe', '+05:45'];
    fc.assert(
      fc.property(
        fc.constantFrom('hour', 'day', 'week' as const),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: Date.UTC(2022, 0, 1), max: Date.UTC(2028, 0, 1) }),
        fc.constantFrom(...zones),
        (every, minute, after, zone) => {
          const at = nextDigestAt({ every, minute }, after, zone);
          const stepMs = { hour: HOUR_MS, day: DAY_MS, week: 7 * DAY_MS }[every];
          expect(at).toBeGreaterThan(after);
          expect(at - after).toBeLessThanOrEqual(stepMs + 2 * HOUR_MS);
          const shown = Math.floor(((at + offsetAt(at, zone)) % DAY_MS) / MINUTE_MS);
          const isShifted = offsetAt(at, zone) !== offsetAt(at - 2 * HOUR_MS, zone);
          if (every === 'hour') expect(at % (15 * MINUTE_MS)).toBe(0);
          else if (!isShifted) expect(shown).toBe(minute);
        },
      ),
    );
  });
});
