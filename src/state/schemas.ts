import { z } from 'zod';
import type { Alert, TrailEntry } from '../alerts/alert.ts';
import { type Item, STANDINGS } from '../feeds/feed.ts';
import { DIMENSIONS, GROUPS, type Incident, type Observation, STATES } from '../status/observation.ts';
import { type Story, TOPICS } from '../stories/story.ts';
import type { FeedState } from './port.ts';
import { StateError } from './state-error.ts';

// What is stored, as it must be found. Objects are loose: a field that only a newer version knows survives being read
// and written by this one.
const at = z.number();
const strings = z.array(z.string());
const severity = z.literal([0, 1, 2, 3]);
const topics = z.array(z.enum(TOPICS));
const observedState = z.enum([...new Set(Object.values(STATES).flat())]);
const level = z.looseObject({
  value: z.number(),
  unit: z.enum(['% of ordinary', '% change', 'EH/s', 'MW', '% of capacity']),
});

const precision = z.enum(['minute', 'hour', 'day']);
const phase = z.enum(['announced', 'in-force', 'over']);
const extent = z.looseObject({
  kind: z.enum(['whole', 'part']),
  sharePercent: z.number().optional(),
  parts: strings.optional(),
  cities: strings.optional(),
});

export const feedStateSchema: z.ZodType<FeedState> = z.looseObject({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  bodyHash: z.string().optional(),
  dueAt: at,
  failures: z.number(),
  failingSince: at.optional(),
  lastError: z.string().optional(),
  lastPollAt: at.optional(),
  lastGoodPollAt: at.optional(),
  newestItemAt: at.optional(),
  itemCount: z.number().optional(),
  deadToldAt: at.optional(),
  movedTo: z.string().optional(),
  readWholeAt: at.optional(),
  entriesSeenAt: at.optional(),
  newsAt: at.optional(),
  oldAfterMs: z.number().optional(),
  undated: z.boolean().optional(),
  restsUntil: at.optional(),
  silentToldAt: at.optional(),
});

export const itemSchema: z.ZodType<Item> = z.looseObject({
  id: z.string(),
  feedId: z.string(),
  publisher: z.string(),
  standing: z.enum(STANDINGS).optional(),
  url: z.string(),
  title: z.string(),
  text: z.string(),
  language: z.string(),
  publishedAt: at.nullable(),
  publishedPrecision: z.enum(['seen', 'day', 'zone']).optional(),
  seenAt: at,
  firstSight: z.boolean(),
  version: z.string().optional(),
  revision: z.number().optional(),
});

export const observationSchema: z.ZodType<Observation> = z.looseObject({
  region: z.string(),
  provider: z.string().optional(),
  dimension: z.enum(DIMENSIONS),
  state: observedState,
  kind: z.enum(['reported', 'measured']),
  at,
  since: at.optional(),
  sincePrecision: precision.optional(),
  until: at.optional(),
  untilPrecision: precision.optional(),
  recurs: z.boolean().optional(),
  dailyHours: z.looseObject({ fromMinute: z.number(), untilMinute: z.number() }).optional(),
  polarity: z.enum(['said', 'denied']).optional(),
  phase: phase.optional(),
  extent: extent.optional(),
  who: z.enum(GROUPS).optional(),
  returning: z.boolean().optional(),
  correction: z.boolean().optional(),
  again: z.boolean().optional(),
  atPrecision: z.literal('day').optional(),
  level: level.optional(),
  effectiveAt: at.optional(),
  partial: z.boolean().optional(),
  isAlone: z.boolean().optional(),
  evidence: z.string(),
  source: z.string(),
  url: z.string(),
  cited: z.string().optional(),
  storyId: z.string().optional(),
  itemId: z.string().optional(),
});

/** What an alert keeps of an incident, too. */
const conditionFields = {
  id: z.string(),
  region: z.string(),
  dimension: z.enum(DIMENSIONS),
  state: observedState,
  phase: phase.optional(),
  openedAt: at,
  since: at,
  sinceDay: z.boolean().optional(),
  until: at.optional(),
  untilPrecision: precision.optional(),
  extent: extent.optional(),
  who: z.enum(GROUPS).optional(),
  recurs: z.boolean().optional(),
  returning: z.boolean().optional(),
  level: level.optional(),
  unconfirmedEnd: z.boolean().optional(),
  denied: z.boolean().optional(),
  publishers: z.number().optional(),
  endedBy: z.enum(['report', 'measurement', 'term', 'passed', 'dropped', 'lapse', 'correction']).optional(),
};

export const incidentSchema: z.ZodType<Incident> = z.looseObject({
  ...conditionFields,
  updatedAt: at,
  closedAt: at.nullable(),
  thread: z.string().optional(),
  remindedAt: at.optional(),
  changes: z.array(
    z.looseObject({
      state: observedState,
      partial: z.boolean().optional(),
      at,
      source: z.string(),
      url: z.string(),
      level: level.optional(),
    }),
  ),
  storyIds: strings,
});

export const storySchema: z.ZodType<Story> = z.looseObject({
  id: z.string(),
  revision: z.number(),
  summary: z.looseObject({
    headline: z.string(),
    sentences: z.array(z.looseObject({ text: z.string(), url: z.string(), publisher: z.string() })),
    by: z.string(),
  }),
  topics,
  regions: strings,
  severity,
  relevant: z.boolean(),
  reports: z.array(
    z.looseObject({
      itemId: z.string(),
      publisher: z.string(),
      url: z.string(),
      title: z.string(),
      language: z.string(),
      publishedAt: at.nullable(),
      seenAt: at,
      copyOf: z.string().optional(),
    }),
  ),
  observations: z.array(observationSchema),
  evidence: z.array(
    z.looseObject({
      claim: z.string(),
      field: z.enum(['title', 'lead', 'body']),
      quote: z.string(),
      rule: z.string(),
    }),
  ),
  startedAt: at,
  updatedAt: at,
  features: z.unknown(),
});

export const alertSchema: z.ZodType<Alert> = z.looseObject({
  id: z.string(),
  fingerprint: z.string(),
  reason: z.enum([
    'first',
    'escalated',
    'updated',
    'resolved',
    'corrected',
    'in-force',
    'ended',
    'reminder',
    'publisher',
    'service-blind',
    'service-back',
    'service-feeds-dead',
    'service-feeds-silent',
    'service-signal-fails',
    'none',
  ]),
  thread: z.string(),
  storyId: z.string().nullable(),
  incidentId: z.string().nullable(),
  revision: z.number(),
  topics,
  regions: strings,
  severity,
  headline: z.string(),
  language: z.string().optional(),
  sentences: strings,
  sources: z.array(z.looseObject({ publisher: z.string(), url: z.string(), at: at.nullable() })),
  words: z.string(),
  at,
  firstSight: z.literal(true).optional(),
  translations: z.record(z.string(), z.looseObject({ headline: z.string(), sentences: strings })).optional(),
  measured: observationSchema.optional(),
  isWider: z.literal(true).optional(),
  isDoubted: z.literal(true).optional(),
  was: severity.optional(),
  against: observationSchema.optional(),
  cited: z.string().optional(),
  conditions: z.array(z.looseObject({ ...conditionFields, again: z.boolean().optional() })).optional(),
  drop: z
    .looseObject({
      percent: z.number(),
      sigmas: z.number(),
      windowDays: z.number(),
      kind: z.enum(['drop', 'slide', 'blocks', 'recovered']).optional(),
      ehs: z.number().optional(),
      pools: z.array(z.looseObject({ name: z.string(), changePercent: z.number() })).optional(),
    })
    .optional(),
  lastedMs: z.number().optional(),
  ownFeed: z.looseObject({ id: z.string(), title: z.string() }).optional(),
});

export const trailSchema: z.ZodType<readonly TrailEntry[]> = z.array(
  z.looseObject({
    at,
    stage: z.string(),
    outcome: z.enum(['pass', 'stop', 'hold', 'sent', 'edited', 'failed']),
    reason: z.string(),
  }),
);

/** @throws StateError naming the place, when it is not what it must be. */
export function checked<T>(schema: z.ZodType<T>, place: string, key: string, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new StateError(
    `"${key}" in "${place}" cannot be read: ${issue?.path.join('.') || 'it'}: ${issue?.message}. Nothing was overwritten.`,
  );
}

/** Reads a JSON column. @throws StateError naming the place. */
export function decoded<T>(schema: z.ZodType<T>, place: string, key: string, json: unknown): T {
  let value: unknown;
  try {
    value = JSON.parse(String(json));
  } catch (cause) {
    throw new StateError(`"${key}" in "${place}" cannot be read: it is no JSON. Nothing was overwritten.`, { cause });
  }
  return checked(schema, place, key, value);
}
