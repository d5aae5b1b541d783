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

/** Announced for a time that has not come, so now, or ended (by its own terms, or restored). */
export type Phase = 'announced' | 'in-force' | 'over';

/** Who is hit. Absent in an observation: the source does not say, which reads as everyone. */
export const GROUPS = ['everyone', 'mobile', 'fixed', 'provider', 'miners', 'industry', 'households'] as const;
export type Group = (typeof GROUPS)[number];

export type Precision = 'minute' | 'hour' | 'day';

/** How much of the region is hit, as told. Absent in an observation: the source does not say, which reads as the whole. */
export interface Extent {
  readonly kind: 'whole' | 'part';
  /** Share of the region that is hit: `50` for "half of Moldova". */
  readonly sharePercent?: number;
  /** Regions (ISO 3166-2) that are hit. */
  readonly parts?: readonly string[];
  /** Cities without a code of their own that are hit, or have it back, as the text names them, in lower case. */
  readonly cities?: readonly string[];
}

/** A dated, sourced claim about one dimension of one region: reported by a story or measured by a signal. */
export interface Observation {
  readonly region: string;
  /** Of a provider, which has no name of ours, what the source calls it: `JSC Kazakhtelecom (AS9198)`. */
  readonly provider?: string;
  readonly dimension: Dimension;
  readonly state: ObservedState;
  readonly kind: 'reported' | 'measured';
  /** When it was so, as told: the publication, or the date in the text. */
  readonly at: EpochMs;
  /** Since when, where the source says so. */
  readonly since?: EpochMs;
  /** How precisely `since` is known. */
  readonly sincePrecision?: Precision;
  /** Until when, where the source says so: a term, an expected end. */
  readonly until?: EpochMs;
  readonly untilPrecision?: Precision;
  /** It comes back at known hours: exam mornings, a schedule of cuts. */
  readonly recurs?: boolean;
  /** Minutes of the UTC day between which it comes back, where the source tells the hours. */
  readonly dailyHours?: { readonly fromMinute: number; readonly untilMinute: number };
  /** `denied`: the source says that it is not so. What is unclear makes no observation. */
  readonly polarity?: 'said' | 'denied';
  /** Absent: over for what is restored, eased or calming, else in force. Of a denied proposal, over: it was turned down or withdrawn. */
  readonly phase?: Phase;
  readonly extent?: Extent;
  readonly who?: Group;
  /** Part of it is back: `state` still names the trouble, and `extent` is a part. */
  readonly returning?: boolean;
  /** What was rationed is not for a while, and is announced to be again. */
  readonly resumes?: boolean;
  /** The publisher takes back what it said before. */
  readonly correction?: boolean;
  /** Of a return, set when it is added up: its publisher reported the trouble elsewhere in the country. */
  readonly isWitness?: boolean;
  /** Of a return, set when it is added up: it was told of the last of the country's parts that were hit. */
  readonly isOfParts?: boolean;
  /** The source says that it has happened again: "cut again". */
  readonly again?: boolean;
  /** The source says that it goes on: "remains cut", "prolonged until May". It began before. */
  readonly lasting?: boolean;
  /** Set if the source gave a date without a time. */
  readonly atPrecision?: 'day';
  readonly level?: Level;
  /** For regulation: the day it takes effect. */
  readonly effectiveAt?: EpochMs;
  /** The state is said to be temporary or partial ("temporarily restored"). */
  readonly partial?: boolean;
  /** Of what a signal measures one thing is low and the others are normal: worth showing, no trouble. */
  readonly isAlone?: boolean;
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

/** One trouble of one dimension of one region: what stories and measurements attach to, and messages thread under. */
export interface Incident {
  /** Short (<= 16 characters): it travels in buttons. */
  readonly id: string;
  readonly region: string;
  readonly dimension: Dimension;
  /** `restored`, `eased` or `calming` once it is over. */
  readonly state: ObservedState;
  /** As it was last told; time alone changes it: see `nextTurnOf`. Absent in older records: by `closedAt`. */
  readonly phase?: Phase;
  readonly openedAt: EpochMs;
  /** Best known beginning. */
  readonly since: EpochMs;
  /** The beginning is known to the day only: its hour says nothing. */
  readonly sinceDay?: boolean;
  /** Its term, or its expected end. */
  readonly until?: EpochMs;
  readonly untilPrecision?: Precision;
  readonly extent?: Extent;
  readonly who?: Group;
  readonly recurs?: boolean;
  /** Part of it is back. */
  readonly returning?: boolean;
  readonly level?: Level;
  /** It is back as one publisher says, unconfirmed. */
  readonly unconfirmedEnd?: boolean;
  /** Somebody says that it is not so. */
  readonly denied?: boolean;
  /** Publishers that say what stands now. */
  readonly publishers?: number;
  readonly updatedAt: EpochMs;
  /** null while open. */
  readonly closedAt: EpochMs | null;
  /** How it ended; `dropped`: a bill that did not become law; `correction`: its publisher took it back. */
  readonly endedBy?: 'report' | 'measurement' | 'term' | 'passed' | 'dropped' | 'lapse' | 'correction';
  /** What its messages thread under; absent: its own id. One message may have told of several incidents. */
  readonly thread?: string;
  /** When subscribers were reminded of its beginning. */
  readonly remindedAt?: EpochMs;
  /** Life cycle in order: each change of state, when and from whom. */
  readonly changes: readonly {
    readonly state: ObservedState;
    /** Of a return: part of it is back. */
    readonly partial?: boolean;
    readonly at: EpochMs;
    readonly source: string;
    readonly url: string;
    readonly level?: Level;
  }[];
  readonly storyIds: readonly string[];
}
