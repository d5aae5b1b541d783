import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** What one path of a case answers: one document after the other, the last one again and again. */
export interface ServedPath {
  readonly docs: readonly ServedDocument[];
  readonly etag?: string;
  /** Redirects to itself until the cookie that it sets comes back. */
  readonly cookie?: boolean;
}

export interface ServedDocument {
  readonly name: string;
  /** `BASE` in a text stands for the address of the server; an `.http` document is the answer as it goes over the wire. */
  readonly bytes: Buffer;
}

export interface CaseServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const REACHED = `<rss version="2.0"><channel><title>F</title><item><guid isPermaLink="false">reached</guid><title>Reached</title></item></channel></rss>`;
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', json: 'application/feed+json' };

/** A server that may break any rule of HTTP: it writes bytes. One answer a connection. */
export async function serveCase(paths: ReadonlyMap<string, ServedPath>): Promise<CaseServer> {
  const asked: string[] = [];
  const counts = new Map<string, number>();
  const sockets = new Set<Socket>();
  let base = '';

  function answer(path: string, head: string): Buffer {
    const served = paths.get(path);
    if (served === undefined)
      return isTarget(path, paths) ? plain('200 OK', Buffer.from(REACHED)) : plain('404 Not Found');
    if (served.cookie && !/^cookie:.*\bcase=1/im.test(head)) {
      return plain('302 Found', undefined, [`Location: ${path}`, 'Set-Cookie: case=1; Path=/']);
    }
    const count = counts.get(path) ?? 0;
    counts.set(path, count + 1);
    const etag = served.etag === undefined ? [] : [`ETag: ${served.etag}`];
    if (served.etag !== undefined && head.includes(served.etag)) return plain('304 Not Modified', undefined, etag);
    const document = served.docs[Math.min(count, served.docs.length - 1)];
    if (document === undefined) return plain('404 Not Found');
    const { name, bytes } = document;
    if (name.endsWith('.http')) return bytes;
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/xml';
    const body = bytes.includes('BASE')
      ? Buffer.from(bytes.toString('latin1').replaceAll('BASE', base), 'latin1')
      : bytes;
    return plain('200 OK', body, [`Content-Type: ${type}`, ...etag]);
  }

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    let head = '';
    socket.on('data', (chunk: Buffer) => {
      head += chunk.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      const [, target = '/'] = head.split(' ', 2);
      asked.push(target);
      socket.end(answer(target, head));
      head = '';
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: base,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function plain(status: string, body: Buffer = Buffer.alloc(0), headers: readonly string[] = []): Buffer {
  const lines = [`HTTP/1.1 ${status}`, ...headers, `Content-Length: ${body.length}`, 'Connection: close', '', ''];
  return Buffer.concat([Buffer.from(lines.join('\r\n')), body]);
}

/** Where a raw answer of the case redirects to, something is served. */
function isTarget(path: string, paths: ReadonlyMap<string, ServedPath>): boolean {
  return [...paths.values()].some(({ docs }) =>
    docs.some(({ name, bytes }) => {
      const location = name.endsWith('.http') ? /^location:\s*(\S+)/im.exec(bytes.toString('utf8'))?.[1] : undefined;
      return location !== undefined && URL.parse(location, 'http://a/')?.pathname === path;
    }),
  );
}
