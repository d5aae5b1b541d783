import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import { nextTurnOf } from '../../src/status/incident.ts';
import type { Observation } from '../../src/status/observation.ts';
import { phasesOf } from '../../src/status/timeline.ts';
import { incidentsAfter, onlyIncident as only } from '../harness/incidents.ts';
import { report, utc } from './fixtures.ts';

const START = utc('2022-01-05 11:00');
const hours = (count: number) => START + count * HOUR_MS;
const NOW = hours(24 * 400);

const live = (observations: readonly Observation[]) => incidentsAfter(observations, () => NOW);

describe('phases', () => {
  it('have durations that add up to the life of the incident', async () => {
    const incident = only(
      await live([
        report({ state: 'down', at: hours(1), since: START, sincePrecision: 'minute' }),
        report({ state: 'down', at: hours(30) }),
        report({ state: 'restored', at: hours(40) }),
        report({ state: 'down', at: hours(46) }),
        report({ state: 'restored', at: hours(70) }),
      ]),
    );
    const phases = phasesOf(incident, NOW);
    expect(phases.map(({ state, durationMs }) => [state, durationMs / HOUR_MS])).toEqual([
      ['down', 40],
      ['restored', 6],
      ['down', 24],
      ['restored', 0],
    ]);
    expect(phases.reduce((sum, phase) => sum + phase.durationMs, 0)).toBe((incident.closedAt ?? 0) - incident.since);
  });

  it('the last of an open incident lasts until now', async () => {
    const [phase] = phasesOf(only(await live([report({ state: 'down', at: START })])), START + 2 * DAY_MS);
    expect(phase).toMatchObject({ until: null, durationMs: 2 * DAY_MS });
  });
});

it('begins by the clock only where a day was announced', async () => {
  const announced = { state: 'down', phase: 'announced', at: START } as const;
  expect(nextTurnOf(only(await live([report(announced)])))).toBeNull();
  const dated = report({ ...announced, since: START + 2 * DAY_MS, sincePrecision: 'minute' });
  const [incident] = await incidentsAfter([dated], () => START);
  expect(incident && nextTurnOf(incident)?.kind).toBe('reminder');
});
