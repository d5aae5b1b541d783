import { describe, expect, it } from 'vitest';
import { createTestBot, NOW } from '../../harness/bot.ts';
import { sampleAlert, sampleCommit, sampleIncident, sampleReport, sampleStory } from '../../harness/samples.ts';
import { observation, reading, statusWith } from '../../harness/status.ts';
import { openTestBoard, shownText } from '../../harness/web.ts';

/** The one script of the board, once on a page that shows what is new. */
const OWN_SCRIPT = '<script src="/live.js" type="module"></script>';
const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;`;

describe('the first page', () => {
  it('lists what is not quiet in the order it is given, each place with its state and a link, then the newest stories', async () => {
    const board = await openTestBoard({
      busyRegions: async () => [statusWith('KZ', 'internet'), statusWith('US-TX', 'power', { state: 'curtailed' })],
      latest: async () => [sampleStory({ updatedAt: NOW })],
    });
    const { page, status } = await board.read('/');
    expect(status).toBe(200);
    const text = shownText(page);
    expect(text).toMatch(/going on in 2 regions\s+As of 10 Jan, 14:00 UTC/u);
    expect(text).toMatch(/▲ Kazakhstan · internet cut · since 5 Jan \(5 d 3 h\)△ Texas · power curtailed/u);
    expect(page).toContain('<a href="/region/US-TX">Texas</a>');
    expect(page).toContain('<a href="/story/story-1" dir="auto">Internet cut across Kazakhstan</a>');
  });

  it('says how well Hashwire sees, and where nothing is known that this is not the same as normal', async () => {
    const feed = { id: 'a', url: 'https://a.example/feed', title: 'A', homepage: 'https://a.example' };
    const board = await openTestBoard({
      sources: async () =>
        [
          { feed, state: { dueAt: NOW, failures: 0, lastPollAt: NOW, lastGoodPollAt: NOW - 120_000 } },
          { feed, state: { dueAt: NOW, failures: 3, lastPollAt: NOW, lastError: 'answered 503' } },
        ] as never,
    });
    const text = shownText((await board.read('/')).page);
    expect(text).toContain('? Nothing acute is known anywhere');
    expect(text).toContain('not that all is normal');
    expect(text).toContain('1 of 2 sources answer');
    expect(text).toContain('Last good answer: 2 min ago.');
    // Which of them fails is what the page of the sources is for.
    expect(text).not.toContain('answered 503');
    expect(shownText((await board.read('/sources')).page)).toContain('answered 503');
  });
});

it('the page of the sources names each of them, with its sign and a link to its publisher', async () => {
  const feed = (title: string) => ({ id: title, title, homepage: `https://${title}.example`, enabled: true });
  const asked = { dueAt: NOW, failures: 0, lastPollAt: NOW, lastGoodPollAt: NOW };
  const board = await openTestBoard({
    sources: async () =>
      [
        { feed: feed('c'), state: undefined },
        { feed: feed('b'), state: { ...asked, failures: 1 } },
        { feed: feed('a'), state: asked },
        { feed: { ...feed('d'), homepage: 'javascript:alert(1)' }, state: asked },
      ] as never,
  });
  const { page } = await board.read('/sources');
  expect(shownText(page)).toMatch(/✓ a△ b\? c✓ d/u);
  expect(page).toContain('<a href="https://a.example/" dir="auto">a</a>');
  expect(page).not.toContain('javascript:');
});

describe('where alerts can be had', () => {
  const invites = (region?: string) =>
    [
      { platform: 'telegram', to: 'private-chat', url: `https://t.me/a_bot?start=sub_${region}`, rights: [] },
      { platform: 'discord', to: 'server', url: 'https://discord.com/oauth2/authorize?client_id=1', rights: [] },
      { platform: 'discord', to: 'person', url: 'https://discord.com/oauth2/authorize?client_id=2', rights: [] },
    ] as const;

  it('is shown for a region: in chats, by feeds, and for other pages', async () => {
    const { page } = await (await openTestBoard({ invites })).read('/region/US-TX?lang=en');
    expect(shownText(page)).toContain('Get alerts for Texas');
    expect(page).toContain(
      '<a href="https://t.me/a_bot?start=sub_US-TX" rel="noopener">Telegram · In a private chat</a>',
    );
    expect(page).toContain('client_id=1"');
    expect(page).not.toContain('client_id=2"');
    for (const path of ['/region/US-TX/feed.atom', '/region/US-TX/calendar.ics', '/widget/US-TX', '/badge/US-TX.svg'])
      expect(page).toContain(`<a href="${path}?lang=en">`);
  });

  it('is shown for all of the board, also where no chat is served', async () => {
    const { page } = await (await openTestBoard()).read('/');
    expect(page).toContain('<a href="/feed.atom">Atom</a>');
    expect(page).not.toContain('t.me');
  });
});

it('the page of a region shows what is announced there, with its source', async () => {
  const incident = sampleIncident({
    dimension: 'regulation',
    state: 'banned',
    phase: 'announced',
    since: NOW + 86_400_000,
  });
  const board = await openTestBoard({ announced: async () => [{ at: incident.since, incident }] });
  const text = shownText((await board.read('/region/KZ')).page);
  expect(text).toMatch(/Kazakhstan · announced changes\s*Kazakhstan · Regulation: banned · from 11 Jan · example.org/u);
});

describe('a board of an operator', () => {
  const own = { title: 'Sparks & Co', languages: ['de', 'ru'] };

  it('has its own name, on pages, in feeds and in widgets', async () => {
    const board = await openTestBoard({}, own);
    expect((await board.read('/')).page).toContain('>Sparks &amp; Co</a>');
    expect((await board.read('/feed.atom')).page).toContain('<title>Sparks &amp; Co · ');
    expect((await board.read('/widget/KZ')).page).toContain(' · Sparks &amp; Co</span>');
  });

  it('offers its languages alone, the first one to everybody who asks for none of them', async () => {
    const board = await openTestBoard({}, own);
    const language = async (path: string, accepted = '') => {
      const { page } = await board.read(path, { headers: { 'accept-language': accepted } });
      return /<html lang="([^"]+)"/u.exec(page)?.[1];
    };
    expect(await language('/')).toBe('de');
    expect(await language('/', 'en-US, fr;q=0.5')).toBe('de');
    expect(await language('/', 'fr, ru-RU;q=0.5')).toBe('ru');
    expect(await language('/?lang=en')).toBe('de');
    expect(await language('/?lang=ru')).toBe('ru');
    expect((await board.read('/')).page).not.toContain('hreflang="en"');
    const withEnglish = await openTestBoard({}, { languages: ['de', 'en'] });
    const read = async (accepted: string) =>
      (await withEnglish.read('/', { headers: { 'accept-language': accepted } })).page;
    expect(await read('fr')).toContain('<html lang="de"');
    expect(await read('en-GB')).toContain('<html lang="en"');
  });
});

describe('the page of a region', () => {
  it('holds every fact of /status in the very words of the chats', async () => {
    const over = {
      statusOf: async (region: string) => statusWith(region, 'internet'),
      hashRate: async () => reading(),
      shareOf: () => ({ percent: 18.1, month: '2021-08', source: 'Cambridge', url: 'https://ccaf.io/cbeci' }),
      latest: async () => [sampleStory()],
    };
    const told = await createTestBot(over).invoke('status', { region: 'KZ' });
    const board = await openTestBoard(over);
    const text = shownText((await board.read('/region/KZ')).page);
    const { title = 'none', paragraphs = [], fields = [] } = told.reply?.message ?? {};
    expect(text).toContain(title);
    const words = [...paragraphs, ...fields.map(({ value }) => value)].flat();
    expect(words.length).toBeGreaterThan(10);
    for (const span of words) if (span.kind !== 'time') expect(text).toContain(span.text);
    expect(text).toContain('176 EH/s ± 8 % over 24 h to 10 Jan, 00:00 UTC');
  });

  it('never shows the unknown as normal', async () => {
    const { page } = await (await openTestBoard()).read('/region/OM');
    expect(page).toContain('<article class="card unknown">');
    expect(shownText(page)).toContain('? Oman · nothing reported');
    expect(shownText(page)).toContain('That is not the same as “normal”: 0 of our 57 sources');
    expect(shownText(page)).toContain('No incident is known here');
  });

  it('shows the chart of the window that was chosen, with its words for those who cannot see it', async () => {
    const asked: string[] = [];
    const pictures = {
      resolve: async (key: string) => {
        asked.push(key);
        return new Uint8Array([1, 2, 3]);
      },
    };
    const board = await openTestBoard({ statusOf: async (region) => statusWith(region, 'internet') }, { pictures });
    const { page } = await board.read('/region/KZ?window=48h');
    const [, path = '', alt] = /<img src="([^"]+)" alt="([^"]+)"/u.exec(page) ?? [];
    expect(path).toBe('/picture/region/KZ/48h/en.png');
    expect(alt).toContain('Chart of connectivity');
    const picture = await board.ask(path);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
    for (const wrong of ['region/XX/48h/en', 'region/KZ/9y/en', 'region/KZ/48h/xx', 'network', 'world/en/more']) {
      expect((await board.ask(`/picture/${wrong}.png`)).status).toBe(404);
    }
    expect(asked).toEqual(['region:KZ:48h:en']);
  });

  it('is found by any name of the place, and one nobody knows is a page that helps', async () => {
    const board = await openTestBoard();
    for (const typed of ['kz', 'Казахстан', 'kazakhstan']) {
      const found = await board.ask(`/region?q=${encodeURIComponent(typed)}&lang=ru`);
      expect([found.status, found.headers.get('location')]).toEqual([302, '/region/KZ?lang=ru']);
    }
    const near = await board.read('/region?q=kazakstn');
    expect(near.status).toBe(404);
    expect(near.page).toContain('<a href="/region/KZ">Kazakhstan</a>');
    const unknown = await board.read(`/region/${encodeURIComponent(HOSTILE)}`);
    expect(unknown.status).toBe(404);
    expect(unknown.page).not.toMatch(/<script|<img/u);
  });
});

describe('the pages of an incident and a story', () => {
  const story = sampleStory({
    observations: [observation({ evidence: 'The internet is down nationwide.', at: NOW })],
    reports: [
      sampleReport(),
      sampleReport({ itemId: 'b', publisher: 'other.example', url: 'https://other.example/b' }),
    ],
  });
  const withState = async () => {
    const board = await openTestBoard();
    const incident = sampleIncident({ since: NOW - 3_600_000, openedAt: NOW - 3_600_000, updatedAt: NOW });
    const alerts = [sampleAlert({ at: NOW })];
    const observations = [
      observation({ at: NOW, storyId: story.id, evidence: 'The internet is down nationwide.' }),
      observation({ at: NOW, kind: 'measured', source: 'IODA', evidence: 'bgp 12 %' }),
      observation({ at: NOW, dimension: 'power', state: 'cut', evidence: 'Lights are out.' }),
    ];
    await board.services.state.commit(sampleCommit({ stories: [story], incidents: [incident], observations, alerts }));
    return board;
  };

  it('tell the course of an incident, each claim with who made it, what was measured, and what was alerted when', async () => {
    const text = shownText((await (await withState()).read('/incident/incident-1')).page);
    expect(text).toContain('▲ Kazakhstan · Internet: down');
    expect(text).toContain('“The internet is down nationwide.” · example.org, 10 Jan, 14:00 UTC');
    expect(text).toContain('“bgp 12 %” · IODA, 10 Jan, 14:00 UTC');
    expect(text).not.toContain('Lights are out.');
    expect(text).toMatch(/10 Jan, 14:00 UTC · MATERIAL · Kazakhstan · internet/u);
  });

  it('show the sentences of a story with their publishers, and a link to each report', async () => {
    const { page } = await (await withState()).read('/story/story-1');
    expect(shownText(page)).toContain('Miners are offline. example.org');
    expect(shownText(page)).toContain('critical · Kazakhstan · internet');
    expect(page).toContain('href="https://other.example/b"');
    expect(page).toContain('<a href="/region/KZ">Kazakhstan</a>');
  });

  it('are not found where there is no such thing', async () => {
    const board = await withState();
    for (const path of ['/incident/nothing', '/story/nothing', `/story/${'x'.repeat(5000)}`, '/nothing']) {
      const { status, page } = await board.read(path);
      expect([status, shownText(page).includes('There is no such page')]).toEqual([404, true]);
    }
  });
});

describe('what comes from outside', () => {
  it('is text on every page, and leads nowhere but to other sites over HTTP', async () => {
    const url = 'javascript:alert(3)';
    const story = sampleStory({
      id: HOSTILE,
      summary: { headline: HOSTILE, sentences: [{ text: HOSTILE, url, publisher: HOSTILE }], by: 'extractive' },
      reports: [sampleReport({ title: HOSTILE, url, publisher: HOSTILE })],
      observations: [observation({ evidence: HOSTILE, source: HOSTILE, url: `https://x.example/"onclick="alert(4)` })],
      evidence: [{ claim: 'topic:internet', field: 'title', quote: HOSTILE, rule: 'x' }],
    });
    const incident = sampleIncident({
      changes: [{ state: 'down', at: NOW, source: HOSTILE, url }],
    });
    const status = statusWith('KZ', 'internet', {
      incident,
      observations: [observation({ evidence: HOSTILE, source: HOSTILE, url, cited: HOSTILE })],
    });
    const feed = { id: 'a', url, title: HOSTILE, homepage: url };
    const failing = { dueAt: NOW, failures: 3, lastPollAt: NOW, lastError: HOSTILE };
    const board = await openTestBoard({
      busyRegions: async () => [status],
      statusOf: async () => status,
      latest: async () => [story],
      history: async () => [incident],
      rateQuotes: async () => [{ text: HOSTILE, publisher: HOSTILE, url, at: NOW }],
      sources: async () => [{ feed, state: failing }] as never,
    });
    await board.services.state.commit(
      sampleCommit({ stories: [story], incidents: [incident], observations: [...story.observations] }),
    );
    const paths = ['/', '/region/KZ', '/incident/incident-1', `/story/${encodeURIComponent(HOSTILE)}`, '/sources'];
    for (const path of paths) {
      const { status: code, page } = await board.read(path);
      expect([path, code]).toEqual([path, 200]);
      expect(page.replace(OWN_SCRIPT, '')).not.toMatch(/<script|onerror='|"onclick/iu);
      const links = [...page.matchAll(/(?:href|src)="([^"]*)"/gu)].map(([, to]) => to);
      expect(links.filter((to) => !/^(?:https?:\/\/|\/(?!\/)|#|data:,$)/u.test(to ?? ''))).toEqual([]);
      expect(page).toContain('&lt;script&gt;');
    }
  });

  it('cannot turn the direction of a page or end it with control characters', async () => {
    const headline = 'ab\u202Ecd\u0000e\u0007f';
    const story = sampleStory({ summary: { headline, sentences: [], by: 'extractive' } });
    const board = await openTestBoard({ latest: async () => [story] });
    await board.services.state.commit(sampleCommit({ stories: [story] }));
    for (const path of ['/', '/story/story-1']) {
      expect((await board.read(path)).page).toContain('abcdef');
    }
  });
});
