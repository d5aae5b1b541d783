import type { Logger } from 'pino';
import type { Farm, Said } from '../../adapters/web/inbound.ts';
import type { TakeUpdate } from '../../adapters/web/updates.ts';
import { type Config, ConfigError } from '../../config/index.ts';
import type { Pictures } from '../chat/adapter.ts';
import type { Services } from '../chat/bot.ts';
import { monotonicMs } from '../clock.ts';
import type { HttpServer } from '../http-server.ts';
import type { Board } from '../status/board.ts';
import { type FarmReports, reportOf } from '../status/farm-reports.ts';

export interface WebBoardOptions {
  readonly services: Services;
  readonly board: Pick<Board, 'statusOf'>;
  readonly pictures: Pictures;
  readonly farms: readonly Farm[];
  readonly farmReports: Pick<FarmReports, 'take'>;
  /** Absent: Telegram posts nothing. */
  readonly takeUpdate?: TakeUpdate | undefined;
  readonly log: Logger;
}

/** @throws ConfigError */
export function requireLanguages(wanted: readonly string[] | undefined, available: readonly string[]): void {
  const unknown = wanted?.filter((one) => !available.includes(one)) ?? [];
  if (unknown.length > 0)
    throw new ConfigError([
      `WEB_LANGUAGES: no ${unknown.join(', ')} among the languages, which are ${available.join(', ')}`,
    ]);
}

/** The web board, where a port is set for it; else nothing of it is loaded. @throws when the port cannot be opened. */
export async function openWebBoard(
  config: Pick<Config, 'WEB_PORT' | 'WEB_HOST' | 'WEB_URL'> & Partial<Pick<Config, 'WEB_TITLE' | 'WEB_LANGUAGES'>>,
  { services, board, pictures, farms, farmReports, takeUpdate, log }: WebBoardOptions,
): Promise<HttpServer | undefined> {
  const { WEB_PORT: port, WEB_HOST: host, WEB_URL: url } = config;
  if (port === undefined) return undefined;
  const languages = config.WEB_LANGUAGES;
  requireLanguages(languages, services.locales.available);
  const [{ openBoard }, { createInbound }, { createUpdates }] = await Promise.all([
    import('../../adapters/web/index.ts'),
    import('../../adapters/web/inbound.ts'),
    import('../../adapters/web/updates.ts'),
  ]);
  const { clock } = services;
  const monotonic = monotonicMs;
  const take = (farm: Farm, said: readonly Said[]) => farmReports.take(said.map((one) => reportOf(farm, one, clock())));
  const inbound = farms.length === 0 ? undefined : createInbound({ farms, take, clock, monotonic });
  const updates = takeUpdate === undefined ? undefined : createUpdates(takeUpdate, monotonic);
  // A robot that walks through every region must not have all of them measured: only questions in chats do that.
  const reading = { ...services, statusOf: async (region: string) => board.statusOf(region) };
  const shown = { title: config.WEB_TITLE, languages, url };
  return openBoard({ services: reading, pictures, log, port, host, monotonic, inbound, updates, ...shown });
}
