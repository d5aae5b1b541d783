import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CatalogueError, expandSearch, feedsOf, loadCatalogue, parseCatalogue } from '../../src/feeds/catalogue.ts';
import { publisherOf } from '../../src/feeds/identity.ts';
import { findRegion } from '../../src/regions/region-search.ts';

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

  it('holds at least 140 feeds that are switched on, each with the place where its address was found', async () => {
    const { feeds } = await ours;
    expect(feeds.filter(({ enabled }) => enabled).length).toBeGreaterThanOrEqual(140);
    for (const { id, foundAt, url } of feeds) {
      expect(foundAt, id).toMatch(/^https:\/\/|\S+ \S+ \S+/);
      expect(foundAt, id).not.toBe(url);
    }
    const placed = feeds.filter(({ foundAt }) => /^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\//.test(foundAt));
    expect(placed.length).toBeGreaterThan(feeds.length * 0.85);
  });

  it('says why a feed is off', async () => {
    const off = (await ours).feeds.filter(({ enabled }) => !enabled);
    expect(off.length).toBeGreaterThan(0);
    for (const { id, terms = '' } of off) expect(terms.length, id).toBeGreaterThan(20);
  });

  it('reads the press of the countries that mine most, in a language that is spoken there', async () => {
    const spoken: Record<string, readonly string[]> = {
      US: ['en'],
      CN: ['zh'],
      KZ: ['ru', 'kk'],
      RU: ['ru'],
      CA: ['en', 'fr'],
      MY: ['en'],
      IR: ['fa'],
      DE: ['de'],
      IE: ['en'],
      NO: ['nb'],
      PY: ['es'],
      ET: ['en'],
      VE: ['es'],
      AE: ['en'],
      OM: ['en'],
      GE: ['ka'],
      KG: ['ru', 'ky'],
      AR: ['es'],
      BR: ['pt'],
      ID: ['id'],
      TH: ['th'],
      PK: ['en'],
    };
    const local = (await ours).feeds.filter(
      ({ enabled, standing }) => enabled && (standing === 'press' || standing === 'agency'),
    );
    for (const [country, languages] of Object.entries(spoken)) {
      const there = local.filter(({ regions }) => regions.some((region) => region.slice(0, 2) === country));
      const read = there.map(({ language }) => language);
      for (const language of languages) expect(read, country).toContain(language);
    }
  });

  it('covers only regions that there are', async () => {
    const regions = new Set((await ours).feeds.flatMap((feed) => feed.regions));
    for (const region of regions) expect(findRegion(region), region).toBe(region);
  });

  it('knows the standing of each publisher, the same in each of its feeds', async () => {
    const { feeds } = await ours;
    const standings = new Map<string, Set<string>>();
    for (const { id, homepage, standing } of feeds) {
      expect(standing, id).not.toBe('unknown');
      const publisher = publisherOf(homepage);
      standings.set(publisher, (standings.get(publisher) ?? new Set()).add(standing));
    }
    for (const [publisher, told] of standings) expect([...told], publisher).toHaveLength(1);
    expect(feeds.find(({ id }) => id === 'pjm-inside-lines')?.standing).toBe('operator');
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

describe('an entry', () => {
  const read = (more: object) => parseCatalogue(JSON.stringify({ feeds: [entry('a', more)] }), 'feeds.json').feeds[0];

  it('has an unknown standing and covers no region until it says more', () => {
    expect(read({})).toMatchObject({ standing: 'unknown', regions: [] });
    expect(read({ standing: 'regulator', regions: ['US-TX'] })).toMatchObject({
      standing: 'regulator',
      regions: ['US-TX'],
    });
  });

  it('may say in a sentence where its address was found', () => {
    const sentence = 'Printed on the back of the annual report';
    expect(read({ foundAt: sentence })?.foundAt).toBe(sentence);
    expect(mistakesOf(JSON.stringify({ feeds: [entry('a', { foundAt: 'somewhere' })] }))).toEqual([
      'feeds.json: feeds[0] (a).foundAt: expected an address, or a sentence that says where',
    ]);
  });

  it('is refused with a standing or a region that is none', () => {
    expect(mistakesOf(JSON.stringify({ feeds: [entry('a', { standing: 'blog', regions: ['Texas'] })] }))).toEqual([
      'feeds.json: feeds[0] (a).standing: expected one of operator, regulator, monitor, agency, trade-press, press, unknown, content-farm',
      'feeds.json: feeds[0] (a).regions[0]: expected a region such as KZ or US-TX',
    ]);
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
    await expect(loadCatalogue('does/not/exist.json')).rejects.toThrow(
      'does/not/exist.json: cannot be read: there is no such file',
    );
    await expect(loadCatalogue('config')).rejects.toThrow('config: cannot be read: expected a JSON file');
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

  it('says what standing a publisher has; nothing is known of one of which it says nothing', async () => {
    const feeds = await written({
      only: true,
      feeds: [{ url: 'https://gazette.example/rss' }, { url: 'https://grid.example/rss', standing: 'operator' }],
    });
    expect(feeds.map(({ standing }) => standing)).toEqual(['unknown', 'operator']);
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
