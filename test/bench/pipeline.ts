import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDiscordAdapter } from '../../adapters/discord/index.ts';
import { createTelegramAdapter } from '../../adapters/telegram/index.ts';
import type { Platform } from '../../src/address.ts';
import { type Core, createCore } from '../../src/app.ts';
import type { Adapter } from '../../src/chat/adapter.ts';
import { UNLIMITED } from '../../src/chat/rate-limiter.ts';
import { MINUTE_MS } from '../../src/clock.ts';
import type { Feed, Item } from '../../src/feeds/feed.ts';
import { feedFetcher, webOf } from '../../src/feeds/http-client.ts';
import { createParsePool } from '../../src/feeds/parse-pool.ts';
import { createPoller, type Poller } from '../../src/feeds/poll.ts';
import { readLocales } from '../../src/i18n.ts';
import type { State } from '../../src/state/port.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';

export const TELEGRAM_TOKEN = '4242:telegram-token_of_the_bench';
export const DISCORD_TOKEN = 'OTAwMDAwMDAwMDAwMDAwMDAx.Gbench.discord-token-of-the-bench';

export interface PipelineOptions {
  /** Base URLs of local servers. */
  readonly telegram?: string;
  readonly discord?: string;
  /** The limits the adapters keep to: the platforms' own, or none. */
  readonly limited: boolean;
  readonly feedUrls?: readonly string[];
  /** Kept by who gives it; else a new one, deleted in the end. */
  readonly folder?: string;
}

/** The real program but for `main.ts`: feeds, core, state in a file, adapters with the real SDKs. */
export interface Pipeline {
  readonly state: State;
  readonly core: Core;
  readonly poller: Poller;
  readonly adapters: ReadonlyMap<Platform, Adapter>;
  /** So far the clock of the core is ahead of the machine's; adapters keep to the machine's. */
  readonly time: { aheadMs: number };
  /** Polls all feeds, whether they are due or not. */
  poll(): Promise<void>;
  /** The same, but what is new is only marked as seen: for a bench that begins later. */
  acquaint(): Promise<void>;
  close(): Promise<void>;
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** Backs off no further. */
const POLL_AGAIN_MS = 30 * MINUTE_MS;
const WHEN_FAILED = (details: unknown, message: string) => console.error(message, details);

export async function openPipeline(options: PipelineOptions): Promise<Pipeline> {
  const time = { aheadMs: 0 };
  const clock = () => Date.now() + time.aheadMs;
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'hashwire-bench-')));
  const locales = readLocales(new URL('../../config/locales/', import.meta.url));
  const state = openSqlite(join(folder, 'hashwire.sqlite'), { clock });
  const translators = new Map(locales.available.map((locale) => [locale, locales.translator(locale)]));
  const common = {
    translators,
    clock: Date.now,
    log: { ...silent, error: WHEN_FAILED },
    ...(options.limited ? {} : { limits: UNLIMITED }),
  };
  const adapters = new Map<Platform, Adapter>();
  if (options.telegram !== undefined) {
    adapters.set('telegram', createTelegramAdapter({ ...common, token: TELEGRAM_TOKEN, apiUrl: options.telegram }));
  }
  if (options.discord !== undefined) {
    adapters.set('discord', createDiscordAdapter({ ...common, token: DISCORD_TOKEN, apiUrl: options.discord }));
  }
  const core = createCore({ state, adapters, locales, clock, log: { ...silent, error: WHEN_FAILED } });
  const web = webOf({ ALLOW_PRIVATE_HOSTS: true });
  const parser = createParsePool();
  let acquainting = false;
  const poller = createPoller({
    feeds: (options.feedUrls ?? []).map(feedOf),
    state,
    fetcher: feedFetcher(web, clock),
    parse: parser.run,
    async onItems(_feed, items) {
      if (acquainting) await state.commit(seenOnly(items));
      else await core.intake.take(items);
    },
    clock,
    random: Math.random,
    log: silent,
  });
  await core.load();

  const poll = async () => {
    time.aheadMs += POLL_AGAIN_MS;
    await poller.tick();
  };
  return {
    state,
    core,
    poller,
    adapters,
    time,
    poll,
    async acquaint() {
      acquainting = true;
      await poll();
      acquainting = false;
    },
    async close() {
      await Promise.all([...adapters.values()].map((adapter) => adapter.stop()));
      await Promise.all([poller.stop(), core.deliverer.stop()]);
      await Promise.all([parser.close(), web.dispatcher.destroy()]);
      await state.close();
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

export function feedOf(url: string, index: number): Feed {
  return {
    id: `bench-${index}`,
    url,
    title: `Feed ${index}`,
    language: 'en',
    homepage: new URL('/', url).href,
    tags: ['bench'],
    pollIntervalMinutes: 5,
    standing: 'unknown',
    regions: [],
    foundAt: url,
    enabled: true,
  };
}

const seenOnly = (items: readonly Item[]) => ({
  seen: items.flatMap((item) => item.keys ?? [item.id]),
  items: [],
  stories: [],
  incidents: [],
  observations: [],
  alerts: [],
});
