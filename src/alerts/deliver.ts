import type { Address, Platform } from '../address.ts';
import type { Adapter } from '../chat/adapter.ts';
import { createOutageLog } from '../chat/outage-log.ts';
import { type Clock, type EpochMs, MINUTE_MS, monotonicMs, SECOND_MS } from '../clock.ts';
import type { Log } from '../log.ts';
import type { State } from '../state/port.ts';
import { createWordIndex, type WordIndex } from '../text/word-index.ts';
import { within } from '../wait.ts';
import type { Delivery } from './alert.ts';
import { createRecorder } from './batch-writer.ts';
import { ALERTS_AT_ONCE, expandAlerts } from './fan-out.ts';
import { type Compose, DIGEST_SIZE } from './notification.ts';
import { AFTER_ERROR_MS, createTeller } from './send.ts';
import { SEND_TIMEOUT_MS } from './send-deadline.ts';
import { createAudience } from './subscription-index.ts';

/** Longer than any send may take: only a sender that died lets it run out. */
const LEASE_MS = 2 * SEND_TIMEOUT_MS;
/** Due times are looked up at least so often. */
const LONGEST_SLEEP_MS = MINUTE_MS;
const SHORTEST_SLEEP_MS = 50;
/** How long `stop` waits for messages on their way; what it leaves is sent after the next start. */
const STOP_WITHIN_MS = 4 * SECOND_MS;

export interface DelivererOptions {
  readonly state: State;
  readonly adapters: ReadonlyMap<Platform, Adapter>;
  readonly compose: Compose;
  readonly clock: Clock;
  readonly log: Log;
  /** Matches the words of all users. */
  readonly createIndex?: (words: Iterable<string>) => WordIndex;
  /** 0 to 1; tests pass their own. */
  readonly random?: () => number;
}

/** Turns committed alerts into messages: the one place that sends, waits and tries again. */
export interface Deliverer {
  /** Delivers what is due from now on, automatically. Idempotent. */
  start(): void;
  /** Something was committed. Returns at once. */
  wake(): void;
  /** Delivers everything that is due at the clock's time; for tests and replays, which never call `start`. */
  drain(): Promise<void>;
  /** The clock was set. */
  clockStepped(byMs: number): Promise<void>;
  /**
   * Since when alerts could be sent and nothing was done about any; undefined: nothing is to be sent now.
   * @throws when the state cannot be read.
   */
  unsentSince(): Promise<EpochMs | undefined>;
  /** When the next one is due: where a simulated clock may jump to. */
  nextDueAt(): Promise<EpochMs | undefined>;
  /** Takes nothing more and lets running sends end. Idempotent. */
  stop(): Promise<void>;
}

/** Where another process sends: the state wakes it when something is committed. */
export const SENT_ELSEWHERE: Deliverer = {
  start: () => undefined,
  wake: () => undefined,
  drain: async () => undefined,
  clockStepped: async () => undefined,
  unsentSince: async () => undefined,
  nextDueAt: async () => undefined,
  stop: async () => undefined,
};

interface Sender {
  readonly platform: Platform;
  readonly slots: number;
  readonly tell: (leased: readonly Delivery[]) => Promise<void>;
  readonly running: Map<Address, Promise<void>>;
  leasing: boolean;
  again: boolean;
  refilling: boolean;
}

export function createDeliverer(options: DelivererOptions): Deliverer {
  const { state, adapters, compose, clock, log, createIndex = createWordIndex, random = Math.random } = options;
  const audience = createAudience(state, createIndex);
  const record = createRecorder(state);
  const senders = [...adapters.values()].map(
    (adapter): Sender => ({
      platform: adapter.platform,
      slots: adapter.capabilities.concurrentSends,
      tell: createTeller({ state, audience, record, adapter, compose, clock, random, log }),
      running: new Map(),
      leasing: false,
      again: false,
      refilling: false,
    }),
  );
  // Of what is tried every few seconds one line in ten minutes says enough.
  const sayTrouble = createOutageLog(log, monotonicMs);
  let expanding: Promise<void> | undefined;
  let expandAgain = false;
  let hasTrouble = false;
  let started = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  /** When a delivery was last sent, stopped or put off; what waited before the start is not the fault of this process. */
  let doneAt: EpochMs = 0;

  /** One expansion at a time; who asks meanwhile is served by one more round. */
  function expand(): Promise<void> {
    expandAgain = true;
    expanding ??= (async () => {
      try {
        while (expandAgain && !stopped) {
          expandAgain = false;
          await expandAlerts(state, audience, clock, pumpAll);
        }
      } finally {
        expanding = undefined;
      }
    })();
    return expanding;
  }

  function pumpAll(): void {
    for (const sender of senders) void pump(sender);
  }

  /** Fills the free slots of a platform. */
  async function pump(sender: Sender): Promise<void> {
    sender.again = true;
    if (sender.leasing) return;
    sender.leasing = true;
    try {
      while (sender.again && !stopped) {
        sender.again = false;
        const limit = sender.slots - sender.running.size;
        if (limit <= 0) break;
        const { platform } = sender;
        await record.settle();
        const request = { platform, now: clock(), leaseMs: LEASE_MS, limit, together: DIGEST_SIZE };
        const leased = await state.deliveries.lease(request);
        for (const [address, together] of Map.groupBy(leased, (one) => one.address)) {
          // Its lease ran out because the clock was set forward: it is still on its way.
          if (!sender.running.has(address)) run(sender, address, together);
        }
      }
    } catch (error) {
      trouble(error);
    } finally {
      sender.leasing = false;
    }
    schedule();
  }

  /** Slots that become free in one turn of the event loop are filled together. */
  function refill(sender: Sender): void {
    if (sender.refilling) return;
    sender.refilling = true;
    setImmediate(() => {
      sender.refilling = false;
      void pump(sender);
    });
  }

  function run(sender: Sender, address: Address, leased: readonly Delivery[]): void {
    const job = sender
      .tell(leased)
      .then(() => {
        doneAt = clock();
      }, trouble)
      .finally(() => {
        sender.running.delete(address);
        refill(sender);
      });
    sender.running.set(address, job);
  }

  /** Only the state fails here; what was leased comes back when its lease runs out. */
  function trouble(error: unknown): void {
    hasTrouble = true;
    sayTrouble((error as Error).message, 'deliveries cannot be read or written');
    sleep(AFTER_ERROR_MS);
  }

  function wake(): void {
    if (stopped) return;
    expand().then(pumpAll, trouble);
  }

  /** Sleeps until something is due that could be sent then; busy platforms wake themselves. */
  function schedule(): void {
    if (!started || stopped) return;
    const idle = senders.filter(({ running, slots }) => running.size < slots);
    if (idle.length > 0) nextOf(idle).then((at) => sleep(at === undefined ? LONGEST_SLEEP_MS : at - clock()), trouble);
  }

  function sleep(ms: number): void {
    if (!started || stopped) return;
    clearTimeout(timer);
    timer = setTimeout(wake, Math.min(Math.max(ms, SHORTEST_SLEEP_MS), LONGEST_SLEEP_MS));
  }

  async function nextOf(some: readonly Sender[]): Promise<EpochMs | undefined> {
    const due = await Promise.all(some.map(({ platform }) => state.deliveries.nextDueAt(platform)));
    const known = due.filter((at) => at !== undefined);
    return known.length > 0 ? Math.min(...known) : undefined;
  }

  return {
    wake,
    async clockStepped(byMs) {
      // Forward, everything is due early, which does no harm.
      if (byMs < 0) await state.deliveries.clockSetBack(-byMs, clock());
      wake();
    },
    nextDueAt: () => nextOf(senders),
    async unsentSince() {
      const unexpanded = await state.deliveries.unexpanded(ALERTS_AT_ONCE);
      const since = Math.min((await nextOf(senders)) ?? Infinity, ...unexpanded.map(({ at }) => at));
      return since > clock() ? undefined : Math.max(since, doneAt);
    },
    start() {
      if (started) return;
      started = true;
      doneAt = clock();
      wake();
    },
    async drain() {
      hasTrouble = false;
      do {
        await expand();
        for (const sender of senders) {
          await pump(sender);
          while (sender.running.size > 0) await Promise.all(sender.running.values());
        }
      } while (!stopped && !hasTrouble && ((await nextOf(senders)) ?? Infinity) <= clock());
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      const running = [...senders.flatMap((sender) => [...sender.running.values()]), ...(expanding ? [expanding] : [])];
      if (running.length === 0) return;
      await within(STOP_WITHIN_MS, Promise.allSettled(running));
    },
  };
}
