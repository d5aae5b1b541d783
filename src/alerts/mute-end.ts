import type { Space } from '../address.ts';
import type { Clock, EpochMs } from '../clock.ts';
import type { State } from '../state/port.ts';
import { createWordIndex } from '../text/word-index.ts';
import { type Alert, type Delivery, type Mute, UNMUTED } from './alert.ts';
import { threadOf } from './create-alert.ts';
import { deliveryId } from './fan-out.ts';
import { muteOf } from './mute.ts';
import { createAudience } from './subscription-index.ts';

/** What a mute kept back and still goes on is alerted when the mute ends. */
export interface MuteEnds {
  /** When the next mute ends by its own term. */
  nextAt(): Promise<EpochMs | undefined>;
  /** Ends the mutes whose term is over. @returns how many deliveries are due again. */
  due(): Promise<number>;
  /** Ends these mutes now. @returns how many deliveries are due again. */
  end(mutes: readonly Mute[]): Promise<number>;
}

type Stored = Pick<State, 'mutes' | 'feedback' | 'subscriptions' | 'openIncidents' | 'alertsOfThread' | 'deliveries'>;

export function createMuteEnds(state: Stored, clock: Clock): MuteEnds {
  const audience = createAudience(state, createWordIndex);

  /** The mutes are deleted last: after a crash `due` finds them again, and no delivery is sent twice. */
  async function end(mutes: readonly Mute[]): Promise<number> {
    if (mutes.length === 0) return 0;
    const at = clock();
    await state.mutes.setMany(mutes.map((mute) => [mute.id, { ...mute, until: Math.min(mute.until ?? at, at) }]));
    const found: Delivery[] = [];
    for (const space of new Set(mutes.map((mute) => mute.space))) found.push(...(await keptBack(space)));
    const trail = { at, stage: 'mute', outcome: 'pass', reason: UNMUTED } as const;
    await state.deliveries.update(found.map(({ id }) => ({ id, state: 'waiting', dueAt: at, trail })));
    for (const { id } of mutes) await state.mutes.delete(id);
    return found.length;
  }

  /** The newest alert of each open incident at each address of the space, where a mute stopped it and none does now. */
  async function keptBack(space: Space): Promise<readonly Delivery[]> {
    const mutes = await audience.mutesOf(space);
    const addresses = new Set((await audience.of(space)).map(({ address }) => address));
    const found: Delivery[] = [];
    for (const thread of new Set((await state.openIncidents()).map(threadOf))) {
      const alerts = (await state.alertsOfThread(thread)).filter(({ reason }) => reason !== 'publisher');
      for (const address of addresses) {
        const newest = await newestOf(alerts, address);
        if (newest === undefined || !isStoppedByMute(newest.delivery)) continue;
        const { alert, delivery } = newest;
        if (muteOf(alert, mutes, await audience.wordsIn(alert), clock()) === undefined) found.push(delivery);
      }
    }
    return found;
  }

  /** @param alerts oldest first. */
  async function newestOf(alerts: readonly Alert[], address: string) {
    for (const alert of alerts.toReversed()) {
      const delivery = await state.deliveries.get(deliveryId(alert.fingerprint, address));
      if (delivery !== undefined) return { alert, delivery };
    }
    return undefined;
  }

  const withTerm = async () =>
    (await state.mutes.entries()).flatMap(([, mute]) => (mute.until === null ? [] : [{ mute, until: mute.until }]));

  return {
    end,
    async nextAt() {
      const ends = (await withTerm()).map(({ until }) => until);
      return ends.length === 0 ? undefined : Math.min(...ends);
    },
    async due() {
      const now = clock();
      return end((await withTerm()).filter(({ until }) => until <= now).map(({ mute }) => mute));
    },
  };
}

const isStoppedByMute = ({ state, trail }: Delivery): boolean => state === 'stopped' && trail.at(-1)?.stage === 'mute';
