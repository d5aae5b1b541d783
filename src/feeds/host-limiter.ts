export interface HostLimits {
  readonly total: number;
  readonly perLane: number;
}

/** Runs tasks side by side: a number of them at once, and fewer in one lane (a host). A full lane delays no other lane. */
export type HostLimiter = <T>(lane: string, task: () => Promise<T>) => Promise<T>;

export function createHostLimiter({ total, perLane }: HostLimits): HostLimiter {
  const busy = new Map<string, number>();
  const queued = new Map<string, (() => void)[]>();
  const ready: (() => void)[] = [];
  let running = 0;

  function pump(): void {
    while (running < total) {
      const start = ready.shift();
      if (!start) return;
      running++;
      start();
    }
  }

  /** A place in the lane is held from here on, though the task may still wait for a place among all. */
  function enter(lane: string, start: () => void): void {
    const here = busy.get(lane) ?? 0;
    if (here < perLane) {
      busy.set(lane, here + 1);
      ready.push(start);
      return;
    }
    const queue = queued.get(lane);
    if (queue) queue.push(start);
    else queued.set(lane, [start]);
  }

  function leave(lane: string): void {
    running--;
    const next = queued.get(lane)?.shift();
    if (next) ready.push(next);
    else {
      const here = (busy.get(lane) ?? 1) - 1;
      if (here > 0) busy.set(lane, here);
      else {
        busy.delete(lane);
        queued.delete(lane);
      }
    }
    pump();
  }

  return async (lane, task) => {
    await new Promise<void>((resolve) => {
      enter(lane, resolve);
      pump();
    });
    try {
      return await task();
    } finally {
      leave(lane);
    }
  };
}
