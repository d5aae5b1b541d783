import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import type { Observation } from '../../src/status/observation.ts';
import { statusOf } from '../../src/status/status.ts';
import { report, utc } from './fixtures.ts';

const START = utc('2025-03-01 00:00');
const hours = (count: number) => START + count * HOUR_MS;
const internet = (observations: readonly Observation[], now: number) =>
  statusOf('KZ', observations, [], now).dimensions.internet;
const power = (observations: readonly Observation[], now: number) =>
  statusOf('KZ', observations, [], now).dimensions.power;

describe('time alone', () => {
  const ban = (over: Partial<Observation>) =>
    report({ dimension: 'regulation', state: 'banned', who: 'miners', at: hours(0), ...over });
  const at = (told: Observation, day: number) => statusOf('KZ', [told], [], START + day * DAY_MS).dimensions.regulation;

  it('brings what is announced into force, and ends it after its last day', () => {
    const told = ban({ phase: 'announced', since: START + 3 * DAY_MS, until: START + 9 * DAY_MS });
    expect(at(told, 2)).toMatchObject({ state: 'banned', phase: 'announced', open: true });
    expect(at(told, 3)).toMatchObject({ state: 'banned', phase: 'in-force' });
    expect(at(told, 9.9)).toMatchObject({ state: 'banned', phase: 'in-force' });
    expect(at(told, 10)).toMatchObject({ state: 'eased', phase: 'over', endedBy: 'term', until: START + 9 * DAY_MS });
  });

  it('brings what is announced for a day into force on its morning', () => {
    const told = ban({ phase: 'announced', since: START + 3 * DAY_MS + 12 * HOUR_MS, sincePrecision: 'day' });
    expect(at(told, 3.2).phase).toBe('announced');
    expect(at(told, 3.3).phase).toBe('in-force');
    expect(at({ ...told, sincePrecision: 'hour' }, 3.3).phase).toBe('announced');
  });

  it('does not end an outage on the day that somebody promised', () => {
    const told = report({ dimension: 'power', state: 'cut', at: hours(0), until: START + DAY_MS });
    expect(power([told], START + 3 * DAY_MS)).toMatchObject({ state: 'cut', open: true, until: null });
  });

  it('brings a recurring cut back at its hours only, until its last day', () => {
    const told = report({
      state: 'down',
      phase: 'announced',
      recurs: true,
      at: hours(-10),
      since: hours(1),
      sincePrecision: 'hour',
      until: START + 5 * DAY_MS,
      dailyHours: { fromMinute: 60, untilMinute: 330 },
    });
    const phase = (hour: number) => internet([told], hours(hour)).phase;
    expect([phase(0), phase(2), phase(6), phase(26), phase(31), phase(24 * 7)]).toEqual([
      'announced',
      'in-force',
      'announced',
      'in-force',
      'announced',
      'over',
    ]);
  });
});

describe('a return', () => {
  const cut = report({ dimension: 'power', state: 'cut', at: hours(0), source: 'a.example' });
  const back = { dimension: 'power', state: 'restored', source: 'a.example' } as const;

  it('came on the day that was told, not in the minute at which another publisher printed it', () => {
    const told = report({ ...back, at: hours(23), atPrecision: 'day' });
    const { until, untilPrecision } = power(
      [cut, told, report({ ...back, at: hours(40), source: 'b.example' })],
      hours(41),
    );
    expect({ until, untilPrecision }).toEqual({ until: hours(23), untilPrecision: 'day' });
  });

  it('of more than a day lets the next cut begin anew', () => {
    const again = report({ dimension: 'power', state: 'cut', at: hours(60), source: 'a.example' });
    const { since } = power([cut, report({ ...back, at: hours(20) }), again], hours(61));
    expect(since).toBe(hours(60));
  });
});

describe('a shortage that becomes a cut', () => {
  const short = report({ dimension: 'power', state: 'strained', at: hours(0) });
  const cut = { dimension: 'power', state: 'cut', at: hours(96) } as const;

  it('has been a cut since the day of the first report of it', () => {
    const { state, since, sincePrecision } = power([short, report(cut)], hours(97));
    expect({ state, since, sincePrecision }).toEqual({ state: 'cut', since: hours(96), sincePrecision: 'day' });
    expect(power([short, report({ ...cut, returning: true })], hours(97)).since).toBe(hours(0));
  });
});

describe('what is announced without a day', () => {
  const soon = report({ dimension: 'power', state: 'cut', phase: 'announced', at: hours(0) });
  const cut = (day: number) => report({ dimension: 'power', state: 'cut', at: hours(day * 24) });

  it('begins on a day that nobody told', () => {
    expect(power([soon], hours(1))).toMatchObject({ phase: 'announced', since: null });
  });

  it('is what is reported within weeks, not what happens months later', () => {
    const count = (day: number) => {
      const { phase, also } = power([soon, cut(day)], hours(day * 24 + 1));
      return [phase, also.length];
    };
    expect([count(20), count(100)]).toEqual([
      ['in-force', 0],
      ['in-force', 1],
    ]);
  });
});
