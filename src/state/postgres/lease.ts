import type { Delivery } from '../../alerts/alert.ts';
import { DELIVERY_COLUMNS } from '../delivery-row.ts';
import type { LeaseRequest } from '../port.ts';
import type { Row, Session } from './connection.ts';
import { refreshLanes } from './lanes.ts';

/** Ready lanes that nobody else is looking at. */
const READY = `SELECT address FROM lanes WHERE platform = $1 AND ready_at <= $2 ORDER BY ready_at, address LIMIT $3
  FOR UPDATE SKIP LOCKED`;
const EXPIRE = `UPDATE deliveries SET state = CASE WHEN held THEN 'held' ELSE 'waiting' END, leased_until = NULL
  WHERE address = ANY($1) AND state = 'leased' AND leased_until <= $2`;
/** What each lane would give: its held ones whose time has come, and its oldest waiting one. */
const HEADS = `SELECT d.* FROM unnest($1::text[]) AS a (address) CROSS JOIN LATERAL (
    (SELECT ${DELIVERY_COLUMNS} FROM deliveries d WHERE d.address = a.address AND d.state = 'held' AND d.due_at <= $2
     ORDER BY d.seq LIMIT $3)
    UNION ALL
    (SELECT ${DELIVERY_COLUMNS} FROM deliveries d WHERE d.address = a.address AND d.state = 'waiting' ORDER BY d.seq LIMIT 1)
  ) d
  WHERE NOT EXISTS (SELECT 1 FROM deliveries l WHERE l.address = a.address AND l.state = 'leased')
  ORDER BY d.seq`;
const TAKE = "UPDATE deliveries SET state = 'leased', leased_until = $2 WHERE seq = ANY($1)";
/** Of an unreadable one nobody can say what was done with it: it leaves its lane, so that those behind it go on. */
const LEAVE = "UPDATE deliveries SET state = 'unreadable', leased_until = NULL WHERE seq = ANY($1)";

/** @param read gives undefined for a row that cannot be read. @returns what was leased, in the order of telling. */
export async function leaseFrom(
  session: Session,
  { platform, now, leaseMs, limit, together }: LeaseRequest,
  read: (row: Row) => Delivery | undefined,
): Promise<readonly Delivery[]> {
  const { rows, run } = session;
  const lanes = (await rows(READY, platform, now, limit)).map(({ address }) => String(address));
  if (lanes.length === 0) return [];
  await run(EXPIRE, lanes, now);
  const taken = new Map<string, readonly (readonly [seq: unknown, Delivery])[]>();
  for (let open: readonly string[] = lanes; open.length > 0; ) {
    const unreadable: unknown[] = [];
    const again: string[] = [];
    const heads = Map.groupBy(await rows(HEADS, open, now, together), ({ address }) => String(address));
    for (const [address, all] of heads) {
      const found = all.flatMap((row) => {
        const delivery = read(row);
        if (delivery === undefined) unreadable.push(row.seq);
        return delivery === undefined ? [] : [[row.seq, delivery] as const];
      });
      const held = found.filter(([, { state }]) => state === 'held');
      if (found.length > 0) taken.set(address, held.length > 0 ? held : found);
      else again.push(address);
    }
    if (unreadable.length > 0) await run(LEAVE, unreadable);
    open = again;
  }
  const leasedUntil = now + leaseMs;
  const leased = [...taken.values()].flat().sort(([a], [b]) => Number(a) - Number(b));
  const seqs = leased.map(([seq]) => seq);
  await run(TAKE, seqs, leasedUntil);
  await refreshLanes(session, lanes);
  return leased.map(([, delivery]) => ({ ...delivery, state: 'leased' as const, leasedUntil }));
}
