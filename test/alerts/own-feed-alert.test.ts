import { beforeEach, describe, expect, it } from 'vitest';
import { raiseOfOwnFeed, tellOwnFeeds } from '../../src/alerts/own-feed-alert.ts';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import { createDelivering, type Delivering } from '../harness/delivering.ts';
import { sampleItem, sampleOwnFeed, T0 } from '../harness/samples.ts';

let world: Delivering;

beforeEach(async () => {
  world = createDelivering();
  await world.subscribe({ id: 'general', space: 'telegram:1', address: 'telegram:1' });
  await world.subscribe({ id: 'elsewhere', space: 'telegram:2', address: 'telegram:2' });
  const own = sampleOwnFeed({ id: 'own', space: 'telegram:1', address: 'telegram:1:5', createdAt: T0 });
  await world.state.ownFeeds.set('own', own);
});

type Health = NonNullable<ReturnType<Parameters<typeof tellOwnFeeds>[1]>>;
const feed = { id: 'x', url: 'https://own.example/feed', title: 'Own' };
const dead: Health = { feed, lastGoodPollAt: T0 - 2 * DAY_MS, deadSince: T0 - DAY_MS, lastError: 'HTTP 403' };
const silent: Health = { feed, silence: { kind: 'emptied', since: T0 - 2 * DAY_MS } };

const tell = async (health: Health | undefined) => {
  await tellOwnFeeds(
    world.state,
    () => health,
    () => world.now,
  );
  await world.deliverer.drain();
  return world.adapter.sent.map(({ address, telling }) => [
    address,
    telling.kind === 'alert' ? telling.alert.reason : '',
    telling.kind === 'alert' ? telling.alert.sentences : [],
  ]);
};

describe('a feed of a space that fails', () => {
  it('is told once, where it was added and nowhere else, with what its server says', async () => {
    expect(await tell(dead)).toEqual([['telegram:1:5', 'service-feeds-dead', ['HTTP 403']]]);
    world.now += HOUR_MS;
    expect(await tell(dead)).toHaveLength(1);
  });

  it('is told again when it came back and died once more', async () => {
    await tell(dead);
    world.now += 5 * DAY_MS;
    expect(await tell({ feed, lastGoodPollAt: world.now - DAY_MS })).toHaveLength(1);
    expect(await tell({ ...dead, deadSince: world.now - HOUR_MS })).toHaveLength(2);
  });

  it('is told when it answers and has nothing any more', async () => {
    expect(await tell(silent)).toEqual([['telegram:1:5', 'service-feeds-silent', []]]);
    expect(await tell(silent)).toHaveLength(1);
  });

  it('is not told where it answers, was never polled, or is closed', async () => {
    expect(await tell({ feed, lastGoodPollAt: T0 })).toEqual([]);
    expect(await tell(undefined)).toEqual([]);
    const own = await world.state.ownFeeds.get('own');
    if (own !== undefined) await world.state.ownFeeds.set('own', { ...own, state: 'closed' });
    expect(await tell(dead)).toEqual([]);
  });
});

describe('an alert of a feed of a space', () => {
  const match = {
    relevant: true,
    topics: ['power'],
    regions: ['KZ'],
    mentioned: [],
    severity: 3,
    evidence: [],
  } as const;
  const summary = { headline: 'Power cut', sentences: [], by: 'extractive' };
  const raise = (id: string) =>
    raiseOfOwnFeed(sampleOwnFeed({ id, address: 'telegram:1:5' }), sampleItem(), { match, summary, at: T0 });

  it('reaches the place of its feed, and not those who asked for everything', async () => {
    await world.raise(raise('own'), raise('another'));
    expect(world.adapter.sent.map(({ address }) => address)).toEqual(['telegram:1:5']);
  });

  it('is the same however often it is raised, and another one for another feed', async () => {
    expect(raise('own').id).toBe(raise('own').id);
    expect(raise('own').id).not.toBe(raise('another').id);
  });

  it('waits where a right is missing, and is sent when it is there again', async () => {
    world.adapter.answer = () => ({ kind: 'forbidden', missing: ['Send Messages'] });
    await world.raise(raise('own'));
    expect((await world.state.ownFeeds.get('own'))?.state).toBe('paused');
    expect((await world.state.subscriptions.get('general'))?.state).toBe('active');
    world.adapter.answer = () => null;
    await world.until(world.now + DAY_MS);
    expect((await world.state.ownFeeds.get('own'))?.state).toBe('active');
    expect(world.adapter.sent.some(({ address }) => address === 'telegram:1:5')).toBe(true);
  });
});
