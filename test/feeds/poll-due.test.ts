import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import { MAX_BACKOFF_MS } from '../../src/feeds/next-poll.ts';
import { body, createPolledWorld, entry, feed, type PolledWorld, titles } from '../harness/polling.ts';

const START = Date.UTC(2026, 0, 1);

let world: PolledWorld;

beforeEach(() => {
  world = createPolledWorld(START);
});

describe('when a feed is due', () => {
  const dueIn = (id = 'a'): number => (world.state.written.get(`https://${id}.example/feed`)?.dueAt ?? 0) - world.now;

  it('its interval decides, or its server where that asks for more', async () => {
    world.answers.set('https://a.example/feed', () => ({ kind: 'unchanged', freshForMs: 0 }));
    world.answers.set('https://b.example/feed', () => ({ kind: 'unchanged', freshForMs: 45 * MINUTE_MS }));
    await world.poller([feed('a'), feed('b')]).tick();
    expect([dueIn('a'), dueIn('b')]).toEqual([10 * MINUTE_MS, 45 * MINUTE_MS]);
  });

  it('jitter spreads those that were due together', async () => {
    world.answers.set('https://a.example/feed', () => ({ kind: 'unchanged', freshForMs: 0 }));
    world.answers.set('https://b.example/feed', () => ({ kind: 'unchanged', freshForMs: 0 }));
    const draws = [0, 0.999];
    await world.poller([feed('a'), feed('b')], { random: () => draws.shift() ?? 0.5 }).tick();
    expect(dueIn('a')).toBe(9 * MINUTE_MS);
    expect(dueIn('b')).toBeGreaterThan(10.9 * MINUTE_MS);
  });

  it('a failure is logged when it begins and when its reason changes, not every time', async () => {
    const lines: object[] = [];
    const one = feed('a');
    const polls = world.poller([one], { log: { warn: (fields) => void lines.push(fields) } });
    for (const status of [500, 500, 500, 404, 404]) {
      world.answers.set(one.url, () => ({ kind: 'failed', reason: `HTTP ${status}`, status }));
      await polls.tick();
      world.now += 7 * HOUR_MS;
    }
    expect(lines).toMatchObject([
      { reason: 'HTTP 500', failures: 1 },
      { reason: 'HTTP 404', failures: 4 },
    ]);
  });

  it('failures double the wait up to a cap, and a success ends that', async () => {
    const polls = world.poller([feed('a')]);
    const waits: number[] = [];
    for (let failures = 0; failures < 9; failures++) {
      await polls.tick();
      waits.push(dueIn());
      world.now += dueIn();
    }
    expect(waits.slice(0, 4)).toEqual([10, 20, 40, 80].map((minutes) => minutes * MINUTE_MS));
    expect(waits.at(-1)).toBe(MAX_BACKOFF_MS);
    world.answers.set('https://a.example/feed', () => body(entry('1')));
    await polls.tick();
    expect(dueIn()).toBe(10 * MINUTE_MS);
    expect(polls.health()[0]?.lastError).toBeUndefined();
  });

  it('Retry-After is honoured, over a restart too', async () => {
    world.answers.set('https://a.example/feed', () => ({
      kind: 'failed',
      reason: 'HTTP 429',
      status: 429,
      retryAfterMs: 12 * HOUR_MS,
    }));
    await world.poller([feed('a')]).tick();
    expect(dueIn()).toBe(12 * HOUR_MS);
    world.now += 11 * HOUR_MS;
    await world.poller([feed('a')]).tick();
    expect(world.fetches).toHaveLength(1);
    world.now += HOUR_MS;
    await world.poller([feed('a')]).tick();
    expect(world.fetches).toHaveLength(2);
  });

  it('a clock that was years ahead and is put right silences no feed', async () => {
    world.answers.set('https://a.example/feed', () => body(''));
    const polls = world.poller([feed('a')]);
    world.now = START + 1000 * DAY_MS;
    await polls.tick();
    world.now = START;
    await polls.tick();
    await polls.tick();
    expect(world.fetches).toHaveLength(2);
    expect(dueIn()).toBe(10 * MINUTE_MS);
  });

  it('a feed that failed at start is polled again', async () => {
    const polls = world.poller([feed('a')]);
    await polls.tick();
    world.answers.set('https://a.example/feed', () => body(entry('1')));
    world.now += HOUR_MS;
    await polls.tick();
    expect(titles(world)).toEqual(['Title 1']);
  });

  it('one that is switched off is not polled, one URL once only', async () => {
    world.answers.set('https://a.example/feed', () => body(entry('1')));
    await world
      .poller([feed('a'), feed('twin', { url: 'https://a.example/feed' }), { ...feed('off'), enabled: false }])
      .tick();
    expect(world.fetches.map(({ url }) => url)).toEqual(['https://a.example/feed']);
  });
});
