/* What the process of the bot holds (RSS): alone with both SDKs, with many feeds for long, with many servers of Discord. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { pause, start, until } from '../harness/process.ts';
import type { DiscordOrder, DiscordProcess } from './discord-server.ts';
import type { FeedServer } from './feed-server.ts';
import type { MemoryBot } from './memory-bot.ts';
import { createWriter } from './news.ts';
import { DISCORD_TOKEN, type PipelineOptions, TELEGRAM_TOKEN } from './pipeline.ts';
import { FLAGS, PROGRAM, type Surroundings, settingsFor } from './program.ts';
import { MB, median, megabytes, progress, type Row, report } from './row.ts';
import type { TelegramOrder, TelegramProcess } from './telegram-server.ts';

const FEW_FEEDS = 100;
const ITEMS = 30;
const MANY_FEEDS = 1000;
const CYCLES = 100;
/** New items in a cycle: two of a hundred feeds have one. */
const NEW_ITEMS = 20;
const SERVERS = 2500;
const CHANNELS = 30;
/** After the work is done; workers end when they were idle for 5 s. */
const SETTLED_MS = 15_000;
const SAMPLE_MS = 250;

const telegramOrder: TelegramOrder = { token: TELEGRAM_TOKEN, limits: false, keep: false };
const feedServer = (feeds: number) =>
  start<FeedServer>(new URL('./feed-server.ts', import.meta.url), { feeds, hosts: Math.min(feeds, 250) });
const telegramServer = () => start<TelegramProcess>(new URL('./telegram-server.ts', import.meta.url), telegramOrder);
const discordServer = (servers: number, channels: number) => {
  const order: DiscordOrder = { token: DISCORD_TOKEN, servers, channels, keep: false };
  return start<DiscordProcess>(new URL('./discord-server.ts', import.meta.url), order);
};

const SCENARIOS: Readonly<Record<string, () => Promise<Row>>> = {
  few: bothSdks,
  many: manyFeeds,
  servers: manyServers,
};
const rows: Row[] = [];
for (const [name, measure] of Object.entries(SCENARIOS)) {
  if (process.argv[2] === undefined || process.argv[2] === name) rows.push(await measure());
}
report(rows);
process.exit();

async function bothSdks(): Promise<Row> {
  progress(`both SDKs and ${FEW_FEEDS} feeds`);
  const [feeds, telegram, discord] = await Promise.all([feedServer(FEW_FEEDS), telegramServer(), discordServer(0, 0)]);
  const around = { telegram: await telegram.url(), discord: await discord.url(), feedUrls: await feeds.urls() };
  const items = FEW_FEEDS * ITEMS;
  const { settled, highest } = await memoryOfProgram(around, async (dataDir) => itemsIn(dataDir) >= items);
  await Promise.all([feeds, telegram, discord].map((server) => server.process.kill()));
  return {
    work: 'memory: both SDKs and 100 feeds',
    measured: `src/main.ts with ${items} items of first sight; RSS ${SETTLED_MS / 1000} s after the first round (highest on the way ${megabytes(highest)})`,
    value: megabytes(settled),
    reach: '<= 160 MB',
    reached: settled <= 160 * MB,
    figures: { settledMB: settled / MB, highestMB: highest / MB },
  };
}

async function manyServers(): Promise<Row> {
  progress(`${SERVERS} servers of Discord with ${CHANNELS} channels each`);
  const [feeds, discord] = await Promise.all([feedServer(1), discordServer(SERVERS, CHANNELS)]);
  const around = { discord: await discord.url(), feedUrls: await feeds.urls() };
  const { settled, highest } = await memoryOfProgram(around, async () => (await discord.counted()).identified > 0);
  await Promise.all([feeds, discord].map((server) => server.process.kill()));
  return {
    work: 'memory: 2,500 Discord servers x 30 channels',
    measured: `src/main.ts; RSS ${SETTLED_MS / 1000} s after it said who it is (highest on the way ${megabytes(highest)})`,
    value: megabytes(settled),
    reach: '<= 220 MB',
    reached: settled <= 220 * MB,
    figures: { settledMB: settled / MB, highestMB: highest / MB },
  };
}

/** @returns RSS in bytes, in the end and at its highest. */
async function memoryOfProgram(
  around: Surroundings,
  isDone: (dataDir: string) => Promise<boolean>,
): Promise<{ readonly settled: number; readonly highest: number }> {
  const settings = await settingsFor(around);
  const { cwd, env } = settings;
  const program = spawn(process.execPath, [...FLAGS, fileURLToPath(PROGRAM)], { cwd, env, stdio: 'ignore' });
  const samples: number[] = [];
  const sampling = setInterval(() => samples.push(rssOf(program)), SAMPLE_MS);
  await until(() => isDone(settings.dataDir), 'the first round');
  await pause(SETTLED_MS);
  clearInterval(sampling);
  const ended = once(program, 'exit');
  program.kill('SIGKILL');
  await ended;
  await settings.remove();
  return { settled: median(samples.slice(-8)), highest: Math.max(...samples) };
}

/** In bytes, as the kernel counts it (https://man7.org/linux/man-pages/man5/proc_pid_status.5.html): asked from outside, for a program that answers holds more. */
function rssOf({ pid }: ChildProcess): number {
  const [, kilobytes = ''] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

/** @returns 0 while the program is still making its state. */
function itemsIn(dataDir: string): number {
  try {
    const state = new DatabaseSync(join(dataDir, 'hashwire.sqlite'), { readOnly: true, timeout: 1000 });
    const row = state.prepare('SELECT count(*) AS n FROM items').get();
    state.close();
    return Number(row?.n);
  } catch {
    return 0;
  }
}

async function manyFeeds(): Promise<Row> {
  progress(`${MANY_FEEDS} feeds, ${CYCLES} cycles`);
  const [feeds, telegram, discord] = await Promise.all([feedServer(MANY_FEEDS), telegramServer(), discordServer(0, 0)]);
  const order: PipelineOptions = {
    telegram: await telegram.url(),
    discord: await discord.url(),
    feedUrls: await feeds.urls(),
    limited: true,
  };
  const bot = await start<MemoryBot>(new URL('./memory-bot.ts', import.meta.url), order, { execArgv: FLAGS });
  const writer = createWriter(5);
  const after: number[] = [];
  for (let cycle = 0; cycle < CYCLES; cycle++) {
    const at = await bot.now();
    const fresh = Array.from({ length: cycle === 0 ? 0 : NEW_ITEMS }, (_, n) => ({
      feed: (cycle * NEW_ITEMS + n) % MANY_FEEDS,
      at,
      ...writer.article(),
    }));
    await feeds.publish(fresh);
    await bot.poll();
    after.push(await bot.rss());
    if (cycle % 10 === 0) progress(`cycle ${cycle + 1}: ${megabytes(after.at(-1) ?? 0)}`);
  }
  await bot.close();
  await Promise.all([feeds, telegram, discord, bot].map((one) => one.process.kill()));
  const [early, late] = [median(after.slice(8, 11)), median(after.slice(-3))];
  const growth = late / early - 1;
  return {
    work: 'memory: 1,000 feeds after 100 cycles',
    measured: `both SDKs, ${MANY_FEEDS * ITEMS} items of first sight, then ${NEW_ITEMS} new ones a cycle; RSS after cycle 10 (${megabytes(early)}) and 100`,
    value: `${megabytes(late)}, ${growth >= 0 ? '+' : ''}${(growth * 100).toFixed(1)} %`,
    reach: '<= 250 MB, < +5 % from cycle 10 to 100',
    reached: late <= 250 * MB && growth < 0.05,
    figures: { lateMB: late / MB, earlyMB: early / MB, growthShare: growth, highestMB: Math.max(...after) / MB },
  };
}
