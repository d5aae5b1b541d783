/* Rounds over 1,000 feeds: nothing new in four ways, and something new in each. */

import { start, until } from '../harness/process.ts';
import type { FeedServer } from './feed-server.ts';
import { createWriter } from './news.ts';
import { openPipeline } from './pipeline.ts';
import { duration, median, progress, type Row, report } from './row.ts';

const FEEDS = 1000;
const HOSTS = 250;
const ROUNDS = 5;
const LATE_MS = 200;
const HANGING = Array.from({ length: 10 }, (_, n) => n * 97);

const server = await start<FeedServer>(new URL('./feed-server.ts', import.meta.url), { feeds: FEEDS, hosts: HOSTS });
const pipeline = await openPipeline({ limited: true, feedUrls: await server.urls() });
const kilobytes = Math.round((await server.size()) / 1000);

progress(`first sight of ${FEEDS} feeds`);
await pipeline.acquaint();

/** @returns milliseconds of one round in which every feed is answered, `unchanged` or with a body. */
async function round(answers: 'unchanged' | 'bodies'): Promise<number> {
  await server.served();
  const started = performance.now();
  await pipeline.poll();
  const took = performance.now() - started;
  const served = await server.served();
  if (served[answers] !== FEEDS) throw new Error(`of ${FEEDS} feeds ${served[answers]} were answered as expected`);
  const failing = pipeline.poller.health().filter(({ failures }) => failures > 0).length;
  if (failing > 0) throw new Error(`${failing} feeds failed`);
  return took;
}

async function rounds(count: number, answers: 'unchanged' | 'bodies'): Promise<readonly number[]> {
  const took: number[] = [];
  for (let n = 0; n < count; n++) took.push(await round(answers));
  return took;
}

progress('all answer 304');
await round('unchanged');
const unchanged = await rounds(ROUNDS, 'unchanged');

progress(`all answer 304, ${LATE_MS} ms late`);
const plain = { validators: true, delayMs: 0, hanging: [] };
await server.behave({ ...plain, delayMs: LATE_MS });
const late = await rounds(3, 'unchanged');

progress(`the same, and ${HANGING.length} hang`);
await server.behave({ ...plain, delayMs: LATE_MS, hanging: HANGING });
const { took: hanging, begun } = await roundWithHanging();
await server.behave(plain);
// Whose connection is let go is asked once more.
await until(() => pipeline.poller.health().every(({ lastPollAt }) => (lastPollAt ?? 0) >= begun), 'hanging end');
pipeline.time.aheadMs += 86_400_000;
await round('unchanged');

progress('all answer 200 with the same body');
await server.behave({ ...plain, validators: false });
const same = await rounds(ROUNDS, 'bodies');

progress('one new item each');
await server.behave(plain);
const writer = createWriter(1);
const fresh: number[] = [];
for (let n = 0; n < 3; n++) {
  const at = Date.now() + pipeline.time.aheadMs;
  await server.publish(Array.from({ length: FEEDS }, (_, feed) => ({ feed, at, ...writer.article() })));
  const before = (await pipeline.state.storiesSince(0, 100_000)).length;
  fresh.push(await round('bodies'));
  const stored = (await pipeline.state.storiesSince(0, 100_000)).flatMap((story) => story.reports).length;
  if (stored < before + FEEDS) throw new Error(`of ${FEEDS} new items ${stored - before} were stored`);
}

/** @returns milliseconds until all feeds but the hanging ones are done, and when the round began. */
async function roundWithHanging(): Promise<{ readonly took: number; readonly begun: number }> {
  pipeline.time.aheadMs += 30 * 60_000;
  const begun = Date.now() + pipeline.time.aheadMs;
  const started = performance.now();
  void pipeline.poller.tick();
  const done = () =>
    pipeline.poller.health().filter(({ lastGoodPollAt }) => (lastGoodPollAt ?? 0) >= begun).length ===
    FEEDS - HANGING.length;
  await until(done, 'a round with hanging feeds');
  return { took: performance.now() - started, begun };
}

const how = `${FEEDS} feeds of ${kilobytes} kB and 30 items on ${HOSTS} loopback hosts`;
const delay = hanging / median(late) - 1;
const rows: Row[] = [
  {
    work: 'poll 1,000 feeds, all 304',
    measured: `${how}, kept-alive connections, until all is written; median of ${ROUNDS} rounds`,
    value: duration(median(unchanged)),
    reach: '<= 0.2 s',
    reached: median(unchanged) <= 200,
    figures: { ms: median(unchanged) },
  },
  {
    work: 'the same, each answer 200 ms late',
    measured: 'median of 3 rounds',
    value: duration(median(late)),
    reach: '<= 2.5 s',
    reached: median(late) <= 2500,
    figures: { ms: median(late) },
  },
  {
    work: 'the same, 10 of them hanging',
    measured: 'until the other 990 are done',
    value: `${duration(hanging)}, ${delay >= 0 ? '+' : ''}${(delay * 100).toFixed(0)} %`,
    reach: '< +20 %',
    reached: delay < 0.2,
    figures: { ms: hanging, delayShare: delay },
  },
  {
    work: 'poll 1,000 feeds, 200 with unchanged body',
    measured: `no validators, the body read and hashed; median of ${ROUNDS} rounds`,
    value: duration(median(same)),
    reach: '<= 0.4 s',
    reached: median(same) <= 400,
    figures: { ms: median(same) },
  },
  {
    work: 'poll 1,000 feeds, one new item each',
    measured: 'fetched, parsed, matched, clustered, summarised where relevant, stored; median of 3 rounds',
    value: duration(median(fresh)),
    reach: '<= 3 s',
    reached: median(fresh) <= 3000,
    figures: { ms: median(fresh) },
  },
];
report(rows);
await pipeline.close();
await server.process.kill();
process.exit();
