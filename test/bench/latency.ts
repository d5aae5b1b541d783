/* From a feed's answer that holds a new item to the chat server's acceptance of the message. */
import { everything } from '../../src/cli/play.ts';
import { pause, start, until } from '../harness/process.ts';
import type { FeedServer } from './feed-server.ts';
import { COUNTRIES, createWriter, shutdownIn } from './news.ts';
import { openPipeline, TELEGRAM_TOKEN } from './pipeline.ts';
import { duration, progress, quantile, report } from './row.ts';
import type { TelegramOrder, TelegramProcess } from './telegram-server.ts';

const ITEMS = 150;
/** So that the whole of what an item causes is over before the next one. */
const BETWEEN_MS = 60;

const feeds = await start<FeedServer>(new URL('./feed-server.ts', import.meta.url), { feeds: 1, hosts: 1 });
const order: TelegramOrder = { token: TELEGRAM_TOKEN, limits: true, keep: true };
const telegram = await start<TelegramProcess>(new URL('./telegram-server.ts', import.meta.url), order);
const pipeline = await openPipeline({ limited: true, feedUrls: await feeds.urls(), telegram: await telegram.url() });
const { state, core } = pipeline;
await pipeline.acquaint();

const writer = createWriter(7);
// The first items warm the code up.
const warmUp = 15;
const countries = COUNTRIES.slice(0, ITEMS);
for (const [n, { code }] of countries.entries()) {
  const address = `telegram:${n + 1}`;
  await state.subscriptions.set(address, { ...everything(address, address, Date.now()), regions: [code] });
}
core.deliverer.start();
await pause(500);

progress(`${countries.length} items, one after the other, each for a chat of its own`);
const took: number[] = [];
for (const [n, { name }] of countries.entries()) {
  await feeds.publish([{ feed: 0, at: Date.now() + pipeline.time.aheadMs, ...shutdownIn(name, writer) }]);
  await pipeline.poll();
  const told = async () => (await telegram.accepted()).find(({ chat }) => chat === n + 1);
  await until(async () => (await told()) !== undefined, `news of ${name}`, 10_000);
  const last = await told();
  if (n >= warmUp) took.push((last?.at ?? Number.NaN) - (await feeds.answeredAt(0)));
  await pause(BETWEEN_MS);
}

const p50 = quantile(took, 0.5);
const p99 = quantile(took, 0.99);
report([
  {
    work: 'new item served -> message accepted',
    measured: `${took.length} items from the feed's answer to the chat server's, the feed polled at once; Telegram with its limits`,
    value: `p50 ${duration(p50)}, p99 ${duration(p99)}`,
    reach: 'p50 <= 25 ms, p99 <= 100 ms',
    reached: p50 <= 25 && p99 <= 100,
    figures: { p50Ms: p50, p99Ms: p99 },
  },
]);
await pipeline.close();
process.exit();
