import type { ApiClientOptions } from 'grammy';
import { Agent, type Dispatcher, request } from 'undici';

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
    return { json: () => answer.body.json() };
  };
  // grammY calls it with its own options and reads nothing but the JSON.
  return call as unknown as GrammyFetch;
}
