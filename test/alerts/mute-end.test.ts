import { describe, expect, it } from 'vitest';
import { type Alert, type AlertReason, type Mute, UNMUTED } from '../../src/alerts/alert.ts';
import { createMuteEnds } from '../../src/alerts/mute-end.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import type { Incident } from '../../src/status/observation.ts';
import { createDelivering, type Sent, told } from '../harness/delivering.ts';
import { sampleCommit, sampleIncident, sampleMute, T0 } from '../harness/samples.ts';

const HERE = 'telegram:1';
const END = T0 + HOUR_MS;

/** One chat that is subscribed to everything, with mutes and what happens while they hold. */
async function muted(...mutes: readonly Partial<Mute>[]) {
  const world = createDelivering();
  await world.subscribe({ address: HERE });
  for (const one of mutes) {
    const mute = sampleMute({ space: HERE, kind: 'region', value: 'KZ', until: END, ...one });
    await world.state.mutes.set(mute.id, mute);
  }
  const ends = createMuteEnds(world.state, () => world.now);
  const open = sampleIncident({ id: 'cut' });
  const commitIncident = (over: Partial<Incident> = {}) =>
    world.state.commit(sampleCommit({ incidents: [{ ...open, ...over }] }));
  await commitIncident();
  return {
    ...world,
    ends,
    commitIncident,
    sent: world.adapter.sent,
    raise: (id: string, reason: AlertReason, over: Partial<Alert> = {}) =>
      world.raise({ id, fingerprint: id, reason, thread: 'cut', incidentId: 'cut', at: world.now, ...over }),
    /** Lets an hour and a minute pass, at whose end the mutes are looked at. */
    async passTerm() {
      world.now = END + MINUTE_MS;
      const due = await ends.due();
      await world.deliverer.drain();
      return due;
    },
  };
}

describe('the end of a mute', () => {
  it('tells what began while it held and goes on, with its newest word, and says why so late', async () => {
    const world = await muted({});
    await world.raise('began', 'first');
    await world.raise('worse', 'updated');
    expect(told(world.sent)).toEqual([]);
    expect(await world.ends.nextAt()).toBe(END);
    expect(await world.passTerm()).toBe(1);
    expect(told(world.sent)).toEqual(['worse']);
    const [message] = world.sent;
    expect(message?.telling).toMatchObject({ alert: { reason: 'first' }, late: true });
    expect(message?.telling.kind === 'alert' && message.telling.delivery.trail.at(-1)?.reason).toBe(UNMUTED);
    expect(await world.state.mutes.entries()).toEqual([]);
  });

  it('tells it though the address had nothing to send for so long that its queue was forgotten', async () => {
    const world = await muted({});
    await world.raise('began', 'first');
    world.now += MINUTE_MS;
    await world.state.prune(world.now);
    await world.passTerm();
    expect(told(world.sent)).toEqual(['began']);
  });

  it('tells it in the chat that the group has become meanwhile', async () => {
    const world = await muted({});
    await world.raise('began', 'first');
    await world.state.moveSpace(HERE, 'telegram:-100');
    expect(await world.passTerm()).toBe(1);
    expect(world.sent.map(({ address }) => address)).toEqual(['telegram:-100']);
  });

  it('tells it once, though it is looked at again', async () => {
    const world = await muted({});
    await world.raise('began', 'first');
    await world.passTerm();
    expect(await world.passTerm()).toBe(0);
    expect(told(world.sent)).toEqual(['began']);
  });

  it('tells an update in answer to what was told before it', async () => {
    const world = await muted();
    await world.raise('began', 'first');
    const mute = sampleMute({ space: HERE, kind: 'incident', value: 'cut', until: END });
    await world.state.mutes.set(mute.id, mute);
    await world.raise('worse', 'updated');
    await world.passTerm();
    expect(told(world.sent)).toEqual(['began', 'worse']);
    expect(world.sent[1]?.options.replyTo).toBe(world.sent[0]?.messageId);
  });

  it('keeps silent of what has ended meanwhile', async () => {
    const world = await muted({});
    await world.raise('began', 'first');
    await world.commitIncident({ closedAt: T0 + MINUTE_MS });
    expect(await world.passTerm()).toBe(0);
    expect(told(world.sent)).toEqual([]);
  });

  it('keeps silent of what another mute still silences, until that one ends', async () => {
    const world = await muted({ id: 'a' }, { id: 'b', kind: 'topic', value: 'internet', until: null });
    await world.raise('began', 'first');
    expect(await world.passTerm()).toBe(0);
    const [[, left] = []] = await world.state.mutes.entries();
    expect(left?.id).toBe('b');
    expect(await world.ends.end(left === undefined ? [] : [left])).toBe(1);
    await world.deliverer.drain();
    expect(told(world.sent)).toEqual(['began']);
  });

  it('tells nothing that was told, or that was stopped by something else than a mute', async () => {
    const world = await muted();
    await world.raise('began', 'first');
    await world.raise('copy', 'none');
    const mute = sampleMute({ space: HERE, kind: 'region', value: 'KZ', until: END });
    await world.state.mutes.set(mute.id, mute);
    expect(await world.passTerm()).toBe(0);
    expect(told(world.sent)).toEqual(['began']);
  });

  it('leaves the mutes of other chats alone', async () => {
    const world = await muted({});
    await world.state.mutes.set('far', sampleMute({ id: 'far', space: 'telegram:2', until: END + HOUR_MS }));
    await world.raise('began', 'first');
    await world.passTerm();
    expect((await world.state.mutes.entries()).map(([id]) => id)).toEqual(['far']);
  });

  const elsewhere = { isWider: true, regions: ['UZ'], headline: 'Uzbekistan is cut off too' } as const;
  const alertsOf = (sent: readonly Sent[]) =>
    sent.map(({ telling, options }) => {
      const alert = telling.kind === 'alert' ? telling.alert : undefined;
      return [options.edit ?? 'new', alert?.id, alert?.reason, alert?.regions.join()];
    });

  it('tells the newest news, and in it the place that a later alert only adds', async () => {
    const world = await muted({ kind: 'topic', value: 'internet' });
    await world.raise('began', 'first');
    await world.raise('worse', 'updated');
    await world.raise('elsewhere', 'updated', elsewhere);
    await world.passTerm();
    expect(alertsOf(world.sent)).toEqual([['new', 'worse', 'first', 'KZ,UZ']]);
    const source = { publisher: 'second.example', url: 'https://second.example/', at: T0 };
    await world.raise('copy', 'publisher', { sources: [source] });
    expect(alertsOf(world.sent).slice(1)).toEqual([['m1', 'worse', 'first', 'KZ,UZ']]);
  });

  it('does so where the place was added before the news, and when the mute ends at once', async () => {
    const world = await muted({ kind: 'topic', value: 'internet', until: null });
    await world.raise('began', 'first');
    await world.raise('elsewhere', 'updated', elsewhere);
    await world.raise('worse', 'updated', { incidentId: 'cut' });
    await world.ends.end((await world.state.mutes.entries()).map(([, mute]) => mute));
    await world.deliverer.drain();
    expect(alertsOf(world.sent)).toEqual([['new', 'worse', 'first', 'KZ,UZ']]);
  });

  it('updates what was told before the mute with the news, and edits it where a place was all there was', async () => {
    for (const [news, wanted] of [
      [['worse'], [['new', 'worse', 'updated', 'KZ,UZ']]],
      [[], [['m1', 'began', 'first', 'KZ']]],
    ] as const) {
      const world = await muted();
      await world.raise('began', 'first');
      const mute = sampleMute({ space: HERE, kind: 'topic', value: 'internet', until: END });
      await world.state.mutes.set(mute.id, mute);
      for (const id of news) await world.raise(id, 'updated');
      await world.raise('elsewhere', 'updated', elsewhere);
      await world.passTerm();
      expect(alertsOf(world.sent).slice(1)).toEqual(wanted);
    }
  });

  it('tells what it kept back though a place was added that it did not cover', async () => {
    const world = await muted({});
    const tashkent = sampleIncident({ id: 'far', region: 'UZ', thread: 'cut' });
    await world.state.commit(sampleCommit({ incidents: [tashkent] }));
    await world.raise('began', 'first');
    await world.raise('elsewhere', 'first', { ...elsewhere, incidentId: 'far' });
    expect(alertsOf(world.sent)).toEqual([['new', 'elsewhere', 'first', 'UZ']]);
    await world.passTerm();
    expect(told(world.sent)).toEqual(['elsewhere', 'began']);
  });

  it('tells of each incident of a thread, and of none that has ended', async () => {
    const world = await muted({});
    const power = sampleIncident({ id: 'dark', dimension: 'power', thread: 'cut' });
    const over = sampleIncident({ id: 'over', dimension: 'unrest', thread: 'cut', closedAt: T0 });
    await world.state.commit(sampleCommit({ incidents: [power, over] }));
    await world.raise('began', 'first');
    await world.raise('dark', 'first', { incidentId: 'dark', storyId: 'other' });
    await world.raise('calm', 'first', { incidentId: 'over', storyId: 'third' });
    await world.raise('over', 'resolved', { incidentId: 'over', storyId: 'third' });
    await world.passTerm();
    expect(told(world.sent)).toEqual(['began', 'dark']);
  });
});
