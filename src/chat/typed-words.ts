import { z } from 'zod';
import { readConfigFile } from '../config-file.ts';
import { TOPICS } from '../stories/story.ts';
import { typedKey } from '../text/typed-key.ts';

const words = z.array(z.string().min(1));

const file = z.strictObject({
  about: z.string(),
  joining: words,
  weakJoining: words,
  excluding: words,
  excludingFirst: words,
  excludingAfter: words,
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
  digests: z.record(z.enum(['hourly', 'daily', 'weekly']), words),
});

/** What people type around the names of places and topics. */
export const typedWords = readConfigFile('typed-words.json', file);

/** Words as they are compared. */
export const keysOf = (...lists: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.map(typedKey)));

const NEWS = keysOf(typedWords.news);
/** `quoi de neuf` */
const MAX_NEWS_WORDS = 3;

export const isNews = (key: string): boolean => NEWS.has(key);

/** @returns how many words from there on ask for news without saying which. */
export function newsAt(words: readonly { readonly key: string }[], at: number): number {
  for (let length = Math.min(MAX_NEWS_WORDS, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).map(({ key }) => key);
    if (NEWS.has(phrase.join(' '))) return length;
  }
  return 0;
}

const POINTING = keysOf(typedWords.pointing);
const POINTED_AT = keysOf(typedWords.pointedAt);
const JOINING = keysOf(typedWords.joining, typedWords.weakJoining);

/** `this`, `это оповещение`, `the alert`: what is meant is a message. */
export function isPointing(typed: string): boolean {
  const tokens = wordsIn(typed);
  const points = tokens.filter((word) => POINTING.has(word) || POINTED_AT.has(word));
  return points.length > 0 && tokens.every((word) => points.includes(word) || JOINING.has(word));
}

/** `this region`: what is meant is no word of the news. */
export const beginsPointing = (typed: string): boolean => POINTING.has(wordsIn(typed)[0] ?? '');

const wordsIn = (typed: string): readonly string[] =>
  typedKey(typed)
    .split(/[\s,"]+/u)
    .map((word) => word.replace(/[?!.,…？！。؟]+$/u, ''))
    .filter((word) => word !== '');
