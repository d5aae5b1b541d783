import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { type Config, configSchema, SETTINGS } from './schema.ts';

export type { Config } from './schema.ts';

/** The exit code of a start with a bad configuration. */
export const EXIT_BAD_CONFIG = 2;

/** All mistakes in one message: file, key, what was expected. Never the value of a secret. */
export class ConfigError extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(`The configuration has ${mistakes.length} mistake(s):\n${mistakes.map((one) => `  ${one}`).join('\n')}`);
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
  const values = Object.fromEntries([...given].map(([key, { value }]) => [key, value]));
  const parsed = configSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map((issue) => {
    const key = String(issue.path[0]);
    const setting = SETTINGS.find((one) => one.key === key);
    const entry = given.get(key);
    if (entry === undefined) return `${key}: ${issue.message}: expected ${setting?.expected}`;
    const found = setting?.secret ? 'something else (not shown)' : JSON.stringify(entry.value.slice(0, 100));
    return `${entry.source}: ${key}: expected ${setting?.expected}, found ${found}`;
  });
  throw new ConfigError([...new Set(mistakes)]);
}

function readEnvFile(path: string): Values {
  try {
    return parseEnv(readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new ConfigError([`${path}: expected a readable text file, found ${(error as NodeJS.ErrnoException).code}`]);
  }
}
