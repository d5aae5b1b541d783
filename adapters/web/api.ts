import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Services } from '../../src/chat/bot.ts';
import { DAY_MS, type EpochMs } from '../../src/clock.ts';
import { isProvider } from '../../src/regions/regions.ts';
import { cardTitle, toneOfRegion } from '../../src/views/status-card.ts';
import { hashRate, incident, region, source, status, story } from './api-schemas.ts';
import type { Reader } from './reader.ts';
import { incidentPath, storyPath } from './render.ts';

const MAX_LISTED = 100;
const STORY_DAYS = 30;

export interface ApiOptions {
  readonly services: Services;
  /** Answers with JSON that is made once for everybody; undefined: there is no such thing. */
  readonly answer: (context: Context, make: (reader: Reader, base: string) => Promise<unknown>) => Promise<Response>;
}

type Status = Awaited<ReturnType<Services['statusOf']>>;
type Incident = Awaited<ReturnType<Services['history']>>[number];
type Story = Awaited<ReturnType<Services['latest']>>[number];

/** That of a provider is for those who watch it. */
const isOfRegion = ({ region }: Incident): boolean => !isProvider(region);

const iso = (at: EpochMs): string => new Date(at).toISOString();
const isoOrNull = (at: EpochMs | null | undefined): string | null => (at == null ? null : iso(at));

/** The same facts as the pages, for programs. */
export function createApi({ services, answer }: ApiOptions): Hono {
  const { regions, state } = services;
  const app = new Hono();

  const statusJson = (one: Status, { t, locale }: Reader, base: string): z.infer<typeof status> => {
    const ofDimension = ([name, it]: [string, Status['dimensions']['internet']]) => {
      const { state: now, phase, basis, since, until, open, stale, extent, sharePercent, who, level } = it;
      const rest = { publishers: it.independentPublishers, incidentId: it.incident?.id ?? null };
      const times = { since: isoOrNull(since), until: isoOrNull(until) };
      return [name, { state: now, phase, basis, ...times, open, stale, extent, sharePercent, who, level, ...rest }];
    };
    return {
      region: one.region,
      name: regions.name(one.region, locale),
      asOf: iso(one.asOf),
      tone: toneOfRegion(one),
      headline: cardTitle(one, { t, locale, regionName: regions.name }),
      dimensions: Object.fromEntries(Object.entries(one.dimensions).map(ofDimension)),
      page: `${base}/region/${one.region}`,
    };
  };

  const incidentJson = (one: Incident, base: string): z.infer<typeof incident> => ({
    id: one.id,
    region: one.region,
    dimension: one.dimension,
    state: one.state,
    since: iso(one.since),
    updatedAt: iso(one.updatedAt),
    closedAt: isoOrNull(one.closedAt),
    endedBy: one.endedBy ?? null,
    changes: one.changes.map(({ level, at, state: to, source: by, url }) => {
      return { state: to, at: iso(at), source: by, url, level: level ?? null };
    }),
    storyIds: [...one.storyIds],
    page: base + incidentPath(one.id),
  });

  const storyJson = (one: Story, base: string): z.infer<typeof story> => ({
    id: one.id,
    headline: one.summary.headline,
    sentences: one.summary.sentences.map(({ text, publisher, url }) => ({ text, publisher, url })),
    topics: [...one.topics],
    regions: [...one.regions],
    severity: one.severity,
    startedAt: iso(one.startedAt),
    updatedAt: iso(one.updatedAt),
    reports: one.reports.slice(0, MAX_LISTED).map(({ publisher, title, url, language, publishedAt, seenAt }) => {
      return { publisher, title, url, language, at: iso(publishedAt ?? seenAt) };
    }),
    page: base + storyPath(one.id),
  });

  /** @returns undefined for a code that is none: all of them would be taken for an answer about the one. */
  const narrowed = <T>(context: Context, find: (region: string | undefined) => Promise<T>) => {
    const code = context.req.query('region');
    return code === undefined || regions.codes.includes(code) ? find(code) : undefined;
  };

  app.get('/openapi.json', (context) => context.json(DESCRIPTION));
  app.get('/regions', (context) =>
    answer(context, async ({ locale }) => regions.codes.map((code) => ({ code, name: regions.name(code, locale) }))),
  );
  app.get('/status', (context) =>
    answer(context, async (reader, base) =>
      (await services.busyRegions()).slice(0, MAX_LISTED).map((one) => statusJson(one, reader, base)),
    ),
  );
  app.get('/status/:code', (context) =>
    answer(context, async (reader, base) => {
      const code = context.req.param('code');
      return regions.codes.includes(code) ? statusJson(await services.statusOf(code), reader, base) : undefined;
    }),
  );
  app.get('/incidents', (context) =>
    answer(context, async (_, base) => {
      const found = await narrowed(context, (region) =>
        region === undefined ? state.openIncidents() : services.history(region),
      );
      return found
        ?.filter(isOfRegion)
        .slice(0, MAX_LISTED)
        .map((one) => incidentJson(one, base));
    }),
  );
  app.get('/incidents/:id', (context) =>
    answer(context, async (_, base) => {
      const found = await state.incident(context.req.param('id'));
      return found && isOfRegion(found) ? incidentJson(found, base) : undefined;
    }),
  );
  app.get('/stories', (context) =>
    answer(context, async ({ now }, base) => {
      const since = now - STORY_DAYS * DAY_MS;
      const found = await narrowed(context, (region) =>
        services.latest({ ...(region !== undefined && { region }), since, limit: MAX_LISTED }),
      );
      return found?.map((one) => storyJson(one, base));
    }),
  );
  app.get('/stories/:id', (context) =>
    answer(context, async (_, base) => {
      const found = await state.story(context.req.param('id'));
      return found && storyJson(found, base);
    }),
  );
  app.get('/hashrate', (context) =>
    answer(context, async (): Promise<z.infer<typeof hashRate> | null> => {
      const reading = await services.hashRate();
      if (reading === null) return null;
      const { day, source: by, url } = reading;
      const { hashRateEHs, windowDays, until } = day;
      return {
        hashRateEHs,
        uncertaintyPercent: 100 * day.sigmaFraction,
        windowDays,
        until: iso(until),
        source: by,
        url,
      };
    }),
  );
  app.get('/sources', (context) =>
    answer(context, async () =>
      (await services.sources()).map(
        ({ feed, state: polled, silence }): z.infer<typeof source> => ({
          id: feed.id,
          title: feed.title,
          homepage: feed.homepage,
          lastGoodPollAt: isoOrNull(polled?.lastGoodPollAt),
          failures: polled?.failures ?? 0,
          silence: silence?.kind ?? null,
        }),
      ),
    ),
  );
  return app;
}

/** Path -> what it answers, where its query narrows it to a region, and whether its path names one thing. */
const ANSWERS: Readonly<
  Record<string, { readonly schema: z.ZodType; readonly query?: 'region'; readonly path?: string }>
> = {
  '/regions': { schema: z.array(region) },
  '/status': { schema: z.array(status) },
  '/status/{code}': { schema: status, path: 'code' },
  '/incidents': { schema: z.array(incident), query: 'region' },
  '/incidents/{id}': { schema: incident, path: 'id' },
  '/stories': { schema: z.array(story), query: 'region' },
  '/stories/{id}': { schema: story, path: 'id' },
  '/hashrate': { schema: hashRate.nullable() },
  '/sources': { schema: z.array(source) },
};

/** https://spec.openapis.org/oas/v3.1.0 */
const DESCRIPTION = {
  openapi: '3.1.0',
  info: { title: 'Hashwire', version: '1', description: 'What Hashwire knows. Read-only.' },
  servers: [{ url: '/api/v1' }],
  paths: Object.fromEntries(
    Object.entries(ANSWERS).map(([path, { schema, query, path: named }]) => {
      const text = { type: 'string' };
      const parameters = [
        ...(query === undefined ? [] : [{ name: query, in: 'query', schema: text }]),
        ...(named === undefined ? [] : [{ name: named, in: 'path', required: true, schema: text }]),
        { name: 'lang', in: 'query', schema: text, description: 'Language of names and headlines.' },
      ];
      const content = { 'application/json': { schema: z.toJSONSchema(schema) } };
      const notFound = (named ?? query) === undefined ? {} : { 404: { description: 'There is no such thing.' } };
      const busy = { 503: { description: 'Too much is asked for at once; Retry-After says when to ask again.' } };
      const often = { 429: { description: 'One address asks too often; Retry-After says when to ask again.' } };
      const responses = { 200: { description: 'What is known.', content }, ...notFound, ...often, ...busy };
      return [path, { get: { parameters, responses } }];
    }),
  ),
};
