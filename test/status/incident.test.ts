import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import type { Observation } from '../../src/status/observation.ts';
import { phasesOf } from '../../src/status/timeline.ts';
import { incidentsAfter, keepIncidents, onlyIncident as only } from '../harness/incidents.ts';
import { measurement, report, utc } from './fixtures.ts';

const START = utc('2022-01-05 11:00');
const hours = (count: number) => START + count * HOUR_MS;
const NOW = hours(24 * 400);

const live = (observations: readonly Observation[]) => incidentsAfter(observations, () => NOW);

describe('the life of an incident', () => {
  it('opens with trouble, and has a short id that the same first report always gives', async () => {
    const down = report({ state: 'down', at: START, since: START - HOUR_MS, sincePrecision: 'hour' });
    const opened = await live([down]);
    expect(only(opened)).toMatchObject({
      region: 'KZ',
      state: 'down',
      openedAt: START,
      since: START - HOUR_MS,
      closedAt: null,
    });
    expect(only(opened).id).toHaveLength(12);
    expect(only(await live([down])).id).toBe(only(opened).id);
  });

  it('knows a beginning told as a day for a day, until somebody tells the hour', async () => {
    const noon = utc('2022-01-05 12:00');
    const day = report({ state: 'down', at: hours(5), since: noon, sincePrecision: 'day' });
    const hour = report({ state: 'down', at: hours(9), since: hours(3), sincePrecision: 'hour', source: 'b.example' });
    const back = report({ state: 'restored', at: hours(12) });
    expect(only(await live([day]))).toMatchObject({ since: noon, sinceDay: true });
    expect(only(await live([day, back]))).toMatchObject({ since: noon, sinceDay: true });
    expect(phasesOf(only(await live([day])), NOW)[0]).toMatchObject({ from: noon, fromDay: true });
    const exact = only(await live([day, hour]));
    expect(exact.since).toBe(hours(3));
    expect(exact.sinceDay ?? false).toBe(false);
  });

  it('is denied until somebody reports it, or its return, again', async () => {
    const down = report({ state: 'down', at: hours(0) });
    const denial = report({ state: 'down', at: hours(20), source: 'ministry.example', polarity: 'denied' });
    const again = report({ state: 'down', at: hours(40), source: 'b.example' });
    const partly = report({ state: 'restored', at: hours(30), source: 'b.example', extent: { kind: 'part' } });
    expect(only(await live([down, denial])).denied).toBe(true);
    expect(only(await live([down, denial, again])).denied ?? false).toBe(false);
    expect(only(await live([down, denial, partly])).denied ?? false).toBe(false);
  });

  it('takes a further report into the open incident, with its story', async () => {
    const incident = only(
      await live([
        report({ state: 'degraded', at: START, storyId: 's1' }),
        report({ state: 'down', at: hours(3), storyId: 's2' }),
        report({ state: 'down', at: hours(4), storyId: 's2' }),
      ]),
    );
    expect(incident.changes.map((change) => change.state)).toEqual(['degraded', 'down']);
    expect(incident.storyIds).toEqual(['s1', 's2']);
    expect(incident.updatedAt).toBe(hours(4));
  });

  it('stays open when the network is back for a while only, and closes when it is back', async () => {
    const partly = report({ state: 'restored', partial: true, at: hours(10) });
    const reports = [report({ state: 'down', at: START }), partly];
    expect(only(await live(reports))).toMatchObject({ state: 'down', closedAt: null });
    expect(only(await live([...reports, report({ state: 'restored', at: hours(30) })]))).toMatchObject({
      state: 'restored',
      closedAt: hours(30),
    });
  });

  it('opens again when cut again within three days of the return, and is another one later', async () => {
    const first = [report({ state: 'down', at: START }), report({ state: 'restored', at: hours(48) })];
    const again = only(await live([...first, report({ state: 'down', at: hours(60) })]));
    expect(again).toMatchObject({ state: 'down', closedAt: null, since: START });
    expect(again.changes.map((change) => change.state)).toEqual(['down', 'restored', 'down']);
    expect(await live([...first, report({ state: 'down', at: hours(48 + 73) })])).toHaveLength(2);
  });

  it('is not opened again, three days after its return, by what one paper printed before', async () => {
    const again = (at: number) =>
      report({ state: 'down', at, source: 'slow.example', evidence: 'The network is down.' });
    const first = [report({ state: 'down', at: START }), report({ state: 'restored', at: hours(48) })];
    expect(only(await live([...first, again(hours(48 + 72))]))).toMatchObject({ state: 'restored' });
    expect(await live([...first, again(hours(48 + 73))])).toHaveLength(2);
  });

  it('tells what became of it: opened, closed, opened again', async () => {
    const { tell } = keepIncidents(() => NOW);
    const [opened] = await tell([report({ state: 'down', at: START })]);
    const [closed] = await tell([report({ state: 'restored', at: hours(9) })]);
    const [again] = await tell([report({ state: 'down', at: hours(12) })]);
    expect(opened).toMatchObject({ before: null, incident: { closedAt: null } });
    expect(closed).toMatchObject({ before: { closedAt: null }, incident: { closedAt: hours(9), endedBy: 'report' } });
    expect(again).toMatchObject({
      before: { closedAt: hours(9) },
      incident: { id: opened?.incident.id, closedAt: null },
    });
  });

  it('knows nothing to close when a return is told of what it never heard', async () => {
    expect(await live([report({ state: 'restored', at: START })])).toEqual([]);
  });

  it('lets an incident lapse that nobody reports on for a month', async () => {
    expect(
      await live([report({ state: 'down', at: START }), report({ state: 'down', at: hours(24 * 40) })]),
    ).toHaveLength(2);
  });

  it.each([
    ['a blackout after a week without a word is another one', { state: 'cut' as const }, 8, 2],
    ['a blackout that is told of again within days is the same', { state: 'cut' as const }, 5, 1],
    ['rationing goes on for weeks', { state: 'curtailed' as const }, 20, 1],
    [
      'an appeal for some hours of a day ends with the day',
      { state: 'strained' as const, until: hours(3), untilPrecision: 'day' as const },
      7,
      2,
    ],
  ])('%s', async (_, over, days, count) => {
    const power = (at: number, more: Partial<Observation> = {}) => report({ dimension: 'power', ...over, at, ...more });
    const later = hours(24 * days);
    const again = 'until' in over ? { until: later + 3 * HOUR_MS } : {};
    expect(await live([power(START), power(later, again)])).toHaveLength(count);
  });

  it('writes a level down when it differs by ten points, not for every reading', async () => {
    const level = (value: number) => ({ level: { value, unit: '% of ordinary' as const } });
    const incident = only(
      await live([
        report({ state: 'down', at: START, ...level(2) }),
        report({ state: 'down', at: hours(1), ...level(5) }),
        report({ state: 'down', at: hours(2), ...level(19) }),
      ]),
    );
    expect(incident.changes.map((change) => change.level?.value)).toEqual([2, 19]);
  });

  it('follows a law from the ban to its end; the bill was another matter, which passed', async () => {
    const law = (state: Observation['state'], at: number) => report({ dimension: 'regulation', state, at });
    const all = await live([law('proposed', START), law('banned', hours(24 * 90)), law('eased', hours(24 * 300))]);
    expect(all.map(({ changes }) => changes.map((change) => change.state))).toEqual([
      ['proposed'],
      ['banned', 'eased'],
    ]);
    expect(all.map(({ endedBy }) => endedBy)).toEqual(['passed', 'report']);
  });

  it('ends a bill that was turned down, and no law beside it', async () => {
    const law = (state: Observation['state'], at: number) => report({ dimension: 'regulation', state, at });
    const dropped = (at: number) => ({ ...law('proposed', at), polarity: 'denied', phase: 'over' }) as const;
    const all = await live([law('banned', START), law('proposed', hours(24 * 30)), dropped(hours(24 * 60))]);
    expect(all.map(({ state, endedBy }) => [state, endedBy])).toEqual([
      ['banned', undefined],
      ['eased', 'dropped'],
    ]);
    expect(await live([law('banned', START), dropped(hours(24 * 60))])).toMatchObject([{ closedAt: null }]);
  });

  it('of a part ends when the whole country is back, not when part of it is', async () => {
    const ofPart = report({ state: 'down', region: 'KZ-75', at: START });
    const back = report({ state: 'restored', at: hours(9) });
    expect(only(await live([ofPart, back]))).toMatchObject({ region: 'KZ-75', state: 'restored', closedAt: hours(9) });
    const [stillDown] = await live([ofPart, { ...back, partial: true }]);
    expect(stillDown).toMatchObject({ region: 'KZ-75', closedAt: null });
    expect(only(await live([ofPart, { ...back, region: 'RU' }])).closedAt).toBeNull();
  });

  it('keeps regions and dimensions apart', async () => {
    expect(
      await live([
        report({ state: 'down', at: START }),
        report({ state: 'down', region: 'KZ-75', at: START }),
        report({ dimension: 'unrest', state: 'active', at: START }),
      ]),
    ).toHaveLength(3);
  });
});

describe('measurements', () => {
  it('open an incident when nothing is left, not for a dip', async () => {
    expect(await live([measurement({ state: 'degraded', at: START })])).toEqual([]);
    expect(await live([measurement({ state: 'down', at: START })])).toHaveLength(1);
  });

  it('do not end what was reported an hour ago, but end what they alone had seen', async () => {
    const ordinary = measurement({ state: 'restored', at: hours(2) });
    expect(only(await live([report({ state: 'down', at: hours(1) }), ordinary])).closedAt).toBeNull();
    expect(only(await live([measurement({ state: 'down', at: hours(1) }), ordinary])).closedAt).toBe(hours(2));
  });

  it('end a day later what others reported and they had seen too, not what they never saw', async () => {
    const told = report({ state: 'down', at: hours(1) });
    const dayLater = measurement({ state: 'restored', at: hours(30) });
    expect(only(await live([measurement({ state: 'down', at: hours(0) }), told, dayLater])).closedAt).toBe(hours(30));
    expect(only(await live([told, dayLater])).closedAt).toBeNull();
  });
});

it('the day of a beginning whose minute was measured says nothing new', async () => {
  const begun = { since: hours(1), sincePrecision: 'minute' as const };
  const day = { since: Math.floor(hours(1) / DAY_MS) * DAY_MS, sincePrecision: 'day' as const };
  const told = await live([
    measurement({ state: 'down', at: hours(2), ...begun }),
    report({ state: 'down', at: hours(3), ...day }),
  ]);
  expect(only(told)).toMatchObject({ since: hours(1) });
  expect(only(told).sinceDay ?? false).toBe(false);
});

describe('reports that come out of order', () => {
  it('an earlier beginning told later moves the beginning, not the state', async () => {
    const incident = only(
      await live([report({ state: 'down', at: hours(5) }), report({ state: 'degraded', at: hours(-10) })]),
    );
    expect(incident).toMatchObject({ state: 'down', openedAt: hours(-10), since: hours(-10) });
    expect(incident.changes.map((change) => change.state)).toEqual(['degraded', 'down']);
  });

  it('a report of the outage that comes after its end does not open it again', async () => {
    const incident = only(
      await live([
        report({ state: 'down', at: START }),
        report({ state: 'restored', at: hours(50) }),
        report({ state: 'down', at: hours(20), source: 'late.example' }),
      ]),
    );
    expect(incident.closedAt).toBe(hours(50));
  });

  it('a return told late, after which it was cut again, leaves it open', async () => {
    const incident = only(
      await live([
        report({ state: 'down', at: START }),
        report({ state: 'down', at: hours(40) }),
        report({ state: 'restored', at: hours(30) }),
      ]),
    );
    expect(incident).toMatchObject({ state: 'down', closedAt: null });
    expect(incident.changes.map((change) => change.state)).toEqual(['down', 'restored', 'down']);
  });

  it('the same report twice changes nothing', async () => {
    const down = report({ state: 'down', at: START, level: { value: 5, unit: '% of ordinary' }, storyId: 's' });
    const [before] = await live([down]);
    expect(only(await live([down, down]))).toEqual(before);
  });

  it('any order of a few days ends in the same state', async () => {
    const told = [
      report({ state: 'degraded', at: hours(-14) }),
      report({ state: 'down', at: START }),
      report({ state: 'restored', at: hours(20) }),
      report({ state: 'down', at: hours(26) }),
      report({ state: 'restored', at: hours(50) }),
    ];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(told, { minLength: told.length }), async (order) => {
        const incident = only((await live(order)).filter(({ openedAt }) => openedAt === hours(-14)));
        expect(incident).toMatchObject({ state: 'restored', closedAt: hours(50), openedAt: hours(-14) });
      }),
    );
  });
});
