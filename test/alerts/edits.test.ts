import { describe, expect, it } from 'vitest';
import { type Alert, DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import { conditionOf } from '../../src/alerts/create-alert.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { createDelivering, createRecordingAdapter, type Delivering } from '../harness/delivering.ts';
import { sampleCommit, sampleFeedback, sampleIncident, T0 } from '../harness/samples.ts';

const source = (publisher: string) => ({ publisher, url: `https://${publisher}/`, at: T0 });
const two = [source('example.org'), source('second.example')];
/** The platform lets everything wait for an hour from now on. */
const wait = (world: Delivering) => {
  world.adapter.answer = () => ({ kind: 'rate-limited', retryAfterMs: HOUR_MS });
};
const goOn = async (world: Delivering) => {
  world.adapter.answer = () => null;
  await world.until(world.now + 2 * HOUR_MS);
};
/** `sends a1 first` or `edits m1 a1 first`. */
const done = (world: Delivering) =>
  world.adapter.sent.map(({ telling, options }) => {
    const said = telling.kind === 'alert' ? `${telling.alert.id} ${telling.alert.reason}` : telling.kind;
    return options.edit === undefined ? `sends ${said}` : `edits ${options.edit} ${said}`;
  });
const lastAlert = (world: Delivering): Alert | undefined => {
  const telling = world.adapter.sent.at(-1)?.telling;
  return telling?.kind === 'alert' ? telling.alert : undefined;
};

describe('an alert that adds a place or a topic to a message', () => {
  it('takes no update with it that waits, which names its place', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.raise({ id: 'a1' });
    wait(world);
    await world.raise({ id: 'a2', reason: 'updated' });
    world.now += MINUTE_MS;
    await world.raise({ id: 'a3', reason: 'updated', isWider: true, regions: ['UZ'] });
    await goOn(world);
    expect(done(world)).toEqual(['sends a1 first', 'sends a2 updated']);
    expect(lastAlert(world)?.regions).toEqual(['KZ', 'UZ']);
  });
});

describe('an alert that says more of an incident that was told', () => {
  it('tells its message until when it is', async () => {
    const world = createDelivering();
    await world.subscribe();
    const condition = conditionOf(sampleIncident());
    await world.raise({ id: 'a1', conditions: [condition] });
    wait(world);
    await world.raise({ id: 'a2', reason: 'updated', conditions: [condition] });
    world.now += MINUTE_MS;
    const until = T0 + 90 * DAY_MS;
    await world.raise({ id: 'a3', reason: 'updated', isWider: true, conditions: [{ ...condition, until }] });
    await goOn(world);
    expect(done(world)).toEqual(['sends a1 first', 'sends a2 updated']);
    expect(lastAlert(world)?.conditions).toEqual([{ ...condition, until }]);
  });
});

describe('what is told as first news', () => {
  it('does not say how bad it was before, which nobody there was told', async () => {
    const world = createDelivering();
    await world.subscribe();
    wait(world);
    await world.raise({ id: 'a1' });
    world.now += MINUTE_MS;
    await world.raise({ id: 'a2', reason: 'escalated', severity: 3, was: 2 });
    await goOn(world);
    expect(done(world)).toEqual(['sends a2 first']);
    expect(lastAlert(world)?.was).toBeUndefined();
    await world.raise({ id: 'a3', reason: 'publisher', sources: two });
    expect(done(world).slice(1)).toEqual(['edits m1 a2 first']);
    expect(lastAlert(world)?.was).toBeUndefined();
  });
});

describe('a message whose sources change', () => {
  const edit = { id: 'a2', reason: 'publisher', sources: two } as const;

  it('does not claim to have come late because its change does', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.raise({ id: 'a1' });
    wait(world);
    await world.raise(edit);
    await goOn(world);
    expect(done(world)).toEqual(['sends a1 first', 'edits m1 a1 first']);
    expect(world.adapter.sent.map(({ telling }) => telling.kind === 'alert' && telling.late)).toEqual([false, false]);
  });

  it('still says that it came late, where it did', async () => {
    const world = createDelivering();
    await world.subscribe();
    wait(world);
    await world.raise({ id: 'a1' });
    await goOn(world);
    await world.raise(edit);
    expect(world.adapter.sent.map(({ telling }) => telling.kind === 'alert' && telling.late)).toEqual([true, true]);
  });

  it('does not get back the place that managers called wrong', async () => {
    const world = createDelivering();
    await world.subscribe();
    const wrong = sampleFeedback({ kind: 'wrong-place', regions: ['RU'] });
    await world.state.feedback.set(wrong.id, wrong);
    await world.raise({ id: 'a1', regions: ['KZ', 'RU'] });
    await world.raise({ ...edit, regions: ['KZ', 'RU'] });
    expect(done(world)).toEqual(['sends a1 first', 'edits m1 a1 first']);
    expect(lastAlert(world)?.regions).toEqual(['KZ']);
  });

  it('is changed although other news of its thread waits for the morning', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.raise({ id: 'a1', severity: 3 });
    await world.state.settings.set('telegram:1', {
      ...DEFAULT_SETTINGS,
      quietHours: { fromMinute: 840, untilMinute: 420 },
    });
    await world.raise({ id: 's1', storyId: 'seizure', incidentId: null, severity: 1 });
    await world.raise(edit);
    expect(done(world)).toEqual(['sends a1 first', 'edits m1 a1 first']);
  });
});

describe('the first message of what is over', () => {
  const discord = () => createDelivering([createRecordingAdapter('discord', { editsInPlace: true })]);

  it('says so, also where an update waited and the end took its place', async () => {
    const world = discord();
    await world.subscribe({ address: 'discord:1:2' });
    await world.raise({ id: 'a1' });
    wait(world);
    await world.raise({ id: 'a2', reason: 'updated' });
    world.now += MINUTE_MS;
    await world.raise({ id: 'a3', reason: 'resolved' });
    await goOn(world);
    expect(done(world)).toEqual(['sends a1 first', 'sends a3 resolved', 'edits m1 a1 first']);
  });

  it('keeps its own sources, which the end has not', async () => {
    const world = discord();
    await world.subscribe({ address: 'discord:1:2' });
    await world.raise({ id: 'a1', sources: [source('example.org')] });
    await world.raise({ id: 'a2', reason: 'publisher', sources: two });
    world.now += MINUTE_MS;
    await world.raise({ id: 'a3', reason: 'resolved', sources: [source('third.example')] });
    expect(done(world).at(-1)).toBe('edits m1 a1 first');
    expect(lastAlert(world)?.sources).toEqual(two);
  });

  it('says so only when all that it tells is over', async () => {
    const world = discord();
    await world.subscribe({ address: 'discord:1:2' });
    const [power, ban] = [sampleIncident({ id: 'power' }), sampleIncident({ id: 'ban' })];
    await world.state.commit(sampleCommit({ incidents: [power, ban] }));
    await world.raise({ id: 'a1', thread: 'power', conditions: [power, ban] });
    for (const one of [power, ban]) {
      world.now += HOUR_MS;
      const over = { ...one, closedAt: world.now };
      await world.state.commit(sampleCommit({ incidents: [over] }));
      await world.raise({ id: `${one.id} over`, thread: 'power', reason: 'resolved', conditions: [over] });
    }
    expect(done(world)).toEqual([
      'sends a1 first',
      'sends power over resolved',
      'sends ban over resolved',
      'edits m1 a1 first',
    ]);
  });

  it('is not called over by its sources while a part of it goes on', async () => {
    const world = discord();
    await world.subscribe({ address: 'discord:1:2' });
    const [power, ban] = [sampleIncident({ id: 'power' }), sampleIncident({ id: 'ban' })];
    const over = { ...power, closedAt: T0 + HOUR_MS };
    await world.state.commit(sampleCommit({ incidents: [over, ban] }));
    await world.raise({ id: 'a1', thread: 'power', conditions: [power, ban] });
    world.now += HOUR_MS;
    await world.raise({ id: 'a2', thread: 'power', reason: 'resolved', storyId: 'other', conditions: [over] });
    await world.raise({ id: 'a3', thread: 'power', reason: 'publisher', sources: two });
    expect(done(world).at(-1)).toBe('edits m1 a1 first');
    expect(world.adapter.sent.at(-1)?.telling).not.toHaveProperty('over');
  });

  it('is left alone where it is the end itself', async () => {
    const world = discord();
    await world.subscribe({ address: 'discord:1:2' });
    wait(world);
    await world.raise({ id: 'a1' });
    world.now += MINUTE_MS;
    await world.raise({ id: 'a2', reason: 'resolved' });
    await goOn(world);
    expect(done(world)).toEqual(['sends a2 resolved']);
  });
});
