import { describe, expect, it } from 'vitest';
import type { Alert } from '../../src/alerts/alert.ts';
import { conditionOf } from '../../src/alerts/create-alert.ts';
import { addsTerm, isForgotten, namesMiners, repeats } from '../../src/alerts/repetition.ts';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import type { Incident } from '../../src/status/observation.ts';
import { sampleAlert, sampleIncident, T0 } from '../harness/samples.ts';

const ban = (over: Partial<Incident> = {}): Incident =>
  sampleIncident({ dimension: 'regulation', state: 'banned', phase: 'in-force', who: 'miners', ...over });
/** Told as coming in a week. */
const coming = ban({ phase: 'announced', since: T0 + 7 * DAY_MS });
const tells = (told: Incident, over: Partial<Alert> = {}): Alert =>
  sampleAlert({ severity: 2, at: T0, conditions: [conditionOf(told)], ...over });

describe('an incident that a later report of a story makes', () => {
  it.each<[string, Incident, Incident, boolean]>([
    ['as if it had begun, before its day', coming, ban(), true],
    ['as if it had begun, after its day', ban({ phase: 'announced', since: T0 - HOUR_MS }), ban(), false],
    ['as a worse state', ban({ state: 'restricted' }), ban(), false],
    ['as a lesser state', ban(), ban({ state: 'restricted' }), true],
    ['of the whole where a part was told', { ...coming, region: 'KZ-55' }, ban(), false],
    ['of a part where the whole was told', coming, ban({ region: 'KZ-55' }), false],
    [
      'as a plan of a part where a plan of the whole was told',
      ban({ state: 'proposed' }),
      ban({ region: 'KZ-55', state: 'proposed' }),
      true,
    ],
    ['of another dimension', coming, ban({ dimension: 'power', state: 'cut' }), false],
    ['elsewhere', coming, ban({ region: 'UZ' }), false],
  ])('%s repeats it: %s', (_, told, incident, isRepeated) => {
    expect(repeats(incident, 2, tells(told), T0 + HOUR_MS)).toBe(isRepeated);
  });

  it('repeats a rule that one paper takes for weightier than the other, but for a critical one', () => {
    expect(repeats(ban(), 2, tells(coming, { severity: 1 }), T0 + HOUR_MS)).toBe(true);
  });

  it('is news where it weighs more than what was told, or comes days later', () => {
    expect(repeats(ban(), 3, tells(coming), T0 + HOUR_MS)).toBe(false);
    expect(repeats(ban(), 2, tells(coming), T0 + 2 * DAY_MS)).toBe(false);
  });

  it.each<[string, Partial<Incident>, number, boolean]>([
    ['a rule that weighs little', { state: 'restricted' }, 1, true],
    ['a rule that weighs something', { state: 'restricted' }, 2, false],
    ['power that is off', { dimension: 'power', state: 'curtailed' }, 1, false],
  ])('where the story told of a raid: %s repeats it: %s', (_, over, severity, isRepeated) => {
    const raid = sampleAlert({ topics: ['operations'], regions: ['KZ'], severity: 1, incidentId: null });
    expect(repeats(ban(over), severity, raid, T0 + HOUR_MS)).toBe(isRepeated);
  });
});

describe('a term of which nobody had told', () => {
  const power = sampleIncident({ dimension: 'power', state: 'cut' });
  it.each<[string, Incident, number, boolean]>([
    ['is a detail of a ban', ban(), HOUR_MS, true],
    ['is news of a ban that was told days ago', ban(), 3 * DAY_MS, false],
    ['is news of a ban whose term was known', ban({ until: T0 + DAY_MS }), HOUR_MS, false],
    ['is news of a power cut', power, HOUR_MS, false],
  ])('%s: %s', (_, before, laterMs, isDetail) => {
    const now = { ...before, until: T0 + 90 * DAY_MS };
    expect(addsTerm(before, now, [sampleAlert({ at: T0 })], T0 + laterMs)).toBe(isDetail);
  });
});

it.each([
  ['en', 'ERCOT orders large loads off\nBitcoin miners among them shut down.', true],
  ['ru', 'Энергоёмким потребителям ограничили мощность\nСреди них майнеры.', true],
  ['en', 'ERCOT orders large loads off\nSteel works and refineries shut down.', false],
])('miners are named beside other load in %s: %s: %s', (language, words, isNamed) => {
  expect(namesMiners({ language, words: words.toLowerCase() })).toBe(isNamed);
});

describe('a draft', () => {
  const draft = ban({ state: 'proposed', updatedAt: T0 });
  it('of which nobody has spoken for half a year is forgotten', () => {
    expect(isForgotten(draft, [tells(draft)], T0 + 200 * DAY_MS)).toBe(true);
    expect(isForgotten(draft, [tells(draft)], T0 + 100 * DAY_MS)).toBe(false);
  });

  it('is not a ban, which stands until somebody lifts it', () => {
    expect(isForgotten(ban({ updatedAt: T0 }), [], T0 + 900 * DAY_MS)).toBe(false);
  });
});
