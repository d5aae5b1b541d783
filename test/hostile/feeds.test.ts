import { describe, expect, it } from 'vitest';
import { MAX_TEXT_CHARS, MAX_TITLE_CHARS } from '../../src/feeds/entry.ts';
import { feedText, MAX_ENTRIES, parseFeed, UnreadableFeed } from '../../src/feeds/parse.ts';
import extract from '../../src/stories/article/article-worker.ts';
import { HOSTILE_TEXTS } from '../harness/hostile.ts';

const URL_OF_FEED = 'https://example.org/feed.xml';
const MANY = 20_000;
const LONG = 200_000;

const rss = (items: string) => `<rss version="2.0"><channel><title>E</title>${items}</channel></rss>`;
const escaped = (text: string) => text.replace(/[<&]/gu, (sign) => (sign === '<' ? '&lt;' : '&amp;'));
const item = (text: string) =>
  rss(
    `<item><title>${escaped(text.slice(0, 5000))}</title><link>https://example.org/1</link><description>${escaped(text)}</description></item>`,
  );

/** Documents that were made to cost time or memory, or to be taken for something else. */
const DOCUMENTS: readonly (readonly [kind: string, document: string])[] = [
  ['elements in elements', rss(`<item>${'<b>'.repeat(MANY)}x${'</b>'.repeat(MANY)}</item>`)],
  ['markup in a text', item('<b>'.repeat(MANY))],
  ['attributes', rss(`<item ${Array.from({ length: MANY }, (_, n) => `a${n}="x"`).join(' ')}><title>A</title></item>`)],
  ['an attribute that never ends', `${rss('')}<item a="${'x'.repeat(LONG)}`],
  ['comments that never end', rss('<!--'.repeat(MANY))],
  ['CDATA in CDATA', rss(`<item><title>A</title><description>${'<![CDATA['.repeat(MANY)}</description></item>`)],
  ['references', item('&#x41;'.repeat(MANY))],
  ['references to what is no character', rss('<item><title>&#x110000;&#xd800;&#0;&#99999999999;</title></item>')],
  ['references that never end', item('&'.repeat(LONG))],
  ['instructions', `${'<?xml-stylesheet href="x"?>'.repeat(MANY)}${rss('')}`],
  [
    'an external entity',
    `<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]>${rss('<item><title>&f;</title></item>')}`,
  ],
  ['name spaces', rss(Array.from({ length: 2000 }, (_, n) => `<n${n}:item xmlns:n${n}="x"/>`).join(''))],
  [
    'links elsewhere',
    rss('<item><title>A</title><link>javascript:alert(1)</link><guid>data:text/html,x</guid></item>'),
  ],
  ['dates', rss(`<item><title>A</title><pubDate>${'9'.repeat(LONG)}</pubDate></item>`)],
  ['JSON in JSON', `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(MANY)}${']'.repeat(MANY)}}`],
  [
    'names of JavaScript',
    '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"A","__proto__":{"title":"B"}}]}',
  ],
  [
    'numbers of JSON',
    `{"version":"https://jsonfeed.org/version/1","items":[{"id":${'9'.repeat(400)},"title":"A","date_published":1e999}]}`,
  ],
  ['a feed of feeds', rss(rss('<item><title>A</title></item>').repeat(2000))],
  ['bytes', String.fromCharCode(...Array.from({ length: 5000 }, (_, n) => n % 256))],
];

describe('a document that was made to do harm is refused in words, or read within bounds', { timeout: 120_000 }, () => {
  it.each([...DOCUMENTS, ...HOSTILE_TEXTS.map(({ kind, of }) => [kind, item(of(LONG))] as const)])(
    '%s',
    async (_, document) => {
      const read = await parseFeed(Buffer.from(document), 'application/xml', URL_OF_FEED).catch((error: unknown) => {
        if (!(error instanceof UnreadableFeed)) throw error;
        expect(error.message.length).toBeLessThan(400);
        return { entries: [] };
      });
      expect(read.entries.length).toBeLessThanOrEqual(MAX_ENTRIES);
      for (const { title, link, summary, content } of read.entries) {
        expect(title.length).toBeLessThanOrEqual(MAX_TITLE_CHARS);
        expect(title).not.toContain('root:');
        for (const text of [summary, content]) expect(feedText(text).length).toBeLessThanOrEqual(MAX_TEXT_CHARS);
        if (link !== '') expect(new URL(link).protocol).toMatch(/^https?:$/u);
      }
    },
  );
});

describe('a page that was made to do harm gives a text within bounds', { timeout: 120_000 }, () => {
  const page = (body: string) =>
    `<html><head><title>Power cut</title></head><body><article>${body}</article></body></html>`;
  const PAGES: readonly (readonly [kind: string, html: string])[] = [
    ['elements in elements', page('<div>'.repeat(2000))],
    ['tables in tables', page('<table><tr><td>'.repeat(1000))],
    ['paragraphs', page('<p>Power was cut in Iran.</p>'.repeat(MANY))],
    ['scripts', page('<script>while(1);</script>'.repeat(2000))],
    ['attributes', page(`<p ${Array.from({ length: MANY }, (_, n) => `a${n}="x"`).join(' ')}>Power was cut.</p>`)],
    ['an address elsewhere', `<head><link rel="canonical" href="javascript:alert(1)"></head>${page('<p>x</p>')}`],
    ...HOSTILE_TEXTS.map(({ kind, of }) => [kind, page(`<p>${escaped(of(50_000))}</p>`)] as const),
  ];
  it.each(PAGES)('%s', (_, html) => {
    const { paragraphs, title, canonical } = extract({
      bytes: Buffer.from(html),
      contentType: 'text/html; charset=utf-8',
      url: 'https://example.org/1',
    });
    expect(paragraphs.join('\n').length).toBeLessThanOrEqual(LONG);
    expect(title.length).toBeLessThanOrEqual(LONG);
    if (canonical !== '') expect(new URL(canonical).protocol).toMatch(/^https?:$/u);
  });
});
