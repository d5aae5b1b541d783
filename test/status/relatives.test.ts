import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/clock.ts';
import { createLedger } from '../../src/status/ledger.ts';
import type { Observation } from '../../src/status/observation.ts';
import { statusOf } from '../../src/status/status.ts';
import { keepIncidents } from '../harness/incidents.ts';
import { report, utc } from './fixtures.ts';

const START = utc('2025-03-01 00:00');
const NOW = START + 12 * HOUR_MS;
const hour = (count: number) => START + count * HOUR_MS;
const power = (fields: Partial<Observation> & Pick<Observation, 'state' | 'at'>) =>
  report({ dimension: 'power', ...fields });

const verdicts = (observations: readonly Observation[], region: string) => {
  const ledger = createLedger();
  // Asked after each of them, as a chat would: what is kept must follow what is added.
  const kept = observations.map((one) => {
    ledger.add([one]);
    return ledger.troubles(region, 'power').at(-1)?.end !== null;
  });
  return [statusOf(region, observations, [], NOW).dimensions.power.phase, kept.at(-1)];
};

describe('a return that one publisher reports', () => {
  const ofAll = power({ state: 'cut', at: hour(1), source: 'world.example' });
  const back = power({ state: 'restored', at: hour(6), source: 'local.example' });

  it('ends a trouble that its publisher reported of a part of the country', () => {
    const ofPart = power({ state: 'cut', at: hour(1), region: 'KZ-75', source: 'local.example' });
    expect(verdicts([ofAll, ofPart, back], 'KZ')).toEqual(['over', true]);
    expect(verdicts([ofAll, back, ofPart].reverse(), 'KZ')).toEqual(['over', true]);
  });

  it('ends that of a part when its publisher had told of the country that some of it was back', () => {
    const partly = power({
      state: 'cut',
      at: hour(2),
      returning: true,
      extent: { kind: 'part' },
      source: 'local.example',
    });
    const ofPart = power({ state: 'cut', at: hour(3), region: 'KZ-75', source: 'world.example' });
    expect(verdicts([ofAll, partly, ofPart, back], 'KZ-75')).toEqual(['over', true]);
  });

  it('ends that of a part, too, when it is of the whole country that its publisher reported on', () => {
    const ofCountry = power({ state: 'cut', at: hour(1), source: 'local.example' });
    const ofPart = power({ state: 'cut', at: hour(2), region: 'KZ-75', source: 'world.example' });
    expect(verdicts([ofCountry, ofPart, back], 'KZ-75')).toEqual(['over', true]);
  });

  it('ends it when the report and the return come in one item, of a publisher that was heard long ago, too', async () => {
    const { tell, all } = keepIncidents(() => NOW);
    await tell([power({ state: 'cut', at: hour(1) - 60 * 24 * HOUR_MS, region: 'KZ-61', source: 'local.example' })]);
    await tell([ofAll]);
    await tell([power({ state: 'cut', at: hour(1), region: 'KZ-75', source: 'local.example' }), back]);
    expect(
      all()
        .filter(({ region }) => region === 'KZ')
        .map(({ closedAt }) => closedAt !== null),
    ).toEqual([true]);
  });

  it('ends nothing when its publisher spoke of the trouble nowhere, or of another time or dimension', () => {
    expect(verdicts([ofAll, back], 'KZ')).toEqual(['in-force', false]);
    const of = { region: 'KZ-75', source: 'local.example' } as const;
    const others = [
      power({ state: 'cut', at: hour(7), ...of }),
      power({ state: 'cut', at: hour(1) - 40 * 24 * HOUR_MS, ...of }),
      power({ state: 'cut', at: hour(1), ...of, polarity: 'denied' }),
      report({ state: 'down', at: hour(1), ...of }),
    ];
    for (const other of others) expect(verdicts([ofAll, other, back], 'KZ')).toEqual(['in-force', false]);
  });
});

describe('the parts that were hit', () => {
  const south = power({ state: 'cut', at: hour(1), extent: { kind: 'part' } });
  const cut = (region: string, at = hour(1)) => power({ state: 'cut', at, region });
  const back = (region: string, at: number) => power({ state: 'restored', at, region });

  it('end the trouble of a part of their country when the last of them has it back', () => {
    const all = [south, cut('KZ-75'), cut('KZ-61'), back('KZ-75', hour(3))];
    expect(verdicts(all, 'KZ')).toEqual(['in-force', false]);
    expect(verdicts([...all, back('KZ-61', hour(4))], 'KZ')).toEqual(['over', true]);
  });

  it('end nothing of the whole, nor what is reported of the country since', () => {
    const parts = [cut('KZ-75'), back('KZ-75', hour(3))];
    expect(verdicts([power({ state: 'cut', at: hour(1) }), ...parts], 'KZ')).toEqual(['in-force', false]);
    const later = power({ state: 'cut', at: hour(5), extent: { kind: 'part' } });
    expect(verdicts([south, ...parts, later], 'KZ')).toEqual(['in-force', false]);
  });

  it('end it in whatever order they are told', () => {
    const all = [south, cut('KZ-75'), power({ state: 'cut', at: hour(0) }), back('KZ-75', hour(3))];
    expect(verdicts(all, 'KZ')).toEqual(['over', true]);
    expect(verdicts(all.toReversed(), 'KZ')).toEqual(['over', true]);
  });

  it('are those that the country’s report names as well', () => {
    const named = { ...south, extent: { kind: 'part', parts: ['KZ-75', 'KZ-61'] } } as const;
    expect(verdicts([named, cut('KZ-75'), back('KZ-75', hour(3))], 'KZ')).toEqual(['in-force', false]);
    const others = [cut('KZ-61'), back('KZ-61', hour(4))];
    expect(verdicts([named, cut('KZ-75'), back('KZ-75', hour(3)), ...others], 'KZ')).toEqual(['over', true]);
  });

  it('close the incident of the country, too', async () => {
    const { tell, all } = keepIncidents(() => NOW);
    await tell([south, cut('KZ-75')]);
    await tell([back('KZ-75', hour(3))]);
    expect(all().map(({ region, closedAt }) => [region, closedAt !== null])).toEqual([
      ['KZ', true],
      ['KZ-75', true],
    ]);
  });

  it('are no news where the part that holds them is without power', async () => {
    const { tell } = keepIncidents(() => NOW);
    await tell([power({ state: 'cut', at: hour(1), region: 'IT-82' })]);
    const touched = await tell([power({ state: 'cut', at: hour(2), region: 'IT-CT' })]);
    expect(touched.map(({ incident, isCovered }) => [incident.region, isCovered])).toEqual([['IT-CT', true]]);
    const elsewhere = await tell([power({ state: 'cut', at: hour(2), region: 'IT-RM' })]);
    expect(elsewhere.map(({ isCovered }) => isCovered)).toEqual([false]);
  });

  it('are told of although miners are cut off in the whole country', async () => {
    const { tell } = keepIncidents(() => NOW);
    await tell([power({ state: 'curtailed', at: hour(0), who: 'miners' })]);
    const touched = [...(await tell([cut('KZ-75')])), ...(await tell([back('KZ-75', hour(3))]))];
    expect(touched.map(({ incident, isCovered }) => [incident.region, incident.state, isCovered])).toEqual([
      ['KZ-75', 'cut', false],
      ['KZ-75', 'restored', false],
    ]);
  });
});

describe('two publishers that cite one operator', () => {
  const short = power({ state: 'strained', at: hour(1), source: 'paper.example', cited: 'KEGOC' });
  const over = power({ state: 'restored', at: hour(2), source: 'local.example', cited: 'KEGOC' });

  it('do not contradict each other: its later word counts', () => {
    expect(verdicts([short, over], 'KZ')).toEqual(['over', true]);
    expect(verdicts([short, { ...over, cited: 'the mayor' }], 'KZ')).toEqual(['in-force', false]);
  });
});

describe('a return of the day before', () => {
  const midnight = START - 1;
  const still = power({ state: 'cut', at: midnight - HOUR_MS, source: 'paper.example' });
  const back = power({ state: 'restored', at: midnight, atPrecision: 'day', source: 'local.example', cited: 'KEGOC' });

  it('is not contradicted by what was printed late on that day', () => {
    expect(verdicts([still, back], 'KZ')).toEqual(['over', true]);
  });

  it('is contradicted by what was printed an hour before it where it is of that hour', () => {
    expect(verdicts([still, { ...back, at: midnight - HOUR_MS / 2 }], 'KZ')).toEqual(['in-force', false]);
  });
});

describe('a trouble of the whole country', () => {
  const ofAll = power({ state: 'cut', at: hour(1), extent: { kind: 'whole' } });
  const later = { region: 'KZ-75', at: hour(6), url: 'https://news.example/part' } as const;
  const back = power({ ...later, state: 'restored' });
  const country = (observations: readonly Observation[]) => statusOf('KZ', observations, [], NOW).dimensions.power;

  it('is one of a part when it is over in one of its provinces, or coming back there', () => {
    expect(country([ofAll, back])).toMatchObject({ state: 'cut', extent: 'part', open: true });
    expect(country([back, ofAll])).toMatchObject({ state: 'cut', extent: 'part', open: true });
    const rest = power({ ...later, state: 'cut', returning: true, lasting: true });
    expect(country([ofAll, rest])).toMatchObject({ state: 'cut', extent: 'part' });
  });

  it('is news of the country when a city or a province has it back, and only the first time', async () => {
    const city = { ...back, extent: { kind: 'part' as const, cities: ['port sudan'] } };
    expect(country([ofAll, city])).toMatchObject({ state: 'cut', extent: 'part', open: true });
    const { tell } = keepIncidents(() => NOW);
    await tell([ofAll]);
    const touched = await tell([city]);
    expect(touched.map(({ incident }) => [incident.region, incident.state, incident.returning])).toContainEqual([
      'KZ',
      'cut',
      true,
    ]);
    const still = power({ ...later, at: hour(7), region: 'KZ-10', state: 'cut', lasting: true });
    expect((await tell([still])).map(({ incident }) => incident.region)).toEqual(['KZ-10']);
  });

  it('stays one of the whole while that province is still without', () => {
    expect(country([ofAll, power({ ...later, state: 'cut', lasting: true })])).toMatchObject({ extent: 'whole' });
  });

  it('stays one of the whole when that province was back before, or in the words of the same report', () => {
    const again = power({ state: 'cut', at: hour(8), extent: { kind: 'whole' } });
    expect(country([ofAll, back, again])).toMatchObject({ extent: 'whole' });
    expect(country([ofAll, { ...back, url: ofAll.url }])).toMatchObject({ extent: 'whole' });
  });

  it('is over where its provinces alone were without, and have it back', () => {
    const part = power({ state: 'cut', at: hour(1), region: 'KZ-75' });
    expect(country([part, back])).toMatchObject({ state: 'restored', phase: 'over', parts: ['KZ-75'] });
  });

  it('is not opened by the return of a province', () => {
    expect(country([back])).toMatchObject({ state: 'unknown' });
  });

  it('leaves a city that still waits to its province, a trouble of its own', () => {
    const end = power({ state: 'restored', at: hour(6), source: 'world.example' });
    const city = { kind: 'part' as const, cities: ['ekibastuz'] };
    const wait = power({
      state: 'cut',
      at: hour(8),
      region: 'KZ-55',
      lasting: true,
      extent: city,
      source: 'b.example',
    });
    const ofBoth = [ofAll, end];
    const ledger = createLedger();
    ledger.add([...ofBoth, wait]);
    const [open] = ledger.troubles('KZ-55', 'power').filter((one) => one.end === null);
    expect(open).toMatchObject({ region: 'KZ-55', state: 'cut', again: false, isPart: true });
  });
});
