import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/clock.ts';
import type { Feed, Item } from '../../src/feeds/feed.ts';
import { body, createPolledWorld, entry, feed, type PolledWorld, titles } from '../harness/polling.ts';

const START = Date.UTC(2026, 0, 1);

let world: PolledWorld;
let own: readonly Feed[];
let ofSpaces: Item[];

beforeEach(() => {
  world = createPolledWorld(START);
  own = [];
  ofSpaces = [];
});

const poller = (feeds: readonly Feed[]) =>
  world.poller(feeds, {
    ownFeeds: async () => own,
    onOwnItems: async (_feed, items) => {
      ofSpaces.push(...items);
      return items.length;
    },
  });

describe('a feed of single spaces', () => {
  it('is polled as soon as it is added, and what it brings is for spaces alone', async () => {
    const [ours, theirs] = [feed('a'), feed('own', { url: 'https://own.example/feed' })];
    world.answer = (asked) => body(entry(asked.includes('own') ? 'theirs' : 'ours'));
    const polls = poller([ours]);
    await polls.tick();
    own = [theirs];
    await polls.tick();
    expect(titles(world)).toEqual(['Title ours']);
    expect(ofSpaces.map(({ title }) => title)).toEqual(['Title theirs']);
    expect(world.fetches.map(({ url }) => url)).toEqual([ours.url, theirs.url]);
  });

  it('that we poll for everybody is fetched once, and everybody and its spaces learn what it brings', async () => {
    const ours = feed('a');
    own = [feed('own', { url: ours.url })];
    world.answer = () => body(entry('1'));
    await poller([ours]).tick();
    expect(world.fetches).toHaveLength(1);
    expect(titles(world)).toEqual(['Title 1']);
    expect(ofSpaces.map(({ title }) => title)).toEqual(['Title 1']);
  });

  it('tells its spaces what another feed of ours has brought to everybody', async () => {
    const ours = feed('a');
    world.answer = () => body(entry('1'));
    await world.poller([ours]).tick();
    world.now += HOUR_MS;
    own = [feed('own', { url: 'https://own.example/feed' })];
    await poller([ours]).tick();
    expect(titles(world)).toEqual(['Title 1']);
    expect(ofSpaces.map(({ title, firstSight }) => [title, firstSight])).toEqual([['Title 1', false]]);
  });

  it('is no source of ours: neither in the list of their health nor in what the watchdog sees', async () => {
    const [ours, theirs] = [feed('a'), feed('own', { url: 'https://own.example/feed' })];
    own = [theirs];
    world.answers.set(theirs.url, () => body(entry('1')));
    const polls = poller([ours]);
    await polls.tick();
    expect(polls.health().map((one) => one.feed.id)).toEqual(['a']);
    expect(polls.ownHealth(theirs.url)).toMatchObject({ feed: { id: 'own' }, failures: 0 });
    expect(polls.ownHealth(ours.url)).toBeUndefined();
    expect(polls.lastGoodPollAt()).toBeUndefined();
  });

  it('keeps its validators when its items are committed, and comes again when they are not', async () => {
    own = [feed('own', { url: 'https://own.example/feed' })];
    world.answer = () => body(entry('1'), { etag: '"e"' });
    let isBroken = true;
    const polls = world.poller([], {
      ownFeeds: async () => own,
      onOwnItems: async (_feed, items) => {
        if (isBroken) throw new Error('disk full');
        ofSpaces.push(...items);
        return items.length;
      },
    });
    await polls.tick();
    expect(world.state.written.get('https://own.example/feed')).toMatchObject({ failures: 1, lastError: 'disk full' });
    isBroken = false;
    world.now += DAY_MS;
    await polls.tick();
    expect(ofSpaces.map(({ title }) => title)).toEqual(['Title 1']);
    expect(world.state.written.get('https://own.example/feed')).toMatchObject({ failures: 0, etag: '"e"' });
  });

  it('that nobody has any more leaves nothing behind, not even where it was being polled', async () => {
    own = [feed('own', { url: 'https://own.example/feed' })];
    const slow = Promise.withResolvers<void>();
    world.answer = async () => {
      await slow.promise;
      return body(entry('1'));
    };
    const polls = poller([]);
    const polling = polls.tick();
    await new Promise((resolve) => setImmediate(resolve));
    own = [];
    await polls.tick();
    slow.resolve();
    await polling;
    expect([...world.state.written.keys()]).toEqual([]);
    expect(ofSpaces).toEqual([]);
  });
});
