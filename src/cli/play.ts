import { readLine } from '../../adapters/terminal/commands.ts';
import { type Address, spaceOf } from '../address.ts';
import type { Alert, Subscription } from '../alerts/alert.ts';
import { createCore } from '../app.ts';
import type { Adapter, SendOptions } from '../chat/adapter.ts';
import { decodeWords } from '../chat/arguments.ts';
import type { CommandDeclaration, Invocation } from '../chat/command.ts';
import type { Message } from '../chat/message.ts';
import type { EpochMs } from '../clock.ts';
import type { Item } from '../feeds/feed.ts';
import { identityKeys, publisherOf } from '../feeds/identity.ts';
import type { Locales } from '../i18n.ts';
import type { Taken } from '../ingest/ingest.ts';
import { findRegion } from '../regions/region-search.ts';
import type { State } from '../state/port.ts';
import type { BoardSignals } from '../status/board.ts';
import type { Observation } from '../status/observation.ts';
import type { RegionStatus } from '../status/status.ts';
import type { Analyze } from '../stories/analyze.ts';
import type { RecordedLine } from './recording.ts';

/** A message as it went out: a new one, or an edit of one. */
export interface SentMessage {
  readonly address: Address;
  readonly message: Message;
  readonly options: SendOptions;
  /** Ids count the messages of the recording; an edit keeps the id of what it changes. */
  readonly messageId: string;
  /** Every alert it tells of; several in a digest. */
  readonly alerts: readonly Alert[];
}

export interface ReplayAudience {
  item?(at: EpochMs, taken: Taken): Promise<void> | void;
  told(at: EpochMs, told: SentMessage): Promise<void> | void;
  reply(at: EpochMs, command: string, message: Message): Promise<void> | void;
  /** What a `/status` of a region rests on, before its reply. */
  status?(at: EpochMs, status: RegionStatus): Promise<void> | void;
}

export interface PlayOptions {
  readonly lines: readonly RecordedLine[];
  /** Fresh, with a clock that reads `time.now`. */
  readonly state: State;
  readonly time: { now: EpochMs };
  readonly locales: Locales;
  readonly audience: ReplayAudience;
  /** What understands items; absent: the embedded reader. */
  readonly analyze?: Analyze;
}

const ADDRESS = 'terminal:local';

/**
 * Plays a recording through the real pipeline on a simulated clock.
 */
export async function play({ lines, state, time, locales, audience, analyze }: PlayOptions): Promise<void> {
  let sent = 0;
  // The deliverer wakes automatically: an alert about an item is shown after the item.
  const outbox: { readonly at: EpochMs; readonly told: SentMessage }[] = [];
  const adapter: Adapter = {
    platform: 'terminal',
    capabilities: {
      concurrentSends: 1,
      edits: true,
      editsInPlace: false,
      buttons: true,
      images: false,
      mentions: false,
      files: false,
      threads: false,
      follows: false,
    },
    publish: async () => undefined,
    start: async () => undefined,
    stop: async () => undefined,
    missingPermissions: async () => [],
    follow: async () => undefined,
    invites: () => [],
    async send(address, message, options) {
      const messageId = options.edit ?? String(++sent);
      const told = { address, message, options, messageId, alerts: await deliveredAlerts(state, address, options) };
      outbox.push({ at: time.now, told });
      return { messageId, at: time.now };
    },
  };
  const quiet = () => undefined;
  const signals = recordedSignals();
  const core = createCore({
    state,
    adapters: new Map([['terminal', adapter]]),
    locales,
    clock: () => time.now,
    log: { info: quiet, warn: quiet, error: quiet },
    watch: signals,
    ...(analyze === undefined ? {} : { analyze }),
  });
  await core.load();
  const byDefault = everything('everything', ADDRESS, lines[0]?.at ?? time.now);
  if ((await state.subscriptions.entries()).length === 0) await state.subscriptions.set(byDefault.id, byDefault);

  const deliver = async () => {
    await core.deliverer.drain();
    for (const { at, told } of outbox.splice(0)) await audience.told(at, told);
  };
  /** What is due until then (a digest, the end of quiet hours) happens at its own time. */
  const passTime = async (until: EpochMs) => {
    for (;;) {
      const due = Math.min((await core.deliverer.nextDueAt()) ?? Infinity, (await core.nextElapseAt()) ?? Infinity);
      if (due > until || due === Infinity) return;
      time.now = Math.max(time.now, due);
      await core.elapse();
      await deliver();
    }
  };

  for (const one of lines) {
    await passTime(one.at);
    time.now = Math.max(time.now, one.at);
    if ('item' in one) {
      for (const taken of await core.intake.take([itemOf(one, time.now)])) await audience.item?.(time.now, taken);
    } else if ('observation' in one) {
      signals.hear(one.observation);
      await core.intake.measure([one.observation]);
    } else {
      const invocation = readLine(one.command, core.commands, { clock: () => time.now });
      if (invocation !== null) {
        const caller = { id: one.as, isManager: one.as === 'manager' };
        // An explicit subscription replaces the one to everything.
        const chooses = invocation.command === 'subscribe' && caller.isManager;
        if (invocation.command === 'status' && audience.status !== undefined) {
          const region = findRegion(optionsOf(invocation, core.commands).region ?? '');
          if (region !== undefined) await audience.status(time.now, await core.services.statusOf(region));
        }
        const isDefault = chooses && (await state.subscriptions.delete(byDefault.id));
        const reply = await core.handler.invoke({ ...invocation, address: ADDRESS, caller });
        const chosen = await state.subscriptions.entries();
        if (isDefault && chosen.length === 0) await state.subscriptions.set(byDefault.id, byDefault);
        if (reply !== null) await audience.reply(time.now, one.command, reply.message);
      }
    }
    await deliver();
  }
  // What waits for a digest is told before the recording ends; what is due years later is not.
  for (let due = await core.deliverer.nextDueAt(); due !== undefined; due = await core.deliverer.nextDueAt()) {
    time.now = Math.max(time.now, due);
    await deliver();
  }
  await core.deliverer.stop();
}

/** The newest reading of each source and region of a recording, normal ones included: what the running bot shows. */
function recordedSignals(): BoardSignals & { hear(observation: Observation): void } {
  const newest = new Map<string, Map<string, Observation>>();
  return {
    hear(observation) {
      if (observation.kind !== 'measured') return;
      const { region, dimension, source } = observation;
      const ofRegion = newest.get(region) ?? new Map<string, Observation>();
      newest.set(region, ofRegion.set(`${dimension} ${source}`, observation));
    },
    measured: (region) => [...(newest.get(region)?.values() ?? [])],
    health: () => [],
    network: () => [],
    networkHealth: () => [],
    interest: () => undefined,
  };
}

/** A subscription to everything, everywhere. */
export function everything(id: string, address: Address, createdAt: EpochMs): Subscription {
  return {
    id,
    space: spaceOf(address),
    address,
    regions: [],
    topics: [],
    words: [],
    excludedWords: [],
    leastSeverity: 1,
    createdAt,
    createdBy: 'start',
    state: 'active',
  };
}

/** What a message that is being sent tells of. */
export async function deliveredAlerts(
  state: State,
  address: Address,
  { idempotencyKey }: SendOptions,
): Promise<readonly Alert[]> {
  const delivery = await state.deliveries.get(idempotencyKey);
  const together = delivery?.state === 'leased' ? [delivery] : [];
  const ids =
    together.length > 0 ? together : (await state.deliveries.pending(address)).filter((one) => one.state === 'leased');
  const alerts = await Promise.all(ids.map((one) => state.alert(one.alertId)));
  return alerts.filter((one) => one !== undefined);
}

function itemOf({ item }: Extract<RecordedLine, { item: unknown }>, now: EpochMs): Item {
  const published = item.published === undefined || item.published === null ? Number.NaN : Date.parse(item.published);
  const publishedAt = Number.isFinite(published) ? published : null;
  const publisher = item.publisher || publisherOf(item.url);
  const keys = identityKeys({ publisher, guid: '', link: item.url, title: item.title, text: item.text, publishedAt });
  return {
    id: keys[0] ?? item.url,
    feedId: 'replay',
    publisher,
    standing: item.standing,
    url: item.url,
    title: item.title,
    text: item.text,
    language: item.language,
    publishedAt,
    seenAt: now,
    firstSight: false,
    keys,
  };
}

/** As the core reads them. */
function optionsOf({ command, options, words }: Invocation, commands: readonly CommandDeclaration[]) {
  const declaration = commands.find(({ name }) => name === command);
  return words === undefined || declaration === undefined ? options : decodeWords(declaration, words).options;
}
