import type { EpochMs } from '../clock.ts';
import type { Dimension, Incident, Observation, ObservedState } from './observation.ts';

/** What the observations of one dimension add up to. */
export interface DimensionStatus {
  readonly dimension: Dimension;
  /** `unknown` is a value of its own: never shown as normal. */
  readonly state: ObservedState | 'unknown';
  /** Latest state is partial or temporary. */
  readonly partial: boolean;
  readonly basis: 'agree' | 'reported' | 'measured' | 'conflicting' | 'none';
  readonly since: EpochMs | null;
  readonly sincePrecision: 'minute' | 'hour' | 'day' | null;
  /** There was a report, but none for so long that it no longer says anything about now. */
  readonly stale: boolean;
  readonly independentPublishers: number;
  /** Newest first; those that contradict stand side by side. */
  readonly observations: readonly Observation[];
  readonly incident: Incident | null;
}

/** A measurement source and when it last answered. */
export interface SignalHealth {
  readonly signal: string;
  readonly lastAnswerAt: EpochMs | null;
  readonly noAnswerSince: EpochMs | null;
}

export interface RegionStatus {
  readonly region: string;
  readonly asOf: EpochMs;
  readonly dimensions: Readonly<Record<Dimension, DimensionStatus>>;
  /** Of the region's parts, worst first. */
  readonly parts: readonly { readonly region: string; readonly dimension: Dimension; readonly state: ObservedState }[];
  readonly signals: readonly SignalHealth[];
}
