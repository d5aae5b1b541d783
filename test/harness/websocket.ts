import { createHash } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

export interface Socket {
  send(data: unknown): void;
  close(code: number): void;
}

const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

/** The little of RFC 6455 that a gateway speaks: JSON in text frames, pings, closing. */
export function acceptWebSockets(
  server: Server,
  opened: (socket: Socket) => { readonly message: (data: unknown) => void; readonly closed: () => void },
): void {
  server.on('upgrade', (request: IncomingMessage, stream: Duplex) => {
    const key = request.headers['sec-websocket-key'] ?? '';
    // https://www.rfc-editor.org/rfc/rfc6455#section-1.3
    const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
    stream.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    const write = (opcode: number, payload: Buffer) => {
      if (!stream.destroyed) stream.write(Buffer.concat([headOf(opcode, payload.length), payload]));
    };
    const closing = (code: number) => {
      const payload = Buffer.alloc(2);
      payload.writeUInt16BE(code);
      write(CLOSE, payload);
      stream.end();
    };
    const listener = opened({ send: (data) => write(TEXT, Buffer.from(JSON.stringify(data))), close: closing });
    let rest = Buffer.alloc(0);
    stream.on('data', (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk]);
      for (let frame = frameOf(rest); frame !== undefined; frame = frameOf(rest)) {
        rest = rest.subarray(frame.size);
        if (frame.opcode === TEXT) listener.message(JSON.parse(frame.payload.toString()));
        if (frame.opcode === PING) write(PONG, frame.payload);
        if (frame.opcode === CLOSE) closing(frame.payload.length >= 2 ? frame.payload.readUInt16BE() : 1000);
      }
    });
    stream.on('close', listener.closed);
    stream.on('error', () => stream.destroy());
  });
}

function headOf(opcode: number, length: number): Buffer {
  if (length < 126) return Buffer.from([0x80 | opcode, length]);
  const head = Buffer.alloc(length < 65_536 ? 4 : 10);
  head[0] = 0x80 | opcode;
  head[1] = length < 65_536 ? 126 : 127;
  if (length < 65_536) head.writeUInt16BE(length, 2);
  else head.writeBigUInt64BE(BigInt(length), 2);
  return head;
}

/** A client's frame, unmasked; undefined while it is not whole. */
function frameOf(
  data: Buffer,
): { readonly opcode: number; readonly payload: Buffer; readonly size: number } | undefined {
  if (data.length < 6) return undefined;
  const short = (data[1] ?? 0) & 0x7f;
  const head = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (data.length < head + 4) return undefined;
  const length = short === 126 ? data.readUInt16BE(2) : short === 127 ? Number(data.readBigUInt64BE(2)) : short;
  const size = head + 4 + length;
  if (data.length < size) return undefined;
  const mask = data.subarray(head, head + 4);
  const payload = Buffer.from(data.subarray(head + 4, size));
  for (let i = 0; i < payload.length; i += 1) payload[i] = (payload[i] ?? 0) ^ (mask[i % 4] ?? 0);
  return { opcode: (data[0] ?? 0) & 0x0f, payload, size };
}
