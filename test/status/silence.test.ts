import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import type { Observation } from '../../src/status/observation.ts';
import { statusOf } from '../../src/status/status.ts';
import { report, utc } from './fixtures.ts';

const START = utc('2025-03-01 00:00');
const said = (day: number, state: Observation['state'], more: Partial<Observation> = {}) =>
  report({ dimension: 'internet', state, at: START + day * DAY_MS, source: 'a.example', ...more });
const internet = (observations: readonly Observation[]) => {
  const last = Math.max(...observations.map(({ at }) => at));
  return statusOf('KZ', observations, [], last + HOUR_MS).dimensions.internet;
};
const since = (observations: readonly Observation[]) => ((internet(observations).since ?? 0) - START) / DAY_MS;

describe('after a long silence', () => {
  it.each<[string, Partial<Observation>]>([
    ['that it goes on', { lasting: true }],
    ['that part of it is back', { returning: true, extent: { kind: 'part' } }],
    ['that it began in those days', { since: START, sincePrecision: 'day' }],
  ])('a report %s is of the same trouble', (_, more) => {
    expect(since([said(0, 'down'), said(90, 'down', more)])).toBe(0);
  });

  it('a report that says nothing of the kind is of another', () => {
    expect(since([said(0, 'down'), said(90, 'down')])).toBe(90);
  });
});

describe('whom a cut hits', () => {
  it('is everybody when fixed lines are cut after mobile data', () => {
    expect(internet([said(0, 'degraded', { who: 'mobile' }), said(1, 'down', { who: 'fixed' })]).who).toBe('everyone');
  });

  it('is mobile users when fixed lines are back', () => {
    const told = [
      said(0, 'degraded', { who: 'mobile' }),
      said(1, 'down', { who: 'fixed' }),
      said(9, 'degraded', { who: 'mobile', returning: true, extent: { kind: 'part' } }),
    ];
    expect(internet(told)).toMatchObject({ who: 'mobile', open: true });
    expect(internet([...told, said(20, 'restored', { who: 'mobile' })])).toMatchObject({ state: 'restored' });
  });

  it('stays who it was in a report that only says that it goes on', () => {
    expect(internet([said(0, 'degraded', { who: 'mobile' }), said(50, 'down', { lasting: true })]).who).toBe('mobile');
  });
});

describe('the parts that are named', () => {
  it('are not those of a trouble that nobody has spoken of since', () => {
    const old = said(0, 'degraded', { region: 'KZ-75', extent: { kind: 'part' } });
    const now = internet([old, said(9, 'down', { extent: { kind: 'part' } })]);
    expect(now.parts).toEqual([]);
  });
});

describe('back at its usual level', () => {
  const cut = said(0, 'down');
  const partly = said(2, 'degraded', { returning: true, extent: { kind: 'part' } });
  const back = said(3, 'restored', { source: 'monitor.example', level: { value: 98, unit: '% of ordinary' } });

  it('is the end where another has told that part of it is back', () => {
    expect(internet([cut, partly, back])).toMatchObject({ state: 'restored', open: false });
  });

  it('is unconfirmed where nobody has', () => {
    expect(internet([cut, back])).toMatchObject({ state: 'down', unconfirmedEnd: true });
  });
});
