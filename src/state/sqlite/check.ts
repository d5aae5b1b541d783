import { MINUTE_MS } from '../../clock.ts';
import { createWorkerPool } from '../../worker-pool.ts';

/** A file of gigabytes on a slow disk. */
const DEADLINE_MS = 30 * MINUTE_MS;
const MEMORY_MB = 32;

export interface DamageLog {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/**
 * Reads a whole state file in a thread, while it is in use.
 * @returns what is wrong in it; null: nothing. @throws when that takes too long.
 */
export async function checkFile(path: string): Promise<string | null> {
  const file = new URL('./check-worker.ts', import.meta.url);
  const pool = createWorkerPool<string, string | null>({
    file,
    threads: 1,
    deadlineMs: DEADLINE_MS,
    memoryMb: MEMORY_MB,
  });
  try {
    return await pool.run(path);
  } finally {
    await pool.close();
  }
}

/** Never throws: the program goes on with what can be read. */
export async function reportDamage(path: string, log: DamageLog): Promise<void> {
  try {
    const damage = await checkFile(path);
    if (damage === null) return;
    log.error({ damage }, `${path} is damaged: what can be read is used. Stop Hashwire and restore a back-up.`);
  } catch (error) {
    log.warn({ err: error }, 'the state file could not be checked');
  }
}
