import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../../src/clock.ts';
import { tellsSame } from '../../../src/stories/cluster/across-languages.ts';
import type { Profile } from '../../../src/stories/cluster/profile.ts';
import { sampleProfile } from './reports.ts';

const profile = (more: Partial<Profile>) => sampleProfile({ language: 'ru', places: ['KZ'], ...more });

/** Whatever is shared says much. */
const rare = () => 8;
const same = (one: Partial<Profile>, other: Partial<Profile>, weigh = rare) =>
  tellsSame(profile(one), profile({ language: 'en', ...other }), weigh);

const town = { places: ['KZ', 'KZ-55'] };
const cut = { claims: ['KZ internet so'] };

describe('reports in two languages tell one event', () => {
  it.each<[string, Partial<Profile>, Partial<Profile>]>([
    ['when they claim the same', cut, cut],
    [
      'when one reads an order as in force, the other as announced',
      { claims: ['KZ regulation so'], acts: ['ban'] },
      { claims: ['KZ regulation announced'], acts: ['ban'] },
    ],
    [
      'when they tell of the same act in the same part',
      { ...town, acts: ['raid'] },
      { ...town, acts: ['raid', 'machine'] },
    ],
    ['when they tell of the same act in the country within hours', { acts: ['tariff'] }, { acts: ['tariff'] }],
    ['when they share a place and a figure', { figures: ['#420'] }, { figures: ['#420'] }],
    [
      'when they share a figure and an act, and name no place',
      { places: [], figures: ['#15%'], acts: ['hash'] },
      { places: [], figures: ['#15%'], acts: ['hash'] },
    ],
    [
      'when a name stands for the place',
      { places: [], names: ['foundri'], acts: ['pool'] },
      { names: ['foundri'], acts: ['pool'] },
    ],
  ])('%s', (_, one, other) => {
    expect(same(one, other)).toBe(true);
    expect(same(other, one)).toBe(true);
  });
});

describe('reports in two languages tell two events', () => {
  it.each<[string, Partial<Profile>, Partial<Profile>]>([
    ['when they are days apart', cut, { ...cut, at: 40 * HOUR_MS }],
    ['when they are elsewhere', { places: ['KG'], acts: ['tariff'] }, { places: ['UZ'], acts: ['tariff'] }],
    ['when they are in other parts', { ...town, acts: ['raid'] }, { places: ['KZ', 'KZ-35'], acts: ['raid'] }],
    ['when one names a part, the other only the country', { ...town, acts: ['raid'] }, { acts: ['raid'] }],
    ['when raids are only said to be in one country', { acts: ['raid'] }, { acts: ['raid'] }],
    ['when they only talk of the same', { acts: ['miner', 'power'] }, { acts: ['miner', 'power'] }],
    ['when one tells of the end', { ...cut, acts: ['netCut'] }, { claims: ['KZ internet over'], acts: ['netBack'] }],
    [
      'when one is a plan',
      { claims: ['KZ regulation proposed'], acts: ['ban'] },
      { claims: ['KZ regulation so'], acts: ['ban'] },
    ],
    ['when they claim different things', cut, { claims: ['KZ power so'] }],
    [
      'when both headlines count, and differently',
      { ...town, acts: ['raid'], figures: ['#420'], titleFigures: 1 },
      { ...town, acts: ['raid'], figures: ['#150'], titleFigures: 1 },
    ],
    ['when one bans and the other lifts', { acts: ['law', 'ban'] }, { acts: ['law', 'unban'] }],
  ])('%s', (_, one, other) => {
    expect(same(one, other)).toBe(false);
    expect(same(other, one)).toBe(false);
  });

  it('when what they share stands everywhere', () => {
    const common = { places: [], figures: ['#24'], acts: ['hash'] };
    expect(same(common, common)).toBe(true);
    expect(same(common, common, () => 1)).toBe(false);
  });
});
