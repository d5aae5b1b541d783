import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alert, DEFAULT_SETTINGS, type DigestSchedule } from '../../src/alerts/alert.ts';
import { DIGEST_SIZE, type DigestTelling } from '../../src/alerts/notification.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { createDelivering, createRecordingAdapter, separate, told } from '../harness/delivering.ts';
import { sampleCommit, sampleIncident, sampleMute, T0 } from '../harness/samples.ts';

const daily: DigestSchedule = { every: 'day', minute: 480 };
/** T0 is 14:50. */
const MORNING = Date.UTC(2022, 0, 8, 8);
const digestsOf = (world: ReturnType<typeof createDelivering>) =>
  world.adapter.sent.flatMap(({ telling }) => (telling.kind === 'digest' ? [telling] : []));
const idsOf = ({ alerts }: DigestTelling) => alerts.map(({ id }) => id);

describe('a subscription with a digest', () => {
  it('is told of all in one message when it is due, even of one alert, and of nothing where there was nothing', async () => {
    const world = createDelivering();
    await world.subscribe({ digest: daily });
    await world.raise(...separate(3));
    await world.until(MORNING - 1);
    expect(world.adapter.sent).toEqual([]);
    await world.until(MORNING);
    expect(digestsOf(world).map(idsOf)).toEqual([['alert-0', 'alert-1', 'alert-2']]);
    expect(digestsOf(world)[0]).toMatchObject({ reason: 'schedule', schedule: { every: 'day' } });
    await world.raise({ id: 'late', thread: 'late', storyId: 'late' });
    await world.until(MORNING + 3 * DAY_MS);
    expect(digestsOf(world).map(idsOf).slice(1)).toEqual([['late']]);
  });

  it('counts its hours by the clocks of its space', async () => {
    const world = createDelivering();
    await world.subscribe({ digest: daily });
    await world.state.settings.set('telegram:1', { ...DEFAULT_SETTINGS, timeZone: 'Asia/Almaty' });
    await world.raise({ id: 'a1' });
    await world.until(Date.UTC(2022, 0, 8, 2) - 1);
    expect(world.adapter.sent).toEqual([]);
    await world.until(Date.UTC(2022, 0, 8, 2));
    expect(told(world.adapter.sent)).toEqual(['a1']);
  });

  it('is told at once of what is critical, with what waits of the same matter, and of the end of what came at once', async () => {
    const world = createDelivering();
    await world.subscribe({ digest: daily });
    await world.raise({ id: 'minor', thread: 'hot' }, { id: 'other', thread: 'cold', storyId: 'cold' });
    await world.raise({ id: 'critical', thread: 'hot', reason: 'escalated', severity: 3 });
    expect(told(world.adapter.sent)).toEqual(['critical']);
    await world.raise({ id: 'detail', thread: 'hot', reason: 'updated', severity: 2 });
    expect(told(world.adapter.sent)).toEqual(['critical']);
    await world.raise({ id: 'end', thread: 'hot', reason: 'resolved', severity: 2 });
    expect(told(world.adapter.sent)).toEqual(['critical', 'end']);
    await world.until(MORNING);
    expect(digestsOf(world).map(idsOf)).toEqual([['other']]);
  });

  it('is told once of what began and ended before the digest, and of nothing that was taken back', async () => {
    const world = createDelivering();
    await world.subscribe({ digest: daily });
    await world.raise({ id: 'a1', thread: 'a' }, { id: 'b1', thread: 'b', storyId: 'b' });
    await world.raise({ id: 'a2', thread: 'a', reason: 'resolved' });
    await world.raise({ id: 'b2', thread: 'b', storyId: 'b', reason: 'corrected' });
    await world.until(MORNING);
    expect(told(world.adapter.sent)).toEqual(['a2']);
  });

  it('holds up nothing that another subscription of the same place wants at once', async () => {
    const world = createDelivering();
    await world.subscribe({ id: 'all', digest: { every: 'week', minute: 480 } });
    await world.subscribe({ id: 'power', topics: ['power'] });
    await world.raise(...separate(3), { id: 'power', thread: 'p', storyId: 'p', topics: ['power'] });
    expect(told(world.adapter.sent)).toEqual(['power']);
    expect(await world.state.deliveries.heldUntil('telegram:1')).toBeUndefined();
    await world.raise({ id: 'again', thread: 'q', storyId: 'q', topics: ['power'] });
    expect(told(world.adapter.sent)).toEqual(['power', 'again']);
    await world.until(T0 + 7 * DAY_MS);
    expect(digestsOf(world).map(idsOf)).toEqual([['alert-0', 'alert-1', 'alert-2']]);
  });

  it('that becomes hourly, or ends, waits no longer for the day', async () => {
    const world = createDelivering();
    await world.subscribe({ id: 's', digest: daily });
    await world.raise({ id: 'a1' });
    await world.subscribe({ id: 's', digest: { every: 'hour', minute: 0 } });
    await world.state.deliveries.reviewHeld('telegram:1', world.now);
    await world.until(T0 + 10 * MINUTE_MS);
    expect(told(world.adapter.sent)).toEqual(['a1']);
    await world.raise({ id: 'b1', thread: 'b', storyId: 'b' });
    await world.subscribe({ id: 's' });
    await world.state.deliveries.reviewHeld('telegram:1', world.now);
    await world.until(world.now);
    expect(told(world.adapter.sent)).toEqual(['a1', 'b1']);
  });

  it('waits for the end of quiet hours, and is still a digest', async () => {
    const world = createDelivering();
    await world.subscribe({ digest: daily });
    const quietHours = { fromMinute: 22 * 60, untilMinute: 9 * 60 };
    await world.state.settings.set('telegram:1', { ...DEFAULT_SETTINGS, quietHours });
    await world.raise({ id: 'a1' });
    await world.until(MORNING + HOUR_MS - 1);
    expect(world.adapter.sent).toEqual([]);
    await world.until(MORNING + HOUR_MS);
    expect(digestsOf(world)).toMatchObject([{ reason: 'schedule' }]);
  });

  it('leads to the messages that told earlier of the same, and of what goes on besides', async () => {
    const world = createDelivering();
    const address = 'telegram:-1007';
    await world.subscribe({ id: 'now', address, regions: ['KZ'] });
    const incidents = ['goes on', 'turns'].map((id) => sampleIncident({ id, region: 'KZ' }));
    await world.state.commit(sampleCommit({ incidents }));
    for (const id of ['goes on', 'turns']) await world.raise({ id, thread: id, storyId: id, incidentId: id });
    await world.state.subscriptions.delete('now');
    await world.subscribe({ id: 'daily', address, regions: ['KZ'], digest: daily });
    world.now += HOUR_MS;
    await world.raise({ id: 'turn', thread: 'turns', storyId: 'turns', incidentId: 'turns', reason: 'updated' });
    await world.until(MORNING);
    expect(Object.fromEntries(digestsOf(world)[0]?.messages ?? [])).toEqual({
      turns: 'https://t.me/c/7/m2',
      'goes on': 'https://t.me/c/7/m1',
    });
  });

  it('shows what else goes on and is announced, as far as it was asked for and nobody muted it', async () => {
    const world = createDelivering();
    await world.subscribe({ digest: daily, regions: ['KZ', 'IR'] });
    const incidents = [
      sampleIncident({ id: 'open', region: 'KZ' }),
      sampleIncident({ id: 'ban', region: 'IR', dimension: 'regulation', phase: 'announced', since: T0 + 9 * DAY_MS }),
      sampleIncident({ id: 'muted', region: 'KZ', dimension: 'power', state: 'cut' }),
      sampleIncident({ id: 'elsewhere', region: 'US' }),
      sampleIncident({ id: 'over', region: 'KZ', closedAt: T0 }),
    ];
    const alerts = incidents.map(({ id, region, dimension }) => ({
      id: `of-${id}`,
      thread: id,
      storyId: null,
      incidentId: id,
      regions: [region],
      topics: [dimension],
    }));
    await world.state.mutes.set('m', sampleMute({ kind: 'topic', value: 'power' }));
    await world.state.commit(sampleCommit({ incidents, alerts: [] }));
    await world.raise(...alerts);
    await world.until(MORNING);
    const [digest] = digestsOf(world);
    expect(digest?.schedule?.open.map(({ id }) => id).toSorted()).toEqual(['ban', 'open']);
    await world.raise({ id: 'news', thread: 'news', storyId: 'news', incidentId: null });
    await world.until(MORNING + DAY_MS);
    const next = digestsOf(world)[1];
    expect([next && idsOf(next), next?.schedule?.open.map(({ id }) => id).toSorted()]).toEqual([
      ['news'],
      ['ban', 'open'],
    ]);
  });
});

describe('whatever happens', () => {
  const happening = fc.record({
    severity: fc.constantFrom(1, 2, 3 as const),
    topic: fc.constantFrom('internet', 'power' as const),
    thenMs: fc.integer({ min: 0, max: 7 * HOUR_MS }),
  });
  const schedule = fc.option(
    fc.record({ every: fc.constantFrom('hour', 'day', 'week' as const), minute: fc.integer({ min: 0, max: 1439 }) }),
    { nil: undefined },
  );
  const failure = fc.constantFrom(
    null,
    null,
    null,
    { kind: 'unavailable' } as const,
    {
      kind: 'rate-limited',
      retryAfterMs: HOUR_MS,
    } as const,
  );

  it('each alert is told in exactly one message, and nothing waits in the end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { minLength: 1, maxLength: 40 }),
        schedule,
        schedule,
        fc.array(failure, { maxLength: 12 }),
        fc.boolean(),
        async (happenings, ofAll, ofPower, failures, restarts) => {
          const world = createDelivering([createRecordingAdapter('telegram', { concurrentSends: 2 })]);
          await world.subscribe({ id: 'all', digest: ofAll });
          await world.subscribe({ id: 'power', topics: ['power'], digest: ofPower });
          const left = [...failures];
          world.adapter.answer = () => left.shift() ?? null;
          const raised: Partial<Alert>[] = [];
          for (const [n, { severity, topic, thenMs }] of happenings.entries()) {
            const own = { id: `a${n}`, thread: `t${n}`, storyId: `s${n}`, incidentId: null };
            const alert: Partial<Alert> = { ...own, severity, topics: [topic], at: world.now };
            raised.push(alert);
            await world.raise(alert);
            if (restarts && n % 5 === 4) world.restart();
            await world.until(world.now + thenMs);
          }
          await world.until(world.now + 16 * DAY_MS);
          expect(told(world.adapter.sent).toSorted()).toEqual(raised.map(({ id }) => id).toSorted());
          for (const digest of digestsOf(world)) expect(digest.alerts.length).toBeLessThanOrEqual(DIGEST_SIZE);
          const { waiting, held, leased, closed } = await world.state.deliveries.counts();
          expect({ waiting, held, leased, closed }).toEqual({ waiting: 0, held: 0, leased: 0, closed: 0 });
          await world.state.close();
        },
      ),
      { numRuns: 60 },
    );
  });
});
