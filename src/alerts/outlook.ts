import { type Address, spaceOf } from '../address.ts';
import { type EpochMs, MINUTE_MS } from '../clock.ts';
import { createMemo } from '../memo.ts';
import type { State } from '../state/port.ts';
import type { Incident } from '../status/observation.ts';
import type { Alert, Subscription } from './alert.ts';
import { threadOf } from './create-alert.ts';
import { muteOf } from './mute.ts';
import { alertsOf } from './reason.ts';
import { routeMiss } from './route.ts';
import type { Audience } from './subscription-index.ts';
import { teach } from './teaching.ts';

/** Ten thousand digests are due in one minute: incidents are read once for all of them. */
const FRESH_MS = MINUTE_MS;
const REMEMBERED_INCIDENTS = 1000;

/** What goes on, and what is announced, for those who subscribed at one address. */
export type Outlook = (
  address: Address,
  subscriptions: readonly Subscription[],
  /** What these tell is part of it. */
  alerts: readonly Alert[],
  now: EpochMs,
) => Promise<readonly Incident[]>;

/** @returns open incidents that such alerts were raised for as the subscriptions ask for, and no mute or feedback there keeps back. */
export function createOutlook(state: Pick<State, 'openIncidents' | 'alertsOfThread'>, audience: Audience): Outlook {
  const newest = createMemo<string, { readonly alert: Alert | undefined }>(REMEMBERED_INCIDENTS);
  let read: { readonly at: EpochMs; readonly open: readonly Incident[] } | undefined;

  async function openAt(now: EpochMs): Promise<readonly Incident[]> {
    if (read === undefined || Math.abs(now - read.at) > FRESH_MS) read = { at: now, open: await state.openIncidents() };
    return read.open;
  }

  async function newestOf(incident: Incident): Promise<Alert | undefined> {
    const key = `${incident.id} ${incident.updatedAt}`;
    const known = newest.get(key);
    if (known !== undefined) return known.alert;
    const alert = alertsOf(incident, await state.alertsOfThread(threadOf(incident))).at(-1);
    return newest.set(key, { alert }).alert;
  }

  return async (address, subscriptions, alerts, now) => {
    const space = spaceOf(address);
    const [mutes, feedback] = [await audience.mutesOf(space), await audience.feedbackOf(space)];
    const open: Incident[] = [];
    for (const incident of await openAt(now)) {
      const alert = await newestOf(incident);
      if (alertsOf(incident, alerts).length > 0 || (alert !== undefined && (await isAskedFor(alert))))
        open.push(incident);
    }
    return open;

    async function isAskedFor(alert: Alert): Promise<boolean> {
      const words = await audience.wordsIn(alert);
      const isKeptBack =
        muteOf(alert, mutes, words, now) !== undefined || teach(alert, feedback).unwanted !== undefined;
      return !isKeptBack && subscriptions.some((one) => routeMiss(one, alert, words) === null);
    }
  };
}
