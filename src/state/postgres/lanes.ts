import type { Address } from '../../address.ts';
import type { EpochMs } from '../../clock.ts';
import type { Session } from './connection.ts';

/** `$n` is a space: its own address, or anything behind it. */
export const ofSpace = (space: string, column = 'address'): string =>
  `(${column} = ${space} OR (${column} > ${space} || ':' AND ${column} < ${space} || ';'))`;

/**
 * A transaction that changes deliveries takes their lanes first, in the order of addresses: two that need the same lanes wait for each
 * other only one way round, and what is read after it nobody changes meanwhile.
 */
export async function takeLanes({ run, rows }: Session, addresses: readonly Address[]): Promise<void> {
  const some = [...new Set(addresses)];
  await run(
    `INSERT INTO lanes (address, platform) SELECT address, split_part(address, ':', 1) FROM unnest($1::text[]) AS a (address)
     ORDER BY address COLLATE "C" ON CONFLICT DO NOTHING`,
    some,
  );
  await rows('SELECT 1 FROM lanes WHERE address = ANY($1) ORDER BY address FOR UPDATE', some);
}

/** What of an address is critical and may overtake: nothing waits before it that is said of the same incident. */
export const overtaking = (address: string): string =>
  `FROM deliveries d WHERE d.address = ${address} AND d.state = 'waiting' AND d.critical AND NOT EXISTS (
     SELECT 1 FROM deliveries o WHERE o.address = d.address AND o.thread = d.thread AND o.seq < d.seq AND o.state IN ('waiting', 'held'))`;

/** When the next one of each lane may be taken; while one is leased that is the end of its lease. */
export async function refreshLanes({ run }: Session, addresses: readonly Address[]): Promise<void> {
  // Looked up lane by lane: joined, it would be planned as a walk through the whole table.
  await run(
    `UPDATE lanes SET critical = EXISTS (SELECT 1 ${overtaking('lanes.address')}), ready_at = (
       SELECT CASE WHEN next.at IS NULL THEN NULL ELSE greatest(lanes.blocked_until, next.at) END
       FROM (SELECT coalesce(
         (SELECT leased_until FROM deliveries d WHERE d.address = lanes.address AND state = 'leased' ORDER BY seq LIMIT 1),
         least(
           (SELECT due_at FROM deliveries d WHERE d.address = lanes.address AND state = 'waiting' ORDER BY seq LIMIT 1),
           (SELECT min(d.due_at) ${overtaking('lanes.address')}),
           (SELECT min(due_at) FROM deliveries d WHERE d.address = lanes.address AND state = 'held'))
       ) AS at) next
     ) WHERE address = ANY($1)`,
    [...new Set(addresses)],
  );
}

/** Of all leases there are: one process at a time sends. */
async function changeLeases(session: Session, change: string): Promise<void> {
  const changed = await session.rows(
    `UPDATE deliveries SET ${change}
     WHERE address IN (SELECT address FROM lanes WHERE ready_at IS NOT NULL) AND state = 'leased' RETURNING address`,
  );
  const addresses = changed.map(({ address }) => String(address));
  await refreshLanes(session, addresses);
}

/** Nobody sends what was leased any more. */
export const freeLeases = (session: Session): Promise<void> =>
  changeLeases(session, "state = CASE WHEN held THEN 'held' ELSE 'waiting' END, leased_until = NULL");

/** What was leased is given again then, if its lease does not run out before. */
export const shortenLeases = (session: Session, until: EpochMs): Promise<void> =>
  changeLeases(session, `leased_until = least(leased_until, ${until})`);
