import type { Logger } from 'pino';
import type { TelegramAdapter } from '../../adapters/telegram/index.ts';
import { bannerMessage, readyMessage } from '../../adapters/terminal/banner.ts';
import { createTerminalAdapter } from '../../adapters/terminal/index.ts';
import type { Config } from '../../config/index.ts';
import { platformOf } from '../address.ts';
import type { FollowChannel } from '../alerts/follow-channels.ts';
import type { Adapter, Pictures } from '../chat/adapter.ts';
import {
  hasWebhooks,
  openWebhook,
  secretsOf,
  targetsOf,
  type Webhook,
  webhookAddress,
  webhookNames,
} from '../cli/webhooks.ts';
import type { Clock } from '../clock.ts';
import { lastRunAt } from '../health/health.ts';
import { type Locales, listed } from '../i18n.ts';
import type { State } from '../state/port.ts';
import { darkPicture } from '../views/chart-content.ts';

/** Key of a fact. */
const WAITING_FOR_FOLLOWERS = 'discord-crossposts';

export interface Surroundings {
  readonly isTerminal: boolean;
  readonly state: State;
  readonly webhooks: readonly Webhook[];
  /** Values that the log hides; what is named later joins them. */
  readonly secrets: Set<string | undefined>;
  readonly followChannels: readonly FollowChannel[];
  readonly userAgent: string;
  readonly locales: Locales;
  readonly pictures: Pictures;
  readonly clock: Clock;
  readonly log: Logger;
  readonly sources: number;
  /** What the bot is watching now. */
  readonly presence: () => string;
  /** Ends with the first poll round. */
  readonly round: () => Promise<Parameters<typeof readyMessage>[1]>;
}

/** The platforms that tokens were given for, else the terminal. Each SDK weighs 40 MB: only what is served is loaded. */
export async function openPlatforms(config: Config, around: Surroundings): Promise<readonly Adapter[]> {
  const { state, locales, pictures, clock, log } = around;
  const translators = new Map(locales.available.map((locale) => [locale, locales.translator(locale)]));
  const common = { translators, pictures, clock, log };
  const adapters: Adapter[] = [];
  if (config.DISCORD_TOKEN !== undefined) {
    const { createDiscordAdapter } = await import('../../adapters/discord/index.ts');
    const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl } = config;
    // Discord is dark unless somebody changes that.
    const dark: Pictures = { resolve: (key) => pictures.resolve(darkPicture(key)) };
    // The process that sends publishes, too.
    const isSentElsewhere = config.ROLE === 'reader';
    const waitingForFollowers = {
      read: () => state.facts.get(WAITING_FOR_FOLLOWERS),
      write: (waiting: unknown) => state.facts.set(WAITING_FOR_FOLLOWERS, waiting),
    };
    const own = {
      pictures: dark,
      token,
      ...(isSentElsewhere ? {} : { waitingForFollowers }),
      awaySince: lastRunAt(config.DATA_DIR, clock()),
      presence: around.presence,
      announcements: around.followChannels.map(({ address }) => address).filter((one) => platformOf(one) === 'discord'),
    };
    adapters.push(createDiscordAdapter({ ...common, ...own, ...(apiUrl === undefined ? {} : { apiUrl }) }));
  }
  if (config.TELEGRAM_TOKEN !== undefined) {
    const { createTelegramAdapter } = await import('../../adapters/telegram/index.ts');
    const { TELEGRAM_TOKEN: token, TELEGRAM_API_URL: apiUrl, TELEGRAM_WEBHOOK_URL: webhookUrl } = config;
    const where = { ...(apiUrl && { apiUrl }), ...(webhookUrl && { webhookUrl }) };
    const paidBroadcast = config.TELEGRAM_PAID_BROADCAST;
    adapters.push(createTelegramAdapter({ ...common, token, paidBroadcast, ...where }));
  }
  // The terminal can name one at any time.
  if (around.isTerminal || around.webhooks.length > 0 || (await hasWebhooks(state))) {
    const { createWebhookAdapter } = await import('../../adapters/webhook/index.ts');
    const { webhooks, userAgent } = around;
    const targetOf = targetsOf(state, webhooks, around.secrets);
    adapters.push(createWebhookAdapter({ targetOf, boardUrl: config.WEB_URL, userAgent, clock }));
  }
  if (!around.isTerminal) return adapters;
  const locale = terminalLocale();
  const t = locales.translator(locale);
  const terminal = createTerminalAdapter({
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    format: config.TERMINAL_FORMAT,
    colours: config.NO_COLOR === undefined,
    locale,
    banner: bannerMessage(t, { sources: around.sources, folder: config.DATA_DIR }),
    webhooks: {
      addressOf: webhookAddress,
      async open(url) {
        const { secret } = await openWebhook(state, url, locales.match(locale));
        for (const one of secretsOf([{ url, secret }])) around.secrets.add(one);
        return (reader) => locales.translator(reader)('webhook-signed', { secret });
      },
      async listed(reader) {
        const names = await webhookNames(state);
        return names.length === 0
          ? undefined
          : locales.translator(reader)('subscriptions-webhooks', { names: listed(names, reader) });
      },
    },
    ready: around.round().then((round) => readyMessage(t, round, { locale, now: clock() })),
    clock,
    log,
  });
  return [...adapters, terminal];
}

/** Takes what Telegram posts to the web server; undefined: it posts nothing. */
export const updatesOf = (adapters: readonly Adapter[]): TelegramAdapter['takeUpdate'] =>
  adapters.find((adapter): adapter is TelegramAdapter => 'takeUpdate' in adapter)?.takeUpdate;

/** The language of the person at the terminal, as the system reports it (`LANG`). */
export const terminalLocale = (): string => Intl.DateTimeFormat().resolvedOptions().locale;
