import { flushCompileCache } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import type { TerminalAdapter } from '../adapters/terminal/index.ts';
import { type Config, ConfigError, EXIT_BAD_CONFIG, loadConfig, requireChat, servesTerminal } from '../config/index.ts';
import packageJson from '../package.json' with { type: 'json' };
import { DEFAULT_SETTINGS } from './alerts/alert.ts';
import { rateNews, tellHashRate } from './alerts/hash-rate-alerts.ts';
import { tellOwnFeeds } from './alerts/own-feed-alert.ts';
import { createBlindnessWatch, tellDeadFeeds, tellFailures, tellSilentFeeds } from './alerts/service-alerts.ts';
import { type Core, createCore } from './app.ts';
import { createPictures } from './charts/picture-cache.ts';
import { publish } from './chat/publish.ts';
import { readFarms } from './cli/farms.ts';
import { subscribeTerminal } from './cli/first-subscription.ts';
import { readFollowChannels, subscribeFollowChannels } from './cli/follow-file.ts';
import { isHelpAsked, START_USAGE } from './cli/help.ts';
import { modelRoles } from './cli/model-roles.ts';
import { createReplays } from './cli/recorded.ts';
import { untilAllRefused } from './cli/refused-tokens.ts';
import { hasWebhooks, readWebhooks, secretsOf, subscribeWebhooks } from './cli/webhooks.ts';
import { MINUTE_MS, monotonicMs, SECOND_MS, systemClock } from './clock.ts';
import { CatalogueError, loadFeeds } from './feeds/catalogue.ts';
import { createDiscover } from './feeds/discover.ts';
import { feedFetcher, webOf } from './feeds/http-client.ts';
import { publisherOf } from './feeds/identity.ts';
import { FEW_CONNECTIONS } from './feeds/open-files.ts';
import { createParsePool } from './feeds/parse-pool.ts';
import { createPoller, type Poller } from './feeds/poll.ts';
import { byTheClock, every } from './feeds/schedule.ts';
import { stateKeyOf } from './feeds/state-writer.ts';
import { createClockWatch } from './health/clock-watch.ts';
import { createDiskNotice } from './health/disk-notice.ts';
import { openHealth } from './health/health.ts';
import { openMetrics } from './health/metrics.ts';
import { createTrueClock } from './health/true-clock.ts';
import { readLocales } from './i18n.ts';
import { prepareRegionSearch } from './regions/region-search.ts';
import { regionName } from './regions/regions.ts';
import { openLog } from './start/open-log.ts';
import { openState, sqliteFile } from './start/open-state.ts';
import { openPlatforms, terminalLocale, updatesOf } from './start/platforms.ts';
import { startSender } from './start/sender.ts';
import { openWebBoard } from './start/web-board.ts';
import { type DiskFault, diskFault } from './state/disk.ts';
import { reportDamage } from './state/sqlite/check.ts';
import { StateUnreachable } from './state/state-error.ts';
import { createFarmReports } from './status/farm-reports.ts';
import { createSignalPoller } from './status/signal-poller.ts';
import { networkSignalsOf, signalsOf } from './status/signals/index.ts';
import { signalFetch } from './status/signals/request.ts';
import { articleReader } from './stories/article/article-pool.ts';
import { witnessesOf } from './stories/witnesses.ts';
import { describePicture } from './views/chart-content.ts';
import { watchedText } from './views/overview.ts';

const LOCALES = new URL('../config/locales/', import.meta.url);
/** The supervisor waits no longer; what is unsent is sent after the next start. */
const STOP_WITHIN_MS = 4500;

/** The running bot. */
interface Running {
  /** Resolves when standard input has ended and everything is answered; never where a platform is served. */
  readonly finished: Promise<void>;
  stop(): Promise<void>;
}

async function start(config: Config): Promise<Running> {
  const { now: clock, heard, behindMs } = createTrueClock(systemClock, monotonicMs);
  const isTerminal = servesTerminal(config);
  const stateFile = sqliteFile(config);
  const locales = readLocales(LOCALES);
  const webhooks = readWebhooks(config.WEBHOOKS_FILE, locales.available);
  const farms = readFarms(config.FARMS_FILE);
  const followChannels = readFollowChannels(config, locales.available);
  const feeds = await loadFeeds(config.FEEDS_FILE);
  const metrics = await openMetrics(config.HEALTH_PORT !== undefined, { clock, poller: () => poller });
  const secrets = new Set([...secretsOf(webhooks), ...farms.map(({ token }) => token)]);
  const { state: opened, log, standby } = await openState(config, clock, () => openLog(config, isTerminal, secrets));
  const state = metrics.countCommits(opened);
  const partly = locales.available.filter((locale) => locales.shareOf(locale) < 1).map(locales.nameOf);
  if (partly.length > 0)
    log.warn({ locales: partly }, 'translations are incomplete; what they lack is said in English');
  const farmReports = await createFarmReports(state, clock);
  const firstRound = Promise.withResolvers<void>();
  const web = webOf(config);
  const parser = createParsePool();
  const fetcher = feedFetcher(web, clock, heard);
  const articles = articleReader(web, clock);
  const signalOptions = { fetch: signalFetch, userAgent: web.userAgent, clock };
  const watch = createSignalPoller({
    signals: signalsOf(config, signalOptions, (code) => regionName(code, 'en')),
    networkSignals: networkSignalsOf(config, signalOptions),
    clock,
    subscribedRegions: async () =>
      (await state.subscriptions.entries()).flatMap(([, one]) => (one.state === 'closed' ? [] : one.regions)),
    onObservations: async (observations) => void (await core.intake.measure(observations)),
    onFailures: (failures) => tellFailures(state, failures, clock).then(() => core.deliverer.wake()),
    log,
  });
  const pictures = createPictures({
    describe: (key) =>
      describePicture(key, { board: core.board, watch, translator: locales.translator, regionName, now: clock() }),
    clock,
    log,
  });
  const answering = () => poller.health().filter((one) => one.failures === 0).length;
  const round = async () => {
    await firstRound.promise;
    return {
      answering: answering(),
      sources: poller.health().length,
      items: taken,
      disk: diskFault(config.DATA_DIR),
      busy: core.board.busyRegions(),
    };
  };
  const platforms = await openPlatforms(config, {
    isTerminal,
    state,
    webhooks,
    secrets,
    followChannels,
    userAgent: web.userAgent,
    locales,
    pictures,
    clock,
    log,
    sources: feeds.length,
    round,
    presence: () => watchedText(answering(), core.board.busyRegions(), locales.translator(DEFAULT_SETTINGS.language)),
  });
  const adapters = new Map(platforms.map((adapter) => [adapter.platform, metrics.watchSends(adapter, state)]));
  const replays = createReplays({ adapters, state, locales, isPaced: process.stdout.isTTY });
  const core: Core = createCore({
    state,
    adapters,
    followChannels,
    sentElsewhere: config.ROLE === 'reader',
    locales,
    clock,
    log,
    ...modelRoles(config, clock, log),
    ...(config.FETCH_ARTICLES ? { readArticle: articles.read } : {}),
    watch,
    findProviders: watch.findProviders,
    farmReports: farmReports.in,
    diskFault: (when) => (stateFile === undefined ? undefined : when === 'now' ? diskFault(config.DATA_DIR) : disk),
    troubles: () => clockWatch.troubles(),
    sources: () => poller.health().map(({ feed, silence, ...health }) => ({ feed, state: health, silence })),
    replay: replays.play,
    ownFeeds: {
      most: config.OWN_FEEDS_MAX,
      rssHubUrl: config.RSSHUB_URL,
      discover: createDiscover({ fetcher, parse: parser.run, catalogue: feeds, rssHubUrl: config.RSSHUB_URL }),
      pollOf: (url) => poller.ownHealth(url),
    },
  });
  let [taken, witnesses] = [0, await witnessesOf(state)];
  let disk: DiskFault | undefined;
  const poller: Poller = createPoller({
    feeds,
    state,
    fetcher,
    ownFeeds: () => core.ownFeeds.polled(),
    onOwnItems: (feed, items) => core.ownFeeds.take(feed, items),
    parse: parser.run,
    connections: web.connections,
    isUnreachable: (error) => error instanceof StateUnreachable,
    isUrgent: ({ homepage }) => witnesses.has(publisherOf(homepage)),
    async onItems(_feed, items) {
      await core.intake.take(items);
      taken += items.length;
    },
    clock,
    random: Math.random,
    log,
  });
  const clockWatch = createClockWatch({
    clock,
    behindMs,
    monotonic: monotonicMs,
    log,
    async onStep({ byMs }) {
      watch.clockStepped(byMs);
      await core.deliverer.clockStepped(byMs);
    },
  });
  const isOurs = new Set(feeds.map(stateKeyOf));
  const blindness = createBlindnessWatch(state, clock, (url) => isOurs.has(url));
  const { DATA_DIR: dataDir, HEALTH_PORT: port, HEALTH_HOST: host } = config;
  const [{ unsentSince }, { lastGoodPollAt }] = [core.deliverer, poller];
  await standby?.close();
  const health = await openHealth({ clock, lastGoodPollAt, unsentSince, dataDir, port, host, metrics });
  const isTold = stateFile !== undefined;
  const noticeDisk = createDiskNotice({ state, adapters, locales, clock, log, dataDir: config.DATA_DIR, isTold });
  const beat = async () => {
    disk = await health.beat();
    if (disk !== undefined) noticeDisk(disk);
  };
  await core.load();
  const board = await openWebBoard(config, {
    services: core.services,
    board: core.board,
    pictures,
    farms,
    farmReports,
    takeUpdate: updatesOf(platforms),
    log,
  });
  await subscribeWebhooks(state, webhooks, clock());
  await subscribeFollowChannels(state, followChannels, clock());
  if (isTerminal) await subscribeTerminal(state, locales.match(terminalLocale()), clock());
  // Side by side: one that does not answer keeps no other waiting.
  const starting = platforms.map((adapter) => {
    void publish(adapter, core.commands, log);
    return adapter.start(core.handler);
  });
  core.deliverer.start();
  await Promise.all(starting);
  const minute = async () => {
    witnesses = await witnessesOf(state);
    for (const one of await tellDeadFeeds(state, poller.health(), clock)) await poller.rememberDeadTold(one);
    // While most feeds fail, it is us.
    if (answering() * 2 >= feeds.length) await tellOwnFeeds(state, core.ownFeeds.pollOf, clock);
    for (const one of await tellSilentFeeds(state, poller.health(), clock)) await poller.rememberSilentTold(one);
    await tellHashRate(state, rateNews(watch, clock()), clock);
    await Promise.all([core.elapse(), blindness.check()]);
    core.deliverer.wake();
  };
  const prune = () => state.prune(clock());
  // Not awaited: a feed that hangs must not keep the others from the next tick. The poller never polls one twice.
  const poll = () => poller.tick().catch((error: unknown) => log.error({ err: error }, 'a round of polls failed'));
  const schedules = [
    every(SECOND_MS, SECOND_MS, 'clock', clockWatch.look, log),
    every(5 * SECOND_MS, 5 * SECOND_MS, 'poll', async () => void poll(), log),
    every(MINUTE_MS, 10 * SECOND_MS, 'heartbeat', beat, log),
    // Not awaited: a source of measurements that hangs delays neither the heartbeat nor the watch for blindness.
    every(MINUTE_MS, 15 * SECOND_MS, 'signals', watch.round, log),
    every(MINUTE_MS, 20 * SECOND_MS, 'minute', minute, log),
    byTheClock('17 * * * *', 'prune', prune, log),
  ];
  void poll().then(firstRound.resolve);
  // Nobody who asks in the first minute need wait for the clock.
  void watch.round().catch((error: unknown) => log.error({ err: error }, 'a round of measurements failed'));
  await beat();
  const { connections } = web;
  if (connections < FEW_CONNECTIONS)
    log.warn({ connections }, 'few open files are allowed (ulimit -n): feeds are polled more slowly');
  const isPosting = await hasWebhooks(state);
  const served = [...adapters.keys()].filter((platform) => platform !== 'webhook' || isPosting);
  log.info({ version: packageJson.version, platforms: served, feeds: feeds.length, connections }, 'started');
  // One that is restarted more often than every hour would never do it.
  void prune().catch((error: unknown) => log.error({ err: error }, 'old records could not be deleted'));
  // Else a process that is killed leaves nothing to the next start.
  flushCompileCache();
  void prepareRegionSearch().catch((error: unknown) => log.error({ err: error }, 'the names of places cannot be read'));
  if (stateFile !== undefined) void reportDamage(stateFile, log);
  const terminal = platforms.find((adapter): adapter is TerminalAdapter => 'finished' in adapter);
  return {
    finished: terminal?.finished ?? new Promise(() => undefined),
    async stop() {
      replays.stop();
      for (const end of schedules) end();
      await Promise.all(platforms.map((adapter) => adapter.stop()));
      await Promise.all([poller.stop(), core.deliverer.stop(), health.close(), board?.close(), pictures.stop()]);
      await Promise.all([parser.close(), articles.close(), web.dispatcher.destroy()]);
      await state.close();
    },
  };
}

async function main(): Promise<void> {
  if (isHelpAsked()) return console.log(START_USAGE);
  if (process.argv.includes('--version')) return console.log(packageJson.version);
  const config = loadConfig();
  requireChat(config);
  const running = await (config.ROLE === 'sender' ? startSender(config, LOCALES) : start(config));
  let stopping: Promise<never> | undefined;
  const stop = (): Promise<never> => {
    const deadline = setTimeout(STOP_WITHIN_MS, undefined, { ref: false });
    stopping ??= Promise.race([running.stop(), deadline]).then(
      () => process.exit(0),
      () => process.exit(1),
    );
    return stopping;
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, stop);
  await Promise.race([running.finished, untilAllRefused(config)]);
  await stop();
}

try {
  await main();
} catch (error) {
  const isMistake = error instanceof ConfigError || error instanceof CatalogueError;
  process.stderr.write(`${isMistake ? error.message : `Hashwire cannot start: ${(error as Error).message}`}\n`);
  process.exit(isMistake ? EXIT_BAD_CONFIG : 1);
}
