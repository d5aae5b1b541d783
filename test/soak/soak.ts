import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Adapter } from '../../src/chat/adapter.ts';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import type { Fetcher } from '../../src/feeds/fetch.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { seeded } from '../harness/random.ts';
import { createNews } from '../simulate/news.ts';
import { CHATS, createPeople } from '../simulate/people.ts';
import { startProgram } from '../simulate/program.ts';
import { createScheduler } from '../simulate/scheduler.ts';

/** What the process holds after so many simulated days. */
export interface Sample {
  readonly days: number;
  /** After a collection of garbage. */
  readonly heapMb: number;
  readonly rssMb: number;
  /** Timers, sockets and the like of the process itself. */
  readonly handles: number;
  /** -1 where the system does not list them. */
  readonly openFiles: number;
  readonly fileMb: number;
  readonly walMb: number;
  readonly messages: number;
}

export interface SoakOptions {
  /** Where the state is kept. */
  readonly folder: string;
  readonly seed: number;
  /** Days between two samples. */
  readonly sampleDays: number;
  /** Asked after each sample: whether to go on. */
  readonly onSample: (sample: Sample) => boolean;
}

const PAGES_A_SAMPLE = 10_000;
const mebibytes = (bytes: number) => Math.round((bytes / 1024 / 1024) * 10) / 10;
const sizeMb = (path: string) => mebibytes(statSync(path, { throwIfNoEntry: false })?.size ?? 0);

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** One process of the program but its sockets, for as many simulated days as are wanted: news, people, messages, prunes. */
export async function soak({ folder, seed, sampleDays, onSample }: SoakOptions): Promise<void> {
  const begin = Date.UTC(2025, 0, 1);
  const random = seeded(seed);
  const scheduler = createScheduler(begin);
  const restore = scheduler.install(seeded(seed + 1));
  const path = join(folder, 'hashwire.sqlite');
  const life = { isOver: false };
  const clock = scheduler.wall;
  const state = openSqlite(path, { clock });
  const { adapter, sent } = countingAdapter(clock);
  let fetcher: Fetcher = async () => ({ kind: 'failed', reason: 'no news yet' });
  const { feeds } = createNews(scheduler, random, begin, 0, DAY_MS);
  try {
    const program = await startProgram({
      scheduler,
      clock,
      random,
      state,
      adapter,
      feeds,
      fetcher: (...asked) => fetcher(...asked),
    });
    const people = createPeople(scheduler, random, () => program.core.handler);
    for (let days = 0, goesOn = true; goesOn; days += sampleDays) {
      const [from, until] = [days * DAY_MS, (days + sampleDays) * DAY_MS];
      const news = createNews(
        scheduler,
        random,
        begin,
        from + 3 * HOUR_MS,
        until,
        1 + (days / sampleDays) * PAGES_A_SAMPLE,
      );
      fetcher = news.fetcherFor(life, () => undefined);
      if (days === 0) for (const chat of CHATS) void people.subscribe(chat, () => state);
      for (const { space } of CHATS.slice(0, 3)) void people.bother(space, until);
      await scheduler.run(until);
      goesOn = onSample(sampled(days + sampleDays));
    }
    const stopping = program.stop();
    await scheduler.run(scheduler.now() + HOUR_MS);
    await stopping;
  } finally {
    restore();
    await state.close();
  }

  function sampled(days: number): Sample {
    collectGarbage();
    const { heapUsed, rss } = process.memoryUsage();
    return {
      days,
      heapMb: mebibytes(heapUsed),
      rssMb: mebibytes(rss),
      handles: process.getActiveResourcesInfo().length,
      openFiles: openFiles(),
      fileMb: sizeMb(path),
      walMb: sizeMb(`${path}-wal`),
      messages: sent(),
    };
  }
}

function openFiles(): number {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return -1;
  }
}

/** A platform that takes everything and keeps nothing. */
function countingAdapter(clock: () => number): { readonly adapter: Adapter; readonly sent: () => number } {
  let messages = 0;
  const adapter: Adapter = {
    platform: 'telegram',
    capabilities: {
      concurrentSends: 8,
      edits: true,
      editsInPlace: true,
      buttons: true,
      images: true,
      mentions: true,
      files: false,
      threads: false,
      follows: false,
    },
    publish: async () => undefined,
    start: async () => undefined,
    stop: async () => undefined,
    missingPermissions: async () => [],
    follow: async () => undefined,
    invites: () => [],
    send: async (_address, _message, { edit }) => ({ messageId: edit ?? `m${++messages}`, at: clock() }),
  };
  return { adapter, sent: () => messages };
}
