import { describe, expect, it } from 'vitest';
import { encodeButton } from '../../src/chat/button-codec.ts';
import { DAY_MS } from '../../src/clock.ts';
import { createTestBot, NOW, unknownStatus } from '../harness/bot.ts';
import {
  sampleAlert,
  sampleCommit,
  sampleDelivery,
  sampleIncident,
  sampleMute,
  sampleStory,
  sampleSubscription,
} from '../harness/samples.ts';

type Bot = ReturnType<typeof createTestBot>;
const subscriptionsOf = async (bot: Bot) => (await bot.services.state.subscriptions.entries()).map(([, one]) => one);
const mutesOf = async (bot: Bot) => (await bot.services.state.mutes.entries()).map(([, one]) => one);

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

  it('makes alerts speak the language of whoever asked first, and leaves settings alone', async () => {
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

  it('has an end per space', async () => {
    const bot = createTestBot();
    for (let index = 0; index < 51; index += 1) await bot.invoke('subscribe', { words: `word${index}` });
    expect((await subscriptionsOf(bot)).length).toBe(50);
    expect((await bot.ask('/subscribe kazakhstan', { space: 'telegram:2' })).text).toContain('Subscribed');
  });
});

describe('/unsubscribe and /subscriptions', () => {
  it('end the only one without asking, and ask when there are several', async () => {
    const bot = createTestBot();
    await bot.ask('/subscribe kazakhstan');
    await bot.ask('/unsubscribe');
    expect(await subscriptionsOf(bot)).toEqual([]);
    await bot.ask('/subscribe kazakhstan');
    await bot.ask('/subscribe power');
    const { text, buttons } = await bot.ask('/unsubscribe');
    expect(text).toContain('Which one');
    expect(buttons.map((button) => button.label).sort()).toEqual(['Kazakhstan', 'all of them', 'power']);
    await bot.ask('/unsubscribe Kazakhstan');
    expect(await subscriptionsOf(bot)).toMatchObject([{ topics: ['power'] }]);
    await bot.ask('/subscribe kazakhstan');
    await bot.ask('/unsubscribe all');
    expect(await subscriptionsOf(bot)).toEqual([]);
  });

  it('number what they list, and end it by that number', async () => {
    const bot = createTestBot();
    const { subscriptions } = bot.services.state;
    await subscriptions.set('b', sampleSubscription({ id: 'b', regions: ['KZ'], topics: [], leastSeverity: 1 }));
    await subscriptions.set('a', sampleSubscription({ id: 'a', topics: ['power'], leastSeverity: 1, createdAt: NOW }));
    expect((await bot.ask('/subscriptions')).text).toMatch(/1\. Kazakhstan[^\n]*\n\s*2\. power/u);
    await bot.ask('/unsubscribe 2');
    expect(await subscriptionsOf(bot)).toMatchObject([{ regions: ['KZ'] }]);
  });

  it('never touch another space', async () => {
    const bot = createTestBot();
    await bot.services.state.subscriptions.set('sub-1', sampleSubscription({ space: 'telegram:2' }));
    expect((await bot.ask('/unsubscribe sub-1')).text).toContain('no subscriptions here');
    expect((await bot.ask('/subscriptions')).text).not.toContain('everything ·');
    expect((await subscriptionsOf(bot)).length).toBe(1);
  });

  it('say where alerts arrive when it is not here', async () => {
    const bot = createTestBot();
    await bot.services.state.subscriptions.set(
      'sub-1',
      sampleSubscription({ space: 'discord:1', address: 'discord:1:22' }),
    );
    const { text } = await bot.ask('/subscriptions', { platform: 'discord', space: 'discord:1' });
    expect(text).toContain('in #22 <https://discord.com/channels/1/22>');
  });

  it('call a topic of a Telegram chat a topic', async () => {
    const bot = createTestBot();
    await bot.services.state.subscriptions.set('sub-1', sampleSubscription({ address: 'telegram:1:31' }));
    expect((await bot.ask('/subscriptions')).text).toContain('in topic 31');
  });

  it('say what is paused, and why', async () => {
    const bot = createTestBot();
    const paused = sampleSubscription({ state: 'paused', stateReason: 'Send Messages' });
    await bot.services.state.subscriptions.set('sub-1', paused);
    const { text, buttons } = await bot.ask('/subscriptions', { manager: false });
    expect(text).toContain('paused, missing there: Send Messages');
    expect(buttons).toEqual([{ label: 'End 1', command: 'unsubscribe', options: { which: 'sub-1' } }]);
  });
});

describe('/mute, /unmute and /mutes', () => {
  it.each([
    ['/mute regulation', { kind: 'topic', value: 'regulation', until: null, exceptCritical: false }],
    ['/mute south korea 7d', { kind: 'region', value: 'KR', until: NOW + 7 * DAY_MS }],
    [
      '/mute https://www.Example.org/news 2 weeks',
      { kind: 'publisher', value: 'example.org', until: NOW + 14 * DAY_MS },
    ],
    ['/mute immersion cooling 24h except_critical', { kind: 'word', value: 'immersion cooling', exceptCritical: true }],
    ['/mute incident:abc123 24h', { kind: 'incident', value: 'abc123', until: NOW + DAY_MS }],
    ['/mute word:power', { kind: 'word', value: 'power' }],
    ['/mute хешрейт', { kind: 'topic', value: 'hashrate' }],
  ])('understand %s', async (line, expected) => {
    const bot = createTestBot();
    await bot.ask(line);
    expect(await mutesOf(bot)).toMatchObject([{ space: 'telegram:1', createdBy: '7', ...expected }]);
  });

  it.each(['power 1000y', 'iran -5h', 'south korea 0'])(
    'refuses /mute %s: a span it cannot read is no part of a word',
    async (words) => {
      const bot = createTestBot();
      const { text } = await bot.ask(`/mute ${words}`);
      expect(text).toContain('is not a duration');
      expect(await mutesOf(bot)).toEqual([]);
    },
  );

  it('muting the same again changes the one mute', async () => {
    const bot = createTestBot();
    await bot.ask('/mute power 7d');
    await bot.ask('/mute power 24h');
    expect(await mutesOf(bot)).toMatchObject([{ until: NOW + DAY_MS }]);
  });

  it('unmute by name, by button, and in another language than it was muted in', async () => {
    const bot = createTestBot();
    await bot.ask('/mute power');
    await bot.ask('/unmute электричество');
    expect(await mutesOf(bot)).toEqual([]);
    const { buttons } = await bot.ask('/mute kazakhstan');
    const [undo] = buttons;
    await bot.invoke(undo?.command ?? '', undo?.options ?? {});
    expect(await mutesOf(bot)).toEqual([]);
  });

  it('end all at once, and offer what was nearly named', async () => {
    const bot = createTestBot();
    await bot.ask('/mute coindesk.com');
    await bot.ask('/mute power');
    expect((await bot.ask('/unmute coindesk')).buttons.map(({ label }) => label)).toEqual(['coindesk.com']);
    expect((await bot.ask('/unmute all')).text).toMatch(/Unmuted: (?:coindesk\.com, power|power, coindesk\.com)\n/u);
    expect(await mutesOf(bot)).toEqual([]);
    expect((await bot.ask('/unmute all')).text).toContain('Nothing is muted here');
  });

  it('call an incident by what happened where', async () => {
    const bot = createTestBot();
    const incident = sampleIncident();
    await bot.services.state.commit(sampleCommit({ incidents: [incident] }));
    expect((await bot.invoke('mute', { what: `incident:${incident.id}` })).text).toContain(
      'Muted: Kazakhstan · Internet',
    );
    expect((await bot.ask('/mutes')).text).toContain('1. Kazakhstan · Internet (incident)');
    expect((await bot.ask('/unmute')).buttons.map(({ label }) => label)).toEqual(['Kazakhstan · Internet']);
    expect((await bot.ask('/unmute 1')).text).toContain('Unmuted: Kazakhstan · Internet');
  });

  it('offer what is muted when something else is named, and never show another space', async () => {
    const bot = createTestBot();
    await bot.services.state.mutes.set('far', sampleMute({ id: 'far', space: 'telegram:2' }));
    expect((await bot.ask('/unmute power')).text).toContain('Nothing is muted here');
    await bot.ask('/mute power');
    const { buttons } = await bot.ask('/unmute regulation');
    expect(buttons.map((button) => button.label)).toEqual(['power']);
    expect((await bot.ask('/unmute far')).text).toContain('not muted');
    expect((await bot.ask('/mutes')).text).toContain('1 mute\n');
  });

  it('number what they list, and end it by that number', async () => {
    const bot = createTestBot();
    await bot.services.state.mutes.set('0', sampleMute({ id: '0', until: NOW - 1 }));
    await bot.ask('/mute regulation 7d');
    expect((await bot.ask('/mutes')).text).toContain('1. regulation');
    expect((await bot.ask('/unmute 1')).text).toContain('Unmuted: regulation');
  });

  it('list what still holds, with its end', async () => {
    const bot = createTestBot();
    await bot.services.state.mutes.set('over', sampleMute({ id: 'over', until: NOW - 1 }));
    expect((await bot.ask('/mutes')).text).toContain('Nothing is muted');
    await bot.ask('/mute power 7d');
    expect((await bot.ask('/mutes', { manager: false })).text).toContain('until 17 Jan, 14:00 UTC');
  });

  it('refuse a duration that is none', async () => {
    const bot = createTestBot();
    expect((await bot.invoke('mute', { what: 'power', duration: 'soon' })).text).toContain('is not a duration');
    expect((await bot.invoke('mute', { what: 'power', duration: '9999d' })).text).toContain('is not a duration');
    expect(await mutesOf(bot)).toEqual([]);
  });
});

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
    ['quiet_hours', '25:00-26:00', 'no hours'],
    ['quiet_hours', '22:00-22:00', 'no hours'],
    ['language', 'tlh', "don't speak"],
  ])('refuse %s %s', async (option, value, said) => {
    expect((await createTestBot().invoke('settings', { [option]: value })).text).toContain(said);
  });
});

describe('/forget', () => {
  it('asks first, then deletes all of this space and nothing else', async () => {
    const bot = createTestBot();
    await bot.ask('/subscribe kazakhstan');
    await bot.ask('/mute power');
    await bot.ask('/settings language:ru');
    await bot.ask('/subscribe all', { space: 'telegram:2' });
    const { buttons } = await bot.ask('/forget');
    expect((await subscriptionsOf(bot)).length).toBe(2);
    const { reply } = await bot.invoke('forget', buttons[0]?.options ?? {});
    expect(reply?.mode).toBe('replace');
    expect((await subscriptionsOf(bot)).map((one) => one.space)).toEqual(['telegram:2']);
    expect(await mutesOf(bot)).toEqual([]);
    expect(await bot.services.state.settings.get('telegram:1')).toBeUndefined();
  });
});

describe('what a line would have changed', () => {
  const month = async () => [
    sampleStory({ id: 's1', severity: 3, regions: ['KZ'], topics: ['internet'] }),
    sampleStory({ id: 's2', severity: 2, regions: ['IR'], topics: ['power'] }),
  ];

  it('/mute says how much of the last month it would have silenced', async () => {
    const bot = createTestBot({ latest: month });
    await bot.ask('/subscribe all');
    expect((await bot.ask('/mute internet in kazakhstan 2h')).text).toContain('silenced 1 of the 2 stories');
    expect((await bot.ask('/mute power in kazakhstan 2h')).text).toContain('silenced 0 of the 2 stories');
  });

  it('/subscribe says why nothing would have come', async () => {
    const bot = createTestBot({ latest: month });
    const { text } = await bot.ask('/subscribe paraguay');
    expect(text).toContain('2 not, because: another region');
    expect((await bot.ask('/subscribe iran critical')).text).toContain('1 not, because: less severe than asked for');
  });

  it('/mute and /why answer the alert they are a reply to', async () => {
    const bot = createTestBot();
    const { state } = bot.services;
    const alert = sampleAlert();
    await state.commit(sampleCommit({ alerts: [alert], stories: [sampleStory()] }));
    const delivery = sampleDelivery({ alertId: alert.id, address: 'telegram:1', thread: alert.thread });
    await state.deliveries.expand(alert.id, [delivery], 'telegram:1', true);
    const trail = { at: NOW, stage: 'deliver', outcome: 'sent', reason: 'first' } as const;
    await state.deliveries.update([{ id: delivery.id, state: 'sent', messageId: '77', trail }]);
    const reply = { platform: 'telegram', space: 'telegram:1', address: 'telegram:1', options: {}, at: NOW } as const;
    const caller = { id: '7', isManager: true };
    const ask = (command: string, words: string) =>
      bot.handler.invoke({ ...reply, caller, command, words, messageId: '77' });
    await ask('mute', '2h');
    expect(await mutesOf(bot)).toMatchObject([{ kind: 'incident', value: alert.thread, until: NOW + 2 * 3_600_000 }]);
    expect(JSON.stringify(await ask('why', ''))).toContain('Internet cut across Kazakhstan');
  });
});
