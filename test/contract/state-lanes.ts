import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeliveryUpdate, State } from '../../src/state/port.ts';
import { sampleAlert, sampleCommit, sampleDelivery, T0 } from '../harness/samples.ts';

type Step =
  | { readonly kind: 'add'; readonly address: number; readonly thread: number; readonly isCritical: boolean }
  | { readonly kind: 'lease'; readonly limit: number }
  | {
      readonly kind: 'settle';
      readonly pick: number;
      readonly as: 'sent' | 'waiting' | 'held' | 'closed';
      readonly inMs: number;
    }
  | { readonly kind: 'block'; readonly address: number; readonly inMs: number }
  | { readonly kind: 'pass'; readonly ms: number };

const small = fc.integer({ min: 0, max: 3 });
const wait = fc.integer({ min: 0, max: 3000 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('add'), address: small, thread: small, isCritical: fc.boolean() }),
  fc.record({ kind: fc.constant('lease'), limit: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    kind: fc.constant('settle'),
    pick: fc.nat(),
    as: fc.constantFrom('sent', 'waiting', 'held', 'closed'),
    inMs: wait,
  }),
  fc.record({ kind: fc.constant('block'), address: small, inMs: wait }),
  fc.record({ kind: fc.constant('pass'), ms: wait }),
);

const LEASE_MS = 1000;

interface Known {
  readonly id: string;
  readonly address: string;
  readonly place: number;
  readonly thread: string;
  readonly isCritical: boolean;
  state: 'waiting' | 'held' | 'leased' | 'sent' | 'closed';
  leasedUntil: number;
}

/** Plays the steps and checks every lease against what a careful reader of the port would expect. */
async function play(state: State, steps: readonly Step[]): Promise<void> {
  const known: Known[] = [];
  const blocked = new Map<string, number>();
  let now = T0;
  const onTheWay = (address: string) =>
    known.filter((each) => each.address === address && each.state === 'leased' && each.leasedUntil > now);
  const settle = async (each: Known, as: 'sent' | 'waiting' | 'held' | 'closed', inMs = 0) => {
    const trail = { at: now, stage: 'test', outcome: 'pass', reason: as } as const;
    const change: DeliveryUpdate = { id: each.id, state: as, dueAt: now + inMs, trail };
    await state.deliveries.update([as === 'sent' ? { ...change, messageId: each.id, toldAt: now } : change]);
    each.state = as;
  };
  const lease = async (limit: number) => {
    const leased = await state.deliveries.lease({ platform: 'telegram', now, leaseMs: LEASE_MS, limit, together: 3 });
    expect(new Set(leased.map(({ address }) => address)).size).toBeLessThanOrEqual(limit);
    for (const [address, together] of Map.groupBy(leased, (each) => each.address)) {
      expect(onTheWay(address), 'one at a time').toEqual([]);
      expect(blocked.get(address) ?? 0, 'never while blocked').toBeLessThanOrEqual(now);
      const these = together.map(({ id }) => known.find((each) => each.id === id) as Known);
      const places = these.map(({ place }) => place);
      expect(places, 'in order').toEqual([...places].sort((a, b) => a - b));
      for (const each of these) expect(['waiting', 'held', 'leased']).toContain(each.state);
      const waitingBefore = known.filter(
        (each) => each.address === address && each.state === 'waiting' && each.place < (places[0] ?? 0),
      );
      const [only] = these;
      if (these.length !== 1 || only?.state !== 'waiting') continue;
      const overtaken = waitingBefore.filter(({ thread }) => !only.isCritical || thread === only.thread);
      expect(overtaken, 'none overtakes, but what is critical overtakes other threads').toEqual([]);
    }
    for (const { id } of leased) {
      const each = known.find((one) => one.id === id) as Known;
      each.state = 'leased';
      each.leasedUntil = now + LEASE_MS;
    }
    return leased.length;
  };
  for (const each of steps) {
    if (each.kind === 'pass') now += each.ms;
    if (each.kind === 'lease') await lease(each.limit);
    if (each.kind === 'block') {
      await state.deliveries.block(`telegram:${each.address}`, now + each.inMs);
      if (known.some(({ address }) => address === `telegram:${each.address}`))
        blocked.set(`telegram:${each.address}`, now + each.inMs);
    }
    if (each.kind === 'settle') {
      const leased = known.filter((one) => one.state === 'leased');
      const one = leased[each.pick % Math.max(1, leased.length)];
      if (one) await settle(one, each.as, each.inMs);
    }
    if (each.kind === 'add') {
      const address = `telegram:${each.address}`;
      const id = `d${known.length}`;
      const thread = `t${each.thread}`;
      const alert = sampleAlert({ id, thread, severity: each.isCritical ? 3 : 2 });
      await state.commit(sampleCommit({ alerts: [alert] }));
      await state.deliveries.expand(id, [sampleDelivery({ id, alertId: id, address, thread, dueAt: now })], id, true);
      known.push({
        id,
        address,
        place: known.length,
        thread,
        isCritical: each.isCritical,
        state: 'waiting',
        leasedUntil: 0,
      });
    }
  }
  // Whatever happened: in the end everything is given out.
  for (let round = 0; round <= known.length + 1; round++) {
    now += 10_000;
    await lease(10);
    for (const each of known) if (each.state === 'leased') await settle(each, 'sent');
  }
  expect(known.filter((each) => each.state !== 'sent' && each.state !== 'closed')).toEqual([]);
  expect(await state.deliveries.nextDueAt('telegram')).toBeUndefined();
}

/** @param open gives an empty state. @param numRuns how many random lives of it are played. */
export function lanesContract(name: string, open: () => Promise<State>, numRuns: number): void {
  describe(`lanes in ${name}`, () => {
    it('keep order, give one at a time, respect blocks and leases, and lose nothing, whatever happens', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
          const state = await open();
          try {
            await play(state, steps);
          } finally {
            await state.close();
          }
        }),
        { numRuns },
      );
    });
  });
}
