import { setImmediate as turn } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import type { Feed, Item } from '../../src/feeds/feed.ts';
import type { Fetched, Validators } from '../../src/feeds/fetch.ts';
import { DEAD_FAILURES, MAX_BACKOFF_MS } from '../../src/feeds/next-poll.ts';
import parse from '../../src/feeds/parse-worker.ts';
import { createPoller, type Poller, type PollerOptions } from '../../src/feeds/poll.ts';
import { createMemoryState, type MemoryState } from '../harness/memory-state.ts';

const START = Date.UTC(2026, 0, 1);

const feed = (id: string, url = `https://${id}.example/feed`): Feed => ({
  id,
  url,
  title: id,
  language: 'en',
  homepage: `https://${id}.example/`,
  tags: ['crypto'],
  pollIntervalMinutes: 10,
  standing: 'unknown',
  regions: [],
  foundAt: 'https://example.org/',
  enabled: true,
});

const item = (id: string, more = ''): string =>
  `<item><title>Title ${id}</title><link>https://example.org/${id}</link><guid isPermaLink="false">${id}</guid>${more}</item>`;

const body = (items: string, extra: object = {}): Fetched => ({
  kind: 'body',
  url: 'https://a.example/feed',
  bytes: Buffer.from(`<rss version="2.0"><channel><title>A</title>${items}</channel></rss>`),
  contentType: 'application/rss+xml',
  freshForMs: 0,
  ...extra,
});

let state: MemoryState;
let now: number;
let told: { feed: string; items: readonly Item[] }[];
let answers: Map<string, (validators: Validators) => Fetched | Promise<Fetched>>;
let fetches: { url: string; validators: Validators }[];
let parses: number;

beforeEach(() => {
  state = createMemoryState();
  now = START;
  told = [];
  answers = new Map();
  fetches = [];
  parses = 0;
});

function poller(feeds: readonly Feed[], options: Partial<PollerOptions> = {}): Poller {
  return createPoller({
    feeds,
    state,
    fetcher: async (url, validators = {}) => {
      fetches.push({ url, validators });
      return (await answers.get(url)?.(validators)) ?? { kind: 'failed', reason: 'HTTP 500', status: 500 };
    },
    parse: (job) => {
      parses++;
      return parse(job);
    },
    onItems: async (from, items) => {
      told.push({ feed: from.id, items });
      state.mark(items.flatMap(({ keys = [] }) => keys));
    },
    clock: () => now,
    random: () => 0.5,
    log: { warn: () => undefined },
    ...options,
  });
}

const ids = (): string[] => told.flatMap(({ items }) => items.map(({ title }) => title));

describe('items', () => {
  it('are flagged at first sight of their feed, and not later', async () => {
    const polls = poller([feed('a')]);
    answers.set('https://a.example/feed', () => body(item('1')));
    await polls.tick();
    now += HOUR_MS;
    answers.set('https://a.example/feed', () => body(item('2') + item('1')));
    await polls.tick();
    expect(told.flatMap(({ items }) => items.map(({ title, firstSight }) => [title, firstSight]))).toEqual([
      ['Title 1', true],
      ['Title 2', false],
    ]);
  });

  it('carry the standing of their feed, and an unknown one where others wrote them', async () => {
    const items = ['a.example/1', 'press.a.example/2', 'other.example/3', 'not-a.example/4'];
    answers.set('https://a.example/feed', () =>
      body(items.map((link) => `<item><title>${link}</title><link>https://${link}</link></item>`).join('')),
    );
    await poller([{ ...feed('a'), standing: 'regulator' }]).tick();
    expect(told.flatMap((one) => one.items.map(({ standing }) => standing))).toEqual([
      'regulator',
      'regulator',
      'unknown',
      'unknown',
    ]);
  });

  it('are counted for their authors, not for the platform that serves the posts', async () => {
    const post = `<item><guid isPermaLink="true">https://social.example/@monitor/115</guid><link>https://social.example/@monitor/115</link><description>&lt;p&gt;Connectivity in Iran is down to 3%&lt;/p&gt;</description></item>`;
    const url = 'https://social.example/@monitor.rss';
    answers.set(url, () => body(post, { url }));
    await poller([{ ...feed('monitor', url), standing: 'monitor' }]).tick();
    expect(told.flatMap(({ items }) => items)).toMatchObject([
      {
        publisher: 'monitor.example',
        standing: 'monitor',
        url: 'https://social.example/@monitor/115',
        title: '',
        text: 'Connectivity in Iran is down to 3%',
      },
    ]);
  });

  it('are told once, also when the feed lists them twice, bounces, or the program starts again', async () => {
    answers.set('https://a.example/feed', () => body(item('1') + item('1') + item('2')));
    await poller([feed('a')]).tick();
    now += HOUR_MS;
    answers.set('https://a.example/feed', () => body(item('2')));
    const restarted = poller([feed('a')]);
    await restarted.tick();
    now += HOUR_MS;
    answers.set('https://a.example/feed', () => body(item('1') + item('2')));
    await restarted.tick();
    expect(ids()).toEqual(['Title 1', 'Title 2']);
  });

  it('of two feeds that bring the same article in the same second are told once', async () => {
    answers.set('https://a.example/feed', () => body(item('1')));
    answers.set('https://b.example/feed', () => body(item('1')));
    const slow: PollerOptions['onItems'] = async (from, items) => {
      await turn();
      told.push({ feed: from.id, items });
      state.mark(items.flatMap(({ keys = [] }) => keys));
    };
    await poller([feed('a'), feed('b')], { onItems: slow }).tick();
    expect(ids()).toEqual(['Title 1']);
  });

  it('dated in days to come, or not at all, are undated; a clock that is a few hours wrong is put right', async () => {
    const dated = (id: string, at: number): string => item(id, `<pubDate>${new Date(at).toUTCString()}</pubDate>`);
    answers.set('https://a.example/feed', () =>
      body(
        dated('far', START + 3 * DAY_MS) + dated('near', START + HOUR_MS) + item('none') + dated('old', START - DAY_MS),
      ),
    );
    await poller([feed('a')]).tick();
    const dates = Object.fromEntries(told[0]?.items.map(({ title, publishedAt }) => [title, publishedAt]) ?? []);
    expect(dates).toEqual({ 'Title far': null, 'Title near': START, 'Title none': null, 'Title old': START - DAY_MS });
  });

  it('of one poll that a slow clock takes for the future are taken from the last of the document to the first', async () => {
    const [a] = [feed('a')];
    answers.set(a.url, () => body(''));
    const polls = poller([{ ...a, mayBeEmpty: true }]);
    await polls.tick();
    const dated = (minutes: number) => `<pubDate>${new Date(now + minutes * MINUTE_MS).toUTCString()}</pubDate>`;
    now += HOUR_MS;
    answers.set(a.url, () => body(item('ends', dated(90)) + item('begins', dated(60)) + item('before', dated(-5))));
    await polls.tick();
    expect(ids()).toEqual(['Title before', 'Title begins', 'Title ends']);
  });

  it('of one poll are taken in the order in which they were published', async () => {
    const dated = (id: string, hour: number): string =>
      item(id, `<pubDate>${new Date(START - hour * HOUR_MS).toUTCString()}</pubDate>`);
    answers.set('https://a.example/feed', () => body(dated('restored', 1) + dated('cut', 5) + dated('partly', 3)));
    await poller([feed('a')]).tick();
    expect(ids()).toEqual(['Title cut', 'Title partly', 'Title restored']);
  });

  it('are counted for their authors, not for a service that only leads there', async () => {
    const led = (link: string, source = '') =>
      `<item><title>${link}</title><link>https://${link}</link>${source}</item>`;
    const items = [
      led('news.google.com/rss/articles/x', '<source url="https://www.reuters.com">Reuters</source>'),
      led('feedproxy.google.com/~r/a/1'),
      led('other.example/1'),
    ];
    answers.set('https://a.example/feed', () => body(items.join('')));
    await poller([feed('a')]).tick();
    expect(told.flatMap((one) => one.items.map(({ publisher }) => publisher))).toEqual([
      'reuters.com',
      'a.example',
      'other.example',
    ]);
  });

  it('carry the keys that their commit marks seen, the first of them as id', async () => {
    answers.set('https://a.example/feed', () => body(item('1')));
    await poller([feed('a')]).tick();
    const [first] = told[0]?.items ?? [];
    expect(first).toMatchObject({
      id: first?.keys?.[0],
      feedId: 'a',
      publisher: 'example.org',
      url: 'https://example.org/1',
      language: 'en',
    });
  });
});

describe('validators', () => {
  const validated = body(item('1'), { etag: '"e"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' });

  it('are written only after the items are committed', async () => {
    answers.set('https://a.example/feed', () => validated);
    const commit = Promise.withResolvers<void>();
    const tick = poller([feed('a')], { onItems: () => commit.promise }).tick();
    for (let turns = 0; turns < 20; turns++) await turn();
    expect(state.written.size).toBe(0);
    commit.resolve();
    await tick;
    expect(state.written.get('https://a.example/feed')).toMatchObject({ etag: '"e"', failures: 0 });
  });

  it('stay as they were when the commit fails, and the items come again', async () => {
    answers.set('https://a.example/feed', () => validated);
    let broken = true;
    const polls = poller([feed('a')], {
      onItems: async (from, items) => {
        if (broken) throw new Error('disk full');
        told.push({ feed: from.id, items });
      },
    });
    await polls.tick();
    const failed = state.written.get('https://a.example/feed');
    expect(failed).toMatchObject({ failures: 1, lastError: 'disk full' });
    expect(failed?.etag ?? failed?.bodyHash).toBeUndefined();
    broken = false;
    now += HOUR_MS;
    await polls.tick();
    expect(fetches[1]?.validators.etag).toBeUndefined();
    expect(ids()).toEqual(['Title 1']);
    expect(told[0]?.items[0]?.firstSight).toBe(true);
  });

  it('are given back, also after a restart, and survive an answer without a body', async () => {
    answers.set('https://a.example/feed', ({ etag }) => (etag ? { kind: 'unchanged', freshForMs: 0 } : validated));
    await poller([feed('a')]).tick();
    for (let polls = 0; polls < 2; polls++) {
      now += HOUR_MS;
      await poller([feed('a')]).tick();
      expect(fetches.at(-1)?.validators).toEqual({ etag: '"e"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' });
    }
  });

  it('that a 304 brings replace the earlier ones', async () => {
    answers.set('https://a.example/feed', ({ etag }) =>
      etag ? { kind: 'unchanged', freshForMs: 0, etag: '"f"' } : validated,
    );
    const polls = poller([feed('a')]);
    for (let rounds = 0; rounds < 3; rounds++) {
      await polls.tick();
      now += HOUR_MS;
    }
    expect(fetches.map(({ validators }) => validators.etag)).toEqual([undefined, '"e"', '"f"']);
    expect(fetches[2]?.validators.lastModified).toBe('Thu, 01 Jan 2026 00:00:00 GMT');
  });

  it('are not needed to recognise an unchanged body before it is parsed', async () => {
    answers.set('https://a.example/feed', () => body(item('1')));
    await poller([feed('a')]).tick();
    now += HOUR_MS;
    const restarted = poller([feed('a')]);
    await restarted.tick();
    expect(parses).toBe(1);
    expect(restarted.health()[0]).toMatchObject({ failures: 0, lastGoodPollAt: now, itemCount: 1 });
  });
});

describe('when a feed is due', () => {
  const dueIn = (id = 'a'): number => (state.written.get(`https://${id}.example/feed`)?.dueAt ?? 0) - now;

  it('its interval decides, or its server where that asks for more', async () => {
    answers.set('https://a.example/feed', () => ({ kind: 'unchanged', freshForMs: 0 }));
    answers.set('https://b.example/feed', () => ({ kind: 'unchanged', freshForMs: 45 * MINUTE_MS }));
    await poller([feed('a'), feed('b')]).tick();
    expect([dueIn('a'), dueIn('b')]).toEqual([10 * MINUTE_MS, 45 * MINUTE_MS]);
  });

  it('jitter spreads those that were due together', async () => {
    answers.set('https://a.example/feed', () => ({ kind: 'unchanged', freshForMs: 0 }));
    answers.set('https://b.example/feed', () => ({ kind: 'unchanged', freshForMs: 0 }));
    const draws = [0, 0.999];
    await poller([feed('a'), feed('b')], { random: () => draws.shift() ?? 0.5 }).tick();
    expect(dueIn('a')).toBe(9 * MINUTE_MS);
    expect(dueIn('b')).toBeGreaterThan(10.9 * MINUTE_MS);
  });

  it('a failure is logged when it begins and when its reason changes, not every time', async () => {
    const lines: object[] = [];
    const one = feed('a');
    const polls = poller([one], { log: { warn: (fields) => void lines.push(fields) } });
    for (const status of [500, 500, 500, 404, 404]) {
      answers.set(one.url, () => ({ kind: 'failed', reason: `HTTP ${status}`, status }));
      await polls.tick();
      now += 7 * HOUR_MS;
    }
    expect(lines).toMatchObject([
      { reason: 'HTTP 500', failures: 1 },
      { reason: 'HTTP 404', failures: 4 },
    ]);
  });

  it('failures double the wait up to a cap, and a success ends that', async () => {
    const polls = poller([feed('a')]);
    const waits: number[] = [];
    for (let failures = 0; failures < 9; failures++) {
      await polls.tick();
      waits.push(dueIn());
      now += dueIn();
    }
    expect(waits.slice(0, 4)).toEqual([10, 20, 40, 80].map((minutes) => minutes * MINUTE_MS));
    expect(waits.at(-1)).toBe(MAX_BACKOFF_MS);
    answers.set('https://a.example/feed', () => body(item('1')));
    await polls.tick();
    expect(dueIn()).toBe(10 * MINUTE_MS);
    expect(polls.health()[0]?.lastError).toBeUndefined();
  });

  it('Retry-After is honoured, over a restart too', async () => {
    answers.set('https://a.example/feed', () => ({
      kind: 'failed',
      reason: 'HTTP 429',
      status: 429,
      retryAfterMs: 12 * HOUR_MS,
    }));
    await poller([feed('a')]).tick();
    expect(dueIn()).toBe(12 * HOUR_MS);
    now += 11 * HOUR_MS;
    await poller([feed('a')]).tick();
    expect(fetches).toHaveLength(1);
    now += HOUR_MS;
    await poller([feed('a')]).tick();
    expect(fetches).toHaveLength(2);
  });

  it('a clock that was years ahead and is put right silences no feed', async () => {
    answers.set('https://a.example/feed', () => body(''));
    const polls = poller([feed('a')]);
    now = START + 1000 * DAY_MS;
    await polls.tick();
    now = START;
    await polls.tick();
    await polls.tick();
    expect(fetches).toHaveLength(2);
    expect(dueIn()).toBe(10 * MINUTE_MS);
  });

  it('a feed that failed at start is polled again', async () => {
    const polls = poller([feed('a')]);
    await polls.tick();
    answers.set('https://a.example/feed', () => body(item('1')));
    now += HOUR_MS;
    await polls.tick();
    expect(ids()).toEqual(['Title 1']);
  });

  it('one that is switched off is not polled, one URL once only', async () => {
    answers.set('https://a.example/feed', () => body(item('1')));
    await poller([feed('a'), feed('twin', 'https://a.example/feed'), { ...feed('off'), enabled: false }]).tick();
    expect(fetches.map(({ url }) => url)).toEqual(['https://a.example/feed']);
  });
});

describe('many feeds', () => {
  it('that hang do not delay the others, and are not fetched a second time meanwhile', async () => {
    const hanging = Promise.withResolvers<Fetched>();
    const feeds = Array.from({ length: 200 }, (_, index) => feed(`f${index}`));
    for (const { id, url } of feeds)
      answers.set(url, () => (id === 'f0' || id === 'f100' ? hanging.promise : body(item(id))));
    const polls = poller(feeds);
    const round = polls.tick();
    while (told.length < 198) await turn();
    expect(polls.health().filter(({ lastGoodPollAt }) => lastGoodPollAt !== undefined)).toHaveLength(198);
    await polls.tick();
    expect(fetches).toHaveLength(200);
    hanging.resolve({ kind: 'failed', reason: 'no complete answer within 20 s' });
    await round;
    expect(polls.health()[0]).toMatchObject({ failures: 1, lastError: 'no complete answer within 20 s' });
  });

  it('of one host are asked two at a time', async () => {
    let open = 0;
    let most = 0;
    const feeds = Array.from({ length: 10 }, (_, index) => feed(`f${index}`, `https://one.example/${index}`));
    for (const { url } of feeds) {
      answers.set(url, async () => {
        most = Math.max(most, ++open);
        await turn();
        open--;
        return { kind: 'unchanged', freshForMs: 0 };
      });
    }
    await poller(feeds).tick();
    expect([fetches.length, most]).toEqual([10, 2]);
  });

  it('leave a feed that cannot be read to itself', async () => {
    answers.set('https://a.example/feed', () => body('', { bytes: Buffer.from('<html>blocked</html>') }));
    answers.set('https://b.example/feed', () => body(item('1')));
    const polls = poller([feed('a'), feed('b')]);
    await polls.tick();
    expect(polls.health()[0]).toMatchObject({ failures: 1, lastError: 'a <html> document, no feed' });
    expect(ids()).toEqual(['Title 1']);
  });
});

describe('health', () => {
  it('calls a feed dead after a day of failures, once told it stays told, and forgets it when it lives', async () => {
    const polls = poller([feed('a')]);
    for (let failures = 0; failures < DEAD_FAILURES + 3; failures++) {
      await polls.tick();
      now += MAX_BACKOFF_MS;
    }
    expect(polls.health()[0]?.deadSince).toBe(START);
    await polls.rememberDeadTold({ feed: feed('a') });
    expect(state.written.get('https://a.example/feed')?.deadToldAt).toBe(now);
    answers.set('https://a.example/feed', () => body(item('1')));
    await polls.tick();
    expect(polls.health()[0]).toMatchObject({ deadSince: undefined, deadToldAt: undefined });
  });

  it('knows when any feed last answered: what the watchdog for blindness asks', async () => {
    const polls = poller([feed('a'), feed('b')]);
    await polls.tick();
    expect(polls.lastGoodPollAt()).toBeUndefined();
    now += HOUR_MS;
    answers.set('https://b.example/feed', () => ({ kind: 'unchanged', freshForMs: 0 }));
    await polls.tick();
    expect(polls.lastGoodPollAt()).toBe(START + HOUR_MS);
  });
});

describe('stopping', () => {
  it('finishes what is being committed and begins nothing', async () => {
    answers.set('https://a.example/feed', () => body(item('1')));
    const commit = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const polls = poller([feed('a')], {
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
    expect(state.written.get('https://a.example/feed')).toMatchObject({ failures: 0 });
    now += HOUR_MS;
    await polls.tick();
    expect(fetches).toHaveLength(1);
  });
});
