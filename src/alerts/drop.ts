import { type Clock, DAY_MS } from '../clock.ts';
import type { State } from '../state/port.ts';
import { raiseOwn } from './create-alert.ts';

/** A change of the network's rate, as `status/hashrate-statistics.ts` measures it. */
export interface Drop {
  readonly changePercent: number;
  readonly sigmas: number;
  readonly windowDays: number;
}

/** A drop lasts some days; until it has been gone for so long, it is the same one. */
const SAME_DROP_MS = 7 * DAY_MS;
const FACT = 'hash-rate-drop';

/**
 * Tells once of a drop that chance does not explain. @param alarm null: all is within what chance explains.
 * @returns whether there is something new to tell; then it is committed.
 */
export async function tellDrop(
  state: Pick<State, 'commit' | 'facts'>,
  alarm: Drop | null,
  sources: readonly { readonly signal: string; readonly url: string }[],
  clock: Clock,
): Promise<boolean> {
  if (alarm === null) return false;
  const at = clock();
  const seen = await state.facts.get(FACT);
  const isNew = typeof seen !== 'number' || at - seen >= SAME_DROP_MS;
  if (isNew) {
    const alert = {
      ...raiseOwn({ reason: 'first', key: `network:${Math.floor(at / DAY_MS)}`, at }),
      topics: ['hashrate' as const],
      sources: sources.map(({ signal, url }) => ({ publisher: signal, url, at })),
      drop: { percent: alarm.changePercent, sigmas: alarm.sigmas, windowDays: alarm.windowDays },
    };
    await state.commit({ seen: [], items: [], stories: [], incidents: [], observations: [], alerts: [alert] });
  }
  await state.facts.set(FACT, at);
  return isNew;
}
