import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/feeds/dates.ts';

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
  ])('reads no date in %j', (written) => {
    expect(parseDate(written)).toBeNull();
  });

  it('never throws and never invents a date outside of reason', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (written) => {
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
