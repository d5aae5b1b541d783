import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/alerts/describe.ts';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import type { Observation } from '../../src/status/observation.ts';
import type { RegionStatus } from '../../src/status/status.ts';
import { createTestBot, NOW, testLocales, unknownStatus } from '../harness/bot.ts';
import {
  sampleCommit,
  sampleIncident,
  sampleItem,
  sampleReport,
  sampleStory,
  sampleSubscription,
} from '../harness/samples.ts';

const observation = (over: Partial<Observation> = {}): Observation => ({
  region: 'KZ',
  dimension: 'internet',
  state: 'down',
  kind: 'reported',
  at: NOW - 3 * DAY_MS,
  evidence: 'Connectivity is at 5 % of ordinary levels.',
  source: 'example.org',
  url: 'https://example.org/a',
  cited: 'NetBlocks',
  level: { value: 5, unit: '% of ordinary' },
  ...over,
});

const downIn = (region: string, over: Partial<RegionStatus['dimensions']['internet']> = {}): RegionStatus => {
  const status = unknownStatus(region);
  const internet = {
    ...status.dimensions.internet,
    state: 'down',
    basis: 'reported',
    since: Date.UTC(2022, 0, 5, 11),
    sincePrecision: 'hour',
    observations: [observation()],
    ...over,
  } as const;
  return { ...status, dimensions: { ...status.dimensions, internet } };
};

const readings = {
  hashRate: async () => ({
    ehs: 176,
    sigmaPercent: 8.3,
    windowHours: 24,
    change: { percent: -10, sigmas: -1.2 },
    source: 'mempool.space',
    url: 'https://mempool.space',
    at: NOW,
    difficulty: 24_272_331_508_979,
    nextAdjustment: { percent: -1.24, at: NOW + 10 * DAY_MS },
  }),
  shareOf: () => ({ percent: 18.1, month: '2021-08', source: 'Cambridge', url: 'https://ccaf.io/cbeci' }),
};

describe('/status of a region', () => {
  it('gives state, since when, level, who is cited, by how many publishers, and how old that is', async () => {
    const observations = [observation(), observation({ source: 'example.net', url: 'https://example.net/b' })];
    const bot = createTestBot({ statusOf: async (region) => downIn(region, { observations }) });
    const { text, reply } = await bot.ask('/status Қазақстан');
    expect(reply?.message.tone).toBe('critical');
    expect(text).toContain('▲ Kazakhstan · Internet: down');
    expect(text).toContain('down · since 5 Jan 2022, 11:00 UTC (5 d 3 h)');
    expect(text).toContain('reported: down, 5 % of ordinary (NetBlocks, 7 Jan 2022, 3 days ago) via 2 publishers');
    expect(text).toContain('<https://example.org/a>');
    expect(text).toContain('As of 10 Jan 2022, 14:00 UTC');
  });

  it('puts what contradicts side by side, reported and measured', async () => {
    const observations = [
      observation({ kind: 'measured', source: 'IODA', level: { value: 98, unit: '% of ordinary' }, state: 'restored' }),
      observation({ level: { value: 2, unit: '% of ordinary' } }),
      observation({ state: 'restored', partial: true }),
    ];
    const bot = createTestBot({
      statusOf: async (region) => downIn(region, { observations, basis: 'conflicting' }),
    });
    const { text } = await bot.ask('/status kz');
    expect(text).toContain('sources disagree');
    expect(text).toContain('measured: nothing unusual, 98 % of ordinary (IODA');
    expect(text).toContain('reported: down, 2 % of ordinary');
    expect(text).toContain('reported: partly or temporarily restored');
  });

  it('says that something is cut again, and that part of it is back', async () => {
    const at = { source: 'example.org', url: 'https://example.org/a' };
    const incident = sampleIncident({
      changes: [
        { ...at, state: 'down', at: NOW - 5 * DAY_MS },
        { ...at, state: 'restored', at: NOW - 2 * DAY_MS },
        { ...at, state: 'down', at: NOW - DAY_MS },
      ],
    });
    const bot = createTestBot({ statusOf: async (region) => downIn(region, { incident, partial: true }) });
    expect((await bot.ask('/status kz')).text).toContain('▲ Kazakhstan · Internet: down again, partly back');
  });

  it('keeps a figure and a contradiction when many publishers merely repeat', async () => {
    const repeated = Array.from({ length: 8 }, (_, index) => {
      const {
        cited: _cited,
        level: _level,
        ...bare
      } = observation({ source: `p${index}.example`, url: 'https://p.example' });
      return bare;
    });
    const observations = [...repeated, observation(), observation({ state: 'restored' })];
    const bot = createTestBot({ statusOf: async (region) => downIn(region, { observations }) });
    const { text } = await bot.ask('/status kz');
    expect(text).toContain('down, 5 % of ordinary');
    expect(text).toContain('reported: restored');
  });

  it('never calls the unknown normal, and says how many sources looked', async () => {
    const bot = createTestBot({ coverage: async () => ({ covering: 0, sources: 57 }) });
    const { text, reply } = await bot.ask('/status oman');
    expect(reply?.message.tone).toBe('unknown');
    expect(text).toContain('not the same as “normal”: 0 of our 57 sources');
    expect(text).toContain('Hash rate    unknown');
  });

  it('gives a measurement of an ordinary day beside the unknown, and does not call it restored', async () => {
    const measured = observation({ kind: 'measured', source: 'IODA', state: 'restored', at: NOW - 600_000 });
    const observations = [{ ...measured, level: { value: 101, unit: '% of ordinary' } as const }];
    const unknown = { state: 'unknown', basis: 'measured', since: null, observations } as const;
    const bot = createTestBot({ statusOf: async (region) => downIn(region, unknown) });
    const { text, reply } = await bot.ask('/status oman');
    expect(reply?.message.tone).toBe('unknown');
    expect(text).toContain('That is not the same as “normal”');
    expect(text).toMatch(/Internet +unknown\n +measured: nothing unusual, 101 % of ordinary \(IODA/u);
    expect(text).not.toContain('restored');
  });

  it('tells "no reports in 30 days" of one dimension from what is known of another', async () => {
    const bot = createTestBot({ statusOf: async (region) => downIn(region) });
    expect((await bot.ask('/status kz')).text).toContain('Power        no reports in 30 days');
  });

  it('does not call old news the present', async () => {
    const bot = createTestBot({ statusOf: async (region) => downIn(region, { stale: true }) });
    const { text, reply } = await bot.ask('/status kz');
    expect(reply?.message.tone).toBe('unknown');
    expect(text).toContain('no recent reports');
  });

  it('shows what is restored as good, with its source', async () => {
    const observations = [observation({ state: 'restored' })];
    const bot = createTestBot({ statusOf: async (region) => downIn(region, { state: 'restored', observations }) });
    const { text, reply } = await bot.ask('/status kz');
    expect(reply?.message.tone).toBe('good');
    expect(text).toContain('Kazakhstan · Internet: restored');
    expect(text).toContain('https://example.org/a');
  });

  it('shows hash rate with its noise, share with its month, and what the reports say of it', async () => {
    const sentence = 'The global hash rate shows no effect so far, Blockchain.com data suggests.';
    const bot = createTestBot({ ...readings, latest: async () => [sampleStory()] });
    await bot.services.state.commit(
      sampleCommit({ items: [sampleItem({ text: `Miners are offline.\n\n${sentence}` })] }),
    );
    const { text } = await bot.ask('/status kz');
    expect(text).toContain('176 EH/s ± 8 % over 24 h (mempool.space');
    expect(text).toContain('within noise');
    expect(text).toContain('2021-08) → 29-35 EH/s exposed');
    expect(text).toContain(`reported: “${sentence}” (example.org <https://example.org/a>)`);
  });

  it('says which signal does not answer, and since when', async () => {
    const signals = [{ signal: 'Cloudflare Radar', lastAnswerAt: null, noAnswerSince: NOW - HOUR_MS }];
    const bot = createTestBot({ statusOf: async (region) => ({ ...downIn(region), signals }) });
    expect((await bot.ask('/status kz')).text).toContain('Cloudflare Radar no answer since 10 Jan 2022, 13:00 UTC');
  });

  it('has a picture with what it says in words where there is something to draw, in two spans', async () => {
    const bot = createTestBot({ statusOf: async (region) => downIn(region) });
    const { reply, buttons } = await bot.ask('/status kz 48h');
    expect(reply?.message.image?.key).toBe('region:KZ:48h:en');
    expect(reply?.message.image?.alt).toContain('Kazakhstan · Internet: down');
    const month = buttons.find((button) => button.label === 'Chart 30d');
    const replaced = await bot.invoke('status', month?.options ?? {});
    expect(replaced.reply).toMatchObject({ mode: 'replace', message: { image: { key: 'region:KZ:30d:en' } } });
    expect((await createTestBot().ask('/status kz')).reply?.message.image).toBeUndefined();
    expect((await bot.invoke('status', { region: 'kz', window: '1y' })).text).toContain('Say 48h or 30d');
  });

  it('is replaced by its own Refresh button only, never the alert that led to it', async () => {
    const bot = createTestBot();
    const { buttons, reply } = await bot.ask('/status kz');
    expect(reply?.mode).toBe('new');
    const refresh = buttons.find((button) => button.label === 'Refresh');
    expect((await bot.invoke('status', refresh?.options ?? {})).reply?.mode).toBe('replace');
  });

  it('speaks Russian whole', async () => {
    const bot = createTestBot({ ...readings, statusOf: async (region) => downIn(region) });
    const { text } = await bot.ask('/status казахстан', { locale: 'ru' });
    expect(text).toContain('Казахстан · Интернет: отключён');
    expect(
      text.replace(
        /<[^>]*>|NetBlocks|mempool\.space|Cambridge|example\.org|Internet cut across Kazakhstan|EH\/s|UTC/gu,
        '',
      ),
    ).not.toMatch(/[A-Za-z]{3,}/u);
  });
});

describe('/status without a region', () => {
  it('lists what is going on, worst first as given, each with a button', async () => {
    const bot = createTestBot({ busyRegions: async () => [downIn('KZ'), downIn('IR')] });
    const { text, buttons, reply } = await bot.ask('/status');
    expect(text.indexOf('Kazakhstan')).toBeLessThan(text.indexOf('Iran'));
    expect(buttons.map((button) => button.options.region)).toEqual(['KZ', 'IR']);
    expect(reply?.message).toMatchObject({ tone: 'critical', image: { key: 'world:en' } });
  });

  it('says that nothing is known, not that all is well', async () => {
    const { text, reply } = await createTestBot().ask('/status');
    expect(reply?.message.tone).toBe('unknown');
    expect(text).toContain('not that all is normal');
  });
});

describe('/why', () => {
  const verdict = (over: Partial<Verdict> = {}): Verdict => ({
    subscription: sampleSubscription(),
    outcome: 'sent',
    stage: 'deliver',
    reason: 'first',
    at: NOW - HOUR_MS,
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
    expect(text).toContain('everything: told 10 Jan 2022, 13:00 UTC. first report of its story.');
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
    expect(text).toContain('comes with the digest when they end');
    expect(text).toContain('would not be told. it concerns no certain region');
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
        { subscription: sampleSubscription(), outcome: 'sent', stage: 'route', reason: 'first', at: null },
      ],
    });
    const { text } = await bot.ask('/test Power is out: miners in Ekibastuz idle 7d');
    expect(asked).toEqual(['Power is out: miners in Ekibastuz idle 7d']);
    expect(text).toContain('power (“Power is out”, headline)');
    expect(text).toContain('everything: would be told.');
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
    const { text } = await bot.ask('/latest');
    expect(filters).toMatchObject([{ topic: 'power' }, { region: 'KR' }, {}]);
    expect(text).toContain('not that nothing happened');
  });

  it('/latest shows severity, place, publishers and time', async () => {
    const reports = [sampleReport(), sampleReport({ publisher: 'example.net', url: 'https://example.net/b' })];
    const bot = createTestBot({ latest: async () => [sampleStory({ reports, updatedAt: NOW })] });
    expect((await bot.ask('/latest')).text).toContain(
      'critical · Kazakhstan, internet · Internet cut across Kazakhstan <https://example.org/a> (2 publishers, 10 Jan 2022, 14:00 UTC)',
    );
  });

  it('/history tells each change with its source and how long it lasted', async () => {
    const incident = sampleIncident({
      since: NOW - 7 * DAY_MS,
      closedAt: NOW,
      changes: [
        { state: 'down', at: NOW - 7 * DAY_MS, source: 'example.org', url: 'https://example.org/a' },
        { state: 'restored', partial: true, at: NOW, source: 'example.net', url: 'https://example.net/b' },
      ],
    });
    const { text } = await createTestBot({ history: async () => [incident] }).ask('/history kz');
    expect(text).toContain('lasted 7 days');
    expect(text).toContain('partly or temporarily restored · example.net <https://example.net/b>');
  });

  it('/hashrate gives difficulty and the next adjustment, and admits when nobody answers', async () => {
    const { text } = await createTestBot(readings).ask('/hashrate');
    expect(text).toContain('24.272 T');
    expect(text).toContain('-1.2 % about 20 Jan 2022');
    expect((await createTestBot().ask('/hashrate')).text).toContain('no source of the hash rate answers');
  });

  it('/sources names the dead with their error, worst first', async () => {
    const feed = (id: string) => ({
      id,
      url: `https://${id}.example/feed`,
      title: id,
      language: 'en',
      homepage: `https://${id}.example`,
      tags: [],
      pollIntervalMinutes: 5,
      foundAt: '',
      enabled: true,
    });
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

  it('/help lists what the platform shows, and explains one with its example', async () => {
    const bot = createTestBot();
    expect((await bot.ask('/help')).text).not.toContain('/replay');
    expect((await bot.ask('/help', { platform: 'terminal' })).text).toContain('/replay');
    const { text } = await bot.ask('/help subscribe');
    expect(text).toContain('words ·');
    expect(text).toContain('Example: /subscribe kazakhstan');
    expect((await bot.ask('/help unsub')).buttons.map((button) => button.label)).toContain('/unsubscribe');
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
    const bot = createTestBot({ replay: async (name) => played.push(name) > 0 && name === 'january-2022' });
    expect((await bot.ask('/replay january-2022', { platform: 'terminal' })).text).toContain('ended');
    expect((await bot.ask('/replay may-2040', { platform: 'terminal' })).text).toContain('Try /replay january-2022');
    expect(played).toEqual(['january-2022', 'may-2040']);
  });
});
