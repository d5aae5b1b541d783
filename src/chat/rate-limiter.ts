/** At most `count` sends in any `perMs`. */
export interface RateWindow {
  readonly count: number;
  readonly perMs: number;
  /** Of `count`, how many only alerts may use. */
  readonly reserve?: number;
}

export interface RateLimits {
  /** For everything the bot sends on the platform. */
  readonly overall: readonly RateWindow[];
  /** For one chat or channel. */
  readonly target: (target: string) => readonly RateWindow[];
}

/** A limiter that has nothing to limit: local servers, measurements. */
export const UNLIMITED: RateLimits = { overall: [], target: () => [] };

export type Priority = 'reply' | 'alert';

/** The one limiter of a platform: alerts and replies wait here, alerts go first. */
export interface RateLimiter {
  /**
   * Runs the task when the limits allow; tasks of one target run one after the other, in order within a priority.
   * @param signal aborted: a task that has not begun never will.
   * @returns what the task returns.
   * @throws what the task throws, or the signal's reason.
   */
  run<T>(target: string, priority: Priority, task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/**
 * The platform counts a send when it arrives: some time between our start and its answer. The way back takes about half of the
 * shortest recent answer, so that part is not waited for; an answer that takes longer than this is not waited for either.
 */
const MAX_LAG_MS = 1500;
/** Alerts are spread over the window, so that a reply never waits for a whole one. */
const SPREAD = 0.9;
/** An alert for everybody takes minutes; people who ask meanwhile get every tenth turn. */
const ALERTS_PER_REPLY = 9;
/** Idle targets are forgotten when this many have come together since the last time. */
const SWEEP_EVERY = 1000;

interface Stamp {
  at: number;
}

interface Lane {
  readonly target: string;
  readonly windows: readonly RateWindow[];
  readonly stamps: Stamp[];
  readonly jobs: Readonly<Record<Priority, (() => Promise<void>)[]>>;
  readonly queued: Record<Priority, boolean>;
  busy: boolean;
  waiting: boolean;
}

/** @param now milliseconds that run with the timers (`setTimeout`) of the process and never step back. */
export function createRateLimiter(limits: RateLimits, now: () => number): RateLimiter {
  const lanes = new Map<string, Lane>();
  const ready: Readonly<Record<Priority, Lane[]>> = { reply: [], alert: [] };
  const stamps: Stamp[] = [];
  const gapMs = Math.max(0, ...limits.overall.map((window) => (window.perMs / window.count) * SPREAD));
  let lastAt = Number.NEGATIVE_INFINITY;
  let alertsInRow = 0;
  let shortestMs = 0;
  let pumping: NodeJS.Timeout | undefined;
  let sweepAt = SWEEP_EVERY;

  const laneOf = (target: string): Lane => {
    const known = lanes.get(target);
    if (known !== undefined) return known;
    if (lanes.size >= sweepAt) {
      for (const lane of lanes.values()) if (isForgettable(lane, now())) lanes.delete(lane.target);
      sweepAt = lanes.size + SWEEP_EVERY;
    }
    const lane: Lane = {
      target,
      windows: limits.target(target),
      stamps: [],
      jobs: { reply: [], alert: [] },
      queued: { reply: false, alert: false },
      busy: false,
      waiting: false,
    };
    lanes.set(target, lane);
    return lane;
  };

  /** Puts the lane where its next job can be taken, now or when its own limits allow. */
  const enter = (lane: Lane): void => {
    if (lane.busy) return;
    const priority: Priority = lane.jobs.alert.length > 0 ? 'alert' : 'reply';
    if (lane.jobs[priority].length === 0 || lane.queued[priority]) return;
    const waitMs = waitFor(lane.windows, lane.stamps, priority, now());
    if (waitMs === 0) {
      lane.queued[priority] = true;
      ready[priority].push(lane);
    } else if (priority === 'alert' || !lane.waiting) {
      lane.waiting = true;
      setTimeout(() => {
        lane.waiting = false;
        enter(lane);
        pump();
      }, waitMs);
    }
  };

  const pump = (): void => {
    for (;;) {
      const isReplysTurn = ready.reply.length > 0 && alertsInRow >= ALERTS_PER_REPLY;
      const priority: Priority = ready.alert.length > 0 && !isReplysTurn ? 'alert' : 'reply';
      const lane = ready[priority][0];
      if (lane === undefined) return;
      const at = now();
      const spreadMs = priority === 'alert' ? Math.max(0, lastAt + gapMs - at) : 0;
      const waitMs = Math.max(spreadMs, waitFor(limits.overall, stamps, priority, at));
      if (waitMs > 0) {
        clearTimeout(pumping);
        pumping = setTimeout(pump, waitMs);
        return;
      }
      ready[priority].shift();
      lane.queued[priority] = false;
      // The other priority may have used the lane's turn since it was queued.
      if (waitFor(lane.windows, lane.stamps, priority, at) > 0) enter(lane);
      else if (!lane.busy) begin(lane, priority, at);
    }
  };

  const begin = (lane: Lane, priority: Priority, at: number): void => {
    const job = lane.jobs[priority].shift();
    if (job === undefined) {
      enter(lane);
      return;
    }
    lane.busy = true;
    lastAt = at;
    alertsInRow = priority === 'alert' ? alertsInRow + 1 : 0;
    const stamp: Stamp = { at: at + MAX_LAG_MS };
    record(stamps, limits.overall, stamp);
    record(lane.stamps, lane.windows, stamp);
    void job().finally(() => {
      const tookMs = now() - at;
      // A short answer of long ago says nothing about the way of today.
      shortestMs = Math.min(tookMs, shortestMs + 1);
      // Timers count whole milliseconds.
      stamp.at = Math.min(stamp.at, at + Math.ceil(tookMs - shortestMs / 2) + 1);
      lane.busy = false;
      enter(lane);
      if (lane.windows.length === 0 && isForgettable(lane, at)) lanes.delete(lane.target);
      pump();
    });
  };

  return {
    run: (target, priority, task, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const lane = laneOf(target);
        const jobs = lane.jobs[priority];
        const leave = () => {
          jobs.splice(jobs.indexOf(job), 1);
          reject(signal?.reason);
        };
        const job = () => {
          signal?.removeEventListener('abort', leave);
          return task().then(resolve, reject);
        };
        signal?.addEventListener('abort', leave, { once: true });
        jobs.push(job);
        enter(lane);
        pump();
      }),
  };
}

function waitFor(windows: readonly RateWindow[], stamps: readonly Stamp[], priority: Priority, now: number): number {
  let waitMs = 0;
  for (const { count, perMs, reserve = 0 } of windows) {
    const oldest = stamps[stamps.length - (priority === 'alert' ? count : count - reserve)];
    if (oldest !== undefined) waitMs = Math.max(waitMs, oldest.at + perMs - now);
  }
  return waitMs;
}

function record(stamps: Stamp[], windows: readonly RateWindow[], stamp: Stamp): void {
  if (windows.length === 0) return;
  stamps.push(stamp);
  if (stamps.length > Math.max(...windows.map((window) => window.count))) stamps.shift();
}

function isForgettable(lane: Lane, now: number): boolean {
  const idle = !lane.busy && !lane.waiting && lane.jobs.reply.length + lane.jobs.alert.length === 0;
  const last = lane.stamps.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  return idle && lane.windows.every((window) => last + window.perMs <= now);
}
