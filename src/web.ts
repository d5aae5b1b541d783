import { type Dispatcher, fetch } from 'undici';
import packageJson from '../package.json' with { type: 'json' };
import { type Clock, SECOND_MS } from './clock.ts';
import { createFetcher, type Fetcher, userAgentOf } from './feeds/fetch.ts';
import { createGuardedDispatcher } from './feeds/guard.ts';
import type { ParseJob, ParseResult } from './feeds/parse-worker.ts';
import type { SignalFetch } from './status/signals/request.ts';
import { createArticleReader } from './stories/article.ts';
import type { ArticleJob } from './stories/article-worker.ts';
import { createWorkerPool, type WorkerPool } from './worker-pool.ts';

/** How this process meets the web: through one guarded dispatcher, under one honest name. */
export interface Web {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
}

export interface WebSettings {
  readonly ALLOW_PRIVATE_HOSTS: boolean;
  readonly USER_AGENT_CONTACT?: string | undefined;
}

const PARSE = { threads: 1, deadlineMs: 10 * SECOND_MS, memoryMb: 128 };
const EXTRACT = { threads: 1, deadlineMs: 10 * SECOND_MS, memoryMb: 192 };

export function webOf({ ALLOW_PRIVATE_HOSTS, USER_AGENT_CONTACT }: WebSettings): Web {
  return {
    dispatcher: createGuardedDispatcher({ allowPrivateHosts: ALLOW_PRIVATE_HOSTS }),
    userAgent: userAgentOf(packageJson.version, USER_AGENT_CONTACT),
  };
}

export function feedFetcher({ dispatcher, userAgent }: Web, clock: Clock): Fetcher {
  return createFetcher({ fetch, dispatcher, userAgent, clock });
}

/** Threads that read feeds. */
export function feedParser(threads = PARSE.threads): WorkerPool<ParseJob, ParseResult> {
  return createWorkerPool({ file: new URL('./feeds/parse-worker.ts', import.meta.url), ...PARSE, threads });
}

/** Reads article pages. */
export function articleReader({ dispatcher, userAgent }: Web, clock: Clock) {
  const pool = createWorkerPool<ArticleJob, readonly string[]>({
    file: new URL('./stories/article-worker.ts', import.meta.url),
    ...EXTRACT,
  });
  const read = createArticleReader({ fetch, dispatcher, userAgent, clock, extract: pool.run, honourRobots: true });
  return { read, close: pool.close };
}

/** The addresses of signals come from the operator: they are not guarded, and may be local. */
export const signalFetch: SignalFetch = (url, init) => fetch(url, init);
