/* Pages of the web board over HTTP, server and readers on one thread. */
import { get } from 'node:http';
import { COUNTRIES, createWriter, shutdownIn } from './news.ts';
import { openPipeline } from './pipeline.ts';
import { duration, progress, quantile, report } from './row.ts';
import { openBoard } from './web-board.ts';

const PER_SECOND = 200;
const SECONDS = 15;
const BUSY = 40;

const pipeline = await openPipeline({ limited: true });
const { core } = pipeline;
const writer = createWriter(29);
const now = Date.now();
await core.intake.take(
  COUNTRIES.slice(0, BUSY).map(({ name }, n) => ({
    id: `item-${n}`,
    feedId: 'bench-0',
    publisher: 'publisher.example',
    url: `https://publisher.example/${n}`,
    ...shutdownIn(name, writer),
    language: 'en',
    publishedAt: now - 60_000 * n,
    seenAt: now,
    firstSight: true,
  })),
);
const board = await openBoard(core);
const regions = COUNTRIES.slice(0, BUSY / 4).map(({ code }) => code);
const paths = ['/', '/feed.atom', '/api/v1/status', '/hashrate', '/style.css'].concat(
  regions.flatMap((code) => [`/region/${code}`, `/badge/${code}.svg`]),
);

// Compiled, as in a process that runs for a while; what is kept is made anew after ten seconds all the same.
for (let round = 0; round < 3; round++) {
  for (const path of paths) await (await fetch(`http://127.0.0.1:${board?.port}${path}`)).text();
}

progress(`${PER_SECOND} requests a second for ${SECONDS} s, ${paths.length} addresses`);
const took: number[] = [];
let refused = 0;
const count = PER_SECOND * SECONDS;
const started = performance.now() + 100;
const busyBefore = process.cpuUsage();
await new Promise<void>((resolve, reject) => {
  let next = 0;
  const ask = (n: number, due: number) =>
    get({ port: board?.port, path: paths[n % paths.length], headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      if (answer.statusCode !== 200) refused += 1;
      answer.resume().on('end', () => {
        took.push(performance.now() - due);
        if (took.length === count) resolve();
      });
    }).on('error', reject);
  const tick = () => {
    // Measured from when it was due, so that a queue counts.
    for (; next < count && performance.now() >= started + (next * 1000) / PER_SECOND; next++) {
      ask(next, started + (next * 1000) / PER_SECOND);
    }
    if (next < count) setTimeout(tick, 1);
  };
  tick();
});
const busy = process.cpuUsage(busyBefore);
const [p50, p99] = [quantile(took, 0.5), quantile(took, 0.99)];
report([
  {
    work: 'the web board over HTTP, 200/s',
    measured: `${count} requests for ${paths.length} addresses, from when each was due to its last byte; p50 ${duration(p50)}, ${refused} answered 503, ${Math.round((busy.user + busy.system) / SECONDS / 10_000)} % of a core with its readers`,
    value: `p99 ${duration(p99)}`,
    reach: 'p99 <= 20 ms',
    reached: p99 <= 20,
    figures: { p50Ms: p50, p99Ms: p99, refused },
  },
]);
await board?.close();
await pipeline.close();
process.exit();
