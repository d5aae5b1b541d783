import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/clock.ts';
import { checkFile, reportDamage } from '../../src/state/sqlite/check.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { sampleAlert, sampleCommit, sampleDelivery, sampleItem, T0 } from '../harness/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashwire-growth-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newPath = () => join(folder, `${++files}`, 'hashwire.sqlite');
const clock = () => T0;
const DELIVERIES = 3000;

async function grown(path: string) {
  const state = openSqlite(path, { clock });
  const items = Array.from({ length: 2000 }, (_, n) => sampleItem({ id: `i${n}`, text: 'x'.repeat(2000) }));
  await state.commit(sampleCommit({ items, seen: items.map(({ id }) => id), alerts: [sampleAlert()] }));
  const deliveries = Array.from({ length: DELIVERIES }, (_, n) =>
    sampleDelivery({ id: `d${n}`, alertId: 'alert-1', address: `telegram:${n}`, state: 'sent' }),
  );
  await state.deliveries.expand('alert-1', deliveries, '', true);
  return state;
}

describe('a state that grew', () => {
  it('is deleted a little at a time, between which everything else has its turn', async () => {
    const state = await grown(newPath());
    let turns = 0;
    let isOver = false;
    const others = (async () => {
      for (; !isOver; turns++) await setImmediate();
    })();
    await state.prune(T0 + 1000 * DAY_MS);
    isOver = true;
    await others;
    expect(await state.deliveries.get(`d${DELIVERIES - 1}`)).toBeUndefined();
    expect(await state.alert('alert-1')).toBeUndefined();
    expect(turns, 'at most 50 rows a turn').toBeGreaterThanOrEqual((DELIVERIES + 2000 + 2000) / 50);
    await state.close();
  });

  it('gives the room back when it is deleted', async () => {
    const path = newPath();
    const state = await grown(path);
    await state.close();
    const before = statSync(path).size;
    const again = openSqlite(path, { clock });
    await again.prune(T0 + 1000 * DAY_MS);
    await again.close();
    expect(before).toBeGreaterThan(6_000_000);
    expect(statSync(path).size).toBeLessThan(before / 2);
  });

  it('is deleted to its end also in a file that cannot shrink', async () => {
    const path = newPath();
    mkdirSync(dirname(path), { recursive: true });
    const older = new DatabaseSync(path);
    older.exec('CREATE TABLE before (at); DROP TABLE before');
    older.close();
    const state = await grown(path);
    await state.prune(T0 + 1000 * DAY_MS);
    expect(await state.alert('alert-1')).toBeUndefined();
    await state.close();
  });

  it('drops the words of every alert that is old enough, also when many were raised at once', async () => {
    const state = openSqlite(':memory:', { clock });
    const alerts = Array.from({ length: 240 }, (_, n) => sampleAlert({ id: `a${n}`, at: n < 120 ? T0 : T0 + n }));
    await state.commit(sampleCommit({ alerts }));
    await state.prune(T0 + 30 * DAY_MS + 200);
    const words = await Promise.all(alerts.map(async ({ id }) => (await state.alert(id))?.words));
    expect(words.map((one) => one === '')).toEqual(alerts.map((_, n) => n < 200));
    await state.prune(T0 + 31 * DAY_MS);
    expect((await state.alert('a239'))?.words).toBe('');
    await state.close();
  });
});

describe('a file whose pages were overwritten', () => {
  it('is found out while it is in use, and a sound one is not', async () => {
    const path = newPath();
    const sound = await grown(path);
    expect(await checkFile(path)).toBeNull();
    await sound.close();
    const bytes = readFileSync(path);
    bytes.fill(0xff, 500 * 4096, 520 * 4096);
    writeFileSync(path, bytes);
    const state = openSqlite(path, { clock });
    const said: string[] = [];
    const say = (_: object, message: string) => void said.push(message);
    await reportDamage(path, { warn: say, error: say });
    expect(said).toEqual([expect.stringMatching(/hashwire\.sqlite is damaged.*restore a back-up/u)]);
    await state.close();
  });
});
