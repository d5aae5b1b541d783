import { setImmediate } from 'node:timers/promises';
import type { Address } from '../address.ts';
import type { Clock } from '../clock.ts';
import { hashId } from '../hash-id.ts';
import type { State } from '../state/port.ts';
import type { Alert, Delivery, Subscription } from './alert.ts';
import { isEndOrCorrection } from './pipeline.ts';
import type { Audience } from './subscription-index.ts';

/** Deliveries written at once: some milliseconds of work, between which commands are answered. */
const PAGE = 250;
export const ALERTS_AT_ONCE = 20;

/** 132 bits in 22 characters: Discord takes it as nonce (at most 25), and the same alert at the same address gives the same. */
export function deliveryId(fingerprint: string, address: Address): string {
  return hashId(`${fingerprint}\0${address}`, 22, 'base64url');
}

/** An alert that is being expanded: the subscriptions that are left. */
interface Expansion {
  readonly alert: Alert;
  readonly after: string;
  left: readonly Subscription[];
}

/**
 * Makes deliveries of committed alerts, a page at a time; before each page it looks whether something critical was raised
 * meanwhile. The cursor is the last address done: after a crash the rest follows, and what is written twice has the same id.
 * @param onPage is called when there is more to send.
 */
export async function expandAlerts(state: State, audience: Audience, clock: Clock, onPage: () => void): Promise<void> {
  const begun = new Map<string, Expansion>();
  for (;;) {
    const [alert] = await state.deliveries.unexpanded(1);
    if (alert === undefined) return;
    const expansion = begun.get(alert.id) ?? (await begin(alert));
    begun.set(alert.id, expansion);
    await expandPage(expansion);
    onPage();
    if (expansion.left.length === 0) begun.delete(alert.id);
    else await setImmediate();
  }

  async function begin(alert: Alert): Promise<Expansion> {
    const after = (await state.deliveries.cursor(alert.id)) ?? '';
    const toldAt = new Set(isEndOrCorrection(alert) ? await state.deliveries.addressesOf(alert.thread) : []);
    return { alert, after, left: (await audience.reached(alert, toldAt)).filter(({ address }) => address > after) };
  }

  async function expandPage(expansion: Expansion): Promise<void> {
    const { alert, after, left } = expansion;
    const page = left.slice(0, PAGE);
    expansion.left = left.slice(PAGE);
    const deliveries = page.map((subscription) => deliveryOf(alert, subscription));
    await state.deliveries.expand(alert.id, deliveries, page.at(-1)?.address ?? after, expansion.left.length === 0);
  }

  function deliveryOf(alert: Alert, { id, address }: Subscription): Delivery {
    return {
      id: deliveryId(alert.fingerprint, address),
      alertId: alert.id,
      address,
      subscriptionId: id,
      thread: alert.thread,
      state: 'waiting',
      dueAt: clock(),
      leasedUntil: null,
      attempts: 0,
      messageId: null,
      trail: [],
    };
  }
}
