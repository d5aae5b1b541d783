import { describe, expect, it } from 'vitest';
import type { State } from '../../src/state/port.ts';
import { sampleAlert, sampleCommit, sampleDelivery, sampleStory, T0 } from '../harness/samples.ts';
import { request } from './state-samples.ts';

/** An empty state, and a way to its rows that it knows nothing of. */
export interface Damageable {
  readonly state: State;
  damage(sql: string): Promise<void>;
}

/** What every implementation must do with rows that cannot be read. */
export function unreadableContract(name: string, open: () => Promise<Damageable>): void {
  async function damaged(sql: string): Promise<State> {
    const { state, damage } = await open();
    const alerts = [sampleAlert({ id: 'a1' }), sampleAlert({ id: 'a2', at: T0 + 1 })];
    const stories = [sampleStory({ id: 's1' }), sampleStory({ id: 's2' })];
    await state.commit(sampleCommit({ alerts, stories }));
    const deliveries = Array.from({ length: 100 }, (_, n) =>
      sampleDelivery({ id: `d${n}`, alertId: `x${n}`, address: `telegram:${n % 50}` }),
    );
    await state.deliveries.expand('a0', deliveries, '', true);
    await damage(sql);
    return state;
  }

  describe(`one row that cannot be read in ${name}`, () => {
    it.each([
      ['an unknown outcome', `[{"at":1,"stage":"x","outcome":"unheard-of","reason":"y"}]`],
      ['no JSON', '[{'],
    ])('among deliveries (%s) is counted, and all others are leased', async (_, trail) => {
      const state = await damaged(`UPDATE deliveries SET trail = '${trail}' WHERE id = 'd7'`);
      const first = await state.deliveries.lease(request());
      expect(first).toHaveLength(50);
      expect(first.map(({ id }) => id)).toContain('d57');
      expect(state.unreadable()).toEqual([{ table: 'deliveries', rows: 1 }]);
      expect(await state.deliveries.pending('telegram:7')).toHaveLength(1);
      await state.close();
    });

    it('among alerts keeps no other from being expanded', async () => {
      const state = await damaged(
        `UPDATE alerts SET json = replace(json, '"reason":"first"', '"reason":"unheard-of"') WHERE id = 'a1'`,
      );
      expect((await state.deliveries.unexpanded(1)).map(({ id }) => id)).toEqual(['a2']);
      expect(state.unreadable()).toEqual([{ table: 'alerts', rows: 1 }]);
      await state.close();
    });

    it('among stories keeps no other from being found', async () => {
      const state = await damaged(`UPDATE stories SET json = '{}' WHERE id = 's1'`);
      expect((await state.storiesSince(0, 9)).map(({ id }) => id)).toEqual(['s2']);
      expect(await state.story('s1')).toBeUndefined();
      await state.close();
    });
  });
}
