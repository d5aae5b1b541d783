import { DAY_MS } from '../../clock.ts';
import type { State } from '../port.ts';
import { RETENTION_DAYS } from '../retention.ts';
import type { Session } from './connection.ts';
import type { Database } from './database.ts';

/** Rows deleted in one transaction: locks of some milliseconds, between which alerts are sent. */
const STEP = 500;

const someOf = (table: string, key: string, where: string): string =>
  `DELETE FROM ${table} WHERE ${key} IN (SELECT ${key} FROM ${table} WHERE ${where} LIMIT ${STEP})`;

const OLD_ALERTS = 'SELECT id FROM alerts WHERE at < $1 ORDER BY at LIMIT 1';

/** Deletes a little at a time what is older than retention says; PostgreSQL itself takes the room again for new rows. */
export function createPrune(db: Database): State['prune'] {
  const simple: readonly (readonly [number, string])[] = [
    [RETENTION_DAYS.items, someOf('items', 'id', 'at < $1')],
    [RETENTION_DAYS.seen, someOf('seen', 'key', 'at < $1')],
    [
      RETENTION_DAYS.observations,
      // An open incident, a law of years ago for one, still rests on what was said of it.
      someOf('observations', 'id', 'at < $1 AND region NOT IN (SELECT region FROM incidents WHERE closed_at IS NULL)'),
    ],
    [RETENTION_DAYS.closedIncidents, someOf('incidents', 'id', 'closed_at < $1')],
    [
      RETENTION_DAYS.stories,
      someOf('story_links', 'link', 'story_id IN (SELECT id FROM stories WHERE updated_at < $1)'),
    ],
    [RETENTION_DAYS.stories, someOf('stories', 'id', 'updated_at < $1')],
  ];

  async function untilDone(work: (session: Session) => Promise<boolean>): Promise<void> {
    while (await db.transaction(work));
  }

  return async (now) => {
    const daysAgo = (days: number) => now - days * DAY_MS;
    for (const [days, sql] of simple) await untilDone(async ({ run }) => (await run(sql, daysAgo(days))) > 0);
    await untilDone((session) => dropWords(session, daysAgo(RETENTION_DAYS.items)));
    await untilDone((session) => dropAlert(session, daysAgo(RETENTION_DAYS.alerts)));
    await db.transaction(({ run }) => run('DELETE FROM lanes WHERE ready_at IS NULL AND blocked_until < $1', now));
  };
}

/** One alert may have as many deliveries as there are chats. @returns whether there may be more. */
async function dropAlert({ rows, run }: Session, before: number): Promise<boolean> {
  const id = (await rows(OLD_ALERTS, before))[0]?.id;
  if (id === undefined) return false;
  const gone = await run(someOf('deliveries', 'seq', 'alert_id = $1'), id);
  if (gone === 0) await run('DELETE FROM alerts WHERE id = $1', id);
  return true;
}

async function dropWords({ rows, run }: Session, before: number): Promise<boolean> {
  const old = await rows(`SELECT id, json FROM alerts WHERE NOT wordless AND at < $1 LIMIT ${STEP}`, before);
  await run(
    `UPDATE alerts SET json = w.json, wordless = true FROM unnest($1::text[], $2::text[]) AS w (id, json) WHERE alerts.id = w.id`,
    old.map(({ id }) => id),
    old.map(({ json }) => wordless(String(json))),
  );
  return old.length > 0;
}

/** What cannot be read is left as it is. */
function wordless(json: string): string {
  try {
    const alert: unknown = JSON.parse(json);
    return typeof alert === 'object' && alert !== null ? JSON.stringify({ ...alert, words: '' }) : json;
  } catch {
    return json;
  }
}
