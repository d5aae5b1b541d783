import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { NOW } from '../../harness/bot.ts';
import { sampleReport, sampleStory } from '../../harness/samples.ts';
import { statusWith } from '../../harness/status.ts';
import { openTestBoard } from '../../harness/web.ts';

describe('a feed of stories', () => {
  const HOSTILE = ']]></title><script>alert(1)</script>&\u0000\u202E\uFFFF';
  const stories = [
    sampleStory({ updatedAt: NOW, summary: { headline: HOSTILE, sentences: [], by: 'x' } }),
    sampleStory({ id: 'story 2', updatedAt: NOW - 1, reports: [sampleReport({ url: 'javascript:alert(1)' })] }),
  ];

  it('is Atom that a reader of feeds understands, whatever the publishers wrote', async () => {
    const board = await openTestBoard({ latest: async () => stories }, { url: 'https://board.example' });
    const { page, headers } = await board.read('/feed.atom');
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = parseAtomFeed(page);
    expect(feed.id).toBe('https://board.example/feed.atom');
    expect(feed.updated).toBe('2022-01-10T14:00:00.000Z');
    const [first, second] = feed.entries ?? [];
    expect(first?.title?.value).toBe(']]></title><script>alert(1)</script>&');
    expect(first?.links?.map(({ href }) => href)).toEqual([
      'https://board.example/story/story-1',
      'https://example.org/a',
    ]);
    expect(first?.categories?.map(({ term }) => term)).toEqual(['internet', 'KZ']);
    expect(second?.id).toBe('https://board.example/story/story%202');
    expect(second?.summary?.value).toBe('Miners are offline.');
    expect(second?.links?.map(({ href }) => href)).toEqual(['https://board.example/story/story%202']);
  });

  it('is there for each region, and only for those there are', async () => {
    const asked: unknown[] = [];
    const board = await openTestBoard({
      latest: async ({ region }) => {
        asked.push(region);
        return [];
      },
    });
    const { page } = await board.read('/region/KZ/feed.atom?lang=ru');
    const feed = parseAtomFeed(page);
    expect(feed.title?.value).toBe('Hashwire · Казахстан · Самое новое');
    expect(feed.links?.[0]?.href).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/region\/KZ\/feed\.atom\?lang=ru$/u);
    expect((await board.ask('/region/XX/feed.atom')).status).toBe(404);
    expect(asked).toEqual(['KZ']);
  });

  it('answers 304 to who has read it already', async () => {
    const board = await openTestBoard({ latest: async () => stories });
    const tag = (await board.ask('/feed.atom')).headers.get('etag') ?? '';
    expect((await board.ask('/feed.atom', { headers: { 'if-none-match': tag } })).status).toBe(304);
  });
});

describe('a badge', () => {
  it('has the title and the tone of the card, in words for those who do not see it, and can be shown on other pages', async () => {
    const board = await openTestBoard({ statusOf: async (region) => statusWith(region, 'internet') });
    const { page, headers } = await board.read('/badge/KZ.svg');
    expect(headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(page).toContain('aria-label="Kazakhstan · internet cut"');
    expect(page).toContain('>▲</text>');
  });

  it('shows the unknown as unknown', async () => {
    const { page } = await (await openTestBoard()).read('/badge/OM.svg');
    expect(page).toContain('aria-label="Oman · nothing reported"');
    expect(page).toContain('>?</text>');
    expect(page).not.toContain('✓');
  });

  it('is not there for what is no region', async () => {
    const board = await openTestBoard();
    for (const name of ['XX.svg', 'KZ.png', 'KZ', '..%2FKZ.svg']) {
      expect([name, (await board.ask(`/badge/${name}`)).status]).toEqual([name, 404]);
    }
  });
});
