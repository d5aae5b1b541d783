import { type Address, type Platform, platformOf } from '../../address.ts';
import type { Alert, Delivery } from '../../alerts/alert.ts';
import { DELIVERY_COLUMNS, type DeliveryRow, deliveryOf, updated } from '../delivery-row.ts';
import type { DeliveryUpdate, State } from '../port.ts';
import { alertSchema, decoded } from '../schemas.ts';
import type { SetAside } from '../set-aside.ts';
import type { Database } from './database.ts';

/** What is critical and may overtake: nothing waits before it that is said of the same incident. */
const OVERTAKING = `FROM deliveries d WHERE d.address = ?1 AND d.state = 'waiting' AND d.critical AND NOT EXISTS (
  SELECT 1 FROM deliveries o WHERE o.address = d.address AND o.thread = d.thread AND o.seq < d.seq AND o.state IN ('waiting', 'held'))`;

/**
 * Deliveries queue in one lane per address: one is on its way at a time, in the order of `seq`, what is critical first.
 * `lanes.ready_at` is when the lane's next one may be taken; while one is leased it is the end of the lease, so a dead
 * sender's lane opens automatically.
 */
export function createDeliveries(db: Database, aside: SetAside): State['deliveries'] {
  const insert = db.prepare(
    `INSERT OR IGNORE INTO deliveries (id, alert_id, address, subscription_id, thread, state, due_at, leased_until, attempts, message_id, trail, critical)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const byId = db.prepare(`SELECT ${DELIVERY_COLUMNS} FROM deliveries d WHERE d.id = ?`);
  const write = db.prepare(
    `UPDATE deliveries SET state = ?, due_at = ?, leased_until = NULL, attempts = ?, message_id = ?,
       told_at = coalesce(?, told_at), held = (? = 'held'), trail = ? WHERE id = ?`,
  );
  const openLane = db.prepare('INSERT OR IGNORE INTO lanes (address, platform) VALUES (?, ?)');
  const refreshLane = db.prepare(
    `UPDATE lanes SET critical = EXISTS (SELECT 1 ${OVERTAKING}), ready_at = max(blocked_until, coalesce(
       (SELECT leased_until FROM deliveries WHERE address = ?1 AND state = 'leased' ORDER BY seq LIMIT 1),
       (SELECT min(due_at) FROM (
         SELECT * FROM (SELECT due_at FROM deliveries WHERE address = ?1 AND state = 'waiting' ORDER BY seq LIMIT 1)
         UNION ALL
         SELECT min(due_at) ${OVERTAKING}
         UNION ALL
         SELECT min(due_at) FROM deliveries WHERE address = ?1 AND state = 'held'))
     )) WHERE address = ?1`,
  );
  const blockLane = db.prepare('UPDATE lanes SET blocked_until = ? WHERE address = ?');
  const readyLanes = db.prepare(
    'SELECT address FROM lanes WHERE platform = ? AND critical = ? AND ready_at <= ? ORDER BY ready_at LIMIT ?',
  );
  const nextReady = db.prepare('SELECT min(ready_at) AS at FROM lanes WHERE platform = ? AND critical = ?');
  const expireLeases = db.prepare(
    `UPDATE deliveries SET state = iif(held, 'held', 'waiting'), leased_until = NULL
     WHERE address = ? AND state = 'leased' AND leased_until <= ?`,
  );
  const headHeld = db.prepare(
    `SELECT ${DELIVERY_COLUMNS} FROM deliveries d WHERE d.address = ? AND d.state = 'held' AND d.due_at <= ? ORDER BY d.seq LIMIT ?`,
  );
  const headWaiting = db.prepare(
    `SELECT ${DELIVERY_COLUMNS} FROM deliveries d WHERE d.address = ? AND d.state = 'waiting' ORDER BY d.seq LIMIT 1`,
  );
  const headCritical = db.prepare(`SELECT ${DELIVERY_COLUMNS} ${OVERTAKING} AND d.due_at <= ?2 ORDER BY d.seq LIMIT 1`);
  const leaseOf = db.prepare("SELECT leased_until FROM deliveries WHERE address = ? AND state = 'leased' LIMIT 1");
  const occupyLane = db.prepare('UPDATE lanes SET ready_at = ? WHERE address = ?');
  const take = db.prepare("UPDATE deliveries SET state = 'leased', leased_until = ? WHERE seq = ?");
  const unexpanded = db.prepare('SELECT id, json FROM alerts WHERE expanded = 0 ORDER BY at, rowid LIMIT ?');
  const unexpandedCritical = db.prepare(
    `SELECT a.id, a.json FROM alerts a WHERE a.expanded = 0 AND a.critical AND NOT EXISTS (
       SELECT 1 FROM alerts o WHERE o.thread = a.thread AND o.expanded = 0 AND (o.at, o.rowid) < (a.at, a.rowid)
     ) ORDER BY a.at, a.rowid LIMIT ?`,
  );
  const isCritical = db.prepare('SELECT critical FROM alerts WHERE id = ?');
  const progress = db.prepare('UPDATE alerts SET cursor = ?, expanded = ? WHERE id = ?');
  const cursor = db.prepare('SELECT cursor FROM alerts WHERE id = ?');
  const pending = db.prepare(
    `SELECT ${DELIVERY_COLUMNS} FROM deliveries d WHERE d.address = ?1 AND d.state IN ('waiting', 'held', 'leased')
       AND (?2 IS NULL OR d.thread = ?2) ORDER BY d.seq`,
  );
  const heldUntil = db.prepare(
    `SELECT due_at FROM deliveries WHERE address = ? AND state = 'held'
       AND json_extract(trail, '$[#-1].stage') IS NOT 'digest' ORDER BY seq LIMIT 1`,
  );
  const told = db.prepare(
    'SELECT min(told_at) AS at FROM deliveries WHERE address = ? AND told_at >= ? GROUP BY message_id ORDER BY at',
  );
  const alertsTold = db.prepare(
    `SELECT a.id, a.json, d.told_at FROM deliveries d JOIN alerts a ON a.id = d.alert_id
     WHERE d.address = ? AND d.told_at >= ? ORDER BY d.told_at, d.seq`,
  );
  const lastSent = db.prepare(
    `SELECT ${DELIVERY_COLUMNS} FROM deliveries d WHERE d.address = ?1 AND d.thread = ?2 AND d.told_at IS NOT NULL
       AND (?3 IS NULL OR (SELECT story_id FROM alerts WHERE id = d.alert_id) = ?3) ORDER BY d.seq DESC LIMIT 1`,
  );
  const ofThread = db.prepare(
    `SELECT ${DELIVERY_COLUMNS} FROM deliveries d WHERE d.address = ? AND d.thread = ? ORDER BY d.seq`,
  );
  const addressesOf = db.prepare(
    `SELECT DISTINCT address FROM deliveries WHERE alert_id IN (SELECT id FROM alerts WHERE thread = ?)
       AND (told_at IS NOT NULL OR state IN ('waiting', 'held', 'leased'))`,
  );
  const firstSent = db.prepare(
    `SELECT ${DELIVERY_COLUMNS} FROM deliveries d WHERE d.address = ? AND d.thread = ? AND d.told_at IS NOT NULL ORDER BY d.seq LIMIT 1`,
  );
  const ofStory = db.prepare(
    `SELECT ${DELIVERY_COLUMNS} FROM alerts a JOIN deliveries d ON d.alert_id = a.id
     WHERE a.story_id = ?1 AND (d.address = ?2 OR (d.address > ?2 || ':' AND d.address < ?2 || ';')) ORDER BY d.seq`,
  );
  const byMessage = db.prepare(
    `SELECT ${DELIVERY_COLUMNS} FROM deliveries d WHERE d.address = ? AND d.message_id = ? ORDER BY d.told_at IS NULL, d.seq`,
  );
  const busyLanes = db.prepare('SELECT address FROM lanes WHERE ready_at IS NOT NULL');
  const moveDue = db.prepare(
    `UPDATE deliveries SET due_at = due_at - ?1, leased_until = leased_until - ?1
     WHERE address = ?2 AND state IN ('waiting', 'leased')`,
  );
  const wakeHeld = db.prepare("UPDATE deliveries SET due_at = min(due_at, ?) WHERE address = ? AND state = 'held'");
  const moveBlocks = db.prepare('UPDATE lanes SET blocked_until = blocked_until - ?1 WHERE blocked_until > ?2');
  const lanesOfSpace = db.prepare(
    "SELECT address FROM lanes WHERE ready_at IS NOT NULL AND (address = ?1 OR (address > ?1 || ':' AND address < ?1 || ';'))",
  );
  const counts = db.prepare('SELECT state, count(*) AS n FROM deliveries GROUP BY state');

  // Only one process holds the file: whatever was leased when it was opened, nobody sends any more.
  db.prepare(
    `UPDATE deliveries SET state = iif(held, 'held', 'waiting'), leased_until = NULL
     WHERE address IN (SELECT address FROM lanes WHERE ready_at IS NOT NULL) AND state = 'leased'`,
  ).run();
  for (const row of busyLanes.all()) refreshLane.run(String(row.address));

  /** Of an unreadable one nobody can say what was done with it: it leaves its lane, so that those behind it go on. */
  const leaveLane = db.prepare("UPDATE deliveries SET state = 'unreadable', leased_until = NULL WHERE seq = ?");
  const leaveAlert = db.prepare('UPDATE alerts SET expanded = 2 WHERE id = ?');

  const read = (row: DeliveryRow): Delivery | undefined =>
    aside.read('deliveries', String(row.id), () => deliveryOf(row));
  const readAll = (rows: readonly DeliveryRow[]): readonly Delivery[] => rows.flatMap((row) => read(row) ?? []);

  /** @returns the readable ones; the others leave their lane. */
  function takeable(rows: readonly DeliveryRow[]): readonly (readonly [number, Delivery])[] {
    return rows.flatMap((row) => {
      const delivery = read(row);
      if (delivery !== undefined) return [[Number(row.seq), delivery] as const];
      leaveLane.run(Number(row.seq));
      return [];
    });
  }

  /** Each turn takes an unreadable one out of the lane. */
  function takeableHead(head: () => readonly DeliveryRow[]): readonly (readonly [number, Delivery])[] {
    for (;;) {
      const rows = head();
      const found = takeable(rows);
      if (rows.length === 0 || found.length > 0) return found;
    }
  }

  function addTo(page: readonly Delivery[], critical: number): void {
    for (const d of page) {
      const { id, alertId, address, subscriptionId, thread, state, dueAt, leasedUntil, attempts, messageId } = d;
      const trail = JSON.stringify(d.trail);
      insert.run(
        id,
        alertId,
        address,
        subscriptionId,
        thread,
        state,
        dueAt,
        leasedUntil,
        attempts,
        messageId,
        trail,
        critical,
      );
      openLane.run(address, platformOf(address));
      refreshLane.run(address);
    }
  }

  /** Those in which something critical waits, then those that wait longest. */
  function ready(platform: Platform, now: number, limit: number): readonly Address[] {
    const first = readyLanes.all(platform, 1, now, limit);
    const others = first.length < limit ? readyLanes.all(platform, 0, now, limit - first.length) : [];
    return [...first, ...others].map(({ address }) => String(address));
  }

  function nextOf(address: Address, now: number, together: number): readonly (readonly [number, Delivery])[] {
    const critical = takeableHead(() => headCritical.all(address, now));
    if (critical.length > 0) return critical;
    const held = takeable(headHeld.all(address, now, together));
    if (held.length > 0) return held;
    // Where something else made the lane ready, the oldest may still have to wait.
    return takeableHead(() => headWaiting.all(address)).filter(([, { dueAt }]) => dueAt <= now);
  }

  function takeFrom(address: Address, now: number, until: number, together: number): readonly Delivery[] {
    const lease = leaseOf.get(address)?.leased_until;
    if (lease !== undefined && Number(lease) <= now) expireLeases.run(address, now);
    const isBusy = lease !== undefined && Number(lease) > now;
    const taken = isBusy ? [] : nextOf(address, now, together);
    for (const [seq] of taken) take.run(until, seq);
    if (taken.length > 0) occupyLane.run(until, address);
    else refreshLane.run(address);
    return taken.map(([, delivery]) => ({ ...delivery, state: 'leased' as const, leasedUntil: until }));
  }

  function apply(change: DeliveryUpdate): void {
    const row = byId.get(change.id);
    if (!row) return;
    const before = read(row) ?? deliveryOf({ ...row, trail: '[]' });
    const { state, dueAt, attempts, messageId, trail } = updated(before, change);
    write.run(state, dueAt, attempts, messageId, change.toldAt ?? null, state, JSON.stringify(trail), change.id);
    // What was stopped and waits again, as at the end of a mute, may have outlived its lane.
    openLane.run(before.address, platformOf(before.address));
    refreshLane.run(before.address);
  }

  function readAlert({ id, json }: DeliveryRow): Alert | undefined {
    return aside.read('alerts', String(id), () => decoded(alertSchema, 'alerts', String(id), json));
  }

  return {
    async unexpanded(limit) {
      for (;;) {
        const rows = distinct([...unexpandedCritical.all(limit), ...unexpanded.all(limit)]).slice(0, limit);
        const found = rows.flatMap((row) => {
          const alert = readAlert(row);
          if (alert === undefined) leaveAlert.run(String(row.id));
          return alert ?? [];
        });
        if (rows.length === 0 || found.length > 0) return found;
      }
    },
    expand: async (alertId, page, at, done) =>
      db.transaction(() => {
        addTo(page, Number(isCritical.get(alertId)?.critical ?? 0));
        progress.run(at, done ? 1 : 0, alertId);
      }),
    cursor: async (alertId) => optional(cursor.get(alertId)?.cursor, String),
    lease: async ({ platform, now, leaseMs, limit, together }) =>
      db.transaction(() =>
        ready(platform, now, limit).flatMap((address) => takeFrom(address, now, now + leaseMs, together)),
      ),
    update: async (changes) => db.transaction(() => changes.forEach(apply)),
    block: async (address, until) =>
      db.transaction(() => {
        openLane.run(address, platformOf(address));
        blockLane.run(until, address);
        refreshLane.run(address);
      }),
    clockSetBack: async (byMs, now) =>
      db.transaction(() => {
        moveBlocks.run(byMs, now);
        for (const { address } of busyLanes.all()) {
          moveDue.run(byMs, String(address));
          wakeHeld.run(now, String(address));
          refreshLane.run(String(address));
        }
      }),
    reviewHeld: async (space, now) =>
      db.transaction(() => {
        for (const { address } of lanesOfSpace.all(space)) {
          wakeHeld.run(now, String(address));
          refreshLane.run(String(address));
        }
      }),
    nextDueAt: async (platform) => {
      const known = [0, 1].flatMap((critical) => optional(nextReady.get(platform, critical)?.at, Number) ?? []);
      return known.length > 0 ? Math.min(...known) : undefined;
    },
    get: async (id) => optional(byId.get(id), read),
    pending: async (address, thread) => readAll(pending.all(address, thread ?? null)),
    heldUntil: async (address) => optional(heldUntil.get(address)?.due_at, Number),
    toldSince: async (address, since) => told.all(address, since).map((row) => Number(row.at)),
    alertsToldSince: async (address, since) =>
      alertsTold.all(address, since).flatMap((row) => {
        const alert = readAlert(row);
        return alert === undefined ? [] : [{ alert, at: Number(row.told_at) }];
      }),
    lastSent: async (address, thread, storyId) => optional(lastSent.get(address, thread, storyId ?? null), read),
    addressesOf: async (thread) => addressesOf.all(thread).map((row) => String(row.address)),
    firstSent: async (address, thread) => optional(firstSent.get(address, thread), read),
    ofThread: async (address, thread) => readAll(ofThread.all(address, thread)),
    ofStory: async (storyId, space) => readAll(ofStory.all(storyId, space)),
    byMessage: async (address, messageId) => readAll(byMessage.all(address, messageId)),
    counts: async () => {
      const found = { waiting: 0, held: 0, leased: 0, sent: 0, stopped: 0, closed: 0 };
      for (const row of counts.all()) found[row.state as Delivery['state']] = Number(row.n);
      return found;
    },
  };
}

function optional<A, B>(value: A | null | undefined, map: (value: A) => B): B | undefined {
  return value === null || value === undefined ? undefined : map(value);
}

/** Each once. */
const distinct = (rows: readonly DeliveryRow[]): readonly DeliveryRow[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
