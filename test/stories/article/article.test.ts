import { Agent } from 'undici';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/clock.ts';
import type { Fetch } from '../../../src/feeds/fetch.ts';
import { createArticleReader, isExcerpt } from '../../../src/stories/article/article.ts';
import extract from '../../../src/stories/article/article-worker.ts';

const SENTENCE =
  'Connectivity in Kazakhstan fell to 5 % of ordinary levels on Thursday, NetBlocks says, and farms in the cities stand still.';
const page = (inner: string): string =>
  `<html><head><title>Miners in Kazakhstan stand still after the cut | Example News</title></head><body><nav><a href="/">Home</a></nav><article>${inner}</article><footer>All rights reserved</footer></body></html>`;
const ARTICLE =
  page(`<h1>Miners in Kazakhstan stand still after the cut</h1><p>By Jane Example</p><figure><img src="x"><figcaption>A farm in winter</figcaption></figure>
  ${Array.from({ length: 5 }, (_, index) => `<p>${index + 1}. ${SENTENCE}</p>`).join('')}
  <h2>What follows</h2><p>Read more: another story</p><p>Читайте также: другая новость</p><ul><li>A last point that matters to those who run machines there.</li></ul>`);

const job = (html: string | Uint8Array, contentType = 'text/html') => ({
  bytes: typeof html === 'string' ? Buffer.from(html) : html,
  contentType,
  url: 'https://example.org/news/1',
});

describe('extracting an article', () => {
  it('keeps the paragraphs, and leaves out headings, captions, bylines, menus and links to other stories', () => {
    const { title, paragraphs } = extract(job(ARTICLE));
    expect(title).toBe('Miners in Kazakhstan stand still after the cut');
    expect(paragraphs).toHaveLength(6);
    expect(paragraphs[0]).toBe(`1. ${SENTENCE}`);
    expect(paragraphs[5]).toMatch(/^A last point/);
  });

  it('reads the encoding that the page names', () => {
    const table = new Map(
      [...new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
        (sign, byte) => [sign, byte],
      ),
    );
    const text =
      'Казахстан остался без связи, сообщили операторы, и восстановление займёт не менее суток, а то и больше.';
    const html = `<html><head><meta charset="windows-1251"></head><body><article>${[1, 2, 3, 4].map((n) => `<p>${text} ${n}</p>`).join('')}</article></body></html>`;
    const bytes = Uint8Array.from([...html].map((sign) => table.get(sign) ?? 63));
    expect(extract(job(bytes)).paragraphs[0]).toBe(`${text} 1`);
  });

  it('does not begin with pages nested so deep that it would not end', () => {
    expect(extract(job(`<html><body>${'<div>'.repeat(3000)}text`)).paragraphs).toEqual([]);
  });

  it('finds nothing where there is no article', () => {
    expect(extract(job('<html><body><p>Log in</p></body></html>')).paragraphs).toEqual([]);
    expect(extract(job('')).paragraphs).toEqual([]);
  });
});

describe('a teaser', () => {
  it.each([
    ['Short.', true],
    [`${SENTENCE.repeat(5)} […]`, true],
    [`${SENTENCE.repeat(5)} Read more »`, true],
    [`${SENTENCE.repeat(5)} The post X appeared first on Example.`, true],
    [SENTENCE.repeat(5), false],
    [`${SENTENCE.repeat(30)} …`, false],
  ])('%#: %s', (text, teaser) => {
    expect(isExcerpt(text)).toBe(teaser);
  });
});

describe('reading pages', () => {
  const requests: string[] = [];
  let now = 0;
  function reader(answers: Readonly<Record<string, [number, string]>>, honourRobots = true) {
    requests.length = 0;
    const fetch: Fetch = async (url) => {
      requests.push(new URL(url).pathname);
      const [status, body] = answers[new URL(url).pathname] ?? [404, ''];
      return new Response(body, {
        status,
        headers: { 'content-type': url.endsWith('.txt') ? 'text/plain' : 'text/html' },
      });
    };
    return createArticleReader({
      fetch,
      dispatcher: new Agent(),
      userAgent: 'Hashwire/1.0 (+https://example.org)',
      clock: () => now,
      extract: async (work) => extract(work),
      honourRobots,
    });
  }

  it('honours robots.txt, read once a day', async () => {
    const read = reader({
      '/robots.txt': [200, 'User-agent: Hashwire\nDisallow: /private/\n'],
      '/a': [200, ARTICLE],
      '/private/b': [200, ARTICLE],
    });
    expect((await read('https://example.org/a')).paragraphs).toHaveLength(6);
    expect((await read('https://example.org/private/b')).paragraphs).toEqual([]);
    expect(requests).toEqual(['/robots.txt', '/a']);
    now += DAY_MS + 1;
    await read('https://example.org/a');
    expect(requests.filter((path) => path === '/robots.txt')).toHaveLength(2);
  });

  it('takes a missing robots.txt for leave, and a server in trouble for none', async () => {
    expect(
      (await reader({ '/robots.txt': [404, ''], '/a': [200, ARTICLE] })('https://example.org/a')).paragraphs,
    ).toHaveLength(6);
    expect(
      (await reader({ '/robots.txt': [503, ''], '/a': [200, ARTICLE] })('https://example.org/a')).paragraphs,
    ).toEqual([]);
  });

  it('does not ask where that is switched off', async () => {
    const read = reader({ '/robots.txt': [200, 'User-agent: *\nDisallow: /'], '/a': [200, ARTICLE] }, false);
    expect((await read('https://example.org/a')).paragraphs).toHaveLength(6);
    expect(requests).toEqual(['/a']);
  });

  it.each(['https://example.org/gone', 'mailto:a@example.org', 'nonsense', 'file:///etc/passwd'])(
    'gives no text for %s, and no error',
    async (url) => {
      expect((await reader({ '/robots.txt': [404, ''] })(url)).paragraphs).toEqual([]);
    },
  );

  it('has one deadline over waiting, robots.txt and the page', async () => {
    const pages: string[] = [];
    const fetch: Fetch = (url, { signal }) => {
      if (url.endsWith('/robots.txt')) return Promise.resolve(new Response('', { status: 404 }));
      pages.push(url);
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    };
    const read = createArticleReader({
      fetch,
      dispatcher: new Agent(),
      userAgent: 'test',
      clock: () => now,
      extract: async (work) => extract(work),
      honourRobots: true,
      deadlineMs: 100,
    });
    const texts = await Promise.all(Array.from({ length: 20 }, (_, n) => read(`https://example.org/${n}`)));
    expect(texts.flatMap(({ paragraphs }) => paragraphs)).toEqual([]);
    // One after the other they would all have been asked for, and have taken twenty deadlines.
    expect(pages.length).toBeLessThan(5);
  });

  it('gives no text where the extraction breaks', async () => {
    const read = createArticleReader({
      fetch: async () => new Response(ARTICLE, { headers: { 'content-type': 'text/html' } }),
      dispatcher: new Agent(),
      userAgent: 'test',
      clock: () => now,
      extract: () => Promise.reject(new Error('not done within 5 s')),
      honourRobots: false,
    });
    expect((await read('https://example.org/a')).paragraphs).toEqual([]);
  });
});
