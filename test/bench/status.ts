/* `/status` in the core, asked as often as nobody ever will. */
import type { Invocation } from '../../src/chat/command.ts';
import { seeded } from '../harness/random.ts';
import { COUNTRIES, createWriter, curtailmentIn, shutdownIn } from './news.ts';
import { openPipeline } from './pipeline.ts';
import { duration, progress, quantile, report } from './row.ts';

const PER_SECOND = 200;
const SECONDS = 15;
const HOT = 60;
const ORDINARY = 1500;

const pipeline = await openPipeline({ limited: true });
const { core } = pipeline;
const writer = createWriter(23);
const now = Date.now();
const items = Array.from({ length: 2 * HOT + ORDINARY }, (_, n) => {
  const country = COUNTRIES[n % HOT]?.name ?? '';
  const isNews = n % 10 === 0 && n < 20 * HOT;
  const article = isNews ? (n % 20 === 0 ? shutdownIn : curtailmentIn)(country, writer) : writer.article();
  const publisher = `publisher-${n % 40}.example`;
  const at = now - n * 60_000;
  return {
    id: `item-${n}`,
    feedId: 'bench-0',
    publisher,
    url: `https://${publisher}/${n}`,
    ...article,
    language: 'en',
    publishedAt: at,
    seenAt: at,
    firstSight: true,
  };
});
progress(`${items.length} items, ${2 * HOT} of them about outages`);
await core.intake.take(items);

const random = seeded(17);
const asked = (n: number): Invocation => ({
  platform: 'telegram',
  space: `telegram:${n % 500}`,
  address: `telegram:${n % 500}`,
  caller: { id: String(n % 500), isManager: false },
  command: 'status',
  // One in twenty asks for the whole world, one in four for a place of which nothing is known.
  options:
    n % 20 === 0
      ? {}
      : { region: COUNTRIES[Math.floor(random() * (n % 4 === 0 ? COUNTRIES.length : HOT))]?.name ?? '' },
  locale: 'en',
  at: Date.now(),
});

progress(`${PER_SECOND} invocations a second for ${SECONDS} s`);
const took: number[] = [];
const count = PER_SECOND * SECONDS;
const started = performance.now() + 100;
const busyBefore = process.cpuUsage();
await new Promise<void>((resolve) => {
  let next = 0;
  const tick = () => {
    // Measured from when it was due, so that a queue counts.
    for (; next < count && performance.now() >= started + (next * 1000) / PER_SECOND; next++) {
      const due = started + (next * 1000) / PER_SECOND;
      core.handler.invoke(asked(next)).then((reply) => {
        if (reply === null) throw new Error('no answer');
        took.push(performance.now() - due);
        if (took.length === count) resolve();
      });
    }
    if (next < count) setTimeout(tick, 1);
  };
  tick();
});
const busy = process.cpuUsage(busyBefore);
const p50 = quantile(took, 0.5);
const p99 = quantile(took, 0.99);
report([
  {
    work: '/status in the core, 200/s',
    measured: `${count} invocations on one thread, from when each was due to its reply; p50 ${duration(p50)}, ${Math.round((busy.user + busy.system) / SECONDS / 10_000)} % of a core`,
    value: `p99 ${duration(p99)}`,
    reach: 'p99 <= 20 ms',
    reached: p99 <= 20,
    figures: { p50Ms: p50, p99Ms: p99 },
  },
]);
await pipeline.close();
process.exit();
