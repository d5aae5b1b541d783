import { describe, expect, it, vi } from 'vitest';
import { platformOf, spaceOf } from '../../src/address.ts';
import { DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import type { DigestTelling } from '../../src/alerts/notification.ts';
import { DIGEST_SIZE } from '../../src/alerts/notification.ts';
import { BUDGET } from '../../src/alerts/pipeline.ts';
import { SEND_TIMEOUT_MS } from '../../src/alerts/send.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import { createDelivering, createRecordingAdapter, type Sent } from '../harness/delivering.ts';
import { sampleCommit, sampleIncident, sampleMute, T0 } from '../harness/samples.ts';

const alertsOf = (sent: Sent): readonly string[] =>
  sent.telling.kind === 'digest'
    ? sent.telling.alerts.map(({ id }) => id)
    : sent.telling.kind === 'alert'
      ? [sent.telling.alert.id]
      : [];
const told = (sent: readonly Sent[]) => sent.flatMap(alertsOf);

/** Alerts of different threads. */
const separate = (count: number, over = {}) =>
  Array.from({ length: count }, (_, n) => ({ id: `alert-${n}`, thread: `t${n}`, storyId: `s${n}`, ...over }));

describe('delivering', () => {
  it('tells every subscribed address once, however often it is woken or started anew', async () => {
    const world = createDelivering();
    for (let n = 0; n < 300; n++) await world.subscribe({ address: `telegram:${n}` });
    await world.raise({ id: 'alert-1' });
    await world.raise({ id: 'alert-1' });
    await world.restart().drain();
    expect(world.adapter.sent).toHaveLength(300);
    expect(new Set(world.adapter.sent.map(({ address }) => address)).size).toBe(300);
    expect(new Set(world.adapter.sent.map(({ options }) => options.idempotencyKey)).size).toBe(300);
    for (const { options } of world.adapter.sent) expect(options.idempotencyKey.length).toBeLessThanOrEqual(25);
  });

  it('goes on expanding after a crash in the middle, and tells nobody twice', async () => {
    const world = createDelivering();
    for (let n = 100; n < 400; n++) await world.subscribe({ address: `telegram:${n}` });
    const { expand } = world.state.deliveries;
    let pages = 0;
    Object.assign(world.state.deliveries, {
      expand: (...args: Parameters<typeof expand>) =>
        ++pages === 2 ? Promise.reject(new Error('killed')) : expand(...args),
    });
    await expect(world.raise({ id: 'alert-1' })).rejects.toThrow('killed');
    await world.restart().drain();
    expect(world.adapter.sent).toHaveLength(300);
    expect(new Set(world.adapter.sent.map(({ address }) => address)).size).toBe(300);
  });

  it('an update answers the earlier message of its thread at that address, and what was never told has no earlier one', async () => {
    const world = createDelivering();
    await world.subscribe({ address: 'telegram:1' });
    await world.raise({ id: 'a1' });
    await world.subscribe({ address: 'telegram:2' });
    await world.raise({ id: 'a2', reason: 'updated', revision: 2 });
    await world.raise({ id: 'a3', reason: 'resolved', revision: 3 });
    const replies = world.adapter.sent.map(({ address, messageId, options }) => [address, messageId, options.replyTo]);
    expect(replies).toEqual([
      ['telegram:1', 'm1', undefined],
      ['telegram:1', 'm2', 'm1'],
      ['telegram:2', 'm3', undefined],
      ['telegram:1', 'm4', 'm2'],
      ['telegram:2', 'm5', 'm3'],
    ]);
  });

  it('one more publisher edits the message of its story: what it said stays, its sources are those of now', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.raise({ id: 'a1' });
    await world.raise({ id: 'b1', storyId: 'story-2', reason: 'updated', headline: 'Another story of the incident' });
    const sources = ['example.org', 'example.net'].map((publisher) => ({
      publisher,
      url: `https://${publisher}`,
      at: T0,
    }));
    await world.raise({ id: 'a2', reason: 'publisher', headline: 'Reworded', sources });
    const { options, telling } = world.adapter.sent[2] as Sent;
    expect(options.edit).toBe('m1');
    expect(telling).toMatchObject({
      edits: true,
      alert: { reason: 'first', headline: 'Internet cut across Kazakhstan', sources },
    });
  });

  it('an edit that meets its own unsent message merges into it', async () => {
    const world = createDelivering();
    await world.subscribe();
    world.adapter.answer = () => ({ kind: 'rate-limited', retryAfterMs: MINUTE_MS });
    await world.raise({ id: 'a1' });
    const sources = ['a.example', 'b.example'].map((publisher) => ({ publisher, url: `https://${publisher}`, at: T0 }));
    await world.raise({ id: 'a2', reason: 'publisher', sources });
    world.adapter.answer = () => null;
    await world.until(T0 + 2 * MINUTE_MS);
    expect(world.adapter.sent).toHaveLength(1);
    expect(world.adapter.sent[0]?.telling).toMatchObject({ edits: false, alert: { reason: 'first', sources } });
    expect(await world.state.deliveries.counts()).toMatchObject({ sent: 1, stopped: 1, waiting: 0 });
  });

  it('says so when it comes late, shows the present and swallows what happened since', async () => {
    const world = createDelivering();
    await world.subscribe();
    world.adapter.answer = () => ({ kind: 'rate-limited', retryAfterMs: HOUR_MS });
    await world.raise({ id: 'a1' });
    world.now += MINUTE_MS;
    await world.state.commit(sampleCommit({ incidents: [sampleIncident({ state: 'restored' })] }));
    await world.raise({ id: 'a2', reason: 'updated', headline: 'Partly back' });
    await world.raise({ id: 'a3', reason: 'resolved', headline: 'Back' });
    world.adapter.answer = () => null;
    await world.until(T0 + 2 * HOUR_MS);
    expect(world.adapter.sent).toHaveLength(1);
    expect(world.adapter.sent[0]?.telling).toMatchObject({
      late: true,
      alert: { reason: 'resolved', headline: 'Back' },
      incident: { state: 'restored' },
    });
  });

  it('an edit starts from what the message said, even when that was the news of a later alert', async () => {
    const world = createDelivering();
    await world.subscribe();
    world.adapter.answer = () => ({ kind: 'rate-limited', retryAfterMs: HOUR_MS });
    await world.raise({ id: 'a1', headline: 'Internet cut' });
    await world.raise({ id: 'a2', reason: 'updated', headline: 'Cut, now at 2 %' });
    world.adapter.answer = () => null;
    await world.until(T0 + 2 * HOUR_MS);
    const sources = [{ publisher: 'a.example', url: 'https://a.example', at: T0 }];
    await world.raise({ id: 'a3', reason: 'publisher', headline: 'Reworded', sources });
    const said = { reason: 'first', headline: 'Cut, now at 2 %' };
    expect(world.adapter.sent.map(({ telling }) => telling)).toMatchObject([
      { edits: false, late: true, alert: said },
      { edits: true, alert: { ...said, sources } },
    ]);
  });

  it('an alert in time is not called late', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.raise({ id: 'a1' });
    expect(world.adapter.sent[0]?.telling).toMatchObject({ late: false });
  });

  it('a subscription that ended meanwhile gets nothing more', async () => {
    const world = createDelivering();
    await world.subscribe();
    world.adapter.answer = () => ({ kind: 'unavailable' });
    await world.raise({ id: 'a1' });
    world.adapter.answer = () => null;
    await world.state.subscriptions.delete('sub-telegram:1');
    await world.until(T0 + HOUR_MS);
    expect(world.adapter.sent).toEqual([]);
    expect(await world.state.deliveries.counts()).toMatchObject({ stopped: 1 });
  });
});

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

  it('a rejection for good is told to a manager with its reason, once a day, and kept for /why', async () => {
    const world = createDelivering([createRecordingAdapter('discord')]);
    await world.subscribe({ id: 'here', address: 'discord:1:10' });
    await world.subscribe({ id: 'there', address: 'discord:1:11', leastSeverity: 3 });
    world.adapter.answer = (address) => (address === 'discord:1:10' ? { kind: 'rejected', about: 'policy' } : null);
    for (const id of ['a1', 'a2']) await world.raise({ id, thread: id });
    const notices = world.adapter.sent.filter(({ telling }) => telling.kind === 'notice');
    expect(notices).toMatchObject([
      { address: 'discord:1:11', telling: { notice: 'rejected', address: 'discord:1:10', why: expect.any(String) } },
    ]);
    const story = (await world.state.alert('a1'))?.storyId ?? '';
    const deliveries = await world.state.deliveries.ofStory(story, 'discord:1');
    expect(deliveries.map(({ trail }) => trail.at(-1)?.reason)).toContainEqual(expect.stringMatching(/^rejected:./u));
  });

  it('a missing permission pauses, tells a manager once elsewhere in the space, and resumes by itself with nothing lost', async () => {
    const world = createDelivering([createRecordingAdapter('discord')]);
    await world.subscribe({ id: 'here', address: 'discord:1:10' });
    await world.subscribe({ id: 'there', address: 'discord:1:11', leastSeverity: 3 });
    const missing = ['Send Messages'];
    let isForbidden = true;
    world.adapter.answer = (address) =>
      address === 'discord:1:10' && isForbidden ? { kind: 'forbidden', missing } : null;
    world.adapter.missing = missing;
    await world.raise({ id: 'a1', thread: 't1' });
    await world.raise({ id: 'a2', thread: 't2' });
    expect(world.adapter.sent.map(({ address, telling }) => [address, telling])).toMatchObject([
      [
        'discord:1:11',
        { kind: 'notice', notice: 'forbidden', address: 'discord:1:10', missing, waiting: 1, isDirect: false },
      ],
    ]);
    expect(await world.state.subscriptions.get('here')).toMatchObject({
      state: 'paused',
      stateReason: 'Send Messages',
    });
    await world.until(T0 + HOUR_MS);
    expect(world.adapter.sent).toHaveLength(1);
    isForbidden = false;
    world.adapter.missing = [];
    await world.until(T0 + 2 * HOUR_MS);
    expect(told(world.adapter.sent)).toEqual(['a1', 'a2']);
    const resumed = await world.state.subscriptions.get('here');
    expect(resumed).toMatchObject({ state: 'active' });
    expect(resumed).not.toHaveProperty('stateReason');
  });

  it('a missing right that cannot be looked up is told once, however often posting is tried', async () => {
    const world = createDelivering();
    await world.subscribe({ id: 'closed', address: 'telegram:-1001:12', space: 'telegram:-1001' });
    await world.subscribe({ id: 'open', address: 'telegram:-1001:11', space: 'telegram:-1001', leastSeverity: 3 });
    let isClosed = true;
    world.adapter.answer = (address) =>
      isClosed && address === 'telegram:-1001:12' ? { kind: 'forbidden', missing: ['Manage Topics'] } : null;
    await world.raise({ id: 'a1' });
    await world.until(T0 + HOUR_MS);
    expect(world.adapter.sent.map(({ telling }) => telling.kind)).toEqual(['notice']);
    expect(await world.state.subscriptions.get('closed')).toMatchObject({ state: 'paused' });
    isClosed = false;
    await world.until(T0 + 2 * HOUR_MS);
    expect(told(world.adapter.sent)).toEqual(['a1']);
    expect(await world.state.subscriptions.get('closed')).toMatchObject({ state: 'active' });
  });

  it.each([
    ['telegram:-1001', '42', 'telegram:42'],
    ['telegram:-1001', '-1001', undefined],
    ['telegram:42', '42', undefined],
    ['discord:1:10', '42', 'discord:@42'],
    ['discord:@42:7', '42', undefined],
  ])('where nothing else of the space can be reached (%s), who subscribed (%s) is told alone', async (...row) => {
    const [address, createdBy, told] = row;
    const world = createDelivering([createRecordingAdapter(platformOf(address))]);
    await world.subscribe({ id: 'only', address, space: spaceOf(address), createdBy });
    world.adapter.answer = (to) => (to === address ? { kind: 'gone' } : null);
    world.adapter.missing = { kind: 'gone' };
    await world.raise({ id: 'a1' });
    expect(world.adapter.sent.map((one) => one.address)).toEqual(told === undefined ? [] : [told]);
    for (const { telling } of world.adapter.sent) expect(telling).toMatchObject({ notice: 'gone', isDirect: true });
  });

  it('a notice honours a ban of hours', async () => {
    const world = createDelivering([createRecordingAdapter('discord')]);
    await world.subscribe({ id: '09', address: 'discord:1:09', createdBy: '42' });
    let isBanned = true;
    world.adapter.answer = (to) =>
      isBanned && to === 'discord:1:09' ? { kind: 'rate-limited', retryAfterMs: HOUR_MS } : null;
    await world.raise({ id: 'a1' });
    isBanned = false;
    await world.subscribe({ id: '10', address: 'discord:1:10', createdBy: '42' });
    world.adapter.answer = (to) => (to === 'discord:1:10' ? { kind: 'gone' } : null);
    world.adapter.missing = { kind: 'gone' };
    await world.raise({ id: 'a2', thread: 't2' });
    expect(world.adapter.sent.map(({ address }) => address)).toEqual(['discord:@42']);
  });

  it('a notice goes where it is taken, and to the person only where it is taken nowhere else', async () => {
    const world = createDelivering([createRecordingAdapter('discord')]);
    for (const channel of ['10', '11', '12']) {
      await world.subscribe({ id: channel, address: `discord:1:${channel}`, leastSeverity: channel === '10' ? 1 : 3 });
    }
    const taken = new Set(['discord:1:12', 'discord:@42']);
    world.adapter.answer = (address) => {
      if (address === 'discord:1:10') return { kind: 'forbidden', missing: ['Send Messages'] };
      return taken.has(address) ? null : { kind: 'rate-limited', retryAfterMs: 60_000 };
    };
    await world.raise({ id: 'a1' });
    expect(world.adapter.sent).toMatchObject([{ address: 'discord:1:12', telling: { isDirect: false } }]);
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
