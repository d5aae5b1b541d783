import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { faultSentence } from '../faults.ts';
import { lenientHeads, MAX_HEADER_BYTES } from './lenient-http.ts';
import { FEW_CONNECTIONS } from './open-files.ts';

/** A request to a place that feeds have no business in. */
export class ForbiddenHost extends Error {
  constructor(host: string) {
    super(faultSentence('private', host));
    this.name = 'ForbiddenHost';
  }
}

export interface GuardOptions {
  /** For tests and servers of one's own network only: nothing is refused. */
  readonly allowPrivateHosts: boolean;
  /** Beyond as many connections at once, the next waits until one is closed. Absent: any number. */
  readonly mostConnections?: number;
  /** Injected in tests. */
  readonly lookup?: LookupFunction;
}

const CONNECT_TIMEOUT_MS = 10_000;
/** A poll round over many feeds of one host reuses its connection; no longer than most servers keep it. */
const KEEP_ALIVE_MS = 10_000;

/**
 * Only globally routable unicast addresses pass (IANA special-purpose registries, RFC 6890): not loopback, private, link-local,
 * CGNAT, multicast, documentation, and none of the IPv6 forms that carry an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '');
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed.range() !== 'unicast') return false;
  // Global unicast is 2000::/3 (RFC 4291 section 2.4): what lies outside is unassigned or IPv4 in disguise.
  return !(parsed instanceof ipaddr.IPv6) || (parsed.parts[0] ?? 0) >> 13 === 1;
}

/**
 * The dispatcher that all outside requests go through. Names are judged after DNS, by the very addresses that are then
 * connected to; literals, which never reach DNS, by an interceptor. Both see every redirect, because each is a request of its own.
 */
export function createGuardedDispatcher({
  allowPrivateHosts,
  mostConnections = Number.POSITIVE_INFINITY,
  lookup = systemLookup as LookupFunction,
}: GuardOptions): Dispatcher {
  const guarded = allowPrivateHosts ? {} : { lookup: guardedLookup(lookup) };
  const connect = atMost(mostConnections, buildConnector({ timeout: CONNECT_TIMEOUT_MS, ...guarded }));
  // Where connections are few, one that is kept for its next use keeps another host waiting.
  const keeping = mostConnections < FEW_CONNECTIONS ? { pipelining: 0 } : { keepAliveTimeout: KEEP_ALIVE_MS };
  const agent = new Agent({ connect, ...keeping, maxHeaderSize: MAX_HEADER_BYTES });
  const lenient = agent.compose(lenientHeads(connect));
  return allowPrivateHosts ? lenient : lenient.compose(literalGuard);
}

function atMost(most: number, connect: buildConnector.connector): buildConnector.connector {
  const waiting: (() => void)[] = [];
  let open = 0;

  function leave(): void {
    open--;
    waiting.shift()?.();
  }

  return (options, callback) => {
    const start = () => {
      open++;
      connect(options, (...result) => {
        const [error, socket] = result;
        if (error) leave();
        else socket.once('close', leave);
        callback(...result);
      });
    };
    if (open < most) start();
    else waiting.push(start);
  };
}

function literalGuard(dispatch: Dispatcher['dispatch']): Dispatcher['dispatch'] {
  return (options, handler) => {
    const host = new URL(String(options.origin)).hostname.replace(/^\[|\]$/g, '');
    if (ipaddr.isValid(host) && !isPublicAddress(host)) throw new ForbiddenHost(host);
    return dispatch(options, handler);
  };
}

/** One private address among several is enough to refuse: names that point at both are an attack. */
function guardedLookup(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const addresses = Array.isArray(found) ? found : [{ address: found, family: found.includes(':') ? 6 : 4 }];
      if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address))) {
        return callback(new ForbiddenHost(hostname), []);
      }
      const [first] = addresses;
      return options.all ? callback(null, addresses) : callback(null, first?.address ?? '', first?.family);
    });
  };
}
