import type { Alert, Delivery } from '../../alerts/alert.ts';
import { DELIVERY_COLUMNS, deliveryOf, updated } from '../delivery-row.ts';
import type { DeliveryUpdate, State } from '../port.ts';
import { alertSchema, decoded } from '../schemas.ts';
import type { SetAside } from '../set-aside.ts';
import type { Row, Session } from './connection.ts';
import type { Database } from './database.ts';
import { ofSpace, refreshLanes, takeLanes } from './lanes.ts';
import { leaseFrom } from './lease.ts';

const SELECT = `SELECT ${DELIVERY_COLUMNS} FROM deliveries d WHERE`;
const BUSY = 'SELECT address FROM lanes WHERE ready_at IS NOT NULL ORDER BY address FOR UPDATE';
const WAKE_HELD = "UPDATE deliveries SET due_at = least(due_at, $2) WHERE address = ANY($1) AND state = 'held'";

/** Something critical goes first, unless something older of the same incident is still to be expanded. */
const UNEXPANDED = `SELECT a.id, a.json FROM alerts a WHERE a.expanded = 0 ORDER BY a.critical AND NOT EXISTS (
    SELECT 1 FROM alerts o WHERE o.thread = a.thread AND o.expanded = 0 AND (o.at, o.seq) < (a.at, a.seq)
  ) DESC, a.at, a.seq LIMIT $1`;

/**
 * Deliveries queue in one lane per address: one is on its way at a time, in the order of `seq`, what is critical first.
 * `lanes.ready_at` is when the lane's next one may be taken.
 */
export function createDeliveries(db: Database, aside: SetAside): State['deliveries'] {
  const read = (row: Row): Delivery | undefined => aside.read('deliveries', String(row.id), () => deliveryOf(row));
  const readAlert = ({ id, json }: Row): Alert | undefined =>
    aside.read('alerts', String(id), () => decoded(alertSchema, 'alerts', String(id), json));
  const all = async (where: string, ...values: readonly unknown[]) =>
    (await db.rows(`${SELECT} ${where}`, ...values)).flatMap((row) => read(row) ?? []);
  const one = async (where: string, ...values: readonly unknown[]) => (await all(`${where} LIMIT 1`, ...values))[0];

  /** @returns a number of the one row; undefined: none, or null. */
  async function number(sql: string, ...values: readonly unknown[]): Promise<number | undefined> {
    const value = (await db.rows(sql, ...values))[0]?.value;
    return value === null || value === undefined ? undefined : Number(value);
  }

  return {
    async unexpanded(limit) {
      for (;;) {
        const rows = await db.rows(UNEXPANDED, limit);
        const found = rows.map((row) => ({ id: row.id, alert: readAlert(row) }));
        const alerts = found.flatMap(({ alert }) => alert ?? []);
        const unreadable = found.filter(({ alert }) => alert === undefined).map(({ id }) => id);
        if (unreadable.length > 0)
          await db.transaction(({ run }) => run('UPDATE alerts SET expanded = 2 WHERE id = ANY($1)', unreadable));
        if (rows.length === 0 || alerts.length > 0) return alerts;
      }
    },
    expand: (alertId, page, cursor, done) =>
      db.transaction(async (session) => {
        await add(session, alertId, page);
        await session.run('UPDATE alerts SET cursor = $2, expanded = $3 WHERE id = $1', alertId, cursor, done ? 1 : 0);
      }),
    async cursor(alertId) {
      const [row] = await db.rows('SELECT cursor FROM alerts WHERE id = $1 AND cursor IS NOT NULL', alertId);
      return row && String(row.cursor);
    },
    lease: (request) => db.transaction((session) => leaseFrom(session, request, read)),
    update: (changes) =>
      db.transaction(async (session) => {
        await apply(session, changes, read);
        await db.notify.due(session);
      }),
    block: (address, until) =>
      db.transaction(async (session) => {
        await takeLanes(session, [address]);
        await session.run('UPDATE lanes SET blocked_until = $2 WHERE address = $1', address, until);
        await refreshLanes(session, [address]);
      }),
    clockSetBack: (byMs, now) =>
      db.transaction(async (session) => {
        const busy = (await session.rows(BUSY)).map(({ address }) => String(address));
        await session.run('UPDATE lanes SET blocked_until = blocked_until - $1 WHERE blocked_until > $2', byMs, now);
        await session.run(
          `UPDATE deliveries SET due_at = due_at - $2, leased_until = leased_until - $2
           WHERE address = ANY($1) AND state IN ('waiting', 'leased')`,
          busy,
          byMs,
        );
        await session.run(WAKE_HELD, busy, now);
        await refreshLanes(session, busy);
      }),
    reviewHeld: (space, now) =>
      db.transaction(async (session) => {
        const lanes = `SELECT address FROM lanes WHERE ready_at IS NOT NULL AND ${ofSpace('$1')} ORDER BY address FOR UPDATE`;
        const busy = (await session.rows(lanes, space)).map(({ address }) => String(address));
        await session.run(WAKE_HELD, busy, now);
        await refreshLanes(session, busy);
        await db.notify.due(session);
      }),
    nextDueAt: (platform) => number('SELECT min(ready_at) AS value FROM lanes WHERE platform = $1', platform),
    get: (id) => one('d.id = $1', id),
    pending: (address, thread) =>
      all(
        `d.address = $1 AND d.state IN ('waiting', 'held', 'leased') AND ($2::text IS NULL OR d.thread = $2) ORDER BY d.seq`,
        address,
        thread ?? null,
      ),
    heldUntil: (address) =>
      number(
        `SELECT due_at AS value FROM deliveries WHERE address = $1 AND state = 'held'
           AND trail::jsonb -> -1 ->> 'stage' IS DISTINCT FROM 'digest' ORDER BY seq LIMIT 1`,
        address,
      ),
    async toldSince(address, since) {
      const rows = await db.rows(
        'SELECT min(told_at) AS at FROM deliveries WHERE address = $1 AND told_at >= $2 GROUP BY message_id ORDER BY at',
        address,
        since,
      );
      return rows.map(({ at }) => Number(at));
    },
    async alertsToldSince(address, since) {
      const rows = await db.rows(
        `SELECT a.id, a.json, d.told_at FROM deliveries d JOIN alerts a ON a.id = d.alert_id
         WHERE d.address = $1 AND d.told_at >= $2 ORDER BY d.told_at, d.seq`,
        address,
        since,
      );
      return rows.flatMap((row) => {
        const alert = readAlert(row);
        return alert === undefined ? [] : [{ alert, at: Number(row.told_at) }];
      });
    },
    lastSent: (address, thread, storyId) =>
      one(
        `d.address = $1 AND d.thread = $2 AND d.told_at IS NOT NULL
         AND ($3::text IS NULL OR (SELECT story_id FROM alerts WHERE id = d.alert_id) = $3) ORDER BY d.seq DESC`,
        address,
        thread,
        storyId ?? null,
      ),
    firstSent: (address, thread) =>
      one('d.address = $1 AND d.thread = $2 AND d.told_at IS NOT NULL ORDER BY d.seq', address, thread),
    ofThread: (address, thread) => all('d.address = $1 AND d.thread = $2 ORDER BY d.seq', address, thread),
    async addressesOf(thread) {
      const rows = await db.rows(
        `SELECT DISTINCT address FROM deliveries WHERE alert_id IN (SELECT id FROM alerts WHERE thread = $1)
         AND (told_at IS NOT NULL OR state IN ('waiting', 'held', 'leased'))`,
        thread,
      );
      return rows.map(({ address }) => String(address));
    },
    ofStory: (storyId, space) =>
      all(
        `d.alert_id IN (SELECT id FROM alerts WHERE story_id = $1) AND ${ofSpace('$2', 'd.address')} ORDER BY d.seq`,
        storyId,
        space,
      ),
    byMessage: (address, messageId) =>
      all('d.address = $1 AND d.message_id = $2 ORDER BY d.told_at IS NULL, d.seq', address, messageId),
    async counts() {
      const found = { waiting: 0, held: 0, leased: 0, sent: 0, stopped: 0, closed: 0 };
      for (const row of await db.rows('SELECT state, count(*) AS n FROM deliveries GROUP BY state'))
        found[row.state as Delivery['state']] = Number(row.n);
      return found;
    },
  };
}

/** Columns as arrays: one statement writes a page of hundreds. */
async function add(session: Session, alertId: string, page: readonly Delivery[]): Promise<void> {
  if (page.length === 0) return;
  const addresses = page.map(({ address }) => address);
  await takeLanes(session, addresses);
  await session.run(
    `INSERT INTO deliveries (id, alert_id, address, subscription_id, thread, state, due_at, leased_until, attempts, message_id, trail, critical)
     SELECT id, alert_id, address, subscription_id, thread, state, due_at, leased_until, attempts, message_id, trail,
       coalesce((SELECT critical FROM alerts WHERE alerts.id = $12), false)
     FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::float8[], $8::float8[], $9::int[],
       $10::text[], $11::text[]) WITH ORDINALITY
       AS d (id, alert_id, address, subscription_id, thread, state, due_at, leased_until, attempts, message_id, trail, n)
     ORDER BY n ON CONFLICT DO NOTHING`,
    page.map(({ id }) => id),
    page.map(({ alertId }) => alertId),
    addresses,
    page.map(({ subscriptionId }) => subscriptionId),
    page.map(({ thread }) => thread),
    page.map(({ state }) => state),
    page.map(({ dueAt }) => dueAt),
    page.map(({ leasedUntil }) => leasedUntil),
    page.map(({ attempts }) => attempts),
    page.map(({ messageId }) => messageId),
    page.map(({ trail }) => JSON.stringify(trail)),
    alertId,
  );
  await refreshLanes(session, addresses);
}

async function apply(
  session: Session,
  changes: readonly DeliveryUpdate[],
  read: (row: Row) => Delivery | undefined,
): Promise<void> {
  const ids = changes.map(({ id }) => id);
  const places = await session.rows('SELECT DISTINCT address FROM deliveries WHERE id = ANY($1)', ids);
  const addresses = places.map(({ address }) => String(address));
  // What was stopped and waits again, as at the end of a mute, may have outlived its lane.
  await takeLanes(session, addresses);
  const rows = await session.rows(`${SELECT} d.id = ANY($1)`, ids);
  const known = new Map(rows.map((row) => [String(row.id), read(row) ?? deliveryOf({ ...row, trail: '[]' })]));
  const toldAt = new Map<string, number>();
  for (const change of changes) {
    const before = known.get(change.id);
    if (before === undefined) continue;
    known.set(change.id, updated(before, change));
    if (change.toldAt !== undefined) toldAt.set(change.id, change.toldAt);
  }
  const after = [...known.values()];
  await session.run(
    `UPDATE deliveries d SET state = u.state, due_at = u.due_at, leased_until = NULL, attempts = u.attempts,
       message_id = u.message_id, told_at = coalesce(u.told_at, d.told_at), held = (u.state = 'held'), trail = u.trail
     FROM unnest($1::text[], $2::text[], $3::float8[], $4::int[], $5::text[], $6::float8[], $7::text[])
       AS u (id, state, due_at, attempts, message_id, told_at, trail)
     WHERE d.id = u.id`,
    after.map(({ id }) => id),
    after.map(({ state }) => state),
    after.map(({ dueAt }) => dueAt),
    after.map(({ attempts }) => attempts),
    after.map(({ messageId }) => messageId),
    after.map(({ id }) => toldAt.get(id) ?? null),
    after.map(({ trail }) => JSON.stringify(trail)),
  );
  await refreshLanes(session, addresses);
}
