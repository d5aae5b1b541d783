import { join } from 'node:path';
import { destination, type Logger } from 'pino';
import type { Config } from '../config/index.ts';
import { createLog } from './log.ts';
import { databaseSecrets } from './open-state.ts';
import { PRIVATE_FILE } from './state/disk.ts';

/** @param secrets of files that settings name. */
export function openLog(config: Config, isTerminal: boolean, secrets: readonly (string | undefined)[]): Logger {
  // Lines of a log would tear what somebody types.
  const file = isTerminal && process.stderr.isTTY ? join(config.DATA_DIR, 'hashwire.log') : undefined;
  return createLog({
    level: config.LOG_LEVEL,
    secrets: [
      config.DISCORD_TOKEN,
      config.TELEGRAM_TOKEN,
      config.RADAR_TOKEN,
      config.MODEL_API_KEY,
      ...databaseSecrets(config),
      ...secrets,
    ],
    ...(file === undefined ? {} : { destination: destination({ dest: file, mode: PRIVATE_FILE }) }),
  });
}
