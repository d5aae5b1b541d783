import { setImmediate } from 'node:timers/promises';
import { DAY_MS, type EpochMs } from '../../clock.ts';
import type { State } from '../port.ts';
import { RETENTION_DAYS } from '../retention.ts';
import type { Database } from './database.ts';

/** Rows deleted at once: some milliseconds of work, between which commands are answered and alerts are sent. */
const STEP = 50;
/** Pages that are left free for what comes next: giving each of them back would only make the file grow again. */
const KEPT_PAGES = 500;
const VACUUM_STEP = 50;

/** Deletes a little at a time what is older than retention says, and gives the room back to the system. */
export function createPrune(db: Database): State['prune'] {
  const simple: readonly (readonly [number, ReturnType<Database['prepare']>])[] = [
    [RETENTION_DAYS.items, step('items', 'id', 'at < ?')],
    [RETENTION_DAYS.seen, step('seen', 'key', 'at < ?')],
    [
      RETENTION_DAYS.observations,
      // An open incident, a law of years ago for one, still rests on what was said of it.
      step('observations', 'id', 'at < ? AND region NOT IN (SELECT region FROM incidents WHERE closed_at IS NULL)'),
    ],
    [RETENTION_DAYS.closedIncidents, step('incidents', 'id', 'closed_at < ?')],
  ];
  const oldStories = db.prepare(`SELECT id FROM stories WHERE updated_at < ? LIMIT ${STEP}`);
  const dropLinks = db.prepare('DELETE FROM story_links WHERE story_id = ?');
  const dropStory = db.prepare('DELETE FROM stories WHERE id = ?');
  const oldAlert = db.prepare('SELECT id FROM alerts WHERE at < ? LIMIT 1');
  const dropDeliveries = step('deliveries', 'seq', 'alert_id = ?');
  const dropAlert = db.prepare('DELETE FROM alerts WHERE id = ?');
  const dropLanes = db.prepare('DELETE FROM lanes WHERE ready_at IS NULL AND blocked_until < ?');
  const oldWords = db.prepare(
    `SELECT rowid, id, at FROM alerts WHERE (at, rowid) > (?, ?) AND at < ? ORDER BY at, rowid LIMIT ${STEP}`,
  );
  const dropWords = db.prepare(
    "UPDATE alerts SET json = json_set(json, '$.words', '') WHERE id = ? AND json_extract(json, '$.words') <> ''",
  );
  const freePages = db.prepare('PRAGMA freelist_count');
  const vacuum = db.prepare(`PRAGMA incremental_vacuum(${VACUUM_STEP})`);
  /** The last alert that has no words any more. */
  let wordless: { readonly at: EpochMs; readonly rowid: number } = { at: 0, rowid: 0 };

  function step(table: string, key: string, where: string) {
    return db.prepare(
      `DELETE FROM ${table} WHERE ${key} IN (SELECT ${key} FROM ${table} WHERE ${where} LIMIT ${STEP})`,
    );
  }

  /** @param work does a little. @returns when it has nothing left to do. */
  async function untilDone(work: () => boolean): Promise<void> {
    while (db.transaction(work)) await setImmediate();
    await setImmediate();
  }

  function someStories(before: EpochMs): boolean {
    const rows = oldStories.all(before);
    for (const { id } of rows) {
      dropLinks.run(String(id));
      dropStory.run(String(id));
    }
    return rows.length > 0;
  }

  /** One alert may have as many deliveries as there are chats. */
  function someDeliveries(before: EpochMs): boolean {
    const id = oldAlert.get(before)?.id;
    if (id === undefined) return false;
    if (dropDeliveries.run(String(id)).changes === 0) dropAlert.run(String(id));
    return true;
  }

  function someWords(before: EpochMs): boolean {
    const rows = oldWords.all(wordless.at, wordless.rowid, before);
    for (const { id } of rows) dropWords.run(String(id));
    const last = rows.at(-1);
    if (last === undefined) return false;
    wordless = { at: Number(last.at), rowid: Number(last.rowid) };
    return true;
  }

  function someRoom(): boolean {
    const before = Number(freePages.get()?.freelist_count);
    if (before <= KEPT_PAGES) return false;
    vacuum.all();
    // A file that was made before files could shrink keeps its pages.
    return Number(freePages.get()?.freelist_count) < before;
  }

  return async (now) => {
    const daysAgo = (days: number) => now - days * DAY_MS;
    for (const [days, statement] of simple) {
      await untilDone(() => statement.run(daysAgo(days)).changes > 0);
    }
    await untilDone(() => someStories(daysAgo(RETENTION_DAYS.stories)));
    await untilDone(() => someWords(daysAgo(RETENTION_DAYS.items)));
    await untilDone(() => someDeliveries(daysAgo(RETENTION_DAYS.alerts)));
    dropLanes.run(now);
    await untilDone(someRoom);
  };
}
