import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/clock.ts';
import { shareOf } from '../../src/status/hashrate-shares.ts';
import { alarmOf, atRisk, canShow, changeOver, estimateOf, noiseOf } from '../../src/status/hashrate-statistics.ts';
import type { DailyRate } from '../../src/status/signal.ts';

const series = (rates: readonly number[]): DailyRate[] =>
  rates.map((hashRateEHs, day) => ({ day: day * DAY_MS, hashRateEHs }));
const flat = (last: number[], level = 600) => series([...Array.from({ length: 20 }, () => level), ...last]);

describe('the hash rate', () => {
  it('is known to 8.3 % after a day and to 3.1 % after a week', () => {
    expect(noiseOf(1)).toBeCloseTo(0.083, 3);
    expect(noiseOf(7)).toBeCloseTo(0.0315, 4);
  });

  it('does not alarm at ten per cent in a day: that is chance', () => {
    const change = changeOver(flat([540]), 1);
    expect(change?.changePercent).toBeCloseTo(-10, 5);
    expect(change?.sigmas).toBeGreaterThan(-1.5);
    expect(alarmOf(flat([540]))).toBeNull();
  });

  it('alarms at a third in a day, with its figures', () => {
    expect(alarmOf(flat([400]))).toMatchObject({ windowDays: 1, observedEHs: 400 });
    expect(alarmOf(flat([400]))?.sigmas).toBeLessThan(-4);
  });

  it('alarms at a smaller drop that lasts for days', () => {
    expect(alarmOf(flat([460]))).toBeNull();
    expect(alarmOf(flat([460, 460, 460]))).toMatchObject({ windowDays: 3 });
  });

  it('says nothing across a gap in the days', () => {
    const gapped = flat([300]).map((one, index) => (index < 12 ? { ...one, day: one.day - DAY_MS } : one));
    expect(changeOver(gapped, 1)).toBeNull();
    expect(alarmOf(gapped)).toBeNull();
  });

  it('never alarms on a rising or steady series', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.01, noNaN: true }), (growth) => {
        expect(alarmOf(series(Array.from({ length: 30 }, (_, day) => 500 * (1 + growth) ** day)))).toBeNull();
      }),
    );
  });

  it('exposes a range, and admits that a window older than the event cannot show it', () => {
    const estimate = estimateOf(flat([176]), 1);
    if (estimate === null) throw new Error('there are days');
    const { lowEHs, highEHs } = atRisk(estimate, 18.1);
    expect(lowEHs).toBeCloseTo(29.2, 1);
    expect(highEHs).toBeCloseTo(34.5, 1);
    expect(canShow(estimate, estimate.until - DAY_MS / 2)).toBe(false);
    expect(canShow(estimate, estimate.until - 2 * DAY_MS)).toBe(true);
  });
});

describe('the share of a country', () => {
  it('is the one that was known at the time, with its month', () => {
    expect(shareOf('KZ', Date.parse('2022-01-06'))).toMatchObject({ percent: 18.1, month: '2021-08' });
    expect(shareOf('KZ', Date.parse('2026-01-06'))).toMatchObject({ percent: 13.22, month: '2022-01' });
    expect(shareOf('OM', Date.parse('2026-01-06'))).toBeNull();
  });
});
