import { describe, expect, it } from 'vitest';
import type { Subscription } from '../../src/alerts/alert.ts';
import { DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import { createVerdicts } from '../../src/alerts/verdict.ts';
import { linkKey } from '../../src/feeds/identity.ts';
import { createDelivering, type Delivering } from '../harness/delivering.ts';
import { sampleCommit, sampleMute, sampleReport, sampleStory, T0 } from '../harness/samples.ts';

async function verdicts(world: Delivering, story = sampleStory(), space = 'telegram:1') {
  const found = await createVerdicts({ state: world.state, clock: () => world.now, pageOf: linkKey })(story, space);
  return found.map(({ outcome, stage, reason, at }) => ({ outcome, stage, reason, at }));
}

async function worldWith(over: Partial<Subscription> = {}): Promise<Delivering> {
  const world = createDelivering();
  await world.subscribe({ address: 'telegram:1', ...over });
  return world;
}

const item = {
  id: 'item-1',
  feedId: 'feed',
  publisher: 'example.org',
  url: 'https://example.org/a',
  title: 'Internet cut across Kazakhstan',
  text: 'Immersion cooling goes on.',
  language: 'en',
  publishedAt: T0,
  seenAt: T0,
  firstSight: false,
};

describe('why', () => {
  it('told: when, and with which reason', async () => {
    const world = await worldWith();
    await world.raise({ id: 'a1' });
    expect(await verdicts(world)).toEqual([{ outcome: 'sent', stage: 'deliver', reason: 'first', at: T0 }]);
  });

  it('stopped: by which stage', async () => {
    const world = await worldWith();
    await world.state.mutes.set('m', sampleMute({ kind: 'region', value: 'KZ' }));
    await world.raise({ id: 'a1' });
    expect(await verdicts(world)).toEqual([{ outcome: 'stopped', stage: 'mute', reason: 'muted:region:KZ', at: T0 }]);
  });

  it('not told: the right to post is missing, or the place was gone and nothing else is subscribed', async () => {
    const paused = await worldWith({ state: 'paused' });
    const closed = await worldWith({ state: 'closed' });
    const news = sampleStory({ relevant: true });
    const stopped = { outcome: 'stopped', at: null };
    expect(await verdicts(paused, news)).toEqual([{ ...stopped, stage: 'deliver', reason: 'forbidden' }]);
    expect(await verdicts(closed, news)).toEqual([{ ...stopped, stage: 'route', reason: 'closed' }]);
    await closed.subscribe({ id: 'open', address: 'telegram:1' });
    expect(await verdicts(closed, news)).toMatchObject([{ outcome: 'sent', at: null }]);
  });

  it('names no provider that is watched: it asks for no stories, and hides no subscription that is closed', async () => {
    const world = await worldWith({ regions: ['AS9198'], provider: 'JSC Kazakhtelecom' });
    const news = sampleStory({ relevant: true });
    expect(await verdicts(world, news)).toEqual([]);
    await world.subscribe({ id: 'gone', address: 'telegram:1', state: 'closed' });
    expect(await verdicts(world, news)).toMatchObject([{ stage: 'route', reason: 'closed' }]);
  });

  it('waiting: for what', async () => {
    const world = await worldWith();
    const quietHours = { fromMinute: 0, untilMinute: 1439 };
    await world.state.settings.set('telegram:1', { ...DEFAULT_SETTINGS, quietHours });
    await world.raise({ id: 'a1' });
    expect(await verdicts(world)).toEqual([
      { outcome: 'waiting', stage: 'quiet-hours', reason: 'quiet-hours', at: T0 },
    ]);
  });

  it('of one report: what became of the alert that it brought, however its link is written', async () => {
    const world = await worldWith();
    const source = (publisher: string) => ({ publisher, url: `https://${publisher}/a`, at: T0 });
    await world.raise({ id: 'a1', sources: [source('one.example')] });
    await world.state.mutes.set('m', sampleMute({ kind: 'region', value: 'KZ' }));
    await world.raise({ id: 'a2', reason: 'updated', sources: [source('one.example'), source('two.example')] });
    const why = createVerdicts({ state: world.state, clock: () => world.now, pageOf: linkKey });
    const stages = async (link: string) =>
      (await why(sampleStory(), 'telegram:1', link)).map(({ outcome, stage }) => `${outcome} ${stage}`);
    expect(await stages('https://one.example/a')).toEqual(['sent deliver']);
    expect(await stages('http://www.two.example/a/?utm_source=x')).toEqual(['stopped mute']);
    expect(await stages('https://three.example/a')).toEqual(['sent deliver']);
    expect(await stages('story:story-1')).toEqual(['sent deliver']);
  });

  it('told counts, even when a later edit was stopped', async () => {
    const world = await worldWith();
    await world.raise({ id: 'a1' });
    await world.state.mutes.set('m', sampleMute());
    await world.raise({ id: 'a2', reason: 'publisher' });
    expect(await verdicts(world)).toMatchObject([{ outcome: 'sent', reason: 'first' }]);
  });

  it('muted after the alarm: its end comes all the same, and no news', async () => {
    const world = await worldWith();
    await world.raise({ id: 'a1' });
    await world.state.mutes.set('m', sampleMute({ kind: 'region', value: 'KZ', topic: 'internet' }));
    await world.raise({ id: 'a2', reason: 'updated' });
    expect((await world.state.deliveries.ofStory('story-1', 'telegram:1')).at(-1)?.trail.at(-1)?.reason).toBe(
      'muted:region:KZ#internet',
    );
    await world.raise({ id: 'a3', reason: 'resolved' });
    expect((await world.state.deliveries.ofStory('story-1', 'telegram:1')).at(-1)?.state).toBe('sent');
  });

  it('one message for two subscriptions: each says whether it had asked for it', async () => {
    const world = await worldWith({ id: 's1', createdAt: 1 });
    await world.subscribe({ id: 's2', address: 'telegram:1', regions: ['IR'], createdAt: 2 });
    await world.subscribe({ id: 's3', address: 'telegram:1', regions: ['KZ'], createdAt: 3 });
    await world.raise({ id: 'a1' });
    expect(await verdicts(world)).toMatchObject([
      { outcome: 'sent', reason: 'first' },
      { outcome: 'stopped', stage: 'route', reason: 'regions' },
      { outcome: 'sent', reason: 'first' },
    ]);
  });

  it('asked for after it was told', async () => {
    const world = createDelivering();
    await world.raise({ id: 'a1' });
    await world.subscribe({ address: 'telegram:1', createdAt: T0 + 60_000 });
    expect(await verdicts(world)).toMatchObject([{ outcome: 'stopped', reason: 'before-subscription' }]);
  });

  it.each<[string, Partial<Subscription>, string]>([
    ['another region', { regions: ['IR'] }, 'regions'],
    ['another topic', { topics: ['business'] }, 'topics'],
    ['other words', { words: ['nothing like it'] }, 'words'],
  ])('not asked for: %s', async (_, over, reason) => {
    const world = await worldWith(over);
    await world.raise({ id: 'a1' });
    expect(await verdicts(world)).toEqual([{ outcome: 'stopped', stage: 'route', reason, at: null }]);
  });

  it.each([
    ['first-sight', { firstSight: true, publishedAt: T0 - 4 * 3_600_000 }],
    ['undated', { publishedAt: null }],
    ['too-old', { publishedAt: T0 - 72 * 3_600_000 }],
  ])('no alert was raised: %s', async (reason, over) => {
    const world = await worldWith();
    await world.state.commit(sampleCommit({ stories: [sampleStory()], items: [{ ...item, ...over }] }));
    expect(await verdicts(world)).toEqual([{ outcome: 'stopped', stage: 'reason', reason, at: null }]);
  });

  it('no alert was raised, and it was not asked for here either: the latter is said', async () => {
    const world = await worldWith({ regions: ['IR'] });
    await world.state.commit(sampleCommit({ stories: [sampleStory()], items: [{ ...item, firstSight: true }] }));
    expect(await verdicts(world)).toMatchObject([{ stage: 'route', reason: 'regions' }]);
  });

  it('what would be told of a text nobody reported', async () => {
    const world = await worldWith({ words: ['immersion cooling'] });
    const story = sampleStory({
      id: 'imagined',
      reports: [sampleReport({ itemId: 'none', title: 'Immersion cooling' })],
    });
    expect(await verdicts(world, story)).toEqual([{ outcome: 'sent', stage: 'deliver', reason: 'first', at: null }]);
    const other = sampleStory({ id: 'other', reports: [] });
    expect(await verdicts(world, other)).toMatchObject([{ outcome: 'stopped', stage: 'route', reason: 'words' }]);
    expect(await verdicts(world, sampleStory({ relevant: false }))).toMatchObject([
      { stage: 'reason', reason: 'not-relevant' },
    ]);
  });

  it('says nothing of other spaces', async () => {
    const world = await worldWith();
    await world.subscribe({ address: 'telegram:12' });
    await world.raise({ id: 'a1' });
    expect(await verdicts(world)).toHaveLength(1);
    expect(await verdicts(world, sampleStory(), 'telegram:3')).toEqual([]);
  });
});
