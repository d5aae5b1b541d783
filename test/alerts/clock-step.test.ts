import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import { BUDGET } from '../../src/alerts/pipeline.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { createDelivering, type Delivering } from '../harness/delivering.ts';
import { T0 } from '../harness/samples.ts';

const ids = ({ adapter }: Delivering) =>
  adapter.sent.flatMap(({ telling }) =>
    telling.kind === 'alert' ? [telling.alert.id] : telling.kind === 'digest' ? telling.alerts.map(({ id }) => id) : [],
  );
const setClock = async (world: Delivering, byMs: number) => {
  world.now += byMs;
  await world.deliverer.clockStepped(byMs);
  await world.deliverer.drain();
};

describe('when the clock is set', () => {
  it.each([HOUR_MS, DAY_MS])('back by %i ms, what waits for another try waits no longer for it', async (ms) => {
    const world = createDelivering();
    await world.subscribe();
    let isDown = true;
    world.adapter.answer = () => (isDown ? { kind: 'unavailable' } : null);
    await world.raise({ id: 'a1' });
    isDown = false;
    await setClock(world, -ms);
    await world.until(world.now + MINUTE_MS);
    expect(ids(world)).toEqual(['a1']);
  });

  it('back, a ban lasts as long as it had to', async () => {
    const world = createDelivering();
    await world.subscribe();
    let tries = 0;
    world.adapter.answer = () => (tries++ === 0 ? { kind: 'rate-limited', retryAfterMs: 10 * MINUTE_MS } : null);
    await world.raise({ id: 'a1' });
    await setClock(world, -HOUR_MS);
    await world.until(world.now + 9 * MINUTE_MS);
    expect(ids(world)).toEqual([]);
    await world.until(world.now + 2 * MINUTE_MS);
    expect(ids(world)).toEqual(['a1']);
  });

  it('back, what was told in the hour that comes again uses up no budget', async () => {
    const world = createDelivering();
    await world.subscribe();
    for (let n = 0; n < BUDGET.alerts; n++) await world.raise({ id: `a${n}`, thread: `t${n}`, storyId: `s${n}` });
    await setClock(world, -HOUR_MS);
    await world.raise({ id: 'news', thread: 'x', storyId: 'x' });
    expect(ids(world).at(-1)).toBe('news');
  });

  it('back, quiet hours end at their time of day and nothing is told before', async () => {
    const world = createDelivering();
    await world.subscribe();
    const quietHours = { fromMinute: 20 * 60, untilMinute: 7 * 60 };
    await world.state.settings.set('telegram:1', { ...DEFAULT_SETTINGS, timeZone: 'Asia/Almaty', quietHours });
    world.now = Date.UTC(2022, 0, 7, 23);
    await world.raise({ id: 'a1' });
    await setClock(world, -HOUR_MS);
    await world.until(Date.UTC(2022, 0, 8, 1) - 1);
    expect(ids(world)).toEqual([]);
    await world.until(Date.UTC(2022, 0, 8, 1));
    expect(ids(world)).toEqual(['a1']);
  });

  it('forward by an hour, what is on its way is not sent a second time', async () => {
    const world = createDelivering();
    await world.subscribe();
    const { send } = world.adapter;
    const answered = Promise.withResolvers<void>();
    let calls = 0;
    world.adapter.send = async (...args) => {
      calls++;
      await answered.promise;
      return send.apply(world.adapter, args);
    };
    const raised = world.raise({ id: 'a1' });
    while (calls === 0) await new Promise(setImmediate);
    world.now = T0 + HOUR_MS;
    await world.deliverer.clockStepped(HOUR_MS);
    for (let n = 0; n < 20; n++) await new Promise(setImmediate);
    answered.resolve();
    await raised;
    expect(calls).toBe(1);
    expect(ids(world)).toEqual(['a1']);
  });
});
