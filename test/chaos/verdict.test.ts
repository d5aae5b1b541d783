import { describe, expect, it } from 'vitest';
import type { Committed } from './commit-log.ts';
import { verdictOf } from './verdict.ts';
import type { Accepted, World } from './world.ts';

const sent = (at: number, over: Partial<Accepted> = {}): Accepted => ({
  program: 'one',
  address: 'webhook:kz',
  id: 'a',
  sources: ['page'],
  at,
  answeredAt: at + 10,
  ...over,
});
const committed = (at: number, over: Partial<Committed> = {}): Committed => ({
  program: 'one',
  what: 'read',
  id: 'i',
  at,
  ...over,
});
const worldOf = (...accepted: readonly Accepted[]): World => ({
  base: '',
  feeds: [],
  targets: [{ id: 'kz', region: 'KZ' }],
  reports: [{ url: 'page', region: 'KZ', at: 0 }],
  accepted,
  report: () => undefined,
  close: async () => undefined,
});
const FAULT_AT = 150;
const AGAIN = worldOf(sent(100), sent(200, { program: 'two' }));

describe('the verdict over a run', () => {
  it('is good where each report was sent once, or again before its record after a fault', () => {
    expect(verdictOf(worldOf(sent(100)), [], []).faults).toEqual([]);
    const log = [committed(201, { what: 'sent', id: 'webhook:kz a', program: 'two' })];
    expect(verdictOf(AGAIN, log, [FAULT_AT])).toMatchObject({ faults: [], lost: 0, repeated: 1 });
  });

  it.each<readonly [string, World, readonly Committed[], readonly number[]]>([
    ['never sent', worldOf(sent(100, { sources: ['another'] })), [], []],
    ['although it was recorded', AGAIN, [committed(120, { what: 'sent', id: 'webhook:kz a' })], [FAULT_AT]],
    ['without a fault', AGAIN, [], [300]],
    ['while it was still on its way', worldOf(sent(100, { answeredAt: 250 }), sent(200)), [], [FAULT_AT]],
    [
      'messages were repeated',
      worldOf(
        sent(1),
        ...Array.from({ length: 9 }, (_, n) => [sent(100, { id: `${n}` }), sent(200, { id: `${n}` })]).flat(),
      ),
      [],
      [FAULT_AT],
    ],
    [
      'two readers acted at once',
      worldOf(sent(100)),
      [committed(1), committed(2, { program: 'two' }), committed(3)],
      [],
    ],
    [
      'two senders acted at once',
      worldOf(sent(100)),
      [1, 2, 3].map((at) => committed(at, { what: 'leased', program: at === 2 ? 'two' : 'one' })),
      [],
    ],
  ])('names what was %s', (words, world, log, faultTimes) => {
    expect(verdictOf(world, log, faultTimes).faults).toEqual([expect.stringContaining(words)]);
  });

  it('takes a program that has another turn later for what it is', () => {
    const turns = [committed(1), committed(3000, { program: 'two' }), committed(9000)];
    const log = turns.map((one): Committed => ({ ...one, what: 'leased' }));
    expect(verdictOf(worldOf(sent(100)), log, [])).toMatchObject({ faults: [], takeOvers: 2 });
  });
});
