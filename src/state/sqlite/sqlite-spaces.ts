import { movedRecord } from '../moved-record.ts';
import type { State } from '../port.ts';
import type { Database } from './database.ts';

/** `?1` is a space: its own address, or anything behind it. */
const OF_SPACE = `(address = ?1 OR (address > ?1 || ':' AND address < ?1 || ';'))`;

/** What concerns all records of one space; `changed` is told when rows of collections were changed beneath them. */
export function createSpaces(db: Database, changed: () => void): Pick<State, 'moveSpace' | 'forgetSpace'> {
  const records = db.prepare(
    "SELECT namespace, key, value FROM kv WHERE namespace IN ('subscriptions', 'ownFeeds', 'mutes', 'feedback') AND json_extract(value, '$.space') = ?",
  );
  const rewrite = db.prepare('UPDATE kv SET value = ? WHERE namespace = ? AND key = ?');
  const moveSettings = db.prepare("UPDATE OR IGNORE kv SET key = ?2 WHERE namespace = 'settings' AND key = ?1");
  const dropSettings = db.prepare("DELETE FROM kv WHERE namespace = 'settings' AND key = ?");
  const dropRecords = db.prepare(
    "DELETE FROM kv WHERE namespace IN ('subscriptions', 'ownFeeds', 'mutes', 'feedback') AND json_extract(value, '$.space') = ?",
  );
  const moved = `?2 || substr(address, length(?1) + 1)`;
  const moveDeliveries = db.prepare(`UPDATE OR IGNORE deliveries SET address = ${moved} WHERE ${OF_SPACE}`);
  const dropDeliveries = db.prepare(`DELETE FROM deliveries WHERE ${OF_SPACE}`);
  const moveLanes = db.prepare(
    `INSERT OR REPLACE INTO lanes (address, platform, ready_at) SELECT ${moved}, platform, 0 FROM lanes WHERE ${OF_SPACE}`,
  );
  const dropLanes = db.prepare(`DELETE FROM lanes WHERE ${OF_SPACE}`);

  return {
    async moveSpace(from, to) {
      db.transaction(() => {
        for (const row of records.all(from)) {
          rewrite.run(movedRecord(String(row.value), from, to), String(row.namespace), String(row.key));
        }
        // Where the new space already has settings, those are newer.
        moveSettings.run(from, to);
        dropSettings.run(from);
        moveDeliveries.run(from, to);
        dropDeliveries.run(from);
        moveLanes.run(from, to);
        dropLanes.run(from);
      });
      changed();
    },
    async forgetSpace(space) {
      const gone = db.transaction(() => {
        dropLanes.run(space);
        return [dropRecords, dropSettings, dropDeliveries]
          .map((statement) => Number(statement.run(space).changes))
          .reduce((sum, count) => sum + count);
      });
      changed();
      return gone;
    },
  };
}
