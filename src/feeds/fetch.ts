import { CookieJar } from 'tough-cookie';
import type { Dispatcher } from 'undici';
import { type Clock, type EpochMs, HOUR_MS, MINUTE_MS, SECOND_MS } from '../clock.ts';
import { causeOf, codeOf, faultSentence, networkFault } from '../faults.ts';
import { ForbiddenHost } from './ssrf-guard.ts';

/** The platform's signature, as far as it is used here, with undici's dispatcher: undici's `fetch` fits, `leanFetch` is faster. */
export type Fetch = (
  url: string,
  init: {
    readonly headers: Readonly<Record<string, string>>;
    readonly dispatcher: Dispatcher;
    readonly signal: AbortSignal;
    readonly redirect: 'manual';
  },
) => Promise<FetchAnswer>;

export interface FetchAnswer {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: { get(name: string): string | null; getSetCookie(): readonly string[] };
  /** Decoded. */
  readonly body: (AsyncIterable<Uint8Array> & { cancel(): Promise<unknown> }) | null;
}

/** What a server says of a document, to be given back at the next request. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** What comes with any good answer. */
interface Answered extends Validators {
  readonly freshForMs: number;
  /** Where the server says that the document is from now on. */
  readonly movedTo?: string;
}

export type Fetched =
  | ({ readonly kind: 'unchanged' } & Answered)
  | ({
      readonly kind: 'body';
      /** Where it came from in the end. */
      readonly url: string;
      /** Of a longer document the beginning. */
      readonly bytes: Uint8Array;
      readonly contentType: string;
    } & Answered)
  | { readonly kind: 'failed'; readonly reason: string; readonly status?: number; readonly retryAfterMs?: number };

export interface FetcherOptions {
  readonly fetch: Fetch;
  readonly dispatcher: Dispatcher;
  /** Honest: the name, the version and a URL under which its operator can be reached. */
  readonly userAgent: string;
  readonly clock: Clock;
  /** Over connection, headers, body and all redirects together. */
  readonly deadlineMs?: number;
  /** Of decoded bytes: a bomb of 300 MB is small on the wire. What goes beyond is cut off. */
  readonly maxBytes?: number;
  /** Asked before a redirect to another origin is followed. */
  readonly mayFollow?: (url: URL) => Promise<boolean>;
  /** A server says what time it is (`Date`, RFC 9110 section 6.6.1). */
  readonly onDate?: (host: string, at: EpochMs) => void;
}

/** Fetches a document, once. Never throws: what went wrong is a value, in words for `/sources`. */
export type Fetcher = (url: string, validators?: Validators, accept?: string) => Promise<Fetched>;

const DEADLINE_MS = 20 * SECOND_MS;
const MAX_BYTES = 5 * 1024 * 1024;
const MAX_REDIRECTS = 5;
/** Nobody's cache may silence a source for longer. */
const MAX_FRESH_MS = 15 * MINUTE_MS;
const PERMANENT = new Set([301, 308]);
const MAX_RETRY_AFTER_MS = 24 * HOUR_MS;
const FEED_TYPES =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1';

/** Says who asks, and where to complain: publishers ban those who hide. @param contact a web or mail address of the operator. */
export function userAgentOf(version: string, contact?: string): string {
  return contact ? `Hashwire/${version} (+${contact})` : `Hashwire/${version}`;
}

export function createFetcher(options: FetcherOptions): Fetcher {
  const { deadlineMs = DEADLINE_MS, maxBytes = MAX_BYTES } = options;
  return async (url, validators = {}, accept = FEED_TYPES) => {
    const abort = new AbortController();
    const timer = setTimeout(
      () => abort.abort(new Error(faultSentence('timeout', deadlineMs / SECOND_MS))),
      deadlineMs,
    );
    try {
      return await follow(options, url, { validators, accept, maxBytes, signal: abort.signal });
    } catch (error) {
      return { kind: 'failed', reason: abort.signal.aborted ? String(abort.signal.reason.message) : describe(error) };
    } finally {
      clearTimeout(timer);
    }
  };
}

interface Request {
  readonly validators: Validators;
  readonly accept: string;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

async function follow(options: FetcherOptions, start: string, request: Request): Promise<Fetched> {
  const { fetch, dispatcher, userAgent, clock, mayFollow, onDate } = options;
  const { etag: known, lastModified: knownSince } = request.validators;
  const headers: Record<string, string> = { 'user-agent': userAgent, accept: request.accept };
  if (known) headers['if-none-match'] = known;
  if (knownSince) headers['if-modified-since'] = knownSince;

  const { username, password, origin } = new URL(start);
  let url = withoutCredentials(new URL(start));
  let cookies: CookieJar | undefined;
  let isPermanent = true;
  let movedTo: string | undefined;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    // A password in the address of a feed is for its own server only.
    if (username && url.origin === origin) headers.authorization = basic(username, password);
    else delete headers.authorization;
    const ask = () => fetch(url.href, { headers, dispatcher, signal: request.signal, redirect: 'manual' });
    // A kept-alive connection may be closed at the moment it is used again (RFC 9112 section 9.3.1): once more, on a new one.
    const response = await ask().catch((error: unknown) => {
      if (!BROKEN_OFF.has(codeOf(error))) throw error;
      return ask();
    });
    const date = Date.parse(response.headers.get('date') ?? '');
    if (!Number.isNaN(date)) onDate?.(url.hostname, date);
    const freshForMs = freshness(response.headers);
    const { status } = response;
    const etag = response.headers.get('etag') ?? undefined;
    const lastModified = response.headers.get('last-modified') ?? undefined;
    const answered = { freshForMs, etag, lastModified, ...(movedTo === undefined ? {} : { movedTo }) };
    if (status === 304 && (known || knownSince)) return { kind: 'unchanged', ...answered };
    if (response.ok && (status !== 206 || isFromItsBeginning(response.headers))) {
      const bytes = await readBody(response, request.maxBytes);
      return {
        kind: 'body',
        url: url.href,
        bytes,
        contentType: response.headers.get('content-type') ?? '',
        ...answered,
      };
    }
    await response.body?.cancel();
    const location = response.headers.get('location');
    if (status < 300 || status >= 400 || !location) {
      const retryAfterMs = retryAfter(response.headers.get('retry-after'), clock());
      return { kind: 'failed', reason: faultSentence('http', status), status, retryAfterMs };
    }
    const next = URL.parse(inUtf8(location), url.href);
    if (!next || !/^https?:$/.test(next.protocol)) return { kind: 'failed', reason: faultSentence('redirect-address') };
    // Kept within this chain of redirects: without its own cookie a consent page leads back to itself for ever.
    for (const cookie of response.headers.getSetCookie()) {
      cookies ??= new CookieJar();
      cookies.setCookieSync(cookie, url.href, { ignoreError: true });
    }
    if (next.origin !== url.origin && (await mayFollow?.(next)) === false)
      return { kind: 'failed', reason: faultSentence('redirect-robots') };
    url = withoutCredentials(next);
    const cookie = cookies?.getCookieStringSync(url.href);
    if (cookie) headers.cookie = cookie;
    else delete headers.cookie;
    isPermanent &&= PERMANENT.has(status);
    if (isPermanent) movedTo = url.href;
  }
  return { kind: 'failed', reason: faultSentence('redirects', MAX_REDIRECTS) };
}

/** Nobody asked for a part; some caches answer so with all of it (RFC 9110 section 14.4). */
function isFromItsBeginning(headers: FetchAnswer['headers']): boolean {
  return /^\s*bytes 0-/i.test(headers.get('content-range') ?? '');
}

/** RFC 7617. @throws where the percent signs of an address encode nothing. */
function basic(username: string, password: string): string {
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

function withoutCredentials(url: URL): URL {
  url.username = '';
  url.password = '';
  return url;
}

/** What a feed ends with. */
const LAST_TAG = /<\/(?:\w+:)?(?:rss|feed|rdf)\s*>\s*$/i;

/** Newest entries stand first: of what is longer the beginning is read, up to the end of a tag. */
async function readBody(response: FetchAnswer, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const chunk of response.body ?? []) {
      total += chunk.byteLength;
      chunks.push(chunk);
      // Leaving the loop cancels the stream and with it the transfer.
      if (total > maxBytes) {
        const bytes = Buffer.concat(chunks).subarray(0, maxBytes);
        return bytes.subarray(0, bytes.lastIndexOf('>') + 1 || bytes.length);
      }
    }
  } catch (error) {
    // A length that promises more, chunks without the last one: the document is there, and browsers show it.
    const end = Buffer.concat(chunks.slice(-2)).subarray(-64).toString('latin1');
    if (!LAST_TAG.test(end)) throw error;
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

/** Header values are bytes, read as latin1 (RFC 9110 section 5.5); sites in other scripts write UTF-8. */
function inUtf8(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all that latin1 can hold
  if (!/[\u0080-\u00FF]/.test(value) || !/^[\u0000-\u00FF]*$/.test(value)) return value;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}

/** Cache-Control's max-age (RFC 9111), as far as it is heeded. */
function freshness(headers: { get(name: string): string | null }): number {
  const control = headers.get('cache-control') ?? '';
  if (/no-store|no-cache/i.test(control)) return 0;
  const seconds = Number(/max-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1] ?? 0);
  const age = Number(headers.get('age') ?? 0) || 0;
  return Math.min(Math.max(0, seconds - age) * SECOND_MS, MAX_FRESH_MS);
}

/** Seconds or a date (RFC 9110 section 10.2.3), at most a day. */
function retryAfter(value: string | null, now: number): number | undefined {
  if (!value) return undefined;
  const wait = /^\d{1,9}$/.test(value.trim()) ? Number(value) * SECOND_MS : Date.parse(value) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(0, wait), MAX_RETRY_AFTER_MS) : undefined;
}

const BROKEN_OFF = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/** Its message, not its request, is what may be shown. */
function describe(error: unknown): string {
  const cause = causeOf(error);
  if (cause instanceof ForbiddenHost) return cause.message;
  return networkFault(error) ?? (cause instanceof Error ? cause.message : 'unknown error').slice(0, 200);
}
