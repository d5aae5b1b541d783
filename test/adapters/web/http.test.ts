import { describe, expect, it } from 'vitest';
import { monotonicMs } from '../../../src/clock.ts';
import { NOW, unknownStatus } from '../../harness/bot.ts';
import { sampleCommit, sampleIncident, sampleReport, sampleStory } from '../../harness/samples.ts';
import { observation, statusWith } from '../../harness/status.ts';
import { openTestBoard, shownText } from '../../harness/web.ts';

/** The one script of the board, once on a page that shows what is new. */
const OWN_SCRIPT = '<script src="/live.js" type="module"></script>';

describe('over HTTP the board', () => {
  it('allows nothing but its own style sheet and pictures, sets no cookies and runs no script but its own', async () => {
    const board = await openTestBoard();
    for (const path of ['/', '/nothing', '/region/KZ', '/about']) {
      const { headers, page } = await board.read(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe/u);
      expect(policy.match(/script-src[^;]*/gu)).toEqual(["script-src 'self'"]);
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(page.replace(OWN_SCRIPT, '')).not.toMatch(/<script|\sstyle=|\son\w+=/u);
    }
  });

  it('answers 304 to who has the page already, and HEAD without a body', async () => {
    const board = await openTestBoard();
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
    const board = await openTestBoard();
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

  it('has pictures that are asked for at once wait for each other, because no browser asks twice', async () => {
    const drawn = new Uint8Array([1]);
    const pictures = { resolve: async () => drawn };
    const board = await openTestBoard({}, { pictures, monotonic: monotonicMs });
    const locales = ['en', 'ru', 'fa', 'de', 'fr'];
    const answers = await Promise.all(locales.map((locale) => board.ask(`/picture/world/${locale}.png`)));
    expect(answers.map(({ status }) => status)).toEqual(locales.map(() => 200));
  });

  it('says since when the state cannot be reached on a page that needs it, and shows what it remembers', async () => {
    const history = () => Promise.reject(new Error('the database at db.example cannot be reached'));
    const board = await openTestBoard({ history });
    const { state } = board.services;
    state.awaySince = () => NOW - 3_600_000;
    expect((await board.read('/')).status).toBe(200);
    const { status, headers, page } = await board.read('/region/KZ');
    expect([status, headers.get('retry-after')]).toEqual([503, '60']);
    expect(shownText(page)).toMatch(/unreachable since .*13:00/u);
    expect(page).not.toContain('db.example');
    expect(board.logged, 'the outage itself is logged elsewhere').toEqual(['the web board is open']);
  });

  it('is read-only', async () => {
    const board = await openTestBoard();
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await board.ask('/region/KZ', { method });
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD']);
    }
  });

  it('speaks the language that was chosen, else the one the browser asks for first that it knows', async () => {
    const board = await openTestBoard();
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
    const codes = (await openTestBoard()).services.regions.codes.slice(0, 400);
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
    const feed = {
      title: 'Gazette of the Ministry of Energy',
      homepage: 'https://gazette.example.org/en/news',
      enabled: true,
    };
    const sources = Array.from({ length: 300 }, (_, n) => ({ feed: { ...feed, id: `f${n}` }, state: undefined }));
    const board = await openTestBoard({
      busyRegions: async () => codes.map((code) => statusWith(code, 'internet')),
      statusOf: async (region) => statusWith(region, 'internet', { observations: claims.slice(0, 20) }),
      latest: async ({ limit }) => Array.from({ length: limit }, (_, n) => story(n)),
      history: async () => incidents,
      sources: async () => sources as never,
    });
    const [first = sampleIncident()] = incidents;
    await board.services.state.commit(
      sampleCommit({ stories: [story(1)], incidents: [{ ...first, storyIds: ['s1'] }], observations: claims }),
    );
    for (const path of ['/', '/region/KZ', '/incident/i0', '/story/s1', '/sources', '/about', '/style.css']) {
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
    const board = await openTestBoard({ statusOf }, { monotonic: () => now });
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

  it('says of a picture that it comes later where too many are drawn, and that there is none where none can be', async () => {
    const resolve = async (key: string) => (key === 'world:en' ? undefined : new Uint8Array(1));
    let now = 0;
    const board = await openTestBoard({}, { pictures: { resolve }, monotonic: () => now });
    const statusOf = async (path: string) => (await board.ask(`/picture/${path}.png`)).status;
    expect([await statusOf('world/en'), await statusOf('network/en')]).toEqual([404, 200]);
    const refused = await board.ask('/picture/world/ru.png');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect([await statusOf('world/en'), await statusOf('network/en')]).toEqual([404, 200]);
    now = 1000;
    expect(await statusOf('world/ru')).toBe(200);
  });

  it('says in the log when other machines can read it', async () => {
    expect((await openTestBoard()).logged.join()).not.toContain('other machines');
    expect((await openTestBoard({}, { host: '0.0.0.0' })).logged.join()).toContain(
      'other machines can read the web board',
    );
  });

  it('tells what broke to the log, not to the reader', async () => {
    const board = await openTestBoard({
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
