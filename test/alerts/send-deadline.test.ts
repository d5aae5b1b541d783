import { expect, it } from 'vitest';
import { sendInTime } from '../../src/alerts/send-deadline.ts';
import type { SendOptions } from '../../src/chat/adapter.ts';
import { createRateLimiter } from '../../src/chat/rate-limiter.ts';
import { createRecordingAdapter } from '../harness/delivering.ts';

const message = { tone: 'neutral', title: '', paragraphs: [] } as const;
const how: SendOptions = { idempotencyKey: 'k' };

it('a message that waits for its turn is not sent once another process may send it', async () => {
  const begun: string[] = [];
  const limiter = createRateLimiter({ overall: [], target: () => [{ count: 1, perMs: 60_000 }] }, () => 0);
  const adapter = {
    ...createRecordingAdapter(),
    send: (address: string, _: object, { signal }: SendOptions) =>
      limiter.run(address, 'alert', async () => ({ messageId: `m${begun.push(address)}`, at: 0 }), signal),
  };
  const lost = new AbortController();
  await sendInTime(adapter, 'telegram:1', message, how, lost.signal);
  const waiting = sendInTime(adapter, 'telegram:1', message, how, lost.signal);
  lost.abort();
  await expect(waiting).rejects.toMatchObject({ failure: { kind: 'unavailable' } });
  await expect(sendInTime(adapter, 'telegram:2', message, how, lost.signal)).rejects.toMatchObject({
    failure: { kind: 'unavailable' },
  });
  expect(begun).toEqual(['telegram:1']);
});
