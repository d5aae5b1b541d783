import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/state/sqlite/database.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { stateContract } from '../contract/state.ts';
import { sampleAlert, sampleCommit, sampleDelivery, sampleStory, T0 } from '../harness/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashwire-state-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const newPath = () => join(folder, `${++files}`, 'hashwire.sqlite');
const clock = () => T0;

stateContract('memory', async () => openSqlite(':memory:', { clock }));
stateContract('a file', async () => openSqlite(newPath(), { clock }));

describe('a state file', () => {
  it('is found again after a restart, and leases of the process that ended are free', async () => {
    const path = newPath();
    const before = openSqlite(path, { clock });
    await before.facts.set('a', { b: 1 });
    await before.commit(sampleCommit({ seen: ['k'], stories: [sampleStory()], alerts: [sampleAlert()] }));
    await before.deliveries.expand('alert-1', [sampleDelivery(), sampleDelivery({ id: 'delivery-2' })], '', true);
    const request = { platform: 'telegram', now: T0, leaseMs: 60_000, limit: 9, together: 9 } as const;
    await before.deliveries.lease(request);
    await before.deliveries.block('telegram:9', T0 + 5);
    await before.deliveries.expand('alert-3', [sampleDelivery({ id: 'delivery-3', address: 'telegram:9' })], '', true);
    await before.close();
    const after = openSqlite(path, { clock });
    expect(await after.facts.get('a')).toEqual({ b: 1 });
    expect(await after.seen(['k'])).toEqual(new Set(['k']));
    expect((await after.deliveries.lease(request)).map(({ id }) => id)).toEqual(['delivery-1']);
    const later = await after.deliveries.lease({ ...request, now: T0 + 5 });
    expect(
      later.map(({ id }) => id),
      'a ban outlives a restart',
    ).toEqual(['delivery-3']);
    await after.close();
  });

  it('says which folder it cannot write to, and does not call it "in use"', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(() => openSqlite(join(file, 'hashwire.sqlite'), { clock })).toThrow(`cannot be kept in ${file}`);
  });

  it('can be read by its owner only, also where an older version left it open', async () => {
    const path = newPath();
    const modes = () => [dirname(path), path, `${path}.lock`].map((one) => statSync(one).mode & 0o777);
    await openSqlite(path, { clock }).close();
    expect(modes()).toEqual([0o700, 0o600, 0o600]);
    chmodSync(path, 0o644);
    const state = openSqlite(path, { clock });
    expect(modes()).toEqual([0o700, 0o600, 0o600]);
    expect(statSync(`${path}-wal`).mode & 0o777).toBe(0o600);
    await state.close();
  });

  it.each(['hashwire.sqlite.lock', 'heartbeat.json'])('that is empty beside %s is refused', (trace) => {
    const path = newPath();
    mkdirSync(dirname(path));
    writeFileSync(path, '');
    writeFileSync(join(dirname(path), trace), '');
    expect(() => openSqlite(path, { clock })).toThrow(/hashwire\.sqlite is empty.*Restore a back-up, or delete/s);
    expect(statSync(path).size).toBe(0);
  });

  it('may be moved away to start anew', async () => {
    const path = newPath();
    await openSqlite(path, { clock }).close();
    rmSync(path);
    await openSqlite(path, { clock }).close();
    expect(statSync(path).size).toBeGreaterThan(0);
  });

  it('is held by one process only; a killed one does not block the next', async () => {
    const path = newPath();
    const module = pathToFileURL(join(import.meta.dirname, '../../src/state/sqlite/sqlite.ts')).href;
    const program = `import { openSqlite } from '${module}';
      // Held on to: a state that nobody knows any more is collected, and its lock with it.
      globalThis.state = openSqlite(${JSON.stringify(path)}, { clock: Date.now }); console.log('open'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(child.stdout, 'data');
    expect(() => openSqlite(path, { clock })).toThrow('in use by another running Hashwire');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const state = openSqlite(path, { clock });
    expect(() => openSqlite(path, { clock })).toThrow('in use by another running Hashwire');
    await state.close();
  });

  it.each(['/proc/hashwire', '/proc/hashwire/data', '/dev/null/data'])(
    'in a folder that no system makes (%s) is refused in words at once',
    (place) => {
      const refusal = `the state cannot be kept in ${place}: `;
      expect(() => openSqlite(join(place, 'hashwire.sqlite'), { clock })).toThrow(refusal);
    },
  );

  it.each([
    ['is no database', (path: string) => writeFileSync(path, 'garbage '.repeat(2000))],
    ['was cut off', (path: string) => truncateSync(path, 8192)],
    [
      'has a record that is no JSON',
      (path: string) => edit(path, "UPDATE kv SET value = '{\"a' WHERE namespace = 'settings'"),
    ],
    [
      'has a record of another shape',
      (path: string) => edit(path, "UPDATE kv SET value = '{}' WHERE namespace = 'settings'"),
    ],
    ['was written by a newer version', (path: string) => edit(path, 'PRAGMA user_version = 99')],
    ['belongs to another program', (path: string) => edit(path, 'PRAGMA application_id = 7')],
  ])('that %s stops the start with a clear error and is not touched', async (_, damage) => {
    const path = newPath();
    const state = openSqlite(path, { clock });
    await state.settings.set('telegram:1', { language: 'en', timeZone: 'UTC', quietHours: null, mention: null });
    await state.close();
    damage(path);
    const before = readFileSync(path);
    expect(() => openSqlite(path, { clock })).toThrow(
      /(hashwire\.sqlite|telegram:1" in "settings").*cannot be read.*Nothing was overwritten/s,
    );
    expect(readFileSync(path).equals(before)).toBe(true);
    // And the lock is free again.
    expect(() => openSqlite(path, { clock })).toThrow('cannot be read');
  });

  it('names collection and key of a record that cannot be read', async () => {
    const path = newPath();
    const state = openSqlite(path, { clock });
    await state.settings.set('telegram:1', { language: 'en', timeZone: 'UTC', quietHours: null, mention: null });
    edit(path, "UPDATE kv SET value = '{\"language\": 5}' WHERE namespace = 'settings'");
    await expect(state.settings.get('telegram:1')).rejects.toThrow(
      '"telegram:1" in "settings" cannot be read: language',
    );
    edit(path, "UPDATE kv SET value = 'x' WHERE namespace = 'settings'");
    await expect(state.settings.get('telegram:1')).rejects.toThrow('"telegram:1" in "settings"');
    await state.close();
  });

  it('says that the disk is full, keeps what it has, and goes on when there is room', () => {
    const db = openDatabase(newPath());
    const add = (id: number) =>
      db.transaction(() => db.prepare('INSERT INTO items VALUES (?, 0, ?)').run(String(id), 'x'.repeat(3000)));
    db.prepare('PRAGMA max_page_count = 60').get();
    let count = 0;
    expect(() => {
      for (;;) add(count++);
    }).toThrow('database or disk is full');
    expect(db.prepare('SELECT count(*) AS n FROM items').get()?.n).toBe(count - 1);
    db.prepare('PRAGMA max_page_count = 1000').get();
    add(count);
    db.close();
  });

  it('that another program holds is not called broken', async () => {
    const path = newPath();
    await openSqlite(path, { clock }).close();
    const other = new DatabaseSync(path);
    other.exec('BEGIN EXCLUSIVE');
    expect(() => openSqlite(path, { clock })).toThrow(/held by another program.*start again/);
    other.close();
    await openSqlite(path, { clock }).close();
  });

  it('can be copied by back-up tools while it is open', async () => {
    const path = newPath();
    const state = openSqlite(path, { clock });
    await state.facts.set('a', 1);
    const copy = new DatabaseSync(path, { readOnly: true });
    expect(copy.prepare('SELECT count(*) AS n FROM kv').get()?.n).toBe(1);
    copy.close();
    await state.close();
  });
});

function edit(path: string, sql: string): void {
  const db = new DatabaseSync(path);
  db.exec(sql);
  db.close();
}
