import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { ConfigError } from '../../config/index.ts';
import { DEFAULT_SETTINGS } from '../alerts/alert.ts';
import { allRegions } from '../regions/regions.ts';
import type { Collection } from '../state/port.ts';
import { TOPICS } from '../stories/story.ts';

const regionCodes: ReadonlySet<string> = new Set(allRegions().map(({ code }) => code));

/** Ids and codes as operators write them in files. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,40}$/u, 'expected lower-case letters, digits and hyphens');
export const regionSchema = z
  .string()
  .refine((code) => regionCodes.has(code), 'expected an ISO 3166 code such as KZ or US-TX');

export const SEVERITIES = { routine: 1, material: 2, critical: 3 } as const;

/** What alerts are narrowed by, and their language. */
export const filterFields = {
  regions: z.array(regionSchema).default([]),
  topics: z.array(z.enum(TOPICS)).default([]),
  severity: z.enum(Object.keys(SEVERITIES) as (keyof typeof SEVERITIES)[]).default('routine'),
  language: z.string().default(DEFAULT_SETTINGS.language),
};

/**
 * Reads a JSON file that may hold secrets.
 * @param setting that names it.
 * @throws ConfigError that names each mistake by its place, and no value.
 */
export function readOperatorFile<T>(path: string, setting: string, schema: z.ZodType<T>): T {
  const fault = (mistakes: readonly string[]) => new ConfigError(mistakes.map((one) => `${setting} ${path}: ${one}`));
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw fault([code === undefined ? 'expected JSON' : `cannot be read (${code})`]);
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  throw fault(read.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`));
}

/** @returns whether no two have one id. */
export const haveOwnIds = (all: readonly { readonly id: string }[]): boolean =>
  new Set(all.map(({ id }) => id)).size === all.length;

/** At once: hundreds of writes, one after the other, to a database far away take seconds. */
export async function writeNew<T>(
  collection: Collection<T>,
  entries: readonly (readonly [string, T])[],
): Promise<void> {
  const known = new Map(await collection.entries());
  const changed = entries.filter(([key, value]) => !isDeepStrictEqual(known.get(key), value));
  if (changed.length > 0) await collection.setMany(changed);
}
