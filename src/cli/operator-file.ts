import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from '../../config/index.ts';
import { allRegions } from '../regions/regions.ts';

const regionCodes: ReadonlySet<string> = new Set(allRegions().map(({ code }) => code));

/** Ids and codes as operators write them in files. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,40}$/u, 'expected lower-case letters, digits and hyphens');
export const regionSchema = z
  .string()
  .refine((code) => regionCodes.has(code), 'expected an ISO 3166 code such as KZ or US-TX');

/**
 * Reads a JSON file that holds secrets.
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
