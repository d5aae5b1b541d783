import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/alerts/verdict.ts';
import { HOUR_MS } from '../../src/clock.ts';
import { createTestBot, NOW, testLocales } from '../harness/bot.ts';
import { sampleCommit, sampleStory, sampleSubscription } from '../harness/samples.ts';

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

  it('asked about a place or a topic, says of the newest stories there whether they came, and why', async () => {
    const bot = createTestBot({
      verdicts: async () => [verdict()],
      latest: async ({ region }) => (region === 'KZ' ? [story] : []),
    });
    const { text, buttons } = await bot.ask('/why kazakhstan internet');
    expect(text).toContain('Kazakhstan · internet: what came here, and why');
    expect(text).toContain(story.summary.headline);
    expect(text).toContain('told 10 Jan, 13:00 UTC: first report of its story.');
    expect(buttons.map(({ options }) => options.link)).toEqual(['story:story-1']);
    expect((await bot.ask('why iran')).text).toContain('My sources reported nothing about it in the last 14 days');
    expect((await bot.ask('/why zzz qqq')).text).toContain('“zzz qqq” is not a link');
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
