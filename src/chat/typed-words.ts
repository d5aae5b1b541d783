import { z } from 'zod';
import { readConfigFile } from '../config-file.ts';
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
  showing: words,
  commands: z.record(z.string(), words),
  topics: z.record(z.enum(TOPICS), words),
  severities: z.record(z.enum(['1', '2', '3']), words),
});

/** What people type around the names of places and topics. */
export const typedWords = readConfigFile('typed-words.json', file);
