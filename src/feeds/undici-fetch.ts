import { request } from 'undici';
import { ACCEPTED_CODINGS, withoutCodings } from './content-coding.ts';
import type { Fetch } from './fetch.ts';

/**
 * The part of `fetch` that polling needs, on undici's `request`: half the work and a fraction of the garbage of web streams
 * and Response objects, which is what a round of a thousand feeds consists of.
 */
export const undiciFetch: Fetch = async (url, { headers, dispatcher, signal }) => {
  const answer = await request(url, {
    headers: { ...headers, 'accept-encoding': ACCEPTED_CODINGS },
    dispatcher,
    signal,
  });
  const header = (name: string): string | null => {
    const value = answer.headers[name.toLowerCase()];
    return Array.isArray(value) ? value.join(', ') : (value ?? null);
  };
  return {
    status: answer.statusCode,
    ok: answer.statusCode >= 200 && answer.statusCode < 300,
    headers: { get: header, getSetCookie: () => [answer.headers['set-cookie'] ?? []].flat() },
    body: {
      [Symbol.asyncIterator]: () =>
        withoutCodings(answer.body, header('content-encoding') ?? '')[Symbol.asyncIterator](),
      // Reads a small rest, so that the connection can be used again, and breaks off a large one.
      cancel: () => answer.body.dump(),
    },
  };
};
