import type { Address } from '../address.ts';
import type { Subscription } from '../alerts/alert.ts';
import type { State } from '../state/port.ts';

/** Lists show the new name of a place whose address stays: a topic, a thread. */
export async function renamed(
  { subscriptions, ownFeeds }: Pick<State, 'subscriptions' | 'ownFeeds'>,
  address: Address,
  placeName: string,
): Promise<void> {
  const there = <T extends Subscription>(all: readonly (readonly [string, T])[]) =>
    all.filter(([, one]) => one.address === address).map(([id, one]) => [id, { ...one, placeName }] as const);
  await subscriptions.setMany(there(await subscriptions.entries()));
  await ownFeeds.setMany(there(await ownFeeds.entries()));
}
