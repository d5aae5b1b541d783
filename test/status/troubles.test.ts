import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import { foldTroubles } from '../../src/status/fold.ts';
import { createLedger, MOST_KEPT } from '../../src/status/ledger.ts';
import { GROUPS, type Observation } from '../../src/status/observation.ts';
import { statusOf } from '../../src/status/status.ts';
import { report, utc } from './fixtures.ts';

const START = utc('2025-03-01 00:00');
const NOW = START + 20 * DAY_MS;
const hours = (count: number) => START + count * HOUR_MS;
const internet = (observations: readonly Observation[], region = 'KZ', now = NOW) =>
  statusOf(region, observations, [], now).dimensions.internet;
const power = (observations: readonly Observation[], now = NOW) =>
  statusOf('KZ', observations, [], now).dimensions.power;

/** Anything that a reader may say of the internet of Kazakhstan or of one of its parts. */
const anything = fc
  .record({
    hour: fc.integer({ min: 0, max: 400 }),
    state: fc.constantFrom<Observation['state']>('down', 'degraded', 'restored'),
    region: fc.constantFrom('KZ', 'KZ', 'KZ', 'KZ-75'),
    source: fc.constantFrom('a.example', 'b.example', 'c.example', 'IODA'),
    who: fc.option(fc.constantFrom(...GROUPS), { nil: undefined }),
    part: fc.boolean(),
    returning: fc.boolean(),
    again: fc.boolean(),
    denied: fc.boolean(),
    announced: fc.boolean(),
  })
  .map(({ hour, who, part, returning, again, denied, announced, source, ...rest }) => {
    const isTrouble = rest.state !== 'restored';
    return report({
      ...rest,
      source,
      kind: source === 'IODA' ? 'measured' : 'reported',
      at: hours(hour),
      ...(who && { who }),
      ...(part && { extent: { kind: 'part' } }),
      ...(returning && isTrouble && { returning: true, extent: { kind: 'part' } }),
      ...(again && isTrouble && { again: true }),
      ...(denied && { polarity: 'denied' }),
      ...(announced && isTrouble && { phase: 'announced', since: hours(hour + 30), sincePrecision: 'hour' }),
    });
  });
const some = fc.array(anything, { maxLength: 14 });

describe('whatever is said', () => {
  it('in any order gives the same verdict', () => {
    fc.assert(
      fc.property(some, fc.func(fc.integer()), (told, order) => {
        const shuffled = [...told].sort((a, b) => order(a.at) - order(b.at));
        expect(internet(shuffled)).toEqual(internet(told));
      }),
      { seed: 8 },
    );
  });

  it('of a part never becomes the whole', () => {
    fc.assert(
      fc.property(some, (told) => {
        const ofPart = told.map((one): Observation => ({ ...one, region: 'KZ-75' }));
        const { state, extent, open } = internet(ofPart);
        if (state !== 'unknown' && open) expect(extent).toBe('part');
      }),
      { seed: 8 },
    );
  });

  it('is not resolved by what is denied, announced or partly back', () => {
    const full = (one: Observation) =>
      one.state === 'restored' && one.polarity !== 'denied' && !one.returning && one.extent?.kind !== 'part';
    fc.assert(
      fc.property(some, (told) => {
        const without = told.filter((one) => !full(one));
        const ends = foldTroubles(without.filter(({ region }) => region === 'KZ')).flatMap(({ end }) => end?.by ?? []);
        expect(ends.filter((by) => by === 'report' || by === 'measurement')).toEqual([]);
      }),
      { seed: 8 },
    );
  });

  it.each([
    [
      'of more than is reported',
      { state: 'cut', extent: { kind: 'part' } },
      { state: 'cut', extent: { kind: 'whole' } },
      false,
    ],
    ['of what is half restored', { state: 'cut', returning: true, extent: { kind: 'part' } }, { state: 'cut' }, false],
    ['of what is reported', { state: 'cut', extent: { kind: 'part' } }, { state: 'cut' }, true],
  ] as const)('a denial %s disputes it or not', (_, told, denied, isDisputed) => {
    const cut = report({ ...told, dimension: 'power', at: hours(0), source: 'a.example' });
    const denial = report({ ...denied, dimension: 'power', at: hours(3), source: 'b.example', polarity: 'denied' });
    const [trouble] = foldTroubles([cut, denial]);
    expect(trouble?.denials.length).toBe(isDisputed ? 1 : 0);
  });

  it('a denial adds no publisher and ends nothing', () => {
    fc.assert(
      fc.property(some, (told) => {
        const before = internet(told);
        const denial = report({ state: 'down', at: NOW - HOUR_MS, source: 'ministry.example', polarity: 'denied' });
        const after = internet([...told, denial]);
        expect([after.state, after.open, after.independentPublishers]).toEqual([
          before.state,
          before.open,
          before.independentPublishers,
        ]);
      }),
      { seed: 8 },
    );
  });
});

describe('the end of a trouble', () => {
  const down = report({ state: 'down', at: hours(0), source: 'a.example' });
  const back = (over: Partial<Observation>) =>
    report({ state: 'restored', at: hours(30), source: 'b.example', ...over });
  it.each<[string, readonly Observation[], boolean]>([
    ['is not the word of one paper that cites nobody', [down, back({})], false],
    ['is that of two papers', [down, back({}), back({ source: 'c.example', at: hours(31) })], true],
    ['is that of one that cites the operator', [down, back({ cited: 'Kazakhtelecom' })], true],
    ['is that of one that told of its beginning', [down, back({ source: 'a.example' })], true],
    ['is not for a part', [down, back({ cited: 'X', extent: { kind: 'part' } })], false],
    ['is not for a group', [down, back({ cited: 'X', who: 'mobile' })], false],
    [
      'is not against a fresh measurement',
      [down, report({ kind: 'measured', source: 'IODA', state: 'down', at: hours(29) }), back({ cited: 'X' })],
      false,
    ],
    [
      'is when both groups have it back',
      [down, back({ cited: 'X', who: 'mobile' }), back({ cited: 'X', who: 'fixed' })],
      true,
    ],
  ])('%s', (_, told, isOver) => {
    expect(internet(told).open).toBe(!isOver);
  });

  it('of supply is not that of load that is off by order', () => {
    const off = report({ dimension: 'power', state: 'curtailed', who: 'miners', at: hours(0) });
    const blackout = report({ dimension: 'power', state: 'cut', at: hours(10) });
    const lit = report({ dimension: 'power', state: 'restored', at: hours(20), cited: 'KEGOC' });
    expect(power([off, blackout, lit])).toMatchObject({ state: 'curtailed', who: 'miners', open: true });
    expect(power([off, blackout]).also).toMatchObject([{ state: 'curtailed', who: 'miners' }]);
  });

  it('is not taken back by a paper that prints the old figure again', () => {
    const figure = { level: { value: 1, unit: '% of ordinary' as const } };
    const ended = [{ ...down, ...figure }, back({ cited: 'NetBlocks' })];
    const reprint = report({ state: 'down', at: hours(50), source: 'z.example', ...figure });
    expect(internet([...ended, reprint])).toMatchObject({ state: 'restored', open: false });
    expect(internet([...ended, { ...reprint, again: true }])).toMatchObject({ state: 'down', open: true });
  });

  it('is that of what its publisher takes back, where nobody else says it', () => {
    const taken = report({ state: 'down', at: hours(3), source: 'a.example', polarity: 'denied', correction: true });
    expect(internet([down, taken]).state).toBe('unknown');
    expect(internet([down, { ...down, source: 'c.example' }, taken])).toMatchObject({ state: 'down', open: true });
  });
});

describe('time alone', () => {
  const ban = (over: Partial<Observation>) =>
    report({ dimension: 'regulation', state: 'banned', who: 'miners', at: hours(0), ...over });
  const at = (told: Observation, day: number) => statusOf('KZ', [told], [], START + day * DAY_MS).dimensions.regulation;

  it('brings what is announced into force, and ends it after its last day', () => {
    const told = ban({ phase: 'announced', since: START + 3 * DAY_MS, until: START + 9 * DAY_MS });
    expect(at(told, 2)).toMatchObject({ state: 'banned', phase: 'announced', open: true });
    expect(at(told, 3)).toMatchObject({ state: 'banned', phase: 'in-force' });
    expect(at(told, 9.9)).toMatchObject({ state: 'banned', phase: 'in-force' });
    expect(at(told, 10)).toMatchObject({ state: 'eased', phase: 'over', endedBy: 'term', until: START + 9 * DAY_MS });
  });

  it('does not end an outage on the day that somebody promised', () => {
    const told = report({ dimension: 'power', state: 'cut', at: hours(0), until: START + DAY_MS });
    expect(power([told], START + 3 * DAY_MS)).toMatchObject({ state: 'cut', open: true, until: null });
  });

  it('brings a recurring cut back at its hours only, until its last day', () => {
    const told = report({
      state: 'down',
      phase: 'announced',
      recurs: true,
      at: hours(-10),
      since: hours(1),
      sincePrecision: 'hour',
      until: START + 5 * DAY_MS,
      dailyHours: { fromMinute: 60, untilMinute: 330 },
    });
    const phase = (hour: number) => internet([told], 'KZ', hours(hour)).phase;
    expect([phase(0), phase(2), phase(6), phase(26), phase(31), phase(24 * 7)]).toEqual([
      'announced',
      'in-force',
      'announced',
      'in-force',
      'announced',
      'over',
    ]);
  });
});

describe('the ledger', () => {
  it('keeps a bounded number of observations, and the verdict with them', () => {
    const ledger = createLedger();
    const told = Array.from({ length: 5000 }, (_, n) =>
      report({
        state: 'down',
        at: START + n * 60_000,
        source: `${n % 40}.example`,
        ...(n % 3 === 0 && { who: 'everyone' }),
      }),
    );
    ledger.add([report({ state: 'degraded', at: hours(-5), since: hours(-6), sincePrecision: 'hour' })]);
    ledger.add(told);
    expect(ledger.observations('KZ', 'internet').length).toBeLessThanOrEqual(MOST_KEPT);
    expect(ledger.troubles('KZ', 'internet')).toMatchObject([{ state: 'down', since: { at: hours(-6) } }]);
  });
});

describe('a country and its part', () => {
  const cut = { dimension: 'power', state: 'cut', at: hours(2) } as const;
  const ration = { dimension: 'power', state: 'curtailed', at: hours(0) } as const;

  it('stand side by side where the part is hit harder', () => {
    const { state, extent, parts, also } = power([report(ration), report({ ...cut, region: 'KZ-75' })], hours(3));
    expect({ state, extent, parts }).toEqual({ state: 'cut', extent: 'part', parts: ['KZ-75'] });
    expect(also.map((one) => one.state)).toEqual(['curtailed']);
  });

  it('differ where a report spares the part', () => {
    const spared = report({ ...cut, region: 'KZ-75', polarity: 'denied' });
    const ofPart = (told: readonly Observation[]) => statusOf('KZ-75', told, [], hours(3)).dimensions.power.state;
    expect([ofPart([report(cut)]), ofPart([report(cut), spared])]).toEqual(['cut', 'unknown']);
  });
});

describe('a ration that comes back every day', () => {
  const daily = report({ dimension: 'power', state: 'curtailed', recurs: true, at: hours(0), source: 'a.example' });
  const back = { dimension: 'power', state: 'restored', at: hours(30), source: 'a.example' } as const;

  it('ends where its end is reported, not where power is back for the day', () => {
    const stateAfter = (end: Observation) => power([daily, end], hours(31)).state;
    expect([stateAfter(report(back)), stateAfter(report({ ...back, recurs: true }))]).toEqual([
      'curtailed',
      'restored',
    ]);
  });
});

describe('a return', () => {
  const cut = report({ dimension: 'power', state: 'cut', at: hours(0), source: 'a.example' });
  const back = { dimension: 'power', state: 'restored', source: 'a.example' } as const;

  it('came on the day that was told, not in the minute at which another publisher printed it', () => {
    const told = report({ ...back, at: hours(23), atPrecision: 'day' });
    const { until, untilPrecision } = power(
      [cut, told, report({ ...back, at: hours(40), source: 'b.example' })],
      hours(41),
    );
    expect({ until, untilPrecision }).toEqual({ until: hours(23), untilPrecision: 'day' });
  });

  it('of more than a day lets the next cut begin anew', () => {
    const again = report({ dimension: 'power', state: 'cut', at: hours(60), source: 'a.example' });
    const { since } = power([cut, report({ ...back, at: hours(20) }), again], hours(61));
    expect(since).toBe(hours(60));
  });
});

describe('a shortage that becomes a cut', () => {
  const short = report({ dimension: 'power', state: 'strained', at: hours(0) });
  const cut = { dimension: 'power', state: 'cut', at: hours(96) } as const;

  it('has been a cut since the day of the first report of it', () => {
    const { state, since, sincePrecision } = power([short, report(cut)], hours(97));
    expect({ state, since, sincePrecision }).toEqual({ state: 'cut', since: hours(96), sincePrecision: 'day' });
    expect(power([short, report({ ...cut, returning: true })], hours(97)).since).toBe(hours(0));
  });
});

describe('what is announced without a day', () => {
  const soon = report({ dimension: 'power', state: 'cut', phase: 'announced', at: hours(0) });
  const cut = (day: number) => report({ dimension: 'power', state: 'cut', at: hours(day * 24) });

  it('begins on a day that nobody told', () => {
    expect(power([soon], hours(1))).toMatchObject({ phase: 'announced', since: null });
  });

  it('is what is reported within weeks, not what happens months later', () => {
    const count = (day: number) => {
      const { phase, also } = power([soon, cut(day)], hours(day * 24 + 1));
      return [phase, also.length];
    };
    expect([count(20), count(100)]).toEqual([
      ['in-force', 0],
      ['in-force', 1],
    ]);
  });
});
