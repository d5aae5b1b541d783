import { pipeline, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';

/** What we can undo (RFC 9110 section 8.4.1, RFC 8878). */
export const ACCEPTED_CODINGS = 'gzip, deflate, br, zstd';

/** Of the first bytes: enough to tell what is really there. */
const HEAD_BYTES = 4;

/**
 * A body without its content codings. Servers lie about them: a document that is not compressed is passed on as it is,
 * `deflate` comes with and without its zlib frame, and what begins as gzip is gzip whether the header says so or not.
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
    const decoder = decoderOf(coding, head);
    // Errors reach whoever reads the end of the pipeline; whoever stops reading ends all of it.
    yield* decoder === undefined ? all() : (pipeline(all, decoder, () => undefined) as AsyncIterable<Uint8Array>);
  } finally {
    await chunks.return?.();
  }
}

function decoderOf(coding: string, head: Uint8Array): Transform | undefined {
  const [a = 0, b = 0, c = 0, d = 0] = head;
  if (a === 0x1f && b === 0x8b) return createGunzip();
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return createZstdDecompress();
  if (coding === 'br') return createBrotliDecompress();
  // RFC 1950 section 2.2: method 8, and both bytes together a multiple of 31.
  if (coding === 'deflate') return (a & 15) === 8 && ((a << 8) | b) % 31 === 0 ? createInflate() : createInflateRaw();
  return undefined;
}
