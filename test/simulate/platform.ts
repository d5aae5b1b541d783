import { type Address, spaceOf } from '../../src/address.ts';
import type { Adapter, SendOptions } from '../../src/chat/adapter.ts';
import { PlatformError, type PlatformFailure } from '../../src/chat/errors.ts';
import type { Message } from '../../src/chat/message.ts';
import { MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import type { State } from '../../src/state/port.ts';
import { between, oneOf, type Random } from '../harness/random.ts';
import type { Life } from './disk.ts';
import type { Scheduler } from './scheduler.ts';

/** A message that the platform took. */
export interface Accepted {
  readonly address: Address;
  /** Ids of the deliveries in it; empty for edits and notices. */
  readonly deliveries: readonly string[];
  /** Pages that it links to. */
  readonly links: readonly string[];
  readonly title: string;
  /** Milliseconds since the beginning. */
  readonly at: number;
}

export interface Platform {
  /** In the order they were taken. */
  readonly accepted: readonly Accepted[];
  /** How often the program could not know that a delivery was taken, so that it may take it there again. */
  readonly unknown: ReadonlyMap<string, number>;
  /** Part of the sends that go wrong. */
  faults: number;
  /** Spaces whose right to post is taken away. */
  readonly forbidden: Set<string>;
  /** Groups that got another id. */
  readonly moved: Map<string, string>;
  adapterFor(life: Life, state: State): Adapter;
  /** The process was killed: what it had not written down, it does not know. */
  killed(state: State): Promise<void>;
}

const FAULTS: readonly [
  PlatformFailure | 'lost' | 'hang' | 'hang-unsent',
  ...(PlatformFailure | 'lost' | 'hang' | 'hang-unsent')[],
] = [
  { kind: 'unavailable' },
  { kind: 'unavailable' },
  { kind: 'rate-limited', retryAfterMs: 5 * SECOND_MS },
  { kind: 'rate-limited', retryAfterMs: 20 * MINUTE_MS },
  { kind: 'rate-limited', retryAfterMs: -1 },
  { kind: 'forbidden', missing: [] },
  { kind: 'gone' },
  { kind: 'rejected' },
  'lost',
  'hang',
  'hang-unsent',
];
const NEVER = new Promise<never>(() => undefined);

export function createPlatform(scheduler: Scheduler, random: Random): Platform {
  const accepted: Accepted[] = [];
  const unknown = new Map<string, number>();
  const forbidden = new Set<string>();
  const moved = new Map<string, string>();
  /** Of the running process, not known to be written down. */
  let unwritten: string[] = [];
  let messages = 0;

  const mayRepeat = (deliveries: readonly string[]) => {
    for (const id of deliveries) unknown.set(id, (unknown.get(id) ?? 0) + 1);
  };

  async function accept(state: State, address: Address, message: Message, options: SendOptions): Promise<Accepted> {
    const deliveries = options.edit === undefined ? await deliveriesIn(state, address, options.idempotencyKey) : [];
    const spans = message.paragraphs.flat();
    const links = [
      ...(message.url ? [message.url] : []),
      ...spans.flatMap((span) => (span.kind === 'link' ? [span.url] : [])),
    ];
    const one = { address, deliveries, links, title: message.title, at: scheduler.now() };
    accepted.push(one);
    return one;
  }

  const failed = (failure: PlatformFailure) => new PlatformError(failure, failure.kind);

  const platform: Platform = {
    accepted,
    unknown,
    faults: 0,
    forbidden,
    moved,
    adapterFor: (life, state) => ({
      platform: 'telegram',
      capabilities: {
        concurrentSends: 4,
        edits: true,
        editsInPlace: false,
        buttons: true,
        images: true,
        mentions: true,
        files: false,
        threads: false,
        follows: false,
      },
      publish: async () => undefined,
      start: async () => undefined,
      stop: async () => undefined,
      follow: async () => undefined,
      invites: () => [],
      async missingPermissions(address) {
        await scheduler.pause(between(random, 10, 200));
        if (life.isOver || random() < platform.faults / 10) return NEVER;
        return forbidden.has(spaceOf(address)) ? ['Send Messages'] : [];
      },
      async send(address, message, options) {
        await scheduler.pause(between(random, 10, 400));
        if (life.isOver) return NEVER;
        options.signal?.throwIfAborted();
        const to = moved.get(spaceOf(address));
        if (to !== undefined) throw failed({ kind: 'moved', to });
        if (forbidden.has(spaceOf(address))) throw failed({ kind: 'forbidden', missing: ['Send Messages'] });
        const fault = random() < platform.faults ? oneOf(random, FAULTS) : undefined;
        if (fault === 'hang-unsent') return NEVER;
        if (typeof fault === 'object') throw failed(fault);
        const { deliveries } = await accept(state, address, message, options);
        unwritten.push(...deliveries);
        if (fault !== undefined) mayRepeat(deliveries);
        if (fault === 'hang') return NEVER;
        await scheduler.pause(between(random, 10, 400));
        if (life.isOver) return NEVER;
        if (fault === 'lost') throw failed({ kind: 'unavailable' });
        return { messageId: options.edit ?? `m${++messages}`, at: scheduler.wall() };
      },
    }),
    async killed(state) {
      const taken = unwritten;
      unwritten = [];
      for (const id of taken) if ((await state.deliveries.get(id))?.state !== 'sent') mayRepeat([id]);
    },
  };
  return platform;
}

/** One of an alert, several of a digest, none of a notice. */
async function deliveriesIn(state: State, address: Address, idempotencyKey: string): Promise<readonly string[]> {
  const one = await state.deliveries.get(idempotencyKey);
  if (one !== undefined) return [one.id];
  const isNotice = idempotencyKey.length === 25;
  const leased = isNotice ? [] : (await state.deliveries.pending(address)).filter((each) => each.state === 'leased');
  return leased.map(({ id }) => id);
}
