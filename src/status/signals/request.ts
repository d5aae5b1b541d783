import { SECOND_MS } from '../../clock.ts';

/** What the signals need of `fetch`: the platform's, or undici's. */
export type SignalFetch = (
  url: string,
  init: { headers: Record<string, string>; signal: AbortSignal; redirect: 'error' },
) => Promise<{
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}>;

export type JsonAnswer =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'no-answer'; readonly reason: string; readonly retryAfterMs?: number };

export interface SignalOptions {
  readonly fetch: SignalFetch;
  /** Base address without a trailing slash, from the configuration. */
  readonly baseUrl: string;
  readonly userAgent: string;
}

const DEADLINE_MS = 15 * SECOND_MS;
const MAX_CHARACTERS = 4_000_000;
const MAX_RETRY_AFTER_S = 86_400;

/** Asks a measurement source for JSON. Never throws: what went wrong is said in words, without the request's headers. */
export async function askJson(
  { fetch, baseUrl, userAgent }: SignalOptions,
  path: string,
  headers: Record<string, string> = {},
): Promise<JsonAnswer> {
  try {
    const response = await fetch(`${baseUrl}${path}`, {
      headers: { 'user-agent': userAgent, accept: 'application/json', ...headers },
      signal: AbortSignal.timeout(DEADLINE_MS),
      redirect: 'error',
    });
    if (response.status !== 200) return refusal(response.status, response.headers.get('retry-after'));
    const body = await response.text();
    if (body.length > MAX_CHARACTERS) return { kind: 'no-answer', reason: 'the answer is too long' };
    return { kind: 'json', value: JSON.parse(body) };
  } catch (error) {
    return { kind: 'no-answer', reason: reasonOf(error) };
  }
}

function refusal(status: number, retryAfter: string | null): JsonAnswer {
  const seconds = Number(retryAfter);
  const retryAfterMs =
    retryAfter !== null && seconds > 0 ? Math.min(seconds, MAX_RETRY_AFTER_S) * SECOND_MS : undefined;
  return { kind: 'no-answer', reason: `HTTP ${status}`, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}

function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'the answer is not JSON';
  if (error instanceof Error && error.name === 'TimeoutError') return `no answer within ${DEADLINE_MS / SECOND_MS} s`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? `not reachable (${code})` : 'not reachable';
}
