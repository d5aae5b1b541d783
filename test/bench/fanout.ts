/* One alert for many chats: with Telegram's limits, and as fast as it goes. */
import type { Platform } from '../../src/address.ts';
import { type Remote, start, until } from '../harness/process.ts';
import type { DiscordOrder, DiscordProcess } from './discord-server.ts';
import { DISCORD_TOKEN, openPipeline, TELEGRAM_TOKEN } from './pipeline.ts';
import { MB, megabytes, progress, type Row, report } from './row.ts';
import { breakingItem, subscribeChannels, subscribeChats } from './subscribers.ts';
import type { TelegramOrder, TelegramProcess } from './telegram-server.ts';

const LIMITED_CHATS = 1000;
const PER_SECOND = 30;
const CHATS = 10_000;
/** Alerts one after another to the same chats: what grows with messages would show. */
const ALERTS = 3;
const SAMPLE_MS = 50;

// Memory is measured: each platform in a process of its own (`run.ts` starts one for each).
const which = process.argv[2];
const rows: Row[] = which === 'telegram' || which === 'discord' ? [...(await unlimited(which))] : [await limited()];
report(rows);
process.exit();

async function limited(): Promise<Row> {
  progress(`${LIMITED_CHATS} chats, Telegram's limits enforced`);
  const server = await openTelegram(true);
  const pipeline = await openPipeline({ limited: true, telegram: await server.url() });
  await subscribeChats(pipeline.state, LIMITED_CHATS);
  pipeline.core.deliverer.start();
  await pipeline.core.intake.take([breakingItem(0)]);
  await until(async () => (await server.count()) >= LIMITED_CHATS, 'the fan-out');
  const { refused, sent, times } = await server.counted();
  await pipeline.close();
  await server.process.kill();
  const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
  const share = (sent - 1) / seconds / PER_SECOND;
  return {
    work: 'fan-out to 1,000 chats, Telegram’s limits enforced',
    measured: 'accepted by the server, which refuses what is over 30/s and 1/s in a chat; from the first to the last',
    value: `${sent} delivered, ${(share * 100).toFixed(1)} % of 30/s, ${refused} times 429`,
    reach: 'all, >= 97 % of 30/s, no 429',
    reached: sent === LIMITED_CHATS && share >= 0.97 && refused === 0,
    figures: { delivered: sent, shareOfLimit: share, refused },
  };
}

async function unlimited(platform: Platform): Promise<readonly Row[]> {
  progress(`${CHATS} chats, no limits, ${platform}`);
  const server = platform === 'telegram' ? await openTelegram(false) : await openDiscord();
  const pipeline = await openPipeline({ limited: false, [platform]: await server.url() });
  await (platform === 'telegram' ? subscribeChats : subscribeChannels)(pipeline.state, CHATS);
  pipeline.core.deliverer.start();
  const rates: number[] = [];
  const highest: number[] = [];
  for (let alert = 0; alert < ALERTS; alert++) {
    await server.forget();
    let rss = 0;
    const sampling = setInterval(() => {
      rss = Math.max(rss, process.memoryUsage.rss());
    }, SAMPLE_MS);
    const begun = performance.now();
    await pipeline.core.intake.take([breakingItem(alert)]);
    await until(async () => (await server.count()) >= CHATS, 'the fan-out');
    const took = performance.now() - begun;
    clearInterval(sampling);
    const { times } = await server.counted();
    if (times.length !== CHATS) throw new Error(`${times.length} messages for ${CHATS} chats`);
    rates.push(CHATS / (took / 1000));
    highest.push(rss);
    progress(`alert ${alert + 1}: ${Math.round(CHATS / (took / 1000))}/s, ${megabytes(rss)}`);
  }
  await pipeline.close();
  await server.process.kill();
  const rate = rates.toSorted((a, b) => a - b)[Math.floor(ALERTS / 2)] ?? 0;
  const [first = 0] = highest;
  const growth = (highest.at(-1) ?? 0) / first - 1;
  const name = platform === 'telegram' ? 'Telegram' : 'Discord';
  return [
    {
      work: `fan-out to 10,000 chats without limits, ${name}`,
      measured: `from the commit of the news to the last acceptance; median of ${ALERTS} alerts`,
      value: `${Math.round(rate)}/s`,
      reach: '>= 2,500/s',
      reached: rate >= 2500,
      figures: { perSecond: rate },
    },
    {
      work: `memory of that, ${name}`,
      measured: `highest RSS during alert 1 and alert ${ALERTS}, ${CHATS} messages each; flat: grows < 5 %`,
      value: `${megabytes(first)}, ${megabytes(highest.at(-1) ?? 0)} (${(growth * 100).toFixed(1)} %)`,
      reach: 'flat',
      reached: growth < 0.05,
      figures: { firstMB: first / MB, lastMB: (highest.at(-1) ?? 0) / MB, growthShare: growth },
    },
  ];
}

function openTelegram(limits: boolean): Promise<Remote<TelegramProcess>> {
  const order: TelegramOrder = { token: TELEGRAM_TOKEN, limits, keep: false };
  return start<TelegramProcess>(new URL('./telegram-server.ts', import.meta.url), order);
}

function openDiscord(): Promise<Remote<DiscordProcess>> {
  const order: DiscordOrder = { token: DISCORD_TOKEN, servers: 0, channels: 0, keep: false };
  return start<DiscordProcess>(new URL('./discord-server.ts', import.meta.url), order);
}
