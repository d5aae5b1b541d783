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
  pointing: words,
  pointedAt: words,
  receiving: words,
  commands: z.record(z.string(), words),
  topics: z.record(z.enum(TOPICS), words),
  severities: z.record(z.enum(['1', '2', '3']), words),
  switches: z.record(z.string(), words),
});

/** What people type around the names of places and topics. */
export const typedWords = readConfigFile('typed-words.json', file);

const POINTING = new Set(typedWords.pointing);
const POINTED_AT = new Set(typedWords.pointedAt);
const JOINING = new Set([...typedWords.joining, ...typedWords.weakJoining]);

/** `this`, `это оповещение`, `the alert`: what is meant is a message. */
export function isPointing(typed: string): boolean {
  const tokens = wordsIn(typed);
  const points = tokens.filter((word) => POINTING.has(word) || POINTED_AT.has(word));
  return points.length > 0 && tokens.every((word) => points.includes(word) || JOINING.has(word));
}

/** `this region`: what is meant is no word of the news. */
export const beginsPointing = (typed: string): boolean => POINTING.has(wordsIn(typed)[0] ?? '');

const wordsIn = (typed: string): readonly string[] =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,"]+/u)
    .map((word) => word.replace(/[?!.,…？！。؟]+$/u, ''))
    .filter((word) => word !== '');
