import { once } from 'node:events';

export interface ListenOptions {
  readonly port: number;
  /** Address the port is opened on. */
  readonly host?: string | undefined;
  /** Name of the setting that gave the port, for the error message. */
  readonly setting: string;
}

/** A server that answers over HTTP, and how to end it. */
export interface HttpServer {
  /** The one that was opened: where 0 was asked for, the system chose it. */
  readonly port: number;
  close(): Promise<void>;
}

/** The web server is loaded only where a port is opened. @throws when the port cannot be opened. */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { port, host, setting }: ListenOptions,
): Promise<HttpServer> {
  const { createAdaptorServer } = await import('@hono/node-server');
  const server = createAdaptorServer({ fetch });
  const listening = once(server, 'listening');
  server.listen(port, host);
  await listening.catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'EADDRINUSE' ? 'another program uses it' : error.message;
    throw new Error(`${setting} ${port} cannot be opened: ${why}. Set another one, or none.`, { cause: error });
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open that nothing more will come over.
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
    },
  };
}
