import { createBlindnessWatch, tellDeadFeeds, tellSilentFeeds } from '../../src/alerts/service-alerts.ts';
import { type Core, createCore } from '../../src/app.ts';
import type { Adapter } from '../../src/chat/adapter.ts';
import { type Clock, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import type { Feed } from '../../src/feeds/feed.ts';
import type { Fetcher } from '../../src/feeds/fetch.ts';
import parse from '../../src/feeds/parse-worker.ts';
import { createPoller } from '../../src/feeds/poll.ts';
import { every } from '../../src/feeds/schedule.ts';
import { createClockWatch } from '../../src/health/clock-watch.ts';
import type { State } from '../../src/state/port.ts';
import { testLocales } from '../harness/bot.ts';
import type { Random } from '../harness/random.ts';
import type { Scheduler } from './scheduler.ts';

export interface Program {
  readonly core: Core;
  stop(): Promise<void>;
}

export interface ProgramOptions {
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  readonly random: Random;
  readonly state: State;
  readonly adapter: Adapter;
  readonly feeds: readonly Feed[];
  readonly fetcher: Fetcher;
}

/** The program as `main.ts` starts it, but for its sockets, threads and pictures. */
export async function startProgram({
  scheduler,
  clock,
  random,
  state,
  adapter,
  feeds,
  fetcher,
}: ProgramOptions): Promise<Program> {
  const quiet = () => undefined;
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  const core = createCore({
    state,
    adapters: new Map([[adapter.platform, adapter]]),
    locales: testLocales,
    clock,
    log,
  });
  const poller = createPoller({
    feeds,
    state,
    fetcher,
    parse,
    onItems: async (_feed, items) => void (await core.intake.take(items)),
    clock,
    random,
    log,
  });
  const clockWatch = createClockWatch({
    clock,
    behindMs: () => 0,
    monotonic: scheduler.now,
    log,
    onStep: ({ byMs }) => core.deliverer.clockStepped(byMs),
  });
  const blindness = createBlindnessWatch(state, clock);
  await core.load();
  core.deliverer.start();
  const minute = async () => {
    const dead = await tellDeadFeeds(state, poller.health(), clock);
    const silent = await tellSilentFeeds(state, poller.health(), clock);
    await Promise.all([...dead.map(poller.rememberDeadTold), ...silent.map(poller.rememberSilentTold)]);
    await core.elapse();
    if ((await blindness.check()) || dead.length > 0 || silent.length > 0) core.deliverer.wake();
  };
  const schedules = [
    every(10 * SECOND_MS, SECOND_MS, 'clock', clockWatch.look, log),
    every(20 * SECOND_MS, 5 * SECOND_MS, 'poll', async () => void poller.tick().catch(quiet), log),
    every(MINUTE_MS, 20 * SECOND_MS, 'minute', minute, log),
    every(HOUR_MS, 17 * MINUTE_MS, 'prune', () => state.prune(clock()), log),
  ];
  return {
    core,
    async stop() {
      for (const end of schedules) end();
      await Promise.all([poller.stop(), core.deliverer.stop()]);
    },
  };
}
