import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/alerts/verdict.ts';
import { HOUR_MS } from '../../src/clock.ts';
import { createTestBot, NOW, sampleReplayed, testCommands, testLocales } from '../harness/bot.ts';
import { sampleCommit, sampleFeed, sampleReport, sampleStory, sampleSubscription } from '../harness/samples.ts';

describe('/why', () => {
  const verdict = (over: Partial<Verdict> = {}): Verdict => ({
    subscription: sampleSubscription(),
    outcome: 'sent',
    stage: 'deliver',
    reason: 'first',
    at: NOW - HOUR_MS,
    lessons: [],
    ...over,
  });
  const story = sampleStory({
    evidence: [
      { claim: 'topic:internet', field: 'title', quote: 'internet ... shut down', rule: 'internet.shutdown' },
      { claim: 'region:KZ', field: 'lead', quote: 'across Kazakhstan', rule: 'affected.across' },
      { claim: 'severity:3', field: 'title', quote: 'nationwide', rule: 'severity.nationwide' },
    ],
  });
  const botWith = async (...verdicts: Verdict[]) => {
    const bot = createTestBot({ verdicts: async () => verdicts });
    await bot.services.state.commit(sampleCommit({ stories: [story] }));
    return bot;
  };

  it('says when it was told, what matched in whose words, and by which subscription', async () => {
    const { text } = await (await botWith(verdict())).ask('/why https://example.org/a?utm_source=x');
    expect(text).toContain('Told here');
    expect(text).toContain('everything · told 10 Jan, 13:00 UTC: first report of its story.');
    expect(text).toContain('internet (“internet ... shut down”, headline)');
    expect(text).toContain('Kazakhstan (“across Kazakhstan”, first paragraph)');
    expect(text).toContain('critical (“nationwide”, headline)');
    expect(text).toContain('The story has 1 publisher: example.org');
  });

  it('names the mute that stopped it, and how to end it', async () => {
    const stopped = verdict({ outcome: 'stopped', stage: 'mute', reason: 'muted:topic:internet' });
    const { text } = await (await botWith(stopped)).ask('/why story:story-1');
    expect(text).toContain('Not told here');
    expect(text).toContain('“internet” is muted here. /unmute brings it back.');
  });

  it('has words for each reason of the stages, and shows a new one as it stands', async () => {
    const bot = await botWith(
      verdict({ outcome: 'stopped', reason: 'never-told-here' }),
      verdict({ outcome: 'waiting', reason: 'quiet-hours' }),
      verdict({ outcome: 'stopped', stage: 'route', reason: 'no-region', at: null }),
      verdict({ outcome: 'stopped', stage: 'someday', reason: 'something-new' }),
    );
    const { text } = await bot.ask('/why story:story-1');
    expect(text).toContain('was never told here');
    expect(text).toContain('will be in the digest when they end');
    expect(text).toContain('would not be told: it is not about one of the regions you subscribed to');
    expect(text).toContain('someday: something-new');
  });

  it.each(testLocales.available)('has words in %s for every reason that stages and senders name', (locale) => {
    const t = testLocales.translator(locale);
    const route = ['closed', 'severity', 'no-region', 'regions', 'topics', 'words', 'excluded-words', 'unsubscribed'];
    const stages = [
      'nothing-new',
      'merged',
      'never-told-here',
      'told-in-a-digest',
      'cannot-edit',
      'quiet-hours',
      'budget',
    ];
    const raise = ['not-relevant', 'first-sight', 'undated', 'too-old'];
    const told = [
      'digest',
      'first',
      'escalated',
      'updated',
      'resolved',
      'corrected',
      'publisher',
      'on-its-way',
      'expired',
    ];
    const failed = ['rate-limited', 'unavailable', 'rejected', 'forbidden', 'gone', 'moved'];
    for (const reason of [...route, ...stages, ...raise, ...told, ...failed]) {
      expect(t(`because-${reason}`)).not.toBe(`because-${reason}`);
    }
  });

  it('takes a link as browsers show it, without its scheme', async () => {
    expect((await (await botWith(verdict())).ask('/why example.org/a')).text).toContain('Told here');
  });

  it('says of what is not about mining that no subscriber is alerted, whatever they subscribed to', async () => {
    const bot = createTestBot();
    const evidence = [{ claim: 'not-relevant', field: 'title', quote: 'Gold miner', rule: 'otherMining' }] as const;
    await bot.services.state.commit(sampleCommit({ stories: [{ ...story, relevant: false, evidence }] }));
    const { text } = await bot.ask('/why https://example.org/a');
    expect(text).toContain('not about what can stop a miner');
    expect(text).toContain('Matched: does not matter to miners (“Gold miner”, headline)');
  });

  it('tells an unknown link from a story that is no longer kept', async () => {
    const bot = createTestBot();
    expect((await bot.ask('/why https://example.org/nothing')).text).toContain('/test with the link');
    expect((await bot.ask('/why story:gone')).text).toContain('older than what is kept');
    expect((await bot.ask('/why javascript:alert(1)')).text).toContain('is not a link');
  });
});

describe('/test', () => {
  it('says what would match and who here would be told, and keeps nothing', async () => {
    const asked: string[] = [];
    const bot = createTestBot({
      explain: async (text) => {
        asked.push(text);
        return sampleStory({ evidence: [{ claim: 'topic:power', field: 'title', quote: 'Power is out', rule: 'x' }] });
      },
      verdicts: async () => [
        { subscription: sampleSubscription(), outcome: 'sent', stage: 'route', reason: 'first', at: null, lessons: [] },
      ],
    });
    const { text } = await bot.ask('/test Power is out: miners in Ekibastuz idle 7d');
    expect(asked).toEqual(['Power is out: miners in Ekibastuz idle 7d']);
    expect(text).toContain('power (“Power is out”, headline)');
    expect(text).toContain('everything · would be told:');
    expect(await bot.services.state.story('story-1')).toBeUndefined();
  });

  it('says that a text would be no alert, and that a page cannot be read', async () => {
    const irrelevant = createTestBot({ explain: async () => sampleStory({ relevant: false }) });
    expect((await irrelevant.ask('/test gold miners strike')).text).toContain('would not be an alert');
    expect((await createTestBot().ask('/test https://example.org/x')).text).toContain("can't read that page");
  });
});

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
