import { everything } from '../../src/cli/play.ts';
import type { Item } from '../../src/feeds/feed.ts';
import type { State } from '../../src/state/port.ts';
import { COUNTRIES, createWriter, shutdownIn } from './news.ts';

/** So many private chats of Telegram, each of which wants everything. */
export async function subscribeChats(state: State, count: number): Promise<void> {
  await subscribe(
    state,
    Array.from({ length: count }, (_, n) => `telegram:${n + 1}`),
  );
}

/** So many channels of Discord, ten in a server. */
export async function subscribeChannels(state: State, count: number): Promise<void> {
  await subscribe(
    state,
    Array.from({ length: count }, (_, n) => `discord:${5000 + Math.floor(n / 10)}:${1_000_000 + n}`),
  );
}

async function subscribe(state: State, addresses: readonly string[]): Promise<void> {
  await state.subscriptions.setMany(addresses.map((address) => [address, everything(address, address, Date.now())]));
}

/** An item that everybody is told of, as a feed would have brought it. */
export function breakingItem(n: number): Item {
  const country = COUNTRIES[(n * 7) % COUNTRIES.length]?.name ?? '';
  const now = Date.now();
  return {
    id: `breaking-${n}`,
    feedId: 'bench-0',
    publisher: `publisher-${n}.example`,
    url: `https://publisher-${n}.example/news`,
    ...shutdownIn(country, createWriter(1000 + n)),
    language: 'en',
    publishedAt: now,
    seenAt: now,
    firstSight: false,
  };
}
