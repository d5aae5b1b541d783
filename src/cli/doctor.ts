import { lookup } from 'node:dns/promises';
import { existsSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError, EXIT_BAD_CONFIG, loadConfig } from '../../config/index.ts';
import type { TokenAnswer } from '../chat/token-check.ts';
import { MINUTE_MS, SECOND_MS, systemClock } from '../clock.ts';
import { CatalogueError, loadFeeds } from '../feeds/catalogue.ts';
import { feedFetcher, webOf } from '../feeds/http-client.ts';
import { createParsePool } from '../feeds/parse-pool.ts';
import { readHeartbeat } from '../health/health.ts';
import { readLocales } from '../i18n.ts';
import { requireLanguages } from '../start/web-board.ts';
import { diskFault, makeFolder, sentenceOf } from '../state/disk.ts';
import { lookAt } from '../state/postgres/look.ts';
import { openSqlite } from '../state/sqlite/sqlite.ts';
import { readFarms } from './farms.ts';
import { checkFeed } from './feeds-check.ts';
import { readFollowChannels } from './follow-file.ts';
import { isHelpAsked } from './help.ts';
import { tokenChecks } from './refused-tokens.ts';
import { readWebhooks } from './webhooks.ts';

/** One line of the report. */
export interface Diagnosis {
  readonly is: 'ok' | 'warning' | 'fault';
  readonly what: string;
  /** What was found and, for faults, what to do. */
  readonly text: string;
}

const ok = (what: string, text: string): Diagnosis => ({ is: 'ok', what, text });
const warning = (what: string, text: string): Diagnosis => ({ is: 'warning', what, text });
const fault = (what: string, text: string): Diagnosis => ({ is: 'fault', what, text });

const LOCALES = new URL('../../config/locales/', import.meta.url);
const FEEDS_TO_ASK = 3;
const ENOUGH_MB = 500;
/** Certificates and signatures tolerate minutes; a report dated in the future is not news. */
const CLOCK_TOLERANCE_MS = MINUTE_MS;
const DEADLINE_MS = 10 * SECOND_MS;

/** Looks at everything that Hashwire needs, in the order in which one thing depends on another. */
export async function* examine(config: Config): AsyncGenerator<Diagnosis> {
  yield ok('Node.js', process.version);
  yield* folderOf(config.DATA_DIR);
  if (config.DATABASE_URL === undefined) yield* stateOf(config.DATA_DIR);
  else yield await databaseOf(config.DATABASE_URL);
  yield* await receiversOf(config);
  yield* await platformsOf(config);
  yield* await signalsOf(config);
  yield* await feedsIn(config);
}

function* folderOf(folder: string): Generator<Diagnosis> {
  try {
    makeFolder(folder);
  } catch (error) {
    yield fault('folder', `${folder} cannot be created (${codeOf(error)}). Set DATA_DIR to a folder you may write to.`);
    return;
  }
  const found = diskFault(folder);
  if (found !== undefined) {
    yield fault('folder', sentenceOf(found, folder));
    return;
  }
  yield ok('folder', `${folder} is writable`);
  const { bavail, bsize } = statfsSync(folder);
  const freeMb = Math.floor((bavail * bsize) / 1e6);
  const free = `${freeMb} MB free on the disk of ${folder}`;
  yield freeMb < ENOUGH_MB ? warning('disk', `${free}. Keep at least ${ENOUGH_MB} MB free.`) : ok('disk', free);
}

/** A running Hashwire holds the state; its heartbeat says how it fares. */
function* stateOf(folder: string): Generator<Diagnosis> {
  const path = join(folder, 'hashwire.sqlite');
  if (!existsSync(path)) {
    yield ok('state', 'none yet; the first start creates it');
    return;
  }
  try {
    void openSqlite(path, { clock: systemClock }).close();
    yield ok('state', `${path} can be read; Hashwire is not running`);
  } catch (error) {
    const { message } = error as Error;
    if (message.includes('in use by another')) yield heartbeatOf(folder);
    else yield fault('state', message);
  }
}

async function databaseOf(url: string): Promise<Diagnosis> {
  try {
    const { place, server, schema, isHeld } = await lookAt(url);
    const found = schema === 0 ? 'empty; the first start prepares it' : `schema ${schema}`;
    const holder = isHeld ? 'a running Hashwire holds it' : 'Hashwire is not running';
    return ok('database', `PostgreSQL ${server} at ${place}, ${found}; ${holder}`);
  } catch (error) {
    return fault('database', (error as Error).message);
  }
}

function heartbeatOf(folder: string): Diagnosis {
  if (diskFault(folder) !== undefined) return warning('running', 'Hashwire is running, but cannot write its heartbeat');
  try {
    const { ageMs, isStale, ok: isWell, lastGoodPoll } = readHeartbeat(folder, systemClock());
    if (isStale)
      return fault(
        'running',
        `Hashwire has not written its heartbeat for ${Math.round(ageMs / SECOND_MS)} s. Restart it.`,
      );
    return isWell
      ? ok('running', `Hashwire is running; a source last responded: ${lastGoodPoll}`)
      : warning('running', `Hashwire is running, but no source has responded for half an hour; last: ${lastGoodPoll}`);
  } catch (error) {
    return warning('running', `Hashwire is running, but its heartbeat cannot be read (${codeOf(error)})`);
  }
}

/** What WEBHOOKS_FILE, FARMS_FILE and FOLLOW_CHANNELS name; a receiver is not posted to, because it would take that for news. */
async function receiversOf(config: Config): Promise<readonly Diagnosis[]> {
  try {
    const languages = readLocales(LOCALES).available;
    const [webhooks, farms] = [readWebhooks(config.WEBHOOKS_FILE, languages), readFarms(config.FARMS_FILE)];
    const channels = readFollowChannels(config, languages);
    requireLanguages(config.WEB_LANGUAGES, languages);
    const found = await Promise.all(
      webhooks.map(async ({ id, url }) => {
        const reason = await unreachable(new URL(url).origin);
        const what = `webhook ${id}`;
        return reason === undefined ? ok(what, 'can be reached') : warning(what, `cannot be reached (${reason})`);
      }),
    );
    return [
      ...found,
      ...(farms.length === 0 ? [] : [ok('farms', `${farms.length} may report`)]),
      ...(channels.length === 0 ? [] : [ok('channels to follow', `${channels.length} are filled`)]),
    ];
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes.map((mistake) => fault('configuration', mistake));
    throw error;
  }
}

async function platformsOf(config: Config): Promise<readonly Diagnosis[]> {
  const findings: Diagnosis[] = [];
  for (const { platform, key, ask } of tokenChecks(config))
    findings.push(...platformFindings(platform, key, await ask()));
  if (findings.length > 0) return findings;
  return [warning('tokens', 'neither DISCORD_TOKEN nor TELEGRAM_TOKEN is set: the terminal is the chat')];
}

function platformFindings(name: string, key: string, answer: TokenAnswer): readonly Diagnosis[] {
  if (answer.kind === 'unreachable')
    return [fault(name, `cannot be reached (${answer.reason}). Check the network, the firewall and any proxy.`)];
  const found =
    answer.kind === 'accepted' ? ok(name, `the token belongs to ${answer.bot}`) : refusedBy(name, key, answer.status);
  const offMs = answer.serverAt === undefined ? 0 : systemClock() - answer.serverAt;
  if (Math.abs(offMs) <= CLOCK_TOLERANCE_MS) return [found, ok('clock', `agrees with ${name}`)];
  const off = `${Math.round(Math.abs(offMs) / SECOND_MS)} s ${offMs > 0 ? 'ahead of' : 'behind'} ${name}`;
  return [found, fault('clock', `is ${off}. Turn on time synchronization (NTP).`)];
}

function refusedBy(name: string, key: string, status: number): Diagnosis {
  const isToken = status === 401 || status === 403 || status === 404;
  return isToken
    ? fault(name, `refuses the token. Copy it again and set ${key}.`)
    : fault(name, `answers with HTTP ${status}. Try again later.`);
}

async function signalsOf(config: Config): Promise<readonly Diagnosis[]> {
  const asked = [
    { name: 'IODA', isOn: config.IODA, url: config.IODA_URL },
    { name: 'Cloudflare Radar', isOn: config.RADAR && config.RADAR_TOKEN !== undefined, url: config.RADAR_URL },
    { name: 'ERCOT', isOn: config.ERCOT, url: config.ERCOT_URL },
    { name: 'Elexon', isOn: config.ELEXON, url: config.ELEXON_URL },
    { name: 'mempool.space', isOn: config.MEMPOOL, url: config.MEMPOOL_URL },
    { name: 'blockchain.com', isOn: config.BLOCKCHAIN, url: config.BLOCKCHAIN_URL },
  ].filter(({ isOn }) => isOn);
  return Promise.all(
    asked.map(async ({ name, url }) => {
      const reason = await unreachable(url);
      return reason === undefined ? ok(name, 'can be reached') : warning(name, `cannot be reached (${reason})`);
    }),
  );
}

/** @returns why; undefined: something answers there. */
async function unreachable(url: string): Promise<string | undefined> {
  const { hostname } = new URL(url);
  try {
    await lookup(hostname.replace(/^\[|\]$/gu, ''));
  } catch (error) {
    return `DNS does not know ${hostname}: ${codeOf(error)}`;
  }
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(DEADLINE_MS) });
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
}

async function feedsIn(config: Config): Promise<readonly Diagnosis[]> {
  const feeds = (await loadFeeds(config.FEEDS_FILE)).slice(0, FEEDS_TO_ASK);
  const web = webOf(config);
  const pool = createParsePool();
  const fetcher = feedFetcher(web, systemClock);
  const checked = await Promise.all(feeds.map((feed) => checkFeed(feed, fetcher, pool.run)));
  await Promise.all([pool.close(), web.dispatcher.close()]);
  const findings = checked.map(({ id, problem, items }) =>
    problem === '' ? ok('feed', `${id}: ${items} items`) : warning('feed', `${id}: ${problem}`),
  );
  const isDark = checked.length > 0 && checked.every(({ problem }) => problem !== '');
  return isDark ? [...findings, fault('feeds', 'none of them responds. Is this machine online?')] : findings;
}

/** Never the message: addresses of Telegram contain the token. */
function codeOf(error: unknown): string {
  const { cause, code, name } = error as { readonly cause?: unknown; readonly code?: string; readonly name?: string };
  return code ?? (cause as { readonly code?: string } | undefined)?.code ?? name ?? 'unknown error';
}

const MARKS = { ok: '  ok   ', warning: '  warn ', fault: '  FAULT' } as const;

const USAGE = `Examines what Hashwire needs: folder, state or database, tokens, feeds, signals, clock. Ends with 1 where it finds a fault.

  npm run doctor`;

if (import.meta.main && isHelpAsked()) console.log(USAGE);
else if (import.meta.main) {
  try {
    let faults = 0;
    for await (const { is, what, text } of examine(loadConfig())) {
      if (is === 'fault') faults += 1;
      console.log(`${MARKS[is]}  ${what}: ${text}`);
    }
    console.log(faults === 0 ? '\nNo faults found.' : `\n${faults} fault${faults === 1 ? '' : 's'} found.`);
    process.exitCode = faults === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof CatalogueError)) throw error;
    console.error(error.message);
    process.exitCode = EXIT_BAD_CONFIG;
  }
}
