import { createCommands } from '../commands/index.ts';
import { type Address, type Platform, platformOf } from './address.ts';
import { DEFAULT_SETTINGS } from './alerts/alert.ts';
import { createDeliverer, type Deliverer, SENT_ELSEWHERE } from './alerts/deliver.ts';
import type { FollowChannel } from './alerts/follow-channels.ts';
import { createMuteEnds } from './alerts/mute-end.ts';
import type { Translation } from './alerts/translate-alert.ts';
import { createVerdicts } from './alerts/verdict.ts';
import type { Adapter, Extra, Handler } from './chat/adapter.ts';
import { createBot, type OwnTrouble, type Services, type SourceHealth } from './chat/bot.ts';
import type { CommandDeclaration } from './chat/command.ts';
import { PlatformError, UserError } from './chat/errors.ts';
import { createOptionKinds } from './chat/option-kinds.ts';
import type { RegionCatalogue } from './chat/region-catalogue.ts';
import type { Clock, EpochMs } from './clock.ts';
import type { Item } from './feeds/feed.ts';
import { canonicalLink, keyOf, linkKey, publisherOf } from './feeds/identity.ts';
import type { Locales } from './i18n.ts';
import { createIntake, type Intake } from './ingest/ingest.ts';
import { createOwnFeeds, type OwnFeedIntake, type OwnFeedsOptions } from './ingest/own-feeds.ts';
import type { Log } from './log.ts';
import { findNamesakes, findRegion, mayGoOn, readNamesFor } from './regions/region-search.ts';
import { suggestRegions } from './regions/region-suggestions.ts';
import { findWithin } from './regions/region-within.ts';
import { allRegions, regionName } from './regions/regions.ts';
import { namesWhole } from './regions/wholeness.ts';
import type { State } from './state/port.ts';
import { type Board, type BoardSignals, createBoard } from './status/board.ts';
import { shareOf } from './status/hashrate-shares.ts';
import { createLedger } from './status/ledger.ts';
import { announcedIn } from './status/timeline.ts';
import { addReport } from './stories/add-report.ts';
import { type Analyze, createAnalyze, sourceOf } from './stories/analyze.ts';
import type { ArticleReader } from './stories/article/article.ts';
import { createClusterer } from './stories/cluster/cluster.ts';
import type { Reader } from './stories/model-reader.ts';
import { createRateQuotes } from './stories/rate-quotes.ts';
import { createRecentStories } from './stories/recent-stories.ts';
import type { ModelUsage } from './stories/summarize/model-client.ts';
import { extractiveSummarizer, type Summarizer } from './stories/summarize/summarize.ts';
import { createCompose } from './views/alert-message.ts';

export interface CoreOptions {
  readonly state: State;
  readonly adapters: ReadonlyMap<Platform, Adapter>;
  readonly locales: Locales;
  readonly clock: Clock;
  readonly log: Log;
  /** Absent: there are no channels to follow. */
  readonly followChannels?: readonly FollowChannel[];
  /** Another process sends; absent: this one does. */
  readonly sentElsewhere?: boolean;
  readonly summarizer?: Summarizer;
  /** Reads again what would be alerted; absent: one reading decides. */
  readonly reader?: Reader;
  /** What understands items; absent: the embedded reader. */
  readonly analyze?: Analyze;
  /** Absent: sentences stay in the publishers' language. */
  readonly translate?: Translation['translate'];
  /** Absent: pages are not fetched. */
  readonly readArticle?: ArticleReader;
  /** Absent in replays: nothing is measured but what the recording says. */
  readonly watch?: BoardSignals;
  /** Absent: no farm reports. */
  readonly farmReports?: Services['farmReports'];
  /** What the model cost, where there is one. */
  readonly modelUsage?: () => ModelUsage;
  readonly sources?: () => readonly SourceHealth[];
  /** Why nothing can be stored; undefined: it can. */
  readonly diskFault?: Services['diskFault'];
  /** What is wrong with this process or the machine it runs on. */
  readonly troubles?: () => readonly OwnTrouble[];
  readonly replay?: Services['replay'];
  /** Absent in replays: no source is asked. */
  readonly findProviders?: Services['findProviders'];
  /** Absent in replays: there is no web to find feeds in. */
  readonly ownFeeds?: Pick<OwnFeedsOptions, 'most' | 'discover' | 'rssHubUrl' | 'pollOf'>;
}

/** Everything between feeds and platforms, wired: the same for the running bot and for a replay. */
export interface Core {
  readonly intake: Intake;
  readonly ownFeeds: OwnFeedIntake;
  readonly deliverer: Deliverer;
  readonly handler: Handler;
  readonly services: Services;
  readonly commands: readonly CommandDeclaration[];
  readonly board: Board;
  /** When time alone changes something next: an incident, or a mute. */
  nextElapseAt(): Promise<EpochMs | undefined>;
  /** Raises the alerts of what time alone has changed by now. */
  elapse(): Promise<void>;
  /** Builds the memory of what is stored. */
  load(): Promise<void>;
}

const regions: RegionCatalogue = {
  codes: allRegions().map((entry) => entry.code),
  find: findRegion,
  findWithin,
  mayGoOn,
  namesakes: findNamesakes,
  suggest: suggestRegions,
  isWhole: namesWhole,
  name: regionName,
  ready: readNamesFor,
};

/** Longer is a paragraph. */
const MAX_HEADLINE = 200;

/** What somebody types begins with a headline, as news does: rules weigh it more. */
function headed(given: string): { readonly title: string; readonly text: string } {
  const [, title = '', text = ''] = /^\s*([^\n]*)\n?([\s\S]*)$/u.exec(given) ?? [];
  return title.length <= MAX_HEADLINE ? { title: title.trim(), text: text.trim() } : { title: '', text: given };
}

/** Where the platform does not answer, the first delivery finds out. @throws UserError where there is nothing to post in. */
async function missingAt(
  adapter: Adapter | undefined,
  address: Address,
  extras?: readonly Extra[],
): Promise<readonly string[]> {
  try {
    return (await adapter?.missingPermissions(address, extras)) ?? [];
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    if (error.failure.kind === 'gone') throw new UserError('error-channel-gone');
    return error.failure.kind === 'forbidden' ? error.failure.missing : [];
  }
}

export function createCore(options: CoreOptions): Core {
  const { state, adapters, locales, clock, log, readArticle, watch } = options;
  const commands = createCommands(createOptionKinds({ regions, locales }));
  const { analyze = createAnalyze() } = options;
  const clusterer = createClusterer();
  const recent = createRecentStories(state, clock);
  const ledger = createLedger();
  const board = createBoard(state, ledger, clock, watch);
  const compose = createCompose({ locales, regionName });
  const deliverer =
    options.sentElsewhere === true ? SENT_ELSEWHERE : createDeliverer({ state, adapters, compose, clock, log });
  const verdicts = createVerdicts({ state, clock, pageOf: linkKey });
  const muteEnds = createMuteEnds(state, clock);
  const languages = async () => {
    const chosen = (await state.settings.entries()).flatMap(([, { language, channels = {} }]) => [
      language,
      ...Object.values(channels).flatMap((own) => own.language ?? []),
    ]);
    return [...new Set([DEFAULT_SETTINGS.language, ...chosen].map((language) => locales.match(language)))];
  };
  const intake = createIntake({
    state,
    ledger,
    ...(watch === undefined ? {} : { measured: watch.measured }),
    analyze,
    clusterer,
    summarizer: options.summarizer ?? extractiveSummarizer(),
    ...(options.translate === undefined ? {} : { translation: { translate: options.translate, languages } }),
    ...(readArticle === undefined ? {} : { readArticle }),
    ...(options.reader === undefined ? {} : { reader: options.reader }),
    clock,
    onCommit: ({ story, observations, incidents }) => {
      if (story !== null) recent.remember(story);
      board.remember(observations, incidents);
      // What is reported to be cut is measured from now on.
      for (const { region, dimension, closedAt } of incidents) {
        if (dimension === 'internet' && closedAt === null) watch?.interest(region);
      }
    },
    onAlert: () => deliverer.wake(),
  });

  const ownFeeds = createOwnFeeds({
    most: 0,
    pollOf: () => undefined,
    ...options.ownFeeds,
    state,
    analyze,
    ...(readArticle === undefined ? {} : { readArticle }),
    compose,
    clock,
    onAlert: () => deliverer.wake(),
  });

  async function pageAt(url: string) {
    const article = await readArticle?.(url);
    const isArticle = article !== undefined && article.paragraphs.length > 0;
    return isArticle ? { title: article.title, text: article.paragraphs.join('\n') } : { title: '', text: '' };
  }

  /** A text, or the page behind a link, read as if a feed had brought it; nothing is kept. */
  async function explain(textOrUrl: string) {
    const isLink = /^https?:\/\/\S+$/u.test(textOrUrl);
    const { title, text } = isLink ? await pageAt(textOrUrl) : headed(textOrUrl);
    if (`${title}${text}` === '') return null;
    const url = isLink ? canonicalLink(textOrUrl) : '';
    const publisher = isLink ? publisherOf(url) : '';
    const now = clock();
    const item: Item = {
      id: keyOf('explained', textOrUrl),
      feedId: '',
      publisher,
      url,
      title,
      text,
      language: '',
      publishedAt: now,
      seenAt: now,
      firstSight: false,
    };
    const { item: known, match, observations } = analyze(item);
    const summary = await extractiveSummarizer().summarize({ sources: [sourceOf(known)] });
    const assignment = { storyId: null, features: { core: [] }, score: 0, evidence: [] };
    return addReport(null, { item: known, match, assignment, summary, observations });
  }

  const services: Services = {
    clock,
    state,
    locales,
    regions,
    commands,
    async statusOf(region) {
      // What people ask about is measured from now on.
      watch?.interest(region);
      return board.statusOf(region);
    },
    busyRegions: async () => board.busyRegions(),
    latest: async (filter) => recent.latest(filter),
    rateQuotes: createRateQuotes((id) => state.item(id)),
    coverage: async (region, since) => ({
      covering: recent.publishersOn(region, since),
      sources: options.sources?.().filter(({ feed }) => feed.enabled).length ?? 0,
    }),
    hashRate: async () => board.hashRate(),
    networkHealth: async () => board.networkHealth(),
    farmReports: (region) => options.farmReports?.(region) ?? [],
    shareOf: (region) => shareOf(region, clock()),
    history: (region) => board.history(region),
    announced: async (region) => announcedIn(await state.openIncidents(), region, clock()),
    verdicts,
    async unmute(mutes) {
      const due = await muteEnds.end(mutes);
      if (due > 0) deliverer.wake();
      return due;
    },
    explain,
    sources: async () => options.sources?.() ?? [],
    ownFeeds,
    findProviders: async (...asked) => await options.findProviders?.(...asked),
    diskFault: (now) => options.diskFault?.(now),
    troubles: () => options.troubles?.() ?? [],
    modelUsage: () => options.modelUsage?.() ?? null,
    missingPermissions: (address, extras) => missingAt(adapters.get(platformOf(address)), address, extras),
    followChannels: () => options.followChannels ?? [],
    canFollow: (target) => adapters.get(platformOf(target))?.capabilities.follows === true,
    async follow(source, target) {
      const adapter = adapters.get(platformOf(target));
      if (adapter === undefined) throw new PlatformError({ kind: 'rejected' }, `${target} is not served here`);
      try {
        await adapter.follow(source, target);
        return [];
      } catch (error) {
        if (error instanceof PlatformError && error.failure.kind === 'forbidden') return error.failure.missing;
        throw error;
      }
    },
    invites: (region) => [...adapters.values()].flatMap((adapter) => adapter.invites(region)),
    replay: async (...asked) => (await options.replay?.(...asked)) ?? null,
  };

  return {
    intake,
    ownFeeds,
    deliverer,
    handler: createBot({ services, commands, log }),
    services,
    commands,
    board,
    async nextElapseAt() {
      const known = [await intake.nextElapseAt(), await muteEnds.nextAt()].filter((at) => at !== undefined);
      return known.length > 0 ? Math.min(...known) : undefined;
    },
    async elapse() {
      await intake.elapse();
      await muteEnds.due();
    },
    async load() {
      clusterer.load(await recent.load());
      await board.load();
    },
  };
}
