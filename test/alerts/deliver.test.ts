import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { createDelivering, createRecordingAdapter, type Sent, told } from '../harness/delivering.ts';
import { sampleCommit, sampleIncident, T0 } from '../harness/samples.ts';

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

  it('a place that a story adds is news to those who watch it, and an edit for those who were told', async () => {
    const world = createDelivering();
    await world.subscribe({ id: 'all', address: 'telegram:1' });
    await world.subscribe({ id: 'texas', address: 'telegram:2', regions: ['US-TX'] });
    await world.raise({ id: 'a1', regions: [], headline: 'Miners curtail' });
    const sources = ['a.example', 'b.example'].map((publisher) => ({ publisher, url: `https://${publisher}`, at: T0 }));
    const wider = { reason: 'updated', isWider: true, regions: ['US-TX'], headline: 'Texas miners curtail' } as const;
    await world.raise({ id: 'a2', ...wider, sources });
    const inOrder = world.adapter.sent.toSorted((a, b) => (a.address < b.address ? -1 : 1));
    const said = inOrder.map(({ address, telling, options }) => [
      address,
      telling.kind === 'alert' && [telling.alert.reason, telling.alert.headline, telling.alert.sources.length],
      options.edit,
    ]);
    expect(said).toEqual([
      ['telegram:1', ['first', 'Miners curtail', 1], undefined],
      ['telegram:1', ['first', 'Miners curtail', 2], 'm1'],
      ['telegram:2', ['first', 'Texas miners curtail', 2], undefined],
    ]);
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

  it('the first message shows the end that a later one tells, and keeps it when a publisher joins', async () => {
    const world = createDelivering([createRecordingAdapter('telegram', { editsInPlace: true })]);
    await world.subscribe();
    await world.raise({ id: 'a1', headline: 'Cut' });
    await world.raise({ id: 'b1', storyId: 'story-2', reason: 'updated', headline: 'Still cut', revision: 2 });
    world.now += HOUR_MS;
    const end = { id: 'b2', storyId: 'story-2', reason: 'resolved', headline: 'Back', revision: 3 } as const;
    await world.raise(end);
    const over = { reason: 'resolved', at: T0 + HOUR_MS };
    expect(world.adapter.sent.map(({ options }) => [options.edit, options.replyTo])).toEqual([
      [undefined, undefined],
      [undefined, 'm1'],
      [undefined, 'm2'],
      ['m1', undefined],
    ]);
    expect(world.adapter.sent[3]?.telling).toMatchObject({ over, alert: { headline: 'Cut', reason: 'first' } });
    await world.raise({ id: 'a2', reason: 'publisher', revision: 4 });
    expect(world.adapter.sent[4]).toMatchObject({ options: { edit: 'm1' }, telling: { over: { reason: 'resolved' } } });
  });

  it('the end that cannot be shown in the first message is told all the same', async () => {
    const world = createDelivering([createRecordingAdapter('telegram', { editsInPlace: true })]);
    await world.subscribe();
    await world.raise({ id: 'a1' });
    world.adapter.answer = (_, telling) =>
      telling.kind === 'alert' && telling.edits ? { kind: 'rejected', about: 'target' } : null;
    await world.raise({ id: 'a2', reason: 'resolved', revision: 2 });
    expect(told(world.adapter.sent)).toEqual(['a1', 'a2']);
    expect(await world.state.deliveries.counts()).toMatchObject({ sent: 2, waiting: 0 });
    expect(world.logged.map(({ level }) => level)).toEqual(['warn']);
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

  it('says since when alerts could be sent and are not: not while a platform lets them wait', async () => {
    const world = createDelivering();
    const since = () => world.deliverer.unsentSince();
    await world.subscribe();
    world.adapter.answer = () => ({ kind: 'rate-limited', retryAfterMs: HOUR_MS });
    await world.raise({ id: 'a1' });
    world.now += 30 * MINUTE_MS;
    expect(await since()).toBeUndefined();
    world.adapter.answer = () => null;
    world.now += HOUR_MS;
    expect(await since()).toBe(T0 + HOUR_MS);
    await world.deliverer.drain();
    expect(await since()).toBeUndefined();
    const { deliveries } = world.state;
    Object.assign(deliveries, { expand: () => Promise.reject(new Error('disk is full')) });
    await world.raise({ id: 'a2' }).catch(() => undefined);
    world.now += HOUR_MS;
    expect(await since(), 'raised, and on its way to nobody').toBe(world.now - HOUR_MS);
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
