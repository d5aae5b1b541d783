import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/alerts/alert.ts';
import { DAY_MS } from '../../src/clock.ts';
import type { State } from '../../src/state/port.ts';
import {
  sampleAlert,
  sampleCommit,
  sampleDelivery,
  sampleFeedback,
  sampleIncident,
  sampleItem,
  sampleMute,
  sampleOwnFeed,
  sampleReport,
  sampleStory,
  sampleSubscription,
  T0,
} from '../harness/samples.ts';
import { deliveriesContract } from './state-deliveries.ts';
import { request, trail } from './state-samples.ts';

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

      it('gives back every character that a feed may contain', async () => {
        const text = 'a\u0000b \uD800 \u{1F50C} \\u0000 "\'$1 \u202E';
        await state.commit(sampleCommit({ items: [sampleItem({ text, title: text })] }));
        expect(await state.item('item-1')).toEqual(sampleItem({ text, title: text }));
        await state.mutes.set('m', sampleMute({ value: text }));
        expect((await state.mutes.get('m'))?.value).toBe(text);
        expect((await state.mutes.entries()).map(([, { value }]) => value)).toEqual([text]);
        expect(await state.forgetSpace(sampleMute().space)).toBe(1);
      });

      it('takes many at once, and loses none', async () => {
        const ids = Array.from({ length: 30 }, (_, n) => `${n}`);
        const batches = ids.map((id) => sampleCommit({ seen: [id], stories: [sampleStory({ id })] }));
        await Promise.all(batches.map((batch) => state.commit(batch)));
        expect((await state.seen(ids)).size).toBe(30);
        expect(await state.storiesSince(0, 99)).toHaveLength(30);
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

    describe('spaces', () => {
      beforeEach(async () => {
        await state.settings.set('telegram:-1', { ...DEFAULT_SETTINGS, language: 'ru' });
        await state.subscriptions.set('s1', sampleSubscription({ space: 'telegram:-1', address: 'telegram:-1:5' }));
        await state.subscriptions.set(
          's2',
          sampleSubscription({ id: 's2', space: 'telegram:-12', address: 'telegram:-12' }),
        );
        const watched = { regions: ['AS9198'], provider: 'JSC Kazakhtelecom (AS9198)' };
        await state.subscriptions.set(
          's3',
          sampleSubscription({ id: 's3', space: 'telegram:-1', address: 'telegram:-1', ...watched }),
        );
        await state.mutes.set('m1', sampleMute({ space: 'telegram:-1' }));
        await state.ownFeeds.set('o1', sampleOwnFeed({ id: 'o1', space: 'telegram:-1', address: 'telegram:-1:5' }));
        await state.ownFeeds.set('o2', sampleOwnFeed({ id: 'o2', space: 'telegram:-12', address: 'telegram:-12' }));
        await state.feedback.set('f1', sampleFeedback({ space: 'telegram:-1' }));
        await state.feedback.set('f2', sampleFeedback({ id: 'f2', space: 'telegram:-12' }));
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
          'telegram:-100',
        ]);
        expect((await state.subscriptions.get('s3'))?.provider).toBe('JSC Kazakhtelecom (AS9198)');
        expect((await state.mutes.get('m1'))?.space).toBe('telegram:-100');
        expect((await state.ownFeeds.entries()).map(([, { space, address }]) => [space, address])).toEqual([
          ['telegram:-100', 'telegram:-100:5'],
          ['telegram:-12', 'telegram:-12'],
        ]);
        const feedback = await state.feedback.entries();
        expect(feedback.map(([, one]) => one.space)).toEqual(['telegram:-100', 'telegram:-12']);
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
        expect(await state.forgetSpace('telegram:-1')).toBe(7);
        expect(await state.settings.get('telegram:-1')).toBeUndefined();
        expect((await state.subscriptions.entries()).map(([key]) => key)).toEqual(['s2']);
        expect(await state.mutes.entries()).toEqual([]);
        expect((await state.ownFeeds.entries()).map(([key]) => key)).toEqual(['o2']);
        expect((await state.feedback.entries()).map(([key]) => key)).toEqual(['f2']);
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
  deliveriesContract(name, open);
}
