import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedText, MAX_ENTRIES, parseFeed, UnreadableFeed } from '../../src/feeds/parse.ts';

const URL_OF_FEED = 'https://example.org/news/feed.xml';

const read = (document: string) => parseFeed(Buffer.from(document), 'application/xml', URL_OF_FEED);
const rss = (items: string, attributes = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel><title>Example</title><link>https://example.org</link>${items}</channel></rss>`;
const atom = (entries: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Example</title>${entries}</feed>`;

async function only(document: string) {
  const { entries } = await read(document);
  expect(entries).toHaveLength(1);
  const [entry] = entries;
  if (!entry) throw new Error('no entry');
  return { ...entry, summary: feedText(entry.summary), content: feedText(entry.content) };
}

describe('formats', () => {
  it('RSS 2.0', async () => {
    const entry = await only(
      rss(
        '<item><title>Power cut &amp;amp; restored</title><link>https://example.org/1?utm_source=rss</link><guid isPermaLink="false">id-1</guid><pubDate>Wed, 05 Jan 2022 10:30:00 GMT</pubDate><description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description></item>',
      ),
    );
    expect(entry).toMatchObject({
      title: 'Power cut & restored',
      link: 'https://example.org/1',
      guid: 'id-1',
      summary: 'One.\nTwo.',
    });
    expect(entry.publishedAt).toBe(Date.UTC(2022, 0, 5, 10, 30));
  });

  it('Atom 1.0 with XHTML, whose words keep their order', async () => {
    const entry = await only(
      atom(
        '<entry><id>tag:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">One <b>two</b> three</div></title><link rel="self" href="/self"/><link href="/1"/><updated>2022-01-05T10:30:00Z</updated></entry>',
      ),
    );
    expect(entry).toMatchObject({ guid: 'tag:1', title: 'One two three', link: 'https://example.org/1' });
  });

  it('Atom 0.3, also base64', async () => {
    const entry = await only(
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="base64">SGVsbG8=</title><issued>2022-01-05T10:30:00Z</issued></entry></feed>',
    );
    expect(entry).toMatchObject({ title: 'Hello', publishedAt: Date.UTC(2022, 0, 5, 10, 30) });
  });

  it('RDF, whose guid is the resource', async () => {
    const entry = await only(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>E</title></channel><item rdf:about="https://example.org/1"><title>One</title><link>https://example.org/1</link></item></rdf:RDF>',
    );
    expect(entry).toMatchObject({ guid: 'https://example.org/1', title: 'One' });
  });

  it('JSON Feed', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'E',
      items: [{ id: '1', url: '/1', title: 'a < b', content_html: '<p>Text</p>' }],
    };
    expect(await only(JSON.stringify(feed))).toMatchObject({
      guid: '1',
      link: 'https://example.org/1',
      title: 'a < b',
      content: 'Text',
    });
  });
});

describe('what is broken elsewhere', () => {
  it('bare ampersands and references that only HTML knows', async () => {
    const entry = await only(
      rss('<item><title>Q&A: caf&eacute; &nbsp; R&D</title><link>https://example.org/1?a=1&b=2</link></item>'),
    );
    expect(entry).toMatchObject({ title: 'Q&A: café R&D', link: 'https://example.org/1?a=1&b=2' });
  });

  it('a title that is an object, and one that is missing', async () => {
    expect((await only(rss('<item><title type="html" lang="en">Words</title></item>'))).title).toBe('Words');
    expect((await only(rss('<item><description>Only text</description></item>'))).title).toBe('');
  });

  it.each(['yesterday', '', '2022-99-99', 'Wed, 99 Jan 2022'])(
    'the date %j costs neither the item nor the feed',
    async (date) => {
      for (const document of [
        rss(`<item><title>A</title><pubDate>${date}</pubDate></item>`),
        atom(`<entry><title>A</title><published>${date}</published></entry>`),
      ]) {
        expect(await only(document)).toMatchObject({ title: 'A', publishedAt: null });
      }
    },
  );

  it('text before the prolog, a DOCTYPE with entities of its own, a cut-off end', async () => {
    const document = rss('<item><title>&co; mines</title></item>').replace(
      '<?xml version="1.0"?>',
      '\n\njunk<!DOCTYPE rss [<!ENTITY co "Example">]>',
    );
    expect((await only(document)).title).toBe('Example mines');
    expect((await read(rss('<item><title>A</title></item>').slice(0, -1))).entries).toHaveLength(1);
  });

  it('a script that dies in the middle of an entry, or warns before the prolog', async () => {
    const whole = rss(`${'<item><title>A</title></item>'.repeat(2)}<item><title>B</title><description>cut o`);
    expect((await read(whole.slice(0, whole.indexOf('cut o')))).entries.map(({ title }) => title)).toEqual(['A', 'A']);
    const cut = atom('<entry><title>A</title></entry><entry><title><![CDATA[B').slice(0, -'</feed>'.length);
    expect((await only(cut)).title).toBe('A');
    expect((await only(`<br />\n<b>Warning</b>: x\n${rss('<item><title>A</title></item>')}`)).title).toBe('A');
  });

  it('relative links, resolved against xml:base', async () => {
    expect(
      (await only(rss('<item><title>A</title><link>1</link></item>', 'xml:base="https://cdn.example/b/"'))).link,
    ).toBe('https://cdn.example/b/1');
    expect((await only(rss('<item><title>A</title><link>1</link></item>'))).link).toBe('https://example.org/news/1');
  });

  it('aggregators: the origin is named, its suffix dropped', async () => {
    const entry = await only(
      rss(
        '<item><title>Power cut - Reuters</title><link>https://news.google.com/x</link><source url="https://www.reuters.com">Reuters</source></item>',
      ),
    );
    expect(entry).toMatchObject({ title: 'Power cut', sourceLink: 'https://www.reuters.com/' });
  });

  it('entities that multiply do not', async () => {
    const lol = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
    const document = rss('<item><title>&c;</title></item>').replace('<?xml version="1.0"?>', lol);
    expect((await only(document)).title.length).toBeLessThan(100);
  });

  it('a description that keeps a regular expression busy for minutes', async () => {
    const hostile = '\n<h'.repeat(60_000);
    const entry = await only(rss(`<item><title>A</title><description><![CDATA[${hostile}]]></description></item>`));
    expect(entry.title).toBe('A');
  });

  it('more entries than anybody needs', async () => {
    const { entries } = await read(rss('<item><title>A</title></item>'.repeat(MAX_ENTRIES + 10)));
    expect(entries).toHaveLength(MAX_ENTRIES);
    const days = Array.from({ length: MAX_ENTRIES + 1 }, (_, day) => new Date(day * 86_400_000).toISOString());
    const rising = days.map((day) => `<item><title>A</title><pubDate>${day}</pubDate></item>`).join('');
    expect((await read(rss(rising))).entries.map(({ publishedAt }) => publishedAt)).toEqual(
      days.slice(1).map((day) => Date.parse(day)),
    );
  });

  it.each([
    ['', 'no XML document'],
    ['<html><body>Blocked</body></html>', 'a <html> document, no feed'],
    ['{"title": 1', 'cannot be read'],
    [`<rss version="2.0"><channel>${'<a>'.repeat(5000)}`, 'nested deeper'],
  ])('%j is refused in words', async (document, words) => {
    await expect(read(document)).rejects.toThrow(UnreadableFeed);
    await expect(read(document)).rejects.toThrow(words);
  });

  it('many documents in one turn of the event loop leave nothing behind', async () => {
    const waiting = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Immediate').length;
    const before = waiting();
    for (let n = 0; n < 20; n++)
      await read('<rss version="2.0"><channel><item><title>T</title></item></channel></rss>');
    expect(waiting()).toBe(before);
  });

  it('one document after another: what is refused says so, whatever was refused before', async () => {
    for (const document of [']& ?><rss version="2.0">&?> ', '<rss version="2.0">', '"<rss version="2.0">']) {
      await expect(read(document)).rejects.toThrow(UnreadableFeed);
    }
  });

  it('anything at all is either read or refused', async () => {
    const pieces = fc.constantFrom(
      '<rss version="2.0">',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<![CDATA[',
      ']]>',
      '&',
      '&x;',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<entry>',
      '{',
      '}',
      '"',
      'a',
      '<!--',
      '<!DOCTYPE',
      '[',
      '>',
      '</rss>',
      '<link href="x"/>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (parts) => {
        const result = await read(parts.join('')).catch((error: unknown) => error);
        expect(
          result instanceof UnreadableFeed || (typeof result === 'object' && result !== null && 'entries' in result),
        ).toBe(true);
      }),
    );
  });
});
