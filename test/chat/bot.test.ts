import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import { createBot } from '../../src/chat/bot.ts';
import { encodeButton } from '../../src/chat/button-codec.ts';
import type { CommandDeclaration } from '../../src/chat/command.ts';
import { UserError } from '../../src/chat/errors.ts';
import { createTestBot, NOW, sampleReplayed, testCommands } from '../harness/bot.ts';
import { sampleOwnFeed, sampleSubscription } from '../harness/samples.ts';

const invocation = {
  platform: 'telegram',
  space: 'telegram:1',
  address: 'telegram:1',
  caller: { id: '7', isManager: true },
  options: {},
  at: NOW,
} as const;

describe('the bot', () => {
  it('says nothing to a command that it does not have', async () => {
    expect((await createTestBot().invoke('nonsense', {})).reply).toBeNull();
  });

  it('keeps a command to the platforms that show it', async () => {
    const bot = createTestBot({ replay: async () => sampleReplayed });
    expect((await bot.ask('/replay january-2022', { platform: 'discord' })).reply).toBeNull();
    expect((await bot.ask('/replay january-2022', { platform: 'terminal' })).reply?.message.tone).toBe('neutral');
  });

  it('enforces authority itself: mutes, subscriptions and settings need a manager', async () => {
    const bot = createTestBot();
    for (const command of testCommands.filter((one) => one.access === 'manager' && one.platforms === undefined)) {
      const { text } = await bot.invoke(command.name, { what: 'power', confirm: 'true' }, { manager: false });
      expect(text).toContain('administrators');
    }
    expect(await bot.services.state.mutes.entries()).toEqual([]);
    expect(await bot.services.state.subscriptions.entries()).toEqual([]);
  });

  it('tells one person in a hurry so once, and answers the others of the place and its managers', async () => {
    const bot = createTestBot();
    const ask = async (caller: { readonly id: string; readonly isManager: boolean }) =>
      (await bot.handler.invoke({ ...invocation, caller, command: 'topics' }))?.message.title ?? null;
    const titles = [];
    for (let n = 0; n < 200; n++) titles.push(await ask({ id: '8', isManager: false }));
    expect(titles.filter((title) => title === 'Topics')).toHaveLength(20);
    expect(titles.filter((title) => title !== null)).toHaveLength(21);
    expect(await ask({ id: '9', isManager: false })).toBe('Topics');
    for (let n = 0; n < 200; n++) await ask({ id: String(100 + n), isManager: false });
    expect(await ask({ id: '500', isManager: false })).toBeNull();
    expect(await ask({ id: '7', isManager: true })).toBe('Topics');
  });

  it('answers what is about another chat in the language of who reads it', async () => {
    const bot = createTestBot();
    const { settings } = bot.services.state;
    await settings.set('telegram:-2', { ...DEFAULT_SETTINGS, language: 'ar' });
    const ask = async (answeredIn: 'telegram:1' | undefined) => {
      const there = { space: 'telegram:-2', address: 'telegram:-2', locale: 'de', command: 'mutes' } as const;
      return (await bot.handler.invoke({ ...invocation, ...there, ...(answeredIn && { answeredIn }) }))?.message.locale;
    };
    expect([await ask(undefined), await ask('telegram:1')]).toEqual(['ar', 'de']);
    await settings.set('telegram:1', { ...DEFAULT_SETTINGS, language: 'fr' });
    expect(await ask('telegram:1')).toBe('fr');
    const there = { space: 'telegram:-2', address: 'telegram:-2', locale: 'de', command: 'settings' } as const;
    const chosen = { ...invocation, ...there, options: { language: 'fa' }, answeredIn: 'telegram:3' };
    expect((await bot.handler.invoke(chosen))?.message.title).toBe('Einstellungen geändert');
    expect((await settings.get('telegram:-2'))?.language).toBe('fa');
  });

  it('says on each platform what would give the authority', async () => {
    const bot = createTestBot();
    expect((await bot.ask('/forget', { manager: false, platform: 'discord' })).text).toContain('Manage Server');
    expect((await bot.ask('/forget', { manager: false, platform: 'telegram' })).text).toContain('Anonymous');
  });

  it('calls a renamed topic by its new name in all that was asked for there', async () => {
    const bot = createTestBot();
    const { subscriptions, ownFeeds } = bot.services.state;
    const there = { space: 'telegram:-1', address: 'telegram:-1:5', placeName: 'Power news' };
    await subscriptions.set('s', sampleSubscription({ id: 's', ...there }));
    await ownFeeds.set('o', sampleOwnFeed({ id: 'o', ...there }));
    await subscriptions.set('other', sampleSubscription({ id: 'other', ...there, address: 'telegram:-1:6' }));
    await bot.handler.renamed('telegram:-1:5', 'Grid news');
    const names = [...(await subscriptions.entries()), ...(await ownFeeds.entries())].map(([, one]) => one.placeName);
    expect(names.toSorted()).toEqual(['Grid news', 'Grid news', 'Power news']);
  });

  it('asks for what is missing with choices, each a button that fits every platform', async () => {
    const { reply, buttons, text } = await createTestBot().ask('/mute');
    expect(reply?.message.tone).toBe('neutral');
    expect(text).toContain('Press one of the buttons, or type it: /mute');
    expect(buttons[0]).toEqual({ label: 'internet', command: 'mute', options: { what: 'internet' } });
    for (const button of buttons) expect(encodeButton(button)).not.toBeNull();
  });

  it('keeps the other options in what a command itself asks', async () => {
    const [
      {
        options: [what, ...others],
      },
    ] = testCommands.filter(({ name }) => name === 'mute') as [CommandDeclaration];
    const command: CommandDeclaration = {
      name: 'pick',
      description: 'pick',
      options: [...(what === undefined ? [] : [{ ...what, required: false }]), ...others],
      access: 'anyone',
      visibility: 'public',
      run: () => Promise.reject(new UserError('ask-which-subscription', {}, [{ label: 'one', value: '1' }])),
    };
    const { services } = createTestBot();
    const bot = createBot({ services, commands: [command], log: { error: () => {} } });
    const reply = await bot.invoke({ ...invocation, command: 'pick', words: '3d except_critical' });
    expect(reply?.message.buttons?.flat().map(({ options }) => options)).toEqual([
      { duration: '3d', except_critical: 'true', what: '1' },
    ]);
  });

  it.each([
    ['/subscribe congo "immersion cooling"', ['CD', 'CG'], { words: '"immersion cooling"' }],
    ['/subscribe congo power silent', ['CD', 'CG'], { topics: 'power', silent: 'true' }],
    ['/subscribe guinea power weekly', ['GN', 'GQ', 'GW', 'PG'], { topics: 'power', digest: 'weekly' }],
  ])('asks which of several places of one name is meant, and keeps the rest: %s', async (line, regions, kept) => {
    const { text, buttons } = await createTestBot().ask(line);
    const places = buttons.filter(({ options }) => options.regions !== undefined);
    expect(places.map(({ options }) => options.regions)).toEqual(regions);
    for (const { options } of places) expect(options).toMatchObject(kept);
    expect(text).not.toContain('true');
  });

  it('offers what is near for a name it does not know, and keeps the other options', async () => {
    const { text, buttons } = await createTestBot().ask('/subscribe regions:"soth korea" critical');
    expect(text).toContain('soth korea');
    expect(buttons[0]?.options).toEqual({ regions: 'KR', severity: 'critical' });
  });

  it('corrects only the wrong name of a list', async () => {
    const { buttons } = await createTestBot().invoke('subscribe', { regions: 'soth korea, kazakhstan' });
    expect(buttons[0]?.options).toEqual({ regions: 'KR,kazakhstan' });
  });

  it('answers in the language of the space, else of who asks, else in English', async () => {
    const bot = createTestBot();
    expect((await bot.ask('/topics', { locale: 'ru-RU' })).text).toContain('Темы');
    expect((await bot.ask('/topics')).text).toContain('Topics');
    await bot.ask('/settings language:ru');
    const { reply, text } = await bot.ask('/topics', { locale: 'en' });
    expect(text).toContain('Темы');
    expect(reply?.message.locale).toBe('ru');
  });

  it('turns a fault of its own into an apology with a number that is also in the log', async () => {
    const bot = createTestBot({
      sources: async () => {
        throw new Error('database is locked');
      },
    });
    const { text } = await bot.ask('/sources');
    const id = String(bot.errors[0]?.id);
    expect(id).toMatch(/^[0-9a-f]{8}$/u);
    expect(text).toContain(id);
    expect(text).not.toContain('database');
    expect(bot.errors[0]).toMatchObject({ command: 'sources', err: new Error('database is locked') });
  });

  it('names a full disk where a command could not store anything, and logs no fault of the command', async () => {
    const diskFault = (when?: 'now') => (when === 'now' ? 'full' : undefined);
    const bot = createTestBot({ diskFault, latest: () => Promise.reject(new Error('database or disk is full')) });
    expect((await bot.ask('/latest')).text).toContain('The disk is full: nothing new can be stored');
    expect(bot.errors).toEqual([]);
  });

  it('answers even when the settings of the space cannot be read', async () => {
    const bot = createTestBot();
    const state = {
      ...bot.services.state,
      settings: { ...bot.services.state.settings, get: () => Promise.reject(new Error('x')) },
    };
    const broken = createTestBot({ state });
    expect((await broken.ask('/topics')).text).toContain('Something broke');
  });

  it('answers nobody more often than people read, says so once, and goes on answering others', async () => {
    const bot = createTestBot();
    const ask = (id: string) =>
      bot.handler.invoke({ ...invocation, caller: { id, isManager: false }, command: 'topics' });
    const replies = [];
    for (let times = 0; times < 25; times += 1) replies.push(await ask('1'));
    const texts = replies.map((reply) => reply?.message.title);
    expect(texts.filter((title) => title === 'Topics')).toHaveLength(20);
    expect(replies.filter((reply) => reply === null)).toHaveLength(4);
    expect(JSON.stringify(replies[20])).toContain('too much');
    expect((await ask('2'))?.message.title).toBe('Topics');
  });

  it('answers though a command never ends, and says so', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const asked = createTestBot({ sources: () => new Promise(() => {}) }).ask('/sources');
      await vi.advanceTimersByTimeAsync(61_000);
      expect((await asked).text).toContain('more than a minute');
    } finally {
      vi.useRealTimers();
    }
  });

  it('says what happened where an answer could not be shown, with a number that is also in the log', async () => {
    const { handler, errors } = createTestBot();
    const reply = await handler.excuse({ ...invocation, command: 'status', locale: 'ru' }, new Error('refused'));
    expect(JSON.stringify(reply.message)).toContain(String(errors[0]?.id));
    expect(reply.message.locale).toBe('ru');
    expect(errors[0]).toMatchObject({ command: 'status', err: new Error('refused') });
  });

  it("offers a command's own choices for its first option", async () => {
    const command: CommandDeclaration = {
      name: 'pick',
      description: 'command-why',
      options: testCommands.find((one) => one.name === 'unmute')?.options ?? [],
      access: 'anyone',
      visibility: 'public',
      run: async () => {
        throw new UserError('error-no-subscriptions', {}, [{ label: 'A', value: 'a' }]);
      },
    };
    const handler = createBot({ services: createTestBot().services, commands: [command], log: { error: () => {} } });
    const reply = await handler.invoke({ ...invocation, command: 'pick', options: { what: 'b' } });
    expect(reply?.message.buttons).toEqual([[{ label: 'A', command: 'pick', options: { what: 'a' } }]]);
  });
});
