import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/clock.ts';
import type { Observation } from '../../src/status/observation.ts';
import { statusOf } from '../../src/status/status.ts';
import { report, utc } from './fixtures.ts';

const START = utc('2026-03-01 10:00');
const saysAfter = (before: 'cut' | 'curtailed', extent: Observation['extent']) => {
  const cut = report({ region: 'US-TN', dimension: 'power', state: before, at: START });
  const back = report({ region: 'US-TN', dimension: 'power', state: 'strained', at: START + HOUR_MS, returning: true });
  return statusOf('US-TN', [cut, { ...back, extent }], [], START + 2 * HOUR_MS).dimensions.power;
};

describe('a return after which people are asked to save power', () => {
  it('leaves the appeal of cuts by turns', () => {
    expect(saysAfter('curtailed', { kind: 'part' })).toMatchObject({ state: 'strained', open: true });
  });

  it('leaves a blackout a blackout where only a part is back, and a ration where a share is', () => {
    expect(saysAfter('cut', { kind: 'part' })).toMatchObject({ state: 'cut', open: true });
    expect(saysAfter('curtailed', { kind: 'part', sharePercent: 50 })).toMatchObject({
      state: 'curtailed',
      open: true,
    });
  });
});

describe('the beginning of a cut after a shortage', () => {
  const day = (count: number) => START + count * 24 * HOUR_MS;
  const said = (count: number, state: Observation['state'], since: number, more: Partial<Observation> = {}) =>
    report({ region: 'US-TX', dimension: 'power', state, at: day(count), since: day(since), ...more });
  const since = (...told: Observation[]) => statusOf('US-TX', told, [], day(4)).dimensions.power.since;

  it('is that of the cut', () => {
    expect(since(said(0, 'strained', 0), said(1, 'curtailed', 1))).toBe(day(1));
    expect(since(said(0, 'strained', 0), said(2, 'cut', 1))).toBe(day(1));
  });

  it('is not told by reports of those who are only short of it, but by those that say that it began before', () => {
    const rationed = said(2, 'curtailed', 0, { source: 'b.example' });
    expect(since(said(1, 'cut', 1), rationed)).toBe(day(1));
    expect(since(said(1, 'cut', 1), { ...rationed, state: 'cut' })).toBe(day(0));
  });
});
