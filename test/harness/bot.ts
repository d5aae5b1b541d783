import { render } from '../../adapters/terminal/render.ts';
import { createCommands } from '../../commands/index.ts';
import type { Platform } from '../../src/address.ts';
import { createMuteEnds } from '../../src/alerts/mute-end.ts';
import { splitLine } from '../../src/chat/arguments.ts';
import { createBot, type Replayed, type Services } from '../../src/chat/bot.ts';
import { createOptionKinds } from '../../src/chat/option-kinds.ts';
import type { RegionCatalogue } from '../../src/chat/region-catalogue.ts';
import { readLocales } from '../../src/i18n.ts';
import { createOwnFeeds, type OwnFeedsOptions } from '../../src/ingest/own-feeds.ts';
import { findNamesakes, findRegion, mayGoOn } from '../../src/regions/region-search.ts';
import { suggestRegions } from '../../src/regions/region-suggestions.ts';
import { findWithin } from '../../src/regions/region-within.ts';
import { allRegions, regionName } from '../../src/regions/regions.ts';
import { namesWhole } from '../../src/regions/wholeness.ts';
import type { State } from '../../src/state/port.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { type RegionStatus, UNKNOWN } from '../../src/status/status.ts';
import { announcedIn } from '../../src/status/timeline.ts';
import { type Analyze, createAnalyze } from '../../src/stories/analyze.ts';
import { createCompose } from '../../src/views/alert-message.ts';

/** 2022-01-10T14:00:00Z */
export const NOW = Date.UTC(2022, 0, 10, 14);

export const testLocales = readLocales(new URL('../../config/locales/', import.meta.url));

export const testRegions: RegionCatalogue = {
  codes: allRegions().map((entry) => entry.code),
  find: findRegion,
  findWithin,
  mayGoOn,
  namesakes: findNamesakes,
  suggest: suggestRegions,
  isWhole: namesWhole,
  name: regionName,
};

export const testCommands = createCommands(createOptionKinds({ regions: testRegions, locales: testLocales }));

export const sampleReplayed: Replayed = {
  from: Date.UTC(2022, 0, 4),
  until: Date.UTC(2022, 0, 12),
  reports: 20,
  publishers: 6,
  silent: 9,
  alerts: 1,
  answers: 8,
  edits: 2,
};

/** A region of which nothing is known. */
export function unknownStatus(region: string): RegionStatus {
  const dimension = <T extends string>(name: T) => ({
    ...UNKNOWN,
    region,
    dimension: name,
    observations: [],
  });
  return {
    region,
    asOf: NOW,
    dimensions: {
      internet: dimension('internet'),
      power: dimension('power'),
      regulation: dimension('regulation'),
      unrest: dimension('unrest'),
    },
    parts: [],
    signals: [],
  };
}

let analyze: Analyze | undefined;

/** Feeds of single spaces on this state, found in what a test says. */
export const testOwnFeeds = (state: State, over: Partial<OwnFeedsOptions> = {}) =>
  createOwnFeeds({
    state,
    // Made when it is first needed, because its words take a second to read.
    analyze: (item) => {
      analyze ??= createAnalyze();
      return analyze(item);
    },
    most: 20,
    compose: createCompose({ locales: testLocales, regionName }),
    pollOf: () => undefined,
    clock: () => NOW,
    onAlert: () => undefined,
    ...over,
  });

export interface Asker {
  readonly manager?: boolean;
  readonly platform?: Platform;
  readonly space?: string;
  readonly locale?: string;
  /** Absent: the space itself. */
  readonly address?: string;
  readonly roles?: readonly string[];
}

/** The real bot on a state in memory; nothing is known and nobody answers, but for what a test says. */
export function createTestBot(over: Partial<Services> = {}, commands = testCommands) {
  const errors: Readonly<Record<string, unknown>>[] = [];
  const { state = openSqlite(':memory:', { clock: () => NOW }) } = over;
  const services: Services = {
    clock: () => NOW,
    state,
    ownFeeds: testOwnFeeds(state),
    locales: testLocales,
    regions: testRegions,
    commands: testCommands,
    statusOf: async (region) => unknownStatus(region),
    busyRegions: async () => [],
    latest: async () => [],
    rateQuotes: async () => [],
    coverage: async () => ({ covering: 0, sources: 57 }),
    hashRate: async () => null,
    networkHealth: async () => [],
    farmReports: () => [],
    shareOf: () => null,
    history: async () => [],
    announced: async (region) => announcedIn(await services.state.openIncidents(), region, services.clock()),
    verdicts: async () => [],
    unmute: (mutes) => createMuteEnds(services.state, services.clock).end(mutes),
    explain: async () => null,
    sources: async () => [],
    findProviders: async () => undefined,
    troubles: () => [],
    modelUsage: () => null,
    diskFault: () => undefined,
    missingPermissions: async () => [],
    followChannels: () => [],
    canFollow: (address) => address.startsWith('discord:'),
    follow: async () => [],
    invites: () => [],
    replay: async () => null,
    ...over,
  };
  const handler = createBot({
    services,
    commands,
    log: { error: (details) => void errors.push(details) },
  });

  const invoke = async (
    command: string,
    options: Readonly<Record<string, string>>,
    asker: Asker = {},
    words?: string,
  ) => {
    const { manager = true, platform = 'telegram', space = 'telegram:1', locale, address = space, roles } = asker;
    const reply = await handler.invoke({
      platform,
      space,
      address,
      caller: { id: '7', isManager: manager, ...(roles && { roles }) },
      command,
      options,
      ...(words === undefined ? {} : { words }),
      ...(locale === undefined ? {} : { locale }),
      at: NOW,
    });
    const text = reply === null ? '' : render(reply.message, { colours: false, commandLine: () => null });
    const buttons = (reply?.message.buttons ?? []).flat();
    return { reply, text, buttons };
  };

  return {
    services,
    handler,
    errors,
    invoke,
    /** What a person would have typed. */
    ask(line: string, asker: Asker = {}) {
      const parts = splitLine(line);
      return invoke(parts?.command ?? '', {}, asker, parts?.words ?? line);
    },
  };
}

type TestBot = ReturnType<typeof createTestBot>;

/** Every subscription, of whatever space. */
export const subscriptionsOf = async (bot: TestBot) =>
  (await bot.services.state.subscriptions.entries()).map(([, one]) => one);

/** Every mute, of whatever space. */
export const mutesOf = async (bot: TestBot) => (await bot.services.state.mutes.entries()).map(([, one]) => one);
