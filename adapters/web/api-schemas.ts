import { z } from 'zod';

/** What `/api/v1` answers: fields may be added, none is renamed or removed. Times are ISO 8601 in UTC. */

const time = z.iso.datetime();
const level = z.object({ value: z.number(), unit: z.string() });
const page = z.url().describe('The page of the same on the board.');

const dimension = z.object({
  state: z.string().describe('`unknown` where nobody says anything: not the same as normal.'),
  phase: z.enum(['announced', 'in-force', 'over']),
  basis: z.string().describe('`reported`, `measured`, `agree`, `conflicting` or `none`.'),
  since: time.nullable(),
  until: time.nullable(),
  open: z.boolean(),
  stale: z.boolean().describe('Nobody has confirmed it for long.'),
  extent: z.string(),
  sharePercent: z.number().nullable(),
  who: z.string(),
  level: level.nullable(),
  publishers: z.int(),
  incidentId: z.string().nullable(),
});

export const status = z.object({
  region: z.string().describe('ISO 3166-1 alpha-2, or ISO 3166-2 for a part.'),
  name: z.string(),
  asOf: time,
  tone: z.enum(['critical', 'warning', 'good', 'neutral', 'unknown']),
  headline: z.string(),
  dimensions: z.record(z.enum(['internet', 'power', 'regulation', 'unrest']), dimension),
  page,
});

export const incident = z.object({
  id: z.string(),
  region: z.string(),
  dimension: z.string(),
  state: z.string(),
  since: time,
  updatedAt: time,
  closedAt: time.nullable(),
  endedBy: z.string().nullable(),
  changes: z.array(
    z.object({ state: z.string(), at: time, source: z.string(), url: z.string(), level: level.nullable() }),
  ),
  storyIds: z.array(z.string()),
  page,
});

export const story = z.object({
  id: z.string(),
  headline: z.string(),
  sentences: z.array(z.object({ text: z.string(), publisher: z.string(), url: z.string() })),
  topics: z.array(z.string()),
  regions: z.array(z.string()),
  severity: z.int().min(0).max(3),
  startedAt: time,
  updatedAt: time,
  reports: z.array(
    z.object({ publisher: z.string(), title: z.string(), url: z.string(), language: z.string(), at: time }),
  ),
  page,
});

export const hashRate = z.object({
  hashRateEHs: z.number(),
  uncertaintyPercent: z.number().describe('One standard deviation.'),
  windowDays: z.number(),
  until: time,
  source: z.string(),
  url: z.string(),
});

export const source = z.object({
  id: z.string(),
  title: z.string(),
  homepage: z.string(),
  lastGoodPollAt: time.nullable(),
  failures: z.int().describe('In a row.'),
  silence: z.string().nullable(),
});

export const region = z.object({ code: z.string(), name: z.string() });
