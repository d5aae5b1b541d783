import { loadConfig } from '../../config/index.ts';
import { SECOND_MS, systemClock } from '../clock.ts';
import { readHeartbeat } from '../health/health.ts';
import { type DiskFault, diskFault, sentenceOf } from '../state/disk.ts';

export interface CheckOptions {
  readonly folder: string;
  /** It is enough that the process runs: a restart brings back neither feeds nor disk space. */
  readonly aliveIsEnough: boolean;
  /** Why nothing can be stored in the folder. Nothing can be said of a process that cannot write its heartbeat. */
  readonly disk: DiskFault | undefined;
  readonly now: number;
}

/** @returns what is said of the running bot where it is well. @throws Error that says why it is not. */
export function checkHealth({ folder, aliveIsEnough, disk, now }: CheckOptions): string {
  if (disk !== undefined && !aliveIsEnough) throw new Error(sentenceOf(disk, folder));
  if (disk !== undefined) return `taken to be running: ${sentenceOf(disk, folder)}`;
  const { ageMs, isStale, ok, lastGoodPoll } = readHeartbeat(folder, now);
  if (isStale) throw new Error(`the last heartbeat is ${Math.round(ageMs / SECOND_MS)} s old`);
  if (!ok && !aliveIsEnough)
    throw new Error(`no source has answered for half an hour; the last good poll: ${lastGoodPoll}`);
  return `well; the last good poll: ${lastGoodPoll}`;
}

/**
 * Exit code 0 while the running bot is well: for a container's health check. With `--alive`, 0 while it runs at all: for a
 * supervisor that restarts it.
 */
if (import.meta.main) {
  try {
    const { DATA_DIR: folder } = loadConfig();
    const aliveIsEnough = process.argv.includes('--alive');
    console.log(checkHealth({ folder, aliveIsEnough, disk: diskFault(folder), now: systemClock() }));
  } catch (error) {
    console.error(`not well: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
