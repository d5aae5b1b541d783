import { fileURLToPath } from 'node:url';
import { ConfigError, EXIT_BAD_CONFIG, loadConfig } from '../../config/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { CatalogueError, feedsOf, loadCatalogue } from '../feeds/catalogue.ts';
import type { Feed } from '../feeds/feed.ts';
import { createFetcher, type Fetcher, userAgentOf } from '../feeds/fetch.ts';
import { createLanes } from '../feeds/host-limiter.ts';
import { publisherOf } from '../feeds/identity.ts';
import { createParsePool } from '../feeds/parse-pool.ts';
import type { ParseJob, ParseResult } from '../feeds/parse-worker.ts';
import { createGuardedDispatcher } from '../feeds/ssrf-guard.ts';
import { leanFetch } from '../feeds/undici-fetch.ts';

/** What one fetch of one feed showed. */
export interface Checked {
  readonly id: string;
  readonly answer: string;
  readonly items: number;
  readonly newest: string;
  readonly problem: string;
}

type Parse = (job: ParseJob) => Promise<ParseResult>;

const CONCURRENCY = { total: 16, perLane: 1 };
const CATALOGUE = fileURLToPath(new URL('../../config/feeds.json', import.meta.url));

/** Fetches a feed once, as the poller would. */
export async function checkFeed(feed: Feed, fetcher: Fetcher, parse: Parse): Promise<Checked> {
  const fetched = await fetcher(feed.url);
  const nothing = { id: feed.id, items: 0, newest: '' };
  if (fetched.kind === 'failed') return { ...nothing, answer: String(fetched.status ?? '-'), problem: fetched.reason };
  if (fetched.kind === 'unchanged')
    return { ...nothing, answer: '304', problem: 'answers 304 to an unconditional request' };
  const { bytes, contentType, url } = fetched;
  try {
    const { ids, newestItemAt } = await parse({
      bytes,
      contentType,
      url,
      publisher: publisherOf(feed.homepage),
      known: [],
    });
    const newest = newestItemAt ? new Date(newestItemAt).toISOString().slice(0, 16) : '';
    const problem = ids.length === 0 ? 'holds no items' : newest ? '' : 'its items have no dates';
    return { id: feed.id, answer: '200', items: ids.length, newest, problem };
  } catch (error) {
    return { ...nothing, answer: '200', problem: error instanceof Error ? error.message : 'cannot be read' };
  }
}

/** A table of columns as wide as their contents. */
export function table(rows: readonly Checked[]): string {
  const header = { id: 'FEED', answer: 'ANSWER', items: 'ITEMS', newest: 'NEWEST (UTC)', problem: 'PROBLEM' };
  const lines = [header, ...rows].map(({ id, answer, items, newest, problem }) => [
    id,
    answer,
    String(items),
    newest,
    problem,
  ]);
  const widths = lines.reduce<number[]>(
    (most, line) => line.map((cell, column) => Math.max(most[column] ?? 0, cell.length)),
    [],
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Named to be checked, and not among the feeds that are on. */
class UnknownFeeds extends Error {
  constructor(ids: readonly string[]) {
    super(`No feed that is on has the id ${ids.join(', ')}. The ids are in config/feeds.json and in FEEDS_FILE.`);
    this.name = 'UnknownFeeds';
  }
}

async function main(ids: readonly string[]): Promise<number> {
  const config = loadConfig();
  const feeds = feedsOf(await loadCatalogue(CATALOGUE, config.FEEDS_FILE));
  const unknown = ids.filter((id) => !feeds.some((feed) => feed.id === id));
  if (unknown.length > 0) throw new UnknownFeeds(unknown);
  const chosen = ids.length > 0 ? feeds.filter(({ id }) => ids.includes(id)) : feeds;
  const dispatcher = createGuardedDispatcher({ allowPrivateHosts: config.ALLOW_PRIVATE_HOSTS });
  const userAgent = userAgentOf(packageJson.version, config.USER_AGENT_CONTACT);
  const fetcher = createFetcher({ fetch: leanFetch, dispatcher, userAgent, clock: Date.now });
  const pool = createParsePool();
  const lanes = createLanes(CONCURRENCY);
  let done = 0;
  const checked = await Promise.all(
    chosen.map((feed) =>
      lanes(new URL(feed.url).origin, async () => {
        const row = await checkFeed(feed, fetcher, pool.run);
        process.stderr.write(`${++done}/${chosen.length} ${feed.id}${row.problem ? `: ${row.problem}` : ''}\n`);
        return row;
      }),
    ),
  );
  await Promise.all([pool.close(), dispatcher.close()]);
  process.stdout.write(`${table(checked)}\n`);
  const bad = checked.filter(({ problem }) => problem).length;
  process.stdout.write(`\n${checked.length - bad} of ${checked.length} feeds answer with items.\n`);
  return bad === 0 ? 0 : 1;
}

if (import.meta.main) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    const isMistake = [CatalogueError, ConfigError, UnknownFeeds].some((kind) => error instanceof kind);
    if (!(isMistake && error instanceof Error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = EXIT_BAD_CONFIG;
  }
}
