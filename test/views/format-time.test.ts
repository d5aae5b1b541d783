import { describe, expect, it } from 'vitest';
import { timeText, utcText } from '../../src/views/format-time.ts';

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

describe('where and when somebody reads', () => {
  const at = Date.UTC(2026, 11, 31, 20, 30);
  it.each([
    [{ timeZone: 'Asia/Almaty' }, '1 Jan 2027, 01:30 UTC+5'],
    [{ timeZone: 'Asia/Almaty', writtenAt: Date.UTC(2027, 0, 2) }, '1 Jan, 01:30 UTC+5'],
    [{ timeZone: '-03:30', writtenAt: at }, '31 Dec, 17:00 UTC-3:30'],
    [{ writtenAt: at }, '31 Dec, 20:30 UTC'],
    [{ writtenAt: Date.UTC(2027, 0, 2) }, '31 Dec 2026, 20:30 UTC'],
    [{ timeZone: 'Mars/Olympus' }, '31 Dec 2026, 20:30 UTC'],
    [{ locale: 'ru', timeZone: 'Europe/Moscow', writtenAt: at }, '31 дек., 23:30 UTC+3'],
  ])('%j', (reading, expected) => {
    expect(timeText(at, 'date-time', reading)).toBe(expected);
  });

  it('a day stays the same day', () => {
    expect(timeText(Date.UTC(2026, 0, 5), 'date', { timeZone: 'America/New_York' })).toBe('5 Jan 2026');
  });
});
