import { type Clock, DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from '../clock.ts';
import { alarmOf, type HashRateChange } from './hashrate.ts';
import type { Observation } from './observation.ts';
import type { MeasuredSeries, NetworkReading, NetworkSignal, Reading, Signal } from './signal.ts';
import type { SignalHealth } from './status.ts';

export interface WatchOptions {
  readonly signals: readonly Signal[];
  readonly networkSignals: readonly NetworkSignal[];
  readonly clock: Clock;
  /** Regions that subscriptions name; asked at each round. */
  readonly subscribedRegions: () => Promise<readonly string[]>;
  /** What a source says now and did not say before. */
  readonly onObservations: (observations: readonly Observation[]) => Promise<void>;
  readonly log: { warn(fields: object, text: string): void };
}

export type NetworkAnswer = Extract<NetworkReading, { kind: 'answer' }> & {
  readonly signal: string;
  readonly attribution: string;
};

/** Keeps what the signals say in memory, politely: `/status` never waits for a network. */
export interface Watch {
  /** Asks what is due; safe to call every minute. */
  round(): Promise<void>;
  /** Somebody asked about the region: it is measured for a day. */
  interest(region: string): void;
  /** Newest observations of the signals, as they stand. */
  measured(region: string): readonly Observation[];
  series(region: string): readonly MeasuredSeries[];
  health(region: string): readonly SignalHealth[];
  /** Answers of the network sources, newest first. */
  network(): readonly NetworkAnswer[];
  networkHealth(): readonly SignalHealth[];
  /** Set while every source that answered sees a drop that chance does not explain. */
  alarm(): HashRateChange | null;
}

const INTERVAL_MS = 10 * MINUTE_MS;
const MAX_BACKOFF_MS = HOUR_MS;
const INTEREST_MS = DAY_MS;

/** What one source last said, and when to ask again. */
interface Slot<T> {
  answer: T | null;
  lastAnswerAt: EpochMs | null;
  noAnswerSince: EpochMs | null;
  failures: number;
  dueAt: EpochMs;
}

type Named = Pick<Signal, 'name' | 'attribution'>;
type Answer = Extract<Reading, { kind: 'answer' }>;
type NoAnswer = Extract<Reading, { kind: 'no-answer' }>;

export function createWatch(options: WatchOptions): Watch {
  const { signals, networkSignals, clock, log } = options;
  const interests = new Map<string, EpochMs>();
  const slots = new Map<string, Slot<Answer>>();
  const networkSlots = new Map<string, Slot<NetworkAnswer>>();
  let running: Promise<void> | null = null;

  async function readRegion(region: string): Promise<void> {
    for (const signal of signals) {
      const slot = slotOf(slots, `${signal.name} ${region}`);
      if (slot.dueAt > clock()) continue;
      const reading = await signal.read(region, clock());
      if (reading.kind === 'not-covered') slot.dueAt = clock() + INTEREST_MS;
      else if (reading.kind === 'no-answer') fail(slot, reading, signal.name, region);
      else {
        const news = newsOf(slot.answer, reading);
        if (news.length > 0) await options.onObservations(news);
        keep(slot, reading);
      }
    }
  }

  async function readNetwork(): Promise<void> {
    for (const signal of networkSignals) {
      const slot = slotOf(networkSlots, signal.name);
      if (slot.dueAt > clock()) continue;
      const reading = await signal.read(clock());
      if (reading.kind === 'no-answer') fail(slot, reading, signal.name, 'network');
      else keep(slot, { ...reading, signal: signal.name, attribution: signal.attribution });
    }
  }

  function keep<T>(slot: Slot<T>, answer: T): void {
    Object.assign(slot, {
      answer,
      lastAnswerAt: clock(),
      noAnswerSince: null,
      failures: 0,
      dueAt: clock() + INTERVAL_MS,
    });
  }

  function fail<T>(slot: Slot<T>, { reason, retryAfterMs = 0 }: NoAnswer, signal: string, region: string): void {
    if (slot.failures === 0) log.warn({ signal, region, reason }, 'a measurement source does not answer');
    slot.failures++;
    slot.noAnswerSince ??= clock();
    const backoffMs = Math.min(INTERVAL_MS * 2 ** (slot.failures - 1), MAX_BACKOFF_MS);
    slot.dueAt = clock() + Math.max(backoffMs, retryAfterMs);
  }

  async function round(): Promise<void> {
    for (const [region, until] of interests) if (until < clock()) interests.delete(region);
    const wanted = new Set([...(await options.subscribedRegions()), ...interests.keys()]);
    await readNetwork();
    for (const region of wanted) await readRegion(region);
  }

  return {
    round() {
      running ??= round().finally(() => {
        running = null;
      });
      return running;
    },
    interest(region) {
      interests.set(region, clock() + INTEREST_MS);
    },
    measured: (region) =>
      signals.flatMap((signal) => slots.get(`${signal.name} ${region}`)?.answer?.observations ?? []),
    series: (region) => signals.flatMap((signal) => slots.get(`${signal.name} ${region}`)?.answer?.series ?? []),
    health: (region) => signals.map((signal) => healthOf(signal, slots.get(`${signal.name} ${region}`))),
    network: () =>
      networkSignals.flatMap((signal) => networkSlots.get(signal.name)?.answer ?? []).sort((a, b) => b.at - a.at),
    networkHealth: () => networkSignals.map((signal) => healthOf(signal, networkSlots.get(signal.name))),
    alarm() {
      const alarms = networkSignals
        .flatMap((signal) => networkSlots.get(signal.name)?.answer ?? [])
        .map((answer) => alarmOf(answer.days));
      const [first] = alarms;
      return first !== undefined && alarms.every((alarm) => alarm !== null) ? first : null;
    },
  };
}

function slotOf<T>(slots: Map<string, Slot<T>>, key: string): Slot<T> {
  let slot = slots.get(key);
  if (slot === undefined) {
    slot = { answer: null, lastAnswerAt: null, noAnswerSince: null, failures: 0, dueAt: 0 };
    slots.set(key, slot);
  }
  return slot;
}

function healthOf<T>({ name, attribution }: Named, slot: Slot<T> | undefined): SignalHealth {
  return {
    signal: name,
    lastAnswerAt: slot?.lastAnswerAt ?? null,
    noAnswerSince: slot?.noAnswerSince ?? null,
    attribution,
    ...(slot === undefined && { pending: true }),
  };
}

/** Changes only: what was normal and stays normal is no news, nor is an outage that was told. */
function newsOf(before: Answer | null, after: Answer): Observation[] {
  const keyOf = (one: Observation) => `${one.source} ${one.state}`;
  const told = new Set(before?.observations.map(keyOf));
  return after.observations.filter(
    (one) => !told.has(keyOf(one)) && (one.state !== 'restored' || (before !== null && before.observations.length > 0)),
  );
}
