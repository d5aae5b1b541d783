import type { Delivery } from '../alerts/alert.ts';
import type { DeliveryUpdate } from './port.ts';
import { decoded, trailSchema } from './schemas.ts';

/** Of a trail of many retries the beginning and the end are kept. */
const TRAIL_HEAD = 10;
const TRAIL_TAIL = 30;

/** What `deliveryOf` reads, of the table `deliveries` as `d`. */
export const DELIVERY_COLUMNS =
  'd.seq, d.id, d.alert_id, d.address, d.subscription_id, d.thread, d.state, d.due_at, d.leased_until, d.attempts, d.message_id, d.trail';

/** A row of the table `deliveries`, its columns by name. */
export type DeliveryRow = Readonly<Record<string, unknown>>;

/** @throws StateError where its trail cannot be read. */
export function deliveryOf(row: DeliveryRow): Delivery {
  const id = String(row.id);
  return {
    id,
    alertId: String(row.alert_id),
    address: String(row.address),
    subscriptionId: String(row.subscription_id),
    thread: String(row.thread),
    state: row.state as Delivery['state'],
    dueAt: Number(row.due_at),
    leasedUntil: row.leased_until === null ? null : Number(row.leased_until),
    attempts: Number(row.attempts),
    messageId: row.message_id === null ? null : String(row.message_id),
    trail: decoded(trailSchema, 'deliveries', id, row.trail),
  };
}

/** @returns the delivery with its outcome: what the outcome does not name stays. */
export function updated(before: Delivery, change: DeliveryUpdate): Delivery {
  return {
    ...before,
    state: change.state,
    dueAt: change.dueAt ?? before.dueAt,
    leasedUntil: null,
    attempts: change.attempts ?? before.attempts,
    messageId: change.messageId ?? before.messageId,
    trail: shortened([...before.trail, change.trail]),
  };
}

function shortened(trail: Delivery['trail']): Delivery['trail'] {
  return trail.length <= TRAIL_HEAD + TRAIL_TAIL ? trail : [...trail.slice(0, TRAIL_HEAD), ...trail.slice(-TRAIL_TAIL)];
}
