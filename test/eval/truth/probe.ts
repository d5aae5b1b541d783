import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Item } from '../../../src/feeds/feed.ts';
import { DIMENSIONS } from '../../../src/status/observation.ts';
import { readJsonLines } from '../row.ts';
import { expectedFields } from './answer.ts';

export const claim = z.strictObject({
  /** Absent: of any place. */
  region: z.string().optional(),
  dimension: z.enum(DIMENSIONS),
  state: z.union([z.string(), z.array(z.string())]),
  ...expectedFields,
});
export type ExpectedClaim = z.output<typeof claim>;

/** A minimal text, and what is to be read in it. */
const probe = z.strictObject({
  id: z.string(),
  kind: z.string(),
  language: z.string(),
  publisher: z.string().default('probe.example'),
  title: z.string(),
  text: z.string(),
  published: z.iso.datetime(),
  /** null: two careful readers could differ. */
  relevant: z.boolean().nullish(),
  /** Each is among the claims, with the fields it names. None: nothing at all is claimed. */
  want: z.array(claim),
  /** None of these is among the claims. */
  never: z.array(claim).default([]),
  /** What the text denies. */
  denied: z.array(claim).default([]),
  gloss: z.string().optional(),
});
/** `want` is null where only what is forbidden is known. */
export type Probe = Omit<z.output<typeof probe>, 'want'> & { readonly want: readonly ExpectedClaim[] | null };

/** A line of `state-probes.open.jsonl`: `want` is a state of `dimension`, null none. */
const blindProbe = z
  .object({
    id: z.string(),
    language: z.string(),
    title: z.string(),
    text: z.string(),
    source: z.string(),
    date: z.iso.datetime(),
    dimension: z.enum(DIMENSIONS),
    want: z.string().nullable(),
    never: z.array(z.string()),
  })
  .transform(
    ({ id, language, title, text, source, date, dimension, want, never }): Probe => ({
      id,
      kind: BLIND_KINDS[id.split('-')[1]?.charAt(0) ?? ''] ?? 'other',
      language,
      publisher: source,
      title,
      text,
      published: date,
      want: want === null ? null : [{ dimension, state: want }],
      never: never.map((state) => ({ dimension, state })),
      denied: [],
    }),
  );
const BLIND_KINDS: Readonly<Record<string, string>> = {
  r: 'not back',
  b: 'back',
  p: 'proposed',
  f: 'in force',
  e: 'lifted or rejected',
  h: 'history',
  o: 'another subject',
  c: 'outage',
};

/** @throws with the file, line and field of what cannot be read. */
export async function readProbes(path: string, form: 'own' | 'blind'): Promise<Probe[]> {
  const schema = form === 'own' ? probe : blindProbe;
  return (await readJsonLines<unknown>(path)).map((line, index) => {
    const parsed = schema.safeParse(line);
    if (!parsed.success) throw new Error(`${path}, entry ${index + 1}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
}

/** All `probes-*.jsonl` of a folder. */
export async function readOwnProbes(folder: string): Promise<Probe[]> {
  const names = (await readdir(folder)).filter((name) => /^probes-.*\.jsonl$/u.test(name)).sort();
  return (await Promise.all(names.map((name) => readProbes(join(folder, name), 'own')))).flat();
}

export function itemOf({ id, publisher, title, text, language, published }: Probe): Item {
  const at = Date.parse(published);
  return {
    id,
    feedId: 'probes',
    publisher,
    url: `https://${publisher}/${id}`,
    title,
    text,
    language,
    publishedAt: at,
    seenAt: at,
    firstSight: false,
  };
}
