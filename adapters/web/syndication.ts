import type { Context, Hono } from 'hono';
import type { Services } from '../../src/chat/bot.ts';
import { badge } from './badge.ts';
import { calendar } from './calendar.ts';
import { atomFeed, jsonFeed } from './feed.ts';
import type { createPages } from './pages.ts';
import type { Reader } from './reader.ts';
import { widget } from './widget.ts';

export interface SyndicationOptions {
  readonly services: Services;
  readonly pages: ReturnType<typeof createPages>;
  /** What the board is called. */
  readonly board: string;
  readonly isRegion: (code: string) => boolean;
  /** Answers with what is made once for everybody. @param details what it depends on besides path and language. */
  readonly made: (
    context: Context,
    details: string,
    type: string,
    make: (reader: Reader) => Promise<string>,
  ) => Promise<Response>;
  readonly baseOf: (context: Context) => string;
}

/** What other programs and pages show of the board: feeds, calendars, badges, widgets. */
export function addSyndication(
  app: Hono,
  { services, pages, board, isRegion, made, baseOf }: SyndicationOptions,
): void {
  const KINDS = [
    { name: 'feed.atom', type: 'application/atom+xml', make: atomFeed },
    { name: 'feed.json', type: 'application/feed+json', make: jsonFeed },
    { name: 'calendar.ics', type: 'text/calendar', make: calendar },
  ] as const;
  for (const { name, type, make } of KINDS) {
    const answer = (context: Context, region?: string) => {
      const base = baseOf(context);
      return made(context, base, type, (reader) => make(region, { services, reader, base, board }));
    };
    app.get(`/${name}`, (context) => answer(context));
    app.get(`/region/:code/${name}`, (context) => {
      const code = context.req.param('code') ?? '';
      return isRegion(code) ? answer(context, code) : context.notFound();
    });
  }
  app.get('/badge/:file{[A-Z0-9-]+\\.svg}', (context) => {
    const code = context.req.param('file').replace(/\.svg$/u, '');
    if (!isRegion(code)) return context.notFound();
    return made(context, '', 'image/svg+xml', async (reader) => {
      const { title, tone } = await pages.card(code, reader);
      return badge(title, tone);
    });
  });
  app.get('/widget/:code', (context) => {
    const code = context.req.param('code');
    if (!isRegion(code)) return context.notFound();
    return made(context, '', 'text/html', async (reader) =>
      widget(code, await pages.card(code, reader), reader, board),
    );
  });
}
