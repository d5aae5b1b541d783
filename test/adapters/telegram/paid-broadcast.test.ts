import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTelegramAdapter, TELEGRAM_LIMITS } from '../../../adapters/telegram/index.ts';
import { createBroadcastBill, withPaidBroadcast } from '../../../adapters/telegram/paid-broadcast.ts';
import { MINUTE_MS, SECOND_MS } from '../../../src/clock.ts';
import { plainMessage } from '../../harness/commands.ts';
import { createTestLog } from '../../harness/counterpart.ts';
import { openTelegram } from '../../harness/telegram.ts';

describe('alerts beyond the free limit of Telegram', () => {
  it.each([
    [true, [true]],
    [false, [undefined]],
  ])('are allowed to cost something where the operator pays: %s', async (paidBroadcast, expected) => {
    const there = await openTelegram();
    const log = createTestLog();
    const how = { token: there.token, apiUrl: there.server.url, translators: new Map(), clock: Date.now, log };
    const adapter = createTelegramAdapter({ ...how, paidBroadcast });
    await adapter.send('telegram:5', plainMessage('x'), { idempotencyKey: '1' });
    const sent = there.server.requests.filter(({ method }) => method === 'sendMessage');
    expect(sent.map(({ payload }) => payload.allow_paid_broadcast)).toEqual(expected);
    expect(log.lines.join().includes('costs Telegram Stars')).toBe(paidBroadcast);
    await adapter.stop();
    await there.close();
    expect(there.violations()).toEqual([]);
  });

  it('may be a thousand a second to all chats, and no more than before to one', () => {
    const { overall, target } = withPaidBroadcast(TELEGRAM_LIMITS);
    expect(overall).toMatchObject([{ count: 1000, perMs: SECOND_MS }]);
    expect(target('-5')).toEqual(TELEGRAM_LIMITS.target('-5'));
  });
});

describe('the bill of a broadcast', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('counts what is beyond thirty in a second, and says the price once a minute', () => {
    const log = createTestLog();
    const bill = createBroadcastBill(log, Date.now);
    const said = () => log.lines.filter((line) => line.includes('for Telegram Stars'));
    for (let n = 0; n < 30; n += 1) bill.count();
    vi.advanceTimersByTime(SECOND_MS);
    for (let n = 0; n < 30; n += 1) bill.count();
    vi.advanceTimersByTime(MINUTE_MS);
    expect(said()).toEqual([]);
    for (let n = 0; n < 55; n += 1) bill.count();
    vi.advanceTimersByTime(MINUTE_MS);
    expect(said()).toEqual([expect.stringMatching(/messages: 25, stars: 3/u)]);
    bill.close();
    expect(said()).toHaveLength(1);
  });
});
