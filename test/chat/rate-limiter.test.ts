import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRateLimiter, type RateLimits, UNLIMITED } from '../../src/chat/rate-limiter.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const telegramLike: RateLimits = {
  overall: [{ count: 30, perMs: 1000 }],
  target: (target) =>
    target.startsWith('-')
      ? [
          { count: 1, perMs: 1000 },
          { count: 20, perMs: 60_000, reserve: 8 },
        ]
      : [{ count: 1, perMs: 1000 }],
};

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('the limiter', () => {
  it('reaches nearly the allowed rate over many chats, and never goes over it', async () => {
    const pace = createRateLimiter(telegramLike, Date.now);
    const at: number[] = [];
    const all = Array.from({ length: 300 }, (_, chat) =>
      pace.run(`${chat}`, 'alert', async () => {
        await sleep(3);
        at.push(Date.now());
      }),
    );
    const start = Date.now();
    await vi.runAllTimersAsync();
    await Promise.all(all);
    expect(300 / ((Date.now() - start) / 1000)).toBeGreaterThan(30 * 0.97);
    for (let i = 30; i < at.length; i += 1) expect((at[i] ?? 0) - (at[i - 30] ?? 0)).toBeGreaterThanOrEqual(1000);
  });

  it('gives a reply its turn after few of the alerts that wait', async () => {
    const pace = createRateLimiter(telegramLike, Date.now);
    for (let chat = 0; chat < 300; chat += 1) void pace.run(`${chat}`, 'alert', async () => {});
    await vi.advanceTimersByTimeAsync(2000);
    const asked = Date.now();
    let answered = Number.POSITIVE_INFINITY;
    void pace.run('someone', 'reply', async () => {
      answered = Date.now();
    });
    await vi.advanceTimersByTimeAsync(2000);
    expect(answered - asked).toBeLessThan(500);
    await vi.runAllTimersAsync();
  });

  it.each([
    ['of the same chat', 'chat'],
    ['of many chats', undefined],
  ])('lets an alert go before all waiting replies %s', async (_, same) => {
    const pace = createRateLimiter(telegramLike, Date.now);
    for (let n = 0; n < 300; n += 1) void pace.run(same ?? `${n}`, 'reply', async () => {});
    await vi.advanceTimersByTimeAsync(1500);
    const began = Date.now();
    let arrived = Number.POSITIVE_INFINITY;
    void pace.run('chat', 'alert', async () => {
      arrived = Date.now();
    });
    await vi.advanceTimersByTimeAsync(3000);
    expect(arrived - began).toBeLessThan(1100);
    await vi.runAllTimersAsync();
  });

  it('never begins what was given up while it waited, and goes on with the others', async () => {
    const pace = createRateLimiter(telegramLike, Date.now);
    const begun: string[] = [];
    const giveUp = new AbortController();
    const sends = ['first', 'given up', 'last'].map((name) =>
      pace.run('chat', 'alert', async () => void begun.push(name), name === 'given up' ? giveUp.signal : undefined),
    );
    const failed = expect(sends[1]).rejects.toThrow('no longer');
    giveUp.abort(new Error('no longer'));
    await failed;
    await vi.runAllTimersAsync();
    await Promise.all([sends[0], sends[2]]);
    expect(begun).toEqual(['first', 'last']);
    await expect(pace.run('chat', 'reply', async () => {}, giveUp.signal)).rejects.toThrow('no longer');
  });

  it('keeps a chat within its own limit when a reply overtakes its alert', async () => {
    const pace = createRateLimiter(telegramLike, Date.now);
    for (let chat = 0; chat < 100; chat += 1) void pace.run(`${chat}`, 'alert', async () => {});
    const at: number[] = [];
    const note = async () => void at.push(Date.now());
    void pace.run('chat', 'alert', note);
    void pace.run('chat', 'reply', note);
    await vi.runAllTimersAsync();
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(1000);
  });

  it('keeps the order of one chat and never has two of its sends under way', async () => {
    const pace = createRateLimiter(UNLIMITED, Date.now);
    const seen: string[] = [];
    for (const name of ['a', 'b', 'c']) {
      void pace.run('chat', 'alert', async () => {
        seen.push(`${name}+`);
        await sleep(name === 'a' ? 50 : 1);
        seen.push(`${name}-`);
      });
    }
    await vi.runAllTimersAsync();
    expect(seen).toEqual(['a+', 'a-', 'b+', 'b-', 'c+', 'c-']);
  });

  it('keeps a part of a group’s minute for alerts', async () => {
    const pace = createRateLimiter(telegramLike, Date.now);
    const done = { alert: 0, reply: 0 };
    const count = (priority: 'alert' | 'reply') => async () => {
      done[priority] += 1;
    };
    for (let i = 0; i < 30; i += 1) void pace.run('-1', 'reply', count('reply'));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(done.reply).toBe(12);
    for (let i = 0; i < 8; i += 1) void pace.run('-1', 'alert', count('alert'));
    await vi.advanceTimersByTimeAsync(9000);
    expect(done.alert).toBe(8);
    await vi.runAllTimersAsync();
    expect(done.reply).toBe(30);
  });

  it('goes on after a task that fails, and hands its error to who asked', async () => {
    const pace = createRateLimiter(telegramLike, Date.now);
    const failing = pace.run('chat', 'alert', () => Promise.reject(new Error('no')));
    const next = pace.run('chat', 'alert', async () => 'yes');
    const failed = expect(failing).rejects.toThrow('no');
    await vi.runAllTimersAsync();
    await failed;
    expect(await next).toBe('yes');
  });

  it('runs every task once and within the limits, whatever comes when', async () => {
    const arrival = fc.record({
      target: fc.constantFrom('1', '2', '-3'),
      priority: fc.constantFrom('reply' as const, 'alert' as const),
      afterMs: fc.nat(700),
      takesMs: fc.nat(20),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(arrival, { maxLength: 60 }), async (arrivals) => {
        const pace = createRateLimiter(telegramLike, Date.now);
        const at = new Map<string, number[]>();
        let done = 0;
        let waitedMs = 0;
        for (const { target, priority, afterMs, takesMs } of arrivals) {
          waitedMs += afterMs;
          setTimeout(() => {
            void pace.run(target, priority, async () => {
              await sleep(takesMs);
              at.set(target, [...(at.get(target) ?? []), Date.now()]);
              await sleep(takesMs);
              done += 1;
            });
          }, waitedMs);
        }
        await vi.runAllTimersAsync();
        expect(done).toBe(arrivals.length);
        for (const times of at.values()) {
          for (let i = 1; i < times.length; i += 1)
            expect((times[i] ?? 0) - (times[i - 1] ?? 0)).toBeGreaterThanOrEqual(1000);
        }
      }),
      { numRuns: 50 },
    );
  });
});
