import { inspect } from 'node:util';
import type { Address, Platform } from '../../src/address.ts';
import type { Adapter, Pictures } from '../../src/chat/adapter.ts';
import type { PlatformFailure } from '../../src/chat/errors.ts';
import type { RateLimits } from '../../src/chat/rate-limiter.ts';
import type { Translate } from '../../src/i18n.ts';
import type { Log } from '../../src/log.ts';

export interface Person {
  readonly id: number;
  readonly isManager: boolean;
  readonly isBot?: boolean;
}

export type Where = 'space' | 'direct' | 'thread';

/** A message as people see it. */
export interface Shown {
  readonly id: string;
  readonly text: string;
  /** Addresses that a click would open. */
  readonly links: readonly string[];
  /** Whom it would notify. */
  readonly pings: readonly string[];
  readonly buttons: readonly string[];
  readonly isPrivate: boolean;
  readonly replyTo?: string;
  readonly picture?: { readonly alt: string };
  readonly file?: { readonly file: string; readonly bytes: number };
  readonly edits: number;
}

/** What a person does: a command with its options, which a platform without typed options gets as `words`. */
export interface Doing {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  readonly words: string;
  /** What is attached to it, on platforms where that can be. */
  readonly file?: string;
}

/** The other side of an adapter, in a test: a platform with one space, one thread in it, and one person's direct messages. */
export interface Counterpart {
  readonly platform: Platform;
  /** Must never be seen in a log line or an error; '' where a platform has none. */
  readonly token: string;
  readonly addresses: Readonly<Record<Where, Address>>;
  /** An adapter that talks to this platform. */
  connect(options: { readonly log: Log; readonly pictures?: Pictures }): Adapter;
  do(doing: Doing, person: Person, where: Where): void;
  press(button: string, message: Shown, person: Person, where: Where): void;
  /** All messages at the address, oldest first. */
  shown(address: Address): readonly Shown[];
  /** The next message is refused in the way that should be understood as the failure. */
  refuseNext(kind: PlatformFailure['kind']): void;
  /** What was wrong with the requests, by the platform's own description; empty where none is at hand. */
  violations(): readonly string[];
  close(): Promise<void>;
}

/** What a platform may have against a message, and how it says so. */
export type Part = 'pictures' | 'markup' | 'buttons';
export type Trouble = 400 | 413 | 500 | 'reset' | 'hang';

/** A counterpart behind a local server. */
export interface ServerCounterpart extends Counterpart {
  /** From now on every message with such a part is refused; none without it. */
  refuseEvery(part: Part, trouble: Trouble): void;
}

/** For platforms behind a local server. */
export interface CounterpartOptions {
  readonly limits?: RateLimits;
  readonly translators?: ReadonlyMap<string, Translate>;
}

/** Two languages that can be told apart. */
export const TRANSLATORS: ReadonlyMap<string, Translate> = new Map([
  ['en', (id: string) => id],
  ['ru', (id: string) => `${id} по-русски`],
]);

/** Keeps what is logged, to be searched for tokens. */
export function createTestLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const note = (details: Readonly<Record<string, unknown>>, message: string) => {
    lines.push(`${message} ${inspect(details, { depth: 10, showHidden: true })}`);
  };
  return { lines, info: note, warn: note, error: note };
}

/** @throws Error when the condition does not come true in 10 s. */
export async function until(condition: () => boolean, what = 'what the test waits for'): Promise<void> {
  const started = performance.now();
  while (!condition()) {
    if (performance.now() - started > 10_000) throw new Error(`${what} did not happen`);
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
}

export const SHARED_DIR = process.env.SHARED_DIR ?? '../shared';
