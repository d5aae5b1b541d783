import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/clock.ts';
import { createTestBot } from '../harness/bot.ts';
import { sampleDelivery, T0 } from '../harness/samples.ts';

describe('/settings', () => {
  it('show what holds, and change only what is named', async () => {
    const bot = createTestBot();
    expect((await bot.ask('/settings')).text).toContain('UTC');
    expect(await bot.services.state.settings.get('telegram:1')).toBeUndefined();
    await bot.ask('/settings time_zone:asia/almaty quiet_hours:22-7:30');
    await bot.ask('/settings language:Русский');
    expect(await bot.services.state.settings.get('telegram:1')).toEqual({
      language: 'ru',
      timeZone: 'Asia/Almaty',
      quietHours: { fromMinute: 1320, untilMinute: 450 },
      mention: null,
    });
    await bot.ask('/settings quiet_hours:off');
    expect((await bot.services.state.settings.get('telegram:1'))?.quietHours).toBeNull();
  });

  it.each([
    ['quiet_hours:off', T0],
    ['time_zone:asia/almaty', T0],
    ['language:Русский', T0 + HOUR_MS],
  ])('%s: what quiet hours hold is looked at again when they are changed', async (options, dueAt) => {
    const bot = createTestBot({ clock: () => T0 });
    const { deliveries } = bot.services.state;
    const held = { state: 'held', dueAt: T0 + HOUR_MS } as const;
    await deliveries.expand('a', [sampleDelivery(held)], '', true);
    await bot.ask(`/settings ${options}`);
    expect(await deliveries.heldUntil('telegram:1')).toBe(dueAt);
  });

  it('show a difference from UTC as people write it, and speak of roles where there are roles', async () => {
    const bot = createTestBot();
    expect((await bot.ask('/settings UTC+5')).text).toMatch(/Time zone\s+UTC\+5/u);
    const described = async (platform: 'discord' | 'telegram' | 'terminal') =>
      (await bot.ask('/help settings', { platform })).text.includes('the role to mention');
    expect([await described('discord'), await described('telegram'), await described('terminal')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('refuse the role of everybody, and one that nobody would be notified of, and say what to do', async () => {
    const bot = createTestBot();
    const ask = async (role: string) =>
      (await bot.invoke('settings', { role }, { platform: 'discord', space: 'discord:1' })).text;
    expect(await ask('everyone')).toContain('Choose another role');
    expect(await ask('silent:123456789012345678')).toContain('Mention all roles');
    expect(await ask('123456789012345678')).toContain('@123456789012345678, from critical on');
  });

  it('mention a role only where a manager named both', async () => {
    const bot = createTestBot();
    expect((await bot.invoke('settings', { mention_from: 'critical' })).text).toContain('Name the role');
    const options = { role: '<@&123456789012345678>', mention_from: 'critical' };
    expect((await bot.invoke('settings', options)).text).toContain('no roles to mention');
    await bot.invoke('settings', options, { platform: 'discord', space: 'discord:1' });
    const stored = async () => (await bot.services.state.settings.get('discord:1'))?.mention;
    expect(await stored()).toEqual({ role: '123456789012345678', leastSeverity: 3 });
    await bot.invoke('settings', { mention_from: 'off' }, { platform: 'discord', space: 'discord:1' });
    expect(await stored()).toBeNull();
  });

  it.each([
    ['time_zone', 'Mars/Olympus', 'not a time zone'],
    ['quiet_hours', '25:00-26:00', "isn't a time range"],
    ['quiet_hours', '22:00-22:00', "isn't a time range"],
    ['language', 'tlh', "don't speak"],
  ])('refuse %s %s', async (option, value, said) => {
    expect((await createTestBot().invoke('settings', { [option]: value })).text).toContain(said);
  });
});
