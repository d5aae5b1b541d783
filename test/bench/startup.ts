/* From the start of the process to the line that says it serves. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { start } from '../harness/process.ts';
import type { DiscordOrder, DiscordProcess } from './discord-server.ts';
import type { FeedServer } from './feed-server.ts';
import { DISCORD_TOKEN, TELEGRAM_TOKEN } from './pipeline.ts';
import { FLAGS, PROGRAM, settingsFor } from './program.ts';
import { duration, median, progress, report } from './row.ts';
import type { TelegramOrder, TelegramProcess } from './telegram-server.ts';

const STARTS = 7;
const FEEDS = 100;

const telegramOrder: TelegramOrder = { token: TELEGRAM_TOKEN, limits: true, keep: false };
const discordOrder: DiscordOrder = { token: DISCORD_TOKEN, servers: 0, channels: 0, keep: false };
const [feeds, telegram, discord] = await Promise.all([
  start<FeedServer>(new URL('./feed-server.ts', import.meta.url), { feeds: FEEDS, hosts: FEEDS }),
  start<TelegramProcess>(new URL('./telegram-server.ts', import.meta.url), telegramOrder),
  start<DiscordProcess>(new URL('./discord-server.ts', import.meta.url), discordOrder),
]);
const settings = await settingsFor({
  telegram: await telegram.url(),
  discord: await discord.url(),
  feedUrls: await feeds.urls(),
});

/** @returns milliseconds. */
async function startOnce(): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [...FLAGS, fileURLToPath(PROGRAM)], {
    cwd: settings.cwd,
    env: settings.env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    if (line.includes('"msg":"started"')) break;
  }
  if (!said.at(-1)?.includes('"msg":"started"')) throw new Error(said.join('\n'));
  const took = performance.now() - started;
  // Stopped as it is stopped in use: what was compiled is kept for the next start.
  child.kill('SIGTERM');
  await once(child, 'exit');
  return took;
}

progress(`${STARTS} starts`);
const took: number[] = [];
for (let n = 0; n < STARTS; n++) took.push(await startOnce());
const ready = median(took);
report([
  {
    work: 'start to ready',
    measured: `both platforms, ${FEEDS} feeds: from the start of the process until commands are published and both platforms are listened to; median of ${STARTS}, the first ${duration(took[0] ?? 0)}`,
    value: duration(ready),
    reach: '<= 1 s',
    reached: ready <= 1000,
    figures: { ms: ready },
  },
]);
await settings.remove();
process.exit();
