import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import busboy from 'busboy';

/** A file of a multipart body, by its name and size. */
export interface UploadedFile {
  readonly file: string;
  readonly bytes: number;
}

export type Body = Record<string, unknown>;

/** JSON, or multipart: text fields as they are, files as `UploadedFile`. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'];
  if (type?.startsWith('multipart/form-data')) return readMultipart(request, type);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : JSON.parse(text);
}

function readMultipart(request: IncomingMessage, type: string): Promise<Body> {
  return new Promise((resolve, reject) => {
    const body: Body = {};
    const parser = busboy({ headers: { 'content-type': type } });
    parser.on('field', (name, value) => {
      body[name] = value;
    });
    parser.on('file', (name, stream, info) => {
      let bytes = 0;
      stream.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      stream.on('close', () => {
        body[String(name)] = { file: info.filename ?? '', bytes } satisfies UploadedFile;
      });
    });
    parser.on('close', () => resolve(body));
    parser.on('error', reject);
    request.pipe(parser);
  });
}

export function answerJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
}

export interface LocalServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly server: Server;
  close(): Promise<void>;
}

/** Listens on a free loopback port. */
export async function serve(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<LocalServer> {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) answerJson(response, 500, { message: String(error) });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Counts what was accepted in sliding windows, as strictly as a platform could. */
export function createQuota(
  count: number,
  perMs: number,
): { wouldExceed(now: number): number; take(now: number): void } {
  const taken: number[] = [];
  return {
    /** @returns 0, or the milliseconds until there is room. */
    wouldExceed(now) {
      const oldest = taken[taken.length - count];
      return oldest === undefined ? 0 : Math.max(0, oldest + perMs - now);
    },
    take(now) {
      taken.push(now);
      if (taken.length > count) taken.shift();
    },
  };
}
