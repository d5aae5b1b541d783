import { z } from 'zod';
import { isDatabaseUrl } from './database-url.ts';
import {
  about,
  file,
  HOST_EXPECTED,
  host,
  http,
  languageTags,
  off,
  on,
  PORT_EXPECTED,
  port,
  type SettingAbout,
  SWITCH_EXPECTED,
  title,
  URL_EXPECTED,
} from './setting-kinds.ts';

/** Keys are the names in the environment and in `.env`; all of them, each once. */
const SHAPE = {
  DISCORD_TOKEN: z
    .string()
    .regex(/^\S{20,}$/u)
    .optional()
    .meta(about('Platforms', 'Serves Discord with this bot token.', 'the token of a Discord bot', true)),
  TELEGRAM_TOKEN: z
    .string()
    .regex(/^\d{3,}:[\w-]{20,}$/u)
    .optional()
    .meta(about('Platforms', 'Serves Telegram with this bot token.', 'the token from @BotFather, 123456:ABC...', true)),
  DISCORD_API_URL: http
    .optional()
    .meta(about('Platforms', "Another server in place of Discord's, https://discord.com/api.", URL_EXPECTED)),
  TELEGRAM_API_URL: http
    .optional()
    .meta(about('Platforms', 'Another Bot API server, in place of https://api.telegram.org.', URL_EXPECTED)),
  TELEGRAM_WEBHOOK_URL: http
    .optional()
    .meta(about('Platforms', 'Public address of /telegram at WEB_PORT; Telegram then posts there.', URL_EXPECTED)),
  TELEGRAM_PAID_BROADCAST: off.meta(
    about(
      'Platforms',
      'Sends alerts at up to 1,000 a second; each beyond 30 a second costs you 0.1 Telegram Stars.',
      SWITCH_EXPECTED,
    ),
  ),
  WEBHOOKS_FILE: file
    .optional()
    .meta(
      about(
        'Platforms',
        'Posts alerts to other programs: Slack, Mattermost, ntfy, PagerDuty or your own.',
        'a JSON file',
      ),
    ),
  FOLLOW_CHANNELS: file
    .optional()
    .meta(
      about(
        'Platforms',
        'Fills public channels of yours, which /follow offers: alerts for any number of people; see docs/follow.md.',
        'a JSON file',
      ),
    ),
  TERMINAL_FORMAT: z
    .enum(['text', 'json'])
    .default('text')
    .meta(about('Platforms', 'How the terminal prints messages.', 'text or json')),
  NO_COLOR: z
    .string()
    .optional()
    .meta(about('Platforms', 'Any value: the terminal prints no colours (https://no-color.org).', 'any value')),

  DATA_DIR: file.default('./data').meta(about('Process', 'Folder of the state; back this one up.', 'a folder')),
  DATABASE_URL: z
    .string()
    .max(4096)
    .refine(isDatabaseUrl)
    .optional()
    .meta(
      about(
        'Process',
        'Keeps the state in this PostgreSQL database in place of DATA_DIR; see docs/scale.md.',
        'postgres://user:password@host:5432/database, with ?sslmode= disable, require, verify-ca (and sslrootcert) or verify-full',
        true,
      ),
    ),
  ROLE: z
    .enum(['all', 'reader', 'sender'])
    .default('all')
    .meta(
      about(
        'Process',
        'With DATABASE_URL: reader reads and answers commands, sender sends alerts, each in a process of its own; see docs/scale.md.',
        'all, reader or sender',
      ),
    ),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .meta(about('Process', 'Minimum log level.', 'trace, debug, info, warn, error, fatal or silent')),
  HEALTH_PORT: port
    .optional()
    .meta(
      about(
        'Process',
        'Answers GET /health and GET /metrics on this port; without it, no port is opened.',
        PORT_EXPECTED,
      ),
    ),
  HEALTH_HOST: host
    .default('127.0.0.1')
    .meta(about('Process', 'Address that HEALTH_PORT is opened on; 0.0.0.0 lets other machines ask.', HOST_EXPECTED)),

  WEB_PORT: port
    .optional()
    .meta(about('Web', 'Serves the web board on this port; without it, there is no board.', PORT_EXPECTED)),
  WEB_HOST: host
    .default('127.0.0.1')
    .meta(
      about('Web', 'Address that WEB_PORT is opened on; 0.0.0.0 lets other machines read the board.', HOST_EXPECTED),
    ),
  WEB_URL: http
    .optional()
    .meta(about('Web', 'Where people reach the board: what links in feeds and in the API begin with.', URL_EXPECTED)),
  WEB_TITLE: title.meta(about('Web', 'What the board and its feeds are called.', 'at most 60 characters')),
  WEB_LANGUAGES: languageTags
    .optional()
    .meta(about('Web', 'Languages of the board, the first for all other readers; without it, all.', 'en, ru, zh-Hans')),
  FARMS_FILE: file
    .optional()
    .meta(
      about(
        'Web',
        "Takes reports of your own farms' monitoring at WEB_PORT under /in; names farms and tokens.",
        'a JSON file',
      ),
    ),

  FEEDS_FILE: file
    .optional()
    .meta(
      about('Feeds', 'Feeds of your own, in the form of config/feeds.json; the same id replaces one.', 'a JSON file'),
    ),
  FETCH_ARTICLES: on.meta(
    about('Feeds', 'Fetches the page where a feed gives only a teaser; robots.txt is honoured.', SWITCH_EXPECTED),
  ),
  ALLOW_PRIVATE_HOSTS: off.meta(
    about(
      'Feeds',
      'Allows feeds on private and loopback addresses: for tests and servers of your own.',
      SWITCH_EXPECTED,
    ),
  ),
  OWN_FEEDS_MAX: z.coerce
    .number()
    .int()
    .min(0)
    .max(200)
    .default(20)
    .meta(
      about(
        'Feeds',
        'Maximum feeds that the managers of one server or chat may add with /feed; 0: none.',
        'a whole number from 0 to 200',
      ),
    ),
  RSSHUB_URL: http
    .optional()
    .meta(
      about(
        'Feeds',
        'Your RSSHub, which /feed reads public Telegram channels through; on a public address, unless ALLOW_PRIVATE_HOSTS is on.',
        URL_EXPECTED,
        true,
      ),
    ),
  USER_AGENT_CONTACT: z
    .string()
    .regex(/^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/u)
    .optional()
    .meta(about('Feeds', 'Where publishers reach you; sent with every request.', 'https://... or mailto:...')),

  IODA: on.meta(about('Signals', 'Measures connectivity with IODA.', SWITCH_EXPECTED)),
  IODA_URL: http
    .default('https://api.ioda.inetintel.cc.gatech.edu/v2')
    .meta(about('Signals', "IODA's address.", URL_EXPECTED)),
  RADAR: on.meta(about('Signals', 'Reads outages from Cloudflare Radar; needs RADAR_TOKEN.', SWITCH_EXPECTED)),
  RADAR_URL: http
    .default('https://api.cloudflare.com/client/v4')
    .meta(about('Signals', "Cloudflare Radar's address.", URL_EXPECTED)),
  RADAR_TOKEN: z
    .string()
    .regex(/^\S{8,}$/u)
    .optional()
    .meta(about('Signals', 'Cloudflare Radar API token. Required to use Radar.', 'an API token', true)),
  ERCOT: on.meta(about('Signals', 'Reads the grid conditions of Texas from ERCOT.', SWITCH_EXPECTED)),
  ERCOT_URL: http.default('https://www.ercot.com').meta(about('Signals', "ERCOT's address.", URL_EXPECTED)),
  ELEXON: on.meta(about('Signals', 'Reads warnings of the grid of Great Britain from Elexon.', SWITCH_EXPECTED)),
  ELEXON_URL: http
    .default('https://data.elexon.co.uk/bmrs/api/v1')
    .meta(about('Signals', "Elexon's address.", URL_EXPECTED)),
  MEMPOOL: on.meta(about('Signals', 'Reads hash rate and difficulty from mempool.space.', SWITCH_EXPECTED)),
  MEMPOOL_URL: http.default('https://mempool.space').meta(about('Signals', "mempool.space's address.", URL_EXPECTED)),
  BLOCKCHAIN: on.meta(about('Signals', 'Cross-checks the hash rate with blockchain.com.', SWITCH_EXPECTED)),
  BLOCKCHAIN_URL: http
    .default('https://api.blockchain.info')
    .meta(about('Signals', "blockchain.com's address.", URL_EXPECTED)),

  SUMMARIZER: z
    .enum(['extractive', 'model'])
    .default('extractive')
    .meta(
      about('Summaries', "Who writes summaries: the publisher's own sentences, or a model.", 'extractive or model'),
    ),
  READER: z
    .enum(['embedded', 'model'])
    .default('embedded')
    .meta(
      about(
        'Summaries',
        'Who checks what would be alerted as material or worse: the embedded rules alone, or a model after them.',
        'embedded or model',
      ),
    ),
  MODEL_URL: http
    .optional()
    .meta(
      about('Summaries', 'An OpenAI-compatible endpoint; needed with SUMMARIZER=model or READER=model.', URL_EXPECTED),
    ),
  MODEL_NAME: z
    .string()
    .max(200)
    .optional()
    .meta(about('Summaries', "The model's name there; needed with SUMMARIZER=model or READER=model.", 'a name')),
  MODEL_API_KEY: z
    .string()
    .optional()
    .meta(about('Summaries', 'Its key, where it asks for one.', 'a key', true)),
  MODEL_DAILY_BUDGET: z.coerce
    .number()
    .int()
    .min(0)
    .default(500)
    .meta(
      about(
        'Summaries',
        'Maximum model requests per day; above it, Hashwire does without the model.',
        'a whole number, 0 or more',
      ),
    ),
};

const usesModel = ({ SUMMARIZER, READER }: { SUMMARIZER: string; READER: string }): boolean =>
  SUMMARIZER === 'model' || READER === 'model';
const needed = (key: keyof typeof SHAPE, by: string) => ({
  path: [key],
  message: `needed with ${by}`,
  // Told together with mistakes of other settings, not after they are fixed.
  when: () => true,
});
const MODELS = 'SUMMARIZER=model or READER=model';

export const configSchema = z
  .object(SHAPE)
  .refine((config) => !usesModel(config) || config.MODEL_URL !== undefined, needed('MODEL_URL', MODELS))
  .refine(
    ({ ROLE, DATABASE_URL }) => ROLE === 'all' || DATABASE_URL !== undefined,
    needed('DATABASE_URL', 'ROLE=reader and ROLE=sender'),
  )
  .refine(
    ({ FARMS_FILE, WEB_PORT }) => FARMS_FILE === undefined || WEB_PORT !== undefined,
    needed('WEB_PORT', 'FARMS_FILE'),
  )
  .refine(
    ({ TELEGRAM_WEBHOOK_URL, WEB_PORT }) => TELEGRAM_WEBHOOK_URL === undefined || WEB_PORT !== undefined,
    needed('WEB_PORT', 'TELEGRAM_WEBHOOK_URL'),
  )
  .refine((config) => !usesModel(config) || config.MODEL_NAME !== undefined, needed('MODEL_NAME', MODELS));

export type Config = z.infer<typeof configSchema>;
export type ConfigKey = keyof typeof SHAPE;

export type Setting = SettingAbout & {
  readonly key: ConfigKey;
  /** As it would be written; absent: none. */
  readonly defaultValue?: string;
};

/** Every setting with what it is about, in the order of the table. */
export const SETTINGS: readonly Setting[] = (Object.keys(SHAPE) as ConfigKey[]).map((key) => {
  const schema: z.ZodType = SHAPE[key];
  const described = schema.meta() as SettingAbout | undefined;
  if (described === undefined) throw new Error(`config/schema.ts: ${key} says nothing about itself`);
  const parsed = schema.safeParse(undefined).data;
  const value = typeof parsed === 'boolean' ? (parsed ? 'on' : 'off') : parsed;
  return { key, ...described, ...(value === undefined ? {} : { defaultValue: String(value) }) };
});
