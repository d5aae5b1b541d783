/*
 * News that matters, in several publishers' words and above the closing paragraphs that all their articles share, on top of
 * a month of such news; beside it, in the same run, a bare loop over the same feeds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAY_MS } from '../../src/clock.ts';
import { start } from '../harness/process.ts';
import { seeded } from '../harness/random.ts';
import { sampleItem } from '../harness/samples.ts';
import { createBareLoop } from './bare-loop.ts';
import type { FeedServer } from './feed-server.ts';
import { type Article, COUNTRIES, createWriter, curtailmentIn, shutdownIn } from './news.ts';
import { openPipeline } from './pipeline.ts';
import { duration, median, progress, report } from './row.ts';

const FEEDS = 250;
const ROUNDS = 3;
/** Publishers that report one event. */
const TOGETHER = 5;
const STORED = 1000;
const DAYS = 30;
const CLOSING_CHARACTERS = 600;

const server = await start<FeedServer>(new URL('./feed-server.ts', import.meta.url), { feeds: FEEDS, hosts: FEEDS });
const urls = await server.urls();
const pipeline = await openPipeline({ limited: true, feedUrls: urls });
const folder = mkdtempSync(join(tmpdir(), 'hashwire-bare-'));
const bare = createBareLoop(urls, join(folder, 'items.sqlite'));
const writer = createWriter(7);
const random = seeded(7);
const closings = Array.from({ length: FEEDS }, () => writer.article().text.slice(0, CLOSING_CHARACTERS));

/** The same event in other words: every third of what follows the lead is left out. */
function retold({ title, text }: Article, publisher: number): Article {
  const [lead = '', ...rest] = text.split('\n');
  const sentences = rest
    .join(' ')
    .split('. ')
    .filter(() => random() > 1 / 3);
  return { title: `${title} (${publisher})`, text: `${lead} ${sentences.join('. ')}\n${closings[publisher]}` };
}

function event(n: number): Article {
  const { name } = COUNTRIES[n % COUNTRIES.length] ?? { name: 'Norway' };
  return n % 4 === 0 ? shutdownIn(name, writer) : curtailmentIn(name, writer);
}

/** @returns milliseconds of the processor that the work took, all threads together, and of the clock. */
async function spent(work: () => Promise<unknown>): Promise<{ readonly cpuMs: number; readonly ms: number }> {
  const [cpu, begun] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1000, ms: performance.now() - begun };
}

progress(`a month: ${STORED} reports that matter`);
const now = Date.now();
const past = Array.from({ length: STORED }, (_, n) => {
  const publisher = n % FEEDS;
  const at = now - DAYS * DAY_MS * (1 - n / STORED);
  const url = `https://publisher-${publisher}.example/${n}`;
  const told = retold(event(Math.floor(n / TOGETHER)), publisher);
  return sampleItem({
    id: url,
    keys: [url],
    url,
    publisher: `publisher-${publisher}.example`,
    ...told,
    publishedAt: at,
    seenAt: at,
  });
});
await pipeline.core.intake.take(past);
await pipeline.acquaint();
await bare.poll();

const [ours, theirs]: [{ cpuMs: number; ms: number }[], { cpuMs: number; ms: number }[]] = [[], []];
for (let round = 0; round < ROUNDS; round++) {
  progress(`round ${round + 1}: ${FEEDS} feeds, ${FEEDS / TOGETHER} events`);
  const at = Date.now() + pipeline.time.aheadMs;
  const events = Array.from({ length: FEEDS / TOGETHER }, (_, n) => event(1000 * (round + 1) + n));
  await server.publish(
    Array.from({ length: FEEDS }, (_, feed) => {
      const article = events[Math.floor(feed / TOGETHER)] ?? event(0);
      return { feed, at, ...retold(article, feed) };
    }),
  );
  const before = (await pipeline.state.storiesSince(0, 100_000)).flatMap(({ reports }) => reports).length;
  ours.push(await spent(pipeline.poll));
  const stored = (await pipeline.state.storiesSince(0, 100_000)).flatMap(({ reports }) => reports).length - before;
  if (stored < FEEDS) throw new Error(`of ${FEEDS} new items ${stored} were stored`);
  theirs.push(await spent(bare.poll));
}

const cpu = (all: readonly { readonly cpuMs: number }[]) => median(all.map(({ cpuMs }) => cpuMs));
const wall = median(ours.map(({ ms }) => ms));
const ratio = cpu(ours) / cpu(theirs);
report([
  {
    work: 'poll 250 feeds, one new item each, all matter',
    measured: `${TOGETHER} publishers an event, shared closing paragraphs, ${STORED} reports of a month stored; median of ${ROUNDS} rounds`,
    value: duration(wall),
    reach: '<= 2 s',
    reached: wall <= 2000,
    figures: { ms: wall, cpuMsPerItem: cpu(ours) / FEEDS },
  },
  {
    work: 'the same beside a bare loop',
    measured: 'processor time of all threads, of undici, rss-parser and one table in the same run',
    value: `${ratio.toFixed(1)}x (${duration(cpu(ours))} / ${duration(cpu(theirs))})`,
    reach: '',
    reached: null,
    figures: { ratio },
  },
]);
bare.close();
rmSync(folder, { recursive: true, force: true });
await pipeline.close();
await server.process.kill();
process.exit();
