import { Piscina } from 'piscina';
import { monotonicMs, SECOND_MS } from './clock.ts';
import { faultSentence } from './faults.ts';

export interface WorkerPoolOptions {
  /** Its default export takes a job and returns a result; both are structured-cloned. */
  readonly file: URL;
  readonly threads: number;
  /**
   * Of one job, from its start, in CPU time: a busy machine makes no feed a bad one. A thread that is still at it is ended,
   * and replaced when needed.
   */
  readonly deadlineMs: number;
  /** Heap of one thread. */
  readonly memoryMb: number;
}

/** Runs parsers of untrusted input in threads with a deadline and a memory limit. Idle threads end. */
export interface WorkerPool<Job, Result> {
  /** @throws DeadlineExceeded, or what the job threw. */
  run(job: Job): Promise<Result>;
  close(): Promise<void>;
}

export class DeadlineExceeded extends Error {
  constructor(deadlineMs: number) {
    super(faultSentence('slow', deadlineMs / SECOND_MS));
    this.name = 'DeadlineExceeded';
  }
}

/** A job that waits and works nothing is ended after this multiple of its deadline. */
const MOST_WAITING = 12;
/** So often during its deadline a job is looked at. */
const LOOKS = 20;
const IDLE_MS = 5 * SECOND_MS;
/** Of short-lived objects: the default lets a busy thread grow by tens of megabytes before it tidies up. */
const YOUNG_MB = 8;

/** CPU time of all threads but this one. */
function cpuOfThreadsMs(): number {
  const [all, own] = [process.cpuUsage(), process.threadCpuUsage()];
  return (all.user + all.system - own.user - own.system) / 1000;
}

export function createWorkerPool<Job, Result>({
  file,
  threads,
  deadlineMs,
  memoryMb,
}: WorkerPoolOptions): WorkerPool<Job, Result> {
  const pool = new Piscina<Job, Result>({
    filename: file.href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
    // Histograms of 700 kB for each pool, which nobody reads.
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
    // Nothing that reads foreign input needs to know the tokens.
    env: {},
  });
  // A thread that cannot even start (a binary that is not there) fails no job but the pool, which would try for ever.
  const failing = new Set<(error: Error) => void>();
  pool.on('error', (error: Error) => {
    for (const fail of failing) fail(error);
  });
  const waiting: (() => void)[] = [];
  let running = 0;

  // Jobs wait here and not in the pool, where their deadline would run while another one's work is done.
  async function turn(): Promise<void> {
    if (running < threads) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function next(): void {
    const first = waiting.shift();
    if (first) first();
    else running--;
  }

  return {
    async run(job) {
      await turn();
      const abort = new AbortController();
      const [begunCpu, begun] = [cpuOfThreadsMs(), monotonicMs()];
      const look = () => {
        const isHanging = monotonicMs() - begun > deadlineMs * MOST_WAITING;
        if (isHanging || cpuOfThreadsMs() - begunCpu > deadlineMs) abort.abort();
      };
      const timer = setInterval(look, deadlineMs / LOOKS);
      const broken = Promise.withResolvers<never>();
      failing.add(broken.reject);
      try {
        return await Promise.race([pool.run(job, { signal: abort.signal }), broken.promise]);
      } catch (error) {
        throw abort.signal.aborted ? new DeadlineExceeded(deadlineMs) : error;
      } finally {
        clearInterval(timer);
        failing.delete(broken.reject);
        // Takes back a job that no thread has begun.
        abort.abort();
        next();
      }
    },
    close: () => pool.destroy(),
  };
}
