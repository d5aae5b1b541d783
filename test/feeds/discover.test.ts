import { describe, expect, it, onTestFinished } from 'vitest';
import { createDiscover, type DiscoverOptions, ownFeed } from '../../src/feeds/discover.ts';
import type { Fetched } from '../../src/feeds/fetch.ts';
import { feedFetcher, webOf } from '../../src/feeds/http-client.ts';
import { fetchedFor, pageOfFeed } from '../../src/feeds/known-feeds.ts';
import parse from '../../src/feeds/parse-worker.ts';
import { serve } from '../harness/http.ts';
import { sampleFeed } from '../harness/samples.ts';

const rss = (title: string) =>
  `<rss version="2.0"><channel><title>${title}</title><item><title>News</title><link>https://site.example/1</link></item></channel></rss>`;

/** Looks in a web of these documents. @returns also the addresses that were asked, in their order. */
async function look(typed: string, web: Readonly<Record<string, string>>, options: Partial<DiscoverOptions> = {}) {
  const asked: string[] = [];
  const discover = createDiscover({
    catalogue: [],
    parse,
    fetcher: async (url): Promise<Fetched> => {
      asked.push(url);
      const text = web[url];
      if (text === undefined) return { kind: 'failed', reason: 'HTTP 404', status: 404 };
      return { kind: 'body', url, bytes: Buffer.from(text), contentType: 'text/html', freshForMs: 0 };
    },
    ...options,
  });
  const found = await discover(typed);
  return { asked, found, url: 'parsed' in found ? found.url : null };
}

const KNOWN: readonly (readonly [string, string])[] = [
  ['https://social.example/@miner', 'https://social.example/@miner.rss'],
  ['@miner@social.example', 'https://social.example/@miner.rss'],
  ['https://social.example/users/miner/', 'https://social.example/users/miner.rss'],
  ['https://bsky.app/profile/miner.bsky.social', 'https://bsky.app/profile/miner.bsky.social/rss'],
  ['bsky.app/profile/did:plc:abc123', 'https://bsky.app/profile/did:plc:abc123/rss'],
  [
    'https://m.youtube.com/channel/UCabcdefghijklmnopqrstuv/videos',
    'https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv',
  ],
  ['youtube.com/user/miner', 'https://www.youtube.com/feeds/videos.xml?user=miner'],
  ['https://www.youtube.com/playlist?list=PLx', 'https://www.youtube.com/feeds/videos.xml?playlist_id=PLx'],
  ['github.com/bitcoin/bitcoin', 'https://github.com/bitcoin/bitcoin/releases.atom'],
  ['https://github.com/braiins/bos.tools.git', 'https://github.com/braiins/bos.tools/releases.atom'],
  ['https://github.com/bitcoin/bitcoin/releases', 'https://github.com/bitcoin/bitcoin/releases.atom'],
];

describe('the feed behind what somebody typed', () => {
  it.each(KNOWN)('%s is %s', async (typed, expected) => {
    const { url, asked } = await look(typed, { [expected]: rss('Known') });
    expect(url).toBe(expected);
    expect(asked).toEqual([expected]);
  });

  it('is what was typed where that is a feed, with its title and its entries', async () => {
    const { found } = await look('site.example/feed.xml', { 'https://site.example/feed.xml': rss('The Grid') });
    expect(found).toMatchObject({ url: 'https://site.example/feed.xml', title: 'The Grid' });
    expect('parsed' in found && found.parsed.entries.map(({ title }) => title)).toEqual(['News']);
  });

  it('is called after its host where it has no title', async () => {
    const { found } = await look('https://www.site.example/feed', { 'https://www.site.example/feed': rss('') });
    expect(found).toMatchObject({ title: 'site.example' });
  });

  it.each([
    ['relative', '<link rel="alternate" type="application/rss+xml" href="/rss.xml">', 'https://site.example/rss.xml'],
    [
      'of a base',
      '<base href="https://cdn.example/x/"><link rel="ALTERNATE" type=application/atom+xml href=a.xml>',
      'https://cdn.example/x/a.xml',
    ],
    [
      'with references',
      `<LINK type='application/rss+xml' rel='home alternate' href='https://site.example/?a=1&amp;b=2'/>`,
      'https://site.example/?a=1&b=2',
    ],
    [
      'in JSON',
      '<link rel="alternate" type="application/feed+json" href="https://site.example/feed.json">',
      'https://site.example/feed.json',
    ],
  ])('is what a page names: %s', async (_, head, expected) => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: '1', url: 'https://site.example/1', title: 'x' }],
    });
    const { url } = await look('site.example', {
      'https://site.example/': `<!doctype html><html><head>${head}</head></html>`,
      [expected]: expected.endsWith('json') ? json : rss('Named'),
    });
    expect(url).toBe(expected);
  });

  it('is no feed of comments while there is another one, and none that cannot be read', async () => {
    const link = (href: string) => `<link rel="alternate" type="application/rss+xml" title="x" href="${href}">`;
    const { url, asked } = await look('https://site.example/', {
      'https://site.example/': `<html>${link('/comments/feed/')}${link('/broken')}${link('/feed/')}`,
      'https://site.example/comments/feed/': rss('Comments'),
      'https://site.example/feed/': rss('Site'),
    });
    expect(url).toBe('https://site.example/feed/');
    expect(asked).toHaveLength(4);
  });

  it('of a video channel under a handle is found by the channel that its page names', async () => {
    const feed = 'https://www.youtube.com/feeds/videos.xml?channel_id=UCabc';
    const { url } = await look('https://www.youtube.com/@miner', {
      'https://www.youtube.com/@miner': '<html><link rel="canonical" href="https://www.youtube.com/channel/UCabc">',
      [feed]: rss('Channel'),
    });
    expect(url).toBe(feed);
  });

  it('of a page that looks like a profile is looked for on the page, too', async () => {
    const { url } = await look('https://blog.example/@writer', {
      'https://blog.example/@writer': '<link rel="alternate" type="application/rss+xml" href="/feed/@writer">',
      'https://blog.example/feed/@writer': rss('Writer'),
    });
    expect(url).toBe('https://blog.example/feed/@writer');
  });

  it('is kept where its server says that it is from now on', async () => {
    const { url } = await look(
      'http://site.example/feed',
      {},
      {
        fetcher: async () => ({
          kind: 'body',
          url: 'https://site.example/feed',
          bytes: Buffer.from(rss('Moved')),
          contentType: 'text/xml',
          freshForMs: 0,
          movedTo: 'https://site.example/feed',
        }),
      },
    );
    expect(url).toBe('https://site.example/feed');
  });

  it('gives its entries the keys by which our own feed of that address recognises them', async () => {
    const address = 'https://feeds.example/site';
    const ours = sampleFeed({ url: address, homepage: 'https://site.example/' });
    const item =
      '<rss version="2.0"><channel><title>x</title><item><guid>1</guid><title>n</title></item></channel></rss>';
    const keysOf = async (catalogue: DiscoverOptions['catalogue']) => {
      const { found } = await look(address, { [address]: item }, { catalogue });
      return 'parsed' in found ? found.parsed.entries.flatMap(({ keys }) => keys) : [];
    };
    const job = { bytes: Buffer.from(item), contentType: '', url: address, publisher: 'site.example', known: [] };
    expect(await keysOf([ours])).toEqual((await parse(job)).entries.flatMap(({ keys }) => keys));
    expect(await keysOf([])).not.toEqual(await keysOf([ours]));
  });
});

describe('a channel of Telegram', () => {
  const hub = 'https://hub.example/base/?key=secret-key';

  it.each(['https://t.me/s/miners', 't.me/miners', 'https://t.me/miners/42'])(
    'is read through the RSSHub of the operator, whose address is not kept: %s',
    async (typed) => {
      const asked = 'https://hub.example/base/telegram/channel/miners?key=secret-key';
      const looked = await look(typed, { [asked]: rss('Miners') }, { rssHubUrl: hub });
      expect(looked.asked).toEqual([asked]);
      expect(looked.url).toBe('https://t.me/miners');
      expect(JSON.stringify(looked.found)).not.toContain('secret-key');
      expect(ownFeed('https://t.me/miners', 'Miners', hub)).toMatchObject({
        url: asked,
        homepage: 'https://t.me/miners',
      });
    },
  );

  it('cannot be read without one, and is not fetched either', async () => {
    const { found, asked } = await look('https://t.me/miners', {});
    expect(found).toMatchObject({ why: 'telegram' });
    expect(asked).toEqual([]);
    expect(fetchedFor('https://t.me/miners', undefined)).toBeUndefined();
    expect(ownFeed('https://t.me/miners', 'Miners', undefined)).toBeUndefined();
  });

  it.each(['https://t.me/+AbCdEf', 't.me/joinchat/AbCdEf', 'https://t.me/c/1234/5'])(
    'that only its members read is told apart: %s',
    async (typed) => {
      expect((await look(typed, {}, { rssHubUrl: hub })).found).toMatchObject({ why: 'telegram-private' });
    },
  );
});

describe('the servers that are asked', () => {
  it('are no private ones, not even where a page leads there', async () => {
    const asked: string[] = [];
    const local = await serve(async (request, response) => {
      asked.push(request.url ?? '');
      response.end(rss('Inside'));
    });
    onTestFinished(() => local.close());
    const web = webOf({ ALLOW_PRIVATE_HOSTS: false });
    onTestFinished(() => web.dispatcher.destroy());
    const guarded = feedFetcher(web, Date.now);
    const page = `<link rel="alternate" type="application/rss+xml" href="${local.url}/feed">`;
    const fetcher: DiscoverOptions['fetcher'] = async (url, ...rest) =>
      url === 'https://site.example/'
        ? { kind: 'body', url, bytes: Buffer.from(page), contentType: 'text/html', freshForMs: 0 }
        : guarded(url, ...rest);
    expect((await look(local.url, {}, { fetcher })).found).toMatchObject({
      why: 'unreachable',
      reason: expect.stringContaining('private'),
    });
    expect((await look('https://site.example/', {}, { fetcher })).found).toMatchObject({ why: 'no-feed' });
    expect(asked).toEqual([]);
  });

  it('are asked for two things at once at most', async () => {
    const links = [1, 2, 3].map((n) => `<link rel="alternate" type="application/rss+xml" href="/feed/${n}">`).join('');
    let [now, most] = [0, 0];
    const fetcher: DiscoverOptions['fetcher'] = async (url) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      const text = url.endsWith('/') ? links : 'nothing';
      return { kind: 'body', url, bytes: Buffer.from(text), contentType: 'text/html', freshForMs: 0 };
    };
    await look('https://site.example/', {}, { fetcher });
    expect(most).toBe(2);
  });
});

describe('where there is no feed', () => {
  it.each([
    ['no address', 'grid news', 'address'],
    ['another kind of address', 'ftp://site.example/feed', 'address'],
    ['a word', 'localhost', 'address'],
    ['an address with a password', 'https://me:secret@site.example/feed', 'password'],
    ['a server that answers nothing', 'https://gone.example/feed', 'unreachable'],
    ['a page that names none', 'https://page.example/', 'no-feed'],
  ])('it says why: %s', async (_, typed, why) => {
    const { found } = await look(typed, { 'https://page.example/': '<html><head></head><body>Hello</body></html>' });
    expect(found).toMatchObject({ why });
    expect(JSON.stringify(found)).not.toContain('secret');
  });

  it('a password in an address is sent nowhere', async () => {
    expect((await look('https://me:secret@site.example/feed', {})).asked).toEqual([]);
  });
});

describe('the page of a feed', () => {
  it.each([
    ['https://social.example/@miner.rss', 'https://social.example/@miner'],
    ['https://bsky.app/profile/miner.bsky.social/rss', 'https://bsky.app/profile/miner.bsky.social'],
    ['https://www.youtube.com/feeds/videos.xml?channel_id=UCabc', 'https://www.youtube.com/channel/UCabc'],
    ['https://github.com/bitcoin/bitcoin/releases.atom', 'https://github.com/bitcoin/bitcoin/releases'],
    ['https://t.me/minersnews', 'https://t.me/minersnews'],
    ['https://example.org/news/feed.xml?key=secret', 'https://example.org/'],
  ])('of %s is %s', (feed, page) => expect(pageOfFeed(new URL(feed))).toBe(page));
});
