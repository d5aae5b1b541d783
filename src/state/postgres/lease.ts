import type { Delivery } from '../../alerts/alert.ts';
import type { EpochMs } from '../../clock.ts';
import { DELIVERY_COLUMNS } from '../delivery-row.ts';
import type { LeaseRequest } from '../port.ts';
import type { Row, Session } from './connection.ts';
import { overtaking, refreshLanes } from './lanes.ts';

/** Ready lanes that nobody else is looking at, those first in which something critical waits. */
const READY = `SELECT address FROM lanes WHERE platform = $1 AND ready_at <= $2 ORDER BY critical DESC, ready_at, address LIMIT $3
  FOR UPDATE SKIP LOCKED`;
const EXPIRE = `UPDATE deliveries SET state = CASE WHEN held THEN 'held' ELSE 'waiting' END, leased_until = NULL
  WHERE address = ANY($1) AND state = 'leased' AND leased_until <= $2`;
/** What each lane would give: what is critical, its held ones whose time has come, and its oldest waiting one. */
const HEADS = `SELECT d.* FROM unnest($1::text[]) AS a (address) CROSS JOIN LATERAL (
    (SELECT ${DELIVERY_COLUMNS}, true AS overtakes ${overtaking('a.address')} AND d.due_at <= $2 ORDER BY d.seq LIMIT 1)
    UNION ALL
    (SELECT ${DELIVERY_COLUMNS}, false FROM deliveries d WHERE d.address = a.address AND d.state = 'held' AND d.due_at <= $2
     ORDER BY d.seq LIMIT $3)
    UNION ALL
    (SELECT ${DELIVERY_COLUMNS}, false FROM deliveries d WHERE d.address = a.address AND d.state = 'waiting' ORDER BY d.seq LIMIT 1)
  ) d
  WHERE NOT EXISTS (SELECT 1 FROM deliveries l WHERE l.address = a.address AND l.state = 'leased')
  ORDER BY d.overtakes DESC, d.seq`;
const TAKE = "UPDATE deliveries SET state = 'leased', leased_until = $2 WHERE seq = ANY($1)";
/** Of an unreadable one nobody can say what was done with it: it leaves its lane, so that those behind it go on. */
const LEAVE = "UPDATE deliveries SET state = 'unreadable', leased_until = NULL WHERE seq = ANY($1)";

interface Head {
  readonly seq: unknown;
  readonly overtakes: boolean;
  readonly delivery: Delivery;
}

/** What is critical, else what is held, else the oldest: where something else made the lane ready, it may still have to wait. */
function firstOf(heads: readonly Head[], now: EpochMs): readonly Head[] {
  const [first] = heads;
  if (first?.overtakes === true) return [first];
  const held = heads.filter(({ delivery }) => delivery.state === 'held');
  return held.length > 0 ? held : heads.filter(({ delivery }) => delivery.dueAt <= now);
}

/** @param read gives undefined for a row that cannot be read. @returns what was leased, what is critical first, then in the order of telling. */
export async function leaseFrom(
  session: Session,
  { platform, now, leaseMs, limit, together }: LeaseRequest,
  read: (row: Row) => Delivery | undefined,
): Promise<readonly Delivery[]> {
  const { rows, run } = session;
  const lanes = (await rows(READY, platform, now, limit)).map(({ address }) => String(address));
  if (lanes.length === 0) return [];
  await run(EXPIRE, lanes, now);
  const taken = new Map<string, readonly Head[]>();
  for (let open: readonly string[] = lanes; open.length > 0; ) {
    const unreadable: unknown[] = [];
    const again: string[] = [];
    const heads = Map.groupBy(await rows(HEADS, open, now, together), ({ address }) => String(address));
    for (const [address, all] of heads) {
      const found = all.flatMap((row) => {
        const delivery = read(row);
        if (delivery === undefined) unreadable.push(row.seq);
        return delivery === undefined ? [] : [{ seq: row.seq, overtakes: row.overtakes === true, delivery }];
      });
      if (found.length === 0) again.push(address);
      else taken.set(address, firstOf(found, now));
    }
    if (unreadable.length > 0) await run(LEAVE, unreadable);
    open = again;
  }
  const leasedUntil = now + leaseMs;
  const leased = [...taken.values()]
    .flat()
    .sort((a, b) => Number(b.overtakes) - Number(a.overtakes) || Number(a.seq) - Number(b.seq));
  const seqs = leased.map(({ seq }) => seq);
  await run(TAKE, seqs, leasedUntil);
  await refreshLanes(session, lanes);
  return leased.map(({ delivery }) => ({ ...delivery, state: 'leased' as const, leasedUntil }));
}
