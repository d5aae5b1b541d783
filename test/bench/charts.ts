/* Pictures of `/status`: drawn by a worker that starts anew, by one that runs, and from the cache. */

import { createPictures } from '../../src/charts/picture-cache.ts';
import { readLocales } from '../../src/i18n.ts';
import { regionName } from '../../src/regions/regions.ts';
import { describePicture, networkPicture, regionPicture, worldPicture } from '../../src/views/chart-content.ts';
import { seeded } from '../harness/random.ts';
import { COUNTRIES, createWriter, shutdownIn } from './news.ts';
import { openPipeline } from './pipeline.ts';
import { duration, median, progress, quantile, report } from './row.ts';

const HOUR_MS = 3_600_000;
const COLD = 5;
const WARM = 300;

const pipeline = await openPipeline({ limited: true });
const writer = createWriter(31);
const now = Date.now();
await pipeline.core.intake.take(
  COUNTRIES.slice(0, 30).map(({ name }, n) => ({
    id: `item-${n}`,
    feedId: 'bench-0',
    publisher: 'publisher.example',
    url: `https://publisher.example/${n}`,
    ...shutdownIn(name, writer),
    language: 'en',
    publishedAt: now - HOUR_MS,
    seenAt: now,
    firstSight: true,
  })),
);

const random = seeded(13);
/** Four sources, a point each ten minutes, for a month. */
const series = ['bgp', 'ping-slash24', 'merit-nt', 'gtr'].map((name) => ({
  name: `IODA ${name}`,
  points: Array.from({ length: 30 * 144 }, (_, n): [number, number] => [
    now - n * 600_000,
    80 + random() * 20,
  ]).reverse(),
}));
const days = Array.from({ length: 120 }, (_, n) => ({
  day: now - (120 - n) * 24 * HOUR_MS,
  hashRateEHs: 900 + random() * 80,
}));
const watch = {
  series: () => series,
  health: () => [],
  network: () => [{ kind: 'answer' as const, signal: 'mempool.space', attribution: 'mempool.space', at: now, days }],
};
const { translator } = readLocales(new URL('../../config/locales/', import.meta.url));
const open = () =>
  createPictures({
    describe: (key) => describePicture(key, { board: pipeline.core.board, watch, translator, regionName, now }),
    clock: Date.now,
    log: { warn: (fields, text) => console.error(text, fields) },
  });

async function timed(work: () => Promise<Uint8Array | undefined>): Promise<number> {
  const started = performance.now();
  if ((await work()) === undefined) throw new Error('no picture');
  return performance.now() - started;
}

const region = regionPicture(COUNTRIES[3]?.code ?? '', '30d', 'en');
progress(`cold charts, ${COLD} times`);
const cold: number[] = [];
for (let n = 0; n < COLD; n++) {
  const pictures = open();
  cold.push(await timed(() => pictures.resolve(region)));
  await pictures.stop();
}

progress('charts of a worker that runs, and from the cache');
const pictures = open();
await pictures.resolve(networkPicture('en'));
const drawn = {
  region: await timed(() => pictures.resolve(region)),
  network: await timed(() => pictures.resolve(networkPicture('ru'))),
  world: await timed(() => pictures.resolve(worldPicture('en'))),
};
const warm: number[] = [];
for (let n = 0; n < WARM; n++) warm.push(await timed(() => pictures.resolve(region)));
await pictures.stop();

const p99 = quantile(warm, 0.99);
report([
  {
    work: 'warm chart from cache',
    measured: `${WARM} times the picture of a region; the highest but 1 %`,
    value: duration(p99),
    reach: '< 5 ms',
    reached: p99 < 5,
    figures: { p99Ms: p99 },
  },
  {
    work: 'cold chart',
    measured: `worker started anew, four sources over 30 days; median of ${COLD}. Drawn by a worker that runs: region ${duration(drawn.region)}, network ${duration(drawn.network)}, world ${duration(drawn.world)}`,
    value: duration(median(cold)),
    reach: '',
    reached: null,
    figures: { coldMs: median(cold), regionMs: drawn.region, networkMs: drawn.network, worldMs: drawn.world },
  },
]);
await pipeline.close();
process.exit();
