import type { Tone } from '../chat/message.ts';
import type { EpochMs } from '../clock.ts';

/** A state on a map or of an event, as a colour. `unknown` never looks like `good`. */
export type Mark = 'critical' | 'warning' | 'good' | 'unknown';

interface Themed {
  /** Absent: light. */
  readonly theme?: Theme;
}

/** Every word is already in the reader's language; figures carry their unit in the axis names. */
export interface RegionChart extends Themed {
  readonly kind: 'region';
  /** For the names of the months, numbers and the direction of words. */
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
  /** From its beginning to its end, or to the end of the window where it goes on. */
  readonly outages?: readonly { readonly from: EpochMs; readonly until: EpochMs; readonly mark: Mark }[];
  readonly events: readonly { readonly at: EpochMs; readonly text: string; readonly mark: Mark }[];
}

export interface NetworkChart extends Themed {
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

export interface WorldChart extends Themed {
  readonly kind: 'world';
  readonly locale: string;
  readonly title: string;
  readonly caption: string;
  /** ISO 3166-1 alpha-2, or a part, which has a dot where it lies. */
  readonly regions: readonly { readonly region: string; readonly label: string; readonly mark: Mark }[];
  /** `none`: what is no region of these. */
  readonly legend: readonly { readonly mark: Mark | 'none'; readonly text: string }[];
}

/** A state in a few words, for the preview of a link. */
export interface CardChart extends Themed {
  readonly kind: 'card';
  readonly locale: string;
  readonly tone: Tone;
  readonly title: string;
  readonly lines: readonly string[];
  readonly caption: string;
}

export type Chart = RegionChart | NetworkChart | WorldChart | CardChart;

/** Pixels: readable on a phone held upright, where a chat shows a picture about 360 points wide. */
export const WIDTH = 1080;
export const HEIGHT = 900;
/** Pixels of the smallest letters: a third of them is left on a phone. */
export const SMALLEST = 32;

/** Colours of a picture. Texts have at least 4.5 to 1 on paper (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
export interface Palette {
  /** Opaque: the same picture whatever the chat's own colour is. */
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly land: string;
  readonly border: string;
  readonly band: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly series: readonly string[];
}

export type Theme = 'light' | 'dark';

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#f7f8fa',
    ink: '#1b2430',
    faint: '#55606e',
    line: '#d4d9e0',
    land: '#e3e7ec',
    border: '#a9b2be',
    band: '#9db4d6',
    marks: { critical: '#b01c34', warning: '#8f5600', good: '#17663f', unknown: '#55606e' },
    series: ['#1f5fbf', '#7a3fb0', '#0b6f6f', '#8a5a1f'],
  },
  dark: {
    paper: '#1b222c',
    ink: '#e6eaf0',
    faint: '#a2adba',
    line: '#37414e',
    land: '#2b3440',
    border: '#56626f',
    band: '#4d6c9c',
    marks: { critical: '#ff8a98', warning: '#f0b35a', good: '#6fd09b', unknown: '#a2adba' },
    series: ['#8ab8ff', '#cfa3f5', '#5fd3d3', '#e0b070'],
  },
};

export const paletteOf = ({ theme = 'light' }: Pick<Themed, 'theme'>): Palette => PALETTES[theme];

/** Of the light set. */
export const PAPER = PALETTES.light.paper;
