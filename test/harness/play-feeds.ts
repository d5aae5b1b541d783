import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLine } from '../../adapters/terminal/commands.ts';
import { render } from '../../adapters/terminal/render.ts';
import { createCore } from '../../src/app.ts';
import type { Adapter } from '../../src/chat/adapter.ts';
import type { Message } from '../../src/chat/message.ts';
import { deliveredAlerts, everything } from '../../src/cli/play.ts';
import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import type { Feed, Item } from '../../src/feeds/feed.ts';
import { feedFetcher, webOf } from '../../src/feeds/http-client.ts';
import { createParsePool } from '../../src/feeds/parse-pool.ts';
import { createPoller } from '../../src/feeds/poll.ts';
import { readLocales } from '../../src/i18n.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { articleReader } from '../../src/stories/article/article-pool.ts';
import { type CaseServer, type ServedPath, serveCase } from './case-server.ts';
import { sampleFeed } from './samples.ts';

/** A folder with `case.json` and the documents that a server answers one after the other. */
export interface FeedCase {
  readonly id: string;
  readonly kind: string;
  readonly start: string;
  /** Whether pages behind teasers are fetched. */
  readonly fetchArticles?: boolean;
  /** By path. `set`: fields of the feed, and how its server behaves. */
  readonly feeds: Readonly<
    Record<
      string,
      {
        readonly docs: readonly string[];
        readonly etag?: string;
        readonly set?: Partial<Feed> & { readonly notFeed?: boolean; readonly cookie?: boolean };
      }
    >
  >;
  /** Times such as `5m` count from the step before. */
  readonly steps: readonly { readonly poll?: string; readonly pass?: string; readonly say?: string }[];
  readonly happened?: string;
  readonly expected?: string;
}

export interface PlayedStep {
  readonly case: string;
  readonly step: string;
  /** Entries that became items in this step, or were taken again. */
  readonly items: number;
  readonly told: readonly { readonly reason: string; readonly edit: boolean; readonly text: string }[];
  /** To a command, else null. */
  readonly reply: string | null;
  /** What `/sources` answers after the step. */
  readonly sources: string;
  /** What was read of the entries. */
  readonly entries: readonly Pick<Item, 'title' | 'text' | 'url' | 'language' | 'firstSight'>[];
}

const ADDRESS = 'terminal:local';
const UNITS: Readonly<Record<string, number>> = { m: MINUTE_MS, h: HOUR_MS, d: DAY_MS };
const textOf = (message: Message): string => render(message, { colours: false, commandLine: () => null });
const locales = readLocales(new URL('../../config/locales/', import.meta.url));

/** Plays a case on the whole program: only the clock is simulated, and nothing waits for it. */
export async function playFeeds(folder: string): Promise<readonly PlayedStep[]> {
  const feedCase = JSON.parse(await readFile(join(folder, 'case.json'), 'utf8')) as FeedCase;
  const server = await serveCase(await pathsOf(folder, feedCase));
  const world = await openWorld(feedCase, server);
  try {
    const played: PlayedStep[] = [];
    for (const step of feedCase.steps) played.push({ case: feedCase.id, ...(await world.play(step)) });
    return played;
  } finally {
    await world.close();
    await server.close();
  }
}

async function pathsOf(folder: string, { feeds }: FeedCase): Promise<ReadonlyMap<string, ServedPath>> {
  const paths = new Map<string, ServedPath>();
  for (const [path, { docs, etag, set }] of Object.entries(feeds)) {
    const read = docs.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) }));
    paths.set(path, { docs: await Promise.all(read), etag, cookie: set?.cookie });
  }
  return paths;
}

function feedsOf({ feeds }: FeedCase, base: string): readonly Feed[] {
  return Object.entries(feeds).flatMap(([path, { set = {} }], index) => {
    const { notFeed, cookie: _, ...fields } = set;
    if (notFeed) return [];
    const id = path.replace(/\W/g, '') || 'root';
    const homepage = `https://pub${index}.example/`;
    const title = `Feed ${path}`;
    return [sampleFeed({ id, url: `${base}${path}`, title, homepage, pollIntervalMinutes: 5, ...fields })];
  });
}

async function openWorld(feedCase: FeedCase, server: CaseServer) {
  let now: EpochMs = Date.parse(feedCase.start);
  let sent = 0;
  const clock = () => now;
  const told: PlayedStep['told'][number][] = [];
  const entries: Item[] = [];
  const state = openSqlite(':memory:', { clock });
  const quiet = () => undefined;
  const log = { info: quiet, warn: quiet, error: quiet };
  const web = webOf({ ALLOW_PRIVATE_HOSTS: true });
  const parser = createParsePool();
  const articles = articleReader(web, clock);
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
      const alerts = await deliveredAlerts(state, address, options);
      const reason = alerts.length > 1 ? 'digest' : (alerts[0]?.reason ?? '');
      told.push({ reason, edit: options.edit !== undefined, text: textOf(message) });
      return { messageId: options.edit ?? String(++sent), at: now };
    },
  };
  const core = createCore({
    state,
    adapters: new Map([['terminal', adapter]]),
    locales,
    clock,
    log,
    ...(feedCase.fetchArticles ? { readArticle: articles.read } : {}),
    sources: () => poller.health().map(({ feed, silence, ...health }) => ({ feed, state: health, silence })),
  });
  const poller = createPoller({
    feeds: feedsOf(feedCase, server.url),
    state,
    fetcher: feedFetcher(web, clock),
    parse: parser.run,
    async onItems(_feed, items) {
      entries.push(...items);
      await core.intake.take(items);
    },
    clock,
    // The shortest wait: what a step calls for is due.
    random: () => 0,
    log,
  });
  await core.load();
  await state.subscriptions.set('everything', everything('everything', ADDRESS, now));

  async function passUntil(at: EpochMs): Promise<void> {
    for (;;) {
      const [send = Infinity, turn = Infinity] = [await core.deliverer.nextDueAt(), await core.nextElapseAt()];
      const due = Math.min(send, turn);
      if (due > at) break;
      now = Math.max(now, due);
      await core.elapse();
      await core.deliverer.drain();
    }
    now = at;
  }

  async function say(line: string): Promise<string | null> {
    const invocation = readLine(line, core.commands, { clock });
    const reply = invocation && (await core.handler.invoke({ ...invocation, address: ADDRESS }));
    return reply ? textOf(reply.message) : null;
  }

  return {
    async play(step: FeedCase['steps'][number]): Promise<Omit<PlayedStep, 'case'>> {
      await passUntil(now + durationOf(step.poll ?? step.pass ?? '0m'));
      if (step.poll !== undefined) await poller.tick();
      const reply = step.say === undefined ? null : await say(step.say);
      await core.deliverer.drain();
      const [name = '', value = ''] = Object.entries(step)[0] ?? [];
      const taken = entries.splice(0);
      return {
        step: `${name} ${value}`,
        items: taken.length,
        told: told.splice(0),
        reply,
        sources: (await say('/sources')) ?? '',
        entries: taken.map(({ title, text, url, language, firstSight }) => ({
          title,
          text,
          url,
          language,
          firstSight,
        })),
      };
    },
    async close() {
      await Promise.all([poller.stop(), core.deliverer.stop()]);
      await Promise.all([parser.close(), articles.close(), web.dispatcher.destroy()]);
      await state.close();
    },
  };
}

function durationOf(written: string): number {
  const [, count = '0', unit = 'm'] = /^(\d+)([mhd])$/.exec(written) ?? [];
  return Number(count) * (UNITS[unit] ?? MINUTE_MS);
}

/** Case folders at or below a folder, in order. */
export async function caseFolders(root: string): Promise<readonly string[]> {
  if (existsSync(join(root, 'case.json'))) return [root];
  const names = existsSync(root) ? (await readdir(root)).toSorted() : [];
  return names.map((name) => join(root, name)).filter((folder) => existsSync(join(folder, 'case.json')));
}

if (import.meta.main) {
  const folders = process.argv.slice(2);
  if (folders.length === 0) {
    console.error('Plays cases of feeds: node test/harness/play-feeds.ts DIR...');
    process.exitCode = 2;
  }
  for (const folder of (await Promise.all(folders.map(caseFolders))).flat()) {
    for (const step of await playFeeds(folder)) console.log(JSON.stringify(step));
  }
}
