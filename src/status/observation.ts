import type { EpochMs } from '../clock.ts';

export const DIMENSIONS = ['internet', 'power', 'regulation', 'unrest'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const STATES = {
  internet: ['down', 'degraded', 'restored'],
  power: ['cut', 'curtailed', 'strained', 'restored'],
  regulation: ['banned', 'restricted', 'proposed', 'eased'],
  unrest: ['active', 'calming'],
} as const;
export type ObservedState = (typeof STATES)[Dimension][number];

/** A figure with its unit: `5 % of ordinary`, `17 EH/s`. */
export interface Level {
  readonly value: number;
  readonly unit: '% of ordinary' | '% change' | 'EH/s' | 'MW' | '% of capacity';
}

/** A dated, sourced claim about one dimension of one region: reported by a story or measured by a signal. */
export interface Observation {
  readonly region: string;
  readonly dimension: Dimension;
  readonly state: ObservedState;
  readonly kind: 'reported' | 'measured';
  /** When it was so, as told: the publication, or the date in the text. */
  readonly at: EpochMs;
  /** Since when, where the source says so. */
  readonly since?: EpochMs;
  /** How precisely `since` is known. */
  readonly sincePrecision?: 'minute' | 'hour' | 'day';
  /** Set where only the day of `at` was told. */
  readonly atPrecision?: 'day';
  readonly level?: Level;
  /** For regulation: the day it takes effect. */
  readonly effectiveAt?: EpochMs;
  /** The state is said to be temporary or partial ("temporarily restored"). */
  readonly partial?: boolean;
  /** The sentence of the source, as it stands there. For measurements: what the signal says. */
  readonly evidence: string;
  /** Publisher host, or the signal's name (`IODA`). */
  readonly source: string;
  readonly url: string;
  /** Who is cited: `NetBlocks`. */
  readonly cited?: string;
  readonly storyId?: string;
  readonly itemId?: string;
}

/** One open period of one dimension of one region: what stories and measurements attach to, and messages thread under. */
export interface Incident {
  /** Short (<= 16 characters): it travels in buttons. */
  readonly id: string;
  readonly region: string;
  readonly dimension: Dimension;
  readonly state: ObservedState;
  readonly openedAt: EpochMs;
  /** Best known beginning. */
  readonly since: EpochMs;
  /** The beginning is known to the day only: its hour says nothing. */
  readonly sinceDay?: boolean;
  readonly updatedAt: EpochMs;
  /** null while open. */
  readonly closedAt: EpochMs | null;
  /** Life cycle in order: each change of state, when and from whom. */
  readonly changes: readonly {
    readonly state: ObservedState;
    readonly partial?: boolean;
    readonly at: EpochMs;
    readonly source: string;
    readonly url: string;
    readonly level?: Level;
  }[];
  readonly storyIds: readonly string[];
}
