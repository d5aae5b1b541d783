import type { PlatformFailure } from '../../src/chat/errors.ts';
import { MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import { createDelivering, type Delivering } from './delivering.ts';

/** When a call fails: the nth time, for the first minute, or each nth time. */
export type When =
  | { readonly kind: 'once'; readonly nth: number }
  | { readonly kind: 'minute' }
  | { readonly kind: 'every'; readonly nth: number };

export interface StateFault {
  readonly call: string;
  readonly when: When;
}

/** Calls of the state that stand between a committed alert and its message. */
export const STATE_CALLS = [
  'deliveries.unexpanded',
  'deliveries.cursor',
  'deliveries.expand',
  'deliveries.lease',
  'deliveries.update',
  'deliveries.block',
  'deliveries.pending',
  'deliveries.lastSent',
  'deliveries.firstSent',
  'deliveries.heldUntil',
  'deliveries.toldSince',
  'deliveries.alertsToldSince',
  'deliveries.nextDueAt',
  'settings.get',
  'subscriptions.entries',
  'subscriptions.set',
  'mutes.entries',
] as const;

/** What platforms answer instead of a receipt, documented or not, and are over it the next time. */
export const ANSWERS: readonly PlatformFailure[] = [
  { kind: 'unavailable' },
  { kind: 'rate-limited', retryAfterMs: 3 * SECOND_MS },
  { kind: 'rate-limited', retryAfterMs: 0 },
  { kind: 'rate-limited', retryAfterMs: Number.NaN },
  { kind: 'rate-limited', retryAfterMs: -1 },
  { kind: 'forbidden', missing: ['Send Messages'] },
  { kind: 'forbidden', missing: [] },
  { kind: 'gone' },
  { kind: 'rejected' },
];

const CHATS = ['telegram:1', 'telegram:2', 'telegram:3'];
const ALERTS = ['a1', 'a2', 'a3'];
const ROUNDS = 240;

function fails(when: When, call: number, elapsedMs: number): boolean {
  switch (when.kind) {
    case 'once':
      return call === when.nth;
    case 'minute':
      return elapsedMs < MINUTE_MS;
    case 'every':
      return call % when.nth === 0;
  }
}

function inject(world: Delivering, { call, when }: StateFault): void {
  const [part = '', name = ''] = call.split('.');
  const target = Reflect.get(world.state, part) as Record<string, (...args: unknown[]) => Promise<unknown>>;
  const real = target[name];
  if (real === undefined) throw new Error(`the state has no ${call}`);
  const begun = world.now;
  let calls = 0;
  target[name] = (...args) =>
    fails(when, ++calls, world.now - begun)
      ? Promise.reject(new Error(`injected: ${call}`))
      : Reflect.apply(real, target, args);
}

/**
 * Raises three alerts for three chats while something fails, and lets 40 minutes pass.
 * @param answers one for each of the first sends.
 * @returns how often each alert was told in each chat: the ledger.
 */
export async function ledgerUnder(faults: readonly StateFault[], answers: readonly PlatformFailure[] = []) {
  const world = createDelivering();
  for (const address of CHATS) await world.subscribe({ address });
  const left = [...answers];
  world.adapter.answer = (_, { kind }) => (kind === 'alert' ? (left.shift() ?? null) : null);
  for (const fault of faults) inject(world, fault);
  const begun = world.now;
  for (const id of ALERTS) await world.raise({ id, thread: id, storyId: id }).catch(() => undefined);
  for (let round = 0; round < ROUNDS; round++) {
    world.now = begun + (round + 1) * 10 * SECOND_MS;
    await world.deliverer.drain().catch(() => undefined);
  }
  const ledger: Record<string, number> = {};
  for (const id of ALERTS) for (const chat of CHATS) ledger[`${id} ${chat}`] = 0;
  for (const { address, telling } of world.adapter.sent) {
    const alerts = telling.kind === 'alert' ? [telling.alert] : telling.kind === 'digest' ? telling.alerts : [];
    for (const { id } of alerts) ledger[`${id} ${address}`] = (ledger[`${id} ${address}`] ?? 0) + 1;
  }
  await world.state.close();
  return ledger;
}

/** Every alert once in every chat. */
export const ONCE_EACH = Object.fromEntries(ALERTS.flatMap((id) => CHATS.map((chat) => [`${id} ${chat}`, 1])));
