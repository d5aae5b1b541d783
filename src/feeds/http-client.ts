import type { Dispatcher } from 'undici';
import packageJson from '../../package.json' with { type: 'json' };
import type { Clock } from '../clock.ts';
import { createFetcher, type Fetcher, type FetcherOptions, userAgentOf } from './fetch.ts';
import { connectionsWithin, mostOpenFiles } from './open-files.ts';
import { createGuardedDispatcher } from './ssrf-guard.ts';
import { undiciFetch } from './undici-fetch.ts';

/** How this process meets the web: through one guarded dispatcher, under one honest name. */
export interface Web {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  /** At once; more wait. */
  readonly connections: number;
}

export interface WebSettings {
  readonly ALLOW_PRIVATE_HOSTS: boolean;
  readonly USER_AGENT_CONTACT?: string | undefined;
}

export function webOf({ ALLOW_PRIVATE_HOSTS, USER_AGENT_CONTACT }: WebSettings): Web {
  const connections = connectionsWithin(mostOpenFiles());
  return {
    connections,
    dispatcher: createGuardedDispatcher({ allowPrivateHosts: ALLOW_PRIVATE_HOSTS, mostConnections: connections }),
    userAgent: userAgentOf(packageJson.version, USER_AGENT_CONTACT),
  };
}

export function feedFetcher(web: Web, clock: Clock, onDate?: FetcherOptions['onDate']): Fetcher {
  return createFetcher({ ...web, fetch: undiciFetch, clock, ...(onDate && { onDate }) });
}
