import type { Address, Space } from '../address.ts';
import type { State } from '../state/port.ts';
import type { WordIndex } from '../text/word-index.ts';
import type { Alert, Feedback, Mute, Subscription } from './alert.ts';
import { isOwedTheEnd, routeMiss } from './route.ts';

/** Who listens, and for what, as of now. */
export interface Audience {
  /**
   * One subscription per address that the alert reaches, in the order of addresses.
   * @param toldAt addresses that are owed its end, having been told of the beginning.
   */
  reached(alert: Alert, toldAt: ReadonlySet<Address>): Promise<readonly Subscription[]>;
  /** Of one address, closed ones too. */
  at(address: string): Promise<readonly Subscription[]>;
  /** Of one space, closed ones too. */
  of(space: Space): Promise<readonly Subscription[]>;
  mutesOf(space: Space): Promise<readonly Mute[]>;
  feedbackOf(space: Space): Promise<readonly Feedback[]>;
  /** Those of all users' words that occur in the alert. */
  wordsIn(alert: Alert): Promise<ReadonlySet<string>>;
}

/** @param createIndex makes the automaton over all users' words. */
export function createAudience(
  state: Pick<State, 'subscriptions' | 'ownFeeds' | 'mutes' | 'feedback'>,
  createIndex: (words: Iterable<string>) => WordIndex,
): Audience {
  const subscriptions = indexOf([state.subscriptions, state.ownFeeds], (all: readonly Subscription[]) => ({
    all,
    byAddress: Map.groupBy(all, (one) => one.address),
    bySpace: Map.groupBy(all, (one) => one.space),
    words: new Set(all.flatMap((one) => [...one.words, ...one.excludedWords])),
  }));
  const mutes = indexOf([state.mutes], (all: readonly Mute[]) => ({
    bySpace: Map.groupBy(all, (mute) => mute.space),
    words: new Set(all.filter((mute) => mute.kind === 'word').map((mute) => mute.value)),
  }));
  const feedback = indexOf([state.feedback], (all: readonly Feedback[]) => Map.groupBy(all, (one) => one.space));
  let index: { readonly words: ReadonlySet<string>; readonly matcher: WordIndex } | undefined;
  // A fan-out asks for the same alert ten thousand times.
  let found = new WeakMap<Alert, ReadonlySet<string>>();

  async function matcher(): Promise<WordIndex> {
    const words = (await subscriptions()).words.union((await mutes()).words);
    if (!index || words.size !== index.words.size || !words.isSubsetOf(index.words)) {
      index = { words, matcher: createIndex(words) };
      found = new WeakMap();
    }
    return index.matcher;
  }

  async function wordsIn(alert: Alert): Promise<ReadonlySet<string>> {
    const search = await matcher();
    const known = found.get(alert);
    if (known) return known;
    const words = search.match(alert.words);
    found.set(alert, words);
    return words;
  }

  return {
    wordsIn,
    async reached(alert, toldAt) {
      const words = await wordsIn(alert);
      const byAddress = new Map<string, Subscription>();
      for (const one of (await subscriptions()).all) {
        if (byAddress.has(one.address)) continue;
        const isReached = toldAt.has(one.address)
          ? isOwedTheEnd(one, alert, words)
          : routeMiss(one, alert, words) === null;
        if (isReached) byAddress.set(one.address, one);
      }
      return [...byAddress.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
    },
    at: async (address) => (await subscriptions()).byAddress.get(address) ?? [],
    of: async (space) => (await subscriptions()).bySpace.get(space) ?? [],
    mutesOf: async (space) => (await mutes()).bySpace.get(space) ?? [],
    feedbackOf: async (space) => (await feedback()).get(space) ?? [],
  };
}

/** An index over collections, made anew when one of them has changed. */
function indexOf<T, I>(
  collections: readonly { entries(): Promise<readonly (readonly [string, T])[]> }[],
  build: (all: readonly T[]) => I,
): () => Promise<I> {
  let from: readonly unknown[] = [];
  let built: I | undefined;
  return async () => {
    const lists = await Promise.all(collections.map((one) => one.entries()));
    if (built === undefined || lists.some((entries, index) => entries !== from[index])) {
      built = build(lists.flat().map(([, value]) => value));
      from = lists;
    }
    return built;
  };
}
