import { describe, expect, it } from 'vitest';
import { type Alert, DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import { settingsAt } from '../../src/alerts/space-settings.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import type { Incident } from '../../src/status/observation.ts';
import { createDelivering, createRecordingAdapter, type Delivering } from '../harness/delivering.ts';
import { sampleCommit, sampleIncident, T0 } from '../harness/samples.ts';

const discord = () => createDelivering([createRecordingAdapter('discord', { editsInPlace: true, threads: true })]);
const isNew = ({ options }: { readonly options: { readonly edit?: string } }) => options.edit === undefined;

/** A chat that pins what is critical. */
async function pinning(): Promise<Delivering> {
  const world = createDelivering();
  await world.state.settings.set('telegram:1', { ...DEFAULT_SETTINGS, pin: true });
  await world.subscribe();
  return world;
}
const unpins = ({ adapter }: Delivering) => adapter.sent.flatMap(({ options: { unpin = [] } }) => unpin);

describe('what an adapter is told of where a message belongs', () => {
  it('names the first message of its incident, and whether a thread is wanted', async () => {
    const world = discord();
    await world.state.settings.set('discord:1', { ...DEFAULT_SETTINGS, threads: true });
    await world.subscribe({ address: 'discord:1:10' });
    await world.raise({ id: 'a1', thread: 't', topics: ['power'] });
    world.now += HOUR_MS;
    await world.raise({ id: 'a2', thread: 't', reason: 'updated', topics: ['power'] });
    world.now += HOUR_MS;
    await world.raise({ id: 'a3', thread: 't', reason: 'updated', topics: ['power'] });
    expect(world.adapter.sent.map(({ options }) => options.subject)).toEqual([
      { hasThread: true, topics: ['power'] },
      { hasThread: true, topics: ['power'], first: 'm1' },
      { hasThread: true, topics: ['power'], first: 'm1' },
    ]);
  });

  it('pins what is critical until it is over, where a manager asked for that', async () => {
    const world = createDelivering();
    await world.state.settings.set('telegram:1', { ...DEFAULT_SETTINGS, pin: true });
    await world.subscribe();
    await world.raise({ id: 'a1', thread: 't', severity: 2 });
    world.now += HOUR_MS;
    await world.raise({ id: 'a2', thread: 't', severity: 3, reason: 'escalated' });
    world.now += HOUR_MS;
    await world.raise({ id: 'a3', thread: 't', severity: 3, reason: 'updated' });
    world.now += HOUR_MS;
    await world.raise({ id: 'a4', thread: 't', severity: 3, reason: 'resolved' });
    const kept = world.adapter.sent.filter(isNew).map(({ options: { pin, unpin } }) => [pin, unpin]);
    expect(kept).toEqual([
      [undefined, undefined],
      [true, undefined],
      [undefined, undefined],
      [undefined, ['m2', 'm3']],
    ]);
  });

  it.each<[string, Partial<Alert>, readonly string[]]>([
    ['by its correction', { id: 'a9', reason: 'corrected', severity: 3 }, ['m1']],
    ['by its end', { id: 'a9', reason: 'resolved', severity: 3 }, ['m1']],
    ['by nothing else', { id: 'a9', reason: 'updated', severity: 2 }, []],
  ])('unpins what was taken for critical %s', async (_, last, unpinned) => {
    const world = await pinning();
    await world.raise({ id: 'a1', severity: 3 });
    world.now += HOUR_MS;
    await world.raise(last);
    expect(unpins(world)).toEqual(unpinned);
  });

  it('unpins what was critical by what was merged into it', async () => {
    const world = await pinning();
    world.adapter.answer = () => ({ kind: 'rate-limited', retryAfterMs: 10 * MINUTE_MS });
    await world.raise({ id: 'a1', severity: 3 });
    await world.raise({ id: 'a2', reason: 'updated', severity: 2 });
    world.adapter.answer = () => null;
    await world.until(T0 + HOUR_MS);
    expect(world.adapter.sent.map(({ options: { pin } }) => pin)).toEqual([true]);
    await world.raise({ id: 'a3', reason: 'resolved', severity: 3 });
    expect(unpins(world)).toEqual(['m1']);
  });

  it('unpins what tells of two incidents when both are over', async () => {
    const world = await pinning();
    const [internet, power] = [sampleIncident({ id: 'internet' }), sampleIncident({ id: 'power' })];
    await world.state.commit(sampleCommit({ incidents: [internet, power] }));
    await world.raise({ id: 'a1', thread: 'internet', severity: 3, conditions: [internet, power] });
    const ends = async (...incidents: readonly Incident[]) => {
      world.now += HOUR_MS;
      const closed = incidents.map((one) => ({ ...one, closedAt: world.now }));
      await world.state.commit(sampleCommit({ incidents: closed }));
      const [first] = incidents;
      const over = { reason: 'resolved', severity: 3, conditions: closed } as const;
      await world.raise({ id: `${first?.id} is back`, thread: 'internet', ...over });
    };
    await ends(power);
    expect(unpins(world)).toEqual([]);
    await ends(internet);
    expect(unpins(world)).toEqual(['m1']);
  });

  it('unpins what the digest says is over', async () => {
    const world = await pinning();
    const many = [1, 2, 3, 4, 5, 6].map((n) => ({ thread: `t${n}`, storyId: `s${n}`, incidentId: `i${n}` }));
    const critical = many.map((over, n) => ({ ...over, id: `a${n + 1}`, severity: 3 }) as const);
    for (const one of critical) {
      await world.raise(one);
      world.now += HOUR_MS;
    }
    for (const one of critical) await world.raise({ ...one, id: `${one.id} over`, reason: 'resolved' });
    await world.until(world.now + HOUR_MS);
    expect(unpins(world)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6']);
  });

  it('pins again what begins again after its end', async () => {
    const world = await pinning();
    for (const reason of ['first', 'resolved', 'updated'] as const) {
      await world.raise({ id: reason, reason, severity: 3 });
      world.now += HOUR_MS;
    }
    expect(world.adapter.sent.map(({ options: { pin } }) => pin)).toEqual([true, undefined, true]);
  });

  it('pins nothing unless somebody asked for it', async () => {
    const world = createDelivering();
    await world.subscribe();
    await world.raise({ id: 'a1', severity: 3 });
    expect(world.adapter.sent[0]?.options.pin).toBeUndefined();
  });
});

describe('what subscribers of one address asked for', () => {
  it('is known with the alert: every role once, and silence only where all of them want it', async () => {
    const world = discord();
    const asked = () => world.adapter.sent.map(({ telling }) => telling.kind === 'alert' && telling.asked);
    const address = 'discord:1:10';
    await world.subscribe({ id: 'one', address, role: '5', isSilent: true });
    await world.raise({ id: 'a1', thread: 't1' });
    await world.subscribe({ id: 'two', address, role: '6', topics: ['internet'], regions: [] });
    await world.subscribe({ id: 'three', address, role: '7', topics: ['unrest'], regions: [] });
    await world.raise({ id: 'a2', thread: 't2', topics: ['internet'] });
    expect(asked()).toEqual([
      { roles: ['5'], isSilent: true },
      { roles: ['5', '6'], isSilent: false },
    ]);
  });
});

describe('what subscribers asked for of what comes in one message', () => {
  it('is known for each alert in it', async () => {
    const world = discord();
    const address = 'discord:1:10';
    await world.subscribe({ id: 'one', address, regions: ['KZ'], isSilent: true });
    await world.subscribe({ id: 'two', address, regions: ['UZ'], role: '6' });
    world.adapter.answer = () => ({ kind: 'rate-limited', retryAfterMs: 10 * MINUTE_MS });
    await world.raise({ id: 'a1' });
    await world.raise({ id: 'a2', reason: 'updated', isWider: true, regions: ['UZ'] });
    world.adapter.answer = () => null;
    await world.until(T0 + HOUR_MS);
    const said = world.adapter.sent.flatMap(({ telling }) => (telling.kind === 'alert' ? [telling] : []));
    expect(said.map(({ alert, asked }) => [alert.regions, asked])).toEqual([
      [['KZ', 'UZ'], { roles: ['6'], isSilent: false }],
    ]);
  });
});

describe('how loud and how long an alert is', () => {
  it.each([
    ['one line and silence below critical', [{ soundFrom: 3, isBrief: true }], { soundFrom: 3, isBrief: true }],
    ['the louder of two', [{ soundFrom: 3 }, { soundFrom: 1 }], { soundFrom: 1 }],
    ['the usual sound beside one that wants less', [{ soundFrom: 3 }, {}], { soundFrom: 2 }],
    ['what one says beside one that wants none', [{ isSilent: true }, { soundFrom: 3 }], { soundFrom: 3 }],
    ['the whole text where one wants it', [{ isBrief: true }, {}], {}],
  ] as const)('is %s', async (_, subscriptions, expected) => {
    const world = discord();
    const address = 'discord:1:10';
    for (const [n, how] of subscriptions.entries()) await world.subscribe({ id: `s${n}`, address, ...how });
    await world.raise({ id: 'a1' });
    const [sent] = world.adapter.sent;
    expect(sent?.telling).toMatchObject({ kind: 'alert' });
    if (sent?.telling.kind === 'alert') expect(sent.telling.asked).toEqual({ roles: [], isSilent: false, ...expected });
  });

  it('holds for what later changes its message', async () => {
    const world = discord();
    await world.subscribe({ address: 'discord:1:10', isBrief: true });
    await world.raise({ id: 'a1' });
    await world.raise({ id: 'a2', reason: 'publisher' });
    expect(world.adapter.sent[1]).toMatchObject({
      options: { edit: 'm1' },
      telling: { edits: true, asked: { isBrief: true } },
    });
  });
});

describe('settings of a channel', () => {
  const quietHours = { fromMinute: 0, untilMinute: 0 + 12 * 60 };
  const ofSpace = { ...DEFAULT_SETTINGS, quietHours, channels: { '10': { quietHours: null, language: 'ru' } } };

  it('hold over those of the server, for its threads too, and for no other channel', () => {
    expect(settingsAt('discord:1:10', ofSpace)).toMatchObject({ quietHours: null, language: 'ru', timeZone: 'UTC' });
    expect(settingsAt('discord:1:10:7', ofSpace)).toMatchObject({ quietHours: null, language: 'ru' });
    expect(settingsAt('discord:1:11', ofSpace)).toMatchObject({ quietHours, language: 'en' });
  });

  it('decide what is held there', async () => {
    const world = discord();
    const quiet = { ...ofSpace, quietHours: { fromMinute: 0, untilMinute: 23 * 60 + 59 } };
    await world.state.settings.set('discord:1', quiet);
    await world.subscribe({ address: 'discord:1:10' });
    await world.subscribe({ address: 'discord:1:11' });
    await world.raise({ id: 'a1', severity: 2 });
    await world.until(T0 + MINUTE_MS);
    expect(world.adapter.sent.map(({ address }) => address)).toEqual(['discord:1:10']);
  });
});
