import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_OPML_BYTES, type OpmlFeed, readOpml, writeOpml } from '../../src/feeds/opml.ts';
import { startTags } from '../../src/feeds/start-tags.ts';

const read = (name: string) => readOpml(readFileSync(new URL(`opml/${name}.opml`, import.meta.url)));
const NOW = Date.UTC(2026, 0, 2);
const bytes = (text: string) => new TextEncoder().encode(text);

/** Written in our own words after what the three kinds of readers export. */
const LISTS: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'folders-in-folders',
    [
      ['https://grid.example/rss?section=power&lang=en', 'Grid & Power – News'],
      ['https://utility.example/feed.xml', 'Utility "North"'],
      ['https://alone.example/atom.xml', 'Without a folder'],
    ],
  ],
  [
    'text-only',
    [
      ['https://set.example/rss.xml', 'Новости сети'],
      ['https://site.example/blog', 'A site without a feed of its own'],
    ],
  ],
  [
    'other-case',
    [
      ['https://pool.example/status.atom', 'Pool status'],
      ["https://quotes.example/a?b='c'", "It's <news>"],
    ],
  ],
];

describe('a list of feeds', () => {
  it.each(LISTS)('of the kind "%s" is read with its addresses and titles', (name, expected) => {
    expect(read(name)?.map(({ url, title }) => [url, title])).toEqual(expected);
  });

  it.each(LISTS)('of the kind "%s" comes back as it was when it is exported and imported again', (name) => {
    const feeds = read(name) ?? [];
    expect(readOpml(bytes(writeOpml('mine', feeds, NOW)))).toEqual(feeds);
  });

  it('keeps what only Hashwire knows of a feed', () => {
    const feed: OpmlFeed = {
      url: 'https://grid.example/rss',
      title: 'Grid',
      regions: ['KZ', '-KZ-PAV'],
      topics: ['power'],
      isAll: true,
    };
    expect(readOpml(bytes(writeOpml('mine', [feed], NOW)))).toEqual([feed]);
  });

  it('says when it was written, and is XML that holds every title and address', () => {
    const address = fc.string({ maxLength: 40 }).map((text) => `https://a.example/feed?q='"<&>'&${text.trim()}`.trim());
    const list = fc.uniqueArray(
      fc.record({
        url: address,
        title: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/\s+/gu, ' ').trim()),
        regions: fc.constantFrom([], ['KZ'], ['US-TX', '-US-NY']),
        topics: fc.constantFrom([], ['power', 'internet']),
        isAll: fc.boolean(),
      }),
      { selector: ({ url }) => url, maxLength: 30 },
    );
    fc.assert(
      fc.property(list, (feeds) => {
        const written = writeOpml('mine', feeds, NOW);
        expect(written).toContain('<dateCreated>Fri, 02 Jan 2026 00:00:00 GMT</dateCreated>');
        const named = feeds.map((one) => ({ ...one, title: one.title || one.url }));
        expect(readOpml(bytes(written))).toEqual(named);
      }),
      { seed: 15, numRuns: 200 },
    );
  });

  it.each([
    ['nothing', ''],
    ['a page', '<html><body><outline xmlUrl="https://a.example/"/></body></html>'],
    ['more than a list of feeds would be', `<opml>${' '.repeat(MAX_OPML_BYTES)}</opml>`],
  ])('is not made of %s', (_, text) => {
    expect(readOpml(bytes(text))).toBeNull();
  });

  it('ignores outlines in comments', () => {
    const text =
      '<opml><!-- <outline type="rss" xmlUrl="https://a.example/"/> --><outline xmlUrl="https://b.example/"/></opml>';
    expect(readOpml(bytes(text))?.map(({ url }) => url)).toEqual(['https://b.example/']);
  });
});

describe('start tags', () => {
  it.each([
    ['quotation marks that never close', '<a x="', 40_000],
    ['two kinds of them', `<a x="<a y='`, 20_000],
    ['comments that never close', '<!--<a ', 40_000],
    ['white space', '<a          ', 20_000],
    ['equals signs', '<a x= = =', 20_000],
  ])('are looked for in a time that grows with the text: %s', (_, piece, times) => {
    expect(startTags(piece.repeat(times), 'a', 1_000_000).length).toBeLessThanOrEqual(times);
  });
});
