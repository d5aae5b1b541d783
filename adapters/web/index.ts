import { isIP } from 'node:net';
import { DAY_MS, SECOND_MS } from '../../src/clock.ts';
import { type HttpServer, listen } from '../../src/http-server.ts';
import { createLive } from './live.ts';
import { createSite, type SiteOptions } from './site.ts';

/** Open pages learn of news this soon. */
const LOOK_EVERY_MS = 5 * SECOND_MS;

export interface BoardOptions extends Omit<SiteOptions, 'log' | 'live'> {
  readonly lookEveryMs?: number;
  readonly port: number;
  readonly host: string;
  readonly log: SiteOptions['log'] & {
    info(details: Readonly<Record<string, unknown>>, message: string): void;
    warn(details: Readonly<Record<string, unknown>>, message: string): void;
  };
}

/** Opens the web board. @throws when the port cannot be opened. */
export async function openBoard({
  port,
  host,
  log,
  lookEveryMs = LOOK_EVERY_MS,
  ...options
}: BoardOptions): Promise<HttpServer> {
  const { services } = options;
  const live = createLive({
    everyMs: lookEveryMs,
    async look() {
      const [busy, [newest]] = await Promise.all([
        services.busyRegions(),
        services.latest({ since: services.clock() - DAY_MS, limit: 1 }),
      ]);
      const states = busy.map(({ region, dimensions }) => [
        region,
        ...Object.values(dimensions).map(({ state, phase, since, independentPublishers }) => [
          state,
          phase,
          since,
          independentPublishers,
        ]),
      ]);
      return [states, newest?.id, newest?.updatedAt];
    },
  });
  const server = await listen(createSite({ ...options, live, log }).fetch, { port, host, setting: 'WEB_PORT' });
  log.info({ host, port: server.port }, 'the web board is open');
  if (!isLoopback(host)) log.warn({ host }, 'other machines can read the web board: anybody who reaches WEB_HOST may');
  return {
    port: server.port,
    close() {
      live.stop();
      return server.close();
    },
  };
}

/** https://www.rfc-editor.org/rfc/rfc6890#section-2.2.2 */
const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
