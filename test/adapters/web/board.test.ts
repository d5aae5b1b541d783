import { afterEach, describe, expect, it } from 'vitest';
import { createTestBot, NOW, unknownStatus } from '../../harness/bot.ts';
import { sampleAlert, sampleCommit, sampleIncident, sampleReport, sampleStory } from '../../harness/samples.ts';
import { observation, reading, statusWith } from '../../harness/status.ts';
import { openTestBoard, shownText } from '../../harness/web.ts';

type Board = Awaited<ReturnType<typeof openTestBoard>>;
const opened: Board[] = [];
const open = async (...options: Parameters<typeof openTestBoard>): Promise<Board> => {
  const board = await openTestBoard(...options);
  opened.push(board);
  return board;
};
afterEach(async () => void (await Promise.all(opened.splice(0).map((one) => one.close()))));

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;`;

describe('the first page', () => {
  it('lists what is not quiet in the order it is given, each place with its state and a link, then the newest stories', async () => {
    const board = await open({
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
    const board = await open({
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

describe('the page of a region', () => {
  it('holds every fact of /status in the very words of the chats', async () => {
    const over = {
      statusOf: async (region: string) => statusWith(region, 'internet'),
      hashRate: async () => reading(),
      shareOf: () => ({ percent: 18.1, month: '2021-08', source: 'Cambridge', url: 'https://ccaf.io/cbeci' }),
      latest: async () => [sampleStory()],
    };
    const told = await createTestBot(over).invoke('status', { region: 'KZ' });
    const board = await open(over);
    const text = shownText((await board.read('/region/KZ')).page);
    const { title = 'none', paragraphs = [], fields = [] } = told.reply?.message ?? {};
    expect(text).toContain(title);
    const words = [...paragraphs, ...fields.map(({ value }) => value)].flat();
    expect(words.length).toBeGreaterThan(10);
    for (const span of words) if (span.kind !== 'time') expect(text).toContain(span.text);
    expect(text).toContain('176 EH/s ± 8 % over 24 h to 10 Jan, 00:00 UTC');
  });

  it('never shows the unknown as normal', async () => {
    const { page } = await (await open()).read('/region/OM');
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
    const board = await open({ statusOf: async (region) => statusWith(region, 'internet') }, { pictures });
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
    const board = await open();
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
    const board = await open();
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
    const board = await open({
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
      expect(page).not.toMatch(/<script|onerror='|"onclick/iu);
      const links = [...page.matchAll(/(?:href|src)="([^"]*)"/gu)].map(([, to]) => to);
      expect(links.filter((to) => !/^(?:https?:\/\/|\/(?!\/)|#|data:,$)/u.test(to ?? ''))).toEqual([]);
      expect(page).toContain('&lt;script&gt;');
    }
  });

  it('cannot turn the direction of a page or end it with control characters', async () => {
    const headline = 'ab\u202Ecd\u0000e\u0007f';
    const story = sampleStory({ summary: { headline, sentences: [], by: 'extractive' } });
    const board = await open({ latest: async () => [story] });
    await board.services.state.commit(sampleCommit({ stories: [story] }));
    for (const path of ['/', '/story/story-1']) {
      expect((await board.read(path)).page).toContain('abcdef');
    }
  });
});

describe('over HTTP the board', () => {
  it('allows nothing but its own style sheet and pictures, sets no cookies and runs no scripts', async () => {
    const board = await open();
    for (const path of ['/', '/nothing', '/region/KZ', '/about']) {
      const { headers, page } = await board.read(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|script-src/u);
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(page).not.toMatch(/<script|\sstyle=|\son\w+=/u);
    }
  });

  it('answers 304 to who has the page already, and HEAD without a body', async () => {
    const board = await open();
    const tag = (await board.ask('/')).headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[^"]+"$/u);
    const again = await board.ask('/', { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await board.ask('/?lang=ru', { headers: { 'if-none-match': tag } });
    expect(other.status).toBe(200);
    const head = await board.ask('/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('packs what it answers for a browser that unpacks it, and only then', async () => {
    const board = await open();
    const encodingOf = async (accepted: string) => {
      const answer = await board.ask('/', { headers: { 'accept-encoding': accepted } });
      expect(await answer.text()).toContain('</html>');
      return answer.headers.get('content-encoding');
    };
    expect(await encodingOf('br, gzip;q=0.8')).toBe('gzip');
    expect(await encodingOf('identity')).toBeNull();
    expect(await encodingOf('gzip;q=0, identity')).toBeNull();
    expect((await board.ask('/')).headers.get('vary')).toBe('Accept-Language, Accept-Encoding');
  });

  it('is read-only', async () => {
    const board = await open();
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await board.ask('/region/KZ', { method });
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD']);
    }
  });

  it('speaks the language that was chosen, else the one the browser asks for first that it knows', async () => {
    const board = await open();
    const languageOf = async (path: string, accepted: string) => {
      const { page } = await board.read(path, { headers: { 'accept-language': accepted } });
      return /<html lang="([^"]+)"/u.exec(page)?.[1];
    };
    expect(await languageOf('/', 'ru-RU,ru;q=0.9,en;q=0.8')).toBe('ru');
    expect(await languageOf('/', 'xx,ru;q=0.5,en;q=0.9')).toBe('en');
    expect(await languageOf('/', 'xx, yy;q=nonsense, ru;q=0.1')).toBe('ru');
    expect(await languageOf('/?lang=en', 'ru')).toBe('en');
    expect(await languageOf('/?lang=nonsense', 'ru')).toBe('ru');
    const { page } = await board.read('/region/KZ?lang=ru');
    expect(page).toContain('href="/about?lang=ru"');
    expect(shownText(page)).toContain('Казахстан');
  });

  it('keeps every page under 50 kB however much is going on', async () => {
    const codes = (await open()).services.regions.codes.slice(0, 400);
    const long = 'Miners without power and network '.repeat(6);
    const reports = Array.from({ length: 60 }, (_, n) =>
      sampleReport({ itemId: `i${n}`, title: long, url: `https://example.org/${n}/${'x'.repeat(150)}` }),
    );
    const claims = Array.from({ length: 60 }, (_, n) => observation({ evidence: long, at: NOW - n }));
    const story = (n: number) =>
      sampleStory({
        id: `s${n}`,
        summary: { headline: long, sentences: [{ text: long, url: 'https://example.org/a', publisher: 'x' }], by: 'x' },
        reports,
        observations: claims,
        regions: codes.slice(0, 40),
      });
    const changes = Array.from({ length: 40 }, (_, n) => ({
      state: n % 2 === 0 ? ('down' as const) : ('restored' as const),
      at: NOW - (100 - n) * 3_600_000,
      source: 'example.org',
      url: `https://example.org/${'y'.repeat(100)}`,
    }));
    const incidents = Array.from({ length: 50 }, (_, n) => sampleIncident({ id: `i${n}`, changes, since: NOW }));
    const board = await open({
      busyRegions: async () => codes.map((code) => statusWith(code, 'internet')),
      statusOf: async (region) => statusWith(region, 'internet', { observations: claims.slice(0, 20) }),
      latest: async ({ limit }) => Array.from({ length: limit }, (_, n) => story(n)),
      history: async () => incidents,
    });
    const [first = sampleIncident()] = incidents;
    await board.services.state.commit(
      sampleCommit({ stories: [story(1)], incidents: [{ ...first, storyIds: ['s1'] }], observations: claims }),
    );
    for (const path of ['/', '/region/KZ', '/incident/i0', '/story/s1', '/about', '/style.css']) {
      const { page, status } = await board.read(path);
      expect([path, status]).toEqual([path, 200]);
      expect([path, Buffer.byteLength(page) < 50_000]).toEqual([path, true]);
    }
  });

  it('makes a page once for everybody who asks within a few seconds, and says when too many want different ones', async () => {
    let [asked, now] = [0, 0];
    const statusOf = async (region: string) => {
      asked += 1;
      return unknownStatus(region);
    };
    const board = await open({ statusOf }, { monotonic: () => now });
    await Promise.all(Array.from({ length: 10 }, () => board.ask('/region/KZ')));
    expect(asked).toBe(1);
    const ask = () =>
      Promise.all(board.services.regions.codes.slice(0, 30).map((code) => board.ask(`/region/${code}`)));
    const refused = (await ask()).filter(({ status }) => status === 503);
    expect(refused.length).toBe(11);
    expect(refused[0]?.headers.get('retry-after')).toBe('1');
    expect(await refused[0]?.text()).toContain('Alerts go first.');
    // Those that were made are kept, and the others get their turn.
    now = 1000;
    expect((await ask()).filter(({ status }) => status === 503)).toEqual([]);
    now = 60_000;
    await board.ask('/region/KZ');
    expect(asked).toBe(32);
  });

  it('says in the log when other machines can read it', async () => {
    expect((await open()).logged.join()).not.toContain('other machines');
    expect((await open({}, { host: '0.0.0.0' })).logged.join()).toContain('other machines can read the web board');
  });

  it('tells what broke to the log, not to the reader', async () => {
    const board = await open({
      latest: async () => {
        throw new Error('the disk is at /secret');
      },
    });
    const { status, page } = await board.read('/');
    expect(status).toBe(500);
    expect(page).not.toContain('/secret');
    expect(board.logged).toContain('a page could not be made');
  });
});
