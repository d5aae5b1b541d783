/* What one person who presses a button two hundred times costs the alert that comes meanwhile. */
import type { Address } from '../../src/address.ts';
import { everything } from '../../src/cli/play.ts';
import { start, until, wallClock } from '../harness/process.ts';
import type { DiscordOrder, DiscordProcess } from './discord-server.ts';
import { COUNTRIES } from './news.ts';
import { DISCORD_TOKEN, openPipeline, type Pipeline, TELEGRAM_TOKEN } from './pipeline.ts';
import { duration, progress, quantile, type Row, report } from './row.ts';
import { breakingItem } from './subscribers.ts';
import type { TelegramOrder, TelegramProcess } from './telegram-server.ts';

const PRESSES = 200;
/** Each in a place of its own: a group of Telegram takes twenty messages a minute. */
const ROUNDS = Math.min(34, COUNTRIES.length);
/** Rounds that warm the code up. */
const WARM_UP = 4;
const GUILD = '5000';

interface Place {
  readonly address: Address;
  press(): Promise<void>;
  /** When an alert was accepted there; undefined: it was not, so far. */
  toldAt(title: string): Promise<number | undefined>;
}

report([await onTelegram(), await onDiscord()]);
process.exit();

async function onTelegram(): Promise<Row> {
  const order: TelegramOrder = { token: TELEGRAM_TOKEN, limits: true, keep: true, record: true };
  const server = await start<TelegramProcess>(new URL('./telegram-server.ts', import.meta.url), order);
  const pipeline = await openPipeline({ limited: true, telegram: await server.url() });
  const row = await measured('Telegram', pipeline, (n) => {
    const chat = -9000 - n;
    return {
      address: `telegram:${chat}`,
      press: () => server.pressAll(chat, 500_000 + n, PRESSES),
      toldAt: async (title) =>
        (await server.accepted()).find((one) => one.chat === chat && one.text.includes(title))?.at,
    };
  });
  await server.process.kill();
  return row;
}

async function onDiscord(): Promise<Row> {
  const order: DiscordOrder = { token: DISCORD_TOKEN, servers: 0, channels: 0, keep: true };
  const server = await start<DiscordProcess>(new URL('./discord-server.ts', import.meta.url), order);
  const pipeline = await openPipeline({ limited: true, discord: await server.url() });
  const row = await measured('Discord', pipeline, (n) => {
    const channel = String(1_000_000 + n);
    return {
      address: `discord:${GUILD}:${channel}`,
      press: () => server.pressAll(GUILD, channel, String(500_000 + n), PRESSES),
      toldAt: async (title) =>
        (await server.accepted()).find((one) => one.channel === channel && one.text.includes(title))?.at,
    };
  });
  await server.process.kill();
  return row;
}

async function measured(platform: string, pipeline: Pipeline, placeOf: (round: number) => Place): Promise<Row> {
  progress(`${platform}: ${ROUNDS} times ${PRESSES} presses by one person, and an alert meanwhile`);
  const { core, state, adapters } = pipeline;
  for (const adapter of adapters.values()) {
    await adapter.publish(core.commands);
    await adapter.start(core.handler);
  }
  core.deliverer.start();
  const [adapter] = adapters.values();
  const took: number[] = [];
  for (let n = 0; n < ROUNDS; n += 1) {
    const { address, press, toldAt } = placeOf(n);
    const buttons = [[{ label: 'Refresh', command: 'status', options: { region: 'KZ', refresh: 'true' } }]];
    const card = { tone: 'neutral', title: 'Card', paragraphs: [], buttons } as const;
    await adapter?.send(address, card, { idempotencyKey: `card ${n}` });
    await state.subscriptions.set(address, everything(address, address, Date.now()));
    await press();
    const item = breakingItem(n);
    const at = wallClock();
    await core.intake.take([item]);
    const title = item.title.slice(-20);
    await until(async () => (await toldAt(title)) !== undefined, `the alert of round ${n}`, 120_000);
    if (n >= WARM_UP) took.push(((await toldAt(title)) ?? Number.NaN) - at);
    await state.subscriptions.delete(address);
  }
  await pipeline.close();
  const [p50, p99] = [quantile(took, 0.5), quantile(took, 0.99)];
  return {
    work: `alert behind ${PRESSES} button presses by one person, ${platform}`,
    measured: `${took.length} alerts, each in a place whose card was just pressed so often, from the news to the acceptance; limits enforced`,
    value: `p50 ${duration(p50)}, p99 ${duration(p99)}`,
    reach: 'p99 <= 2 s',
    reached: p99 <= 2000,
    figures: { p50Ms: p50, p99Ms: p99 },
  };
}
