import { type Address, directAddress, spaceOf } from '../address.ts';
import type { Adapter } from '../chat/adapter.ts';
import { PlatformError } from '../chat/errors.ts';
import { type Clock, DAY_MS, type EpochMs } from '../clock.ts';
import type { Log } from '../log.ts';
import type { DeliveryUpdate, State } from '../state/port.ts';
import { cut } from '../text/truncate.ts';
import { type Delivery, isOwnFeed, type Subscription, type TrailEntry } from './alert.ts';
import type { Recorder } from './batch-writer.ts';
import { alertId } from './create-alert.ts';
import type { Candidate } from './delivery-context.ts';
import { consequenceOf } from './failure-policy.ts';
import type { Compose, NoticeTelling } from './notification.ts';
import { missingInTime, sendInTime } from './send-deadline.ts';
import { settingsAt } from './space-settings.ts';
import type { Audience } from './subscription-index.ts';

export interface AftermathOptions {
  readonly state: State;
  readonly audience: Audience;
  readonly record: Recorder;
  readonly adapter: Adapter;
  readonly compose: Compose;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
}

/** Other addresses that a notice is tried at: where the bot was removed, every one of them refuses. */
const MOST_TRIED = 3;
/** How soon an address is told again that an alert was rejected there. */
const REJECTED_AGAIN_MS = DAY_MS;
/** Characters of a platform's reason that are kept. */
const MAX_WHY = 200;

/** What is done when a platform does not take a message. All of it is stored: a ban of hours outlives a restart. */
export function createAftermath({ state, audience, record, adapter, compose, clock, random, log }: AftermathOptions) {
  const rejectedToldAt = new Map<Address, EpochMs>();
  /** Until when the platform takes nothing at all. */
  let allWaitUntil: EpochMs = 0;

  /** @param together the deliveries that were in the message. */
  async function failed(address: Address, together: readonly Candidate[], error: unknown): Promise<void> {
    const attempts = Math.max(...together.map(({ delivery }) => delivery.attempts)) + 1;
    const trail: TrailEntry = { at: clock(), stage: 'deliver', outcome: 'failed', reason: reasonOf(error) };
    const all = (change: Pick<DeliveryUpdate, 'state' | 'dueAt'>) =>
      record(together.map(({ delivery }) => ({ id: delivery.id, ...change, attempts, trail })));
    const again = (until: EpochMs) =>
      record(
        together.map(({ delivery, situation }) => ({
          id: delivery.id,
          state: situation.wasHeld ? ('held' as const) : ('waiting' as const),
          dueAt: until,
          attempts,
          trail,
        })),
      );
    if (!(error instanceof PlatformError)) {
      // Adapters throw nothing else: this message cannot be rendered, and would not be next time.
      log.error({ err: error, address }, 'a message could not be made or sent; its deliveries are closed');
      await all({ state: 'closed' });
      return tellRejected(address, '');
    }
    const { failure } = error;
    const consequence = consequenceOf(failure, {
      attempts,
      failingSince: Math.min(...together.map(({ delivery }) => failingSince(delivery, failure.kind, clock()))),
      isConfirmed: failure.kind === 'gone' && (await isGone(address)),
      now: clock(),
      random,
    });
    switch (consequence.kind) {
      case 'wait':
        sayWait(address, consequence, failure.kind === 'rate-limited' && failure.isGlobal === true);
        await again(consequence.until);
        return state.deliveries.block(address, consequence.until);
      case 'pause':
        await again(consequence.until);
        return pause(address, consequence.missing, consequence.until);
      case 'close-subscription':
        await all({ state: 'closed' });
        return close(address, consequence.reason);
      case 'close-delivery':
        log.error({ err: error, address }, 'the platform rejected a message');
        await all({ state: 'closed' });
        // Somebody deleted the message: its readers have what they were sent.
        if (together.every(({ alert }) => alert.reason === 'publisher')) return;
        return tellRejected(address, error.message);
      case 'move':
        if (movedBefore(together)) {
          await all({ state: 'closed' });
          return tellRejected(address, error.message);
        }
        log.info({ from: address, to: consequence.to }, 'a chat moved');
        await state.moveSpace(spaceOf(address), spaceOf(consequence.to));
        return again(clock());
    }
  }

  /** Where nothing is taken at all, one line is enough for every address. */
  function sayWait(address: Address, { reason, until }: { reason: string; until: EpochMs }, isGlobal: boolean): void {
    const { platform } = adapter;
    if (!isGlobal) log.warn({ address, reason, until }, 'an address has to wait');
    else if (clock() >= allWaitUntil) log.warn({ platform, until }, 'the platform takes nothing for a while');
    if (isGlobal) allWaitUntil = Math.max(allWaitUntil, until);
  }

  /** A second opinion: asks for the place itself instead of posting there. */
  async function isGone(address: Address): Promise<boolean> {
    try {
      await missingInTime(adapter, address);
      return false;
    } catch (error) {
      return error instanceof PlatformError && error.failure.kind === 'gone';
    }
  }

  async function pause(address: Address, missing: readonly string[], until: EpochMs): Promise<void> {
    const active = (await audience.at(address)).filter(({ state: is }) => is === 'active');
    await mark(await audience.at(address), 'paused', missing.join(', '));
    await state.deliveries.block(address, until);
    if (active.length === 0) return;
    log.warn({ address, missing }, 'permissions are missing; subscriptions there are paused');
    await notice({ kind: 'notice', notice: 'forbidden', address, missing, why: '', waiting: await waiting(address) });
  }

  async function close(address: Address, reason: string): Promise<void> {
    log.warn({ address, reason }, 'an address is gone; its subscriptions are closed');
    await mark(await audience.at(address), 'closed', reason);
    await notice({ kind: 'notice', notice: 'gone', address, missing: [], why: '', waiting: 0 });
  }

  /** An alert is lost to its readers: the manager learns it, but not of each that meets the same rule. */
  async function tellRejected(address: Address, why: string): Promise<void> {
    const toldAt = rejectedToldAt.get(address);
    if (toldAt !== undefined && clock() - toldAt < REJECTED_AGAIN_MS) return;
    rejectedToldAt.set(address, clock());
    await notice({ kind: 'notice', notice: 'rejected', address, missing: [], why: cut(why, MAX_WHY), waiting: 0 });
  }

  async function mark(subscriptions: readonly Subscription[], as: Subscription['state'], why?: string): Promise<void> {
    for (const { stateReason: _, ...subscription } of subscriptions) {
      if (subscription.state === 'closed') continue;
      const reason = why === undefined ? {} : { stateReason: why };
      const marked = { ...subscription, state: as, ...reason };
      if (isOwnFeed(marked)) await state.ownFeeds.set(marked.id, marked);
      else await state.subscriptions.set(marked.id, marked);
    }
  }

  const waiting = async (address: Address) => (await state.deliveries.pending(address)).length;

  /** Told at another address of the space that takes it, else to who subscribed; it stands in `/subscriptions` too. */
  async function notice(known: Omit<NoticeTelling, 'placeName' | 'isDirect' | 'at'>): Promise<void> {
    const { address } = known;
    const space = spaceOf(address);
    const open = (await audience.of(space)).filter((one) => one.state === 'active' && one.address !== address);
    const others = [...new Set(open.map((one) => one.address))].slice(0, MOST_TRIED);
    const direct = await subscriberOf(address);
    const placeName = (await audience.at(address)).find((one) => one.placeName !== undefined)?.placeName;
    const ofSpace = await state.settings.get(space);
    const at = clock();
    const idempotencyKey = alertId(`${known.notice}:${address}:${at}`).slice(0, 25);
    for (const to of direct === undefined ? others : [...others, direct]) {
      if (await isWaited(to)) continue;
      const message = compose({ ...known, placeName, isDirect: to === direct, at }, settingsAt(to, ofSpace));
      try {
        await sendInTime(adapter, to, message, { idempotencyKey });
        return;
      } catch (error) {
        log.warn({ err: error, address: to }, 'a notice could not be told there');
      }
    }
    // A channel that subscribed itself: its administrators are known to nobody.
    const { notice: about, missing } = known;
    log.error({ address, about, missing }, 'nobody there could be told; only /subscriptions and /why say it');
  }

  /** Whether the platform asked to wait there. */
  const isWaited = async (address: Address) =>
    (await state.deliveries.pending(address)).some(({ state: is, dueAt }) => is === 'waiting' && dueAt > clock());

  /** Where to reach the person alone; undefined where that is the very place. */
  async function subscriberOf(address: Address): Promise<Address | undefined> {
    const newest = (await audience.at(address)).toSorted((a, b) => b.createdAt - a.createdAt)[0];
    const direct = newest && directAddress(adapter.platform, newest.createdBy);
    return direct === undefined || spaceOf(direct) === spaceOf(address) ? undefined : direct;
  }

  /** @throws PlatformError while a paused address may not be posted to, as far as that can be looked up. */
  async function probe(address: Address): Promise<void> {
    const missing = await missingInTime(adapter, address);
    if (missing.length > 0) throw new PlatformError({ kind: 'forbidden', missing }, 'permissions are still missing');
  }

  /** The paused subscriptions of an address go on. */
  async function resume(address: Address): Promise<void> {
    log.info({ address }, 'permissions are there again; subscriptions are resumed');
    await mark(await audience.at(address), 'active');
  }

  return { failed, probe, resume };
}

/** Since when the platform gives this kind of answer and no other; `now` when this is the first. */
function failingSince({ trail }: Delivery, kind: string, now: EpochMs): EpochMs {
  const other = trail.findLastIndex(({ outcome, reason }) => outcome === 'failed' && reason.split(':')[0] !== kind);
  return trail.slice(other + 1).find(({ outcome }) => outcome === 'failed')?.at ?? now;
}

function movedBefore(together: readonly Candidate[]): boolean {
  return together.some(({ delivery }) => delivery.trail.some(({ reason }) => reason === 'moved'));
}

function reasonOf(error: unknown): string {
  if (!(error instanceof PlatformError)) return 'could-not-be-made';
  const { kind } = error.failure;
  return kind === 'rejected' ? `rejected:${cut(error.message, MAX_WHY)}` : kind;
}
