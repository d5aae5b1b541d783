import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import { type Observation, type ObservedState, STATES } from '../../src/status/observation.ts';
import { isOver } from '../../src/status/report-sequence.ts';
import { statusOf } from '../../src/status/status.ts';
import { STALE_AFTER_DAYS } from '../../src/status/trouble.ts';
import { measurement, report, utc } from './fixtures.ts';

const NOW = utc('2022-01-08 12:00');
const ago = (hours: number) => NOW - hours * HOUR_MS;
const internet = (observations: readonly Observation[], region = 'KZ', now = NOW) =>
  statusOf(region, observations, [], now).dimensions.internet;

describe('what reports and measurements add up to', () => {
  const down = report({ state: 'down', at: ago(2) });
  const old = report({ state: 'down', at: ago(24 * 5) });
  const back = report({ state: 'restored', at: ago(1), source: 'b.example' });
  const told = { ...back, cited: 'NetBlocks' };
  const measuredDown = measurement({ state: 'down', at: ago(0.2) });
  const measuredOrdinary = measurement({ state: 'restored', at: ago(0.2) });
  it.each([
    ['nothing at all', [], 'unknown', 'none', false],
    ['a report', [down], 'down', 'reported', false],
    ['a measured outage', [measuredDown], 'down', 'measured', false],
    ['an ordinary measurement alone, which is not "normal"', [measuredOrdinary], 'unknown', 'measured', false],
    ['a report and a measured outage', [down, measuredDown], 'down', 'agree', false],
    ['a reported outage measured as ordinary', [down, measuredOrdinary], 'down', 'conflicting', false],
    ['a reported return measured as an outage', [back, measuredDown], 'down', 'conflicting', false],
    ['a reported return measured as ordinary', [back, measuredOrdinary], 'restored', 'agree', false],
    ['an old report', [old], 'down', 'reported', true],
    ['an old report and a measured outage', [old, measuredDown], 'down', 'measured', false],
    [
      'an old report measured as normal by a signal that never saw it',
      [old, measuredOrdinary],
      'down',
      'conflicting',
      true,
    ],
    ['two publishers at odds within two hours', [down, back], 'down', 'conflicting', false],
    [
      'a return that one other publisher reports',
      [report({ state: 'down', at: ago(9) }), back],
      'down',
      'conflicting',
      false,
    ],
    ['a return that a monitor tells', [report({ state: 'down', at: ago(9) }), told], 'restored', 'reported', false],
    ['a measurement of yesterday', [measurement({ state: 'down', at: ago(24) })], 'down', 'measured', true],
  ] as const)('%s: %#', (_title, observations, state, basis, stale) => {
    expect(internet(observations)).toMatchObject({ state, basis, stale });
  });

  it('shows both sides of a contradiction, newest first', () => {
    const { observations } = internet([down, measuredOrdinary]);
    expect(observations).toEqual([measuredOrdinary, down]);
  });
});

describe('age of reports', () => {
  it.each(Object.entries(STALE_AFTER_DAYS).filter(([state]) => !isOver(state as ObservedState)))(
    '%s says nothing about now after %i days, and is never called normal',
    (state, days) => {
      const dimension = (Object.keys(STATES) as (keyof typeof STATES)[]).find((one) =>
        (STATES[one] as readonly string[]).includes(state),
      );
      if (dimension === undefined) throw new Error(`${state} belongs to no dimension`);
      const told = report({ dimension, state: state as Observation['state'], at: NOW });
      const at = (day: number) => statusOf('KZ', [told], [], NOW + day * DAY_MS).dimensions[dimension];
      expect(at(days - 0.5)).toMatchObject({ state, stale: false });
      const later = at(days + 0.5);
      expect(later.stale || later.state === 'unknown').toBe(true);
    },
  );

  it('still lists an outage a month after the last report, as the last that is known', () => {
    expect(internet([report({ state: 'down', at: ago(24 * 31) })])).toMatchObject({
      state: 'down',
      open: true,
      stale: true,
    });
    expect(internet([report({ state: 'restored', at: ago(24 * 31) })])).toMatchObject({
      state: 'unknown',
      basis: 'none',
    });
  });

  it('does not know of reports from the future', () => {
    expect(internet([report({ state: 'down', at: ago(-1) })]).state).toBe('unknown');
  });
});

describe('publishers', () => {
  it('counts a syndicated sentence once', () => {
    const sentence = 'Internet access was cut across the country on Wednesday.';
    const { independentPublishers } = internet([
      report({ state: 'down', at: ago(3), source: 'a.example', evidence: sentence }),
      report({ state: 'down', at: ago(2), source: 'b.example', evidence: `${sentence} ` }),
      report({ state: 'down', at: ago(1), source: 'c.example', evidence: 'Nobody gets online any more.' }),
    ]);
    expect(independentPublishers).toBe(2);
  });

  it('counts for a return only those who report the return', () => {
    const { independentPublishers } = internet([
      report({ state: 'down', at: ago(30), source: 'a.example' }),
      report({ state: 'down', at: ago(29), source: 'b.example' }),
      report({ state: 'restored', at: ago(1), source: 'c.example', cited: 'NetBlocks' }),
    ]);
    expect(independentPublishers).toBe(1);
  });
});

describe('the beginning', () => {
  it('takes the most exact one that is told', () => {
    const day = utc('2022-01-05 12:00');
    const minute = utc('2022-01-05 10:30');
    expect(
      internet([
        report({ state: 'down', at: ago(5), since: day, sincePrecision: 'day' }),
        report({ state: 'down', at: ago(4), since: minute, sincePrecision: 'minute' }),
      ]),
    ).toMatchObject({ since: minute, sincePrecision: 'minute' });
  });

  it('is the first report where nobody tells it', () => {
    expect(internet([report({ state: 'down', at: ago(5) }), report({ state: 'down', at: ago(2) })])).toMatchObject({
      since: ago(5),
      sincePrecision: 'day',
    });
  });
});

describe('the beginning of what is reported and measured', () => {
  const measuredSince = measurement({ state: 'down', at: ago(0.2), since: ago(3), sincePrecision: 'minute' });

  it.each([
    ['that no report names', {}, ago(3)],
    ['that a report names to the day', { since: utc('2022-01-08 00:00'), sincePrecision: 'day' }, ago(3)],
    ['that a report names to the day, which it dates at noon', { since: ago(0), sincePrecision: 'day' }, ago(3)],
    ['that a report names to the hour', { since: ago(4), sincePrecision: 'hour' }, ago(4)],
  ] as const)('%s', (_, told, expected) => {
    const status = internet([report({ state: 'down', at: ago(1), ...told }), measuredSince]);
    expect(status).toMatchObject({ basis: 'agree', since: expected });
  });

  it('stays what was measured when the measurement has grown old', () => {
    const begun = measurement({ state: 'down', at: ago(20), since: ago(21), sincePrecision: 'minute' });
    const day = { since: ago(22), sincePrecision: 'day' as const };
    expect(internet([begun, report({ state: 'down', at: ago(19), ...day })])).toMatchObject({ since: ago(21) });
  });

  it('of a law is the day it became one, not the day it was proposed', () => {
    const law = (fields: Parameters<typeof report>[0]) => report({ dimension: 'regulation', ...fields });
    const told = [law({ state: 'proposed', at: ago(24 * 14) }), law({ state: 'banned', at: ago(24) })];
    expect(statusOf('KZ', told, [], NOW).dimensions.regulation).toMatchObject({ state: 'banned', since: ago(24) });
  });

  it('has no hour where only its day was told', () => {
    const friday = utc('2022-01-07 00:00') + DAY_MS - 1;
    expect(internet([report({ state: 'restored', at: friday })])).toMatchObject({ untilPrecision: 'day' });
  });

  it('is that of the reports where the signal saw only the newest part of it', () => {
    expect(internet([report({ state: 'down', at: ago(30) }), measuredSince])).toMatchObject({ since: ago(30) });
  });
});

describe('a milder word for what went dark', () => {
  const dark = report({ state: 'down', at: ago(20), extent: { kind: 'whole' } });
  const said = (fields: Partial<Observation>) =>
    internet([dark, report({ state: 'degraded', at: ago(1), source: 'b.example', ...fields })]).state;

  it.each([
    ['of another publisher within a day', {}, 'down'],
    ['of the same publisher', { source: 'a.example' }, 'degraded'],
    ['with its figure', { level: { value: 60, unit: '% of ordinary' } }, 'degraded'],
  ] as const)('%s', (_, fields, state) => {
    expect(said(fields)).toBe(state);
  });

  it('counts when a day has passed', () => {
    const late = report({ state: 'degraded', at: ago(20) + 25 * HOUR_MS, source: 'b.example' });
    expect(internet([dark, late], 'KZ', ago(20) + 26 * HOUR_MS).state).toBe('degraded');
  });
});

describe('a return in part', () => {
  it('stands beside the outage until somebody says more', () => {
    const both = (hours: number) => [
      report({ state: 'down', at: ago(hours) }),
      report({ state: 'restored', partial: true, at: ago(hours) }),
    ];
    expect(internet(both(3))).toMatchObject({ state: 'down', returning: true, extent: 'part' });
    expect(internet(both(30))).toMatchObject({ state: 'down', returning: true });
  });

  it('does not end the outage', () => {
    const partly = report({ state: 'restored', partial: true, at: ago(3) });
    expect(internet([report({ state: 'down', at: ago(20) }), partly])).toMatchObject({
      state: 'down',
      returning: true,
    });
  });

  it('is over when it is reported as down a day later', () => {
    const partly = report({ state: 'restored', partial: true, at: ago(40) });
    const observations = [report({ state: 'down', at: ago(60) }), partly, report({ state: 'down', at: ago(2) })];
    expect(internet(observations)).toMatchObject({ state: 'down', returning: false });
  });
});

describe('countries and their parts', () => {
  const province = report({ region: 'KZ-75', state: 'down', at: ago(2) });

  it('lists the parts, worst first, and does not call the cut of a province the cut of the country', () => {
    const weak = report({ region: 'KZ-19', dimension: 'power', state: 'strained', at: ago(2) });
    const status = statusOf('KZ', [weak, province], [], NOW);
    expect(status.dimensions.internet).toMatchObject({ state: 'down', extent: 'part', parts: ['KZ-75'] });
    expect(status.parts).toEqual([
      { region: 'KZ-75', dimension: 'internet', state: 'down' },
      { region: 'KZ-19', dimension: 'power', state: 'strained' },
    ]);
  });

  it('holds what is told of the country for its parts', () => {
    expect(internet([report({ state: 'down', at: ago(2) })], 'KZ-75').state).toBe('down');
  });

  it('leaves out parts of which the reports are old', () => {
    expect(statusOf('KZ', [province], [], NOW + 10 * DAY_MS).parts).toEqual([]);
  });
});

it('does not depend on the order in which observations come', () => {
  const states = fc.constantFrom<Observation['state']>('down', 'degraded', 'restored');
  const some = fc.array(fc.record({ state: states, partial: fc.boolean(), hours: fc.integer({ min: 0, max: 200 }) }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(some, fc.func(fc.integer()), (reports, order) => {
      const told = reports.map(({ state, partial, hours }, index) =>
        report({ state, partial, at: ago(hours) - index, source: `${index}.example` }),
      );
      const shuffled = [...told].sort((a, b) => order(a.at) - order(b.at));
      expect(internet(shuffled)).toEqual(internet(told));
    }),
  );
});
