import type { EpochMs } from '../clock.ts';

/** What a message means at a glance; adapters turn it into a colour or a sign. `unknown` never looks like `good`. */
export type Tone = 'critical' | 'warning' | 'good' | 'neutral' | 'unknown';

/** Inline content. No markup string enters the core: escaping is the adapter's `render.ts`. */
export type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** What the platform itself names and opens, by its own id; where it cannot, the text stands, as a link where there is a url. */
  | {
      readonly kind: 'mention';
      readonly of: 'command' | 'channel' | 'role';
      readonly text: string;
      readonly id?: string;
      readonly url?: string;
    }
  /** Shown in the reader's zone where the platform can, else in UTC. */
  | { readonly kind: 'time'; readonly at: EpochMs; readonly style: 'date-time' | 'time' | 'date' | 'relative' };

export interface Field {
  readonly name: string;
  readonly value: readonly Span[];
}

/** A button is an invocation: what it sends is what a person could have typed. */
export interface Button {
  readonly label: string;
  readonly command: string;
  /** Option name -> raw value. The encoded form must fit 64 bytes (Telegram callback_data). */
  readonly options: Readonly<Record<string, string>>;
}

/** Several values of one option, where the platform has menus; elsewhere the buttons beside it have to do. */
export interface Menu {
  readonly label: string;
  readonly command: string;
  /** What is chosen goes there, joined by commas. */
  readonly option: string;
  /** Goes along with what is chosen. */
  readonly options: Readonly<Record<string, string>>;
  readonly choices: readonly { readonly label: string; readonly value: string }[];
}

/** A picture by reference: `key` is resolved by the `Pictures` port only when a platform can show it. */
export interface Image {
  readonly key: string;
  /** What the picture says, in words, for those who cannot see it. */
  readonly alt: string;
}

/**
 * What an alert tells, as data for programs; null where it says nothing of the kind. Fields may be added, none is renamed or
 * removed.
 */
export interface AlertFacts {
  /** The same whenever the alert is sent again. */
  readonly id: string;
  /** `first`, `escalated`, `updated`, `resolved`, ... */
  readonly reason: string;
  /** What belongs together has the same. */
  readonly thread: string;
  /** ISO 3166 code. */
  readonly region: string | null;
  /** Codes of the parts that are hit, where not the whole is. */
  readonly parts: readonly string[];
  readonly dimension: string | null;
  readonly state: string | null;
  readonly phase: 'announced' | 'in-force' | 'over' | null;
  readonly since: EpochMs | null;
  readonly until: EpochMs | null;
  /** 1 routine, 2 material, 3 critical. */
  readonly severity: 1 | 2 | 3;
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly sources: readonly { readonly publisher: string; readonly url: string; readonly at: EpochMs | null }[];
  readonly incidentId: string | null;
  readonly storyId: string | null;
  readonly at: EpochMs;
}

/** One message, flat, on every platform. Order of reading: title, paragraphs, fields, image, footer, time, buttons. */
export interface Message {
  readonly tone: Tone;
  readonly title: string;
  readonly url?: string;
  readonly paragraphs: readonly (readonly Span[])[];
  readonly fields?: readonly Field[];
  readonly links?: readonly { readonly text: string; readonly url: string }[];
  readonly image?: Image;
  readonly footer?: readonly Span[];
  readonly at?: EpochMs;
  /** Rows of buttons. */
  readonly buttons?: readonly (readonly Button[])[];
  /** Below the first row of buttons. */
  readonly menus?: readonly Menu[];
  /** BCP 47, the language of the words: times are written in it where the platform does not write them itself. */
  readonly locale?: string;
  /** IANA name or `+05:00`: where times are shown in, on platforms that do not know the reader's own. Absent: UTC. */
  readonly timeZone?: string;
  /** Times of the same year are shown without it. */
  readonly writtenAt?: EpochMs;
  /** The roles that a manager of the space asked to be notified; nothing else ever notifies. */
  readonly mention?: { readonly role: string; readonly also?: readonly string[] };
  /** Shows a preview of the page at `url`, where the platform makes one itself. */
  readonly preview?: boolean;
  /** It is there to be read, and makes no sound. */
  readonly silent?: boolean;
  /** A text to be saved; where nothing can be attached, it is shown. */
  readonly file?: { readonly name: string; readonly content: string };
  /** The alerts it tells of, for platforms that programs read. */
  readonly facts?: readonly AlertFacts[];
}

export const text = (value: string): Span => ({ kind: 'text', text: value });
export const bold = (value: string): Span => ({ kind: 'bold', text: value });
export const code = (value: string): Span => ({ kind: 'code', text: value });
export const link = (value: string, url: string): Span => ({ kind: 'link', text: value, url });
/** A command that a press begins. */
export const command = (name: string): Span => ({ kind: 'mention', of: 'command', text: `/${name}` });
export const time = (at: EpochMs, style: 'date-time' | 'time' | 'date' | 'relative' = 'date-time'): Span => ({
  kind: 'time',
  at,
  style,
});
