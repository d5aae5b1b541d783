import { Agent, request } from 'undici';
import type { Address } from '../../src/address.ts';
import type { Adapter } from '../../src/chat/adapter.ts';
import { PlatformError } from '../../src/chat/errors.ts';
import { createRateLimiter, UNLIMITED } from '../../src/chat/rate-limiter.ts';
import { type Clock, monotonicMs, SECOND_MS } from '../../src/clock.ts';
import { type Post, postAddress, postsOf } from './bodies.ts';
import { failureOf, toPlatformError } from './errors.ts';
import { signatureHeaders } from './signature.ts';
import type { Target } from './target.ts';

export interface WebhookOptions {
  /** @returns undefined: nobody names that webhook any more. */
  readonly targetOf: (address: Address) => Promise<Target | undefined>;
  /** Where people reach the board, without a slash at its end. */
  readonly boardUrl?: string | undefined;
  readonly userAgent: string;
  readonly clock: Clock;
}

const ANSWER_WITHIN_MS = 10 * SECOND_MS;
/** Receivers that are asked at once; each gets its messages one after the other. */
const CONCURRENT = 8;

/** Posts alerts to other programs. Nobody asks anything there, and what was posted cannot be changed. */
export function createWebhookAdapter({ targetOf, boardUrl, userAgent, clock }: WebhookOptions): Adapter {
  const inOrder = createRateLimiter(UNLIMITED, monotonicMs);
  const dispatcher = new Agent({
    connect: { timeout: ANSWER_WITHIN_MS },
    headersTimeout: ANSWER_WITHIN_MS,
    bodyTimeout: ANSWER_WITHIN_MS,
  });

  function headersOf({ form, secret }: Target, { id }: Post, body: string): Readonly<Record<string, string>> {
    const common = { 'content-type': 'application/json', 'user-agent': userAgent };
    if (secret === undefined || form === 'pagerduty') return common;
    if (form === 'json') return { ...common, ...signatureHeaders(body, id, Math.floor(clock() / SECOND_MS), secret) };
    return { ...common, authorization: `Bearer ${secret}` };
  }

  /** @throws PlatformError */
  async function deliver(target: Target, post: Post): Promise<void> {
    const body = JSON.stringify(post.body);
    try {
      const headers = headersOf(target, post, body);
      const answer = await request(postAddress(target), { method: 'POST', headers, body, dispatcher });
      const { statusCode: status, headers: given } = answer;
      // Reads a small rest, so that the connection can be used again, and breaks off a large one.
      await answer.body.dump();
      const failure = failureOf(status, given['retry-after']?.toString(), clock());
      if (failure !== undefined) throw new PlatformError(failure, `webhook ${target.id} answered ${status}`);
    } catch (error) {
      throw toPlatformError(error, target.id);
    }
  }

  return {
    platform: 'webhook',
    capabilities: {
      concurrentSends: CONCURRENT,
      edits: false,
      editsInPlace: false,
      buttons: false,
      images: false,
      mentions: false,
      files: false,
      threads: false,
      follows: false,
    },
    publish: async () => undefined,
    start: async () => undefined,
    async send(address, message, { idempotencyKey: id, signal }) {
      const target = await targetOf(address).catch((error: unknown) => {
        throw toPlatformError(error, address);
      });
      // It may come back with the next start; its subscriptions are closed when the file no longer names it.
      if (target === undefined) throw new PlatformError({ kind: 'rejected' }, `${address} is not known any more`);
      const posts = postsOf(message, target, { id, boardUrl, now: clock() });
      const all = async () => {
        for (const post of posts) await deliver(target, post);
      };
      try {
        await inOrder.run(address, 'alert', all, signal);
      } catch (error) {
        throw toPlatformError(error, target.id);
      }
      return { messageId: id, at: clock() };
    },
    missingPermissions: async () => [],
    follow: async () => {
      throw new PlatformError({ kind: 'rejected' }, 'nothing can be followed here');
    },
    invites: () => [],
    stop: async () => undefined,
  };
}
