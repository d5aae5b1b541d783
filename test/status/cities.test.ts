import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/clock.ts';
import type { Observation } from '../../src/status/observation.ts';
import { statusOf } from '../../src/status/status.ts';
import { report, utc } from './fixtures.ts';

const START = utc('2026-03-01 10:00');
const told = (hour: number, state: Observation['state'], cities: string[], source = 'a.example') =>
  report({
    region: 'US-TX',
    dimension: 'power',
    state,
    source,
    url: `https://${source}/${hour}-${state}-${cities.join('-')}`,
    at: START + hour * HOUR_MS,
    extent: { kind: 'part', cities },
  });
const power = (...observations: Observation[]) =>
  statusOf('US-TX', observations, [], START + 30 * HOUR_MS).dimensions.power;

describe('troubles of cities', () => {
  it('are over when each of the cities has it back', () => {
    const both = [told(0, 'cut', ['houston']), told(1, 'cut', ['dallas'])];
    expect(power(...both, told(5, 'restored', ['houston']))).toMatchObject({ state: 'cut', extent: 'part' });
    const over = power(...both, told(5, 'restored', ['houston']), told(6, 'restored', ['dallas']));
    expect(over).toMatchObject({ phase: 'over', until: START + 6 * HOUR_MS });
  });

  it('are not over when another city has it back, or a part of this one', () => {
    const cut = told(0, 'cut', ['houston']);
    expect(power(cut, told(5, 'restored', ['austin']))).toMatchObject({ state: 'cut', open: true });
    const half = {
      ...told(5, 'restored', ['houston']),
      extent: { kind: 'part', sharePercent: 50, cities: ['houston'] },
    };
    expect(power(cut, half as Observation)).toMatchObject({ state: 'cut', open: true });
  });

  it('that have grown to the whole region do not end with them', () => {
    const whole = { ...told(1, 'cut', []), extent: { kind: 'whole' } } as Observation;
    const after = power(told(0, 'cut', ['houston']), whole, told(5, 'restored', ['houston']));
    expect(after).toMatchObject({ state: 'cut', open: true });
  });

  it.each([
    ['братск', 'братске'],
    ['宜宾', '宜宾市'],
    ['братск', 'bratsk'],
  ])('know %s in %s', (one, other) => {
    expect(power(told(0, 'cut', [one]), told(5, 'restored', [other]))).toMatchObject({ phase: 'over' });
  });
});
