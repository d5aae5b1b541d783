/* What readers of the web board cost an alert: the same alerts, with 200 requests a second and without. */
import { get } from 'node:http';
import { everything } from '../../src/cli/play.ts';
import { pause, start, until, wallClock } from '../harness/process.ts';
import { COUNTRIES } from './news.ts';
import { openPipeline, TELEGRAM_TOKEN } from './pipeline.ts';
import { duration, progress, quantile, report } from './row.ts';
import { breakingItem } from './subscribers.ts';
import type { TelegramOrder, TelegramProcess } from './telegram-server.ts';
import { openBoard } from './web-board.ts';

const PER_SECOND = 200;
/** Alerts in a row with readers, then as many without: what else the machine does falls on both. */
const BLOCK = 10;
const ALERTS = Math.min(160, Math.floor(COUNTRIES.length / (2 * BLOCK)) * 2 * BLOCK);
const BETWEEN_MS = 60;
const MOST_SLOWER_MS = 5;

const order: TelegramOrder = { token: TELEGRAM_TOKEN, limits: true, keep: true };
const telegram = await start<TelegramProcess>(new URL('./telegram-server.ts', import.meta.url), order);
const pipeline = await openPipeline({ limited: true, telegram: await telegram.url() });
const { core, state } = pipeline;
const board = await openBoard(core);
const regions = COUNTRIES.slice(0, 10).map(({ code }) => code);
const paths = ['/', '/feed.atom', '/api/v1/status', '/hashrate', '/style.css'].concat(
  regions.map((code) => `/region/${code}`),
);
core.deliverer.start();

let isRead = false;
let asked = 0;
/** A kept connection was closed at the moment it was used again. */
let broken = 0;
let due = performance.now();
const readers = setInterval(() => {
  if (!isRead) due = performance.now();
  for (; due <= performance.now() && isRead; due += 1000 / PER_SECOND) {
    const path = paths[asked++ % paths.length];
    get({ port: board?.port, path, headers: { 'accept-encoding': 'gzip' } }, (answer) => answer.resume()).on(
      'error',
      () => {
        broken += 1;
      },
    );
  }
}, 1);

progress(`${ALERTS} alerts, ${BLOCK} at a time with and without ${PER_SECOND} requests a second`);
const took = { with: [] as number[], without: [] as number[] };
for (let n = 0; n < ALERTS; n += 1) {
  isRead = Math.floor(n / BLOCK) % 2 === 1;
  const address = `telegram:${n + 1}`;
  await state.subscriptions.set(address, everything(address, address, Date.now()));
  await pause(BETWEEN_MS);
  const at = wallClock();
  await core.intake.take([breakingItem(n)]);
  const told = async () => (await telegram.accepted()).find(({ chat }) => chat === n + 1);
  await until(async () => (await told()) !== undefined, `alert ${n}`, 20_000);
  // The first blocks warm the code up.
  if (n >= 2 * BLOCK) took[isRead ? 'with' : 'without'].push(((await told())?.at ?? Number.NaN) - at);
  await state.subscriptions.delete(address);
}
clearInterval(readers);
const [p50, p50Alone] = [quantile(took.with, 0.5), quantile(took.without, 0.5)];
const [p90, p90Alone] = [quantile(took.with, 0.9), quantile(took.without, 0.9)];
report([
  {
    work: 'an alert while the web board answers 200/s',
    measured: `${took.with.length} alerts with readers (on the same thread) and ${took.without.length} without, in turns, from the news to the acceptance; ${asked} requests, ${broken} broken off; alone p50 ${duration(p50Alone)}, p90 ${duration(p90Alone)}`,
    value: `p50 ${duration(p50)}, p90 ${duration(p90)}: +${(p50 - p50Alone).toFixed(1)} ms`,
    reach: 'p50 at most 5 ms later',
    reached: p50 - p50Alone <= MOST_SLOWER_MS,
    figures: { p50Ms: p50, p50AloneMs: p50Alone, p90Ms: p90, p90AloneMs: p90Alone },
  },
]);
await board?.close();
await pipeline.close();
process.exit();
