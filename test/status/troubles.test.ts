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

it('drops the share of a lesser trouble once it gets worse, or a level is told', () => {
  const half = report({ state: 'degraded', at: hours(1), extent: { kind: 'part', sharePercent: 50 } });
  const worse = report({ state: 'down', at: hours(40), source: 'b.example' });
  expect(internet([half]).sharePercent).toBe(50);
  expect(internet([half, worse])).toMatchObject({ state: 'down', sharePercent: null });
});
