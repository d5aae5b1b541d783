import { setImmediate as turn } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/clock.ts';
import type { PollerOptions } from '../../src/feeds/poll.ts';
import { body, createPolledWorld, entry, feed, type PolledWorld, titles } from '../harness/polling.ts';

const START = Date.UTC(2026, 0, 1);

let world: PolledWorld;

beforeEach(() => {
  world = createPolledWorld(START);
});

describe('items', () => {
  it('are flagged at first sight of their feed, and not later', async () => {
    const polls = world.poller([feed('a')]);
    world.answers.set('https://a.example/feed', () => body(entry('1')));
    await polls.tick();
    world.now += HOUR_MS;
    world.answers.set('https://a.example/feed', () => body(entry('2') + entry('1')));
    await polls.tick();
    expect(world.told.map(({ title, firstSight }) => [title, firstSight])).toEqual([
      ['Title 1', true],
      ['Title 2', false],
    ]);
  });

  it('carry the standing of their feed, and an unknown one where others wrote them', async () => {
    const items = ['a.example/1', 'press.a.example/2', 'other.example/3', 'not-a.example/4'];
    world.answers.set('https://a.example/feed', () =>
      body(items.map((link) => `<item><title>${link}</title><link>https://${link}</link></item>`).join('')),
    );
    await world.poller([{ ...feed('a'), standing: 'regulator' }]).tick();
    expect(world.told.map(({ standing }) => standing)).toEqual(['regulator', 'regulator', 'unknown', 'unknown']);
  });

  it('are counted for their authors, not for the platform that serves the posts', async () => {
    const post = `<item><guid isPermaLink="true">https://social.example/@monitor/115</guid><link>https://social.example/@monitor/115</link><description>&lt;p&gt;Connectivity in Iran is down to 3%&lt;/p&gt;</description></item>`;
    const url = 'https://social.example/@monitor.rss';
    world.answers.set(url, () => body(post, { url }));
    await world.poller([{ ...feed('monitor', { url }), standing: 'monitor' }]).tick();
    expect(world.told).toMatchObject([
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
    world.answers.set('https://a.example/feed', () => body(entry('1') + entry('1') + entry('2')));
    await world.poller([feed('a')]).tick();
    world.now += HOUR_MS;
    world.answers.set('https://a.example/feed', () => body(entry('2')));
    const restarted = world.poller([feed('a')]);
    await restarted.tick();
    world.now += HOUR_MS;
    world.answers.set('https://a.example/feed', () => body(entry('1') + entry('2')));
    await restarted.tick();
    expect(titles(world)).toEqual(['Title 1', 'Title 2']);
  });

  it('of two feeds that bring the same article in the same second are told once', async () => {
    world.answers.set('https://a.example/feed', () => body(entry('1')));
    world.answers.set('https://b.example/feed', () => body(entry('1')));
    const slow: PollerOptions['onItems'] = async (_feed, items) => {
      await turn();
      world.told.push(...items);
      world.state.mark(items.flatMap(({ keys = [] }) => keys));
    };
    await world.poller([feed('a'), feed('b')], { onItems: slow }).tick();
    expect(titles(world)).toEqual(['Title 1']);
  });

  it('dated in days to come, or not at all, are undated; a clock that is a few hours wrong is put right', async () => {
    const dated = (id: string, at: number): string => entry(id, `<pubDate>${new Date(at).toUTCString()}</pubDate>`);
    world.answers.set('https://a.example/feed', () =>
      body(
        dated('far', START + 3 * DAY_MS) +
          dated('near', START + HOUR_MS) +
          entry('none') +
          dated('old', START - DAY_MS),
      ),
    );
    await world.poller([feed('a')]).tick();
    const dates = Object.fromEntries(world.told.map(({ title, publishedAt }) => [title, publishedAt]));
    expect(dates).toEqual({ 'Title far': null, 'Title near': START, 'Title none': null, 'Title old': START - DAY_MS });
  });

  it('of one poll that a slow clock takes for the future are taken from the last of the document to the first', async () => {
    const [a] = [feed('a')];
    world.answers.set(a.url, () => body(''));
    const polls = world.poller([{ ...a, mayBeEmpty: true }]);
    await polls.tick();
    const dated = (minutes: number) => `<pubDate>${new Date(world.now + minutes * MINUTE_MS).toUTCString()}</pubDate>`;
    world.now += HOUR_MS;
    world.answers.set(a.url, () =>
      body(entry('ends', dated(90)) + entry('begins', dated(60)) + entry('before', dated(-5))),
    );
    await polls.tick();
    expect(titles(world)).toEqual(['Title before', 'Title begins', 'Title ends']);
  });

  it('of one poll are taken in the order in which they were published', async () => {
    const dated = (id: string, hour: number): string =>
      entry(id, `<pubDate>${new Date(START - hour * HOUR_MS).toUTCString()}</pubDate>`);
    world.answers.set('https://a.example/feed', () =>
      body(dated('restored', 1) + dated('cut', 5) + dated('partly', 3)),
    );
    await world.poller([feed('a')]).tick();
    expect(titles(world)).toEqual(['Title cut', 'Title partly', 'Title restored']);
  });

  it('are counted for their authors, not for a service that only leads there', async () => {
    const led = (link: string, source = '') =>
      `<item><title>${link}</title><link>https://${link}</link>${source}</item>`;
    const items = [
      led('news.google.com/rss/articles/x', '<source url="https://www.reuters.com">Reuters</source>'),
      led('feedproxy.google.com/~r/a/1'),
      led('other.example/1'),
    ];
    world.answers.set('https://a.example/feed', () => body(items.join('')));
    await world.poller([feed('a')]).tick();
    expect(world.told.map(({ publisher }) => publisher)).toEqual(['reuters.com', 'a.example', 'other.example']);
  });

  it('carry the keys that their commit marks seen, the first of them as id', async () => {
    world.answers.set('https://a.example/feed', () => body(entry('1')));
    await world.poller([feed('a')]).tick();
    const [first] = world.told;
    expect(first).toMatchObject({
      id: first?.keys?.[0],
      feedId: 'a',
      publisher: 'example.org',
      url: 'https://example.org/1',
      language: 'en',
    });
  });
});
