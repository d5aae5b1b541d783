import type { Address, Space } from '../address.ts';
import type { Clock, EpochMs } from '../clock.ts';
import type { State } from '../state/port.ts';
import { createWordIndex } from '../text/word-index.ts';
import { type Alert, type Delivery, type Mute, UNMUTED } from './alert.ts';
import { threadOf } from './create-alert.ts';
import { isNews, subjectsOf, supersedes } from './merge.ts';
import { muteOf } from './mute.ts';
import { isEndOrCorrection } from './pipeline.ts';
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

type Stored = Pick<
  State,
  'mutes' | 'feedback' | 'subscriptions' | 'ownFeeds' | 'openIncidents' | 'alertsOfThread' | 'deliveries'
>;

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

  /** The newest alerts of what goes on, at each address of the space, where a mute stopped them and none does now. */
  async function keptBack(space: Space): Promise<readonly Delivery[]> {
    const mutes = await audience.mutesOf(space);
    const addresses = new Set((await audience.of(space)).map(({ address }) => address));
    const found: Delivery[] = [];
    for (const [thread, incidents] of Map.groupBy(await state.openIncidents(), threadOf)) {
      const alerts = (await state.alertsOfThread(thread)).filter(({ reason }) => reason !== 'publisher');
      const open = new Set(incidents.map(({ id }) => id));
      for (const address of addresses) {
        for (const { alert, delivery } of newestOf(await madeFor(address, thread, alerts), open)) {
          if (muteOf(alert, mutes, await audience.wordsIn(alert), clock()) === undefined) found.push(delivery);
        }
      }
    }
    return found;
  }

  /** @param alerts oldest first. */
  async function madeFor(address: Address, thread: string, alerts: readonly Alert[]): Promise<readonly Made[]> {
    const deliveries = new Map((await state.deliveries.ofThread(address, thread)).map((one) => [one.alertId, one]));
    return alerts.flatMap((alert) => {
      const delivery = deliveries.get(alert.id);
      return delivery === undefined ? [] : [{ alert, delivery }];
    });
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

/** One alert of a thread at one address. */
interface Made {
  readonly alert: Alert;
  readonly delivery: Delivery;
}

/**
 * What a mute stopped and no later alert there makes worthless. What only adds a place stands beside the news that were
 * stopped as well: both go into one message.
 * @param made oldest first. @param open ids of the incidents that go on.
 */
function newestOf(made: readonly Made[], open: ReadonlySet<string>): readonly Made[] {
  return made.filter(({ alert, delivery }, n) => {
    const goesOn = alert.incidentId === null || subjectsOf(alert).some((id) => open.has(id));
    if (!goesOn || isEndOrCorrection(alert) || !isStoppedByMute(delivery)) return false;
    const takesItsPlace = (later: Made) =>
      tellsMore(later.alert, alert) && (isNews(later.alert) || !isStoppedByMute(later.delivery));
    return !isNews(alert) || !made.slice(n + 1).some(takesItsPlace);
  });
}

/** What a story says without a claim is of the incident of which it said something. */
const tellsMore = (later: Alert, earlier: Alert): boolean =>
  supersedes(later, earlier) ||
  (later.storyId === earlier.storyId && (later.incidentId === null || earlier.incidentId === null));

const isStoppedByMute = ({ state, trail }: Delivery): boolean => state === 'stopped' && trail.at(-1)?.stage === 'mute';
