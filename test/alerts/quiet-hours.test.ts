import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import { quietUntil } from '../../src/alerts/quiet-hours.ts';
import { DAY_MS, MINUTE_MS } from '../../src/clock.ts';

const at = (iso: string) => Date.parse(iso);
const settings = (timeZone: string, from: number, until: number) => ({
  ...DEFAULT_SETTINGS,
  timeZone,
  quietHours: { fromMinute: from * 60, untilMinute: until * 60 },
});

describe('quiet hours', () => {
  it.each<[string, ReturnType<typeof settings>, string, string | null]>([
    ['over midnight', settings('Europe/Berlin', 22, 7), '2025-01-10T22:30:00Z', '2025-01-11T06:00:00Z'],
    ['within a day', settings('UTC', 12, 14), '2025-01-10T13:59:30Z', '2025-01-10T14:00:00Z'],
    ['not yet', settings('UTC', 12, 14), '2025-01-10T11:59:59Z', null],
    ['no more', settings('UTC', 12, 14), '2025-01-10T14:00:00Z', null],
    ['never, when they begin as they end', settings('UTC', 7, 7), '2025-01-10T07:00:00Z', null],
    ['clocks go forward', settings('Europe/Berlin', 22, 7), '2025-03-29T21:30:00Z', '2025-03-30T05:00:00Z'],
    ['clocks go back', settings('Europe/Berlin', 22, 7), '2025-10-25T20:30:00Z', '2025-10-26T06:00:00Z'],
    [
      'their end is skipped',
      { ...settings('Europe/Berlin', 22, 0), quietHours: { fromMinute: 22 * 60, untilMinute: 150 } },
      '2025-03-29T22:30:00Z',
      '2025-03-30T01:00:00Z',
    ],
    ['a zone of half hours', settings('Asia/Kolkata', 22, 7), '2025-01-10T17:00:00Z', '2025-01-11T01:30:00Z'],
  ])('%s', (_, each, now, expected) => {
    expect(quietUntil(each, at(now))).toBe(expected === null ? null : at(expected));
  });

  it('are off by default', () => {
    expect(quietUntil(DEFAULT_SETTINGS, 0)).toBeNull();
  });

  it('end within a day and a bit, at a moment that is not quiet, with everything before it quiet', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Almaty', 'America/Sao_Paulo'];
    const minute = fc.integer({ min: 0, max: 1439 });
    const moment = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z') });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minute, minute, moment, (timeZone, fromMinute, untilMinute, now) => {
        const each = { ...DEFAULT_SETTINGS, timeZone, quietHours: { fromMinute, untilMinute } };
        const end = quietUntil(each, now);
        if (end === null) return;
        expect(end).toBeGreaterThan(now);
        expect(end - now).toBeLessThanOrEqual(DAY_MS + 180 * MINUTE_MS);
        expect(quietUntil(each, end)).toBeNull();
        expect(quietUntil(each, end - MINUTE_MS) ?? end).toBe(end);
      }),
      { numRuns: 300 },
    );
  });
});
