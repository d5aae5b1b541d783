import { SECOND_MS } from '../clock.ts';

/** What a platform says of a token. */
export type TokenAnswer =
  | { readonly kind: 'accepted'; readonly bot: string; readonly serverAt?: number | undefined }
  | { readonly kind: 'refused'; readonly status: number; readonly serverAt?: number | undefined }
  | { readonly kind: 'unreachable'; readonly reason: string; readonly serverAt?: undefined };

const DEADLINE_MS = 10 * SECOND_MS;

/**
 * Asks a platform who the bot is.
 * @param nameOf reads the bot's name from the answer.
 * @returns never an address or a header, because those hold the token.
 */
export async function checkToken(
  url: string,
  headers: Readonly<Record<string, string>>,
  nameOf: (body: unknown) => string | undefined,
): Promise<TokenAnswer> {
  try {
    const response = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(DEADLINE_MS) });
    const date = Date.parse(response.headers.get('date') ?? '');
    const serverAt = Number.isNaN(date) ? undefined : date;
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) return { kind: 'refused', status: response.status, serverAt };
    return { kind: 'accepted', bot: nameOf(body) ?? 'a bot without a name', serverAt };
  } catch (error) {
    const { cause, name } = error as { readonly cause?: { readonly code?: string }; readonly name: string };
    return { kind: 'unreachable', reason: cause?.code ?? name };
  }
}
