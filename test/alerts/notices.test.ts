import { describe, expect, it } from 'vitest';
import { platformOf, spaceOf } from '../../src/address.ts';
import { HOUR_MS } from '../../src/clock.ts';
import { createDelivering, createRecordingAdapter, told } from '../harness/delivering.ts';
import { T0 } from '../harness/samples.ts';

describe('what platforms answer', () => {
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

  it('a missing permission pauses, tells a manager once elsewhere in the space, and resumes automatically with nothing lost', async () => {
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
    const untold = world.logged.filter(({ level, message }) => level === 'error' && message.startsWith('nobody there'));
    expect(untold).toHaveLength(told === undefined ? 1 : 0);
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
});

it('an edit of a message that somebody deleted alarms nobody', async () => {
  const world = createDelivering([createRecordingAdapter('discord')]);
  await world.subscribe({ id: 'here', address: 'discord:1:10', space: 'discord:1' });
  await world.subscribe({ id: 'there', address: 'discord:1:11', space: 'discord:1', leastSeverity: 3 });
  await world.raise({ id: 'a1' });
  world.adapter.answer = (_, telling) =>
    telling.kind === 'alert' && telling.edits ? { kind: 'rejected', about: 'target' } : null;
  await world.raise({ id: 'a2', reason: 'publisher' });
  expect(world.adapter.sent.map(({ telling }) => telling.kind)).toEqual(['alert']);
});
