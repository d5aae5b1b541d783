import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHostLimiter } from '../../src/feeds/host-limiter.ts';

describe('lanes', () => {
  it('keep to both limits and run everything', async () => {
    const tasks = fc.array(
      fc.record({ lane: fc.constantFrom('a', 'b', 'c', 'd'), turns: fc.nat(3), fails: fc.boolean() }),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(
        tasks,
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 3 }),
        async (all, total, perLane) => {
          const lanes = createHostLimiter({ total, perLane });
          const open = new Map<string, number>();
          let ran = 0;
          await Promise.allSettled(
            all.map(({ lane, turns, fails }) =>
              lanes(lane, async () => {
                open.set(lane, (open.get(lane) ?? 0) + 1);
                expect(open.get(lane)).toBeLessThanOrEqual(perLane);
                expect([...open.values()].reduce((sum, one) => sum + one)).toBeLessThanOrEqual(total);
                for (let left = turns; left > 0; left--) await turn();
                open.set(lane, (open.get(lane) ?? 0) - 1);
                ran++;
                if (fails) throw new Error('a failure frees its place too');
              }),
            ),
          );
          expect(ran).toBe(all.length);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('let others pass a lane that is full', async () => {
    const lanes = createHostLimiter({ total: 10, perLane: 1 });
    const blocked = Promise.withResolvers<void>();
    const first = lanes('slow', () => blocked.promise);
    const second = lanes('slow', async () => 'second');
    expect(await lanes('quick', async () => 'quick')).toBe('quick');
    blocked.resolve();
    await first;
    expect(await second).toBe('second');
  });
});
