import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { TOPICS } from '../../../src/stories/story.ts';
import { readJsonLines } from '../row.ts';
import { claim, type Probe } from './probe.ts';

/** A headline with its label, by the guide of the labelled data. */
const headline = z.strictObject({
  id: z.string(),
  language: z.string(),
  publisher: z.string().default('headline.example'),
  title: z.string(),
  text: z.string().default(''),
  published: z.iso.datetime(),
  relevant: z.boolean(),
  /** Absent: not labelled. */
  topics: z.array(z.enum(TOPICS)).optional(),
  regions: z.array(z.string()),
  severity: z.union([z.number().transform((one) => [one]), z.array(z.number())]),
  want: z.array(claim),
  gloss: z.string().optional(),
});
export type Headline = z.output<typeof headline>;

/** A line of `outage-headlines.open.jsonl`. */
const blindHeadline = z.object({
  id: z.string(),
  language: z.string(),
  title: z.string(),
  text: z.string(),
  region: z.string(),
  relevant: z.boolean(),
  severity: z.array(z.number()),
});
const DIMENSION = {
  down: 'internet',
  degraded: 'internet',
  cut: 'power',
  curtailed: 'power',
  strained: 'power',
} as const;
/** By id: the states of which one is to be read. The labelled data have none. */
const statesSchema = z.record(z.string(), z.array(z.enum(['down', 'degraded', 'cut', 'curtailed', 'strained'])).min(1));

/** The day on which the headlines are read: they bear none. */
const READ_AT = '2026-02-01T08:00:00Z';

export async function readHeadlines(path: string): Promise<Headline[]> {
  return (await readJsonLines<unknown>(path)).map((line, index) =>
    parsed(headline, line, `${path}, entry ${index + 1}`),
  );
}

export async function readBlindHeadlines(path: string): Promise<Headline[]> {
  const states = statesSchema.parse(
    JSON.parse(await readFile(new URL('../outage-states.json', import.meta.url), 'utf8')),
  );
  return (await readJsonLines<unknown>(path)).map((line, index) => {
    const { region, ...one } = parsed(blindHeadline, line, `${path}, entry ${index + 1}`);
    const [first, ...others] = states[one.id] ?? [];
    const want = first === undefined ? [] : [{ region, dimension: DIMENSION[first], state: [first, ...others] }];
    return { ...one, publisher: 'headline.example', published: READ_AT, regions: [region], want };
  });
}

function parsed<T extends z.ZodType>(schema: T, line: unknown, where: string): z.output<T> {
  const result = schema.safeParse(line);
  if (!result.success) throw new Error(`${where}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** The headline as a probe of its state alone. */
export function probeOf({ id, language, publisher, title, text, published, want }: Headline): Probe {
  return { id, kind: 'headline', language, publisher, title, text, published, want, never: [], denied: [] };
}
