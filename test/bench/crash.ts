/* A fan-out whose process is killed in the middle and started again. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Platform } from '../../src/address.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { start, until } from '../harness/process.ts';
import type { CrashBot, CrashOrder } from './crash-bot.ts';
import type { DiscordOrder, DiscordProcess } from './discord-server.ts';
import { DISCORD_TOKEN, TELEGRAM_TOKEN } from './pipeline.ts';
import { progress, type Row, report } from './row.ts';
import { subscribeChannels, subscribeChats } from './subscribers.ts';
import type { TelegramOrder, TelegramProcess } from './telegram-server.ts';

const CHATS = 1000;

report([await telegram(), await discord()]);
process.exit();

async function telegram(): Promise<Row> {
  progress(`${CHATS} chats of Telegram with its limits, killed in the middle`);
  const order: TelegramOrder = { token: TELEGRAM_TOKEN, limits: true, keep: true };
  const server = await start<TelegramProcess>(new URL('./telegram-server.ts', import.meta.url), order);
  await killedInTheMiddle('telegram', { telegram: await server.url(), limited: true }, server.count);
  const perChat = Map.groupBy(await server.accepted(), ({ chat }) => chat);
  const messages = await server.count();
  await server.process.kill();
  return rowOf('Telegram, its limits enforced', perChat.size, messages - perChat.size);
}

async function discord(): Promise<Row> {
  progress(`${CHATS} channels of Discord without limits, killed in the middle`);
  const order: DiscordOrder = { token: DISCORD_TOKEN, servers: 0, channels: 0, keep: true };
  const server = await start<DiscordProcess>(new URL('./discord-server.ts', import.meta.url), order);
  await killedInTheMiddle('discord', { discord: await server.url(), limited: false }, server.count);
  const perChannel = await server.perChannel();
  const messages = await server.count();
  await server.process.kill();
  return rowOf('Discord without limits, which recognises nonces', perChannel.length, messages - perChannel.length);
}

async function killedInTheMiddle(
  platform: Platform,
  to: Omit<CrashOrder, 'folder'>,
  count: () => Promise<number>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hashwire-bench-'));
  const state = openSqlite(join(folder, 'hashwire.sqlite'), { clock: Date.now });
  await (platform === 'telegram' ? subscribeChats : subscribeChannels)(state, CHATS);
  await state.close();
  const file = new URL('./crash-bot.ts', import.meta.url);
  const order: CrashOrder = { ...to, folder };
  const first = await start<CrashBot>(file, order);
  await first.tell();
  while ((await count()) < CHATS / 2) await new Promise((resolve) => setTimeout(resolve, 1));
  await first.process.kill();
  progress(`killed after ${await count()}`);
  const second = await start<CrashBot>(file, order);
  await until(async () => (await second.left()) === 0, 'the rest');
  await second.close();
  await second.process.kill();
  await rm(folder, { recursive: true });
}

function rowOf(where: string, told: number, repeated: number): Row {
  return {
    work: `kill in the middle of 1,000, restart: ${where}`,
    measured: 'SIGKILL when half was accepted; what the server accepted in the end',
    value: `lost ${CHATS - told}, repeated ${repeated}`,
    reach: 'lost 0, repeated <= 1',
    reached: told === CHATS && repeated <= 1,
    figures: { lost: CHATS - told, repeated },
  };
}
