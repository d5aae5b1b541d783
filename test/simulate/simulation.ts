import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import { createTrueClock } from '../../src/health/true-clock.ts';
import type { State } from '../../src/state/port.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { between, oneOf, seeded } from '../harness/random.ts';
import { type Disk, type Life, onDisk } from './disk.ts';
import { createNews } from './news.ts';
import { verdict } from './oracle.ts';
import { CHATS, createPeople } from './people.ts';
import { createPlatform } from './platform.ts';
import { type Program, startProgram } from './program.ts';
import { createScheduler } from './scheduler.ts';

/** Everything goes well until all have subscribed. */
const CALM_MS = HOUR_MS;
const NEWS_MS = 3 * HOUR_MS;
const TROUBLE_MS = 2.5 * DAY_MS;
/** Long enough for what waits in quiet hours, behind the longest back-off of a feed and the longest of an address. */
const RECOVERY_MS = 1.5 * DAY_MS;

export interface Outcome {
  /** What is wrong, a sentence each; empty: nothing. */
  readonly faults: readonly string[];
  readonly accepted: number;
  readonly kills: number;
  /** A number that is another one when anything happened otherwise. */
  readonly fingerprint: string;
}

/** Four days of the program in a world that the seed decides. The same seed gives the same days. */
export async function simulate(seed: number): Promise<Outcome> {
  const random = seeded(seed);
  const begin = Date.UTC(2025, 2, 1) + between(random, 0, 365) * DAY_MS;
  const scheduler = createScheduler(begin);
  const restore = scheduler.install(seeded(seed + 1));
  const folder = mkdtempSync(join(tmpdir(), 'hashwire-simulation-'));
  const path = join(folder, 'hashwire.sqlite');
  try {
    return await run();
  } finally {
    restore();
    rmSync(folder, { recursive: true, force: true });
  }

  async function run(): Promise<Outcome> {
    const news = createNews(scheduler, random, begin, NEWS_MS, TROUBLE_MS);
    const platform = createPlatform(scheduler, random);
    const disk: Disk = { isFull: false, isSlow: false, killAfter: undefined };
    let life: Life = { isOver: true };
    let state: State | undefined;
    let program: Program | undefined;
    let kills = 0;
    const people = createPeople(scheduler, random, () => program?.core.handler);

    async function start(): Promise<void> {
      if (!life.isOver) return;
      const mine: Life = { isOver: false };
      life = mine;
      const { now: clock, heard } = createTrueClock(scheduler.wall, scheduler.now);
      const real = openSqlite(path, { clock });
      state = real;
      const started = await startProgram({
        scheduler,
        clock,
        random,
        state: onDisk(real, { life: mine, disk, scheduler, random, kill }),
        adapter: platform.adapterFor(mine, real),
        feeds: news.feeds,
        fetcher: news.fetcherFor(mine, heard),
      });
      if (!mine.isOver) program = started;
    }

    function kill(): void {
      if (life.isOver) return;
      kills++;
      end();
      scheduler.after(between(random, SECOND_MS, 20 * MINUTE_MS), () => void start());
    }

    function end(): void {
      life.isOver = true;
      program = undefined;
      disk.killAfter = undefined;
      people.forgetUnanswered();
      scheduler.dropProgram();
      const left = state;
      state = undefined;
      if (left !== undefined) void platform.killed(left).then(left.close);
    }

    async function restart(): Promise<void> {
      const stopping = life;
      await program?.stop();
      if (stopping.isOver) return;
      end();
      scheduler.after(SECOND_MS, () => void start());
    }

    const troubles: readonly [() => void, ...(() => void)[]] = [
      () => {
        disk.killAfter = between(random, 0, 400);
      },
      () => void restart(),
      // Ahead or behind, at most three hours.
      () => {
        const aheadMs = scheduler.wall() - begin - scheduler.now();
        scheduler.step(between(random, -3 * HOUR_MS, 3 * HOUR_MS) - aheadMs);
      },
      () => void during(MINUTE_MS, HOUR_MS, (isFull) => Object.assign(disk, { isFull })),
      () => void during(MINUTE_MS, 2 * HOUR_MS, (isSlow) => Object.assign(disk, { isSlow })),
      () => void during(MINUTE_MS, 3 * HOUR_MS, (on) => Object.assign(platform, { faults: on ? 0.5 : 0.02 })),
      () => void during(MINUTE_MS, 3 * HOUR_MS, (on) => Object.assign(news, { faults: on ? 0.7 : 0.05 })),
      () => void during(MINUTE_MS, 6 * HOUR_MS, (on) => void platform.forbidden[on ? 'add' : 'delete']('telegram:4')),
      () => void platform.moved.set('telegram:-5', 'telegram:-1005'),
    ];

    async function during(leastMs: number, mostMs: number, set: (on: boolean) => unknown): Promise<void> {
      set(true);
      await scheduler.pause(between(random, leastMs, mostMs));
      set(false);
    }

    await start();
    const subscribed = CHATS.map((chat) => people.subscribe(chat, () => state));
    await scheduler.run(CALM_MS);
    await Promise.all(subscribed);
    for (const space of ['telegram:6']) void people.bother(space, TROUBLE_MS);
    for (let at = CALM_MS; at < TROUBLE_MS; at += between(random, 0, 5 * HOUR_MS)) {
      scheduler.after(at - CALM_MS, oneOf(random, troubles));
    }
    await scheduler.run(TROUBLE_MS);
    Object.assign(disk, { isFull: false, isSlow: false, killAfter: undefined });
    await scheduler.run(TROUBLE_MS + 7 * HOUR_MS);
    Object.assign(platform, { faults: 0 });
    Object.assign(news, { faults: 0 });
    await scheduler.run(TROUBLE_MS + RECOVERY_MS);
    if (state === undefined || program === undefined) throw new Error('the program does not run at the end');
    const { core } = program;
    const faults = await verdict({ news, platform, chats: CHATS, state, statusOf: core.services.statusOf });
    if (people.unanswered() > 0) faults.push(`${people.unanswered()} commands got no answer`);
    const fingerprint = platform.accepted.map(({ address, title, at }) => `${at} ${address} ${title}`).join('\n');
    void restart();
    await scheduler.run(scheduler.now() + MINUTE_MS);
    end();
    await scheduler.run(scheduler.now() + SECOND_MS);
    return { faults, accepted: platform.accepted.length, kills, fingerprint };
  }
}
