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
