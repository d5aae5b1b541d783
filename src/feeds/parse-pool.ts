import { SECOND_MS } from '../clock.ts';
import { createWorkerPool, type WorkerPool } from '../worker-pool.ts';
import type { ParseJob, ParseResult } from './parse-worker.ts';

/** One reads a thousand changed feeds in two seconds; each further one costs 40 MB. */
const THREADS = 1;
/** The largest real feeds take a tenth of a second. */
const DEADLINE_MS = 5 * SECOND_MS;
const MEMORY_MB = 96;

/** Threads that read feeds: a hostile one costs its own poll and nobody else's. */
export function createParsePool(): WorkerPool<ParseJob, ParseResult> {
  const file = new URL('./parse-worker.ts', import.meta.url);
  return createWorkerPool({ file, threads: THREADS, deadlineMs: DEADLINE_MS, memoryMb: MEMORY_MB });
}
