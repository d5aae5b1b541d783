import { describe, expect, it } from 'vitest';
import { checkFeed, readArguments } from '../../src/cli/feeds-check.ts';
import { table } from '../../src/cli/feeds-report.ts';
import type { Fetched } from '../../src/feeds/fetch.ts';
import parse from '../../src/feeds/parse-worker.ts';
import { sampleFeed } from '../harness/samples.ts';

const feed = sampleFeed({ id: 'example', url: 'https://example.org/feed' });
const body = (xml: string): Fetched => ({
  kind: 'body',
  url: feed.url,
  bytes: Buffer.from(xml),
  contentType: '',
  freshForMs: 0,
});
const rss = (items: string): string => `<rss version="2.0"><channel><title>E</title>${items}</channel></rss>`;
const check = (fetched: Fetched) => checkFeed(feed, async () => fetched, parse);

describe('feeds:check', () => {
  it('shows answer, items and the newest item', async () => {
    const items =
      '<item><title>A</title><pubDate>Wed, 05 Jan 2022 10:30:00 GMT</pubDate></item><item><title>B</title></item>';
    expect(await check(body(rss(items)))).toEqual({
      id: 'example',
      answer: '200',
      items: 2,
      newest: '2022-01-05T10:30Z',
      problem: '',
    });
  });

  it.each([
    [{ kind: 'failed', reason: 'HTTP 403', status: 403 } as const, '403', 'HTTP 403'],
    [{ kind: 'failed', reason: 'no such host' } as const, '-', 'no such host'],
    [body('<html></html>'), '200', 'a <html> document, no feed'],
    [body(rss('')), '200', 'holds no items'],
    [body(rss('<item><title>A</title></item>')), '200', 'its items have no dates'],
  ])('names the problem: %#', async (fetched, answer, problem) => {
    expect(await check(fetched)).toMatchObject({ answer, problem });
  });

  it('finds nothing wrong with warnings that hold none at the moment', async () => {
    const warnings = { ...feed, mayBeEmpty: true };
    expect(await checkFeed(warnings, async () => body(rss('')), parse)).toMatchObject({ items: 0, problem: '' });
  });

  it.each([
    { args: [], options: { ids: [], json: false } },
    { args: ['forklog', '--json'], options: { ids: ['forklog'], json: true } },
    { args: ['--compare', 'last.json', 'rte'], options: { ids: ['rte'], compare: 'last.json' } },
  ])('reads $args', ({ args, options }) => {
    expect(readArguments(args)).toMatchObject(options);
  });

  it('explains itself to who gives an option that it has not', () => {
    expect(() => readArguments(['--jsn'])).toThrow(/--jsn[\s\S]*--compare FILE/);
  });

  it('lines its columns up', async () => {
    const rows = [
      await check(body(rss(''))),
      { id: 'a-much-longer-name', answer: '200', items: 12, newest: '2022-01-05T10:30Z', problem: '' },
    ];
    const lines = table(rows).split('\n');
    expect(lines[0]).toMatch(/^FEED +ANSWER +ITEMS +NEWEST +PROBLEM$/);
    expect(new Set(lines.slice(1).map((line) => line.indexOf('200'))).size).toBe(1);
  });
});
