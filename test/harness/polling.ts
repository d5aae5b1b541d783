import type { EpochMs } from '../../src/clock.ts';
import type { Feed, Item } from '../../src/feeds/feed.ts';
import type { Fetched, Validators } from '../../src/feeds/fetch.ts';
import parse from '../../src/feeds/parse-worker.ts';
import { createPoller, type Poller, type PollerOptions } from '../../src/feeds/poll.ts';
import { createMemoryState, type MemoryState } from './memory-state.ts';
import { sampleFeed } from './samples.ts';

type Answer = Fetched | Promise<Fetched>;

/** Feeds that answer what a test says, on a clock that it sets, and what a poller made of them. */
export interface PolledWorld {
  now: EpochMs;
  /** What is fetched; by default what `answers` holds for the address, or HTTP 500. */
  answer: (url: string, validators: Validators) => Answer;
  readonly answers: Map<string, (validators: Validators) => Answer>;
  readonly fetches: { readonly url: string; readonly validators: Validators }[];
  parses: number;
  /** The items handed on, in their order. */
  readonly told: Item[];
  readonly state: MemoryState;
  /** A poller over this state: a second one is the program started again. */
  poller(feeds: readonly Feed[], options?: Partial<PollerOptions>): Poller;
}

export function createPolledWorld(start: EpochMs): PolledWorld {
  const state = createMemoryState();
  const world: PolledWorld = {
    now: start,
    answer: async (url, validators) =>
      (await world.answers.get(url)?.(validators)) ?? { kind: 'failed', reason: 'HTTP 500', status: 500 },
    answers: new Map(),
    fetches: [],
    parses: 0,
    told: [],
    state,
    poller: (feeds, options = {}) =>
      createPoller({
        feeds,
        state,
        fetcher: async (url, validators = {}) => {
          world.fetches.push({ url, validators });
          return world.answer(url, validators);
        },
        parse: (job) => {
          world.parses++;
          return parse(job);
        },
        onItems: async (_feed, items) => {
          world.told.push(...items);
          state.take(items);
        },
        clock: () => world.now,
        random: () => 0.5,
        log: { warn: () => undefined },
        ...options,
      }),
  };
  return world;
}

export const feed = (id: string, over: Partial<Feed> = {}): Feed => sampleFeed({ id, ...over });

export const titles = ({ told }: PolledWorld): string[] => told.map(({ title }) => title);

/** An answer with a feed of these items. */
export const body = (items: string, over: object = {}): Fetched => ({
  kind: 'body',
  url: 'https://a.example/feed',
  bytes: Buffer.from(`<rss version="2.0"><channel><title>A</title>${items}</channel></rss>`),
  contentType: 'application/rss+xml',
  freshForMs: 0,
  ...over,
});

/** One entry of such a feed. */
export const entry = (id: string, more = ''): string =>
  `<item><title>Title ${id}</title><link>https://example.org/${id}</link><guid isPermaLink="false">${id}</guid>${more}</item>`;
