import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadConfig } from '../../config/index.ts';
import { HEARTBEAT, HEARTBEAT_LASTS_MS, type Health } from '../health.ts';

/** Exit code 0 while the running bot is well: for a container's health check. */
try {
  const { ok, at, lastGoodPollAt } = JSON.parse(
    await readFile(join(loadConfig().DATA_DIR, HEARTBEAT), 'utf8'),
  ) as Health;
  const silentMs = Date.now() - at;
  if (silentMs > HEARTBEAT_LASTS_MS) throw new Error(`the last heartbeat is ${Math.round(silentMs / 1000)} s old`);
  const polled = lastGoodPollAt === null ? 'never' : new Date(lastGoodPollAt).toISOString();
  if (!ok) throw new Error(`no source has answered for half an hour; the last good poll: ${polled}`);
  console.log(`well; the last good poll: ${polled}`);
} catch (error) {
  console.error(`not well: ${(error as Error).message}`);
  process.exitCode = 1;
}
