import { describe, expect, it } from 'vitest';
import { BLIND_AFTER_MS, blindness, createBlindnessWatch } from '../../src/alerts/service-alerts.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { createDelivering } from '../harness/delivering.ts';
import { T0 } from '../harness/samples.ts';

describe('blindness', () => {
  it.each([
    ['it sees', null, T0 - MINUTE_MS, null, null],
    ['silent for almost too long', null, T0 - BLIND_AFTER_MS + 1, null, null],
    ['silent for too long', null, T0 - BLIND_AFTER_MS, T0 - BLIND_AFTER_MS, 'service-blind'],
    ['still blind', T0 - HOUR_MS, T0 - HOUR_MS, T0 - HOUR_MS, null],
    ['it sees again', T0 - HOUR_MS, T0 - 1, null, 'service-back'],
  ])('%s', (_, since, lastGoodPollAt, after, reason) => {
    const result = blindness({ since }, lastGoodPollAt, T0);
    expect(result.after).toEqual({ since: after });
    expect(result.alert?.reason ?? null).toBe(reason);
  });

  it('says how long it lasted', () => {
    expect(blindness({ since: T0 - HOUR_MS }, T0, T0).alert?.lastedMs).toBe(HOUR_MS);
  });

  it('is told once to everybody, over restarts too, and so is its end', async () => {
    const world = createDelivering();
    await world.subscribe({ address: 'telegram:1', regions: ['KZ'] });
    const poll = (at: number) =>
      world.state.feeds.set('https://example.org/feed', { dueAt: at, failures: 0, lastGoodPollAt: at });
    const start = () => createBlindnessWatch(world.state, () => world.now);
    const told = () => world.adapter.sent.map(({ telling }) => telling.kind === 'alert' && telling.alert.reason);
    await poll(T0 - 12 * HOUR_MS);
    let watch = start();
    expect(await watch.check(), 'just started').toBe(false);
    world.now += BLIND_AFTER_MS;
    expect(await watch.check()).toBe(true);
    await world.deliverer.drain();
    expect(await watch.check()).toBe(false);
    watch = start();
    world.now += HOUR_MS;
    expect(await watch.check()).toBe(false);
    await poll(world.now);
    expect(await watch.check()).toBe(true);
    await world.deliverer.drain();
    expect(await watch.check()).toBe(false);
    expect(told()).toEqual(['service-blind', 'service-back']);
  });

  it('who was never told of it is not told that it is over', async () => {
    const world = createDelivering();
    await world.subscribe({ address: 'telegram:1' });
    await world.state.facts.set('blindness', { since: T0 - HOUR_MS });
    await world.state.feeds.set('https://example.org/feed', { dueAt: T0, failures: 0, lastGoodPollAt: T0 });
    expect(await createBlindnessWatch(world.state, () => world.now).check()).toBe(true);
    await world.deliverer.drain();
    expect(world.adapter.sent).toEqual([]);
  });

  it('a fact that cannot be understood counts as seeing', async () => {
    const state = openSqlite(':memory:', { clock: () => T0 });
    await state.facts.set('blindness', 'nonsense');
    expect(await createBlindnessWatch(state, () => T0).check()).toBe(false);
    await state.close();
  });
});
