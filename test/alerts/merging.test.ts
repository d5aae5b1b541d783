import { describe, expect, it } from 'vitest';
import { type AlertReason, DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { createDelivering, type Delivering } from '../harness/delivering.ts';
import { sampleIncident, sampleMute, T0 } from '../harness/samples.ts';

const night = { ...DEFAULT_SETTINGS, quietHours: { fromMinute: 14 * 60, untilMinute: 7 * 60 } };
const MORNING = Date.UTC(2022, 0, 8, 7);

/** `alert a1 first 2` or `digest a1 first 2, b1 ended 2`, at each address. */
const sent = (world: Delivering) =>
  world.adapter.sent.map(({ address, telling }) => {
    const alerts = telling.kind === 'notice' ? [] : telling.kind === 'alert' ? [telling.alert] : telling.alerts;
    const words = alerts.map(({ id, reason, severity }) => `${id} ${reason} ${severity}`);
    return `${address} ${telling.kind} ${words.join(', ')}`;
  });

describe('an incident that is over before its first alert was sent', () => {
  it.each<[AlertReason, readonly string[]]>([
    ['resolved', ['telegram:1 digest a2 resolved 2']],
    ['ended', ['telegram:1 digest a2 ended 2']],
    ['corrected', []],
  ])(
    'by the end of quiet hours (%s) is sent as what it is, and not at all when it was never so',
    async (reason, wanted) => {
      const world = createDelivering();
      await world.subscribe();
      await world.state.settings.set('telegram:1', night);
      await world.raise({ id: 'a1' });
      world.now += HOUR_MS;
      await world.raise({ id: 'a2', reason });
      await world.until(MORNING);
      expect(sent(world)).toEqual(wanted);
      expect(await world.state.deliveries.counts()).toMatchObject({ waiting: 0, held: 0, leased: 0, closed: 0 });
    },
  );

  it.each<[AlertReason, readonly string[]]>([
    ['resolved', ['telegram:1 alert a2 resolved 2']],
    ['ended', ['telegram:1 alert a2 ended 2']],
    ['corrected', []],
  ])(
    'while the platform let it wait (%s) is sent as what it is, and not at all when it was never so',
    async (reason, wanted) => {
      const world = createDelivering();
      await world.subscribe();
      world.adapter.answer = () => ({ kind: 'rate-limited', retryAfterMs: HOUR_MS });
      await world.raise({ id: 'a1' });
      world.now += MINUTE_MS;
      await world.raise({ id: 'a2', reason });
      world.adapter.answer = () => null;
      await world.until(MORNING);
      expect(sent(world)).toEqual(wanted);
    },
  );

  it('nobody reads in the morning that Hashwire is blind, when it has seen again since', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.state.settings.set('telegram:1', night);
    await world.raise({ id: 'a1', reason: 'service-blind', storyId: null, thread: 's' });
    world.now += HOUR_MS;
    await world.raise({ id: 'a2', reason: 'service-back', storyId: null, thread: 's' });
    await world.until(MORNING);
    expect(sent(world)).toEqual([]);
  });

  it('what is taken back and happens after all is sent', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.state.settings.set('telegram:1', night);
    await world.raise({ id: 'a1' });
    await world.raise({ id: 'a2', reason: 'corrected' });
    await world.raise({ id: 'a3', reason: 'updated', severity: 3 });
    await world.until(MORNING);
    expect(sent(world)).toEqual(['telegram:1 alert a3 first 3']);
  });
});

describe('what is merged', () => {
  it('is as urgent as the most urgent of it: a detail sends no critical alert into quiet hours', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.state.settings.set('telegram:1', night);
    world.adapter.answer = () => ({ kind: 'rate-limited', retryAfterMs: 10 * MINUTE_MS });
    await world.raise({ id: 'a1', severity: 3 });
    world.now += MINUTE_MS;
    await world.raise({ id: 'a2', reason: 'updated', severity: 2 });
    world.adapter.answer = () => null;
    await world.until(T0 + HOUR_MS);
    expect(sent(world)).toEqual(['telegram:1 alert a2 first 3']);
  });

  it.each([
    ['after the platform let them wait', DEFAULT_SETTINGS, ['alert a2 resolved 3', 'alert s1 updated 1']],
    ['in a digest', night, ['alert a1 first 3', 'digest s1 updated 1, c1 first 1']],
  ])('leaves what tells of something else in the same thread alone: %s', async (_, settings, wanted) => {
    const world = createDelivering();
    await world.subscribe();
    await world.state.settings.set('telegram:1', settings);
    const conditions = [{ ...sampleIncident(), id: 'shutdown' }];
    const seizure = { storyId: 'seizure', incidentId: null, severity: 1 } as const;
    world.adapter.answer = () => ({ kind: 'rate-limited', retryAfterMs: HOUR_MS });
    await world.raise({ id: 'a1', severity: 3, conditions });
    world.now += MINUTE_MS;
    await world.raise({ id: 's1', reason: 'updated', ...seizure });
    if (settings === night) await world.raise({ id: 'c1', thread: 'c', storyId: 'c', incidentId: null, severity: 1 });
    else await world.raise({ id: 'a2', reason: 'resolved', severity: 3, conditions, thread: 'incident-1' });
    world.adapter.answer = () => null;
    await world.until(MORNING);
    expect(sent(world)).toEqual(wanted.map((one) => `telegram:1 ${one}`));
  });

  it('leaves an end that waits alone when something else follows in its thread', async () => {
    const world = createDelivering();
    await world.subscribe();
    const conditions = [{ ...sampleIncident(), id: 'shutdown' }];
    await world.raise({ id: 'a1', severity: 3, conditions });
    world.adapter.answer = () => ({ kind: 'rate-limited', retryAfterMs: HOUR_MS });
    await world.raise({ id: 'a2', reason: 'resolved', severity: 3, conditions });
    await world.raise({ id: 's1', reason: 'updated', storyId: 'seizure', incidentId: null, severity: 1 });
    world.adapter.answer = () => null;
    await world.until(MORNING);
    expect(sent(world).slice(1)).toEqual(['telegram:1 alert a2 resolved 3', 'telegram:1 alert s1 updated 1']);
  });

  it('has the sources of what it says, not those of other news of its story', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.state.settings.set('telegram:1', night);
    const source = (publisher: string) => ({ publisher, url: `https://${publisher}/`, at: T0 });
    await world.raise({ id: 'a1', thread: 'story-1', severity: 1, sources: [source('a.example')] });
    await world.raise({ id: 'b1', thread: 'incident-1', severity: 3, sources: [source('b.example')] });
    await world.until(MORNING);
    const urls = world.adapter.sent.map(({ telling }) =>
      telling.kind === 'alert' ? telling.alert.sources.map(({ url }) => url) : [],
    );
    expect(urls).toEqual([['https://b.example/'], ['https://a.example/']]);
  });

  it.each([
    ['a word', sampleMute({ kind: 'word', value: 'bitmain' })],
    ['a topic', sampleMute({ kind: 'topic', value: 'business' })],
  ])('holds nothing that is muted by %s, and is sent all the same', async (_, mute) => {
    const world = createDelivering();
    await world.subscribe();
    await world.state.mutes.set(mute.id, mute);
    world.adapter.answer = () => ({ kind: 'rate-limited', retryAfterMs: 10 * MINUTE_MS });
    await world.raise({ id: 'a1' });
    await world.raise({ id: 'a2', reason: 'updated', words: 'bitmain says', topics: ['business'] });
    world.adapter.answer = () => null;
    await world.until(T0 + HOUR_MS);
    expect(sent(world)).toEqual(['telegram:1 alert a1 first 2']);
    expect(await world.state.deliveries.counts()).toMatchObject({ sent: 1, stopped: 1 });
  });
});

it('what another subscription of the same address asked for as well outlives the one it was made for', async () => {
  const world = createDelivering();
  await world.subscribe({ id: 'one' });
  await world.subscribe({ id: 'two', regions: ['KZ'] });
  await world.subscribe({ id: 'three', address: 'telegram:3' });
  await world.subscribe({ id: 'four', address: 'telegram:3', regions: ['RU'] });
  for (const space of ['telegram:1', 'telegram:3']) await world.state.settings.set(space, night);
  await world.raise({ id: 'a1' });
  await world.state.subscriptions.delete('one');
  await world.state.subscriptions.delete('three');
  await world.until(MORNING);
  expect(sent(world)).toEqual(['telegram:1 alert a1 first 2']);
});
