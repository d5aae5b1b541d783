import type { ApiClientOptions } from 'grammy';
import { Agent, type Dispatcher, request } from 'undici';
import { retryAfterMs } from '../../src/backoff.ts';
import { SECOND_MS, systemClock } from '../../src/clock.ts';

type GrammyFetch = NonNullable<ApiClientOptions['fetch']>;

/**
 * What grammY needs of `fetch`, on undici's connections: half the work a message of node-fetch, which grammY brings along.
 * @param connections kept alive at most.
 */
export function createHttp(connections: number): GrammyFetch {
  // Time limits are grammY's own: it aborts through the signal.
  const dispatcher = new Agent({ connections, headersTimeout: 0, bodyTimeout: 0 });
  const call = async (url: string, init: Dispatcher.RequestOptions): Promise<{ json(): Promise<unknown> }> => {
    const { method, headers, body, signal } = init;
    const answer = await request(url, {
      dispatcher,
      method,
      headers: headers ?? null,
      body: body ?? null,
      signal: signal ?? null,
    });
    return { json: async () => understood(await answer.body.text(), answer) };
  };
  // grammY calls it with its own options and reads nothing but the JSON.
  return call as unknown as GrammyFetch;
}

/** What is no answer of a Bot API, a proxy's page or half a body, says nothing about the chat: it is an outage, or asks to wait. */
function understood(text: string, { statusCode, headers }: Dispatcher.ResponseData): unknown {
  const answer = parsed(text);
  if (answer?.ok === true || typeof answer?.error_code === 'number') return answer;
  if (statusCode !== 429)
    return { ok: false, error_code: 502, description: `no answer of the Bot API (${statusCode})` };
  const header = headers['retry-after'];
  const waitMs = retryAfterMs(Array.isArray(header) ? header[0] : header, systemClock());
  const parameters = waitMs === undefined ? {} : { retry_after: waitMs / SECOND_MS };
  return { ok: false, error_code: 429, description: 'Too Many Requests', parameters };
}

function parsed(text: string): { readonly ok?: unknown; readonly error_code?: unknown } | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
