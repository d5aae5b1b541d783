import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, it } from 'vitest';
import { importSqlite } from '../../../src/cli/to-postgres.ts';
import { openPostgres } from '../../../src/state/postgres/postgres.ts';
import { openSqlite } from '../../../src/state/sqlite/sqlite.ts';
import { request, trail } from '../../contract/state-samples.ts';
import { describePostgres, freshUrl, holdOptions, runSql } from '../../harness/postgres.ts';
import {
  sampleAlert,
  sampleCommit,
  sampleDelivery,
  sampleIncident,
  sampleItem,
  sampleMute,
  sampleStory,
  sampleSubscription,
  T0,
} from '../../harness/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashwire-to-postgres-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const DELIVERIES = 2500;

/** A state of SQLite that holds something of everything. */
async function filled(): Promise<string> {
  const path = join(folder, `${++files}.sqlite`);
  const state = openSqlite(path, { clock: () => T0 });
  await state.subscriptions.set('s1', sampleSubscription());
  const watched = { regions: ['AS9198'], provider: 'JSC Kazakhtelecom (AS9198)' };
  await state.subscriptions.set('s2', sampleSubscription({ id: 's2', ...watched }));
  await state.mutes.set('m1', sampleMute({ value: 'a\u0000b' }));
  await state.facts.set('fact', { deep: [1, null, 'x'] });
  const alerts = ['a2', 'a1'].map((id) => sampleAlert({ id, at: T0 }));
  const rest = { items: [sampleItem()], stories: [sampleStory()], incidents: [sampleIncident()], alerts };
  await state.commit(sampleCommit({ seen: ['k1', 'k2'], ...rest }));
  const deliveries = Array.from({ length: DELIVERIES }, (_, n) =>
    sampleDelivery({ id: `d${n}`, alertId: `x${n}`, address: `telegram:${n % 900}` }),
  );
  await state.deliveries.expand('a1', deliveries, 'cursor', true);
  await state.deliveries.lease(request({ limit: 3 }));
  await state.deliveries.update([{ id: 'd0', state: 'sent', messageId: '7', toldAt: T0 + 0.5, trail: trail() }]);
  await state.deliveries.update([{ id: 'd1', state: 'held', dueAt: T0 + 9, trail: trail() }]);
  await state.deliveries.block('telegram:5', T0 + 100);
  await state.close();
  return path;
}

describePostgres('the import of a state of SQLite', () => {
  it('brings every row, and what is asked of it is answered the same', async () => {
    const path = await filled();
    const before = readFileSync(path);
    const url = await freshUrl();
    const counts = await importSqlite(path, url);
    expect(readFileSync(path).equals(before), 'the file is left as it is').toBe(true);
    expect(Object.fromEntries(counts)).toMatchObject({ kv: 4, seen: 2, alerts: 2, deliveries: DELIVERIES, lanes: 900 });
    const states = [openSqlite(path, { clock: () => T0 }), await openPostgres(url, holdOptions())];
    const [old, now] = await Promise.all(
      states.map(async (state) => ({
        subscriptions: await state.subscriptions.entries(),
        mutes: await state.mutes.entries(),
        facts: await state.facts.entries(),
        seen: await state.seen(['k1', 'k2', 'k3']),
        alerts: await state.alertsOfThread('incident-1'),
        stories: await state.storiesSince(0, 9),
        incidents: await state.openIncidents(),
        told: await state.deliveries.toldSince('telegram:0', 0),
        held: await state.deliveries.heldUntil('telegram:1'),
        cursor: await state.deliveries.cursor('a1'),
        unexpanded: await state.deliveries.unexpanded(9),
        leased: (await state.deliveries.lease(request({ now: T0 + 50, limit: 2000 }))).map(({ id }) => id).sort(),
        counts: await state.deliveries.counts(),
      })),
    );
    expect(now).toEqual(old);
    expect(now?.alerts.map(({ id }) => id)).toEqual(['a2', 'a1']);
    expect(now?.leased.length).toBeGreaterThan(890);
    const next = sampleDelivery({ id: 'new', alertId: 'new', address: 'telegram:new' });
    await states[1]?.deliveries.expand('a1', [next], '', true);
    expect((await states[1]?.deliveries.get('new'))?.state, 'new rows follow the old ones').toBe('waiting');
    await Promise.all(states.map((state) => state.close()));
  });

  it('brings nothing where something is there already, or a state is in use', async () => {
    const path = await filled();
    const url = await freshUrl();
    const state = await openPostgres(url, holdOptions());
    await expect(importSqlite(path, url)).rejects.toThrow('in use by another running Hashwire');
    await state.facts.set('a', 1);
    await state.close();
    await expect(importSqlite(path, url)).rejects.toThrow('is not empty (kv has rows)');
    const running = openSqlite(path, { clock: () => T0 });
    await expect(importSqlite(path, await freshUrl())).rejects.toThrow('in use by another running Hashwire');
    await running.close();
    await expect(importSqlite(join(folder, 'none.sqlite'), url)).rejects.toThrow('set DATA_DIR');
  });

  it('brings nothing when a row does not arrive as it was', async () => {
    const path = await filled();
    const url = await freshUrl();
    await (await openPostgres(url, holdOptions())).close();
    await runSql(
      url,
      `CREATE FUNCTION alter_it() RETURNS trigger LANGUAGE plpgsql AS
         'BEGIN NEW.attempts := NEW.attempts + 1; RETURN NEW; END';
       CREATE TRIGGER alter_it BEFORE INSERT ON deliveries FOR EACH ROW WHEN (NEW.id = 'd1234') EXECUTE FUNCTION alter_it()`,
    );
    await expect(importSqlite(path, url)).rejects.toThrow('the row "d1234" of deliveries did not arrive as it was');
    expect(await runSql(url, 'SELECT 1 FROM kv UNION ALL SELECT 1 FROM alerts')).toEqual([]);
  });

  it('brings rows that cannot be read as they are', async () => {
    const path = await filled();
    const file = new DatabaseSync(path);
    file.exec("UPDATE deliveries SET trail = '[{' WHERE id = 'd7'; UPDATE stories SET json = '{'");
    file.close();
    const url = await freshUrl();
    await importSqlite(path, url);
    const state = await openPostgres(url, holdOptions());
    expect(await state.story('story-1')).toBeUndefined();
    expect(await state.deliveries.get('d7')).toBeUndefined();
    expect(state.unreadable()).toEqual([
      { table: 'stories', rows: 1 },
      { table: 'deliveries', rows: 1 },
    ]);
    await state.close();
  });
});
