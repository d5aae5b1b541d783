import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alert } from '../../src/alerts/alert.ts';
import type { PlatformFailure } from '../../src/chat/errors.ts';
import { DAY_MS } from '../../src/clock.ts';
import { createDelivering, createRecordingAdapter, type Delivering } from '../harness/delivering.ts';

const REASONS = ['first', 'updated', 'escalated', 'publisher', 'resolved', 'corrected'] as const;

interface Happening {
  readonly thread: number;
  readonly reason: (typeof REASONS)[number];
  readonly severity: 1 | 2 | 3;
  readonly thenMs: number;
}

const happening: fc.Arbitrary<Happening> = fc.record({
  thread: fc.integer({ min: 0, max: 3 }),
  reason: fc.constantFrom(...REASONS),
  severity: fc.constantFrom(1, 2, 3),
  thenMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400_000 })),
});

const failure: fc.Arbitrary<PlatformFailure | null> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('rate-limited'), retryAfterMs: fc.integer({ min: 0, max: 900_000 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'unavailable' } as const) },
);

/** Places of the alerts in the order they were raised, as each address was told of a thread. */
function toldOf(world: Delivering, address: string, thread: string): readonly number[] {
  return world.adapter.sent
    .filter((sent) => sent.address === address)
    .flatMap(({ telling, options }) => {
      if (options.edit !== undefined) return [];
      return telling.kind === 'digest' ? telling.alerts : telling.kind === 'alert' ? [telling.alert] : [];
    })
    .filter((alert) => alert.thread === thread)
    .map((alert) => Number(alert.id));
}

describe('whatever happens and whatever platforms answer', () => {
  it('every delivery comes to a named end, threads are told in order, and replies and edits meet messages that exist', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { minLength: 1, maxLength: 25 }),
        fc.array(failure, { maxLength: 15 }),
        async (happenings, failures) => {
          const world = createDelivering([createRecordingAdapter('telegram', { concurrentSends: 2 })]);
          const addresses = ['telegram:1', 'telegram:2'];
          for (const address of addresses) await world.subscribe({ address });
          const left = [...failures];
          world.adapter.answer = () => left.shift() ?? null;
          for (const [n, { thread, reason, severity, thenMs }] of happenings.entries()) {
            const alert: Partial<Alert> = {
              id: String(n),
              thread: `t${thread}`,
              storyId: `s${thread}`,
              reason,
              severity,
            };
            await world.raise(alert);
            await world.until(world.now + thenMs);
          }
          await world.until(world.now + 2 * DAY_MS);
          const { waiting, held, leased, closed, sent, stopped } = await world.state.deliveries.counts();
          expect({ waiting, held, leased, closed }).toEqual({ waiting: 0, held: 0, leased: 0, closed: 0 });
          expect(sent + stopped).toBe(happenings.length * addresses.length);
          const messages = new Set<string>();
          for (const { address, options, messageId } of world.adapter.sent) {
            const target = options.edit ?? options.replyTo;
            if (target !== undefined) expect(messages).toContain(`${address} ${target}`);
            messages.add(`${address} ${messageId}`);
          }
          for (const address of addresses) {
            for (const thread of new Set(happenings.map((each) => `t${each.thread}`))) {
              const told = toldOf(world, address, thread);
              expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
            }
          }
          await world.state.close();
        },
      ),
      { numRuns: 100 },
    );
  });
});
