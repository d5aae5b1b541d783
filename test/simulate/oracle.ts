import type { State } from '../../src/state/port.ts';
import type { RegionStatus } from '../../src/status/status.ts';
import type { News } from './news.ts';
import type { Chat } from './people.ts';
import type { Accepted, Platform } from './platform.ts';

export interface Ended {
  readonly news: News;
  readonly platform: Platform;
  readonly chats: readonly Chat[];
  readonly state: State;
  readonly statusOf: (region: string) => Promise<RegionStatus>;
}

/** What the platform took against what happened. @returns what is wrong, a sentence each. */
export async function verdict({ news, platform, chats, state, statusOf }: Ended): Promise<string[]> {
  const faults: string[] = [];
  const { waiting, held, leased, closed } = await state.deliveries.counts();
  if (waiting + held + leased + closed > 0) {
    faults.push(`left at the end: ${waiting} waiting, ${held} held, ${leased} leased, ${closed} closed`);
  }
  for (const { space } of chats) {
    const left = await state.deliveries.pending(platform.moved.get(space) ?? space);
    faults.push(...left.map(({ address, trail }) => `left at ${address}: ${JSON.stringify(trail.at(-1))}`));
  }
  const taken = Map.groupBy(
    platform.accepted.flatMap(({ deliveries }) => deliveries),
    (id) => id,
  );
  for (const [id, times] of taken) {
    const mayBe = 1 + (platform.unknown.get(id) ?? 0);
    if (times.length > mayBe) faults.push(`delivery ${id} was sent ${times.length} times instead of ${mayBe}`);
  }
  for (const chat of chats) {
    const spaces = [chat.space, platform.moved.get(chat.space)];
    const messages = platform.accepted.filter(({ address }) => spaces.includes(address));
    faults.push(...missing(chat, messages, news));
  }
  for (const { kind, country, ends } of news.happenings) {
    if (kind !== 'shutdown') continue;
    const { state: said } = (await statusOf(country)).dimensions.internet;
    const wanted = ends.length > 0 ? 'restored' : 'down';
    if (said !== wanted) faults.push(`the internet of ${country} is ${wanted}, and /status says ${said}`);
  }
  for (const { table, rows } of state.unreadable()) faults.push(`${rows} rows of ${table} cannot be read`);
  return faults;
}

function missing({ space, countries = [] }: Chat, messages: readonly Accepted[], { happenings }: News): string[] {
  return happenings.flatMap(({ kind, country, reports, ends }) => {
    if (!countries.includes(country)) return [];
    const about = messages.filter(({ links }) => links.some((link) => [...reports, ...ends].includes(link)));
    if (about.length === 0) return [`${space} was never told of the ${kind} in ${country} (${reports.join()})`];
    const isLastWord = ends.length === 0 || about.at(-1)?.links.some((link) => ends.includes(link));
    return isLastWord ? [] : [`${space} was not told that the ${kind} in ${country} is over (${ends.join()})`];
  });
}
