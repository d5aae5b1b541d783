import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Config, ConfigError, EXIT_BAD_CONFIG, loadConfig } from '../../config/index.ts';
import { systemClock } from '../clock.ts';
import { CatalogueError, loadFeeds } from '../feeds/catalogue.ts';
import type { Feed } from '../feeds/feed.ts';
import type { Fetcher } from '../feeds/fetch.ts';
import { createHostLimiter } from '../feeds/host-limiter.ts';
import { feedFetcher, webOf } from '../feeds/http-client.ts';
import { publisherOf } from '../feeds/identity.ts';
import { createParsePool } from '../feeds/parse-pool.ts';
import type { ParseJob, ParseResult } from '../feeds/parse-worker.ts';
import {
  type Checked,
  compareReports,
  differences,
  type FeedsReport,
  readReport,
  table,
  UnreadableReport,
} from './feeds-report.ts';

type Parse = (job: ParseJob) => Promise<ParseResult>;

const CONCURRENCY = { total: 16, perLane: 1 };

const USAGE = `Fetches each feed once, as the bot would, and prints what it answered.

  npm run --silent feeds:check -- [ID ...] [--json] [--compare FILE]

  ID              checks these feeds only
  --json          one JSON document instead of a table
  --compare FILE  tells what is worse and better than in FILE, which --json wrote

The exit code is 0 when no feed has a problem (with --compare: when none is worse), 1 when one has,
${EXIT_BAD_CONFIG} for a mistake in a file or an option.`;

/** Fetches a feed once, as the poller would. */
export async function checkFeed(feed: Feed, fetcher: Fetcher, parse: Parse): Promise<Checked> {
  const fetched = await fetcher(feed.url);
  const nothing = { id: feed.id, items: 0, newest: '' };
  if (fetched.kind === 'failed') return { ...nothing, answer: String(fetched.status ?? '-'), problem: fetched.reason };
  if (fetched.kind === 'unchanged')
    return { ...nothing, answer: '304', problem: 'answers 304 to an unconditional request' };
  const { bytes, contentType, url } = fetched;
  try {
    const { held, dates } = await parse({
      bytes,
      contentType,
      url,
      publisher: publisherOf(feed.homepage),
      language: feed.language,
      known: [],
    });
    const [newestAt] = dates;
    const newest = newestAt === undefined ? '' : new Date(newestAt).toISOString().replace(/:\d\d\.\d+/, '');
    return { id: feed.id, answer: '200', items: held.length, newest, problem: problemOf(feed, held.length, newest) };
  } catch (error) {
    return { ...nothing, answer: '200', problem: error instanceof Error ? error.message : 'cannot be read' };
  }
}

function problemOf(feed: Feed, items: number, newest: string): string {
  if (items === 0) return feed.mayBeEmpty ? '' : 'holds no items';
  return newest ? '' : 'its items have no dates';
}

/** Named to be checked, and not among the feeds that are on. */
class UnknownFeeds extends Error {
  constructor(ids: readonly string[]) {
    super(`No feed that is on has the id ${ids.join(', ')}. The ids are in config/feeds.json and in FEEDS_FILE.`);
    this.name = 'UnknownFeeds';
  }
}

/** No option of ours. */
class UnknownOption extends Error {
  constructor(message: string) {
    super(`${message}\n\n${USAGE}`);
    this.name = 'UnknownOption';
  }
}

interface Options {
  readonly ids: readonly string[];
  readonly json: boolean;
  readonly compare: string | undefined;
  readonly help: boolean;
}

/** @throws UnknownOption */
export function readArguments(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        compare: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    return { ids: positionals, json: values.json, compare: values.compare, help: values.help };
  } catch (error) {
    throw new UnknownOption(error instanceof Error ? error.message : '');
  }
}

async function readBefore(path: string): Promise<FeedsReport> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UnreadableReport(path, 'cannot be read');
  });
  return readReport(text, path);
}

async function checkAll(feeds: readonly Feed[], config: Config): Promise<readonly Checked[]> {
  const web = webOf(config);
  const fetcher = feedFetcher(web, systemClock);
  const pool = createParsePool();
  const lanes = createHostLimiter(CONCURRENCY);
  let done = 0;
  const checked = await Promise.all(
    feeds.map((feed) =>
      lanes(new URL(feed.url).origin, async () => {
        const row = await checkFeed(feed, fetcher, pool.run);
        process.stderr.write(`${++done}/${feeds.length} ${feed.id}${row.problem ? `: ${row.problem}` : ''}\n`);
        return row;
      }),
    ),
  );
  await Promise.all([pool.close(), web.dispatcher.close()]);
  return checked;
}

async function main({ ids, json, compare, help }: Options): Promise<number> {
  const print = (text: string) => process.stdout.write(`${text}\n`);
  if (help) {
    print(USAGE);
    return 0;
  }
  const config = loadConfig();
  const feeds = await loadFeeds(config.FEEDS_FILE);
  const unknown = ids.filter((id) => !feeds.some((feed) => feed.id === id));
  if (unknown.length > 0) throw new UnknownFeeds(unknown);
  const before = compare === undefined ? undefined : await readBefore(compare);
  const checked = await checkAll(ids.length > 0 ? feeds.filter(({ id }) => ids.includes(id)) : feeds, config);
  const report: FeedsReport = { at: new Date(systemClock()).toISOString(), feeds: checked };
  const seldom = new Set(feeds.filter((feed) => feed.mayBeEmpty).map(({ id }) => id));
  const comparison = before && compareReports(before, report, seldom);
  const bad = checked.filter(({ problem }) => problem).length;
  if (json) print(JSON.stringify({ ...report, ...comparison }, null, 2));
  else {
    print(table(checked));
    print(`\n${checked.length - bad} of ${checked.length} feeds answer as they should.`);
    if (comparison && before)
      print(
        `\n${differences(comparison, before.at) || `No feed is worse or better than on ${before.at.slice(0, 10)}.`}`,
      );
  }
  return (comparison?.worse.length ?? bad) === 0 ? 0 : 1;
}

if (import.meta.main) {
  try {
    process.exitCode = await main(readArguments(process.argv.slice(2)));
  } catch (error) {
    const mistakes = [CatalogueError, ConfigError, UnknownFeeds, UnknownOption, UnreadableReport];
    if (!(error instanceof Error && mistakes.some((kind) => error instanceof kind))) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = EXIT_BAD_CONFIG;
  }
}
