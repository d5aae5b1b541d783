import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context } from 'hono';

type Status = 200 | 404 | 503;

/** An answer as it is kept: packed and hashed once, however often it is asked for. */
export interface Prepared {
  readonly status: Status;
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly packed: Uint8Array<ArrayBuffer>;
  /** Weak: it is the same for both forms (https://www.rfc-editor.org/rfc/rfc9110#section-8.8.1). */
  readonly tag: string;
}

const pack = promisify(gzip);

/** @param type of the text, without its charset. */
export async function prepare(text: string, type: string, status: Status = 200): Promise<Prepared> {
  const plain = new TextEncoder().encode(text);
  const tag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { status, type: `${type}; charset=utf-8`, plain, packed: new Uint8Array(await pack(plain)), tag };
}

/** @param cacheControl for browsers and proxies; each asks with the tag when it has run out. */
export function deliver(
  context: Context,
  { status, type, plain, packed, tag }: Prepared,
  cacheControl: string,
): Response {
  const isPacked = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/iu.test(context.req.header('accept-encoding') ?? '');
  const headers = {
    'content-type': type,
    'cache-control': cacheControl,
    etag: tag,
    vary: 'Accept-Language, Accept-Encoding',
    ...(isPacked && { 'content-encoding': 'gzip' }),
  };
  return context.body(isPacked ? packed : plain, status, headers);
}
