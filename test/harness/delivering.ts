import type { Address, Platform } from '../../src/address.ts';
import type { Alert, Subscription } from '../../src/alerts/alert.ts';
import { createDeliverer, type Deliverer } from '../../src/alerts/deliver.ts';
import type { Compose, Telling } from '../../src/alerts/notification.ts';
import type { Adapter, Capabilities, Receipt, SendOptions } from '../../src/chat/adapter.ts';
import { PlatformError, type PlatformFailure } from '../../src/chat/errors.ts';
import type { Message } from '../../src/chat/message.ts';
import type { EpochMs } from '../../src/clock.ts';
import type { Log } from '../../src/log.ts';
import type { State } from '../../src/state/port.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { sampleAlert, sampleCommit, sampleSubscription, T0 } from './samples.ts';

export interface Sent {
  readonly address: Address;
  readonly telling: Telling;
  readonly options: SendOptions;
  readonly messageId: string;
}

export interface RecordingAdapter extends Adapter {
  readonly sent: Sent[];
  /** Asked before each send; what it gives is thrown. */
  answer: (address: Address, telling: Telling) => PlatformFailure | Error | null;
  /** What looking up the place finds: the rights that are missing there, or that it fails. */
  missing: readonly string[] | PlatformFailure;
}

/** What `quoting` made of a telling: the message carries it, so that a test can look at what was to be told. */
const tellings = new WeakMap<Message, Telling>();
export const quoting: Compose = (telling) => {
  const message: Message = { tone: 'neutral', title: telling.kind, paragraphs: [] };
  tellings.set(message, telling);
  return message;
};

export function createRecordingAdapter(
  platform: Platform = 'telegram',
  capabilities: Partial<Capabilities> = {},
): RecordingAdapter {
  const sent: Sent[] = [];
  let count = 0;
  return {
    platform,
    capabilities: {
      concurrentSends: 8,
      edits: true,
      editsInPlace: false,
      buttons: true,
      images: true,
      mentions: true,
      files: true,
      threads: false,
      follows: false,
      ...capabilities,
    },
    sent,
    answer: () => null,
    missing: [],
    publish: async () => {},
    start: async () => {},
    stop: async () => {},
    follow: async () => undefined,
    invites: () => [],
    async missingPermissions() {
      if ('kind' in this.missing) throw new PlatformError(this.missing, this.missing.kind);
      return this.missing;
    },
    async send(address, message, options): Promise<Receipt> {
      const telling = tellings.get(message);
      if (!telling) throw new Error('not composed by the test');
      const failure = this.answer(address, telling);
      if (failure instanceof Error) throw failure;
      if (failure) throw new PlatformError(failure, failure.kind);
      const messageId = options.edit ?? `m${++count}`;
      sent.push({ address, telling, options, messageId });
      return { messageId, at: T0 };
    },
  };
}

export const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** A deliverer on a simulated clock over a fresh state in memory. */
export interface Delivering {
  readonly state: State;
  readonly deliverer: Deliverer;
  readonly adapter: RecordingAdapter;
  readonly logged: { readonly level: keyof Log; readonly message: string }[];
  now: EpochMs;
  subscribe(over?: Partial<Subscription>): Promise<void>;
  /** Commits alerts, `at` being now, and delivers what is due. */
  raise(...alerts: readonly Partial<Alert>[]): Promise<void>;
  /** Lets time pass up to `at`, stopping wherever something is due. */
  until(at: EpochMs): Promise<void>;
  /** A new deliverer on the same state, as after a restart. */
  restart(): Deliverer;
}

export function createDelivering(adapters: readonly RecordingAdapter[] = [createRecordingAdapter()]): Delivering {
  const logged: Delivering['logged'] = [];
  const say = (level: keyof Log) => (_: unknown, message: string) => void logged.push({ level, message });
  const log: Log = { info: say('info'), warn: say('warn'), error: say('error') };
  const state = openSqlite(':memory:', { clock: () => world.now });
  const make = () =>
    createDeliverer({
      state,
      adapters: new Map(adapters.map((adapter) => [adapter.platform, adapter])),
      compose: quoting,
      clock: () => world.now,
      log,
      random: () => 1,
    });
  let deliverer = make();
  const [adapter] = adapters;
  if (!adapter) throw new Error('an adapter is needed');
  const world: Delivering = {
    state,
    adapter,
    logged,
    now: T0,
    get deliverer() {
      return deliverer;
    },
    async subscribe(over = {}) {
      const space = over.space ?? over.address?.split(':', 2).join(':') ?? 'telegram:1';
      const subscription = sampleSubscription({ id: `sub-${over.address ?? space}`, space, address: space, ...over });
      await state.subscriptions.set(subscription.id, subscription);
    },
    async raise(...alerts) {
      await state.commit(sampleCommit({ alerts: alerts.map((over) => sampleAlert({ at: world.now, ...over })) }));
      await deliverer.drain();
    },
    async until(at) {
      for (;;) {
        const due = await deliverer.nextDueAt();
        if (due === undefined || due > at) break;
        world.now = Math.max(world.now, due);
        await deliverer.drain();
      }
      world.now = at;
      await deliverer.drain();
    },
    restart() {
      deliverer = make();
      return deliverer;
    },
  };
  return world;
}

/** Ids of the alerts that a message holds: one, or all of its digest. */
const alertsOf = (sent: Sent): readonly string[] =>
  sent.telling.kind === 'digest'
    ? sent.telling.alerts.map(({ id }) => id)
    : sent.telling.kind === 'alert'
      ? [sent.telling.alert.id]
      : [];

/** Ids of the alerts that were sent, in that order. */
export const told = (sent: readonly Sent[]) => sent.flatMap(alertsOf);

/** Alerts of different stories and threads. */
export const separate = (count: number, over = {}) =>
  Array.from({ length: count }, (_, n) => ({ id: `alert-${n}`, thread: `t${n}`, storyId: `s${n}`, ...over }));
