import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/clock.ts';
import { createTestBot, NOW, sampleReplayed, testCommands } from '../harness/bot.ts';
import { sampleFeed, sampleReport, sampleStory } from '../harness/samples.ts';

describe('the other answers', () => {
  it('/latest filters by what is named, and says when there is nothing', async () => {
    const filters: object[] = [];
    const bot = createTestBot({
      latest: async (filter) => {
        filters.push(filter);
        return [];
      },
    });
    await bot.ask('/latest power');
    await bot.ask('/latest south korea');
    await bot.ask('/latest power in kazakhstan');
    expect((await bot.ask('/latest kazakhstan, texas')).text).toContain('takes one place, one topic, or one of each');
    const { text } = await bot.ask('/latest');
    expect(filters).toMatchObject([{ topic: 'power' }, { region: 'KR' }, { region: 'KZ', topic: 'power' }, {}]);
    expect(text).toContain('not that nothing happened');
  });

  it('/latest shows severity, place, publishers and time', async () => {
    const reports = [sampleReport(), sampleReport({ publisher: 'example.net', url: 'https://example.net/b' })];
    const bot = createTestBot({ latest: async () => [sampleStory({ reports, updatedAt: NOW })] });
    expect((await bot.ask('/latest')).text).toContain(
      'critical · Kazakhstan, internet · Internet cut across Kazakhstan <https://example.org/a> (2 publishers, 10 Jan, 14:00 UTC)',
    );
  });

  it('/sources names the dead with their error, worst first', async () => {
    const feed = (id: string) => sampleFeed({ id });
    const polled = { dueAt: 0, lastPollAt: NOW, lastGoodPollAt: NOW - HOUR_MS };
    const bot = createTestBot({
      sources: async () => [
        { feed: feed('new') },
        { feed: feed('good'), state: { ...polled, failures: 0 } },
        { feed: feed('flaky'), state: { ...polled, failures: 1, lastError: 'HTTP 503' } },
        { feed: feed('dead'), state: { ...polled, failures: 9, lastError: 'no such host' } },
      ],
    });
    const { text } = await bot.ask('/sources');
    expect(text).toContain('1 of 4 sources answer');
    expect(text).toContain('1 not asked yet');
    expect(text).toMatch(/dead <[^>]+> · counts as dead: failed 9 times[^\n]*no such host\n[^\n]*flaky/u);
  });

  it.each([
    ['/help digest daily 8am', '/subscribe digest:daily 8am'],
    ['/help silent', '/subscribe silent'],
    ['/help timezone berlin', '/settings time_zone:berlin'],
    ['/help тихие_часы 22-7', '/settings quiet_hours:22-7'],
  ])('%s: an option typed as a command is shown with the command that has it', async (line, said) => {
    const { text } = await createTestBot().ask(line);
    expect(text).toContain(`option of ${said.split(' ')[0]}. Type: ${said}`);
  });

  it('/sources says what to do about those that fail or say nothing, and nothing where all is well', async () => {
    const polled = { failures: 0, dueAt: NOW + HOUR_MS, lastPollAt: NOW, lastGoodPollAt: NOW };
    const asked = (state: object, silence?: { kind: 'old'; since: number }) =>
      createTestBot({
        sources: async () => [{ feed: sampleFeed(), state: { ...polled, ...state }, silence }],
      }).ask('/sources');
    const advice = /links lead to their own pages[^\n]*feeds:check[^\n]*Next try in 1 h\.$/u;
    expect((await asked({ failures: 1, lastError: 'HTTP 503' })).text).toMatch(advice);
    expect((await asked({}, { kind: 'old', since: NOW - 9 * 24 * HOUR_MS })).text).toMatch(advice);
    expect((await asked({})).text).not.toContain('feeds:check');
  });

  it('/help offers the command that was meant', async () => {
    const { text, buttons } = await createTestBot().ask('/help statsu');
    expect(text).toContain('There is no command “statsu”. Did you mean this?');
    expect(buttons).toEqual([{ label: '/status', command: 'help', options: { command: 'status' } }]);
    expect((await createTestBot().ask('/help zzzzzz')).text).toContain('/help lists all of them');
  });

  it('topics are known by what people call them, in every language', async () => {
    const bot = createTestBot();
    for (const word of ['electricity', 'свет', 'энергия']) {
      expect((await bot.ask(`/latest ${word}`)).text).not.toContain('neither a topic nor a place');
    }
    expect((await bot.ask('/mute регулирование 7d')).text).toContain('regulation (topic)');
  });

  it('/help lists what the platform shows, and explains one with its example', async () => {
    const bot = createTestBot();
    expect((await bot.ask('/help')).text).not.toContain('/replay');
    expect((await bot.ask('/help', { platform: 'terminal' })).text).toContain('/replay');
    const { text } = await bot.ask('/help subscribe');
    expect(text).toContain('words ·');
    expect(text).toContain('Example: /subscribe kazakhstan');
    expect((await bot.ask('/help unsub')).buttons.map((button) => button.label)).toContain('/unsubscribe');
  });

  it('options are called on Discord as its menus call them, and elsewhere as they are typed', async () => {
    const [bot, there] = [createTestBot(), { platform: 'discord', space: 'discord:1', locale: 'ru' } as const];
    const { text: onDiscord } = await bot.invoke('help', { command: 'mute' }, there);
    expect(onDiscord).toContain('срок (duration) ·');
    expect(onDiscord).toContain('кроме_критических (except_critical) ·');
    expect((await bot.ask('/help mute', { locale: 'ru' })).text).toContain('duration ·');
    const { text: refused } = await bot.invoke('subscribe', { words: 'x'.repeat(1100) }, there);
    expect(refused).toContain('слова (words)');
    const alone = { mention_from: 'critical' };
    expect((await bot.invoke('settings', alone, there)).text).toContain('роль и упоминать_от');
  });

  it('/help says in a group who may use a command, and not to who is alone with the bot', async () => {
    const bot = createTestBot();
    const group = { space: 'telegram:-1001', address: 'telegram:-1001' };
    expect((await bot.ask('/help', group)).text).toContain('(administrators)');
    expect((await bot.ask('/help mute', group)).text).toContain('Only administrators');
    for (const space of ['telegram:7', 'discord:@7']) {
      const alone = { space, platform: space.startsWith('d') ? 'discord' : 'telegram' } as const;
      expect((await bot.invoke('help', {}, alone)).text).not.toMatch(/\((?:administrators|managers)\)/u);
      expect((await bot.invoke('help', { command: 'mute' }, alone)).text).not.toContain('Only');
    }
  });

  it('says that there are no roles where the platform has none, whatever is named', async () => {
    const bot = createTestBot();
    for (const line of ['/subscribe role:@ops', '/settings role:ops mention_from:critical', '/settings operator:@ops'])
      expect((await bot.ask(line)).text).toContain('no roles to mention');
  });

  it('/start says what it does, gives an example and a next step', async () => {
    const { text, buttons } = await createTestBot().ask('/start', { manager: false });
    expect(text).toContain('For example');
    expect(buttons.map((button) => button.command)).toEqual(['subscribe', 'status', 'help']);
  });

  it('/regions lists the parts of a country', async () => {
    expect((await createTestBot().ask('/regions Kazakhstan')).text).toContain('Pavlodar Region (KZ-55)');
    expect((await createTestBot().ask('/regions monaco')).text).toContain('Monaco (MC)');
  });

  it('/replay plays in the terminal, and says which recordings there are when it does not know one', async () => {
    const played: string[] = [];
    const bot = createTestBot({
      replay: async (name) => (played.push(name) > 0 && name === 'january-2022' ? sampleReplayed : null),
    });
    const { text } = await bot.ask('/replay january-2022', { platform: 'terminal' });
    expect(text).toContain('ended');
    expect(text).toContain(
      '4 Jan to 12 Jan: 20 reports by 6 publishers. A channel would have got 1 new message, 8 answers to earlier ones and 2 silent edits. Reports that said nothing new: 9.',
    );
    expect((await bot.ask('/replay may-2040', { platform: 'terminal' })).text).toContain('Try /replay january-2022');
    expect(played).toEqual(['january-2022', 'may-2040']);
  });
});

describe('the words of a platform', () => {
  const asked = async (
    platform: 'discord' | 'telegram',
    command: string,
    options: Readonly<Record<string, string>>,
  ) => {
    const space = platform === 'discord' ? 'discord:1' : 'telegram:1';
    return (await createTestBot().invoke(command, options, { platform, space })).text;
  };

  it.each(testCommands.filter(({ platforms }) => platforms === undefined).map(({ name }) => name))(
    'are those of /help %s: no roles on Telegram, typed options on Discord',
    async (name) => {
      const telegram = await asked('telegram', 'help', { command: name });
      expect(telegram).not.toMatch(/\b(?:role|server|Discord)\b/iu);
      const discord = await asked('discord', 'help', { command: name });
      expect(discord).not.toMatch(/\b(?:topic of a group|Telegram|space)\b/iu);
      expect(discord).toMatch(/Example: .*\/\w+(?: \w+:.+)?$/mu);
    },
  );

  it('give examples for Discord that name each option', async () => {
    expect(await asked('discord', 'help', { command: 'mute' })).toContain(
      '/mute what:regulation duration:7d except_critical:true',
    );
    expect(await asked('telegram', 'help', { command: 'mute' })).toContain('/mute regulation 7d except_critical');
  });

  it('call a place what people call it', async () => {
    expect(await asked('discord', 'settings', {})).toContain('Settings of this server');
    expect(await asked('telegram', 'settings', {})).toContain('Settings of this chat');
    expect(await asked('telegram', 'forget', {})).toContain('about this chat');
  });
});
