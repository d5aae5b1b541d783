import type { z } from 'zod';
import { type Clock, DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../clock.ts';
import type { Log } from '../../log.ts';

export interface ModelClientOptions {
  /** An OpenAI-compatible endpoint, e.g. `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  readonly name: string;
  readonly apiKey?: string | undefined;
  /** Requests a day, UTC. */
  readonly dailyBudget: number;
  readonly clock: Clock;
  readonly log: Pick<Log, 'warn'>;
  readonly timeoutMs?: number;
}

/** What the model cost and how often it could not be used: shown in `/sources`. */
export interface ModelUsage {
  readonly requestsToday: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Reason -> how often Hashwire did without it. */
  readonly fallbacks: Readonly<Record<string, number>>;
}

/** One thing to ask, and what an answer looks like. */
export interface ModelQuestion<T> {
  readonly task: string;
  /** The text in question: data, whatever it says. */
  readonly report: string;
  readonly answer: z.ZodType<T>;
  /**
   * The same without its limits: servers that enforce a schema know few of its words
   * (https://platform.openai.com/docs/guides/structured-outputs).
   */
  readonly asked: z.ZodObject;
}

/** The operator's own model. It never throws: where no answer can be had, or none of that shape, it gives null. */
export interface ModelClient {
  readonly name: string;
  ask<T>(question: ModelQuestion<T>): Promise<T | null>;
  /** Counts an answer that is of no use. @returns null. */
  refuse(reason: string): null;
  usage(): ModelUsage;
}

/** An alert waits for it. */
const TIMEOUT_MS = 15 * SECOND_MS;
/** A model that failed so often in a row is left alone for a while. */
const BREAKER_FAILURES = 3;
const BREAKER_PAUSE_MS = 5 * MINUTE_MS;
const MAX_PAUSE_MS = HOUR_MS;

/** All that ask the operator's model share its budget, and its rest after failures. */
export function createModelClient(options: ModelClientOptions): ModelClient {
  const { clock, log } = options;
  const usage = { day: 0, requestsToday: 0, inputTokens: 0, outputTokens: 0, fallbacks: {} as Record<string, number> };
  let failures = 0;
  let pausedUntil: EpochMs = 0;
  /** Until a server refuses to be told a schema; the prompt describes it anyway. */
  let style: Style = 'structured';

  function refuse(reason: string): null {
    usage.fallbacks[reason] = (usage.fallbacks[reason] ?? 0) + 1;
    log.warn({ reason }, 'the model is not used for this item');
    return null;
  }

  async function ask<T>(question: ModelQuestion<T>): Promise<T | null> {
    const day = Math.floor(clock() / DAY_MS);
    if (usage.day !== day) Object.assign(usage, { day, requestsToday: 0 });
    if (clock() < pausedUntil) return refuse('paused');
    if (usage.requestsToday >= options.dailyBudget) return refuse('budget');
    usage.requestsToday++;
    try {
      const said = await request(options, style, question);
      usage.inputTokens += said.inputTokens;
      usage.outputTokens += said.outputTokens;
      const answer = question.answer.parse(objectIn(said.text, Object.keys(question.asked.shape)));
      failures = 0;
      return answer;
    } catch (error) {
      if (style === 'structured' && refusesTheForm(error)) {
        style = 'plain';
        return ask(question);
      }
      const waitMs = Math.min(retryAfterMs(error), MAX_PAUSE_MS);
      if (++failures >= BREAKER_FAILURES || waitMs > 0) {
        failures = 0;
        pausedUntil = clock() + (waitMs || BREAKER_PAUSE_MS);
      }
      return refuse(reasonOf(error));
    }
  }

  return {
    name: options.name,
    ask,
    refuse,
    usage: () => ({
      requestsToday: usage.requestsToday,
      inputTokens: usage.inputTokens,
      outputTokens: usage.outputTokens,
      fallbacks: { ...usage.fallbacks },
    }),
  };
}

/** `structured`: with a JSON schema and temperature 0, both of which some servers refuse. */
type Style = 'structured' | 'plain';

// The packages weigh 17 MB: they are loaded only where an operator wants a model.
async function request(
  options: ModelClientOptions,
  style: Style,
  { task, report, asked: schema }: ModelQuestion<unknown>,
) {
  const [{ generateText, Output }, { createOpenAICompatible }] = await Promise.all([
    import('ai'),
    import('@ai-sdk/openai-compatible'),
  ]);
  const provider = createOpenAICompatible({
    name: 'model',
    baseURL: endpointOf(options.url),
    supportsStructuredOutputs: true,
    ...(options.apiKey === undefined ? {} : { apiKey: options.apiKey }),
  });
  // The text is read here, whatever a model puts around its JSON.
  const asked = {
    ...Output.object({ schema }),
    parseCompleteOutput: async ({ text }: { text: string }) => text,
  };
  const { text, usage } = await generateText({
    model: provider(options.name),
    system: task,
    prompt: `<report>\n${report.replaceAll(/<\/?report>/giu, '')}\n</report>`,
    ...(style === 'structured' ? { output: asked, temperature: 0 } : {}),
    maxRetries: 0,
    abortSignal: AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS),
  });
  const { inputTokens = 0, outputTokens = 0 } = usage;
  return { text, inputTokens, outputTokens };
}

/** Operators give the host, its `/v1`, or the whole path of the chat endpoint. */
function endpointOf(given: string): string {
  const url = new URL(given);
  url.pathname = url.pathname.replace(/\/+(?:chat\/completions\/*)?$/u, '') || '/v1';
  return url.href;
}

/** The last object of the asked shape: models think aloud before it, fence it in, and say goodbye after it. @throws SyntaxError */
function objectIn(text: string, keys: readonly string[]): unknown {
  const start = [...text.matchAll(/\{\s*"(\w+)"/gu)].findLast(([, key = '']) => keys.includes(key))?.index ?? 0;
  return JSON.parse(text.slice(start, text.lastIndexOf('}') + 1));
}

type SdkError = { name?: unknown; statusCode?: unknown; responseHeaders?: Readonly<Record<string, string>> };

const refusesTheForm = (error: unknown): boolean => [400, 422].includes(Number((error as SdkError).statusCode));

/** Seconds (RFC 9110 section 10.2.3); 0 where the server names none. */
function retryAfterMs(error: unknown): number {
  const seconds = Number((error as SdkError).responseHeaders?.['retry-after']);
  return seconds > 0 ? seconds * SECOND_MS : 0;
}

/** In words that carry nothing of the request: an SDK's error holds its headers. */
function reasonOf(error: unknown): string {
  const { name, statusCode } = error as SdkError;
  if (statusCode === 429) return 'rate-limited';
  if (name === 'TimeoutError' || name === 'AbortError') return 'timeout';
  if (typeof statusCode === 'number' && statusCode >= 300) return `http-${statusCode}`;
  if (typeof statusCode === 'number') return 'not-the-asked-shape';
  if (typeof name === 'string' && /InvalidResponse|NoObject|NoOutput|Parse|Syntax|Type|Zod/u.test(name))
    return 'not-the-asked-shape';
  return 'unreachable';
}
