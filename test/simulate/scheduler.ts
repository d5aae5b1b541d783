import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import type { EpochMs } from '../../src/clock.ts';
import type { Random } from '../harness/random.ts';

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly everyMs: number | undefined;
  /** It ends with the process that set it. */
  readonly ofProgram: boolean;
  readonly work: () => void;
}

/** Simulated time: nothing happens between two timers, and all that follows from one happens before the next. */
export interface Scheduler {
  /** Milliseconds since the beginning; they never step. */
  now(): number;
  /** What the clock on the wall of the program's machine says. */
  wall(): EpochMs;
  /** Sets that clock. */
  step(byMs: number): void;
  after(ms: number, work: () => void): void;
  pause(ms: number): Promise<void>;
  /** What the program waits for will not happen any more: its process has ended. */
  dropProgram(): void;
  /** Lets time pass. */
  run(untilMs: number): Promise<void>;
  /** Puts simulated time and chance in the place of real ones. @returns puts them back. */
  install(random: Random): () => void;
}

export function createScheduler(begin: EpochMs): Scheduler {
  /** Sorted by time; of one time in the order they were set. */
  const timers: Timer[] = [];
  let now = 0;
  let offset = begin;
  let ids = 0;

  function add(ms: number, work: () => void, ofProgram: boolean, everyMs?: number, id = ++ids): number {
    const at = now + Math.max(0, ms);
    let place = timers.length;
    while (place > 0 && (timers[place - 1]?.at ?? 0) > at) place--;
    timers.splice(place, 0, { id, at, everyMs, ofProgram, work });
    return id;
  }

  function clear(id: number): void {
    const place = timers.findIndex((timer) => timer.id === id);
    if (place >= 0) timers.splice(place, 1);
  }

  /** State and network are simulated, so what goes on without a timer goes on in microtasks and immediates only. */
  async function settle(): Promise<void> {
    do await setImmediate();
    while (process.getActiveResourcesInfo().includes('Immediate'));
  }

  /** As the program knows timers. */
  const handle = (id: number) => ({ id, ref: () => handle(id), unref: () => handle(id) });
  const set =
    (everyMs: (ms: number) => number | undefined) =>
    (work: (...args: unknown[]) => void, ms = 0) =>
      handle(add(ms, work, true, everyMs(ms)));
  const unset = (timer?: { readonly id: number }) => void (timer && clear(timer.id));

  return {
    now: () => now,
    wall: () => now + offset,
    step: (byMs) => {
      offset += byMs;
    },
    after: (ms, work) => void add(ms, work, false),
    pause: (ms) => new Promise((resolve) => void add(ms, resolve, false)),
    dropProgram() {
      for (const { id } of timers.filter(({ ofProgram }) => ofProgram)) clear(id);
    },
    async run(untilMs) {
      await settle();
      for (let next = timers[0]; next !== undefined && next.at <= untilMs; next = timers[0]) {
        timers.shift();
        now = next.at;
        const { everyMs, work, ofProgram, id } = next;
        if (everyMs !== undefined) add(everyMs, work, ofProgram, everyMs, id);
        work();
        await settle();
      }
      now = untilMs;
    },
    install(random) {
      const real = { setTimeout, clearTimeout, setInterval, clearInterval };
      const { random: realRandom } = Math;
      const { randomBytes } = crypto;
      Object.assign(globalThis, {
        setTimeout: set(() => undefined),
        setInterval: set((ms) => ms),
        clearTimeout: unset,
        clearInterval: unset,
      });
      Math.random = random;
      Object.assign(crypto, {
        randomBytes: (size: number) => Buffer.from(Array.from({ length: size }, () => random() * 256)),
      });
      syncBuiltinESMExports();
      Object.defineProperty(performance, 'now', { value: () => now, configurable: true });
      return () => {
        Object.assign(globalThis, real);
        Math.random = realRandom;
        Object.assign(crypto, { randomBytes });
        syncBuiltinESMExports();
        Reflect.deleteProperty(performance, 'now');
      };
    },
  };
}
