import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import { SEND_TIMEOUT_MS } from '../../src/alerts/send-deadline.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import { createDelivering, createRecordingAdapter, told } from '../harness/delivering.ts';
import { T0 } from '../harness/samples.ts';

describe('what platforms answer', () => {
  it('a ban of hours is honoured over a restart, and delays no other address', async () => {
    const world = createDelivering();
    await world.subscribe({ address: 'telegram:1' });
    await world.subscribe({ address: 'telegram:2' });
    let tries = 0;
    world.adapter.answer = (address) => {
      if (address !== 'telegram:1' || world.now >= T0 + 12 * HOUR_MS) return null;
      tries++;
      return { kind: 'rate-limited', retryAfterMs: T0 + 12 * HOUR_MS - world.now };
    };
    await world.raise({ id: 'a1', thread: 't1' });
    world.restart();
    await world.raise({ id: 'a2', thread: 't2' });
    expect(world.adapter.sent.map(({ address }) => address)).toEqual(['telegram:2', 'telegram:2']);
    expect(await world.deliverer.nextDueAt()).toBe(T0 + 12 * HOUR_MS);
    await world.until(T0 + 12 * HOUR_MS);
    expect(told(world.adapter.sent.filter(({ address }) => address === 'telegram:1'))).toEqual(['a1', 'a2']);
    expect(tries).toBe(1);
  });

  it('a message is made simpler for outages that it met, and for no request to wait', async () => {
    const world = createDelivering();
    await world.subscribe();
    const answers = ['rate-limited', 'unavailable', 'rate-limited', 'unavailable'] as const;
    let tries = 0;
    world.adapter.answer = () => {
      const kind = answers[tries++];
      return kind === undefined ? null : kind === 'unavailable' ? { kind } : { kind, retryAfterMs: SECOND_MS };
    };
    await world.raise({ id: 'a1' });
    await world.until(T0 + HOUR_MS);
    expect(world.adapter.sent.map(({ options: { outages } }) => outages)).toEqual([2]);
  });

  it('a limit of the whole bot is one line in the log, however many addresses wait for it', async () => {
    const world = createDelivering();
    for (let n = 1; n <= 20; n += 1) await world.subscribe({ address: `telegram:${n}` });
    world.adapter.answer = () =>
      world.now < T0 + MINUTE_MS ? { kind: 'rate-limited', retryAfterMs: MINUTE_MS, isGlobal: true } : null;
    await world.raise({ id: 'a1' });
    expect(world.logged.map(({ message }) => message)).toEqual(['the platform takes nothing for a while']);
    await world.until(T0 + MINUTE_MS);
    expect(world.adapter.sent).toHaveLength(20);
  });

  it('an unreachable platform is tried again, ever less often, until it answers', async () => {
    const world = createDelivering();
    await world.subscribe();
    const tries: number[] = [];
    world.adapter.answer = () => {
      tries.push((world.now - T0) / SECOND_MS);
      return world.now < T0 + HOUR_MS ? { kind: 'unavailable' } : null;
    };
    await world.raise({ id: 'a1' });
    await world.until(T0 + 2 * HOUR_MS);
    expect(tries.slice(0, 5)).toEqual([0, 2, 6, 14, 30]);
    expect(tries.length).toBeLessThan(20);
    expect(told(world.adapter.sent)).toEqual(['a1']);
  });

  it('a message that is refused for good, or cannot be made, is closed and logged, and what follows is sent', async () => {
    for (const failure of [{ kind: 'rejected', about: 'policy' } as const, new TypeError('a mistake of ours')]) {
      const world = createDelivering();
      await world.subscribe();
      world.adapter.answer = (_, telling) => (telling.kind === 'alert' && telling.alert.id === 'a1' ? failure : null);
      await world.raise({ id: 'a1', thread: 't1' });
      await world.raise({ id: 'a2', thread: 't2' });
      expect(told(world.adapter.sent.filter(({ telling }) => telling.kind === 'alert'))).toEqual(['a2']);
      expect(await world.state.deliveries.counts()).toMatchObject({ closed: 1, sent: 1 });
      expect(world.logged.filter(({ level }) => level === 'error')).toHaveLength(1);
    }
  });

  it('a refusal that nobody knows is tried again for ten minutes; only then it is dropped, which is told', async () => {
    const world = createDelivering([createRecordingAdapter('discord')]);
    await world.subscribe({ id: 'here', address: 'discord:1:10' });
    await world.subscribe({ id: 'there', address: 'discord:1:11', leastSeverity: 3 });
    let refusals = 1;
    world.adapter.answer = (address) => (address === 'discord:1:10' && refusals-- > 0 ? { kind: 'rejected' } : null);
    await world.raise({ id: 'a1', thread: 't1' });
    await world.until(T0 + MINUTE_MS);
    expect(told(world.adapter.sent)).toEqual(['a1']);
    refusals = Number.POSITIVE_INFINITY;
    await world.raise({ id: 'a2', thread: 't2' });
    await world.until(T0 + 9 * MINUTE_MS);
    expect(await world.state.deliveries.counts()).toMatchObject({ waiting: 1, closed: 0 });
    await world.until(T0 + 20 * MINUTE_MS);
    expect(await world.state.deliveries.counts()).toMatchObject({ waiting: 0, closed: 1 });
    expect(world.adapter.sent.at(-1)).toMatchObject({ address: 'discord:1:11', telling: { notice: 'rejected' } });
  });

  it('a place that one answer calls gone and the platform still knows is tried again, and nothing is lost', async () => {
    const world = createDelivering();
    await world.subscribe();
    let refusals = 5;
    world.adapter.answer = () => (refusals-- > 0 ? { kind: 'gone' } : null);
    await world.raise({ id: 'a1', thread: 't1' }, { id: 'a2', thread: 't2' });
    expect(await world.state.subscriptions.get('sub-telegram:1')).toMatchObject({ state: 'active' });
    await world.until(T0 + HOUR_MS);
    expect(told(world.adapter.sent)).toEqual(['a1', 'a2']);
  });

  it('a place that refuses for six hours is closed, though the platform still knows it', async () => {
    const world = createDelivering();
    await world.subscribe();
    const tries: number[] = [];
    world.adapter.answer = () => {
      tries.push(world.now);
      return { kind: 'gone' };
    };
    await world.raise({ id: 'a1' });
    await world.until(T0 + 6 * HOUR_MS - MINUTE_MS);
    expect(await world.state.subscriptions.get('sub-telegram:1')).toMatchObject({ state: 'active' });
    await world.until(T0 + 7 * HOUR_MS);
    expect(await world.state.subscriptions.get('sub-telegram:1')).toMatchObject({ state: 'closed' });
    expect(tries.length).toBeLessThan(25);
  });

  it('a second opinion that cannot be had closes nothing', async () => {
    const world = createDelivering();
    await world.subscribe();
    let isDown = true;
    world.adapter.answer = () => (isDown ? { kind: 'gone' } : null);
    world.adapter.missing = { kind: 'unavailable' };
    await world.raise({ id: 'a1' });
    isDown = false;
    await world.until(T0 + HOUR_MS);
    expect(told(world.adapter.sent)).toEqual(['a1']);
  });

  it('a right that is refused once without a name pauses nothing and disturbs nobody', async () => {
    const world = createDelivering([createRecordingAdapter('discord')]);
    await world.subscribe({ id: 'here', address: 'discord:1:10' });
    await world.subscribe({ id: 'there', address: 'discord:1:11', leastSeverity: 3 });
    let refusals = 1;
    world.adapter.answer = () => (refusals-- > 0 ? { kind: 'forbidden', missing: [] } : null);
    await world.raise({ id: 'a1' });
    expect(await world.state.subscriptions.get('here')).toMatchObject({ state: 'active' });
    await world.until(T0 + MINUTE_MS);
    expect(world.adapter.sent.map(({ address, telling }) => [address, telling.kind])).toEqual([
      ['discord:1:10', 'alert'],
    ]);
  });

  it('a ban of a year is looked at again after a day', async () => {
    const world = createDelivering();
    await world.subscribe();
    let isBanned = true;
    world.adapter.answer = () => (isBanned ? { kind: 'rate-limited', retryAfterMs: 365 * DAY_MS } : null);
    await world.raise({ id: 'a1' });
    isBanned = false;
    await world.until(T0 + DAY_MS);
    expect(told(world.adapter.sent)).toEqual(['a1']);
  });

  it('a chat that is gone closes the subscription with the reason kept', async () => {
    const world = createDelivering();
    await world.subscribe();
    world.adapter.answer = () => ({ kind: 'gone' });
    world.adapter.missing = { kind: 'gone' };
    await world.raise({ id: 'a1', thread: 't1' }, { id: 'a2', thread: 't2' });
    expect(await world.state.subscriptions.get('sub-telegram:1')).toMatchObject({
      state: 'closed',
      stateReason: 'gone',
    });
    world.adapter.answer = () => null;
    await world.raise({ id: 'a3', thread: 't3' });
    await world.until(T0 + HOUR_MS);
    expect(world.adapter.sent).toEqual([]);
    expect(await world.state.deliveries.counts()).toMatchObject({ waiting: 0, leased: 0, held: 0 });
  });

  it('a chat that moved takes every record with it and is tried once more', async () => {
    const world = createDelivering();
    await world.subscribe({ address: 'telegram:-1:7', space: 'telegram:-1' });
    await world.state.settings.set('telegram:-1', { ...DEFAULT_SETTINGS, language: 'ru' });
    world.adapter.answer = (address) =>
      address.startsWith('telegram:-1:') ? { kind: 'moved', to: 'telegram:-1001' } : null;
    await world.raise({ id: 'a1' });
    expect(world.adapter.sent.map(({ address }) => address)).toEqual(['telegram:-1001:7']);
    expect((await world.state.settings.get('telegram:-1001'))?.language).toBe('ru');
    await world.raise({ id: 'a2', reason: 'updated' });
    expect(world.adapter.sent[1]).toMatchObject({ address: 'telegram:-1001:7', options: { replyTo: 'm1' } });
  });

  it('a chat that moves in circles is given up', async () => {
    const world = createDelivering();
    await world.subscribe({ address: 'telegram:-1' });
    world.adapter.answer = (address) => ({
      kind: 'moved',
      to: address === 'telegram:-1' ? 'telegram:-2' : 'telegram:-1',
    });
    await world.raise({ id: 'a1' });
    expect(await world.state.deliveries.counts()).toMatchObject({ closed: 1 });
  });

  it.each(['send', 'missingPermissions'] as const)(
    '%s that never answers while a refusal is dealt with keeps nothing at that address for ever',
    async (call) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      try {
        const world = createDelivering([createRecordingAdapter('discord')]);
        await world.subscribe({ id: 'here', address: 'discord:1:10' });
        await world.subscribe({ id: 'there', address: 'discord:1:11', leastSeverity: 3 });
        const real = world.adapter[call] as (...args: unknown[]) => Promise<never>;
        const hanging = (...args: unknown[]) =>
          call === 'send' && args[0] === 'discord:1:10'
            ? Reflect.apply(real, world.adapter, args)
            : new Promise<never>(() => {});
        Object.assign(world.adapter, { [call]: hanging });
        world.adapter.answer = (_, { kind }) =>
          kind === 'alert' ? { kind: call === 'send' ? 'forbidden' : 'gone', missing: ['Send Messages'] } : null;
        let isOver = false;
        void world.raise({ id: 'a1' }).then(() => {
          isOver = true;
        });
        for (let n = 0; n < 100 && !isOver; n++) {
          await vi.advanceTimersByTimeAsync(SEND_TIMEOUT_MS / 10);
          await new Promise(setImmediate);
        }
        expect(isOver).toBe(true);
        world.adapter.answer = () => null;
        Object.assign(world.adapter, { [call]: real });
        await world.until(T0 + HOUR_MS);
        expect(world.adapter.sent.map(({ address }) => address)).toEqual(['discord:1:10']);
      } finally {
        vi.useRealTimers();
      }
    },
  );

  it('a send that never answers frees its slot and is tried again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const world = createDelivering([createRecordingAdapter('telegram', { concurrentSends: 1 })]);
      await world.subscribe({ address: 'telegram:1' });
      await world.subscribe({ address: 'telegram:2' });
      const { send } = world.adapter;
      let hangs = true;
      world.adapter.send = (...args) =>
        args[0] === 'telegram:1' && hangs ? new Promise(() => {}) : send.apply(world.adapter, args);
      const raised = world.raise({ id: 'a1' });
      while (vi.getTimerCount() === 0) await new Promise(setImmediate);
      await vi.advanceTimersByTimeAsync(SEND_TIMEOUT_MS);
      await raised;
      expect(world.adapter.sent.map(({ address }) => address)).toEqual(['telegram:2']);
      hangs = false;
      await world.until(T0 + HOUR_MS);
      expect(world.adapter.sent.map(({ address }) => address)).toEqual(['telegram:2', 'telegram:1']);
    } finally {
      vi.useRealTimers();
    }
  });
});
