import { z } from 'zod';
import type { Farm } from '../../adapters/web/inbound.ts';
import { haveOwnIds, idSchema, readOperatorFile, regionSchema } from './operator-file.ts';

const farm = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(60),
  region: regionSchema,
  /** It may stand in a path. */
  token: z.string().regex(/^[\w-]{24,200}$/u, 'expected at least 24 letters and digits: openssl rand -hex 24'),
});

const fileSchema = z
  .strictObject({ farms: z.array(farm) })
  .refine(({ farms }) => haveOwnIds(farms), 'an id stands there twice')
  .refine(({ farms }) => haveOwnIds(farms.map(({ token: id }) => ({ id }))), 'two farms have one token');

/** @param path of FARMS_FILE; undefined: there is none. @throws ConfigError */
export const readFarms = (path: string | undefined): readonly Farm[] =>
  path === undefined ? [] : readOperatorFile(path, 'FARMS_FILE', fileSchema).farms;
