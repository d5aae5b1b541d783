import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between a client and a server on loopback, and fails as networks do. */
export interface TcpProxy {
  readonly port: number;
  /** Breaks every connection and refuses new ones until `restore`. */
  cut(): void;
  restore(): void;
  /** Passes the next chunk that holds these words on, and breaks its connection before any answer. */
  swallowAnswerTo(words: string): void;
  close(): Promise<void>;
}

export async function openProxy(targetPort: number): Promise<TcpProxy> {
  const open = new Set<Socket>();
  let isCut = false;
  let swallowed: string | undefined;

  const server = createServer((client) => {
    if (isCut) return void client.destroy();
    const target = connect(targetPort, '127.0.0.1');
    let isMute = false;
    for (const [socket, other] of [
      [client, target],
      [target, client],
    ] as const) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
    }
    client.on('data', (chunk) => {
      target.write(chunk);
      if (swallowed === undefined || !chunk.includes(swallowed)) return;
      swallowed = undefined;
      isMute = true;
    });
    target.on('data', (chunk) => {
      // Its answer: what was asked is done by now.
      if (isMute) client.destroy();
      else client.write(chunk);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cutAll = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      isCut = true;
      cutAll();
    },
    restore() {
      isCut = false;
    },
    swallowAnswerTo(words) {
      swallowed = words;
    },
    async close() {
      cutAll();
      server.close();
      await once(server, 'close');
    },
  };
}
