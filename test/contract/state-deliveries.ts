import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../src/clock.ts';
import type { LeaseRequest, State } from '../../src/state/port.ts';
import { sampleAlert, sampleCommit, sampleDelivery, T0 } from '../harness/samples.ts';
import { request, trail } from './state-samples.ts';

/** What every implementation must do with deliveries. `open` gives a fresh, empty state. */
export function deliveriesContract(name: string, open: () => Promise<State>): void {
  describe(`state in ${name}`, () => {
    let state: State;
    beforeEach(async () => {
      state = await open();
    });
    afterEach(() => state.close());

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

      it('gives each to one of many that ask at once, while others are added and closed', async () => {
        const addresses = Array.from({ length: 40 }, (_, n) => `telegram:${n}`);
        await expand(...addresses.map((address, n) => ({ id: `a${n}`, alertId: `x${n}`, address })));
        const given: string[] = [];
        const close = async (ids: readonly string[]) => {
          given.push(...ids);
          await state.deliveries.update(ids.map((id) => ({ id, state: 'closed' as const, trail: trail() })));
        };
        const ask = async () => close(await leased({ limit: 7 }));
        const add = (n: number) =>
          expand(...addresses.map((address, m) => ({ id: `b${n}-${m}`, alertId: `y${n}-${m}`, address })));
        await Promise.all([ask(), add(1), ask(), ask(), add(2), ask(), ask(), ask()]);
        for (let before = -1; before !== given.length; ) {
          before = given.length;
          await Promise.all([ask(), ask(), ask()]);
        }
        expect(given).toHaveLength(120);
        expect(new Set(given).size).toBe(120);
      });

      describe('of what is critical', () => {
        /** An alert of each severity and of a thread of its own, committed and, unless told otherwise, expanded to two addresses. */
        async function raise(id: string, severity: 1 | 2 | 3, thread = id, addresses = ['telegram:1', 'telegram:2']) {
          await state.commit(sampleCommit({ alerts: [sampleAlert({ id, severity, thread })] }));
          const page = addresses.map((address) =>
            sampleDelivery({ id: `${id}@${address}`, alertId: id, address, thread }),
          );
          await state.deliveries.expand(id, page, 'end', true);
        }
        const close = (...ids: readonly string[]) =>
          state.deliveries.update(ids.map((id) => ({ id, state: 'closed' as const, trail: trail() })));

        it('leases it before all others, in its own lane and in those of other addresses', async () => {
          await raise('old', 2);
          await raise('later', 1, 'later', ['telegram:1']);
          await raise('critical', 3, 'critical', ['telegram:2', 'telegram:3']);
          expect(await leased({ limit: 2 })).toEqual(['critical@telegram:2', 'critical@telegram:3']);
          await close('critical@telegram:2', 'critical@telegram:3');
          expect(await leased({ limit: 2 })).toEqual(['old@telegram:1', 'old@telegram:2']);
          await close('old@telegram:1', 'old@telegram:2');
          expect(await leased()).toEqual(['later@telegram:1']);
        });

        it('waits for what is on its way, and for what was to be said before of the same incident', async () => {
          await raise('first', 2, 'first', ['telegram:1']);
          expect(await leased()).toEqual(['first@telegram:1']);
          await raise('begun', 2, 'grid', ['telegram:1']);
          await raise('worse', 3, 'grid', ['telegram:1']);
          expect(await leased()).toEqual([]);
          await close('first@telegram:1');
          expect(await leased()).toEqual(['begun@telegram:1']);
          await close('begun@telegram:1');
          expect(await leased()).toEqual(['worse@telegram:1']);
        });

        it('goes ahead of one that has to wait, and keeps nobody waiting when it has to itself', async () => {
          await raise('routine', 1, 'routine', ['telegram:1']);
          await leased();
          const later = { state: 'waiting' as const, attempts: 1, trail: trail() };
          await state.deliveries.update([{ id: 'routine@telegram:1', dueAt: T0 + 500, ...later }]);
          await raise('critical', 3, 'critical', ['telegram:1']);
          expect(await leased()).toEqual(['critical@telegram:1']);
          await state.deliveries.update([{ id: 'critical@telegram:1', dueAt: T0 + 900, ...later }]);
          expect(await state.deliveries.nextDueAt('telegram')).toBe(T0 + 500);
          expect(await leased({ now: T0 + 499 })).toEqual([]);
          expect(await leased({ now: T0 + 500 })).toEqual(['routine@telegram:1']);
          await close('routine@telegram:1');
          expect(await leased({ now: T0 + 899 })).toEqual([]);
          expect(await leased({ now: T0 + 900 })).toEqual(['critical@telegram:1']);
        });

        it('goes ahead of what is held and due, and is kept as critical when a space moves', async () => {
          await raise('held', 2, 'held', ['telegram:1']);
          await leased();
          await state.deliveries.update([{ id: 'held@telegram:1', state: 'held', dueAt: T0, trail: trail() }]);
          await raise('critical', 3, 'critical', ['telegram:1']);
          await state.moveSpace('telegram:1', 'telegram:-9');
          expect(await leased()).toEqual(['critical@telegram:1']);
          await close('critical@telegram:1');
          expect(await leased()).toEqual(['held@telegram:1']);
        });

        it('expands it first, but not before what was raised earlier of the same incident', async () => {
          const alerts = [
            sampleAlert({ id: 'a', severity: 2, thread: 'grid', at: T0 }),
            sampleAlert({ id: 'b', severity: 1, thread: 'law', at: T0 + 1 }),
            sampleAlert({ id: 'c', severity: 3, thread: 'grid', at: T0 + 2 }),
            sampleAlert({ id: 'd', severity: 3, thread: 'net', at: T0 + 3 }),
          ];
          await state.commit(sampleCommit({ alerts }));
          const order: string[] = [];
          for (;;) {
            const [next] = await state.deliveries.unexpanded(1);
            if (next === undefined) break;
            order.push(next.id);
            await state.deliveries.expand(next.id, [], 'end', true);
          }
          expect(order).toEqual(['d', 'a', 'c', 'b']);
        });
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

      it('knows when what is held is due, but for what waits for the digest of a subscription', async () => {
        await expand({ id: 'd1' }, { id: 'd2' });
        const hold = async (id: string, stage: string, dueAt: number) => {
          await leased();
          await state.deliveries.update([{ id, state: 'held', dueAt, trail: { ...trail(), stage } }]);
        };
        await hold('d1', 'digest', T0 + DAY_MS);
        expect(await state.deliveries.heldUntil('telegram:1')).toBeUndefined();
        await hold('d2', 'budget', T0 + MINUTE_MS);
        expect(await state.deliveries.heldUntil('telegram:1')).toBe(T0 + MINUTE_MS);
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
        expect((await state.deliveries.firstSent('telegram:1', 'incident-1'))?.id).toBe('d1');
        expect(await state.deliveries.firstSent('telegram:1', 'other')).toBeUndefined();
        const ofThread = await state.deliveries.ofThread('telegram:1', 'incident-1');
        expect(ofThread.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3', 'd4']);
        expect((await state.deliveries.byMessage('telegram:1', '1')).map(({ id }) => id)).toEqual(['d1', 'd3']);
        expect(await state.deliveries.toldSince('telegram:1', T0)).toEqual([T0, T0 + 1]);
        const told = await state.deliveries.alertsToldSince('telegram:1', T0 + 1);
        expect(told.map(({ alert, at }) => [alert.id, at])).toEqual([['a2', T0 + 1]]);
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
  });
}
