import { describe, expect, it } from 'vitest';
import { NOW } from '../../harness/bot.ts';
import { sampleCommit, sampleIncident, sampleReport, sampleStory } from '../../harness/samples.ts';
import { statusWith } from '../../harness/status.ts';
import { openTestBoard } from '../../harness/web.ts';

const DAY_MS = 86_400_000;
const open = openTestBoard;
const HOSTILE = ']]></title><script>alert(1)</script>&\u0000\u202E';

describe('a JSON feed', () => {
  it('holds what the Atom feed holds, in the fields of version 1.1', async () => {
    const stories = [
      sampleStory({ updatedAt: NOW, summary: { headline: HOSTILE, sentences: [], by: 'x' } }),
      sampleStory({ id: 'story 2', reports: [sampleReport({ url: 'javascript:alert(1)' })] }),
    ];
    const board = await open({ latest: async () => stories }, { url: 'https://board.example' });
    const { page, headers } = await board.read('/region/KZ/feed.json?lang=ru');
    expect(headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    const feed = JSON.parse(page);
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Hashwire · Казахстан · Самое новое',
      language: 'ru',
      home_page_url: 'https://board.example/region/KZ?lang=ru',
      feed_url: 'https://board.example/region/KZ/feed.json?lang=ru',
    });
    expect(feed.items[0]).toMatchObject({
      id: 'https://board.example/story/story-1',
      external_url: 'https://example.org/a',
      title: ']]></title><script>alert(1)</script>&',
      date_modified: '2022-01-10T14:00:00.000Z',
      tags: ['internet', 'KZ'],
    });
    expect(feed.items[1]).not.toHaveProperty('external_url');
    expect((await board.ask('/region/XX/feed.json')).status).toBe(404);
  });
});

describe('the calendar', () => {
  const incidents = [
    sampleIncident({
      id: 'ban',
      region: 'CA-MB',
      dimension: 'regulation',
      state: 'banned',
      phase: 'announced',
      since: NOW + 3 * DAY_MS,
      sinceDay: true,
      until: NOW + 100 * DAY_MS,
      untilPrecision: 'day',
      changes: [
        {
          state: 'banned',
          at: NOW,
          source: 'a, b; c',
          url: `https://example.org/${'long-'.repeat(30)}`,
          storyId: null,
        },
      ] as never,
    }),
    sampleIncident({ id: 'exams', region: 'SY', since: NOW - DAY_MS, until: NOW + DAY_MS }),
    sampleIncident({ id: 'open', region: 'KZ', since: NOW - DAY_MS }),
    sampleIncident({ id: 'past', region: 'IR', since: NOW - 9 * DAY_MS, until: NOW - DAY_MS }),
  ];
  const read = async (path: string) => {
    const board = await open({}, { url: 'https://board.example' });
    await board.services.state.commit(sampleCommit({ incidents }));
    return board.read(path);
  };

  it('holds what is announced and what ends on a known day, as days where only the day is known', async () => {
    const { page, headers } = await read('/calendar.ics');
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const lines = page.replaceAll('\r\n ', '').split('\r\n');
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual(['UID:exams@hashwire', 'UID:ban@hashwire']);
    expect(lines).toContain('DTSTART;VALUE=DATE:20220113');
    expect(lines).toContain('DTEND;VALUE=DATE:20220421');
    expect(lines).toContain('DTSTART:20220109T140000Z');
    expect(lines).toContain('DTEND:20220111T140000Z');
    expect(lines).toContain('SUMMARY:Manitoba · Regulation: banned');
    expect(lines).toContain('URL:https://board.example/incident/ban');
    expect(lines.findLast((line) => line.startsWith('DESCRIPTION:'))).toContain('a\\, b\\; c https://example.org/');
  });

  it.each([
    ['a day to an hour of a later day', { sinceDay: true, until: NOW + DAY_MS }, 'DTEND;VALUE=DATE:20220112'],
    ['a day to an hour of the same', { sinceDay: true, until: NOW + DAY_MS / 24 }, 'DTEND;VALUE=DATE:20220111'],
    ['a day to its midnight', { sinceDay: true, until: Date.UTC(2022, 0, 11) }, 'DTEND;VALUE=DATE:20220111'],
    ['an hour to a day', { until: Date.UTC(2022, 0, 12), untilPrecision: 'day' as const }, 'DTEND:20220113T000000Z'],
  ])('holds the last day of what goes from %s', async (_, times, end) => {
    const board = await open();
    const incident = sampleIncident({ region: 'KZ', since: Date.UTC(2022, 0, 10), ...times });
    await board.services.state.commit(sampleCommit({ incidents: [incident] }));
    expect((await board.read('/calendar.ics')).page.split('\r\n')).toContain(end);
  });

  it('has lines of at most 75 bytes that end as RFC 5545 says, in every language', async () => {
    const { page } = await read('/calendar.ics?lang=ru');
    expect(page.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const line of page.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(page.replaceAll('\r\n ', '')).toContain('Манитоба');
  });

  it('of a region holds what is announced there', async () => {
    const { page } = await read('/region/SY/calendar.ics');
    expect(page.match(/UID:.*/gu)).toEqual(['UID:exams@hashwire']);
  });
});

describe('a widget', () => {
  it('may stand in the frame of another page, and nothing else of the board may', async () => {
    const board = await open({ statusOf: async (region) => statusWith(region, 'internet') });
    const { page, headers } = await board.read('/widget/KZ?lang=ru');
    expect(page).toContain('<a class="card critical" href="/region/KZ?lang=ru" target="_blank" rel="noopener">');
    expect(page).toContain('Казахстан · интернет отключён');
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(headers.get('x-frame-options')).toBeNull();
    const region = await board.ask('/region/KZ');
    expect(region.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(region.headers.get('x-frame-options')).toBe('DENY');
    expect((await board.ask('/widget/XX')).status).toBe(404);
  });
});

describe('the preview of a link', () => {
  it('shows the state of its region, where the board has a public address', async () => {
    const asked: string[] = [];
    const pictures = { resolve: async (key: string) => new Uint8Array([asked.push(key)]) };
    const board = await open({}, { url: 'https://board.example', pictures });
    const imageOf = (page: string) => /og:image" content="([^"]+)"/u.exec(page)?.[1];
    const region = imageOf((await board.read('/region/KZ')).page);
    expect(region).toBe('https://board.example/picture/card/KZ/en.png');
    expect(imageOf((await board.read('/?lang=ru')).page)).toBe('https://board.example/picture/card/world/ru.png');
    for (const path of ['/picture/card/KZ/en.png', '/picture/card/world/ru.png']) {
      expect((await board.ask(path)).headers.get('content-type')).toBe('image/png');
    }
    expect(asked).toEqual(['card:KZ:en', 'card:world:ru']);
    expect((await board.ask('/picture/card/XX/en.png')).status).toBe(404);
    expect(imageOf((await (await open()).read('/')).page)).toBeUndefined();
    expect(await (await board.ask('/robots.txt')).text()).toMatch(/User-agent: Twitterbot[\s\S]*Disallow:\n$/u);
  });
});
