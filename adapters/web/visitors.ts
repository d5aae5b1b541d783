import type { Context, MiddlewareHandler } from 'hono';
import { createQuota } from '../../src/chat/quota.ts';
import { MINUTE_MS } from '../../src/clock.ts';

/** Requests a minute of one address; programs that ask more often learn nothing more, because answers are kept for ten seconds. */
const MOST = 120;

/** Refuses a program that asks too often, so that the others are answered. @param monotonic milliseconds that nobody sets back. */
export function limitVisitors(monotonic: () => number): MiddlewareHandler {
  const quota = createQuota(MOST, MINUTE_MS, monotonic);
  return async (context, next) => {
    const address = addressOf(context);
    if (address === undefined || quota.take(address) === 'granted') return next();
    return context.json({ error: 'Too many requests from one address.' }, 429, { 'retry-after': '60' });
  };
}

/**
 * Who asks: behind a proxy on this machine, the address that the proxy itself put last.
 * @returns undefined on this machine, and where there is no connection.
 */
function addressOf(context: Context): string | undefined {
  const { incoming } = (context.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  const address = incoming?.socket?.remoteAddress?.replace(/^::ffff:/u, '');
  if (address === undefined) return undefined;
  const isOwn = address === '::1' || address.startsWith('127.');
  return isOwn ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() || undefined : address;
}
