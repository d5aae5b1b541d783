import { randomBytes } from 'node:crypto';
import type { Address, Space } from '../address.ts';
import { DEFAULT_SETTINGS, type Mute, type SpaceSettings } from '../alerts/alert.ts';
import type { FollowChannel } from '../alerts/follow-channels.ts';
import { settingsAt } from '../alerts/space-settings.ts';
import type { Verdict } from '../alerts/verdict.ts';
import { type Clock, type EpochMs, MINUTE_MS, monotonicMs } from '../clock.ts';
import type { Feed } from '../feeds/feed.ts';
import type { Silence } from '../feeds/silence.ts';
import { fill, type Locales, type Translate } from '../i18n.ts';
import type { Log } from '../log.ts';
import type { Region } from '../regions/regions.ts';
import type { DiskFault } from '../state/disk.ts';
import type { FeedState, State } from '../state/port.ts';
import type { FarmReport } from '../status/farm-reports.ts';
import type { HashRateReading } from '../status/hashrate-reading.ts';
import type { Share } from '../status/hashrate-shares.ts';
import type { Incident } from '../status/observation.ts';
import type { ProviderSearch } from '../status/signal.ts';
import type { RegionStatus, SignalHealth } from '../status/status.ts';
import type { Announced } from '../status/timeline.ts';
import type { RateQuote } from '../stories/rate-quotes.ts';
import type { Story, Topic } from '../stories/story.ts';
import type { ModelUsage } from '../stories/summarize/model-client.ts';
import { within } from '../wait.ts';
import type { Extra, Handler, Invite } from './adapter.ts';
import type { CommandDeclaration, Invocation, Reply } from './command.ts';
import { UserError } from './errors.ts';
import type { OwnFeeds } from './feed-service.ts';
import { type Span, time } from './message.ts';
import { cardsOf, noted, notesOn } from './notes.ts';
import { asked, offer, readOptions } from './options.ts';
import { type PlainWords, readPlainWords, readQuestion } from './plain-words.ts';
import { inWordsOf, shownOn } from './platform-words.ts';
import { createQuota } from './quota.ts';
import type { RegionCatalogue } from './region-catalogue.ts';
import { renamed } from './renamed.ts';
import { say } from './reply.ts';

/** Discord's limit of autocomplete (https://discord.com/developers/docs/interactions/application-commands#autocomplete). */
const MAX_CHOICES = 25;

/** Nobody looks at an answer that is still being made after this. */
const ANSWER_WITHIN_MS = MINUTE_MS;

/** Faster than people read; one person who holds a button down would delay the answers to others. */
const PER_PERSON = 20;
const PER_SPACE = 60;

/** The clock of the machine was set at `at`, or is behind now, by so much (negative: back). Shown by `/sources`. */
export type OwnTrouble = {
  readonly kind: 'clock-step' | 'clock-behind';
  readonly byMs: number;
  readonly at: EpochMs;
};

/** Everything commands may use; `main.ts` fills it, tests fill what they need. */
export interface Services {
  readonly clock: Clock;
  readonly state: State;
  readonly locales: Locales;
  readonly regions: RegionCatalogue;
  /** What `/help` lists. */
  readonly commands: readonly CommandDeclaration[];
  /** As of now, from memory. What somebody asks about is measured for a day. */
  statusOf(region: Region): Promise<RegionStatus>;
  /** Regions with something going on, worst first. */
  busyRegions(): Promise<readonly RegionStatus[]>;
  /** Relevant stories, newest first. A region covers its parts. */
  latest(filter: { region?: Region; topic?: Topic; since: EpochMs; limit: number }): Promise<readonly Story[]>;
  /** What publishers of these stories say happened to the hash rate. */
  rateQuotes(stories: readonly Story[], most: number): Promise<readonly RateQuote[]>;
  /** How many of our sources reported anything on the region since. */
  coverage(region: Region, since: EpochMs): Promise<{ readonly covering: number; readonly sources: number }>;
  /** null: nobody answers. */
  hashRate(): Promise<HashRateReading | null>;
  /** Of the sources of the hash rate. */
  networkHealth(): Promise<readonly SignalHealth[]>;
  /** What operators' own monitoring says of farms in a region, what goes on first. */
  farmReports(region: Region): readonly FarmReport[];
  /** The last published share of the network; null where none was published. */
  shareOf(region: Region): Share | null;
  /** Incidents of a region, open and closed, newest first. */
  history(region: Region): Promise<readonly Incident[]>;
  /** What changes at a known time, soonest first, of a region or everywhere. */
  announced(region: Region | undefined): Promise<readonly Announced[]>;
  /** What the stages did, or would do, with a story in a space, or with what one report brought: a verdict a subscription. */
  verdicts(story: Story, space: Space, link?: string): Promise<readonly Verdict[]>;
  /** Ends mutes. @returns how many alerts follow now: what goes on and was kept back. */
  unmute(mutes: readonly Mute[]): Promise<number>;
  /**
   * Reads a text, or the page behind a link, as if a feed had brought it; tells and keeps nothing.
   * @returns null when the page cannot be read.
   */
  explain(textOrUrl: string): Promise<Story | null>;
  sources(): Promise<readonly SourceHealth[]>;
  readonly ownFeeds: OwnFeeds;
  /** See `Signal.findProviders`; undefined: no source measures any. */
  findProviders(typed: string, countries: readonly Region[]): Promise<ProviderSearch | undefined>;
  /** What is wrong with this process or the machine it runs on. */
  troubles(): readonly OwnTrouble[];
  /** null: summaries are the publishers' own sentences. */
  modelUsage(): ModelUsage | null;
  /**
   * Why nothing can be stored; undefined: it can.
   * @param now looks at the disk; else what was found within the last minute.
   */
  diskFault(now?: 'now'): DiskFault | undefined;
  /** Permissions the bot lacks to post at the address, or for what posting can do without. */
  missingPermissions(address: Address, extras?: readonly Extra[]): Promise<readonly string[]>;
  /** Public channels that the operator set up. */
  followChannels(): readonly FollowChannel[];
  /** Whether a channel of that platform can take over what another one publishes. */
  canFollow(target: Address): boolean;
  /** Lets a channel take over what such a channel publishes. @returns permissions the bot lacks for it; empty: done. */
  follow(source: Address, target: Address): Promise<readonly string[]>;
  /** Links that add the bot elsewhere, of every platform that is served; see `Adapter.invites`. */
  invites(region?: Region): readonly Invite[];
  /** Plays a recording through the real pipeline; its messages arrive at the address. @returns null: no such recording. */
  replay(recording: string, address: Address, language: string): Promise<Replayed | null>;
}

/** What a recording brought. */
export interface Replayed {
  readonly from: EpochMs;
  readonly until: EpochMs;
  readonly reports: number;
  readonly publishers: number;
  /** Reports that raised no alert. */
  readonly silent: number;
  readonly alerts: number;
  /** Messages that answer an earlier one, and changes of one. */
  readonly answers: number;
  readonly edits: number;
}

export interface SourceHealth {
  readonly feed: Feed;
  /** Absent: not polled yet. */
  readonly state?: FeedState;
  /** It answers, and says nothing, or nothing new. */
  readonly silence?: Silence | undefined;
}

export interface BotOptions {
  readonly services: Services;
  readonly commands: readonly CommandDeclaration[];
  readonly log: Pick<Log, 'error'>;
}

/** The one thing adapters talk to: enforces authority, parses options, turns what goes wrong into replies that help. */
export function createBot({ services, commands, log }: BotOptions): Handler {
  const byName = new Map(commands.map((command) => [command.name, command]));
  const ofPeople = createQuota(PER_PERSON, MINUTE_MS, monotonicMs);
  const ofSpaces = createQuota(PER_SPACE, MINUTE_MS, monotonicMs);

  /** Over the quota people are told so once a minute, and then nothing. */
  const isOverQuota = ({ platform, caller, space }: Invocation): boolean | 'first' => {
    // Who sits at the terminal, or pipes a file into it, disturbs nobody.
    if (platform === 'terminal') return false;
    // Managers set things up in a row, and nobody but they suffers from it.
    const own = caller.isManager ? 'granted' : ofPeople.take(`${platform}:${caller.id}`);
    // What one person is refused takes nothing from the others, and members leave room for managers.
    const taken = own === 'granted' ? ofSpaces.take(caller.isManager ? `${space} managers` : space) : own;
    return taken === 'refused' || (taken === 'refused-first' && 'first');
  };

  /** @param what happened, as a message id. */
  const failed = (what: string, error: unknown, where: string, t: Translate): Reply => {
    const id = randomBytes(4).toString('hex');
    log.error({ err: error, id, command: where }, 'a command failed');
    return say('warning', t('error-unexpected-title'), [t(what, { id })]);
  };

  return {
    async invoke(typed) {
      const shown = commands.filter((one) => shownOn(one, typed.platform));
      if (typed.command !== '' && !shown.some(({ name }) => name === typed.command)) return null;
      // To read what was typed costs more than all else: who asks too much is not read.
      const over = isOverQuota(typed);
      let locale = services.locales.match(typed.locale);
      if (over !== false) {
        const t = services.locales.translator(locale);
        return over === 'first' ? say('warning', t('error-title'), [t('error-too-fast')]) : null;
      }
      await services.regions.ready?.([typed.words ?? '', ...Object.values(typed.options)].join(' '));
      const { invocation: read, ...left } =
        typed.command === '' ? readPlainWords(typed, shown) : readQuestion(typed, shown);
      let invocation = read;
      const command = byName.get(invocation.command);
      if (command === undefined || !shownOn(command, invocation.platform)) return null;
      let reply: Reply | null;
      let timeZone = DEFAULT_SETTINGS.timeZone;
      try {
        const { language, timeZone: zone } = await settingsRead(services, invocation);
        invocation = withOperators(invocation, await settingsHere(services, invocation));
        locale = services.locales.match(language);
        timeZone = zone;
        reply = await within(ANSWER_WITHIN_MS, answer(command, invocation, locale, services, left), () => {
          throw new UserError('error-late');
        });
      } catch (error) {
        const t = inWordsOf(invocation, services.locales.translator(locale));
        if (error instanceof UserError)
          reply = offer(asked(error, command, invocation.options), command, invocation.platform, t);
        else if (services.state.awaySince() !== undefined)
          reply = say('warning', t('error-title'), awayNote(services, t));
        else {
          const fault = services.diskFault('now');
          if (fault === undefined) reply = failed('error-unexpected', error, command.name, t);
          else reply = say('warning', t('error-title'), [t(`disk-${fault}`)]);
        }
      }
      const reading = { locale, timeZone, writtenAt: services.clock() };
      return reply && { ...reply, message: { ...reading, ...reply.message } };
    },

    async suggest(question) {
      const option = byName.get(question.command)?.options.find((one) => one.name === question.option);
      try {
        await services.regions.ready?.(question.typed);
        const choices = (await option?.suggest?.(question, services)) ?? [];
        return choices.slice(0, MAX_CHOICES);
      } catch (error) {
        log.error({ err: error, command: question.command, option: question.option }, 'a suggestion failed');
        return [];
      }
    },

    async excuse(invocation, error) {
      const known = await settingsRead(services, invocation).catch(() => undefined);
      const locale = services.locales.match(known?.language ?? invocation.locale);
      const reply = failed('error-not-shown', error, invocation.command, services.locales.translator(locale));
      return { ...reply, message: { locale, ...reply.message } };
    },

    async moved(from: Space, to: Space) {
      await services.state.moveSpace(from, to);
    },

    renamed: (address, placeName) => renamed(services.state, address, placeName),
  };
}

/** Members of the role that a space named are its managers, too. */
function withOperators(invocation: Invocation, { operator }: SpaceSettings): Invocation {
  const { caller } = invocation;
  const isOperator = operator !== undefined && caller.roles?.includes(operator) === true;
  return isOperator ? { ...invocation, caller: { ...caller, isManager: true } } : invocation;
}

async function answer(
  command: CommandDeclaration,
  invocation: Invocation,
  locale: string,
  services: Services,
  { unread, topics = [], others = [] }: Omit<PlainWords, 'invocation'>,
) {
  if (command.access === 'manager' && !invocation.caller.isManager) {
    throw new UserError('error-manager-only', { command: command.name, platform: invocation.platform });
  }
  const { options, args, ignored, unread: unsaid } = await readOptions(command, { ...invocation, locale }, services);
  const left = unread ?? unsaid;
  const t = inWordsOf(invocation, services.locales.translator(locale));
  const context = { invocation: { ...invocation, options }, args, t, locale, now: services.clock(), services };
  const reply = await command.run(context).catch((error: unknown) => {
    throw error instanceof UserError ? asked(error, command, options) : error;
  });
  const notes = notesOn({ command, options, ignored, topics, left }, t, locale);
  const all = [...notes, ...awayNote(services, t)];
  if (reply === null || all.length === 0) return reply;
  return { ...reply, message: noted(reply.message, all, cardsOf(others, locale, services)) };
}

/** @returns a paragraph while the state cannot be reached; else none. */
function awayNote({ state }: Pick<Services, 'state'>, t: Translate): readonly (readonly Span[])[] {
  const since = state.awaySince();
  return since === undefined ? [] : [fill(t, 'state-away', { since: time(since) })];
}

/** The settings of a space; where nobody set any, in the language of who is asking. */
export async function settingsOf(
  services: Pick<Services, 'state' | 'locales'>,
  asker: { readonly space: Space; readonly locale?: string },
): Promise<SpaceSettings> {
  const stored = await services.state.settings.get(asker.space);
  return stored ?? { ...DEFAULT_SETTINGS, language: services.locales.match(asker.locale) };
}

/** What holds where somebody asks. */
export const settingsHere = async (services: Services, asker: Invocation): Promise<SpaceSettings> =>
  settingsAt(asker.address, await settingsOf(services, asker));

/** Those of who reads the answer. */
const settingsRead = (services: Services, { answeredIn, ...asker }: Invocation): Promise<SpaceSettings> =>
  answeredIn === undefined ? settingsHere(services, asker) : settingsOf(services, { ...asker, space: answeredIn });
