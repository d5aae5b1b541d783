import { describe, expect, it } from 'vitest';
import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import type { Feed } from '../../src/feeds/feed.ts';
import type { Fetched } from '../../src/feeds/fetch.ts';
import type { PollerOptions } from '../../src/feeds/poll.ts';
import { body, createPolledWorld, feed } from '../harness/polling.ts';

const START = Date.UTC(2026, 10, 28, 12);

const feedAt = (url: string, over: Partial<Feed> = {}): Feed =>
  feed(url.replace(/\W/g, ''), { url, homepage: 'https://a.example/', pollIntervalMinutes: 5, ...over });

const entry = (id: string, text = 'Text', at: EpochMs = START) =>
  `<item><guid isPermaLink="false">${id}</guid><title>${id}</title><description>${text}</description><pubDate>${new Date(at).toUTCString()}</pubDate></item>`;

function world(feeds: readonly Feed[], options: Partial<PollerOptions> = {}) {
  const polled = createPolledWorld(START);
  polled.answer = () => body(entry('one'));
  return Object.assign(polled, { make: () => polled.poller(feeds, options) });
}

describe('a host that asks for rest', () => {
  const urls = ['1', '2', '3'].map((name) => `https://a.example/${name}`);
  const other = 'https://b.example/1';

  it('is left alone with all its feeds until then, over a restart too; other hosts are polled', async () => {
    const it = world([...urls, other].map((url) => feedAt(url)));
    const limited: Fetched = { kind: 'failed', reason: 'HTTP 429', status: 429, retryAfterMs: 30 * MINUTE_MS };
    it.answer = (url) => (url === urls[0] ? limited : body(entry(url)));
    await it.make().tick();
    it.fetches.length = 0;
    const restarted = it.make();
    for (; it.now < START + 29 * MINUTE_MS; it.now += MINUTE_MS) await restarted.tick();
    expect(new Set(it.fetches.map(({ url }) => url))).toEqual(new Set([other]));
    it.now = START + 31 * MINUTE_MS;
    it.answer = (url) => body(entry(url));
    await restarted.tick();
    expect(it.fetches.map(({ url }) => url)).toEqual(expect.arrayContaining(urls));
  });
});

describe('a feed', () => {
  it('is asked for as a whole once a day, whatever its validators say', async () => {
    const it = world([feedAt('https://a.example/feed')]);
    it.answer = (_url, { etag }) => (etag ? { kind: 'unchanged', freshForMs: 0 } : body(entry('one'), { etag: '"x"' }));
    const poller = it.make();
    for (let hour = 0; hour <= 49; hour++, it.now += HOUR_MS) await poller.tick();
    expect(it.fetches.filter(({ validators }) => validators.etag === undefined)).toHaveLength(3);
  });

  it('is asked for where it has moved to, and where it was when that fails', async () => {
    const it = world([feedAt('https://a.example/feed')]);
    it.answer = (url) =>
      url.endsWith('/new')
        ? { kind: 'failed', reason: 'HTTP 404', status: 404 }
        : body(entry('one'), { movedTo: 'https://a.example/new' });
    const poller = it.make();
    for (let poll = 0; poll < 3; poll++, it.now += HOUR_MS) await poller.tick();
    expect(it.fetches.map(({ url }) => url.slice(-4))).toEqual(['feed', '/new', 'feed']);
  });

  it('that writes on what goes on is polled at its fastest', async () => {
    const slow = feedAt('https://a.example/feed', { pollIntervalMinutes: 60 });
    const it = world([slow], { isUrgent: () => true });
    const poller = it.make();
    for (let minute = 0; minute < 30; minute++, it.now += MINUTE_MS) await poller.tick();
    expect(it.fetches).toHaveLength(6);
  });

  it.each([
    ['emptied', '', 10 * MINUTE_MS],
    ['old', entry('one'), 8 * DAY_MS],
    ['undated', '<item><guid>n</guid><title>n</title><pubDate>soon</pubDate></item>', 10 * MINUTE_MS],
  ])('that answers and says nothing is called %s', async (kind, items, after) => {
    const it = world([feedAt('https://a.example/feed')]);
    const poller = it.make();
    await poller.tick();
    expect(poller.health()[0]?.silence).toBeUndefined();
    it.answer = () => body(items);
    it.now += after;
    await poller.tick();
    expect(poller.health()[0]?.silence?.kind).toBe(kind);
  });

  it('of warnings may have none', async () => {
    const it = world([feedAt('https://a.example/feed', { mayBeEmpty: true })]);
    const poller = it.make();
    await poller.tick();
    it.answer = () => body('');
    it.now += 9 * DAY_MS;
    await poller.tick();
    expect(poller.health()[0]?.silence).toBeUndefined();
  });
});

describe('an entry that is changed', () => {
  it('is taken again as the same item, once, over a restart too', async () => {
    const it = world([feedAt('https://a.example/feed')]);
    await it.make().tick();
    it.answer = () => body(entry('one', 'Other words'));
    for (let poll = 0; poll < 3; poll++) {
      it.now += 10 * MINUTE_MS;
      await it.make().tick();
    }
    const [first, second] = it.told;
    expect(it.told).toHaveLength(2);
    expect(second).toMatchObject({ id: first?.id, text: 'Other words', revision: 1, firstSight: false });
    expect(second?.publishedAt).toBe(START + 10 * MINUTE_MS);
  });

  it('only in punctuation and markup is not', async () => {
    const it = world([feedAt('https://a.example/feed')]);
    it.answer = () => body(entry('one', 'Power is out, in the north.'));
    const poller = it.make();
    await poller.tick();
    it.answer = () => body(entry('one', '&lt;p&gt;Power is out in the north&lt;/p&gt;'));
    it.now += 10 * MINUTE_MS;
    await poller.tick();
    expect(it.told).toHaveLength(1);
  });

  it('with many others waits for the next polls', async () => {
    const it = world([feedAt('https://a.example/feed')]);
    const all = (text: string) => Array.from({ length: 12 }, (_, n) => entry(`e${n}`, text)).join('');
    it.answer = () => body(all('Before'));
    const poller = it.make();
    await poller.tick();
    const counts: number[] = [];
    for (let poll = 0; poll < 4; poll++) {
      it.told.length = 0;
      it.answer = () => body(`${all('After')}<!-- ${poll} -->`);
      it.now += 10 * MINUTE_MS;
      await poller.tick();
      counts.push(it.told.length);
    }
    expect(counts).toEqual([5, 5, 2, 0]);
  });
});

describe('a database that is away', () => {
  const url = 'https://a.example/1';

  it('is no failure of the feed, which is read again as soon as its items can be stored', async () => {
    const away = new Error('the database cannot be reached');
    let isAway = true;
    const told: string[] = [];
    const it = world([feedAt(url)], {
      isUnreachable: (error) => error === away,
      onItems: async (_, items) => {
        if (isAway) throw away;
        told.push(...items.map(({ title }) => title));
      },
    });
    const poller = it.make();
    await poller.tick();
    expect(poller.health()[0]).toMatchObject({ failures: 0, dueAt: START + 10_000 });
    isAway = false;
    it.now = START + 10_000;
    await poller.tick();
    expect(told).toEqual(['one']);
    expect(it.state.written.get(url)).toMatchObject({ failures: 0, lastGoodPollAt: START + 10_000 });
  });

  it('keeps feeds from being asked for what could not be stored', async () => {
    const it = world([feedAt(url)]);
    const poller = it.make();
    it.state.awaySince = () => START;
    await poller.tick();
    expect(it.fetches).toEqual([]);
    it.state.awaySince = () => undefined;
    await poller.tick();
    expect(it.fetches).toHaveLength(1);
  });
});

describe('a feed behind a password', () => {
  const url = 'https://reader:hush-hush@a.example/1';

  it('is known again after a restart, and no record of the state holds the password', async () => {
    const it = world([feedAt(url, { id: 'a' }), feedAt('https://a.example/1')]);
    for (let starts = 0; starts < 2; starts++) {
      const poller = it.make();
      await poller.tick();
      expect(poller.health()).toMatchObject([{ lastGoodPollAt: START }, { lastGoodPollAt: START }]);
    }
    expect(it.fetches.map((one) => one.url)).toEqual([url, 'https://a.example/1']);
    expect(it.state.written.size).toBe(2);
    expect(JSON.stringify([...it.state.written])).not.toMatch(/reader|hush/u);
  });

  it('keeps what an older version knew of it, whose record goes', async () => {
    const it = world([feedAt(url, { id: 'a' })]);
    await it.state.feeds.set(url, { dueAt: START + HOUR_MS, failures: 0, lastGoodPollAt: START });
    await it.state.feeds.set('https://reader:hush-hush@removed.example/', { dueAt: START, failures: 0 });
    const poller = it.make();
    await poller.tick();
    expect(it.fetches).toEqual([]);
    expect(poller.health()).toMatchObject([{ lastGoodPollAt: START }]);
    expect([...it.state.written]).toEqual([
      [expect.not.stringMatching(/hush/u), expect.objectContaining({ failures: 0 })],
    ]);
  });
});
