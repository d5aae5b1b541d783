import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import type { Pictures } from '../../src/chat/adapter.ts';
import type { Services } from '../../src/chat/bot.ts';
import { MINUTE_MS, SECOND_MS } from '../../src/clock.ts';
import { darkPicture, WINDOW_HOURS } from '../../src/views/chart-content.ts';
import { pause } from '../../src/wait.ts';
import { createApi } from './api.ts';
import { type BoardPage, layout } from './layout.ts';
import type { Live } from './live.ts';
import { createCache } from './page-cache.ts';
import { createPages } from './pages.ts';
import { deliver, type Prepared, prepare } from './prepared.ts';
import { boardLocales, type Reader, readerOf } from './reader.ts';
import { addSyndication } from './syndication.ts';
import { limitVisitors } from './visitors.ts';

export interface SiteOptions {
  readonly services: Services;
  readonly pictures: Pictures;
  /** Where the board is reached from outside, without a slash at its end. */
  readonly url?: string | undefined;
  /** What the board is called. */
  readonly title?: string | undefined;
  /** Languages it offers, available ones; undefined: all. */
  readonly languages?: readonly string[] | undefined;
  /** Milliseconds that nobody sets back. */
  readonly monotonic: () => number;
  /** Tells open pages what is new; absent: they load themselves again. */
  readonly live?: Live | undefined;
  /** Takes reports of operators' own monitoring; absent: nobody's. */
  readonly inbound?: Hono | undefined;
  /** Takes what Telegram posts; absent: it is asked. */
  readonly updates?: Hono | undefined;
  readonly log: { error(details: Readonly<Record<string, unknown>>, message: string): void };
}

const PAGES = { keepMs: 10 * SECOND_MS, maxKept: 200, perSecond: 20 };
/** Drawing takes the one thread for up to a second, which alerts may need. */
const PICTURES = { keepMs: MINUTE_MS, maxKept: 50, perSecond: 2 };
/** A browser never asks again for a picture that was refused: it waits here, for at most this many turns. */
const PICTURE_TURNS = 10;
const ASSETS = [
  { path: '/style.css', type: 'text/css' },
  { path: '/live.js', type: 'text/javascript' },
] as const;
/** The board changes within the minute, and pictures take time to draw: an index of them is worth nothing; previews of links are. */
const ROBOTS = `User-agent: *
Disallow: /region
Disallow: /picture

User-agent: Twitterbot
User-agent: facebookexternalhit
User-agent: LinkedInBot
Disallow:
`;
const MAX_ID = 100;
/** What programs are told of what there is not. */
const NOTHING = JSON.stringify({ error: 'There is no such thing.' });

/** The board as a handler of requests: read-only, nobody logs in, nothing is remembered of who reads. */
export function createSite({
  services,
  pictures,
  url,
  monotonic,
  live,
  inbound,
  updates,
  log,
  ...shown
}: SiteOptions): Hono {
  const { regions } = services;
  const { title: board = 'Hashwire' } = shown;
  const locales = boardLocales(services.locales, shown.languages);
  const pages = createPages(services);
  const cache = createCache<Prepared>({ ...PAGES, now: monotonic });
  const drawn = createCache<{ readonly png: Uint8Array | undefined }>({ ...PICTURES, now: monotonic });
  const app = new Hono();

  if (inbound !== undefined) app.route('/in', inbound);
  if (updates !== undefined) app.route('/telegram', updates);
  const tagged = etag();
  // A stream has no end that could be hashed.
  app.use((context, next) => (context.req.path === '/events' ? next() : tagged(context, next)));
  const [own, framed] = [headers(false), headers(true)];
  app.use((context, next) => (context.req.path.startsWith('/widget/') ? framed : own)(context, next));
  app.use(async (context, next) => {
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
    return context.text('This board is read-only.', 405, { allow: 'GET, HEAD' });
  });

  const readerFor = (context: Context): Reader => {
    const chosen = context.req.query('lang');
    const accepted = context.req.header('accept-language');
    const now = services.clock();
    return readerOf({ now, ...(chosen && { chosen }), ...(accepted && { accepted }) }, locales);
  };

  /** @param details what the page depends on besides its path and the language. */
  async function answer(
    context: Context,
    details: string,
    make: (reader: Reader) => Promise<BoardPage | undefined> | BoardPage | undefined,
  ): Promise<Response> {
    const reader = readerFor(context);
    const { path } = context.req;
    const frame = { reader, locales, board, path, url };
    // Who is told of news does not get the page of before.
    const key = JSON.stringify([path, details, reader.locale, reader.isChosen, live?.revision()]);
    const found = await cache.get(key, async () => {
      const page = (await make(reader)) ?? pages.trouble('not-found', reader);
      return prepare(layout(page, frame), 'text/html', page.status);
    });
    if (found === undefined) {
      context.header('Retry-After', '1');
      return context.html(layout(pages.trouble('busy', reader), frame), 503);
    }
    return deliver(context, found, 'no-cache');
  }

  /** What programs read, in one type. @param details what it depends on besides its path and the language. */
  async function made(
    context: Context,
    details: string,
    type: string,
    make: (reader: Reader) => Promise<string | undefined>,
  ) {
    const reader = readerFor(context);
    const key = JSON.stringify([context.req.path, details, reader.locale, reader.isChosen]);
    const found = await cache.get(key, async () => {
      const text = await make(reader);
      return prepare(text ?? NOTHING, type, text === undefined ? 404 : 200);
    });
    return found === undefined ? tooMany(context) : deliver(context, found, 'max-age=60');
  }

  /** Without WEB_URL links lead to where the reader came to. */
  const baseOf = (context: Context): string => url ?? new URL(context.req.url).origin;
  const pageNumber = (typed: string | undefined) => (/^[1-9]\d{0,2}$/u.test(typed ?? '') ? Number(typed) : undefined);
  const isRegion = (code: string) => regions.codes.includes(code);

  app.get('/', (context) => answer(context, '', pages.index));
  app.get('/region', async (context) => {
    const typed = (context.req.query('q') ?? '').trim().slice(0, 60);
    await regions.ready?.(typed);
    const region = isRegion(typed.toUpperCase()) ? typed.toUpperCase() : regions.find(typed);
    if (region !== undefined) return context.redirect(readerFor(context).href(`/region/${region}`));
    return answer(context, typed, (reader) => pages.unknownRegion(typed, reader));
  });
  app.get('/region/:code', (context) => {
    const code = context.req.param('code');
    const typed = context.req.query('window');
    const window = typed !== undefined && Object.hasOwn(WINDOW_HOURS, typed) ? typed : undefined;
    return answer(context, window ?? '', (reader) =>
      isRegion(code) ? pages.region(code, window, reader) : pages.unknownRegion(code.slice(0, 60), reader),
    );
  });
  app.get('/incident/:id', (context) => answer(context, '', byId(context, pages.incident)));
  app.get('/story/:id', (context) => answer(context, '', byId(context, pages.story)));
  app.get('/sources', (context) => {
    const page = pageNumber(context.req.query('page'));
    return answer(context, String(page), (reader) => pages.sources(page, reader));
  });
  app.get('/hashrate', (context) => answer(context, '', pages.hashrate));
  app.get('/about', (context) => answer(context, '', pages.about));
  app.use('/api/*', cors({ allowMethods: ['GET', 'HEAD'] }), limitVisitors(monotonic));
  app.route(
    '/api/v1',
    createApi({
      services,
      answer(context, make) {
        const base = baseOf(context);
        const details = `${(context.req.query('region') ?? '').slice(0, MAX_ID)} ${base}`;
        return made(context, details, 'application/json', async (reader) => {
          const found = await make(reader, base);
          return found === undefined ? undefined : JSON.stringify(found);
        });
      },
    }),
  );
  app.get('/api/*', (context) => context.body(NOTHING, 404, { 'content-type': 'application/json' }));
  addSyndication(app, { services, pages, board, isRegion, made, baseOf });
  app.get('/events', (context) => {
    const stream = live?.listen();
    if (stream === undefined) return context.text('Too many readers.', 503, { 'retry-after': '60' });
    return context.body(stream, 200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  });
  app.get('/picture/:kind/*', async (context) => {
    const key = pictureKey(context.req.path);
    if (key === undefined) return context.notFound();
    const found = await drawnInTurn(key);
    if (found === undefined) return tooMany(context);
    if (found.png === undefined) return context.notFound();
    return context.body(new Uint8Array(found.png), 200, { 'content-type': 'image/png', 'cache-control': 'max-age=60' });
  });
  for (const { path, type } of ASSETS) {
    const asset = prepare(readFileSync(new URL(`.${path}`, import.meta.url), 'utf8'), type);
    app.get(path, async (context) => deliver(context, await asset, 'max-age=3600'));
  }
  app.get('/robots.txt', (context) => context.text(ROBOTS));
  app.notFound((context) => {
    const reader = readerFor(context);
    const page = layout(pages.trouble('not-found', reader), { reader, locales, board, path: '/', url });
    return context.html(page, 404);
  });
  app.onError((error, context) => {
    const since = services.state.awaySince();
    if (since !== undefined) {
      const reader = readerFor(context);
      const page = layout(pages.away(since, reader), { reader, locales, board, path: '/', url });
      return context.html(page, 503, { 'retry-after': '60' });
    }
    log.error({ err: error, path: context.req.path.slice(0, MAX_ID) }, 'a page could not be made');
    return context.text('Something broke here. The log of the operator says what.', 500);
  });

  async function drawnInTurn(key: string) {
    for (let turn = 0; turn < PICTURE_TURNS; turn++) {
      const found = await drawn.get(key, async () => ({ png: await pictures.resolve(key) }));
      if (found !== undefined) return found;
      await pause(SECOND_MS / PICTURES.perSecond);
    }
    return undefined;
  }

  /** `/picture/region/KZ/48h/en.png` -> `region:KZ:48h:en`; undefined for what no page shows. */
  function pictureKey(path: string): string | undefined {
    const parts = path
      .replace(/^\/picture\//u, '')
      .replace(/\.png$/u, '')
      .split('/');
    const [kind, region = '', window = ''] = parts;
    if (parts.at(-1) === 'dark' && kind !== 'card') {
      const light = pictureKey(path.replace(/\/dark\.png$/u, '.png'));
      return light === undefined || light.endsWith(':dark') ? undefined : darkPicture(light);
    }
    const isKnown = locales.available.includes(parts.at(-1) ?? '');
    if (kind === 'card') {
      return isKnown && parts.length === 3 && (region === 'world' || isRegion(region)) ? parts.join(':') : undefined;
    }
    if (kind === 'region') {
      const isDrawn = parts.length === 4 && isRegion(region) && Object.hasOwn(WINDOW_HOURS, window);
      return isKnown && isDrawn ? parts.join(':') : undefined;
    }
    return isKnown && parts.length === 2 && (kind === 'world' || kind === 'network') ? parts.join(':') : undefined;
  }

  return app;
}

/** @param mayBeFramed by pages of others, which badges and widgets are made for: nothing here is secret. */
const headers = (mayBeFramed: boolean) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: [mayBeFramed ? '*' : "'none'"],
      ...(!mayBeFramed && { scriptSrc: ["'self'"], connectSrc: ["'self'"] }),
    },
    xFrameOptions: mayBeFramed ? false : 'DENY',
    referrerPolicy: 'no-referrer',
    crossOriginResourcePolicy: 'cross-origin',
    // The proxy in front of the board speaks TLS, and decides this.
    strictTransportSecurity: false,
  });

const tooMany = (context: Context): Response => context.text('Too many requests.', 503, { 'retry-after': '1' });

const byId =
  (context: Context, find: (id: string, reader: Reader) => Promise<BoardPage | undefined>) =>
  async (reader: Reader): Promise<BoardPage | undefined> => {
    const id = context.req.param('id') ?? '';
    return id.length > MAX_ID ? undefined : find(id, reader);
  };
