import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadConfig } from '../../config/index.ts';
import { HEARTBEAT, HEARTBEAT_LASTS_MS, type Health } from '../health.ts';
import { sentenceOf } from '../state/disk.ts';

/**
 * Exit code 0 while the running bot is well: for a container's health check. With `--alive`, 0 while it runs at all: for a
 * supervisor that restarts it, because a restart brings back neither feeds nor disk space.
 */
try {
  const isAliveEnough = process.argv.includes('--alive');
  const { DATA_DIR } = loadConfig();
  const { ok, at, lastGoodPollAt, disk } = JSON.parse(await readFile(join(DATA_DIR, HEARTBEAT), 'utf8')) as Health;
  const silentMs = Date.now() - at;
  if (silentMs > HEARTBEAT_LASTS_MS) throw new Error(`the last heartbeat is ${Math.round(silentMs / 1000)} s old`);
  const polled = lastGoodPollAt === null ? 'never' : new Date(lastGoodPollAt).toISOString();
  if (disk !== undefined && !isAliveEnough) throw new Error(sentenceOf(disk, DATA_DIR));
  if (!ok && !isAliveEnough) throw new Error(`no source has answered for half an hour; the last good poll: ${polled}`);
  console.log(`well; the last good poll: ${polled}`);
} catch (error) {
  console.error(`not well: ${(error as Error).message}`);
  process.exitCode = 1;
}
