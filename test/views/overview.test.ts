import { expect, it } from 'vitest';
import { watchedText } from '../../src/views/overview.ts';
import { testLocales, unknownStatus } from '../harness/bot.ts';

const watched = (...regions: readonly string[]) =>
  watchedText(82, regions.map(unknownStatus), testLocales.translator('en'));

it.each([
  [[], '82 sources, no place reported in trouble'],
  [['KZ'], '82 sources, one place not quiet'],
  [['KZ', 'KZ-75', 'IR'], '82 sources, 2 places not quiet'],
])('beside the name of the bot a country and a part of it are one place: %j', (regions, said) => {
  expect(watched(...regions)).toBe(said);
});
