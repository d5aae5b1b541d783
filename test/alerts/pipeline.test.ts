import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import type { DigestTelling } from '../../src/alerts/notification.ts';
import { DIGEST_SIZE } from '../../src/alerts/notification.ts';
import { BUDGET, CRITICAL_WAIT_MS } from '../../src/alerts/pipeline.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { createDelivering, separate, told } from '../harness/delivering.ts';
import { sampleMute, T0 } from '../harness/samples.ts';

const renamed = ({ id }: { readonly id: string }) => ({ id: `c-${id}`, thread: `c-${id}`, storyId: `c-${id}` });

describe('the budget of an address', () => {
  it('100 items at once become 5 messages and digests: all told, in at most 20 messages, in order', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.raise(...separate(100));
    expect(world.adapter.sent).toHaveLength(BUDGET.alerts);
    await world.until(T0 + BUDGET.windowMs);
    expect(world.adapter.sent.length).toBeLessThanOrEqual(20);
    expect(told(world.adapter.sent)).toEqual(separate(100).map(({ id }) => id));
    for (const { telling } of world.adapter.sent.slice(BUDGET.alerts)) {
      expect(telling).toMatchObject({ kind: 'digest', reason: 'budget' });
      expect((telling as DigestTelling).alerts.length).toBeLessThanOrEqual(DIGEST_SIZE);
    }
  });

  it('five alerts in ten minutes pass, the sixth waits until the window ends; edits do not count', async () => {
    const world = createDelivering();
    await world.subscribe();
    for (const [n, alert] of separate(5).entries()) {
      world.now = T0 + n * MINUTE_MS;
      await world.raise(alert);
      await world.raise({ ...alert, id: `edit-${n}`, reason: 'publisher' });
    }
    expect(world.adapter.sent).toHaveLength(10);
    await world.raise({ id: 'sixth', thread: 'x', storyId: 'x' });
    expect(world.adapter.sent).toHaveLength(10);
    await world.until(T0 + BUDGET.windowMs - 1);
    expect(world.adapter.sent).toHaveLength(10);
    await world.until(T0 + BUDGET.windowMs);
    expect(told(world.adapter.sent).at(-1)).toBe('sixth');
  });

  it('critical alerts pass, and take what was held of their thread with them', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.raise(...separate(6), { id: 'held', thread: 'hot' });
    await world.raise({ id: 'critical', thread: 'hot', severity: 3, reason: 'escalated' });
    expect(told(world.adapter.sent)).toEqual(['alert-0', 'alert-1', 'alert-2', 'alert-3', 'alert-4', 'critical']);
    await world.until(T0 + BUDGET.windowMs);
    expect(told(world.adapter.sent).at(-1)).toBe('alert-5');
    expect(await world.state.deliveries.counts()).toMatchObject({ held: 0, waiting: 0, sent: 7, stopped: 1 });
  });

  it('34 critical alerts at once are five messages and, a minute later, digests', async () => {
    const world = createDelivering();
    await world.subscribe();
    const alerts = separate(34, { severity: 3 });
    await world.raise(...alerts);
    expect(world.adapter.sent).toHaveLength(BUDGET.alerts);
    await world.until(T0 + CRITICAL_WAIT_MS);
    expect(told(world.adapter.sent)).toEqual(alerts.map(({ id }) => id));
    expect(world.adapter.sent.length).toBeLessThanOrEqual(BUDGET.alerts + Math.ceil(29 / DIGEST_SIZE));
  });

  it('a critical alert does not wait for a digest of others, however long that waits', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.raise(...separate(6), ...separate(7, { severity: 3 }).map((one) => ({ ...one, ...renamed(one) })));
    await world.until(T0 + CRITICAL_WAIT_MS);
    const names = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}-${at}`);
    const critical = names('c-alert', 7);
    // The routine ones that came first are told with the rest of the critical ones, behind them.
    expect(world.adapter.sent.map((one) => told([one]))).toEqual([
      ...critical.slice(0, 5).map((one) => [one]),
      [...critical.slice(5), ...names('alert', 6)],
    ]);
  });

  it('critical alerts of places that a subscription names come at once, the first of each', async () => {
    const world = createDelivering();
    await world.subscribe({ regions: ['KZ', 'IR', 'US'] });
    await world.raise(...separate(6, { severity: 3, regions: ['KZ'] }));
    expect(world.adapter.sent).toHaveLength(5);
    const [iran, texas] = separate(2, { severity: 3 }).map((one) => ({ ...one, ...renamed(one) }));
    await world.raise({ ...iran, regions: ['IR'] }, { ...texas, regions: ['US-TX'] });
    expect(told(world.adapter.sent).slice(5)).toEqual([iran?.id, texas?.id]);
    await world.raise({ id: 'again', thread: 'again', storyId: 'again', severity: 3, regions: ['US-NY'] });
    expect(world.adapter.sent).toHaveLength(7);
  });

  it('one address over its budget does not hold another', async () => {
    const world = createDelivering();
    await world.subscribe({ address: 'telegram:1' });
    await world.subscribe({ address: 'telegram:2', topics: ['power'] });
    await world.raise(...separate(6), { id: 'power', thread: 'p', topics: ['power'] });
    expect(told(world.adapter.sent.filter(({ address }) => address === 'telegram:2'))).toEqual(['power']);
  });

  it('a thread is listed once in a digest, with its newest news and all its sources', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.raise(...separate(5));
    await world.raise({ id: 'x1', thread: 'x', storyId: 'x' }, { id: 'y1', thread: 'y', storyId: 'y' });
    const sources = [{ publisher: 'a.example', url: 'https://a.example', at: T0 }];
    await world.raise({ id: 'x2', thread: 'x', storyId: 'x', reason: 'updated' });
    await world.raise({ id: 'x3', thread: 'x', storyId: 'x', reason: 'publisher', sources });
    await world.until(T0 + BUDGET.windowMs);
    const digest = world.adapter.sent[5]?.telling as DigestTelling;
    expect(digest.alerts.map(({ id }) => id)).toEqual(['x2', 'y1']);
    expect(digest.alerts[0]?.sources).toEqual(sources);
  });

  it('a digest that fails is tried again as one', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.raise(...separate(8));
    world.adapter.answer = () => ({ kind: 'rate-limited', retryAfterMs: HOUR_MS });
    await world.until(T0 + BUDGET.windowMs);
    world.adapter.answer = () => null;
    await world.until(T0 + 2 * HOUR_MS);
    expect(world.adapter.sent).toHaveLength(6);
    expect(told(world.adapter.sent)).toHaveLength(8);
  });
});

describe('mutes and quiet hours', () => {
  it('a mute made while a message waits is honoured', async () => {
    const world = createDelivering();
    await world.subscribe();
    world.adapter.answer = () => ({ kind: 'unavailable' });
    await world.raise({ id: 'a1' });
    world.adapter.answer = () => null;
    await world.state.mutes.set('m', sampleMute({ kind: 'region', value: 'KZ' }));
    await world.until(T0 + HOUR_MS);
    expect(world.adapter.sent).toEqual([]);
    const [delivery] = await world.state.deliveries.ofStory('story-1', 'telegram:1');
    expect(delivery?.trail.at(-1)).toMatchObject({ stage: 'mute', outcome: 'stop', reason: 'muted:region:KZ' });
  });

  it('in quiet hours only critical alerts pass; the rest follows as one digest when they end', async () => {
    const world = createDelivering();
    await world.subscribe();
    // 14:50 UTC is 20:50 in Almaty (UTC+6 in 2022).
    const quietHours = { fromMinute: 20 * 60, untilMinute: 7 * 60 };
    await world.state.settings.set('telegram:1', { ...DEFAULT_SETTINGS, timeZone: 'Asia/Almaty', quietHours });
    await world.raise(...separate(3));
    await world.raise({ id: 'critical', thread: 'c', severity: 3 });
    expect(told(world.adapter.sent)).toEqual(['critical']);
    await world.until(Date.UTC(2022, 0, 8, 1) - 1);
    expect(world.adapter.sent).toHaveLength(1);
    await world.until(Date.UTC(2022, 0, 8, 1));
    expect(world.adapter.sent[1]?.telling).toMatchObject({ kind: 'digest', reason: 'quiet-hours' });
    expect(told(world.adapter.sent)).toEqual(['critical', 'alert-0', 'alert-1', 'alert-2']);
  });

  it('mutes are looked at again when the digest is made', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.raise(...separate(7), { id: 'power', thread: 'p', topics: ['power'] });
    await world.state.mutes.set('m', sampleMute({ value: 'power' }));
    await world.until(T0 + BUDGET.windowMs);
    expect(told(world.adapter.sent)).toEqual(separate(7).map(({ id }) => id));
  });
});

describe('what feeds held when they were first met', () => {
  it('comes once, together, a minute after the first of it', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.raise(...separate(2, { firstSight: true, severity: 3 }));
    world.now = T0 + MINUTE_MS / 2;
    await world.raise({ id: 'late', thread: 't9', storyId: 's9', firstSight: true, severity: 3 });
    expect(world.adapter.sent).toEqual([]);
    await world.until(T0 + 10 * MINUTE_MS);
    expect(told(world.adapter.sent)).toEqual(['alert-0', 'alert-1', 'late']);
    expect(world.adapter.sent.map(({ telling }) => [telling.kind, 'reason' in telling && telling.reason])).toEqual([
      ['digest', 'first-sight'],
    ]);
  });

  it('comes within the minute though something else waits for the end of quiet hours', async () => {
    const world = createDelivering();
    await world.subscribe();
    const quietHours = { fromMinute: 0, untilMinute: 24 * 60 - 1 };
    await world.state.settings.set('telegram:1', { ...DEFAULT_SETTINGS, quietHours });
    await world.raise(...separate(1));
    await world.raise({ id: 'known', thread: 'k', storyId: 'k', firstSight: true, severity: 3 });
    await world.until(T0 + MINUTE_MS);
    expect(told(world.adapter.sent)).toEqual(['known']);
  });

  it('keeps no news of this minute waiting, and tells what has ended meanwhile as ended', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.raise({ id: 'cut', thread: 'x', firstSight: true, severity: 3 });
    await world.raise({ id: 'news', thread: 'y', storyId: 'y', severity: 3 });
    expect(told(world.adapter.sent)).toEqual(['news']);
    await world.raise({ id: 'back', thread: 'x', reason: 'resolved', firstSight: true, severity: 3 });
    await world.until(T0 + 10 * MINUTE_MS);
    expect(told(world.adapter.sent)).toEqual(['news', 'back']);
  });
});
