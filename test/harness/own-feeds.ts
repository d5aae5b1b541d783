import { type Platform, platformOf } from '../../src/address.ts';
import type { OwnFeed } from '../../src/alerts/alert.ts';
import { createCore } from '../../src/app.ts';
import type { Adapter } from '../../src/chat/adapter.ts';
import { type EpochMs, MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import { createDiscover } from '../../src/feeds/discover.ts';
import type { Fetched } from '../../src/feeds/fetch.ts';
import parse from '../../src/feeds/parse-worker.ts';
import { createPoller } from '../../src/feeds/poll.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { createAnalyze } from '../../src/stories/analyze.ts';
import { testLocales } from './bot.ts';
import { silent } from './delivering.ts';
import { sampleFeed, sampleOwnFeed, sampleSubscription } from './samples.ts';

const START = Date.UTC(2026, 2, 10, 12);
export const OURS = 'https://ours.example/feed';
export const OWN = ['https://north.example/feed', 'https://south.example/feed'] as const;
export const ADDRESSES = ['discord:1:11', 'discord:2:21', 'telegram:-5', 'webhook:ops', 'terminal:local'] as const;
const analyze = createAnalyze();

/** What can stand in a feed: some of it matters to miners, and all of it may stand in several feeds. */
export const HEADLINES = [
  'Kazakhstan cuts power to bitcoin miners in Pavlodar',
  'Internet shut down across Kazakhstan, miners offline',
  'Texas grid asks bitcoin miners to switch off',
  'The club meets on Friday for cake',
  'Paraguay raises the power tariff for bitcoin miners',
] as const;

const rss = (url: string, entries: readonly { readonly title: string; readonly at: EpochMs }[]) => {
  const { origin } = new URL(url);
  const items = entries.map(({ title, at }, index) => {
    const date = new Date(at).toUTCString();
    const link = `${origin}/${index}`;
    return `<item><title>${title}</title><link>${link}</link><guid>${link}</guid><pubDate>${date}</pubDate><description>${title}.</description></item>`;
  });
  return `<rss version="2.0"><channel><title>${origin}</title><link>${origin}</link>${items.reverse().join('')}</channel></rss>`;
};

/** The program but for its sockets: everybody subscribes to everything, and some have feeds of their own. */
export async function openSpaces() {
  let now = START;
  const clock = () => now;
  const state = openSqlite(':memory:', { clock });
  const documents = new Map<string, { readonly title: string; readonly at: EpochMs }[]>();
  const sent: { readonly address: string; readonly text: string; readonly ofOwn: boolean }[] = [];
  const fetches: string[] = [];
  const adapterOf = (platform: Platform): Adapter => ({
    platform,
    capabilities: {
      concurrentSends: 1,
      edits: true,
      editsInPlace: true,
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
      const text = JSON.stringify({ ...message, writtenAt: 0 });
      sent.push({ address, text, ofOwn: text.includes('From your feed') || text.includes('A feed of yours') });
      return { messageId: options.edit ?? String(sent.length), at: now };
    },
  });
  const fetcher = async (url: string): Promise<Fetched> => {
    fetches.push(url);
    const entries = documents.get(url);
    if (entries === undefined) return { kind: 'failed', reason: 'HTTP 403', status: 403 };
    return { kind: 'body', url, bytes: Buffer.from(rss(url, entries)), contentType: 'text/xml', freshForMs: 0 };
  };
  const catalogue = [sampleFeed({ id: 'ours', url: OURS, homepage: 'https://ours.example/' })];
  const platforms = [...new Set(ADDRESSES.map(platformOf))];
  const core = createCore({
    state,
    adapters: new Map(platforms.map((platform) => [platform, adapterOf(platform)])),
    locales: testLocales,
    clock,
    log: silent,
    analyze,
    sources: () => poller.health().map(({ feed, silence, ...health }) => ({ feed, state: health, silence })),
    ownFeeds: {
      most: 20,
      discover: createDiscover({ fetcher, parse, catalogue }),
      pollOf: (url) => poller.ownHealth(url),
    },
  });
  const open = () =>
    createPoller({
      feeds: catalogue,
      state,
      fetcher,
      parse,
      onItems: async (_feed, items) => void (await core.intake.take(items)),
      ownFeeds: core.ownFeeds.polled,
      onOwnItems: core.ownFeeds.take,
      clock,
      random: () => 0,
      log: silent,
    });
  let poller = open();
  await core.load();
  for (const [index, address] of ADDRESSES.entries()) {
    const id = `everything-${index}`;
    const space = address.split(':', 2).join(':');
    const all = { topics: [], regions: [], leastSeverity: 1 } as const;
    await state.subscriptions.set(id, sampleSubscription({ id, space, address, ...all, createdAt: START }));
  }
  const tick = async () => {
    await poller.tick();
    await core.deliverer.drain();
  };
  return {
    state,
    core,
    sent,
    fetches,
    documents,
    poller: () => poller,
    tick,
    restart() {
      poller = open();
    },
    publish(url: string, title: string) {
      const before = documents.get(url) ?? [];
      // Each a second later than the one before.
      documents.set(url, [...before, { title, at: now - 2 * MINUTE_MS + before.length * SECOND_MS }]);
    },
    async pass(ms: number) {
      now += ms;
      await tick();
    },
    /** As `/feed add` does. */
    async add(over: Partial<OwnFeed>) {
      const { id = 'own', address = 'discord:1:11' } = over;
      const feed = { url: OWN[0], title: `Title of ${id}`, ...over.feed };
      const space = address.split(':', 2).join(':');
      const all = { topics: [], regions: [], leastSeverity: 1, createdAt: now } as const;
      await core.ownFeeds.keep(
        sampleOwnFeed({ ...all, ...over, id, address, space, feed }),
        await core.ownFeeds.find(feed.url),
      );
    },
  };
}

export type Spaces = Awaited<ReturnType<typeof openSpaces>>;
