import { describe, expect, it, vi } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import type { Observation } from '../../src/status/observation.ts';
import type { DailyRate, NetworkReading, SignalReading } from '../../src/status/signal.ts';
import { createSignalPoller } from '../../src/status/signal-poller.ts';

const START = Date.parse('2026-01-10T12:00:00Z');

const observed = (state: Observation['state'], percent: number): SignalReading => ({
  kind: 'answer',
  at: START,
  series: [],
  observations: [
    {
      region: 'KZ',
      dimension: 'internet',
      state,
      kind: 'measured',
      at: START,
      level: { value: percent, unit: '% of ordinary' },
      evidence: `bgp ${percent} %`,
      source: 'IODA',
      url: 'https://ioda.example/country/KZ',
    },
  ],
});

function watching(readings: SignalReading[], network: NetworkReading[] = [], subscribed: string[] = ['KZ']) {
  let now = START;
  let asked = 0;
  const told: Observation[] = [];
  const warnings: object[] = [];
  const watch = createSignalPoller({
    clock: () => now,
    signals: [
      {
        name: 'IODA',
        attribution: 'IODA',
        read: async () => readings[Math.min(asked++, readings.length - 1)] ?? { kind: 'not-covered' },
      },
    ],
    networkSignals: network.map((reading, index) => ({
      name: `net${index}`,
      attribution: '',
      read: async () => reading,
    })),
    subscribedRegions: async () => subscribed,
    onObservations: async (observations) => void told.push(...observations),
    log: { warn: (fields) => void warnings.push(fields) },
  });
  return {
    watch,
    told,
    warnings,
    asked: () => asked,
    later: async (ms: number) => {
      now += ms;
      await watch.round();
    },
  };
}

const days = (last: number): DailyRate[] =>
  [...Array.from({ length: 20 }, () => 600), last].map((hashRateEHs, day) => ({
    day: Math.floor(START / DAY_MS - 21 + day) * DAY_MS,
    hashRateEHs,
  }));

describe('the watch over signals', () => {
  it('tells of trouble once, and each time that all is well: that may end what others reported', async () => {
    const { told, later } = watching([
      observed('restored', 101),
      observed('down', 6),
      observed('down', 5),
      observed('restored', 98),
      observed('restored', 99),
    ]);
    await later(0);
    await later(10 * MINUTE_MS);
    await later(10 * MINUTE_MS);
    expect(told.map((one) => one.state)).toEqual(['restored', 'down']);
    await later(10 * MINUTE_MS);
    await later(10 * MINUTE_MS);
    expect(told.map((one) => one.state)).toEqual(['restored', 'down', 'restored', 'restored']);
  });

  it('asks every ten minutes, not more often, and only for regions somebody cares about', async () => {
    const { asked, later } = watching([observed('restored', 100)]);
    await later(0);
    await later(MINUTE_MS);
    expect(asked()).toBe(1);
    await later(9 * MINUTE_MS);
    expect(asked()).toBe(2);
    const nobody = watching([observed('restored', 100)], [], []);
    await nobody.later(0);
    expect(nobody.asked()).toBe(0);
    nobody.watch.interest('OM');
    // Who asks first need not wait for the next round.
    await vi.waitFor(() => expect(nobody.asked()).toBe(1));
    await nobody.later(25 * HOUR_MS);
    expect(nobody.asked()).toBe(1);
  });

  it('keeps the last answer and says since when there is none; waits longer and as long as it is told to', async () => {
    const gone: SignalReading = { kind: 'no-answer', reason: 'HTTP 503', retryAfterMs: 2 * HOUR_MS };
    const { watch, later, asked, warnings } = watching([observed('down', 6), gone, gone]);
    await later(0);
    await later(10 * MINUTE_MS);
    expect(watch.health('KZ')).toEqual([
      { signal: 'IODA', attribution: 'IODA', lastAnswerAt: START, noAnswerSince: START + 10 * MINUTE_MS },
    ]);
    expect(watch.measured('KZ')).toHaveLength(1);
    await later(HOUR_MS);
    expect(asked()).toBe(2);
    await later(HOUR_MS);
    expect(asked()).toBe(3);
    expect(warnings).toHaveLength(1);
  });

  it('does not ask a source that does not answer for the other regions either, and says so of all of them', async () => {
    const gone: SignalReading = { kind: 'no-answer', reason: 'HTTP 503' };
    const { watch, later, asked } = watching([gone, observed('restored', 100)], [], ['KZ', 'OM', 'IR']);
    await later(0);
    expect(asked()).toBe(1);
    expect(watch.health('OM')).toMatchObject([{ noAnswerSince: START, lastAnswerAt: null }]);
    await later(10 * MINUTE_MS);
    expect(asked()).toBe(4);
    expect(watch.health('OM')).toMatchObject([{ noAnswerSince: null, lastAnswerAt: START + 10 * MINUTE_MS }]);
  });

  it('leaves one region alone that cannot be measured now, and asks once a day where nothing is measured', async () => {
    const unfit: SignalReading = { kind: 'no-answer', reason: 'no fresh values', ofRegion: true };
    const { watch, later, asked } = watching(
      [unfit, observed('restored', 100), { kind: 'not-covered' }],
      [],
      ['KZ', 'OM'],
    );
    await later(0);
    expect(asked()).toBe(2);
    expect(watch.health('KZ')).toMatchObject([{ noAnswerSince: START }]);
    expect(watch.health('OM')).toMatchObject([{ noAnswerSince: null }]);
    await later(10 * MINUTE_MS);
    expect(watch.health('OM')).toMatchObject([{ notCovered: true, noAnswerSince: null }]);
    await later(20 * MINUTE_MS);
    expect(asked()).toBe(3);
  });

  it('waits as long as an answer asked for', async () => {
    const busy: SignalReading = { kind: 'answer', at: START, observations: [], series: [], retryAfterMs: 2 * HOUR_MS };
    const { later, asked } = watching([busy]);
    await later(0);
    await later(HOUR_MS);
    expect(asked()).toBe(1);
    await later(HOUR_MS);
    expect(asked()).toBe(2);
  });

  it('forgets what nobody cares about any more', async () => {
    const { watch, later } = watching([observed('restored', 100)], [], []);
    watch.interest('OM');
    await vi.waitFor(() => expect(watch.measured('OM')).toHaveLength(1));
    await later(25 * HOUR_MS);
    expect(watch.measured('OM')).toEqual([]);
  });

  it('raises the hash-rate alarm only while every source that answered sees the drop', async () => {
    const reading = (last: number): NetworkReading => ({ kind: 'answer', at: START, days: days(last) });
    const both = watching([], [reading(380), reading(390)]);
    await both.later(0);
    expect(both.watch.alarm()).toMatchObject({ windowDays: 1 });
    const one = watching([], [reading(380), reading(590)]);
    await one.later(0);
    expect(one.watch.alarm()).toBeNull();
    const silent = watching([], [{ kind: 'no-answer', reason: 'not reachable' }]);
    await silent.later(0);
    expect(silent.watch.alarm()).toBeNull();
    expect(silent.watch.networkHealth()).toMatchObject([{ noAnswerSince: START }]);
  });
});
