import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { sampleAlert, sampleCommit, sampleDelivery, sampleStory, T0 } from '../harness/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashwire-unreadable-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const clock = () => T0;
let files = 0;

async function damaged(sql: string) {
  const path = join(folder, `${++files}.sqlite`);
  const state = openSqlite(path, { clock });
  const alerts = [sampleAlert({ id: 'a1' }), sampleAlert({ id: 'a2', at: T0 + 1 })];
  const stories = [sampleStory({ id: 's1' }), sampleStory({ id: 's2' })];
  await state.commit(sampleCommit({ alerts, stories }));
  const deliveries = Array.from({ length: 100 }, (_, n) =>
    sampleDelivery({ id: `d${n}`, alertId: `x${n}`, address: `telegram:${n % 50}` }),
  );
  await state.deliveries.expand('a0', deliveries, '', true);
  const other = new DatabaseSync(path);
  other.exec(sql);
  other.close();
  return state;
}

const request = { platform: 'telegram', now: T0, leaseMs: 60_000, limit: 99, together: 9 } as const;

describe('one row that cannot be read', () => {
  it.each([
    ['an unknown outcome', `[{"at":1,"stage":"x","outcome":"unheard-of","reason":"y"}]`],
    ['no JSON', '[{'],
  ])('among deliveries (%s) is counted, and all others are leased', async (_, trail) => {
    const state = await damaged(`UPDATE deliveries SET trail = '${trail}' WHERE id = 'd7'`);
    const first = await state.deliveries.lease(request);
    expect(first).toHaveLength(50);
    expect(first.map(({ id }) => id)).toContain('d57');
    expect(state.unreadable()).toEqual([{ table: 'deliveries', rows: 1 }]);
    expect(await state.deliveries.pending('telegram:7')).toHaveLength(1);
    await state.close();
  });

  it('among alerts keeps no other from being expanded', async () => {
    const state = await damaged(`UPDATE alerts SET json = json_set(json, '$.reason', 'unheard-of') WHERE id = 'a1'`);
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
