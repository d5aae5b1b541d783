import { expect, it } from 'vitest';
import { PlatformError } from '../../src/chat/errors.ts';
import { createRateLimiter, UNLIMITED } from '../../src/chat/rate-limiter.ts';
import { retry } from '../../src/chat/retry.ts';
import { MINUTE_MS } from '../../src/clock.ts';

const SHORT_MS = 20;

it('an answer that waited for its turn until nobody waits for it has left the queue, and is not written', async () => {
  const pace = createRateLimiter(UNLIMITED, () => performance.now());
  const first = Promise.withResolvers<void>();
  void pace.run('chat', 'alert', () => first.promise);
  const written: string[] = [];
  const answer = retry(
    (_, signal) => pace.run('chat', 'reply', async () => void written.push('late'), signal),
    SHORT_MS,
  );
  await expect(answer).rejects.toThrow('timeout');
  first.resolve();
  await pace.run('chat', 'reply', async () => void written.push('next'));
  expect(written).toEqual(['next']);
});

it('an attempt is told of the outages before it, and what waiting does not help is tried once', async () => {
  const seen: number[] = [];
  const away = async (outages: number) => {
    seen.push(outages);
    if (outages === 0) throw new PlatformError({ kind: 'unavailable' }, 'HTTP 502');
    throw new PlatformError({ kind: 'rejected' }, 'HTTP 400');
  };
  await expect(retry(away, MINUTE_MS)).rejects.toThrow('HTTP 400');
  expect(seen).toEqual([0, 1]);
});
