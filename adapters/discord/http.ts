import { REST, type RESTOptions, type ResponseLike } from 'discord.js';
import { Agent, type Dispatcher, request } from 'undici';
import { retryAfterMs } from '../../src/backoff.ts';
import { MINUTE_MS, SECOND_MS, systemClock } from '../../src/clock.ts';

const REQUEST_MS = 15 * SECOND_MS;
/** When "too many" comes without saying how long. */
const DEFAULT_RETRY_S = 30;

export interface RestOptions {
  /** Another address of the API, `/api` where it names no path, with or without its version: `https://discord.com/api`. */
  readonly apiUrl?: string | undefined;
  /** Absent: for routes that carry a token of their own. */
  readonly token?: string;
}

export function createRest({ apiUrl, token }: RestOptions): REST {
  const rest = new REST({
    ...(apiUrl === undefined ? {} : { api: baseOf(apiUrl) }),
    // Pacing is the limiter's work and waiting the queue's, over restarts: discord.js would sleep in memory, and what it then
    // sends at once would be refused again.
    retries: 0,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    rejectOnRateLimit: () => true,
    // It keeps a queue for every channel it ever wrote to.
    handlerSweepInterval: 5 * MINUTE_MS,
    timeout: REQUEST_MS,
    makeRequest: createRequest(),
  });
  if (token === undefined) return rest;
  rest.setToken(token);
  // discord.js forgets a token that was refused once; but a platform that is in trouble refuses right ones too.
  rest.setToken = () => rest;
  return rest;
}

function baseOf(apiUrl: string): NonNullable<RESTOptions['api']> {
  const { origin, pathname } = new URL(apiUrl);
  const path = pathname.replace(/(?:\/v\d+)?\/*$/u, '');
  return `${origin}${path === '' ? '/api' : path}` as RESTOptions['api'];
}

/**
 * Requests on connections of their own. discord.js brings an undici of another major version, and all of them share one
 * global dispatcher: whichever was loaded first gets the others' requests, and does not know their `FormData`.
 */
function createRequest(): RESTOptions['makeRequest'] {
  // Time limits are discord.js' own: it aborts through the signal.
  const dispatcher = new Agent({ headersTimeout: 0, bodyTimeout: 0 });
  return async (url, { method, headers, body, signal }) => {
    const given = new Request(url, { method, headers, body } as RequestInit);
    const answer = await request(url, {
      dispatcher,
      method: given.method as Dispatcher.HttpMethod,
      headers: Object.fromEntries(given.headers),
      body: given.body === null ? null : new Uint8Array(await given.arrayBuffer()),
      signal: signal ?? null,
    });
    return responseOf(answer, await answer.body.text());
  };
}

/**
 * discord.js reads how long to wait from headers only, in seconds, and trips over a refusal whose body is no JSON object.
 * Proxies on the way (Cloudflare: https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans)
 * answer with pages, and with dates.
 */
function responseOf({ statusCode: status, headers: received }: Dispatcher.ResponseData, text: string): ResponseLike {
  const headers = new Headers();
  for (const [name, value] of Object.entries(received)) headers.set(name, String(value));
  const isEmpty = status === 204 || status === 205 || status === 304;
  if (status < 400 || status >= 500) return new Response(isEmpty ? null : text, { status, headers }) as ResponseLike;
  const body = objectIn(text);
  headers.set('content-type', 'application/json');
  if (status === 429) {
    headers.set('retry-after', String(secondsOf(headers.get('retry-after'), body.retry_after)));
    if (body.global === true) headers.set('x-ratelimit-global', 'true');
  }
  return new Response(JSON.stringify(body), { status, headers }) as ResponseLike;
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** @param inBody seconds, with fractions. */
function secondsOf(header: string | null, inBody: unknown): number {
  const byHeader = (retryAfterMs(header, systemClock()) ?? 0) / SECOND_MS;
  const byBody = typeof inBody === 'number' && Number.isFinite(inBody) ? inBody : 0;
  return Math.max(byHeader, byBody) || DEFAULT_RETRY_S;
}
