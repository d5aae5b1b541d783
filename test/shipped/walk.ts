import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Answer as DiscordAnswer, Who as DiscordWho } from './discord.ts';
import { comes, hasPolled, PATIENCE_MS } from './patience.ts';
import { type How, openSurroundings, type Running, type Surroundings } from './program.ts';
import type { Answer as TelegramAnswer, Who as TelegramWho } from './telegram.ts';

const HOUR_MS = 3_600_000;
/** Longer than what is waited for: what did not come is named. */
export const LATER_MS = PATIENCE_MS + 30_000;

/** The program as it was started for all subjects of the walk: one start serves them, and each builds on those before. */
export interface Walk {
  readonly around: Surroundings;
  readonly program: Running;
  /** What was published before the program started. */
  readonly storyUrl: string;
  readonly discord: (
    name: string,
    options?: Readonly<Record<string, string>>,
    who?: DiscordWho,
  ) => Promise<DiscordAnswer>;
  readonly telegram: (text: string, who?: TelegramWho, answered?: number) => Promise<TelegramAnswer>;
  /** Waits until the message has a picture. */
  readonly chart: (id: string) => Promise<void>;
  /** Waits for what the program does; one that ended does nothing any more. */
  readonly until: (condition: () => boolean | Promise<boolean>, what: string) => Promise<void>;
  /** Starts the program anew, with the state of the one before. */
  readonly startAs: (how: How) => Promise<void>;
}

/** Starts both platforms, the world and the program before the first test, and ends them after the last. */
export function beginWalk(publishers: readonly string[] = ['gazette']): Walk {
  let around: Surroundings;
  let program: Running;
  let storyUrl = '';

  const until: Walk['until'] = (condition, what) => Promise.race([comes(condition, what), program.failed(what)]);

  beforeAll(async () => {
    around = await openSurroundings(publishers);
    storyUrl = await around.world.publish({
      id: 'shutdown',
      title: 'Kazakhstan shuts down its internet, bitcoin miners offline',
      text: 'A nationwide internet shutdown began in Kazakhstan at noon, NetBlocks said. Bitcoin miners cannot reach their pools.',
      at: Date.now() - HOUR_MS,
    });
    program = await around.start('npm start');
    await until(
      async () => (await around.discord.published()).length > 0 && (await around.discord.sessions()) > 0,
      'Discord',
    );
    await until(around.telegram.isConnected, 'Telegram');
    await until(() => hasPolled(program.healthUrl), 'the first round of polls');
  }, LATER_MS);

  beforeEach(({ onTestFailed }) => {
    onTestFailed(() => console.error(program.log()));
  });

  afterAll(async () => {
    await program.kill();
    await around.close();
  });

  return {
    get around() {
      return around;
    },
    get program() {
      return program;
    },
    get storyUrl() {
      return storyUrl;
    },
    discord: (name, options = {}, who = 'owner') => around.discord.ask(name, options, who),
    telegram: (text, who = 'administrator', answered) => around.telegram.say(text, who, answered),
    chart: (id) => until(async () => (await around.discord.message(id)).picture !== undefined, 'the chart'),
    until,
    async startAs(how) {
      program = await around.start(how);
    },
  };
}
