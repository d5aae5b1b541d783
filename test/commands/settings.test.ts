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

  it('offer no roles and no threads in a private chat on Discord', async () => {
    const bot = createTestBot();
    const asker = { platform: 'discord', space: 'discord:@7', address: 'discord:@7:8' } as const;
    const { text, buttons } = await bot.ask('/settings', asker);
    expect(text).not.toMatch(/role|thread/iu);
    expect(buttons.some(({ options }) => 'threads' in options)).toBe(false);
    expect((await bot.ask('/settings role:123456789012345678', asker)).text).toContain('There are no roles');
    expect((await bot.ask('/settings', { platform: 'discord', space: 'discord:1' })).text).toMatch(/thread/iu);
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

  it('of one channel hold there alone, are shown with the server, and go with one button', async () => {
    const bot = createTestBot();
    const channel = '123456789012345678';
    const asker = { platform: 'discord', space: 'discord:1' } as const;
    const set = await bot.invoke('settings', { channel, language: 'ru', quiet_hours: '22:00-07:00' }, asker);
    expect(set.text).toMatch(/Русский.*22:00-07:00/su);
    const stored = async () => await bot.services.state.settings.get('discord:1');
    expect(await stored()).toMatchObject({
      language: 'en',
      quietHours: null,
      channels: { [channel]: { language: 'ru', quietHours: { fromMinute: 1320, untilMinute: 420 } } },
    });
    expect((await bot.invoke('settings', {}, asker)).text).toContain(`#${channel}`);
    expect((await bot.invoke('help', {}, { ...asker, address: `discord:1:${channel}` })).text).toMatch(/[а-я]{3}/u);
    const button = set.buttons.find(({ options }) => options.same === 'true');
    await bot.invoke('settings', button?.options ?? {}, asker);
    expect(await stored()).toMatchObject({ language: 'en', quietHours: null, channels: {} });
  });

  it('have a role for every severity, each of which goes alone', async () => {
    const bot = createTestBot();
    const asker = { platform: 'discord', space: 'discord:1' } as const;
    const [ops, miners, others] = ['1', '2', '3'].map((digit) => digit.repeat(18));
    const ask = (options: Readonly<Record<string, string>>) => bot.invoke('settings', options, asker);
    await ask({ role: ops ?? '', mention_from: 'critical' });
    const both = await ask({ role: miners ?? '', mention_from: 'material' });
    expect(both.text).toMatch(new RegExp(`@${ops}, from critical on; @${miners}, from material on`, 'u'));
    expect((await ask({ role: others ?? '', mention_from: 'critical' })).text).not.toContain(`@${ops}`);
    const alone = await ask({ role: miners ?? '', mention_from: 'off' });
    expect(alone.text).toContain(`@${others}, from critical on`);
    expect(alone.text).not.toContain(`@${miners}`);
  });

  it('name a role whose members are managers, until it is taken away', async () => {
    const bot = createTestBot();
    const asker = { platform: 'discord', space: 'discord:1' } as const;
    const operator = '4'.repeat(18);
    const member = { ...asker, manager: false, roles: ['9', operator] };
    const mute = async () => (await bot.invoke('mute', { what: 'power' }, member)).text;
    expect(await mute()).toContain('Manage Server');
    const named = await bot.invoke('settings', { operator }, asker);
    expect(named.text).toContain('Integrations');
    expect(await mute()).toContain('Muted: power');
    const button = named.buttons.find(({ options }) => options.operator === 'off');
    await bot.invoke('settings', button?.options ?? {}, asker);
    expect(await mute()).toContain('Manage Server');
  });

  it('have switches where the platform has such a thing, and say which permission they lack', async () => {
    const bot = createTestBot({
      missingPermissions: async (_, extras) => (extras?.includes('pins') ? ['Pin Messages'] : []),
    });
    expect((await bot.ask('/settings pin hashtags')).text).toMatch(
      /Pin Messages.*Pin critical alerts\s+on.*Hashtags\s+on/su,
    );
    expect(await bot.services.state.settings.get('telegram:1')).toMatchObject({ pin: true, hashtags: true });
    const { buttons } = await bot.ask('/settings');
    const off = buttons.find(({ options }) => options.pin === 'false');
    await bot.invoke('settings', off?.options ?? {});
    expect(await bot.services.state.settings.get('telegram:1')).toMatchObject({ pin: false, hashtags: true });
    const onDiscord = await bot.invoke('settings', { threads: 'true' }, { platform: 'discord', space: 'discord:1' });
    expect(onDiscord.text).toMatch(/Thread per incident\s+on/u);
    expect(onDiscord.text).not.toContain('Hashtags');
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
