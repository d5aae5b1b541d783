/* What feeds of single spaces add to an item beyond reading it: 200 of them in 50 spaces. */
import { randomBytes } from 'node:crypto';
import { createCore } from '../../src/app.ts';
import { MINUTE_MS } from '../../src/clock.ts';
import type { Feed, Item } from '../../src/feeds/feed.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { createAnalyze } from '../../src/stories/analyze.ts';
import { testLocales } from '../harness/bot.ts';
import { silent } from '../harness/delivering.ts';
import { sampleItem, sampleOwnFeed, sampleSubscription } from '../harness/samples.ts';
import { createWriter, curtailmentIn } from './news.ts';
import { duration, median, report } from './row.ts';

const SPACES = 50;
const FEEDS_EACH = 4;
const ITEMS = 300;

const clock = Date.now;
const writer = createWriter(15);
const analyze = createAnalyze();
const all = { topics: [], regions: [], leastSeverity: 1 } as const;

/** One in five matters to miners. */
function freshItem(n: number): Item {
  const article = n % 5 === 0 ? curtailmentIn('Kazakhstan', writer) : writer.article();
  const id = randomBytes(16).toString('hex');
  const now = clock();
  const dated = { publishedAt: now - MINUTE_MS, seenAt: now };
  return sampleItem({ ...article, ...dated, id, keys: [id, `${id}-2`], url: `https://site.example/${id}` });
}

/** @param addressOf the n-th feed of a space; absent: nobody has one. */
async function open(addressOf?: (space: number, n: number) => string) {
  const state = openSqlite(':memory:', { clock });
  const core = createCore({ state, adapters: new Map(), locales: testLocales, clock, log: silent, analyze });
  for (let space = 1; space <= SPACES; space++) {
    const at = { space: `telegram:-${space}`, address: `telegram:-${space}` };
    await state.subscriptions.set(`all-${space}`, sampleSubscription({ ...all, ...at, id: `all-${space}` }));
    for (let n = 0; n < FEEDS_EACH && addressOf !== undefined; n++) {
      const id = `own-${space}-${n}`;
      const feed = { url: addressOf(space, n), title: id };
      await state.ownFeeds.set(id, sampleOwnFeed({ ...all, ...at, id, createdAt: clock(), feed }));
    }
  }
  return { state, core, polled: await core.ownFeeds.polled() };
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Beyond reading the item, which is done just before, the processor being warm. */
async function beyondReading({ core, polled }: Awaited<ReturnType<typeof open>>): Promise<number> {
  const took: number[] = [];
  for (let n = 0; n < ITEMS; n++) {
    const feed = polled[n % polled.length] as Feed;
    const item = freshItem(n);
    analyze(item);
    const reading = await timed(() => analyze(item));
    took.push((await timed(() => core.ownFeeds.take(feed, [item]))) - reading);
  }
  return median(took.slice(ITEMS / 3));
}

/** Of an item of ours: taken in and expanded to deliveries, with the own feeds of others and without. */
async function addedToOurs(): Promise<{ readonly with: number; readonly without: number }> {
  const [owning, free] = [await open((space, n) => `https://site-${space}-${n}.example/feed`), await open()];
  const took: { with: number; without: number }[] = [];
  for (let n = 0; n < ITEMS; n++) {
    const item = freshItem(n);
    const through = ({ core }: typeof free) =>
      timed(async () => {
        await core.intake.take([item]);
        await core.deliverer.drain();
      });
    const [first, second] = n % 2 === 0 ? [owning, free] : [free, owning];
    const [one, other] = [await through(first), await through(second)];
    took.push(n % 2 === 0 ? { with: one, without: other } : { with: other, without: one });
  }
  const warm = took.slice(ITEMS / 3);
  return { with: median(warm.map((one) => one.with)), without: median(warm.map((one) => one.without)) };
}

const ours = await addedToOurs();
const apart = await beyondReading(await open((space, n) => `https://site-${space}-${n}.example/feed`));
const shared = await beyondReading(await open((_, n) => `https://site-${n}.example/feed`));
const added = ours.with - ours.without;
const described = `${SPACES * FEEDS_EACH} own feeds in ${SPACES} spaces, ${ITEMS} items, one in five of them told; median once warm`;
report([
  {
    work: 'own feeds: added to an item of ours',
    measured: `${described} (${duration(ours.with)} with them, ${duration(ours.without)} without)`,
    value: `${added.toFixed(2)} ms`,
    reach: '<= 2 ms',
    reached: added <= 2,
    figures: { ms: added, withMs: ours.with, withoutMs: ours.without },
  },
  {
    work: 'own feeds: an item of one, beyond reading it',
    measured: `${described}; each of another address`,
    value: duration(apart),
    reach: '<= 2 ms',
    reached: apart <= 2,
    figures: { ms: apart },
  },
  {
    work: 'own feeds: an item of one that every space has',
    measured: `${described}; 4 addresses, ${duration(shared)} for ${SPACES} spaces together, for one of them`,
    value: duration(shared / SPACES),
    reach: '<= 2 ms',
    reached: shared / SPACES <= 2,
    figures: { ms: shared / SPACES, allMs: shared },
  },
]);
