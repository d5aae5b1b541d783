import { describe, expect, it } from 'vitest';
import type { OwnFeed } from '../../src/alerts/alert.ts';
import { createDiscover, type Discover } from '../../src/feeds/discover.ts';
import type { Fetched } from '../../src/feeds/fetch.ts';
import parse from '../../src/feeds/parse-worker.ts';
import type { OwnFeedsOptions } from '../../src/ingest/own-feeds.ts';
import { openSqlite } from '../../src/state/sqlite/sqlite.ts';
import { createTestBot, NOW, testOwnFeeds } from '../harness/bot.ts';

const item = (title: string) =>
  `<item><title>${title}</title><link>https://site.example/1</link><guid>${title}</guid><pubDate>Mon, 10 Jan 2022 13:00:00 GMT</pubDate><description>${title}.</description></item>`;
const rss = (title: string, entry: string) =>
  `<rss version="2.0"><channel><title>${title}</title>${item(entry)}</channel></rss>`;

const WEB: Readonly<Record<string, string>> = {
  'https://grid.example/': '<link rel="alternate" type="application/rss+xml" href="/feed">',
  'https://grid.example/feed': rss('Grid news', 'Kazakhstan cuts power to bitcoin miners'),
  'https://club.example/feed': rss('Club news', 'The club meets on Friday'),
  'https://empty.example/feed': '<rss version="2.0"><channel><title>Empty</title></channel></rss>',
};

/** A bot on a small web. */
function openBot(over: Partial<OwnFeedsOptions> = {}) {
  const state = openSqlite(':memory:', { clock: () => NOW });
  const fetcher = async (url: string): Promise<Fetched> => {
    const text = WEB[url] ?? (url.startsWith('https://many.example/') ? rss(url, 'News') : undefined);
    if (text === undefined) return { kind: 'failed', reason: 'HTTP 404', status: 404 };
    return { kind: 'body', url, bytes: Buffer.from(text), contentType: '', freshForMs: 0 };
  };
  const discover: Discover = createDiscover({ fetcher, parse, catalogue: [] });
  const bot = createTestBot({ state, ownFeeds: testOwnFeeds(state, { discover, ...over }) });
  const kept = async (): Promise<readonly OwnFeed[]> => (await state.ownFeeds.entries()).map(([, one]) => one);
  return { ...bot, kept };
}

type Bot = ReturnType<typeof openBot>;
type Asked = Parameters<Bot['handler']['invoke']>[0];

/** Asks for an import as a manager in a private chat, or as `over` says. */
const importing = (bot: Bot, over: Partial<Asked>) =>
  bot.handler.invoke({
    platform: 'telegram',
    space: 'telegram:1',
    address: 'telegram:1',
    caller: { id: '7', isManager: true },
    command: 'feed',
    options: { action: 'import' },
    at: NOW,
    ...over,
  });

/** A file as a platform gives it. */
const file = (text: string) => ({ openFile: async () => new TextEncoder().encode(text) });
const list = (...urls: readonly string[]) =>
  `<opml version="2.0"><body>${urls.map((url) => `<outline type="rss" text="Named ${url}" xmlUrl="${url}"/>`).join('')}</body></opml>`;

describe('/feed add', () => {
  it('finds the feed of a site, keeps it for the place where it was added, and shows its newest item', async () => {
    const bot = openBot();
    const { text, buttons } = await bot.ask('/feed add grid.example power kazakhstan', { address: 'telegram:1:5' });
    expect(text).toContain('Added: Grid news');
    expect(text).toContain('what matters to miners · Kazakhstan · power');
    expect(text).toContain('It holds 1 entry.');
    expect(text).toContain('Its newest entry would look like this:');
    expect(text).toContain('Kazakhstan cuts power to bitcoin miners');
    expect(await bot.kept()).toMatchObject([
      {
        space: 'telegram:1',
        address: 'telegram:1:5',
        regions: ['KZ'],
        topics: ['power'],
        feed: { url: 'https://grid.example/feed', title: 'Grid news' },
      },
    ]);
    const undo = buttons.find(({ label }) => label === 'Undo');
    await bot.invoke('feed', undo?.options ?? {});
    expect(await bot.kept()).toEqual([]);
  });

  it('says that the newest item would not be sent, and with "all" that it would', async () => {
    const bot = openBot();
    const { text } = await bot.ask('/feed add https://club.example/feed');
    expect(text).toContain('would not be sent: it is not about what can stop a miner.');
    const { text: all } = await bot.ask('/feed add https://club.example/feed all');
    expect(all).toContain('Changed: Club news');
    expect(all).toContain('everything it brings');
    expect(all).not.toContain('would not be sent');
    expect(await bot.kept()).toMatchObject([{ feed: { isAll: true } }]);
  });

  it('takes an address without "add", and a feed that holds nothing yet', async () => {
    const bot = openBot();
    expect((await bot.ask('/feed https://empty.example/feed')).text).toContain('It holds no entries yet.');
    expect(await bot.kept()).toHaveLength(1);
  });

  it.each([
    ['/feed add', 'Which feed?'],
    ['/feed add nonsense', 'is not an address'],
    ['/feed add 4', 'Which feed?'],
    ['/feed test 4', 'There are no feeds of your own here.'],
    ['/feed test #4', 'There are no feeds of your own here.'],
    ['/feed test ٤', 'There are no feeds of your own here.'],
    ['/feed add https://me:secret@grid.example/feed', 'holds a password'],
    ['/feed add https://gone.example/feed', 'HTTP 404'],
    ['/feed add t.me/miners', 'RSSHUB_URL'],
    ['/feed add https://t.me/+abc', 'Only public channels'],
    ['/feed action:dance', '/feed cannot do “dance”'],
  ])('says what is wrong: %s', async (line, expected) => {
    const bot = openBot();
    const { text } = await bot.ask(line);
    expect(text).toContain(expected);
    expect(text).not.toContain('secret@');
    expect(await bot.kept()).toEqual([]);
    expect(bot.errors).toEqual([]);
  });

  it('is for managers, and stops at the limit of the operator', async () => {
    const bot = openBot({ most: 2 });
    expect((await bot.ask('/feed add grid.example', { manager: false })).text).toContain('administrators');
    expect(await bot.kept()).toEqual([]);
    for (const path of ['a', 'b', 'c']) await bot.ask(`/feed add https://many.example/${path}`);
    expect(await bot.kept()).toHaveLength(2);
    expect((await bot.ask('/feed add https://many.example/d')).text).toContain('There are 2 feeds here already');
    expect((await bot.ask('/feed add https://many.example/a all')).text).toContain('Changed');
  });

  it('is off where the operator allows none', async () => {
    expect((await openBot({ most: 0 }).ask('/feed add grid.example')).text).toContain('OWN_FEEDS_MAX');
  });

  it.each([
    'добавить https://grid.example/feed',
    '添加 https://grid.example/feed',
    'hinzufügen https://grid.example/feed',
  ])('is said in any language: %s', async (words) => {
    const bot = openBot();
    await bot.ask(`/feed ${words}`);
    expect(await bot.kept()).toHaveLength(1);
  });
});

describe('/feed list, test and remove', () => {
  it('show the feeds of this space alone, by number, and nobody else may end them', async () => {
    const bot = openBot();
    await bot.ask('/feed add grid.example', { space: 'telegram:2' });
    await bot.ask('/feed add https://club.example/feed all');
    const { text } = await bot.ask('/feed');
    expect(text).toContain('Feeds of your own: 1 of 20');
    expect(text).toContain('1. Club news');
    expect(text).not.toContain('Grid news');
    await bot.ask('/feed remove Grid news');
    const [other] = await bot.kept();
    for (const one of await bot.kept()) await bot.ask(`/feed remove feed:${one.space === 'telegram:2' ? one.id : 'x'}`);
    expect(await bot.kept()).toHaveLength(2);
    expect(other).toBeDefined();
    expect((await bot.ask('/feed remove 1')).text).toContain('Club news');
    expect((await bot.kept()).map(({ space }) => space)).toEqual(['telegram:2']);
  });

  it('test one by its number or any other by its address, and keep nothing', async () => {
    const bot = openBot();
    await bot.ask('/feed add grid.example');
    expect((await bot.ask('/feed test 1')).text).toContain('Tested: Grid news');
    expect((await bot.ask('/feed test https://club.example/feed')).text).toContain('Tested: Club news');
    expect(await bot.kept()).toHaveLength(1);
  });

  it('remove all at once, and say what there is where nothing is called so', async () => {
    const bot = openBot();
    await bot.ask('/feed add grid.example');
    await bot.ask('/feed add https://club.example/feed');
    expect((await bot.ask('/feed remove 7')).text).toContain('No feed here is called “7”');
    expect((await bot.ask('/feed remove all')).text).toContain('2 feeds are removed');
    expect(await bot.kept()).toEqual([]);
    expect((await bot.ask('/feed')).text).toContain('/feed add https://example.org');
  });

  it('list says so where something is named that is not there', async () => {
    const bot = openBot();
    expect((await bot.ask('/feed list coindesk')).text).toContain('no feeds of your own here');
    await bot.ask('/feed add grid.example');
    expect((await bot.ask('/feed list coindesk')).text).toContain('No feed here is called “coindesk”');
    expect((await bot.ask('/feed list grid news')).text).toContain('1. Grid news');
  });

  it('turn pages of a long list', async () => {
    const bot = openBot();
    for (let index = 0; index < 12; index++) await bot.ask(`/feed add https://many.example/${index}`);
    const { text, buttons } = await bot.ask('/feed list');
    expect(text).toContain('page 1 of 2');
    const turn = buttons.find(({ label }) => label === '›');
    const next = await bot.invoke('feed', turn?.options ?? {});
    expect(next.text).toContain('12. ');
    expect((await bot.ask('/feed list 2')).text).toBe(next.text);
  });
});

describe('/feed import and export', () => {
  it('take what another reader exports: what is new, within the limit, and name what fails', async () => {
    const bot = openBot({ most: 3 });
    await bot.ask('/feed add https://club.example/feed');
    const urls = [
      'https://club.example/feed',
      'https://grid.example/feed',
      'https://gone.example/feed',
      'https://many.example/x',
    ];
    const { reply } = await importing(bot, {
      ...file(list(...urls)),
    }).then((answer) => ({ reply: JSON.stringify(answer?.message) }));
    expect(reply).toContain('1 feed was imported');
    expect(reply).toContain('1 feed is here already');
    expect(reply).toContain('1 feed was left out');
    expect(reply).toContain('Named https://gone.example/feed');
    expect((await bot.kept()).map(({ feed }) => feed.title).sort()).toEqual([
      'Club news',
      'Named https://grid.example/feed',
    ]);
  });

  it('open a file in a folder whose name is a word of theirs', async () => {
    const bot = openBot();
    const opened: string[] = [];
    for (const path of ['/home/me/export/feeds.opml', './list/test/feeds.opml', 'remove/feeds.opml'])
      await importing(bot, {
        platform: 'terminal',
        space: 'terminal:local',
        address: 'terminal:local',
        caller: { id: 'local', isManager: true },
        options: {},
        words: `import ${path}`,
        openFile: async (typed) => {
          opened.push(typed);
          return new TextEncoder().encode(list());
        },
      });
    expect(opened).toEqual(['/home/me/export/feeds.opml', './list/test/feeds.opml', 'remove/feeds.opml']);
  });

  it('keep the order of the file', async () => {
    const bot = openBot();
    const urls = ['https://grid.example/feed', 'https://club.example/feed'];
    await importing(bot, {
      ...file(list(...urls)),
    });
    const { text } = await bot.ask('/feed');
    expect(text.indexOf('grid.example')).toBeLessThan(text.indexOf('club.example'));
  });

  it('come back as they were in another place', async () => {
    const bot = openBot();
    await bot.ask('/feed add grid.example power kazakhstan -pavlodar');
    await bot.ask('/feed add https://club.example/feed all');
    const exported = (await bot.ask('/feed export')).reply?.message.file;
    expect(exported?.name).toBe('hashwire.opml');
    await importing(bot, {
      platform: 'discord',
      space: 'discord:9',
      address: 'discord:9:1',
      options: { action: 'import', file: '123456789012345678' },
      ...file(exported?.content ?? ''),
    });
    const of = async (space: string) =>
      (await bot.kept())
        .filter((one) => one.space === space)
        .map(({ feed, regions, topics, excludedRegions }) => ({ feed, regions, topics, excludedRegions }))
        .sort((a, b) => (a.feed.url < b.feed.url ? -1 : 1));
    expect(await of('discord:9')).toEqual(await of('telegram:1'));
    expect(await of('discord:9')).toMatchObject([{ feed: { isAll: true } }, { topics: ['power'], regions: ['KZ'] }]);
  });

  it('ask for the file where none goes along, and refuse what is no list', async () => {
    const bot = openBot();
    expect((await bot.ask('/feed import')).text).toContain('caption /feed import');
    expect((await bot.ask('/feed import', { platform: 'discord' })).text).toContain('option “file”');
    const answer = await importing(bot, {
      ...file('<html>'),
    });
    expect(JSON.stringify(answer?.message)).toContain('This is no list of feeds');
  });

  it('never read a file for somebody who may not import it', async () => {
    const bot = openBot();
    let isRead = false;
    await importing(bot, {
      caller: { id: '8', isManager: false },
      openFile: async () => {
        isRead = true;
        return new Uint8Array();
      },
    });
    expect(isRead).toBe(false);
  });
});
