import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../../config/index.ts';
import { createLog } from '../log.ts';
import { databaseSecrets } from './open-state.ts';
import { rotatingFile } from './rotating-file.ts';

/** @param secrets of files that settings name; those of the settings join them, and what is named at the terminal. */
export function openLog(config: Config, isTerminal: boolean, secrets: Set<string | undefined>): Logger {
  // Lines of a log would tear what somebody types.
  const file = isTerminal && process.stderr.isTTY ? join(config.DATA_DIR, 'hashwire.log') : undefined;
  const { DISCORD_TOKEN, TELEGRAM_TOKEN, RADAR_TOKEN, MODEL_API_KEY } = config;
  for (const one of [DISCORD_TOKEN, TELEGRAM_TOKEN, RADAR_TOKEN, MODEL_API_KEY, ...databaseSecrets(config)])
    secrets.add(one);
  return createLog({
    level: config.LOG_LEVEL,
    secrets,
    ...(file === undefined ? {} : { destination: rotatingFile(file) }),
  });
}
