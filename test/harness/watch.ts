import { type EpochMs, MINUTE_MS } from '../../src/clock.ts';
import { createIntake } from '../../src/ingest/ingest.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { createBoard } from '../../src/status/board.ts';
import { createLedger } from '../../src/status/ledger.ts';
import type { Failure, Signal } from '../../src/status/signal.ts';
import { createSignalPoller } from '../../src/status/signal-poller.ts';
import { createAnalyze } from '../../src/stories/analyze.ts';
import { createClusterer } from '../../src/stories/cluster/cluster.ts';
import { extractiveSummarizer } from '../../src/stories/summarize/summarize.ts';

/** One signal the whole way to the alerts, and a clock to pass. @param subscribed what somebody subscribed to. */
export function sampleWatch(
  signal: Signal,
  start: EpochMs,
  clock: { now: EpochMs } = { now: start },
  subscribed: readonly string[] = [],
) {
  const read = () => clock.now;
  const state = openSqlite(':memory:', { clock: read });
  const ledger = createLedger();
  const failures: Failure[] = [];
  const told: (readonly [reason: string, region: string, severity: number])[] = [];
  const times: EpochMs[] = [];
  const intake = createIntake({
    state,
    ledger,
    analyze: createAnalyze(),
    clusterer: createClusterer(),
    summarizer: extractiveSummarizer(),
    clock: read,
    onCommit: ({ observations, incidents }) => board.remember(observations, incidents),
    onAlert: () => undefined,
  });
  const watch = createSignalPoller({
    signals: [signal],
    networkSignals: [],
    clock: read,
    subscribedRegions: async () => subscribed,
    onObservations: async (observations) => {
      for (const { reason, regions, severity } of await intake.measure(observations)) {
        told.push([reason, regions.join(), severity]);
        times.push(clock.now);
      }
    },
    onFailures: async (some) => void failures.push(...some),
    log: { warn: () => undefined },
  });
  const board = createBoard(state, ledger, read, watch);
  return {
    state,
    told,
    /** When each of them was told. */
    times,
    failures,
    watch,
    board,
    async pass(ms: number, everyMs = 2 * MINUTE_MS): Promise<void> {
      const until = clock.now + ms;
      while (clock.now < until) {
        await watch.round();
        clock.now += everyMs;
      }
    },
    close: () => state.close(),
  };
}
