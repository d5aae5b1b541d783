import type { SignalFetch } from '../../src/status/signals/request.ts';

/** When the signals under test are asked. */
export const NOW = Date.parse('2026-10-07T14:00:00Z');

/** Answers by the part of the address that a route names, a number with that status; anything else is 404. */
export function serve(
  routes: Record<string, unknown>,
  answered: Record<string, string> = {},
): {
  fetch: SignalFetch;
  asked: string[];
  headers: Record<string, string>[];
} {
  const asked: string[] = [];
  const headers: Record<string, string>[] = [];
  return {
    asked,
    headers,
    fetch: async (url, init) => {
      asked.push(url);
      headers.push(init.headers);
      const route = Object.entries(routes).find(([part]) => url.includes(part))?.[1];
      const found: unknown = typeof route === 'function' ? route(new URL(url)) : route;
      if (found instanceof Error) throw found;
      const status = typeof found === 'number' ? found : found === undefined ? 404 : 200;
      return {
        status,
        headers: { get: (name) => answered[name] ?? null },
        body: stream(typeof found === 'string' ? found : JSON.stringify(found ?? null)),
      };
    },
  };
}

async function* stream(text: string) {
  yield Buffer.from(text);
}

/** What every signal is made with. */
export const options = (fetch: SignalFetch) => ({
  fetch,
  baseUrl: 'https://signal.example',
  userAgent: 'test',
  clock: () => NOW,
});
