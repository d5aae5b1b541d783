import { type Dispatcher, fetch } from 'undici';
import packageJson from '../../package.json' with { type: 'json' };
import type { Clock } from '../clock.ts';
import type { SignalFetch } from '../status/signals/request.ts';
import { createArticleReader } from '../stories/article/article.ts';
import { createArticlePool } from '../stories/article/article-pool.ts';
import { createFetcher, type Fetcher, userAgentOf } from './fetch.ts';
import { createGuardedDispatcher } from './ssrf-guard.ts';
import { leanFetch } from './undici-fetch.ts';

/** How this process meets the web: through one guarded dispatcher, under one honest name. */
export interface Web {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
}

export interface WebSettings {
  readonly ALLOW_PRIVATE_HOSTS: boolean;
  readonly USER_AGENT_CONTACT?: string | undefined;
}

export function webOf({ ALLOW_PRIVATE_HOSTS, USER_AGENT_CONTACT }: WebSettings): Web {
  return {
    dispatcher: createGuardedDispatcher({ allowPrivateHosts: ALLOW_PRIVATE_HOSTS }),
    userAgent: userAgentOf(packageJson.version, USER_AGENT_CONTACT),
  };
}

export function feedFetcher(web: Web, clock: Clock): Fetcher {
  return createFetcher({ ...web, fetch: leanFetch, clock });
}

/** Reads article pages, in a thread. */
export function articleReader(web: Web, clock: Clock) {
  const pool = createArticlePool();
  const read = createArticleReader({ ...web, fetch: leanFetch, clock, extract: pool.run, honourRobots: true });
  return { read, close: pool.close };
}

/** The addresses of signals come from the operator: they are not guarded, and may be local. */
export const signalFetch: SignalFetch = (url, init) => fetch(url, init);
