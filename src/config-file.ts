import { readFileSync } from 'node:fs';
import { z } from 'zod';

const CONFIG = new URL('../config/', import.meta.url);

/**
 * @param path below `config/`, such as `words/en.json`.
 * @throws Error that names the file and, for each fault, where it stands in the file.
 */
export function readConfigFile<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  const fault = (why: string) => new Error(`config/${path}: ${why}`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(new URL(path, CONFIG), 'utf8'));
  } catch (error) {
    throw fault((error as Error).message);
  }
  const read = schema.safeParse(json);
  if (!read.success) throw fault(z.prettifyError(read.error));
  return read.data;
}
