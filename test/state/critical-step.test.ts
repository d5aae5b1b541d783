import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, it } from 'vitest';
import { expandAlerts } from '../../src/alerts/fan-out.ts';
import { createAudience } from '../../src/alerts/subscription-index.ts';
import { MIGRATIONS } from '../../src/state/sqlite/migrations.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { createWordIndex } from '../../src/text/word-index.ts';
import { request } from '../contract/state-samples.ts';
import { sampleAlert, sampleCommit, sampleSubscription, T0 } from '../harness/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashwire-step-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const clock = () => T0;

it('a file of before the step knows what is critical of what still waits, and takes an alert that nobody can read as it is', async () => {
  const path = join(folder, 'old.sqlite');
  const newest = openSqlite(path, { clock });
  const { application_id: id } = new DatabaseSync(path).prepare('PRAGMA application_id').get() ?? {};
  await newest.close();
  rmSync(path);
  const db = new DatabaseSync(path);
  db.exec(`PRAGMA application_id = ${id}; ${MIGRATIONS[0]} PRAGMA user_version = 1`);
  const alert = db.prepare('INSERT INTO alerts (id, thread, at, expanded, json) VALUES (?, ?, ?, ?, ?)');
  const delivery = db.prepare(
    `INSERT INTO deliveries (id, alert_id, address, subscription_id, thread, state, due_at, attempts, trail)
     VALUES (?, ?, 'telegram:1', 's1', ?, 'waiting', ?, 0, '[]')`,
  );
  for (const [name, severity] of [['routine', 1] as const, ['critical', 3] as const]) {
    alert.run(name, name, T0, 1, JSON.stringify(sampleAlert({ id: name, severity, thread: name })));
    delivery.run(`${name} delivery`, name, name, T0);
  }
  alert.run('broken', 'broken', T0, 1, '{"severity":3');
  alert.run('unexpanded', 'unexpanded', T0, 0, JSON.stringify(sampleAlert({ id: 'unexpanded', severity: 2 })));
  alert.run('first', 'first', T0 + 1, 0, JSON.stringify(sampleAlert({ id: 'first', severity: 3 })));
  db.prepare("INSERT INTO lanes (address, platform, ready_at) VALUES ('telegram:1', 'telegram', ?)").run(T0);
  db.close();
  const state = openSqlite(path, { clock });
  expect((await state.deliveries.lease(request())).map((one) => one.id)).toEqual(['critical delivery']);
  expect((await state.deliveries.unexpanded(9)).map((one) => one.id)).toEqual(['first', 'unexpanded']);
  await state.close();
});

it('something critical that is raised while another alert is expanded for many goes ahead of the rest of it', async () => {
  const state = openSqlite(':memory:', { clock });
  const addresses = Array.from({ length: 1200 }, (_, n) => `telegram:${n}`);
  await state.subscriptions.setMany(
    addresses.map((address) => [address, sampleSubscription({ id: address, space: address, address })]),
  );
  await state.commit(sampleCommit({ alerts: [sampleAlert({ id: 'routine', thread: 'routine', severity: 1 })] }));
  let pages = 0;
  const raised = sampleAlert({ id: 'critical', thread: 'critical', severity: 3 });
  let critical: Promise<void> | undefined;
  await expandAlerts(state, createAudience(state, createWordIndex), clock, () => {
    pages += 1;
    critical ??= state.commit(sampleCommit({ alerts: [raised] }));
  });
  await critical;
  expect(pages).toBeGreaterThan(4);
  const leased = await state.deliveries.lease(request({ limit: 2000 }));
  expect(new Set(leased.map(({ alertId }) => alertId))).toEqual(new Set(['critical']));
  expect(leased).toHaveLength(1200);
  await state.close();
});
