import { describe, expect, it } from 'vitest';
import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import type { Feed, Item } from '../../src/feeds/feed.ts';
import type { Fetched, Validators } from '../../src/feeds/fetch.ts';
import parse from '../../src/feeds/parse-worker.ts';
import { createPoller, type PollerOptions } from '../../src/feeds/poll.ts';
import { createMemoryState } from '../harness/memory-state.ts';

const START = Date.UTC(2026, 10, 28, 12);

const feedAt = (url: string, over: Partial<Feed> = {}): Feed => ({
  id: url.replace(/\W/g, ''),
  url,
  title: url,
  language: 'en',
  homepage: 'https://a.example/',
  tags: ['crypto'],
  pollIntervalMinutes: 5,
  standing: 'unknown',
  regions: [],
  foundAt: 'written for a test',
  enabled: true,
  ...over,
});

const entry = (id: string, text = 'Text', at: EpochMs = START) =>
  `<item><guid isPermaLink="false">${id}</guid><title>${id}</title><description>${text}</description><pubDate>${new Date(at).toUTCString()}</pubDate></item>`;

const body = (items: string, over: object = {}): Fetched => ({
  kind: 'body',
  url: 'https://a.example/feed',
  bytes: Buffer.from(`<rss version="2.0"><channel><title>A</title>${items}</channel></rss>`),
  contentType: 'application/rss+xml',
  freshForMs: 0,
  ...over,
});

function world(feeds: readonly Feed[], over: Partial<PollerOptions> = {}) {
  const state = createMemoryState();
  const asked: { readonly url: string; readonly validators: Validators }[] = [];
  const told: Item[] = [];
  const it = {
    now: START,
    answer: (_url: string, _validators: Validators): Fetched => body(entry('one')),
    asked,
    told,
    state,
    make: () =>
      createPoller({
        feeds,
        state,
        fetcher: async (url, validators = {}) => {
          asked.push({ url, validators });
          return it.answer(url, validators);
        },
        parse,
        onItems: async (_feed, items) => {
          told.push(...items);
          state.take(items);
        },
        clock: () => it.now,
        random: () => 0.5,
        log: { warn: () => undefined },
        ...over,
      }),
  };
  return it;
}

describe('a host that asks for rest', () => {
  const urls = ['1', '2', '3'].map((name) => `https://a.example/${name}`);
  const other = 'https://b.example/1';

  it('is left alone with all its feeds until then, over a restart too; other hosts are polled', async () => {
    const it = world([...urls, other].map((url) => feedAt(url)));
    const limited: Fetched = { kind: 'failed', reason: 'HTTP 429', status: 429, retryAfterMs: 30 * MINUTE_MS };
    it.answer = (url) => (url === urls[0] ? limited : body(entry(url)));
    await it.make().tick();
    it.asked.length = 0;
    const restarted = it.make();
    for (; it.now < START + 29 * MINUTE_MS; it.now += MINUTE_MS) await restarted.tick();
    expect(new Set(it.asked.map(({ url }) => url))).toEqual(new Set([other]));
    it.now = START + 31 * MINUTE_MS;
    it.answer = (url) => body(entry(url));
    await restarted.tick();
    expect(it.asked.map(({ url }) => url)).toEqual(expect.arrayContaining(urls));
  });
});

describe('a feed', () => {
  it('is asked for as a whole once a day, whatever its validators say', async () => {
    const it = world([feedAt('https://a.example/feed')]);
    it.answer = (_url, { etag }) => (etag ? { kind: 'unchanged', freshForMs: 0 } : body(entry('one'), { etag: '"x"' }));
    const poller = it.make();
    for (let hour = 0; hour <= 49; hour++, it.now += HOUR_MS) await poller.tick();
    expect(it.asked.filter(({ validators }) => validators.etag === undefined)).toHaveLength(3);
  });

  it('is asked for where it has moved to, and where it was when that fails', async () => {
    const it = world([feedAt('https://a.example/feed')]);
    it.answer = (url) =>
      url.endsWith('/new')
        ? { kind: 'failed', reason: 'HTTP 404', status: 404 }
        : body(entry('one'), { movedTo: 'https://a.example/new' });
    const poller = it.make();
    for (let poll = 0; poll < 3; poll++, it.now += HOUR_MS) await poller.tick();
    expect(it.asked.map(({ url }) => url.slice(-4))).toEqual(['feed', '/new', 'feed']);
  });

  it('that writes on what goes on is polled at its fastest', async () => {
    const slow = feedAt('https://a.example/feed', { pollIntervalMinutes: 60 });
    const it = world([slow], { isUrgent: () => true });
    const poller = it.make();
    for (let minute = 0; minute < 30; minute++, it.now += MINUTE_MS) await poller.tick();
    expect(it.asked).toHaveLength(6);
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
