import { pipeline, type Transform } from 'node:stream';
import { constants, createBrotliDecompress, createInflateRaw, createZstdDecompress } from 'node:zlib';

/** What we can undo (RFC 9110 section 8.4.1, RFC 8878). */
export const ACCEPTED_CODINGS = 'gzip, deflate, br, zstd';

/** What has come is given out, whether the stream has an end or not: every browser reads such a document. */
const UNENDED = { finishFlush: constants.Z_SYNC_FLUSH };
const UNENDED_BROTLI = { finishFlush: constants.BROTLI_OPERATION_FLUSH };
const UNENDED_ZSTD = { finishFlush: constants.ZSTD_e_flush };

/** Of the first bytes: enough to tell what is really there. */
const HEAD_BYTES = 4;
const MAX_HEAD_BYTES = 70_000;

/**
 * A body without its content codings. Servers lie about them: a document that is not compressed is passed on as it is,
 * `deflate` comes with and without its zlib frame, and what begins as gzip is gzip whether the header says so or not.
 * Check sums and what stands behind the document are not looked at, as in browsers.
 * @param codings the Content-Encoding header.
 * @throws what the decoder refuses, a transfer that broke off included.
 */
export function withoutCodings(body: AsyncIterable<Uint8Array>, codings: string): AsyncIterable<Uint8Array> {
  const names = codings.toLowerCase().split(',').slice(0, 3);
  return names.reduceRight((inner, name) => decodeOne(inner, name.trim()), body);
}

async function* decodeOne(body: AsyncIterable<Uint8Array>, coding: string): AsyncGenerator<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]();
  try {
    let head: Uint8Array = new Uint8Array();
    while (head.length < HEAD_BYTES) {
      const next = await chunks.next();
      if (next.done) break;
      head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
    }
    const all = async function* (): AsyncGenerator<Uint8Array> {
      yield head;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    };
    const frame = frameOf(coding, head);
    if (frame === undefined) yield* all();
    else {
      const inner = frame.headEnd === undefined ? all : () => withoutHead(all(), frame.headEnd);
      // Errors reach the reader at the end of the pipeline; a reader that stops ends all of it.
      yield* pipeline(inner, frame.decoder(), () => undefined) as AsyncIterable<Uint8Array>;
    }
  } finally {
    await chunks.return?.();
  }
}

interface Frame {
  readonly decoder: () => Transform;
  /** Where the frame's own head ends; -1: not in these bytes. Absent: the decoder reads it. */
  readonly headEnd?: (bytes: Buffer) => number;
}

/** XML or JSON, whatever the header says of it: no stream of brotli or deflate begins so. */
const PLAIN = /^(?:\xEF\xBB\xBF[<{]|<(?:\?xm|rss|fee|rdf|!DO|htm)|\{\s*")/;

function frameOf(coding: string, head: Uint8Array): Frame | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = head;
  if (PLAIN.test(Buffer.from(head.subarray(0, HEAD_BYTES)).toString('latin1'))) return undefined;
  const inflate = () => createInflateRaw(UNENDED);
  if (a === 0x1f && b === 0x8b) return { decoder: inflate, headEnd: endOfGzipHead };
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd)
    return { decoder: () => createZstdDecompress(UNENDED_ZSTD) };
  if (coding === 'br') return { decoder: () => createBrotliDecompress(UNENDED_BROTLI) };
  if (coding !== 'deflate') return undefined;
  // RFC 1950 section 2.2: method 8, and both bytes together a multiple of 31.
  const isZlib = (a & 15) === 8 && ((a << 8) | b) % 31 === 0;
  return isZlib ? { decoder: inflate, headEnd: () => 2 } : { decoder: inflate };
}

/** RFC 1952 section 2.3: flags say which fields follow the first ten bytes. */
function endOfGzipHead(bytes: Buffer): number {
  const flags = bytes[3] ?? 0;
  let end = 10;
  if (flags & 4) end += 2 + (end + 2 <= bytes.length ? bytes.readUInt16LE(end) : MAX_HEAD_BYTES);
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const zero = bytes.indexOf(0, end);
    if (zero < 0) return -1;
    end = zero + 1;
  }
  if (flags & 2) end += 2;
  return end <= bytes.length ? end : -1;
}

async function* withoutHead(
  chunks: AsyncIterable<Uint8Array>,
  headEnd: Frame['headEnd'] = () => 0,
): AsyncGenerator<Uint8Array> {
  let head: Buffer | null = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    const end: number = headEnd(head);
    if (end < 0 && head.length <= MAX_HEAD_BYTES) continue;
    yield head.subarray(Math.max(0, end));
    head = null;
  }
}
