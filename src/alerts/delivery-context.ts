import { type Address, spaceOf } from '../address.ts';
import { type Clock, type EpochMs, MINUTE_MS } from '../clock.ts';
import { createMemo } from '../memo.ts';
import type { State } from '../state/port.ts';
import { type Alert, type Delivery, type Subscription, UNMUTED } from './alert.ts';
import { addsTo, isEditOf, isNews, merged, supersedes, toldAs, widened } from './merge.ts';
import { muteOf } from './mute.ts';
import { type Asked, LOUD } from './notification.ts';
import { BUDGET, isEndOrCorrection, type Situation, takesBack } from './pipeline.ts';
import { routeMiss } from './route.ts';
import { settingsAt } from './space-settings.ts';
import type { Audience } from './subscription-index.ts';
import { teach } from './teaching.ts';

/** What comes later than this after its alert says so, and shows the present. */
const LATE_MS = 5 * MINUTE_MS;
const REMEMBERED_ALERTS = 500;

export const isLate = (alert: Alert, at: EpochMs): boolean => at - alert.at > LATE_MS;

/** A delivery on its way, with what it would say now. */
export interface Candidate {
  readonly delivery: Delivery;
  readonly subscription: Subscription;
  /** What it says: its own alert, or the newest of those it absorbed. */
  readonly alert: Alert;
  /** Of the same thread, unsent: told by this one. */
  readonly absorbed: readonly Delivery[];
  readonly late: boolean;
  /** The subscriptions of its address that it is sent for. */
  readonly asking: readonly Subscription[];
  readonly asked: Asked;
  readonly situation: Situation;
}

/** Reads what is known of deliveries just before they are sent. */
export function createSituations(state: State, audience: Audience, clock: Clock, canEdit: boolean) {
  const remembered = createMemo<string, Alert>(REMEMBERED_ALERTS);
  const threads = createMemo<string, readonly Alert[]>(REMEMBERED_ALERTS);

  async function alertOf(id: string): Promise<Alert | undefined> {
    const known = remembered.get(id);
    if (known) return known;
    const alert = await state.alert(id);
    return alert && remembered.set(id, alert);
  }

  async function alertsOf(deliveries: readonly Delivery[]): Promise<readonly (readonly [Delivery, Alert])[]> {
    const pairs: (readonly [Delivery, Alert])[] = [];
    for (const delivery of deliveries) {
      const alert = await alertOf(delivery.alertId);
      if (alert) pairs.push([delivery, alert]);
    }
    return pairs;
  }

  /** @returns why there is nothing to send any more, or the candidate. */
  async function candidate(delivery: Delivery): Promise<Candidate | 'unsubscribed' | 'expired'> {
    const { address, thread } = delivery;
    const own = await alertOf(delivery.alertId);
    const here = await audience.at(address);
    const subscription = await subscriptionFor(delivery, own, here);
    if (!subscription) return 'unsubscribed';
    if (!own) return 'expired';
    const now = clock();
    const late = isLate(own, now) || delivery.trail.some(({ reason }) => reason === UNMUTED);
    const wasHeld = delivery.trail.some((entry) => entry.outcome === 'hold');
    const ofStory = own.isWider || own.reason === 'publisher' ? own.storyId : null;
    const earlier = await state.deliveries.lastSent(address, thread, ofStory ?? undefined);
    const isEdit = own.reason === 'publisher' || (own.isWider === true && earlier !== undefined);
    const unsent = await alertsOf(await state.deliveries.pending(address, thread));
    const place = unsent.findIndex(([{ id }]) => id === delivery.id);
    const mutes = await audience.mutesOf(spaceOf(address));
    const feedback = await audience.feedbackOf(spaceOf(address));
    const joining: (readonly [Delivery, Alert])[] = [];
    for (const each of unsent) {
      const [{ id, state: is }, alert] = each;
      const joins =
        (alert.reason === 'publisher' && is === 'waiting') ||
        (!isEdit && (is === 'held' || (late && is === 'waiting')));
      if (id === delivery.id || (joins && !(await isMuted(alert)))) joining.push(each);
    }
    const others = joining.map(([, alert]) => alert).filter(({ reason }) => reason !== 'publisher');
    const news =
      others.findLast((alert) => isNews(alert) && (supersedes(alert, own) || addsTo(own, alert))) ??
      others.findLast((alert) => supersedes(alert, own)) ??
      own;
    const together = joining.filter(
      ([{ id }, alert]) =>
        id === delivery.id || isEditOf(alert, news) || supersedes(news, alert) || addsTo(alert, news),
    );
    const newest = late || wasHeld ? await newestOf(own) : undefined;
    const alerts = together.map(([, each]) => each);
    const alert = merged(news, alerts, newest);
    const absorbed = together.map(([each]) => each).filter(({ id }) => id !== delivery.id);
    const words = await audience.wordsIn(own);
    const asking = await askingFor(subscription, here, own, words, alerts);
    const situation = await readSituation(state, audience, subscription, address, {
      mutes,
      alert: isEdit ? toldAs(alert, 'publisher') : earlier === undefined ? asFirst(alert) : alert,
      words,
      earlier,
      othersInThread: unsent.some(([{ id, state: is }, each]) => {
        const isOnHold = id !== delivery.id && (is === 'held' || is === 'leased');
        // It is sent with the newest sources; other news of the thread has sources of its own.
        if (isEdit) return isOnHold && isEditOf(own, each);
        return isOnHold || (each.reason !== 'publisher' && absorbed.some((one) => one.id === id));
      }),
      takenBack:
        !takesBack(own) && unsent.slice(place + 1).some(([, each]) => takesBack(each) && supersedes(each, own)),
      wasHeld,
      digests: digestsOf(asking),
      digestSince: delivery.trail.find(({ stage, outcome }) => stage === 'digest' && outcome === 'hold')?.at,
      canEdit,
      named: subscription.regions,
      now,
    });
    return {
      delivery,
      subscription,
      alert: situation.alert,
      absorbed,
      late,
      asking,
      asked: askedOf(asking),
      situation,
    };

    /** What is muted is stopped in its own turn, and takes nothing with it; the end of what is sent here is never muted. */
    async function isMuted(alert: Alert): Promise<boolean> {
      if (isEndOrCorrection(alert)) return false;
      if (teach(alert, feedback).unwanted !== undefined) return true;
      return muteOf(alert, mutes, await audience.wordsIn(alert), now) !== undefined;
    }
  }

  /** The one it was made for; where that has ended, another of the same address that asks for the alert too. */
  async function subscriptionFor(
    { subscriptionId }: Delivery,
    own: Alert | undefined,
    here: readonly Subscription[],
  ): Promise<Subscription | undefined> {
    const subscription = here.find(({ id }) => id === subscriptionId);
    if (subscription && subscription.state !== 'closed') return subscription;
    if (!own) return undefined;
    const words = await audience.wordsIn(own);
    return here.find((one) => routeMiss(one, own, words) === null);
  }

  /** Several subscriptions of one address share a message. @param here those of the address. @param alerts in it. */
  async function askingFor(
    subscription: Subscription,
    here: readonly Subscription[],
    own: Alert,
    ownWords: ReadonlySet<string>,
    alerts: readonly Alert[],
  ): Promise<readonly Subscription[]> {
    const asking = new Set([subscription]);
    for (const alert of alerts) {
      const words = alert.id === own.id ? ownWords : await audience.wordsIn(alert);
      for (const one of here) if (routeMiss(one, alert, words) === null) asking.add(one);
    }
    return [...asking];
  }

  async function newestOf(alert: Alert): Promise<Alert | undefined> {
    return alert.storyId === null ? undefined : (await state.alertsOfStory(alert.storyId)).at(-1);
  }

  /** The alert of a message as managers there want it now; an end or a correction is left as it is. */
  async function asWanted(alert: Alert, address: Address): Promise<Alert> {
    return isEndOrCorrection(alert) ? alert : teach(alert, await audience.feedbackOf(spaceOf(address))).alert;
  }

  /** What a message told: the alert whose words it has, with its sources as they are now, and what others added to it. @param edit why it is looked up. */
  async function toldIn({ alertId, address, thread, trail }: Delivery, edit: Alert): Promise<Alert | undefined> {
    const alert = await alertOf(alertId);
    if (alert === undefined) return undefined;
    // For the ten thousand addresses of one edit the thread is read once.
    const all = threads.get(edit.id) ?? threads.set(edit.id, await state.alertsOfThread(thread));
    const isItsEdit = (one: Alert) => isEditOf(one.isWider ? toldAs(one, 'publisher') : one, alert);
    const { sources } = [...all, edit].findLast(isItsEdit) ?? alert;
    const known = { ...alert, sources };
    const adding = all.filter((one) => addsTo(one, alert));
    if (adding.length === 0) return known;
    const { at } = trail.at(-1) ?? {};
    const mergedWith = (await state.deliveries.ofThread(address, thread)).flatMap((one) => {
      const last = one.trail.at(-1);
      return last?.reason === 'merged' && last.at === at ? [one.alertId] : [];
    });
    return adding.filter(({ id }) => mergedWith.includes(id)).reduce(widened, known);
  }

  return { candidate, toldIn, asWanted };
}

/** Adds what is known of the address itself, and takes away what its managers called wrong. */
export async function readSituation(
  state: State,
  audience: Audience,
  subscription: Subscription,
  address: Address,
  known: Omit<Situation, 'settings' | 'heldUntil' | 'told' | 'criticals' | 'unwanted'>,
): Promise<Situation> {
  const space = spaceOf(address);
  const since = known.now - BUDGET.windowMs + 1;
  const alerts = known.alert.severity === 3 ? await state.deliveries.alertsToldSince(address, since) : [];
  return {
    ...known,
    ...(await wantedHere(known, subscription, audience)),
    settings: settingsAt(address, await state.settings.get(space)),
    heldUntil: await state.deliveries.heldUntil(address),
    told: await state.deliveries.toldSince(address, since),
    // Told in the future: the clock was set back since.
    criticals: alerts.flatMap(({ alert, at }) => (alert.severity === 3 && at <= known.now ? [alert] : [])),
  };
}

/** The end of what was sent here is sent as it is: no alarm may stay the last word. */
async function wantedHere(
  { alert, earlier, words }: Pick<Situation, 'alert' | 'earlier' | 'words'>,
  subscription: Subscription,
  audience: Audience,
): Promise<Pick<Situation, 'alert' | 'unwanted'>> {
  if (earlier && isEndOrCorrection(alert)) return { alert, unwanted: undefined };
  const taught = teach(alert, await audience.feedbackOf(subscription.space));
  const isElsewhere = taught.changes.length > 0 && routeMiss(subscription, taught.alert, words) !== null;
  return { alert: taught.alert, unwanted: taught.unwanted ?? (isElsewhere ? taught.changes[0] : undefined) };
}

/** A turn of what was never told at an address is its first news there. */
const asFirst = (alert: Alert): Alert =>
  alert.reason === 'updated' || alert.reason === 'escalated' ? toldAs(alert, 'first') : alert;

/** Empty where one of them wants each alert at once. */
const digestsOf = (asking: readonly Subscription[]): Situation['digests'] =>
  asking.every(({ digest }) => digest !== undefined) ? asking.flatMap(({ digest }) => digest ?? []) : [];

function askedOf(asking: readonly Subscription[]): Asked {
  const loud = asking.filter(({ isSilent }) => isSilent !== true);
  const isSaid = loud.some(({ soundFrom }) => soundFrom !== undefined);
  const soundFrom = ([1, 2, 3] as const).find((least) => loud.some((one) => (one.soundFrom ?? LOUD) === least));
  return {
    roles: [...new Set(asking.flatMap(({ role }) => role ?? []))],
    isSilent: loud.length === 0,
    ...(isSaid && soundFrom !== undefined && { soundFrom }),
    ...(asking.every(({ isBrief }) => isBrief === true) && { isBrief: true }),
  };
}
