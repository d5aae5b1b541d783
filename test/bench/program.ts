import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { DISCORD_TOKEN, feedOf, TELEGRAM_TOKEN } from './pipeline.ts';

const [, ...startWith] = packageJson.scripts.start.split(' ');

/** The program as `npm start` runs it: its file, and what Node is told before that. */
export const PROGRAM = new URL(`../../${startWith.at(-1)}`, import.meta.url);
export const FLAGS: readonly string[] = startWith
  .slice(0, -1)
  .map((word) => (word.startsWith('./') ? new URL(`../../${word}`, import.meta.url).href : word));

export interface Surroundings {
  readonly telegram?: string;
  readonly discord?: string;
  readonly feedUrls: readonly string[];
}

/** What the program is started with; nothing of it leads beyond this machine. */
export interface Settings {
  readonly cwd: string;
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
  remove(): Promise<void>;
}

export async function settingsFor({ telegram, discord, feedUrls }: Surroundings): Promise<Settings> {
  const cwd = await mkdtemp(join(tmpdir(), 'hashwire-bench-'));
  const ours = JSON.parse(await readFile(new URL('../../config/feeds.json', import.meta.url), 'utf8')) as {
    feeds: { enabled?: boolean }[];
  };
  const own = { feeds: [...ours.feeds.map((feed) => ({ ...feed, enabled: false })), ...feedUrls.map(feedOf)] };
  const feedsFile = join(cwd, 'feeds.json');
  await writeFile(feedsFile, JSON.stringify(own));
  return {
    cwd,
    dataDir: join(cwd, 'data'),
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATA_DIR: join(cwd, 'data'),
      FEEDS_FILE: feedsFile,
      ALLOW_PRIVATE_HOSTS: 'on',
      IODA: 'off',
      RADAR: 'off',
      MEMPOOL: 'off',
      BLOCKCHAIN: 'off',
      ...(telegram === undefined ? {} : { TELEGRAM_TOKEN, TELEGRAM_API_URL: telegram }),
      ...(discord === undefined ? {} : { DISCORD_TOKEN, DISCORD_API_URL: discord }),
    },
    remove: () => rm(cwd, { recursive: true, force: true }),
  };
}
