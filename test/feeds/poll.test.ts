import { setImmediate as turn } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/clock.ts';
import type { Fetched } from '../../src/feeds/fetch.ts';
import { DEAD_FAILURES, MAX_BACKOFF_MS } from '../../src/feeds/next-poll.ts';
import { body, createPolledWorld, entry, feed, type PolledWorld, titles } from '../harness/polling.ts';

const START = Date.UTC(2026, 0, 1);

let world: PolledWorld;

beforeEach(() => {
  world = createPolledWorld(START);
});

describe('validators', () => {
  const validated = body(entry('1'), { etag: '"e"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' });

  it('are written only after the items are committed', async () => {
    world.answers.set('https://a.example/feed', () => validated);
    const commit = Promise.withResolvers<void>();
    const tick = world.poller([feed('a')], { onItems: () => commit.promise }).tick();
    for (let turns = 0; turns < 20; turns++) await turn();
    expect(world.state.written.size).toBe(0);
    commit.resolve();
    await tick;
    expect(world.state.written.get('https://a.example/feed')).toMatchObject({ etag: '"e"', failures: 0 });
  });

  it('stay as they were when the commit fails, and the items come again', async () => {
    world.answers.set('https://a.example/feed', () => validated);
    let broken = true;
    const polls = world.poller([feed('a')], {
      onItems: async (_feed, items) => {
        if (broken) throw new Error('disk full');
        world.told.push(...items);
      },
    });
    await polls.tick();
    const failed = world.state.written.get('https://a.example/feed');
    expect(failed).toMatchObject({ failures: 1, lastError: 'disk full' });
    expect(failed?.etag ?? failed?.bodyHash).toBeUndefined();
    broken = false;
    world.now += HOUR_MS;
    await polls.tick();
    expect(world.fetches[1]?.validators.etag).toBeUndefined();
    expect(titles(world)).toEqual(['Title 1']);
    expect(world.told[0]?.firstSight).toBe(true);
  });

  it('are given back, also after a restart, and survive an answer without a body', async () => {
    world.answers.set('https://a.example/feed', ({ etag }) =>
      etag ? { kind: 'unchanged', freshForMs: 0 } : validated,
    );
    await world.poller([feed('a')]).tick();
    for (let polls = 0; polls < 2; polls++) {
      world.now += HOUR_MS;
      await world.poller([feed('a')]).tick();
      expect(world.fetches.at(-1)?.validators).toEqual({ etag: '"e"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' });
    }
  });

  it('that a 304 brings replace the earlier ones', async () => {
    world.answers.set('https://a.example/feed', ({ etag }) =>
      etag ? { kind: 'unchanged', freshForMs: 0, etag: '"f"' } : validated,
    );
    const polls = world.poller([feed('a')]);
    for (let rounds = 0; rounds < 3; rounds++) {
      await polls.tick();
      world.now += HOUR_MS;
    }
    expect(world.fetches.map(({ validators }) => validators.etag)).toEqual([undefined, '"e"', '"f"']);
    expect(world.fetches[2]?.validators.lastModified).toBe('Thu, 01 Jan 2026 00:00:00 GMT');
  });

  it('are not needed to recognise an unchanged body before it is parsed', async () => {
    world.answers.set('https://a.example/feed', () => body(entry('1')));
    await world.poller([feed('a')]).tick();
    world.now += HOUR_MS;
    const restarted = world.poller([feed('a')]);
    await restarted.tick();
    expect(world.parses).toBe(1);
    expect(restarted.health()[0]).toMatchObject({ failures: 0, lastGoodPollAt: world.now, itemCount: 1 });
  });
});

describe('many feeds', () => {
  it('that hang do not delay the others, and are not fetched a second time meanwhile', async () => {
    const hanging = Promise.withResolvers<Fetched>();
    const feeds = Array.from({ length: 200 }, (_, index) => feed(`f${index}`));
    for (const { id, url } of feeds)
      world.answers.set(url, () => (id === 'f0' || id === 'f100' ? hanging.promise : body(entry(id))));
    const polls = world.poller(feeds);
    const round = polls.tick();
    while (world.told.length < 198) await turn();
    expect(polls.health().filter(({ lastGoodPollAt }) => lastGoodPollAt !== undefined)).toHaveLength(198);
    await polls.tick();
    expect(world.fetches).toHaveLength(200);
    hanging.resolve({ kind: 'failed', reason: 'no complete answer within 20 s' });
    await round;
    expect(polls.health()[0]).toMatchObject({ failures: 1, lastError: 'no complete answer within 20 s' });
  });

  it('of one host are asked two at a time', async () => {
    let open = 0;
    let most = 0;
    const feeds = Array.from({ length: 10 }, (_, index) => feed(`f${index}`, { url: `https://one.example/${index}` }));
    for (const { url } of feeds) {
      world.answers.set(url, async () => {
        most = Math.max(most, ++open);
        await turn();
        open--;
        return { kind: 'unchanged', freshForMs: 0 };
      });
    }
    await world.poller(feeds).tick();
    expect([world.fetches.length, most]).toEqual([10, 2]);
  });

  it('leave a feed that cannot be read to itself', async () => {
    world.answers.set('https://a.example/feed', () => body('', { bytes: Buffer.from('<html>blocked</html>') }));
    world.answers.set('https://b.example/feed', () => body(entry('1')));
    const polls = world.poller([feed('a'), feed('b')]);
    await polls.tick();
    expect(polls.health()[0]).toMatchObject({ failures: 1, lastError: 'a <html> document, no feed' });
    expect(titles(world)).toEqual(['Title 1']);
  });
});

describe('health', () => {
  it('calls a feed dead after a day of failures, once told it stays told, and forgets it when it lives', async () => {
    const polls = world.poller([feed('a')]);
    for (let failures = 0; failures < DEAD_FAILURES + 3; failures++) {
      await polls.tick();
      world.now += MAX_BACKOFF_MS;
    }
    expect(polls.health()[0]?.deadSince).toBe(START);
    await polls.rememberDeadTold({ feed: feed('a') });
    expect(world.state.written.get('https://a.example/feed')?.deadToldAt).toBe(world.now);
    world.answers.set('https://a.example/feed', () => body(entry('1')));
    await polls.tick();
    expect(polls.health()[0]).toMatchObject({ deadSince: undefined, deadToldAt: undefined });
  });

  it('knows when any feed last answered: what the watchdog for blindness asks', async () => {
    const polls = world.poller([feed('a'), feed('b')]);
    await polls.tick();
    expect(polls.lastGoodPollAt()).toBeUndefined();
    world.now += HOUR_MS;
    world.answers.set('https://b.example/feed', () => ({ kind: 'unchanged', freshForMs: 0 }));
    await polls.tick();
    expect(polls.lastGoodPollAt()).toBe(START + HOUR_MS);
  });
});

describe('stopping', () => {
  it('finishes what is being committed and begins nothing', async () => {
    world.answers.set('https://a.example/feed', () => body(entry('1')));
    const commit = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const polls = world.poller([feed('a')], {
      onItems: () => {
        begun.resolve();
        return commit.promise;
      },
    });
    const tick = polls.tick();
    await begun.promise;
    const stopped = polls.stop();
    commit.resolve();
    await stopped;
    await tick;
    expect(world.state.written.get('https://a.example/feed')).toMatchObject({ failures: 0 });
    world.now += HOUR_MS;
    await polls.tick();
    expect(world.fetches).toHaveLength(1);
  });
});
