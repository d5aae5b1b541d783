import type { Tone } from '../chat/message.ts';
import type { EpochMs } from '../clock.ts';

/** A state on a map or of an event, as a colour. `unknown` never looks like `good`. */
export type Mark = 'critical' | 'warning' | 'good' | 'unknown';

/** Every word is already in the reader's language; figures carry their unit in the axis names. */
export interface RegionChart {
  readonly kind: 'region';
  /** For the names of the months. */
  readonly locale: string;
  readonly title: string;
  /** "as of 10 Jan 14:00 UTC · IODA · Cloudflare Radar". */
  readonly caption: string;
  readonly from: EpochMs;
  readonly until: EpochMs;
  readonly connectivityAxis: string;
  readonly hashRateAxis: string;
  /** Shown in a panel that has nothing to draw. */
  readonly noData: string;
  /** Per cent of the region's own normal. */
  readonly measured: readonly {
    readonly name: string;
    readonly points: readonly (readonly [EpochMs, number | null])[];
  }[];
  /** Levels that reports give, with who is cited. */
  readonly reported: readonly { readonly at: EpochMs; readonly percent: number; readonly label: string }[];
  /** EH/s, daily; null where a day is missing. */
  readonly hashRate: readonly (readonly [EpochMs, number | null])[];
  readonly events: readonly { readonly at: EpochMs; readonly text: string; readonly mark: Mark }[];
}

export interface NetworkChart {
  readonly kind: 'network';
  readonly locale: string;
  readonly title: string;
  readonly caption: string;
  readonly axis: string;
  readonly noData: string;
  /** EH/s, daily, a line for each source; null where a day is missing. */
  readonly lines: readonly { readonly name: string; readonly points: readonly (readonly [EpochMs, number | null])[] }[];
  /** One standard deviation each way around the week's mean. */
  readonly band: { readonly name: string; readonly points: readonly (readonly [EpochMs, number, number])[] };
}

export interface WorldChart {
  readonly kind: 'world';
  readonly title: string;
  readonly caption: string;
  /** ISO 3166-1 alpha-2, or a part, which has a dot where it lies. */
  readonly regions: readonly { readonly region: string; readonly label: string; readonly mark: Mark }[];
  readonly legend: readonly { readonly mark: Mark; readonly text: string }[];
}

/** A state in a few words, for the preview of a link. */
export interface CardChart {
  readonly kind: 'card';
  readonly tone: Tone;
  readonly title: string;
  readonly lines: readonly string[];
  readonly caption: string;
}

export type Chart = RegionChart | NetworkChart | WorldChart | CardChart;

/** Pixels: readable on a phone held upright, where a chat shows a picture about 360 points wide. */
export const WIDTH = 1080;
export const HEIGHT = 720;

/** Opaque paper of its own: the same picture on a light and on a dark chat. */
export const PAPER = '#f7f8fa';
export const INK = '#1b2430';
export const FAINT = '#5b6675';
export const LINE = '#d4d9e0';
export const MARKS: Readonly<Record<Mark, string>> = {
  critical: '#c4213a',
  warning: '#c97a00',
  good: '#1f7a4d',
  unknown: '#8a94a3',
};
export const SERIES = ['#1f5fbf', '#7a3fb0', '#0f8a8a', '#8a5a1f'];
/** At least 4.5 to 1 on paper, because titles are written in them. */
export const TONES: Readonly<Record<Tone, string>> = {
  critical: '#b01c34',
  warning: '#8f5600',
  good: '#17663f',
  neutral: INK,
  unknown: '#55606e',
};
