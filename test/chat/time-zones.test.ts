import { describe, expect, it } from 'vitest';
import { endOf, parseDuration } from '../../src/chat/durations.ts';
import { findTimeZones } from '../../src/chat/time-zones.ts';
import { zoneName } from '../../src/local-time.ts';
import { findRegion } from '../../src/regions/region-search.ts';
import { createTestBot } from '../harness/bot.ts';

describe('a time zone', () => {
  it.each([
    ['UTC+5', '+05:00'],
    ['+5', '+05:00'],
    ['utc -3:30', '-03:30'],
    ['MSK', 'Europe/Moscow'],
    ['MSK+2', '+05:00'],
    ['Алматы', 'Asia/Almaty'],
    ['new york', 'America/New_York'],
    ['asia/tehran', 'Asia/Tehran'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['asia/ho_chi_minh', 'Asia/Ho_Chi_Minh'],
    ['kyiv', 'Europe/Kyiv'],
    ['Київ', 'Europe/Kyiv'],
    ['europe/nowhere', ''],
    ['Paraguay', 'America/Asuncion'],
    ['北京', 'Asia/Shanghai'],
    ['cst', 'America/Chicago Asia/Shanghai'],
    ['по Москве', 'Europe/Moscow'],
    ['по московскому времени', 'Europe/Moscow'],
    ['Tashkent time', 'Asia/Tashkent'],
    ['Eastern Time', 'America/New_York'],
    ['hora de Asunción', 'America/Asuncion'],
    ['Kolkata', 'Asia/Kolkata'],
    ['UTC−4', '-04:00'],
    ['+0530', '+05:30'],
    ['Wien', 'Europe/Vienna'],
    ['Сан-Паулу', 'America/Sao_Paulo'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Europe/Kiev', 'Europe/Kiev'],
    ['мск+4', '+07:00'],
    ['UTC+05:45', '+05:45'],
    ['hora de Madrid', 'Europe/Madrid'],
    ['IST', 'Asia/Kolkata Asia/Jerusalem Europe/Dublin'],
    ['5', '+05:00 -05:00'],
    ['UTC+15', ''],
    ['mars/phobos', ''],
    ['+25', ''],
    ['time', ''],
    ['nowhere', ''],
  ])('%s', (typed, zones) => {
    expect(findTimeZones(typed, findRegion).join(' ')).toBe(zones);
  });

  it('of the settings is the one in which times are shown, and in which tonight ends', async () => {
    const bot = createTestBot();
    await bot.ask('/settings almaty');
    expect((await bot.ask('/mute iran until 23:00')).text).toContain('until 10 Jan, 23:00 UTC+6');
    expect((await bot.ask('/mute power tonight')).text).toContain('until 11 Jan, 08:00 UTC+6');
  });

  it('is shown as people write it', () => {
    expect(['+05:00', '-03:30', 'UTC', 'Asia/Almaty'].map(zoneName)).toEqual([
      'UTC+5',
      'UTC-3:30',
      'UTC',
      'Asia/Almaty',
    ]);
  });

  it('that may be several is asked about', async () => {
    const { buttons } = await createTestBot().ask('/settings cst');
    expect(buttons.map(({ options }) => options)).toEqual([
      { time_zone: 'America/Chicago' },
      { time_zone: 'Asia/Shanghai' },
    ]);
  });
});

describe('the end of a span', () => {
  it('is what local clocks show, though they are set in between', () => {
    const now = Date.UTC(2026, 2, 28, 20);
    const tonight = parseDuration('tonight') ?? { kind: 'forever' };
    expect(new Date(endOf(tonight, now, 'Europe/Berlin') ?? 0).toISOString()).toBe('2026-03-29T06:00:00.000Z');
  });
});

describe('an unclear time zone', () => {
  it.each([
    ['/settings time zone: usa', 'America/New_York America/Chicago America/Denver America/Los_Angeles'],
    ['/settings time zone:usa', 'America/New_York America/Chicago America/Denver America/Los_Angeles'],
    ['/settings время: сша', 'America/New_York America/Denver Pacific/Honolulu'],
    ['/settings zona horaria: rusia', 'Europe/Moscow Asia/Irkutsk Asia/Omsk'],
    ['/settings fuso horário: brasil', 'America/Sao_Paulo'],
    ['/settings saat dilimi: rusya', 'Europe/Moscow'],
    ['/settings 时区：美国', 'America/New_York'],
    ['/settings zeitzone kanada', 'America/Toronto America/Edmonton'],
    ['/settings time zone: korea', 'Asia/Seoul Asia/Pyongyang'],
    ['/settings timezone georgia', 'Asia/Tbilisi America/New_York'],
    ['/settings time zone: ist', 'Asia/Kolkata Asia/Jerusalem'],
    ['/settings time zone: 5', '+05:00 -05:00'],
  ])('is asked about, however the option is named: %s', async (line, zones) => {
    const bot = createTestBot();
    const { buttons } = await bot.ask(line);
    const offered = buttons.map(({ options }) => options.time_zone);
    expect(offered).toEqual(expect.arrayContaining(zones.split(' ')));
    expect(await bot.services.state.settings.entries()).toEqual([]);
  });

  it('keeps what else was typed in each choice', async () => {
    const { buttons } = await createTestBot().ask('/settings language: ru time zone: australia quiet hours: 22-7');
    expect(buttons.length).toBeGreaterThan(2);
    for (const { options } of buttons) expect(options).toMatchObject({ language: 'ru', quiet_hours: '22-7' });
  });

  it.each([
    ['/settings time zone: almaty language: kk', 'Asia/Almaty'],
    ['/settings часовой пояс:казахстан', 'Asia/Almaty'],
    ['/settings time zone: central time', 'America/Chicago'],
    ['/settings time zone=UTC+5', '+05:00'],
  ])('is none where it says enough: %s', async (line, zone) => {
    const bot = createTestBot();
    await bot.ask(line);
    expect((await bot.services.state.settings.entries()).map(([, one]) => one.timeZone)).toEqual([zone]);
  });
});
