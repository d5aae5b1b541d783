import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/clock.ts';
import type { State } from '../../src/state/port.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import {
  sampleAlert,
  sampleCommit,
  sampleDelivery,
  sampleFeedback,
  sampleIncident,
  sampleItem,
  sampleMute,
  sampleStory,
  sampleSubscription,
  T0,
} from '../harness/samples.ts';

const HERE = 'telegram:1';
const folder = mkdtempSync(join(tmpdir(), 'hashwire-writes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const delivery = sampleDelivery({ id: 'd1', address: HERE, alertId: 'alert-1' });
const trail = { at: T0, stage: 'deliver', outcome: 'sent', reason: 'first' } as const;
const observation = {
  region: 'KZ',
  dimension: 'internet',
  kind: 'reported',
  state: 'down',
  at: T0,
  source: 'example.org',
  url: 'https://example.org/',
  evidence: 'The internet is down.',
} as const;

/** Every kind of write, in the order in which a program makes them. */
const WRITES: readonly (readonly [string, (state: State) => Promise<unknown>])[] = [
  [
    'feeds',
    (state) => state.feeds.setMany([1, 2, 3].map((n) => [`https://${n}.example/`, { dueAt: T0, failures: n }])),
  ],
  [
    'subscription',
    (state) => state.subscriptions.set('s1', sampleSubscription({ id: 's1', space: HERE, address: HERE })),
  ],
  ['mute', (state) => state.mutes.set('m1', sampleMute({ id: 'm1', space: HERE }))],
  ['feedback', (state) => state.feedback.set('f1', sampleFeedback({ id: 'f1', space: HERE }))],
  [
    'commit',
    (state) =>
      state.commit(
        sampleCommit({
          seen: ['k1', 'k2'],
          items: [sampleItem()],
          stories: [sampleStory()],
          incidents: [sampleIncident()],
          observations: [observation],
          alerts: [sampleAlert({ id: 'alert-1' })],
        }),
      ),
  ],
  ['expansion', (state) => state.deliveries.expand('alert-1', [delivery], HERE, true)],
  [
    'lease',
    (state) =>
      state.deliveries.lease({ platform: 'telegram', now: T0 + HOUR_MS, leaseMs: 1000, limit: 9, together: 9 }),
  ],
  ['outcome', (state) => state.deliveries.update([{ id: 'd1', state: 'sent', messageId: 'm1', toldAt: T0, trail }])],
  ['ban', (state) => state.deliveries.block(HERE, T0 + HOUR_MS)],
  ['clock', (state) => state.deliveries.clockSetBack(HOUR_MS, T0)],
  ['held', (state) => state.deliveries.reviewHeld(HERE, T0)],
  ['moved', (state) => state.moveSpace(HERE, 'telegram:-100')],
  ['unmuted', (state) => state.mutes.delete('m1')],
  ['forgotten', (state) => state.forgetSpace('telegram:-100')],
];

/** What SQLite throws. */
const failure = (errcode: number, message: string) =>
  Object.assign(new Error(message), { code: 'ERR_SQLITE_ERROR', errcode });
const FAILURES = [
  ['a full disk', failure(13, 'database or disk is full')],
  ['an I/O error', failure(778, 'disk I/O error')],
] as const;

const { run } = StatementSync.prototype;
const { exec } = DatabaseSync.prototype;
const mend = () => {
  StatementSync.prototype.run = run;
  DatabaseSync.prototype.exec = exec;
};
afterEach(mend);

/** Lets one write of the driver fail: a statement, or the end of a transaction. @returns how many were made. */
function failing(at: number, error: Error) {
  const made = { count: 0 };
  const count = () => {
    if (++made.count === at) throw error;
  };
  StatementSync.prototype.run = function (this: StatementSync, ...values) {
    count();
    return Reflect.apply(run, this, values);
  } as typeof run;
  DatabaseSync.prototype.exec = function (this: DatabaseSync, sql) {
    if (sql === 'COMMIT') count();
    return Reflect.apply(exec, this, [sql]);
  };
  return made;
}

/** Everything that the file holds, as another program sees it. */
function heldIn(path: string): string {
  const db = new DatabaseSync(path, { readOnly: true });
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
  const all = tables.map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}"`).all()]);
  db.close();
  return JSON.stringify(all);
}

const inMemory = async ({ feeds, subscriptions, mutes, feedback }: State) =>
  JSON.stringify(await Promise.all([feeds, subscriptions, mutes, feedback].map((one) => one.entries())));

/** Plays all writes, of which one fails and is tried again. @returns how many the driver made, and which failed. */
async function play(path: string, at: number, error: Error) {
  const state = openSqlite(path, { clock: () => T0 });
  const made = failing(at, error);
  const failed: string[] = [];
  for (const [name, write] of WRITES) {
    const before = [heldIn(path), await inMemory(state)];
    await write(state).catch(async (thrown: unknown) => {
      expect(thrown).toBe(error);
      failed.push(name);
      expect([heldIn(path), await inMemory(state)], `${name}, write ${at}`).toEqual(before);
      await write(state);
    });
  }
  mend();
  await state.close();
  return { writes: made.count, failed, left: heldIn(path) };
}

describe.each(FAILURES)('%s', { timeout: 120_000 }, (_, error) => {
  it('at any single write leaves all of it or none, in the file and in memory, and the next try makes it good', async () => {
    const sound = await play(join(folder, `${error.errcode}-sound.sqlite`), Number.POSITIVE_INFINITY, error);
    expect(sound.writes).toBeGreaterThan(30);
    for (let at = 1; at <= sound.writes; at++) {
      const { failed, left } = await play(join(folder, `${error.errcode}-${at}.sqlite`), at, error);
      expect(failed, `write ${at}`).toHaveLength(1);
      expect(left, `write ${at}`).toBe(sound.left);
    }
  });
});
