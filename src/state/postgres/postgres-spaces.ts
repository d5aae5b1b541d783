import { movedRecord } from '../moved-record.ts';
import type { State } from '../port.ts';
import { SHARED } from './changes.ts';
import type { Session } from './connection.ts';
import type { Database } from './database.ts';
import { ofSpace } from './lanes.ts';

const MOVED = '$2 || substr(address, length($1) + 1)';
const LANES = `SELECT address FROM lanes WHERE ${ofSpace('$1')} ORDER BY address FOR UPDATE`;
const DROP_DELIVERIES = `DELETE FROM deliveries WHERE ${ofSpace('$1')}`;
const DROP_LANES = `DELETE FROM lanes WHERE ${ofSpace('$1')}`;
const DROP_SETTINGS = "DELETE FROM kv WHERE namespace = 'settings' AND key = $1";
const OWN_RECORDS = "namespace IN ('subscriptions', 'ownFeeds', 'mutes', 'feedback') AND space = $1";

/** What concerns all records of one space; `changed` is called when rows of collections were changed beneath them. */
export function createSpaces(db: Database, changed: () => void): Pick<State, 'moveSpace' | 'forgetSpace'> {
  const tell = async (session: Session) => {
    for (const name of SHARED) await db.notify.collection(session, name);
  };
  return {
    async moveSpace(from, to) {
      await db.transaction(async (session) => {
        await move(session, from, to);
        await tell(session);
        await db.notify.due(session);
      });
      changed();
    },
    async forgetSpace(space) {
      const gone = await db.transaction(async (session) => {
        const { run } = session;
        await tell(session);
        await run(DROP_LANES, space);
        const records = await run(`DELETE FROM kv WHERE ${OWN_RECORDS}`, space);
        return records + (await run(DROP_SETTINGS, space)) + (await run(DROP_DELIVERIES, space));
      });
      changed();
      return gone;
    },
  };
}

async function move({ rows, run }: Session, from: string, to: string): Promise<void> {
  await rows(LANES, from);
  for (const { namespace, key, value } of await rows(
    `SELECT namespace, key, value FROM kv WHERE ${OWN_RECORDS}`,
    from,
  )) {
    const moved = movedRecord(String(value), from, to);
    await run('UPDATE kv SET space = $3, value = $4 WHERE namespace = $1 AND key = $2', namespace, key, to, moved);
  }
  // Where the new space already has settings, those are newer.
  await run(
    `INSERT INTO kv (namespace, key, value) SELECT namespace, $2, value FROM kv WHERE namespace = 'settings' AND key = $1
     ON CONFLICT DO NOTHING`,
    from,
    to,
  );
  await run(DROP_SETTINGS, from);
  await run(
    `UPDATE deliveries d SET address = ${MOVED} WHERE ${ofSpace('$1')} AND NOT EXISTS (
       SELECT 1 FROM deliveries o WHERE o.alert_id = d.alert_id AND o.address = $2 || substr(d.address, length($1) + 1))`,
    from,
    to,
  );
  await run(DROP_DELIVERIES, from);
  await run(
    `INSERT INTO lanes (address, platform, ready_at) SELECT ${MOVED}, platform, 0 FROM lanes WHERE ${ofSpace('$1')}
     ON CONFLICT (address) DO UPDATE SET ready_at = 0, blocked_until = 0`,
    from,
    to,
  );
  await run(DROP_LANES, from);
}
