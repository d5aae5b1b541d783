import { fetch } from 'undici';
import { z } from 'zod';
import { retryAfterMs } from '../../backoff.ts';
import { type Clock, DAY_MS, SECOND_MS } from '../../clock.ts';
import { codeOf, faultSentence, networkFault } from '../../faults.ts';
import { createMemo } from '../../memo.ts';

/** What the signals need of `fetch`: the platform's, or undici's. */
export type SignalFetch = (
  url: string,
  init: { headers: Record<string, string>; signal: AbortSignal; redirect: 'error' },
) => Promise<{
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
}>;

/** The addresses of signals come from the operator: they are not guarded, and may be local. */
export const signalFetch: SignalFetch = (url, init) => fetch(url, init);

export interface NoAnswer {
  readonly kind: 'no-answer';
  readonly reason: string;
  readonly retryAfterMs?: number;
  /** Whatever it is asked: it is not reachable, or asks to be left alone. */
  readonly isWhole?: true;
}

export type JsonAnswer<T = unknown> = { readonly kind: 'json'; readonly value: T } | NoAnswer;

export interface SignalOptions {
  readonly fetch: SignalFetch;
  /** Base address without a trailing slash, from the configuration. */
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly clock: Clock;
}

/** Asks a measurement source for JSON. Never throws: what went wrong is said in words, without the request's headers. */
export type Ask = (path: string, headers?: Record<string, string>) => Promise<JsonAnswer>;

const DEADLINE_MS = 15 * SECOND_MS;
const MAX_BYTES = 4_000_000;
const MAX_RETRY_AFTER_MS = DAY_MS;
/** What a source said last under a path: asked again, it may say that nothing is new. */
interface Kept {
  readonly validators: Record<string, string>;
  readonly value: unknown;
}

/** @returns the answer as it must look; where it does not, that it is none. */
export function checkedAnswer<T>(answer: JsonAnswer, schema: z.ZodType<T>): JsonAnswer<T> {
  if (answer.kind === 'no-answer') return answer;
  const parsed = schema.safeParse(answer.value);
  if (!parsed.success) return { kind: 'no-answer', reason: faultSentence('shape') };
  return { kind: 'json', value: parsed.data };
}

/** @returns what an answer says besides; undefined where it says nothing that can be read. */
export function dataOf<T>(answer: JsonAnswer, schema: z.ZodType<T>): T | undefined {
  const read = checkedAnswer(answer, schema);
  return read.kind === 'json' ? read.value : undefined;
}

/** A list of rows: one that cannot be read is left out, not all of them. */
export const readableRows = <Row>(row: z.ZodType<Row>) =>
  z.array(z.unknown()).transform((list) => list.flatMap((one) => row.safeParse(one).data ?? []));

/** @param mostKept answers kept to ask for news only; 0 where no path is asked twice. */
export function createAsk({ fetch, baseUrl, userAgent, clock }: SignalOptions, mostKept = 0): Ask {
  const kept = createMemo<string, Kept>(mostKept);

  return async (path, headers = {}) => {
    const known = kept.get(path);
    try {
      const response = await fetch(`${baseUrl}${path}`, {
        headers: { 'user-agent': userAgent, accept: 'application/json', ...known?.validators, ...headers },
        signal: AbortSignal.timeout(DEADLINE_MS),
        redirect: 'error',
      });
      const { status } = response;
      // Read or broken off in any case: a body that nobody takes holds its connection.
      const text = await textOf(response.body, status === 200 ? MAX_BYTES : 0);
      if (status === 304 && known !== undefined) return { kind: 'json', value: known.value };
      if (status !== 200) return refusal(status, response.headers.get('retry-after'), clock());
      if (text === null) return { kind: 'no-answer', reason: faultSentence('too-long') };
      const value: unknown = JSON.parse(text);
      const validators = validatorsOf(response.headers);
      kept.delete(path);
      if (Object.keys(validators).length > 0) kept.set(path, { validators, value });
      return { kind: 'json', value };
    } catch (error) {
      if (error instanceof SyntaxError) return { kind: 'no-answer', reason: faultSentence('no-json') };
      return { kind: 'no-answer', reason: reasonOf(error), isWhole: true };
    }
  };
}

/** @returns null where there is more than that: the rest is not read. */
async function textOf(body: AsyncIterable<Uint8Array> | null, maxBytes: number): Promise<string | null> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function validatorsOf(headers: { get(name: string): string | null }): Record<string, string> {
  const etag = headers.get('etag');
  const modified = headers.get('last-modified');
  return { ...(etag && { 'if-none-match': etag }), ...(modified && { 'if-modified-since': modified }) };
}

function refusal(status: number, retryAfter: string | null, now: number): JsonAnswer {
  const waitMs = retryAfterMs(retryAfter, now) ?? 0;
  return {
    kind: 'no-answer',
    reason: faultSentence('http', status),
    ...(waitMs > 0 && { retryAfterMs: Math.min(waitMs, MAX_RETRY_AFTER_MS) }),
    ...((status === 429 || status === 503) && { isWhole: true }),
  };
}

function reasonOf(error: unknown): string {
  const isLate = error instanceof Error && error.name === 'TimeoutError';
  if (isLate) return faultSentence('timeout', DEADLINE_MS / SECOND_MS);
  const code = codeOf(error);
  return networkFault(error) ?? (code === '' ? faultSentence('no-route') : faultSentence('unreachable', code));
}
