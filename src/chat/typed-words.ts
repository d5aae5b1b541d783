import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { TOPICS } from '../stories/story.ts';

const words = z.array(z.string().min(1));

const file = z.strictObject({
  about: z.string(),
  joining: words,
  weakJoining: words,
  excluding: words,
  excludingFirst: words,
  news: words,
  everything: words,
  asking: words,
  commands: z.record(z.string(), words),
  topics: z.record(z.enum(TOPICS), words),
});

/**
 * What people type around the names of places and topics (`config/typed-words.json`).
 * @throws Error naming the file and the place in it that cannot be read.
 */
export function readTypedWords(path: URL): z.infer<typeof file> {
  const parsed = file.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path.pathname.split('/').at(-1)}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

export const typedWords = readTypedWords(new URL('../../config/typed-words.json', import.meta.url));
