import { fstatSync, readFileSync } from 'node:fs';
import { isatty } from 'node:tty';
import { parseEnv } from 'node:util';
import { editDistance } from '../src/text/edit-distance.ts';
import { type Config, configSchema, SETTINGS } from './schema.ts';

export type { Config } from './schema.ts';

/** The exit code of a start with a bad configuration. */
export const EXIT_BAD_CONFIG = 2;

/** All mistakes in one message: file, key, what was expected. Never the value of a secret. */
export class ConfigError extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    const lines = mistakes.map((one) => `  ${one}`);
    super(
      `The configuration has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}:\n${lines.join('\n')}`,
    );
    this.name = 'ConfigError';
    this.mistakes = mistakes;
  }
}

type Values = Readonly<Record<string, string | undefined>>;

/**
 * The environment, and beneath it the file `.env` of the folder the program is started in.
 * @throws ConfigError
 */
export function loadConfig(env: Values = process.env, path = '.env'): Config {
  return readConfig({ environment: env, [path]: readEnvFile(path) });
}

/**
 * @param sources name of the source -> its values, the first that has a key wins; an empty value counts as none.
 * @throws ConfigError
 */
export function readConfig(sources: Readonly<Record<string, Values>>): Config {
  const given = new Map<string, { readonly source: string; readonly value: string }>();
  for (const { key } of SETTINGS) {
    for (const [source, values] of Object.entries(sources)) {
      const value = values[key]?.trim() ?? '';
      if (value !== '' && !given.has(key)) given.set(key, { source, value });
    }
  }
  const misspelt = misspeltIn(sources, new Set<string>(given.keys()));
  const values = Object.fromEntries([...given].map(([key, { value }]) => [key, value]));
  const parsed = configSchema.safeParse(values);
  if (parsed.success && misspelt.length === 0) return parsed.data;
  const mistakes = (parsed.error?.issues ?? []).map((issue) => {
    const key = String(issue.path[0]);
    const setting = SETTINGS.find((one) => one.key === key);
    const entry = given.get(key);
    if (entry === undefined) return `${key}: ${issue.message}: expected ${setting?.expected}`;
    const found = setting?.secret ? 'something else (not shown)' : JSON.stringify(entry.value.slice(0, 100));
    return `${entry.source}: ${key}: expected ${setting?.expected}, found ${found}`;
  });
  throw new ConfigError([...new Set([...mistakes, ...misspelt])]);
}

/** Beyond these a name is another name. */
const MAX_SLIPS = 2;

/**
 * Names that look like a token's: `TELEGRAM_BOT_TOKEN`, `DISCORD_TOKN`. Without this, Hashwire would start as a terminal.
 * Other names in the environment are other programs' business.
 */
function misspeltIn(sources: Readonly<Record<string, Values>>, given: ReadonlySet<string>): readonly string[] {
  const missing = (['DISCORD_TOKEN', 'TELEGRAM_TOKEN'] as const).filter((key) => !given.has(key));
  return Object.entries(sources).flatMap(([source, values]) =>
    Object.entries(values).flatMap(([name, value]) => {
      if (value === undefined || value.trim() === '' || SETTINGS.some(({ key }) => key === name)) return [];
      const meant = missing.find((key) => isNear(name.toUpperCase(), key));
      return meant === undefined ? [] : [`${source}: ${name} is not a setting. Did you mean ${meant}?`];
    }),
  );
}

function isNear(name: string, key: string): boolean {
  const platform = key.slice(0, key.indexOf('_'));
  return editDistance(name, key, MAX_SLIPS) <= MAX_SLIPS || (name.startsWith(platform) && /TOKEN|KEY/u.test(name));
}

/**
 * Without a token the terminal is the chat, where somebody types or a file or pipe brings commands.
 * @param input descriptor of standard input.
 */
export function servesTerminal(config: Config, input = 0): boolean {
  if (config.DISCORD_TOKEN !== undefined || config.TELEGRAM_TOKEN !== undefined || config.ROLE !== 'all') return false;
  return isatty(input) || !isDevice(input);
}

/**
 * @param input descriptor of standard input.
 * @throws ConfigError where nobody could ever be answered: a service or a container without a token.
 */
export function requireChat(config: Config, input = 0): void {
  const { DISCORD_TOKEN, TELEGRAM_TOKEN, WEBHOOKS_FILE } = config;
  if ((DISCORD_TOKEN ?? TELEGRAM_TOKEN ?? WEBHOOKS_FILE) !== undefined || servesTerminal(config, input)) return;
  throw new ConfigError([
    'DISCORD_TOKEN or TELEGRAM_TOKEN is needed, because there is no terminal to talk to. Set one of them in the environment or in .env.',
  ]);
}

/** `/dev/null`, as services and containers get it, or nothing at all. */
function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}

function readEnvFile(path: string): Values {
  try {
    return parseEnv(readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new ConfigError([`${path}: expected a readable text file, found ${(error as NodeJS.ErrnoException).code}`]);
  }
}
