import { z } from 'zod';
import { type Clock, DAY_MS, type EpochMs } from '../clock.ts';
import type { State } from '../state/port.ts';
import { type Episode, type HashRateAlarm, nextTurn } from '../status/hashrate-alarm.ts';
import { addressOf, recentRate } from '../status/hashrate-reading.ts';
import type { SignalPoller } from '../status/signal-poller.ts';
import type { RateDrop } from './alert.ts';
import { raiseOwn } from './create-alert.ts';

const EPISODE_FACT = 'hash-rate-episode';
const stored = z.object({ since: z.number(), levelEHs: z.number(), toldPercent: z.number(), seenAt: z.number() });

export interface RateNews {
  /** null: all is within what chance explains. */
  readonly alarm: HashRateAlarm | null;
  /** Mean of the last three days; null: no source is up to date. */
  readonly recentEHs: number | null;
  readonly sources: readonly { readonly signal: string; readonly url: string }[];
}

export function rateNews(watch: Pick<SignalPoller, 'alarm' | 'network'>, now: EpochMs): RateNews {
  const answers = watch.network();
  return { alarm: watch.alarm(), recentEHs: recentRate(answers, now), sources: answers.map(addressOf) };
}

/**
 * Tells of a fall of the hash rate: once when it begins, again when it is far deeper, and once when it is made good.
 * @returns whether there is something new to tell; then it is committed.
 */
export async function tellHashRate(
  state: Pick<State, 'commit' | 'facts'>,
  { alarm, recentEHs, sources }: RateNews,
  clock: Clock,
): Promise<boolean> {
  const at = clock();
  const before = stored.safeParse(await state.facts.get(EPISODE_FACT)).data ?? null;
  const { episode, tell } = nextTurn(before, alarm, recentEHs, at);
  const since = (episode ?? before)?.since ?? at;
  const drop = tell === 'resolved' ? recoveryOf(before, recentEHs) : alarm === null ? null : dropOf(alarm);
  if (tell !== null && drop !== null) {
    const thread = `network:${dayOf(since)}`;
    const alert = {
      // Deeper than told, it is told anew on another day.
      ...raiseOwn({ reason: tell, key: tell === 'updated' ? `${thread}:${dayOf(at)}` : thread, at }),
      thread,
      topics: ['hashrate' as const],
      sources: sources.map(({ signal, url }) => ({ publisher: signal, url, at })),
      drop,
      ...(tell === 'resolved' && { lastedMs: at - since }),
    };
    await state.commit({ seen: [], items: [], stories: [], incidents: [], observations: [], alerts: [alert] });
  }
  if (episode !== null || before !== null) await state.facts.set(EPISODE_FACT, episode);
  return tell !== null;
}

const dayOf = (at: EpochMs): number => Math.floor(at / DAY_MS);

function dropOf({ kind, changePercent, sigmas, windowDays, observedEHs, pools }: HashRateAlarm): RateDrop {
  return { kind, percent: changePercent, sigmas, windowDays, ehs: observedEHs, pools };
}

function recoveryOf(before: Episode | null, recentEHs: number | null): RateDrop | null {
  if (before === null || recentEHs === null) return null;
  return {
    kind: 'recovered',
    percent: 100 * (recentEHs / before.levelEHs - 1),
    sigmas: 0,
    windowDays: 3,
    ehs: recentEHs,
  };
}
