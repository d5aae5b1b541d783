import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MINUTE_MS } from '../../src/clock.ts';
import { createDelivering } from '../harness/delivering.ts';
import { sampleAlert, sampleCommit } from '../harness/samples.ts';

const turns = async (count = 20) => {
  for (let n = 0; n < count; n++) await new Promise(setImmediate);
};

describe('a started deliverer', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('delivers at once when woken, and automatically what becomes due', async () => {
    const world = createDelivering();
    await world.subscribe();
    world.deliverer.start();
    world.adapter.answer = () => ({ kind: 'rate-limited', retryAfterMs: MINUTE_MS });
    await world.state.commit(sampleCommit({ alerts: [sampleAlert({ at: world.now })] }));
    world.deliverer.wake();
    await turns();
    expect(await world.state.deliveries.counts()).toMatchObject({ waiting: 1 });
    world.adapter.answer = () => null;
    world.now += MINUTE_MS;
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    await turns();
    expect(world.adapter.sent).toHaveLength(1);
    await world.deliverer.stop();
  });

  it('does not spin while nothing can be sent', async () => {
    const world = createDelivering();
    await world.subscribe();
    const lease = vi.spyOn(world.state.deliveries, 'lease');
    world.adapter.send = () => new Promise(() => {});
    world.deliverer.start();
    await world.state.commit(sampleCommit({ alerts: [sampleAlert({ at: world.now })] }));
    world.deliverer.wake();
    await turns();
    lease.mockClear();
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    await turns();
    expect(lease.mock.calls.length).toBeLessThan(5);
    const stopped = world.deliverer.stop();
    await vi.advanceTimersByTimeAsync(5000);
    await stopped;
  });

  it('stop lets what is on its way end, and takes nothing more', async () => {
    const world = createDelivering();
    await world.subscribe();
    const { promise, resolve } = Promise.withResolvers<void>();
    const { send } = world.adapter;
    world.adapter.send = async (...args) => {
      await promise;
      return send.apply(world.adapter, args);
    };
    world.deliverer.start();
    await world.state.commit(sampleCommit({ alerts: [sampleAlert({ at: world.now })] }));
    world.deliverer.wake();
    await turns();
    const stopped = world.deliverer.stop();
    resolve();
    await stopped;
    expect(await world.state.deliveries.counts()).toMatchObject({ sent: 1 });
    await world.state.commit(sampleCommit({ alerts: [sampleAlert({ id: 'a2', thread: 't2', at: world.now })] }));
    world.deliverer.wake();
    await turns();
    expect(world.adapter.sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a state that fails for a while stops nothing for good', async () => {
    const world = createDelivering();
    await world.subscribe();
    const broken = vi.spyOn(world.state.deliveries, 'unexpanded').mockRejectedValue(new Error('the disk is full'));
    world.deliverer.start();
    await world.state.commit(sampleCommit({ alerts: [sampleAlert({ at: world.now })] }));
    world.deliverer.wake();
    await turns();
    expect(world.logged.some(({ level }) => level === 'error')).toBe(true);
    broken.mockRestore();
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    await turns();
    expect(world.adapter.sent).toHaveLength(1);
    await world.deliverer.stop();
  });
});
