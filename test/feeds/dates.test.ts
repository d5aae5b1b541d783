import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, readDate, spanOf } from '../../src/feeds/dates.ts';
import { anyText } from '../harness/arbitraries.ts';

describe('parseDate', () => {
  it.each([
    ['Thu, 01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48:21.000Z'],
    ['Wed, 16 Aug 2023 06:12:13 +0800', '2023-08-15T22:12:13.000Z'],
    ['16 Aug 23 06:12 EST', '2023-08-16T11:12:00.000Z'],
    ['Wednesday, 16-Aug-23 06:12:13 GMT', '2023-08-16T06:12:13.000Z'],
    ['2022-01-05', '2022-01-05T00:00:00.000Z'],
    ['2022-01-05T10:30:00+06:00', '2022-01-05T04:30:00.000Z'],
    ['2022-01-05T10:30:00.123Z', '2022-01-05T10:30:00.000Z'],
    ['2022-01-05 10:30', '2022-01-05T10:30:00.000Z'],
    ['2022/01/05 10:30:00', '2022-01-05T10:30:00.000Z'],
    ['20220105', '2022-01-05T00:00:00.000Z'],
    ['2003-12', '2003-12-01T00:00:00.000Z'],
    ['Thu Jan  1 19:48:21 2004', '2004-01-01T19:48:21.000Z'],
    ['January 5, 2022 4:30 pm', '2022-01-05T16:30:00.000Z'],
    ['Wed, 05 Jan 2022 10:30:00 MSK', '2022-01-05T07:30:00.000Z'],
    ['Wed,05 Jan 2022 10:30 PM GMT', '2022-01-05T22:30:00.000Z'],
    ['Wed Jan 05 2022 10:30:00 GMT+0600 (East Kazakhstan Time)', '2022-01-05T04:30:00.000Z'],
    ['Ср, 05 янв 2022 10:30:00 +0300', '2022-01-05T07:30:00.000Z'],
    ['5 января 2022, 10:30', '2022-01-05T10:30:00.000Z'],
    ['5 қаңтар 2022 10:30', '2022-01-05T10:30:00.000Z'],
    ['Miércoles, 5 de enero de 2022 10:30', '2022-01-05T10:30:00.000Z'],
    ['5 juin 2022', '2022-06-05T00:00:00.000Z'],
    ['5 juillet 2022', '2022-07-05T00:00:00.000Z'],
    ['05.01.2022 10:30', '2022-01-05T10:30:00.000Z'],
    ['25/01/2022 10:30', '2022-01-25T10:30:00.000Z'],
    ['01/25/2022 10:30', '2022-01-25T10:30:00.000Z'],
    ['2022年1月5日 下午3:05', '2022-01-05T15:05:00.000Z'],
    ['2022년 1월 5일 10:30', '2022-01-05T10:30:00.000Z'],
    ['2022-1-5 9:05', '2022-01-05T09:05:00.000Z'],
    ['20220105T103000Z', '2022-01-05T10:30:00.000Z'],
    ['2022-01-05T10:30:00+06:00[Asia/Almaty]', '2022-01-05T04:30:00.000Z'],
    ['1641378600', '2022-01-05T10:30:00.000Z'],
    ['1641378600000', '2022-01-05T10:30:00.000Z'],
    ['Mon, 02 Jun 2025 18:05:00 NZST', '2025-06-02T06:05:00.000Z'],
    ['02 Jun 2025 18:05 Asia/Almaty', '2025-06-02T13:05:00.000Z'],
    ['2025-06-02 18:05:00 Europe/Kyiv', '2025-06-02T15:05:00.000Z'],
    ['June 2, 2025 6:05 p.m. CT', '2025-06-02T23:05:00.000Z'],
    ['December 2, 2025 6:05 pm Pacific Time', '2025-12-03T02:05:00.000Z'],
    ['Mon, 02 Jun 2025 18:05:00 YEKT', '2025-06-02T13:05:00.000Z'],
    ['02.06.2025 18:05 МСК+4', '2025-06-02T11:05:00.000Z'],
    ['2025-06-02 18:05:00.123456789 -0300 -03 m=+12.5', '2025-06-02T21:05:00.000Z'],
    ['Mon Jun 2 18:05:00 EDT 2025', '2025-06-02T22:05:00.000Z'],
    ['2025-06-02T18:05:00.0000000+06:00', '2025-06-02T12:05:00.000Z'],
    ['/Date(1748887500000+0300)/', '2025-06-02T18:05:00.000Z'],
    ['2 giugno 2025 18:05', '2025-06-02T18:05:00.000Z'],
    ['lunes, 2 de junio de 2025, 6:05 p. m.', '2025-06-02T18:05:00.000Z'],
    ['2 czerwca 2025, 18:05', '2025-06-02T18:05:00.000Z'],
    ['2 червня 2025 о 18:05', '2025-06-02T18:05:00.000Z'],
    ['2 маусым 2025, 18:05', '2025-06-02T18:05:00.000Z'],
    ['2 Haziran 2025 Pazartesi 18:05', '2025-06-02T18:05:00.000Z'],
    ['2025. június 2. 18:05', '2025-06-02T18:05:00.000Z'],
    ['2 يونيو 2025 18:05', '2025-06-02T18:05:00.000Z'],
    ['٢ يونيو ٢٠٢٥', '2025-06-02T00:00:00.000Z'],
    ['2 ژوئن 2025', '2025-06-02T00:00:00.000Z'],
    ['02.06.25, 18:05 Uhr', '2025-06-02T18:05:00.000Z'],
    ['2 juin 2025 à 18h05', '2025-06-02T18:05:00.000Z'],
    ['2 June 2025 · 6 pm', '2025-06-02T18:00:00.000Z'],
    ['&lt;time datetime="2025-06-02T18:05:00+03:00"&gt;2 June&lt;/time&gt;', '2025-06-02T15:05:00.000Z'],
    ['<span class="date">2 June 2025 18:05</span>', '2025-06-02T18:05:00.000Z'],
  ])('reads %s', (written, expected) => {
    const read = parseDate(written);
    expect(read === null ? null : new Date(read).toISOString()).toBe(expected);
  });

  it.each([
    '',
    '  ',
    'yesterday',
    '32 Jan 2022 10:00',
    '2022-13-01',
    '2022-02-30',
    'foo 1',
    '05/06/2022',
    '05-06-2022 10:00',
    '2022 ж. 7 қаңтар',
    '2022-W01-5',
    '10:30',
    '-',
    'Thu, 01 Jan 1970 03:00:00 +0300',
    '0001-01-01T00:00:00Z',
    '0000-00-00 00:00:00',
    '03/04/25 10:00',
  ])('reads no date in %j', (written) => {
    expect(parseDate(written)).toBeNull();
  });

  it.each([
    ['Sat, 28 Nov 2026 09:30:00 GMT', 'exact', true],
    ['Sat, 28 Nov 2026 09:30:00', 'exact', false],
    ['Sat, 28 Nov 2026 09:30:00 XYZT', 'exact', false],
    ['Sat, 28 Nov 2026 00:00:00 +0000', 'day', true],
    ['28 November 2026', 'day', false],
  ])('knows how far it knows %s', (written, precision, zoned) => {
    expect(readDate(written)).toMatchObject({ precision, zoned });
  });

  it('says between which moments a date lies', () => {
    const span = (written: string) => {
      const read = readDate(written);
      const { from, until } = read ? spanOf(read) : { from: 0, until: 0 };
      return [from, until].map((at) => new Date(at).toISOString().slice(0, 16));
    };
    expect(span('2026-11-28T09:30:00Z')).toEqual(['2026-11-28T09:30', '2026-11-28T09:30']);
    expect(span('2026-11-28T00:00:00Z')).toEqual(['2026-11-28T00:00', '2026-11-29T00:00']);
    expect(span('2026-11-28 09:30')).toEqual(['2026-11-27T19:30', '2026-11-28T21:30']);
  });

  it('never throws and never invents a date outside of reason', () => {
    fc.assert(
      fc.property(anyText(200), (written) => {
        const read = parseDate(written);
        expect(read === null || (Number.isInteger(read) && read > -86_400_000)).toBe(true);
      }),
    );
  });

  it('reads back what ISO and RFC 822 write', () => {
    const moment = fc.date({ min: new Date('1971-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, (date) => {
        const seconds = Math.floor(date.getTime() / 1000) * 1000;
        expect(parseDate(date.toISOString())).toBe(seconds);
        expect(parseDate(date.toUTCString())).toBe(seconds);
      }),
    );
  });
});
