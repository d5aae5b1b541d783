import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/clock.ts';
import type { Observation } from '../../src/status/observation.ts';
import { statusOf } from '../../src/status/status.ts';
import { report, utc } from './fixtures.ts';

const NOW = utc('2022-01-08 12:00');
const ago = (hours: number) => NOW - hours * HOUR_MS;
const internet = (observations: readonly Observation[]) => statusOf('KZ', observations, [], NOW).dimensions.internet;

describe('a return in part that is printed after the end', () => {
  const ended = [
    report({ state: 'down', at: ago(20) }),
    report({ state: 'restored', at: ago(6), source: 'a.example' }),
    report({ state: 'restored', at: ago(5), source: 'b.example' }),
  ];
  const late = report({ state: 'down', at: ago(2), source: 'c.example', returning: true, extent: { kind: 'part' } });

  it('opens nothing and contradicts nobody', () => {
    expect(internet([...ended, late])).toMatchObject({ state: 'restored', open: false, disputed: false });
  });

  it.each([
    ['says that others are still without', { lasting: true }],
    ['says how much is back', { extent: { kind: 'part', sharePercent: 60 } }],
    ['has a figure', { level: { value: 40, unit: '% of ordinary' } }],
  ] as const)('counts where it %s', (_title, fields) => {
    const { state, disputed } = internet([...ended, { ...late, ...fields }]);
    expect(state === 'down' || disputed).toBe(true);
  });
});

describe('an end that one publisher tells', () => {
  const down = report({ state: 'down', at: ago(30), source: 'a.example' });
  const back = report({ state: 'restored', at: ago(20), source: 'b.example' });

  it('was one when the same trouble begins again', () => {
    const again = report({ state: 'down', at: ago(2), source: 'c.example', again: true });
    const { state, unconfirmedEnd, disputed, trouble } = internet([down, back, again]);
    expect([state, unconfirmedEnd, disputed]).toEqual(['down', false, false]);
    expect(trouble?.turns.map((one) => one.state)).toEqual(['down', 'restored', 'down']);
  });

  it('was none when another one tells that a part comes back', () => {
    const partly = { returning: true, level: { value: 12, unit: '% of ordinary' }, extent: { kind: 'part' } } as const;
    const part = report({ state: 'down', at: ago(2), source: 'c.example', ...partly });
    expect(internet([down, back, part])).toMatchObject({ state: 'down', unconfirmedEnd: false, disputed: false });
  });
});

describe('what is first heard of by its end', () => {
  const back = report({ state: 'restored', at: ago(2), cited: 'NetBlocks' });

  it('has no beginning that anybody told', () => {
    expect(internet([back])).toMatchObject({ state: 'restored', since: null, until: ago(2) });
  });

  it('is what ended in the parts, where those were told of as hit', () => {
    const hit = report({ region: 'KZ-75', state: 'down', at: ago(20) });
    const ofPart = report({ ...back, region: 'KZ-75' });
    expect(internet([hit, ofPart, back])).toMatchObject({ state: 'restored', since: ago(20), parts: ['KZ-75'] });
  });
});
