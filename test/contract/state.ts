import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import { DAY_MS, MINUTE_MS } from '../../src/clock.ts';
import type { LeaseRequest, State } from '../../src/state/port.ts';
import {
  sampleAlert,
  sampleCommit,
  sampleDelivery,
  sampleIncident,
  sampleMute,
  sampleReport,
  sampleStory,
  sampleSubscription,
  T0,
} from '../harness/samples.ts';

const trail = (reason = 'test') => ({ at: T0, stage: 'test', outcome: 'pass' as const, reason });

function request(over: Partial<LeaseRequest> = {}): LeaseRequest {
  return { platform: 'telegram', now: T0, leaseMs: MINUTE_MS, limit: 100, together: 10, ...over };
}

/** What every implementation of the state must do. `open` gives a fresh, empty one. */
export function stateContract(name: string, open: () => Promise<State>): void {
  describe(`state in ${name}`, () => {
    let state: State;
    beforeEach(async () => {
      state = await open();
    });
    afterEach(() => state.close());

    describe('collections', () => {
      it('give back what was set, nothing for the unknown, and forget what was deleted', async () => {
        await state.settings.set('telegram:1', { ...DEFAULT_SETTINGS, language: 'ru' });
        expect((await state.settings.get('telegram:1'))?.language).toBe('ru');
        expect(await state.settings.get('telegram:2')).toBeUndefined();
        expect(await state.settings.delete('telegram:1')).toBe(true);
        expect(await state.settings.delete('telegram:1')).toBe(false);
        expect(await state.settings.get('telegram:1')).toBeUndefined();
      });

      it('keep their names apart', async () => {
        await state.facts.set('same', 1);
        await state.mutes.set('same', sampleMute({ id: 'same' }));
        expect(await state.facts.entries()).toEqual([['same', 1]]);
        expect((await state.mutes.entries()).map(([key]) => key)).toEqual(['same']);
        expect(await state.subscriptions.entries()).toEqual([]);
      });

      it('list entries in key order, the same array until something changes', async () => {
        await state.facts.set('b', 2);
        await state.facts.set('a', { deep: [1] });
        const first = await state.facts.entries();
        expect(first).toEqual([
          ['a', { deep: [1] }],
          ['b', 2],
        ]);
        expect(await state.facts.entries()).toBe(first);
        await state.facts.set('a', null);
        expect(await state.facts.entries()).toEqual([
          ['a', null],
          ['b', 2],
        ]);
      });

      it('list what was set last, however many set at once', async () => {
        await state.facts.entries();
        await Promise.all([1, 2, 3, 4].flatMap((n) => [state.facts.set('a', n), state.facts.set(`b${n}`, n)]));
        await state.facts.delete('b2');
        expect(await state.facts.entries()).toEqual([
          ['a', await state.facts.get('a')],
          ['b1', 1],
          ['b3', 3],
          ['b4', 4],
        ]);
      });

      it('keep fields that only a newer version knows', async () => {
        const newer = { ...DEFAULT_SETTINGS, colour: 'blue' };
        await state.settings.set('telegram:1', newer);
        expect(await state.settings.get('telegram:1')).toEqual(newer);
      });

      it('refuse an empty key instead of dropping the record without a word', async () => {
        await expect(state.facts.set('', 1)).rejects.toThrow('needs a key');
      });
    });

    describe('commit', () => {
      it('writes everything of one item together', async () => {
        await state.commit(
          sampleCommit({
            seen: ['k1', 'k2'],
            stories: [sampleStory()],
            incidents: [sampleIncident()],
            alerts: [sampleAlert()],
          }),
        );
        expect(await state.seen(['k1', 'k2', 'k3'])).toEqual(new Set(['k1', 'k2']));
        expect(await state.story('story-1')).toEqual(sampleStory());
        expect(await state.incident('incident-1')).toEqual(sampleIncident());
        expect(await state.alertsOfStory('story-1')).toEqual([sampleAlert()]);
        expect(await state.alertsOfThread('incident-1')).toEqual([sampleAlert()]);
        expect(await state.deliveries.unexpanded(10)).toEqual([sampleAlert()]);
      });

      it('writes nothing when a part of it cannot be written', async () => {
        const broken = sampleStory({ features: 10n });
        const batch = sampleCommit({ seen: ['k1'], stories: [broken], alerts: [sampleAlert()] });
        await expect(state.commit(batch)).rejects.toThrow();
        expect(await state.seen(['k1'])).toEqual(new Set());
        expect(await state.deliveries.unexpanded(10)).toEqual([]);
      });

      it('does not raise an alert again that it knows', async () => {
        await state.commit(sampleCommit({ alerts: [sampleAlert()] }));
        await state.deliveries.expand('alert-1', [], '', true);
        await state.commit(sampleCommit({ alerts: [sampleAlert()] }));
        expect(await state.deliveries.unexpanded(10)).toEqual([]);
      });

      it('keeps one observation, however often it is read', async () => {
        const observation = {
          region: 'KZ',
          dimension: 'internet',
          state: 'down',
          kind: 'measured',
          at: T0,
          evidence: 'at 6 % of normal',
          source: 'IODA',
          url: 'https://example.org/ioda',
        } as const;
        await state.commit(sampleCommit({ observations: [observation] }));
        const denied = { ...observation, polarity: 'denied' as const };
        await state.commit(sampleCommit({ observations: [observation, { ...observation, at: T0 + 1 }] }));
        expect((await state.observationsSince(T0, 'KZ')).map((found) => found.at)).toEqual([T0 + 1, T0]);
        expect(await state.observationsSince(T0, 'UZ')).toEqual([]);
        await state.commit(sampleCommit({ observations: [denied, denied] }));
        expect(await state.observationsSince(T0, 'KZ')).toHaveLength(3);
      });
    });

    describe('stories and incidents', () => {
      it('finds a story by any page of its reports, however the link is decorated', async () => {
        const reports = [sampleReport(), sampleReport({ itemId: 'item-2', url: 'https://www.example.net/b' })];
        await state.commit(sampleCommit({ stories: [sampleStory({ reports })] }));
        expect((await state.storyByUrl('https://www.example.net/b?utm_source=x#top'))?.id).toBe('story-1');
        expect(await state.storyByUrl('https://www.example.net/c')).toBeUndefined();
      });

      it('lists stories updated since, newest first', async () => {
        const stories = [1, 2, 3].map((n) => sampleStory({ id: `s${n}`, updatedAt: T0 + n }));
        await state.commit(sampleCommit({ stories }));
        expect((await state.storiesSince(T0 + 2, 10)).map((story) => story.id)).toEqual(['s3', 's2']);
        expect((await state.storiesSince(0, 1)).map((story) => story.id)).toEqual(['s3']);
      });

      it('knows which incidents are open, and those of a region since', async () => {
        const incidents = [
          sampleIncident({ id: 'a', updatedAt: T0 }),
          sampleIncident({ id: 'b', region: 'IR', updatedAt: T0 + 1, closedAt: T0 + 1 }),
        ];
        await state.commit(sampleCommit({ incidents }));
        expect((await state.openIncidents()).map((incident) => incident.id)).toEqual(['a']);
        expect((await state.incidentsSince(0)).map((incident) => incident.id)).toEqual(['b', 'a']);
        expect((await state.incidentsSince(0, 'KZ')).map((incident) => incident.id)).toEqual(['a']);
      });
    });

    describe('deliveries', () => {
      async function expand(...deliveries: readonly Parameters<typeof sampleDelivery>[0][]): Promise<void> {
        await state.deliveries.expand('alert', deliveries.map(sampleDelivery), 'end', true);
      }
      const leased = async (over: Partial<LeaseRequest> = {}) =>
        (await state.deliveries.lease(request(over))).map((delivery) => delivery.id);

      it('expansion goes on where it stopped, and known deliveries are left alone', async () => {
        await state.commit(sampleCommit({ alerts: [sampleAlert()] }));
        await state.deliveries.expand('alert-1', [sampleDelivery()], 'telegram:1', false);
        expect(await state.deliveries.cursor('alert-1')).toBe('telegram:1');
        await leased();
        await state.deliveries.update([
          { id: 'delivery-1', state: 'sent', messageId: '9', toldAt: T0, trail: trail() },
        ]);
        await state.deliveries.expand('alert-1', [sampleDelivery()], 'telegram:9', true);
        expect((await state.deliveries.get('delivery-1'))?.state).toBe('sent');
        expect(await state.deliveries.unexpanded(10)).toEqual([]);
      });

      it('leases one per address, in order, and the next only when that one has ended', async () => {
        await expand({ id: 'd1' }, { id: 'd2' }, { id: 'd3', address: 'telegram:2' });
        expect(await leased()).toEqual(['d1', 'd3']);
        expect(await leased()).toEqual([]);
        await state.deliveries.update([{ id: 'd1', state: 'sent', messageId: '1', toldAt: T0, trail: trail() }]);
        expect(await leased()).toEqual(['d2']);
      });

      it('keeps the order when an earlier one has to wait', async () => {
        await expand({ id: 'd1' }, { id: 'd2' });
        await leased();
        await state.deliveries.update([{ id: 'd1', state: 'waiting', dueAt: T0 + 500, attempts: 1, trail: trail() }]);
        expect(await leased({ now: T0 + 499 })).toEqual([]);
        expect(await leased({ now: T0 + 500 })).toEqual(['d1']);
      });

      it('gives a lease again that ran out', async () => {
        await expand({ id: 'd1' });
        expect(await leased()).toEqual(['d1']);
        expect(await state.deliveries.nextDueAt('telegram')).toBe(T0 + MINUTE_MS);
        expect(await leased({ now: T0 + MINUTE_MS - 1 })).toEqual([]);
        expect(await leased({ now: T0 + MINUTE_MS })).toEqual(['d1']);
      });

      it('leases for one platform only, and not more addresses than asked for', async () => {
        await expand(
          { id: 'd1', address: 'discord:1:1' },
          { id: 'd2', address: 'telegram:1' },
          { id: 'd3', address: 'telegram:2' },
        );
        expect(await leased({ limit: 1 })).toEqual(['d2']);
        expect(await leased({ platform: 'discord' })).toEqual(['d1']);
      });

      it('takes held ones together when their time has come, at most so many', async () => {
        await expand({ id: 'd1' }, { id: 'd2' }, { id: 'd3' });
        for (const id of ['d1', 'd2', 'd3']) {
          await leased();
          await state.deliveries.update([{ id, state: 'held', dueAt: T0 + 100, trail: trail() }]);
        }
        expect(await leased({ now: T0 + 99 })).toEqual([]);
        expect(await state.deliveries.nextDueAt('telegram')).toBe(T0 + 100);
        expect(await leased({ now: T0 + 100, together: 2 })).toEqual(['d1', 'd2']);
        await state.deliveries.update(
          ['d1', 'd2'].map((id) => ({ id, state: 'sent' as const, messageId: '5', toldAt: T0 + 100, trail: trail() })),
        );
        expect(await leased({ now: T0 + 100, together: 2 })).toEqual(['d3']);
        expect(await state.deliveries.toldSince('telegram:1', T0)).toEqual([T0 + 100]);
      });

      it('blocks an address, also for what comes later, and no other', async () => {
        await expand({ id: 'd1' }, { id: 'd2', address: 'telegram:2' });
        await state.deliveries.block('telegram:1', T0 + DAY_MS);
        await expand({ id: 'd3' });
        expect(await leased({ now: T0 + DAY_MS - 1 })).toEqual(['d2']);
        expect(await leased({ now: T0 + DAY_MS })).toEqual(['d1']);
      });

      it('a block outlasts the lease that ran when it was made', async () => {
        await expand({ id: 'd1' });
        await leased();
        await state.deliveries.block('telegram:1', T0 + DAY_MS);
        expect(await leased({ now: T0 + MINUTE_MS })).toEqual([]);
        expect(await leased({ now: T0 + DAY_MS })).toEqual(['d1']);
      });

      it('finds the newest message of a thread, of a story in it, and edits are none', async () => {
        const alerts = [sampleAlert({ id: 'a1' }), sampleAlert({ id: 'a2', storyId: 'story-2' })];
        await state.commit(sampleCommit({ alerts }));
        await expand(
          { id: 'd1', alertId: 'a1' },
          { id: 'd2', alertId: 'a2' },
          { id: 'd3', alertId: 'a3' },
          { id: 'd4', alertId: 'a4' },
        );
        await state.deliveries.update([
          { id: 'd1', state: 'sent', messageId: '1', toldAt: T0, trail: trail() },
          { id: 'd2', state: 'sent', messageId: '2', toldAt: T0 + 1, trail: trail() },
          { id: 'd3', state: 'sent', messageId: '1', trail: trail() },
        ]);
        expect((await state.deliveries.lastSent('telegram:1', 'incident-1'))?.id).toBe('d2');
        expect((await state.deliveries.lastSent('telegram:1', 'incident-1', 'story-1'))?.id).toBe('d1');
        expect(await state.deliveries.lastSent('telegram:1', 'other')).toBeUndefined();
        expect((await state.deliveries.byMessage('telegram:1', '1'))?.id).toBe('d1');
        expect(await state.deliveries.toldSince('telegram:1', T0)).toEqual([T0, T0 + 1]);
        expect((await state.deliveries.pending('telegram:1', 'incident-1')).map(({ id }) => id)).toEqual(['d4']);
        expect((await state.deliveries.ofStory('story-1', 'telegram:1')).map(({ id }) => id)).toEqual(['d1']);
        expect(await state.deliveries.counts()).toMatchObject({ sent: 3, waiting: 1, held: 0 });
      });

      it('remembers the whole way of a delivery, and of endless retries the beginning and the end', async () => {
        await expand({ id: 'd1' });
        for (let n = 0; n < 100; n++) {
          await state.deliveries.update([{ id: 'd1', state: 'waiting', trail: trail(`try ${n}`) }]);
        }
        const reasons = (await state.deliveries.get('d1'))?.trail.map((entry) => entry.reason) ?? [];
        expect(reasons[0]).toBe('try 0');
        expect(reasons.at(-1)).toBe('try 99');
        expect(reasons.length).toBeLessThanOrEqual(40);
      });
    });

    describe('spaces', () => {
      beforeEach(async () => {
        await state.settings.set('telegram:-1', { ...DEFAULT_SETTINGS, language: 'ru' });
        await state.subscriptions.set('s1', sampleSubscription({ space: 'telegram:-1', address: 'telegram:-1:5' }));
        await state.subscriptions.set(
          's2',
          sampleSubscription({ id: 's2', space: 'telegram:-12', address: 'telegram:-12' }),
        );
        await state.mutes.set('m1', sampleMute({ space: 'telegram:-1' }));
        const deliveries = [
          sampleDelivery({ id: 'd1', address: 'telegram:-1:5' }),
          sampleDelivery({ id: 'd2', address: 'telegram:-12' }),
        ];
        await state.deliveries.expand('alert', deliveries, '', true);
      });

      it('every record of a space moves with it, and of no other', async () => {
        await state.deliveries.block('telegram:-1:5', T0 + DAY_MS);
        await state.subscriptions.entries();
        await state.moveSpace('telegram:-1', 'telegram:-100');
        expect((await state.settings.get('telegram:-100'))?.language).toBe('ru');
        expect(await state.settings.get('telegram:-1')).toBeUndefined();
        expect((await state.subscriptions.entries()).map(([, { address }]) => address)).toEqual([
          'telegram:-100:5',
          'telegram:-12',
        ]);
        expect((await state.mutes.get('m1'))?.space).toBe('telegram:-100');
        const due = await state.deliveries.lease(request());
        expect(due.map(({ id, address }) => [id, address]).sort()).toEqual([
          ['d1', 'telegram:-100:5'],
          ['d2', 'telegram:-12'],
        ]);
      });

      it('what is on its way when its space moves stays the only one', async () => {
        const [first] = await state.deliveries.lease(request());
        expect(first?.id).toBe('d1');
        await state.deliveries.expand('next', [sampleDelivery({ id: 'd3', address: 'telegram:-1:5' })], '', true);
        await state.moveSpace('telegram:-1', 'telegram:-100');
        expect(await state.deliveries.lease(request())).toEqual([]);
        await state.deliveries.update([{ id: 'd1', state: 'sent', messageId: '1', toldAt: T0, trail: trail() }]);
        expect((await state.deliveries.lease(request())).map(({ id }) => id)).toEqual(['d3']);
      });

      it('forgetting a space deletes all of its data, and of no other', async () => {
        expect(await state.forgetSpace('telegram:-1')).toBe(4);
        expect(await state.settings.get('telegram:-1')).toBeUndefined();
        expect((await state.subscriptions.entries()).map(([key]) => key)).toEqual(['s2']);
        expect(await state.mutes.entries()).toEqual([]);
        expect((await state.deliveries.lease(request())).map(({ id }) => id)).toEqual(['d2']);
      });
    });

    it('prune deletes what is older than retention says, and leaves open incidents', async () => {
      await state.commit(
        sampleCommit({
          seen: ['k1'],
          stories: [sampleStory()],
          incidents: [sampleIncident(), sampleIncident({ id: 'closed', closedAt: T0 })],
          alerts: [sampleAlert()],
        }),
      );
      await state.deliveries.expand('alert-1', [sampleDelivery()], '', true);
      await state.prune(T0 + 29 * DAY_MS);
      expect((await state.alert('alert-1'))?.words).not.toBe('');
      await state.prune(T0 + 100 * DAY_MS);
      expect((await state.alert('alert-1'))?.words, 'the text of the publisher goes first').toBe('');
      expect(await state.story('story-1')).toBeDefined();
      expect(await state.seen(['k1'])).toEqual(new Set(['k1']));
      await state.prune(T0 + 1000 * DAY_MS);
      expect(await state.story('story-1')).toBeUndefined();
      expect(await state.storyByUrl('https://example.org/a')).toBeUndefined();
      expect(await state.seen(['k1'])).toEqual(new Set());
      expect(await state.alert('alert-1')).toBeUndefined();
      expect(await state.deliveries.get('delivery-1')).toBeUndefined();
      expect((await state.incidentsSince(0)).map(({ id }) => id)).toEqual(['incident-1']);
    });
  });
}
