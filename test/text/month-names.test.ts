import { describe, expect, it } from 'vitest';
import { monthOf } from '../../src/text/month-names.ts';

describe('the name of a month', () => {
  it.each([
    ['январь', 1],
    ['января', 1],
    ['févr.', 2],
    ['März', 3],
    ['nisan', 4],
    ['мая', 5],
    ['يونيو', 6],
    ['temmuz', 7],
    ['sierpnia', 8],
    ['sept', 9],
    ['қазан', 10],
    ['novembro', 11],
    ['dezember', 12],
    ['SEPTIEMBRE', 9],
    ['bitcoin', 0],
    ['', 0],
  ])('%s is number %i', (name, month) => {
    expect(monthOf(name)).toBe(month);
  });

  it.each(['en', 'ru', 'uk', 'es', 'pt', 'fr', 'de', 'tr', 'kk', 'ar', 'it', 'pl'])(
    'is read as CLDR writes it in %s',
    (language) => {
      const clock = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
      const months = Array.from({ length: 12 }, (_, month) => month + 1);
      expect(months.map((month) => monthOf(clock.format(Date.UTC(2025, month - 1, 15))))).toEqual(months);
    },
  );
});
