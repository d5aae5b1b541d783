import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import { settingsAt } from '../../src/alerts/space-settings.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { createDelivering, createRecordingAdapter } from '../harness/delivering.ts';
import { T0 } from '../harness/samples.ts';

const discord = () => createDelivering([createRecordingAdapter('discord', { editsInPlace: true, threads: true })]);
const isNew = ({ options }: { readonly options: { readonly edit?: string } }) => options.edit === undefined;

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
