import { isIP } from 'node:net';
import { type HttpServer, listen } from '../../src/http-server.ts';
import { createSite, type SiteOptions } from './site.ts';

export interface BoardOptions extends Omit<SiteOptions, 'log'> {
  readonly port: number;
  readonly host: string;
  readonly log: SiteOptions['log'] & {
    info(details: Readonly<Record<string, unknown>>, message: string): void;
    warn(details: Readonly<Record<string, unknown>>, message: string): void;
  };
}

/** Opens the web board. @throws when the port cannot be opened. */
export async function openBoard({ port, host, log, ...options }: BoardOptions): Promise<HttpServer> {
  const server = await listen(createSite({ ...options, log }).fetch, { port, host, setting: 'WEB_PORT' });
  log.info({ host, port: server.port }, 'the web board is open');
  if (!isLoopback(host)) log.warn({ host }, 'other machines can read the web board: anybody who reaches WEB_HOST may');
  return server;
}

/** https://www.rfc-editor.org/rfc/rfc6890#section-2.2.2 */
const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
