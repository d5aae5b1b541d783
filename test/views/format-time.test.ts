import { describe, expect, it } from 'vitest';
import { utcText } from '../../src/views/format-time.ts';

const at = Date.UTC(2022, 0, 7, 4, 5);

describe('a time in UTC', () => {
  it.each([
    ['date-time', 'en', '7 Jan 2022, 04:05 UTC'],
    ['relative', 'en', '7 Jan 2022, 04:05 UTC'],
    ['time', 'en', '04:05 UTC'],
    ['date', 'en', '7 Jan 2022'],
    ['date-time', 'ru', '7 янв. 2022 г., 04:05 UTC'],
    ['date', 'no such language!', '7 Jan 2022'],
  ] as const)('is written as %s in %s', (style, locale, expected) => {
    expect(utcText(at, style, locale)).toBe(expected);
  });

  it('is a question mark where there is no such time', () => {
    expect(utcText(Number.NaN, 'date-time')).toBe('?');
    expect(utcText(1e17, 'time')).toBe('?');
  });
});
