import type { Logger } from 'pino';
import type { Config } from '../config/index.ts';
import type { Pictures } from './chat/adapter.ts';
import type { Services } from './chat/bot.ts';
import { monotonicMs } from './clock.ts';
import type { HttpServer } from './http-server.ts';

export interface WebBoardOptions {
  readonly services: Services;
  readonly pictures: Pictures;
  readonly log: Logger;
}

/** The web board, where a port is set for it; else nothing of it is loaded. @throws when the port cannot be opened. */
export async function openWebBoard(config: Config, options: WebBoardOptions): Promise<HttpServer | undefined> {
  const { WEB_PORT: port, WEB_HOST: host, WEB_URL: url } = config;
  if (port === undefined) return undefined;
  const { openBoard } = await import('../adapters/web/index.ts');
  return openBoard({ ...options, port, host, url, monotonic: monotonicMs });
}
