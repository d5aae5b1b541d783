import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CatalogueError, expandSearch, feedsOf, loadCatalogue, parseCatalogue } from '../../src/feeds/catalogue.ts';

const entry = (id: string, more: object = {}): object => ({
  id,
  url: `https://${id}.example/feed`,
  title: id,
  language: 'en',
  homepage: `https://${id}.example/`,
  tags: ['crypto'],
  pollIntervalMinutes: 10,
  foundAt: 'https://github.com/example/feeds',
  ...more,
});

function mistakesOf(text: string): readonly string[] {
  try {
    parseCatalogue(text, 'feeds.json');
  } catch (error) {
    if (error instanceof CatalogueError) return error.mistakes;
    throw error;
  }
  return [];
}

describe('the catalogue we ship', () => {
  const ours = loadCatalogue('config/feeds.json');

  it('holds at least 50 feeds that are switched on, in four languages, each with the place it was found', async () => {
    const { feeds } = await ours;
    const on = feeds.filter(({ enabled }) => enabled);
    expect(on.length).toBeGreaterThanOrEqual(50);
    expect(new Set(on.map(({ language }) => language))).toEqual(new Set(['en', 'ru', 'zh', 'es', 'pt']));
    for (const { foundAt, url } of feeds) {
      expect(foundAt).toMatch(/^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\//);
      expect(foundAt).not.toBe(url);
    }
  });

  it('covers mining, outages, power and regulation', async () => {
    const tags = new Set((await ours).feeds.flatMap((feed) => feed.tags));
    for (const tag of ['crypto', 'mining', 'internet', 'outages', 'power', 'grid', 'regulation', 'unrest'])
      expect(tags).toContain(tag);
  });

  it('has search templates that are off, with their terms', async () => {
    const { searches } = await ours;
    expect(searches.length).toBeGreaterThan(0);
    for (const { enabled, terms } of searches) expect([enabled, terms.length > 20]).toEqual([false, true]);
  });
});

describe('a search template', () => {
  it('makes one feed of each region and topic', async () => {
    const [template] = (await loadCatalogue('config/feeds.json')).searches;
    if (!template) throw new Error('no template');
    const feeds = expandSearch(
      template,
      [
        { id: 'KZ', words: 'Kazakhstan' },
        { id: 'US-TX', words: 'Texas & ERCOT' },
      ],
      [{ id: 'internet', words: 'internet shutdown' }],
    );
    expect(feeds.map(({ id }) => id)).toEqual([`${template.id}-kz-internet`, `${template.id}-us-tx-internet`]);
    expect(feeds[1]?.url).toContain('Texas%20%26%20ERCOT+internet%20shutdown');
    expect(feeds.every(({ url, enabled }) => URL.canParse(url) && !enabled)).toBe(true);
  });
});

describe('a catalogue with mistakes', () => {
  it('lists all of them, with file, place and what was expected', () => {
    const text = JSON.stringify({
      feeds: [
        entry('a', { url: 'javascript:alert(1)' }),
        entry('b', { language: 'English', pollIntervalMinutes: 0 }),
        entry('b', { url: 'https://c.example/feed', colour: 'red' }),
        entry('d', { url: 'https://b.example/feed' }),
      ],
      searches: [{ ...entry('s'), url: undefined, urlTemplate: 'https://s.example/?q={region}', terms: 'x' }],
    });
    const mistakes = mistakesOf(text);
    expect(mistakes).toContain(
      'feeds.json: feeds[0] (a).url: expected an address that starts with https:// or http://',
    );
    expect(mistakes.some((line) => line.startsWith('feeds.json: feeds[1] (b).language: expected a language tag'))).toBe(
      true,
    );
    expect(mistakes.some((line) => line.startsWith('feeds.json: feeds[1] (b).pollIntervalMinutes'))).toBe(true);
    expect(mistakes.some((line) => line.includes('colour'))).toBe(true);
    expect(mistakes).toContain('feeds.json: searches[0] (s).urlTemplate: expected {region} and {topic} in it');
  });

  it('may not name an id or an address twice', () => {
    const twice = JSON.stringify({
      feeds: [entry('a'), entry('a', { url: 'https://x.example/' }), entry('c', { url: 'https://a.example/feed' })],
    });
    expect(mistakesOf(twice)).toEqual([
      'feeds.json: feeds[1] (a).id: "a" is there already: expected each once',
      'feeds.json: feeds[2] (c).url: this address is there already: expected each once',
    ]);
  });

  it('that is no JSON, or no file, says so', async () => {
    expect(mistakesOf('{')[0]).toMatch(/^feeds\.json: is no JSON/);
    await expect(loadCatalogue('does/not/exist.json')).rejects.toThrow('does/not/exist.json: cannot be read');
  });
});

describe("an operator's own file", () => {
  it('replaces feeds of the same id and adds others', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hashwire-'));
    try {
      const own = join(folder, 'own.json');
      await writeFile(own, JSON.stringify({ feeds: [entry('forklog', { enabled: false }), entry('mine')] }));
      const [{ feeds: before }, { feeds: after }] = [
        await loadCatalogue('config/feeds.json'),
        await loadCatalogue('config/feeds.json', own),
      ];
      expect(after).toHaveLength(before.length + 1);
      expect(after.find(({ id }) => id === 'forklog')).toMatchObject({
        enabled: false,
        url: 'https://forklog.example/feed',
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('a catalogue of an operator', () => {
  const written = async (content: unknown) => {
    const folder = await mkdtemp(join(tmpdir(), 'hashwire-'));
    const path = join(folder, 'own.json');
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    try {
      return feedsOf(await loadCatalogue('config/feeds.json', path));
    } finally {
      await rm(folder, { recursive: true });
    }
  };

  it('needs no more of a feed than its address', async () => {
    const feeds = await written({ only: true, feeds: [{ url: 'https://gazette.example/rss' }] });
    expect(feeds).toMatchObject([
      { id: 'own-1', title: 'gazette.example', homepage: 'https://gazette.example/', language: 'en', enabled: true },
    ]);
  });

  it('is told what is wrong with an address, not what follows from it', async () => {
    const mistakes = await written({ only: true, feeds: [{ url: 'ftp://gazette.example' }] }).catch(String);
    expect(mistakes).toContain('(own-1).url: expected an address');
    expect(mistakes).not.toContain('homepage');
  });

  it('adds to ours, or stands alone when it says so', async () => {
    const own = { feeds: [{ url: 'https://gazette.example/rss' }] };
    expect((await written(own)).length).toBeGreaterThan(50);
    expect(await written({ ...own, only: true })).toHaveLength(1);
  });

  it('may name a feed that is among ours: then its own entry holds', async () => {
    const [first] = await written({ feeds: [] });
    const feeds = await written({ feeds: [{ url: first?.url, pollIntervalMinutes: 1 }] });
    expect(feeds.filter(({ url }) => url === first?.url)).toMatchObject([{ id: 'own-1', pollIntervalMinutes: 1 }]);
  });

  it('that leaves out ours and has none of its own is a mistake', async () => {
    await expect(written({ only: true, feeds: [] })).rejects.toThrow('feeds: expected at least one');
  });

  it('switches a search on, for each of its regions with each of its topics', async () => {
    const search = {
      ...entry('news'),
      urlTemplate: 'https://search.example/?q={region}+{topic}',
      terms: 'read',
      enabled: true,
    };
    const { url: _url, ...template } = search as Record<string, unknown>;
    const feeds = await written({
      only: true,
      feeds: [],
      searches: [{ ...template, regions: ['Kazakhstan', 'Казахстан'], topics: ['power cut'] }],
    });
    expect(feeds.map((feed) => feed.url)).toEqual([
      'https://search.example/?q=Kazakhstan+power%20cut',
      `https://search.example/?q=${encodeURIComponent('Казахстан')}+power%20cut`,
    ]);
    expect(new Set(feeds.map((feed) => feed.id)).size).toBe(2);
  });

  it.each([
    ['what is no JSON', '{"feeds": [', 'is no JSON'],
    ['a feed without an address', { feeds: [{ title: 'x' }] }, 'feeds[0]'],
    ['feeds that are no list', { feeds: 'x' }, 'feeds'],
  ])('is refused for %s, with the place of the mistake', async (_, content, mistake) => {
    await expect(written(content)).rejects.toThrow(mistake);
  });
});
