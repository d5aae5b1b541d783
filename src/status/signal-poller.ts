import { backoffMs } from '../backoff.ts';
import { type Clock, DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from '../clock.ts';
import type { Log } from '../log.ts';
import { isProvider } from '../regions/regions.ts';
import { alarmAcross, type HashRateAlarm } from './hashrate-alarm.ts';
import { newsOf } from './measured-trouble.ts';
import type { Observation } from './observation.ts';
import { isOver } from './report-sequence.ts';
import type {
  Failure,
  MeasuredSeries,
  NetworkReading,
  NetworkSignal,
  ProviderSearch,
  Signal,
  SignalReading,
} from './signal.ts';
import { emptySlot, type Named, type Slot, type SourceState, signalHealthOf } from './signal-health.ts';
import type { SignalHealth } from './status.ts';

export interface SignalPollerOptions {
  readonly signals: readonly Signal[];
  readonly networkSignals: readonly NetworkSignal[];
  readonly clock: Clock;
  /** Regions that subscriptions name, and providers; asked at each round. */
  readonly subscribedRegions: () => Promise<readonly string[]>;
  /** What a source says now and did not say before, and that all is well. */
  readonly onObservations: (observations: readonly Observation[]) => Promise<void>;
  /** Measurements that fail everywhere, when they begin to. */
  readonly onFailures?: (failures: readonly Failure[]) => Promise<void>;
  readonly log: Pick<Log, 'warn'>;
}

export type NetworkAnswer = Extract<NetworkReading, { kind: 'answer' }> & {
  readonly signal: string;
  readonly attribution: string;
};

/** Keeps what the signals say in memory, politely: `/status` never waits for a network. */
export interface SignalPoller {
  /** Asks what is due; safe to call every minute. */
  round(): Promise<void>;
  /** Somebody asked about the region: it is measured at once, and for a day. */
  interest(region: string): void;
  /** The clock was set by so much: nothing is asked later for it. */
  clockStepped(byMs: number): void;
  /** Newest observations of the signals, as they stand. */
  measured(region: string): readonly Observation[];
  series(region: string): readonly MeasuredSeries[];
  health(region: string): readonly SignalHealth[];
  /** See `Signal.findProviders`; undefined: no source measures any. */
  findProviders(typed: string, countries: readonly string[]): Promise<ProviderSearch | undefined>;
  /** Answers of the network sources, newest first. */
  network(): readonly NetworkAnswer[];
  networkHealth(): readonly SignalHealth[];
  /** Set while the sources that are up to date see a fall that chance does not explain. */
  alarm(): HashRateAlarm | null;
}

const INTERVAL_MS = 10 * MINUTE_MS;
/** All places at once. */
const SWEEP_MS = 5 * MINUTE_MS;
/** What looks wrong, or has been until just now. */
const SUSPECT_MS = 2 * MINUTE_MS;
const SUSPECTED_MS = HOUR_MS;
/** A trouble that comes back every day is not over on the first calm day: so long it is measured as if somebody had asked. */
const AFTERWARDS_MS = 2 * DAY_MS;
/** The worst day on record had a dozen countries cut off; more than this is asked of no source. */
const MAX_SUSPECTS = 40;
/** Where a source looks over all places at once, at most this many subscribed places are measured all the same. */
const MAX_SUBSCRIBED = 40;
const MAX_BACKOFF_MS = HOUR_MS;
const INTEREST_MS = DAY_MS;
/** Somebody who asks for every place on earth must not make us ask for all of them all day. */
const MAX_INTERESTS = 200;

type Answer = Extract<SignalReading, { kind: 'answer' }>;
type NoAnswer = Extract<SignalReading, { kind: 'no-answer' }>;

export function createSignalPoller(options: SignalPollerOptions): SignalPoller {
  const { signals, networkSignals, clock, log } = options;
  const interests = new Map<string, EpochMs>();
  /** Of each signal, by region. */
  const slots = new Map(signals.map((signal) => [signal, new Map<string, Slot<Answer>>()]));
  const networkSlots = new Map(networkSignals.map((signal) => [signal, emptySlot<NetworkAnswer>()]));
  const standings = new Map<Named, SourceState>();
  /** Of each signal, the places that look wrong, and until when they are watched. */
  const suspects = new Map<Signal, Map<string, EpochMs>>();
  /** Those that were in trouble. */
  const afterwards = new Map<Signal, Map<string, EpochMs>>();
  const sweptAt = new Map<Signal, EpochMs>();
  const toldFailures = new Set<string>();
  let running: Promise<void> | null = null;

  function standingOf(signal: Named): SourceState {
    const standing = standings.get(signal) ?? { noAnswerSince: null, failures: 0, dueAt: 0 };
    standings.set(signal, standing);
    return standing;
  }

  /** Looks over all places, where a source can: what it suspects is measured in this round. */
  async function sweep(signal: Signal, watched: readonly string[]): Promise<void> {
    if (signal.sweep === undefined || standingOf(signal).dueAt > clock()) return;
    if (clock() - (sweptAt.get(signal) ?? -SWEEP_MS) < SWEEP_MS) return;
    sweptAt.set(signal, clock());
    const found = await signal.sweep(clock(), watched);
    if (found.kind === 'no-answer') return withoutAnswer(signal, found, 'everywhere');
    answered(signal);
    const own = suspectsOf(signal);
    for (const region of found.suspects.slice(0, MAX_SUSPECTS)) own.set(region, clock() + SUSPECTED_MS);
    await tellFailures(signal);
  }

  const suspectsOf = (signal: Signal) => current(suspects, signal);
  const afterwardsOf = (signal: Signal) => current(afterwards, signal);

  function current(all: Map<Signal, Map<string, EpochMs>>, signal: Signal): Map<string, EpochMs> {
    const own = all.get(signal) ?? new Map<string, EpochMs>();
    all.set(signal, own);
    for (const [region, until] of own) if (until < clock()) own.delete(region);
    return own;
  }

  async function tellFailures(signal: Signal): Promise<void> {
    const failures = signal.failures?.() ?? [];
    const nameOf = ({ source }: Failure) => `${signal.name} ${source}`;
    const news = failures.filter((one) => !toldFailures.has(nameOf(one)));
    const failing = new Set(failures.map(nameOf));
    for (const name of toldFailures) if (name.startsWith(signal.name) && !failing.has(name)) toldFailures.delete(name);
    if (news.length === 0) return;
    for (const one of news) toldFailures.add(nameOf(one));
    log.warn(
      { signal: signal.name, failures: news },
      'a measurement shows nothing nearly everywhere: it is not counted',
    );
    await options.onFailures?.(news.map((one) => ({ ...one, source: nameOf(one) })));
  }

  /** One region after the other: a source is asked one thing at a time. */
  async function readSignal(signal: Signal, subscribed: readonly string[]): Promise<void> {
    await sweep(signal, subscribed);
    const own = slots.get(signal) ?? new Map<string, Slot<Answer>>();
    const suspected = suspectsOf(signal);
    const regions = subscribed.filter((one) => !isProvider(one));
    const always = signal.sweep === undefined ? regions : regions.slice(0, MAX_SUBSCRIBED);
    const after = afterwardsOf(signal);
    // No look over all places shows what becomes of a provider.
    const providers = subscribed.filter(isProvider);
    const asked = [...suspected.keys(), ...after.keys(), ...interests.keys(), ...always, ...providers];
    const wanted = new Set(signal.regions ?? asked.filter((one) => measures(signal, one)));
    for (const region of own.keys()) if (!wanted.has(region)) own.delete(region);
    for (const region of wanted) {
      const slot = own.get(region) ?? emptySlot();
      own.set(region, slot);
      const dueAt = suspected.has(region) ? Math.min(slot.dueAt, slot.askedAt + SUSPECT_MS) : slot.dueAt;
      if (Math.max(dueAt, standingOf(signal).dueAt) > clock()) continue;
      await readRegion(signal, slot, region);
    }
    await tellFailures(signal);
  }

  async function readRegion(signal: Signal, slot: Slot<Answer>, region: string): Promise<void> {
    const reading = await signal.read(region, clock());
    slot.askedAt = clock();
    slot.dueAt = clock() + (signal.regions === undefined ? INTERVAL_MS : SWEEP_MS);
    if (reading.kind === 'no-answer') {
      if (reading.ofRegion) withoutRegion(slot, reading, signal, region);
      else withoutAnswer(signal, reading, region);
      return;
    }
    answered(signal, reading.kind === 'answer' ? reading.retryAfterMs : undefined);
    slot.noAnswerSince = null;
    slot.isCovered = reading.kind === 'answer';
    if (reading.kind === 'not-covered') {
      Object.assign(slot, { answer: null, dueAt: clock() + DAY_MS, askedAt: clock() + DAY_MS });
      return;
    }
    slot.lastAnswerAt = clock();
    // Until it is over, and for a while after, what went wrong is watched closely.
    if (signal.regions === undefined && reading.observations.some((one) => !isOver(one.state) || one.isAlone)) {
      suspectsOf(signal).set(region, clock() + SUSPECTED_MS);
    }
    if (reading.observations.some(({ state }) => !isOver(state))) {
      afterwardsOf(signal).set(region, clock() + AFTERWARDS_MS);
    }
    const news = newsOf(slot.answer?.observations ?? [], reading.observations);
    try {
      if (news.length > 0) await options.onObservations(news);
      slot.answer = reading;
    } catch (error) {
      // Told again with the next answer.
      log.warn({ signal: signal.name, region, reason: (error as Error).message }, 'what was measured was not kept');
    }
  }

  async function readNetwork(signal: NetworkSignal, slot: Slot<NetworkAnswer>): Promise<void> {
    if (Math.max(slot.dueAt, standingOf(signal).dueAt) > clock()) return;
    const reading = await signal.read(clock());
    if (reading.kind === 'no-answer') return withoutAnswer(signal, reading, 'network');
    answered(signal);
    const answer = { ...reading, signal: signal.name, attribution: signal.attribution };
    Object.assign(slot, { answer, lastAnswerAt: clock(), dueAt: clock() + INTERVAL_MS });
  }

  function answered(signal: Named, retryAfterMs = 0): void {
    standings.set(signal, { noAnswerSince: null, failures: 0, dueAt: clock() + retryAfterMs });
  }

  function withoutAnswer(signal: Named, { reason, retryAfterMs = 0 }: NoAnswer, region: string): void {
    const standing = standingOf(signal);
    if (standing.failures === 0)
      log.warn({ signal: signal.name, region, reason }, 'a measurement source does not answer');
    standing.failures++;
    standing.noAnswerSince ??= clock();
    standing.dueAt = clock() + Math.max(backoffMs(INTERVAL_MS, standing.failures, MAX_BACKOFF_MS), retryAfterMs);
  }

  function withoutRegion(slot: Slot<Answer>, { reason }: NoAnswer, signal: Named, region: string): void {
    if (slot.noAnswerSince === null) log.warn({ signal: signal.name, region, reason }, 'a region is not measured now');
    slot.noAnswerSince ??= clock();
    slot.dueAt = clock() + MAX_BACKOFF_MS;
  }

  async function round(): Promise<void> {
    for (const [region, until] of interests) if (until < clock()) interests.delete(region);
    const subscribed = [...new Set(await options.subscribedRegions())];
    // Side by side: one that hangs does not keep the others from answering.
    await Promise.all([
      ...signals.map((signal) => readSignal(signal, subscribed)),
      ...[...networkSlots].map(([signal, slot]) => readNetwork(signal, slot)),
    ]);
  }

  function start(): Promise<void> {
    running ??= round().finally(() => {
      running = null;
    });
    return running;
  }

  const measures = ({ regions, findProviders }: Signal, region: string): boolean =>
    regions?.includes(region) ?? (findProviders !== undefined || !isProvider(region));
  const answersOf = (region: string) => signals.flatMap((signal) => slots.get(signal)?.get(region)?.answer ?? []);
  const networkAnswers = () => [...networkSlots.values()].flatMap(({ answer }) => answer ?? []);

  return {
    round: start,
    interest(region) {
      const isNew = !interests.delete(region);
      interests.set(region, clock() + INTEREST_MS);
      const [oldest] = interests.keys();
      if (interests.size > MAX_INTERESTS && oldest !== undefined) interests.delete(oldest);
      if (!isNew) return;
      const failed = (error: Error) => log.warn({ region, reason: error.message }, 'a round of measurements failed');
      void (running ?? Promise.resolve()).then(start).catch(failed);
    },
    clockStepped(byMs) {
      sweptAt.clear();
      const all = [...slots.values(), networkSlots, standings].flatMap((some) => [...some.values()]);
      for (const one of all) one.dueAt += Math.min(byMs, 0);
    },
    measured: (region) => answersOf(region).flatMap(({ observations }) => observations),
    series: (region) => answersOf(region).flatMap(({ series }) => series),
    health: (region) =>
      signals
        .filter((signal) => measures(signal, region))
        .map((signal) => ({
          ...signalHealthOf(signal, slots.get(signal)?.get(region), standingOf(signal)),
          ...(signal.dimension !== undefined && { dimension: signal.dimension }),
        })),
    async findProviders(typed, countries) {
      return await signals.find((signal) => signal.findProviders !== undefined)?.findProviders?.(typed, countries);
    },
    network: () => networkAnswers().sort((a, b) => b.at - a.at),
    networkHealth: () => [...networkSlots].map(([signal, slot]) => signalHealthOf(signal, slot, standingOf(signal))),
    alarm: () => alarmAcross(networkAnswers(), clock()),
  };
}
