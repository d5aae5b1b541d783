import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import type { Observation } from '../../src/status/observation.ts';
import { statusOf } from '../../src/status/status.ts';
import { report, utc } from './fixtures.ts';

const START = utc('2025-03-01 00:00');
const days = (count: number) => START + count * DAY_MS;
const said = (day: number, state: Observation['state'], more: Partial<Observation> = {}) =>
  report({ dimension: 'power', state, at: days(day), source: 'a.example', ...more });
const power = (observations: readonly Observation[], now: number) =>
  statusOf('KZ', observations, [], now).dimensions.power;

describe('a collapse of the grid where power is rationed', () => {
  const collapse = said(30, 'cut', { extent: { kind: 'whole' } });
  const back = said(31, 'restored', { extent: { kind: 'whole' } });

  it('stands beside the ration', () => {
    const now = power([said(0, 'curtailed'), said(28, 'curtailed'), collapse], collapse.at + HOUR_MS);
    expect([now.state, now.also.map(({ state }) => state)]).toEqual(['cut', ['curtailed']]);
  });

  it('ends and leaves the ration, until the end of that is told', () => {
    const told = [said(0, 'curtailed'), said(28, 'curtailed'), collapse, back];
    expect(power(told, back.at + HOUR_MS)).toMatchObject({ state: 'curtailed', open: true });
    const end = said(40, 'restored', { recurs: true });
    expect(power([...told, end], end.at + HOUR_MS)).toMatchObject({ state: 'restored', open: false });
  });

  it('on the first days of rolling cuts is the same trouble', () => {
    const told = [said(30 - 1, 'curtailed'), collapse, back];
    expect(power(told, back.at + HOUR_MS)).toMatchObject({ state: 'restored' });
  });

  it('does not end with the emergency that was declared for it', () => {
    const emergency = said(1, 'strained', { until: days(11), source: 'b.example' });
    expect(power([said(0, 'curtailed'), emergency], days(2))).toMatchObject({ state: 'curtailed', until: null });
    expect(power([emergency], days(2))).toMatchObject({ state: 'strained', until: days(11) });
  });

  it('of a part of the country is no collapse', () => {
    const told = [said(0, 'curtailed'), said(28, 'curtailed'), said(30, 'cut', { extent: { kind: 'part' } }), back];
    expect(power(told, back.at + HOUR_MS)).toMatchObject({ state: 'restored' });
  });
});

describe('while power is rationed', () => {
  it.each([
    ['a word for both that says that it goes on', 'cut', { lasting: true }],
    ['an appeal to save', 'strained', {}],
  ] as const)('%s changes nothing', (_, state, more) => {
    const last = said(3, state, more);
    expect(power([said(0, 'curtailed'), last], last.at + HOUR_MS).state).toBe('curtailed');
  });
});

describe('a ration that is announced every evening', () => {
  const tomorrow = (day: number) => said(day, 'curtailed', { phase: 'announced', since: days(day + 1) });
  const told = [said(0, 'curtailed'), tomorrow(1), tomorrow(2), tomorrow(3)];

  it('is one, and goes on since its first day', () => {
    const now = power(told, days(3.5));
    expect([now.state, now.phase, now.since, now.also]).toEqual(['curtailed', 'in-force', days(0), []]);
  });

  it('ends as a whole', () => {
    const end = said(5, 'restored', { recurs: true });
    expect(power([...told, end], days(5.5))).toMatchObject({ state: 'restored', open: false, also: [] });
  });
});

describe('a blackout after which the ration goes on', () => {
  it('leaves a ration of all of the place, and none of the figures of the blackout', () => {
    const part = { extent: { kind: 'part', sharePercent: 20 } } as const;
    const blackout = said(0, 'cut', part);
    const partly = said(0.5, 'cut', { ...part, returning: true, level: { value: 80, unit: '% of ordinary' } });
    const now = power([blackout, partly, said(1, 'curtailed')], days(1.1));
    expect(now).toMatchObject({
      state: 'curtailed',
      extent: 'whole',
      returning: false,
      sharePercent: null,
      level: null,
    });
  });
});

describe('factories that are switched off', () => {
  const blackout = said(0, 'cut', { extent: { kind: 'whole' } });
  const back = said(9, 'restored', { extent: { kind: 'whole' } });

  it('in the course of a blackout have power again when all have', () => {
    const told = [blackout, said(2, 'curtailed', { who: 'industry' }), back];
    expect(power(told, back.at + HOUR_MS)).toMatchObject({ state: 'restored', open: false });
  });

  it.each([
    ['before it, by another order', said(-20, 'curtailed', { who: 'industry' })],
    ['while miners are', said(2, 'curtailed', { who: 'miners' })],
  ])('%s, stay off', (_, order) => {
    expect(power([order, blackout, back], back.at + HOUR_MS)).toMatchObject({ state: 'curtailed', open: true });
  });
});

describe('a ration that pauses', () => {
  const pause = said(10, 'curtailed', { phase: 'announced', resumes: true, since: days(14), sincePrecision: 'day' });

  it('is announced again for the day that is told, and then in force without another word', () => {
    const told = [said(0, 'curtailed'), pause];
    expect(power(told, days(11))).toMatchObject({ state: 'curtailed', phase: 'announced', since: days(14) });
    expect(power(told, days(15))).toMatchObject({ state: 'curtailed', phase: 'in-force', open: true });
  });

  it('says nothing of a grid that has failed', () => {
    const cut = said(9, 'cut', { extent: { kind: 'whole' } });
    expect(power([cut, pause], days(11))).toMatchObject({ state: 'cut', phase: 'in-force' });
  });

  it('does not begin anew by what remains', () => {
    const told = [said(0, 'cut'), said(1, 'cut', { lasting: true, since: days(1), sincePrecision: 'minute' })];
    expect(power(told, days(1) + HOUR_MS).since).toBe(days(0));
  });
});
