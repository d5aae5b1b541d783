import { describe, expect, it } from 'vitest';
import { encodeButton } from '../../src/chat/button-codec.ts';
import { createTestBot, subscriptionsOf, unknownStatus } from '../harness/bot.ts';
import { sampleStory } from '../harness/samples.ts';

describe('/subscribe', () => {
  it('alone offers what to choose from, and each choice subscribes in one press, where the choice stood', async () => {
    const bot = createTestBot({ busyRegions: async () => [unknownStatus('IR')] });
    const { text, buttons, reply } = await bot.ask('/subscribe');
    expect(await subscriptionsOf(bot)).toEqual([]);
    expect(text).toContain('What should arrive here?');
    expect(buttons.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['everything', 'critical only', 'Iran', 'power']),
    );
    expect(reply?.message.buttons?.length).toBeLessThanOrEqual(5);
    for (const button of buttons) {
      expect(encodeButton(button)).not.toBeNull();
      expect((await bot.invoke(button.command, button.options)).reply?.mode).toBe('replace');
    }
    expect(await subscriptionsOf(bot)).toHaveLength(new Set(buttons.map(({ label }) => label)).size - 2);
  });

  it('alone names places in the language of the space, whatever the one who asks speaks', async () => {
    const bot = createTestBot({ busyRegions: async () => [unknownStatus('US-TX')] });
    await bot.invoke('settings', { language: 'ru' });
    const { buttons } = await bot.invoke('subscribe', {}, { locale: 'en' });
    expect(buttons.map(({ label }) => label)).toEqual(expect.arrayContaining(['Техас', 'электричество']));
  });

  it('alone on Discord keeps the channel that was named', async () => {
    const asker = { platform: 'discord', space: 'discord:1' } as const;
    const { buttons } = await createTestBot().invoke('subscribe', { channel: '123456789012345678' }, asker);
    expect(buttons[0]?.options).toEqual({ channel: '123456789012345678', regions: 'all' });
  });

  it('with nothing asks for everything, here', async () => {
    const bot = createTestBot();
    const { text } = await bot.ask('/subscribe all');
    expect(await subscriptionsOf(bot)).toMatchObject([
      {
        space: 'telegram:1',
        address: 'telegram:1',
        regions: [],
        topics: [],
        words: [],
        leastSeverity: 1,
        state: 'active',
      },
    ]);
    expect(text).toContain('everything');
  });

  it('reads regions, topics, words and severity in any order and language', async () => {
    const bot = createTestBot();
    await bot.ask('/subscribe электричество Казахстан, south korea "Immersion  Cooling" -scam критическое');
    expect(await subscriptionsOf(bot)).toMatchObject([
      {
        regions: ['KZ', 'KR'],
        topics: ['power'],
        words: ['immersion cooling'],
        excludedWords: ['scam'],
        leastSeverity: 3,
      },
    ]);
  });

  it('twice for the same is one subscription, with the new severity', async () => {
    const bot = createTestBot();
    await bot.ask('/subscribe kazakhstan power');
    await bot.ask('/subscribe power kazakhstan critical');
    expect(await subscriptionsOf(bot)).toMatchObject([{ regions: ['KZ'], leastSeverity: 3 }]);
  });

  it.each([
    ['daily', 'day', 480],
    ['daily at 09:30', 'day', 570],
    ['digest:weekly 8pm', 'week', 1200],
    ['digest hourly', 'hour', 0],
    ['ежедневно в 9', 'day', 540],
    ['щотижня о 8:00', 'week', 480],
    ['每天9点', 'day', 540],
    ['diario a las 7', 'day', 420],
    ['täglich um 6 uhr', 'day', 360],
    ['كل ساعة', 'hour', 0],
  ])('takes "%s" for how often a digest comes', async (typed, every, minute) => {
    const bot = createTestBot();
    await bot.ask(`/subscribe kazakhstan ${typed} power`);
    expect(await subscriptionsOf(bot)).toMatchObject([
      { regions: ['KZ'], topics: ['power'], words: [], digest: { every, minute } },
    ]);
  });

  it('says how often a digest comes, when the next one is due and what waits for none; /subscriptions shows it', async () => {
    const bot = createTestBot();
    await bot.ask('/settings time_zone:Asia/Almaty');
    const { text } = await bot.ask('/subscribe kazakhstan daily at 09:30');
    expect(text).toContain('Kazakhstan · daily digest at 09:30');
    expect(text).toMatch(/next one is due 11 Jan, 09:30 UTC\+6; .*Critical alerts come at once/u);
    expect(text).not.toContain('Another subscription');
    expect((await bot.ask('/subscriptions')).text).toContain('Kazakhstan · daily digest at 09:30');
    expect((await bot.ask('/subscribe kazakhstan weekly')).text).toContain('Subscription changed');
    expect((await bot.ask('/subscribe kazakhstan digest:instant')).text).not.toContain('digest');
    expect(await subscriptionsOf(bot)).toHaveLength(1);
    expect((await subscriptionsOf(bot))[0]?.digest).toBeUndefined();
  });

  it('says that a digest holds up nothing that another subscription of the same place sends at once', async () => {
    const bot = createTestBot();
    await bot.ask('/subscribe all');
    expect((await bot.ask('/subscribe kazakhstan daily')).text).toContain('Another subscription here sends each alert');
  });

  it('keeps from which severity on alerts make a sound and how long they are, and names both', async () => {
    const bot = createTestBot();
    const { text } = await bot.ask('/subscribe kazakhstan material sound:critical brief');
    expect(text).toContain('Kazakhstan · material or worse · sound from critical on · in one line');
    expect(await subscriptionsOf(bot)).toMatchObject([{ leastSeverity: 2, soundFrom: 3, isBrief: true }]);
    await bot.ask('/subscribe kazakhstan sound routine length:полностью');
    const [changed, ...more] = await subscriptionsOf(bot);
    expect([changed?.soundFrom, changed?.isBrief, more]).toEqual([1, undefined, []]);
    expect((await bot.ask('/subscribe iran length:novel')).text).toContain('“novel” is no length');
  });

  it.each(['digest:sometimes', 'digest:"daily at 25:00"', 'digest:"hourly at 8"', 'digest:"daily 8:99"'])(
    'does not take "%s", and says what it takes',
    async (typed) => {
      const bot = createTestBot();
      expect((await bot.ask(`/subscribe kazakhstan ${typed}`)).text).toContain("isn't a digest. Say hourly");
      expect(await subscriptionsOf(bot)).toEqual([]);
    },
  );

  it('says at once which permission is missing, and subscribes nothing until it is there', async () => {
    const bot = createTestBot({ missingPermissions: async () => ['Send Messages', 'Embed Links'] });
    const { text, buttons } = await bot.ask('/subscribe kazakhstan');
    expect(text).toContain('Send Messages, Embed Links');
    expect(buttons).toEqual([{ label: 'Try again', command: 'subscribe', options: { regions: 'kazakhstan' } }]);
    expect(await subscriptionsOf(bot)).toEqual([]);
  });

  it('shows a recent example of what would arrive, and only of that', async () => {
    const story = sampleStory({ severity: 2, topics: ['internet'] });
    const bot = createTestBot({ latest: async () => [story] });
    expect((await bot.ask('/subscribe kazakhstan internet')).text).toContain('Internet cut across Kazakhstan');
    expect((await bot.ask('/subscribe kazakhstan critical')).text).not.toContain('Internet cut');
    expect((await bot.ask('/subscribe kazakhstan -miner')).text).not.toContain('Internet cut');
  });

  it('names a channel of the same Discord server, and nowhere else', async () => {
    const bot = createTestBot();
    const options = { channel: '123456789012345678' };
    await bot.invoke('subscribe', { ...options, regions: 'all' }, { platform: 'discord', space: 'discord:1' });
    expect(await subscriptionsOf(bot)).toMatchObject([{ space: 'discord:1', address: 'discord:1:123456789012345678' }]);
    expect((await bot.invoke('subscribe', options)).text).toContain('No other place can be named here');
    expect((await bot.invoke('subscribe', { channel: '#alerts' })).text).toContain(
      'Type /subscribe in the chat or topic',
    );
    expect((await subscriptionsOf(bot)).length).toBe(1);
  });

  it('asks about a word that looks like a misspelt country, and about no other', async () => {
    const bot = createTestBot();
    const { text, buttons } = await bot.ask('/subscribe kazahkstn');
    expect(text).toContain("I don't know “kazahkstn”");
    expect(buttons.map(({ label, options }) => [label, options])).toEqual([
      ['Kazakhstan', { regions: 'KZ' }],
      ['Only with “kazahkstn”', { words: '"kazahkstn"' }],
    ]);
    expect(await subscriptionsOf(bot)).toEqual([]);
    const words = ['asic', 'immersion', 'ekibastuz', 'halving', 'whatsminer', 'curtailment', '"kazahkstn mine"'];
    for (const word of words) expect((await bot.ask(`/subscribe ${word}`)).text).not.toContain("I don't know");
  });

  it('asks which of two places of one name was meant', async () => {
    const bot = createTestBot();
    const { buttons } = await bot.ask('/subscribe georgia');
    expect(buttons.slice(0, 2)).toEqual([
      { label: 'Georgia (GE)', command: 'subscribe', options: { regions: 'GE' } },
      { label: 'Georgia (US-GA)', command: 'subscribe', options: { regions: 'US-GA' } },
    ]);
    expect((await bot.ask('/subscribe Georgia (US-GA)')).buttons).not.toContainEqual(buttons[1]);
    expect((await subscriptionsOf(bot)).map(({ regions }) => regions)).toEqual([['US-GA']]);
  });

  it('refuses expressions and floods of words', async () => {
    const bot = createTestBot();
    const many = Array.from({ length: 26 }, (_, index) => `word${index}`).join(',');
    for (const words of [many, 'x', '(((', 'a'.repeat(61), 'severty:critical', 'важность:важное']) {
      expect((await bot.invoke('subscribe', { words })).text).toContain("can't use these words");
    }
    expect(await subscriptionsOf(bot)).toEqual([]);
  });

  it('says when nothing changed, and offers no undoing of what was there before', async () => {
    const bot = createTestBot();
    await bot.ask('/subscribe kazakhstan');
    const again = await bot.ask('/subscribe kazakhstan');
    expect(again.text).toContain('Already subscribed');
    expect(again.buttons.map(({ command }) => command)).not.toContain('unsubscribe');
    const changed = await bot.ask('/subscribe kazakhstan critical');
    expect(changed.text).toContain('Subscription changed');
    expect(changed.buttons.map(({ command }) => command)).not.toContain('unsubscribe');
    expect((await bot.ask('/subscribe texas')).buttons.map(({ command }) => command)).toContain('unsubscribe');
  });

  it('makes alerts use the language of the person who asked first, and leaves settings alone', async () => {
    const bot = createTestBot();
    const language = async (space: string) => (await bot.services.state.settings.get(space))?.language;
    await bot.ask('/subscribe all', { locale: 'ru' });
    await bot.ask('/subscribe kazakhstan', { locale: 'en-GB' });
    expect(await language('telegram:1')).toBe('ru');
    await bot.ask('/settings language:en', { space: 'telegram:2' });
    await bot.ask('/subscribe all', { locale: 'ru', space: 'telegram:2' });
    expect(await language('telegram:2')).toBe('en');
    await bot.ask('/subscribe all', { space: 'telegram:3' });
    expect(await language('telegram:3')).toBeUndefined();
  });

  it('name in Russian what is left out without breaking its grammar', async () => {
    const { text } = await createTestBot().ask('/subscribe всё кроме ирана', { locale: 'ru' });
    expect(text).toContain('всё · кроме: Иран');
  });

  it('has an end per space', async () => {
    const bot = createTestBot();
    for (let index = 0; index < 51; index += 1) await bot.invoke('subscribe', { words: `word${index}` });
    expect((await subscriptionsOf(bot)).length).toBe(50);
    expect((await bot.ask('/subscribe kazakhstan', { space: 'telegram:2' })).text).toContain('Subscribed');
  });
});
