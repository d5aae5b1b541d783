import type { EpochMs } from '../clock.ts';
import type { Dimension, Observation } from './observation.ts';

/** One measured line for a chart: per cent of the region's own normal, null where the source has no value. */
export interface MeasuredSeries {
  readonly name: string;
  readonly points: readonly (readonly [EpochMs, number | null])[];
}

/** What a measurement source says of a region. No answer is data, not an exception. */
export type SignalReading =
  | {
      readonly kind: 'answer';
      readonly at: EpochMs;
      readonly observations: readonly Observation[];
      readonly series: readonly MeasuredSeries[];
      /** It answered, and asks to be left alone for so long. */
      readonly retryAfterMs?: number;
    }
  | {
      readonly kind: 'no-answer';
      readonly reason: string;
      readonly retryAfterMs?: number;
      /** Only of this region: others are asked as ever. */
      readonly ofRegion?: true;
    }
  /** The source does not measure this region. */
  | { readonly kind: 'not-covered' };

/** What a source says of all places at once: those to be looked at closely. */
export type Sweep =
  | { readonly kind: 'answer'; readonly suspects: readonly string[] }
  | Extract<SignalReading, { kind: 'no-answer' }>;

/** One measurement of a source that shows nothing nearly everywhere: its own failure. */
export interface Failure {
  readonly source: string;
  readonly since: EpochMs;
  readonly countries: number;
}

/** A provider that a source measures. */
export interface Provider {
  /** `AS9198`. */
  readonly code: string;
  /** `JSC Kazakhtelecom (AS9198)` */
  readonly name: string;
}

export type ProviderSearch =
  | { readonly kind: 'answer'; readonly providers: readonly Provider[] }
  | Extract<SignalReading, { kind: 'no-answer' }>;

/** A measurement source of regions: IODA, Cloudflare Radar. */
export interface Signal {
  readonly name: string;
  /** What its terms ask to be shown beside its figures. */
  readonly attribution: string;
  /** Looks over every country and the parts that are watched; absent where a source knows only what it is asked about. */
  sweep?(now: EpochMs, watched: readonly string[]): Promise<Sweep>;
  /** What of it fails everywhere, and is not counted. */
  failures?(): readonly Failure[];
  /** What it always measures, whatever it is asked, and nothing else: a grid operator its own grid. */
  readonly regions?: readonly string[];
  /** What it measures; absent: connectivity. */
  readonly dimension?: Dimension;
  /**
   * Finds providers by number or by name, the largest first; absent where it measures none.
   * @param countries where one is looked for whose network does not bear its name.
   */
  findProviders?(typed: string, countries: readonly string[]): Promise<ProviderSearch>;
  read(region: string, now: EpochMs): Promise<SignalReading>;
}

/** Exahashes per second. 1 EH/s = 1e18 hashes per second. */
export type HashRateEHs = number;

/** One day's average of the network. */
export interface DailyRate {
  /** 00:00 UTC of the day. */
  readonly day: EpochMs;
  readonly hashRateEHs: HashRateEHs;
}

export type NetworkReading =
  | {
      readonly kind: 'answer';
      readonly at: EpochMs;
      /** Complete days, oldest first; days may be missing. */
      readonly days: readonly DailyRate[];
      readonly difficulty?: Difficulty;
      readonly blocks?: BlockPace;
      readonly pools?: readonly PoolPace[];
    }
  | { readonly kind: 'no-answer'; readonly reason: string; readonly retryAfterMs?: number };

/** When blocks were found. */
export interface BlockPace {
  /** Since when every one of them is known. */
  readonly from: EpochMs;
  readonly times: readonly EpochMs[];
}

/** Blocks that a pool found in the last 24 hours and in the last week. */
export interface PoolPace {
  readonly name: string;
  readonly dayBlocks: number;
  readonly weekBlocks: number;
}

export interface Difficulty {
  readonly value: number;
  /** Expected change at the next adjustment, per cent. */
  readonly nextChangePercent?: number;
  readonly nextAt?: EpochMs;
  readonly remainingBlocks?: number;
  /** Height of the block at which it is adjusted next. */
  readonly nextHeight?: number;
}

/** A source of the network's hash rate: mempool.space, blockchain.com. */
export interface NetworkSignal {
  readonly name: string;
  readonly attribution: string;
  read(now: EpochMs): Promise<NetworkReading>;
}
