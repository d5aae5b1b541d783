import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { createQuota } from '../../src/chat/quota.ts';
import { type Clock, MINUTE_MS } from '../../src/clock.ts';
import type { FarmReport } from '../../src/status/farm-reports.ts';
import { cut, oneLine } from '../../src/text/truncate.ts';

/** Whose monitoring may report, and what it is known by. */
export interface Farm {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly token: string;
}

export interface InboundOptions {
  readonly farms: readonly Farm[];
  readonly take: (farm: Farm, said: readonly Said[]) => Promise<void>;
  readonly clock: Clock;
  readonly monotonic: () => number;
}

/** What a monitoring says: see `reportOf`. */
export type Said = Pick<FarmReport, 'key' | 'text'> & { readonly since?: number; readonly until?: number | null };

const MAX_BYTES = 64 * 1024;
const MAX_TEXT = 200;
const MAX_ALERTS = 50;
/** A monitoring that reports every second is a mistake, and so is one without a token. */
const PER_FARM = 60;
const UNKNOWN = 60;

const shown = (raw: string): string => cut(oneLine(raw), MAX_TEXT);
// What cannot be seen is no text.
const text = z.string().transform(shown).pipe(z.string().min(1));
const time = z.iso.datetime({ offset: true }).transform((raw) => Date.parse(raw));

const reportSchema = z.object({
  /** Several reports of one farm are told apart by it. */
  id: z.string().max(100).default('report'),
  text,
  status: z.enum(['firing', 'resolved']).default('firing'),
  since: time.optional(),
});

/** https://prometheus.io/docs/alerting/latest/configuration/#webhook_config */
const alertmanagerSchema = z.object({
  alerts: z
    .array(
      z.object({
        status: z.enum(['firing', 'resolved']),
        labels: z.record(z.string(), z.string()).default({}),
        annotations: z.record(z.string(), z.string()).default({}),
        startsAt: time,
        endsAt: time.optional(),
        fingerprint: z.string().max(100),
      }),
    )
    .max(MAX_ALERTS),
});

type Words = Readonly<Record<string, string>>;

/** The first that says something: templates leave empty what has no value. */
const textOf = ({ summary = '', description = '' }: Words, { alertname = '' }: Words): string =>
  [summary, description, alertname].map(shown).find((one) => one !== '') ?? 'alert';

const digest = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Takes reports of operators' own monitoring. Tokens are compared by their hash, so that no time tells them. */
export function createInbound({ farms, take, clock, monotonic }: InboundOptions): Hono {
  const byToken = new Map(farms.map((farm) => [digest(farm.token), farm]));
  const quotas = {
    farm: createQuota(PER_FARM, MINUTE_MS, monotonic),
    unknown: createQuota(UNKNOWN, MINUTE_MS, monotonic),
  };
  const app = new Hono();

  async function received(context: Context, token: string, read: (body: unknown) => z.ZodSafeParseResult<Said[]>) {
    const farm = byToken.get(digest(token));
    const isGranted = farm === undefined ? quotas.unknown.take('') : quotas.farm.take(farm.id);
    if (isGranted !== 'granted') return context.json({ error: 'Too many requests.' }, 429, { 'retry-after': '60' });
    if (farm === undefined) return context.json({ error: 'This token is not known.' }, 401);
    const body: unknown = await context.req.json().catch(() => undefined);
    const said = read(body);
    if (!said.success) return context.json({ error: z.prettifyError(said.error) }, 400);
    await take(farm, said.data);
    return context.body(null, 204);
  }

  app.use(bodyLimit({ maxSize: MAX_BYTES, onError: (context) => context.json({ error: 'At most 64 kB.' }, 413) }));
  app.post('/alertmanager', (context) => {
    const [, token = ''] = /^Bearer (\S+)$/u.exec(context.req.header('authorization') ?? '') ?? [];
    return received(context, token, (body) =>
      alertmanagerSchema
        .transform(({ alerts }) =>
          alerts.map(({ status, labels, annotations, startsAt, endsAt, fingerprint }) => ({
            key: fingerprint,
            text: textOf(annotations, labels),
            since: startsAt,
            until: status === 'firing' ? null : (endsAt ?? clock()),
          })),
        )
        .safeParse(body),
    );
  });
  app.post('/:token', (context) =>
    received(context, context.req.param('token'), (body) =>
      reportSchema
        .transform(({ id, text, status, since }) => [
          { key: id, text, ...(since !== undefined && { since }), until: status === 'firing' ? null : clock() },
        ])
        .safeParse(body),
    ),
  );
  app.all('/*', (context) => context.json({ error: 'Only POST.' }, 405, { allow: 'POST' }));
  // Never with the path, which may hold a token: the board's own handler would log it.
  app.onError((_error, context) => context.json({ error: 'This could not be stored.' }, 503, { 'retry-after': '60' }));
  return app;
}
