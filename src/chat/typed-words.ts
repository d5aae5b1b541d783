import { z } from 'zod';
import { readConfigFile } from '../config-file.ts';
import { TOPICS } from '../stories/story.ts';
import { typedKey } from '../text/typed-key.ts';

const words = z.array(z.string().min(1));

const file = z.strictObject({
  about: z.string(),
  joining: words,
  weakJoining: words,
  and: words,
  excluding: words,
  excludingFirst: words,
  excludingAfter: words,
  excludingAtPause: words,
  but: words,
  news: words,
  filling: words,
  trouble: words,
  everything: words,
  asking: words,
  showing: words,
  setting: words,
  which: words,
  howTo: words,
  planned: words,
  network: words,
  ofSubscriptions: words,
  pointing: words,
  pointedAt: words,
  receiving: words,
  commands: z.record(z.string(), words),
  commandsLast: z.record(z.string(), words),
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
const TROUBLE = keysOf(typedWords.trouble);
const FILLING = keysOf(typedWords.filling);
/** `quoi de neuf` */
const MAX_PHRASE_WORDS = 4;

interface Word {
  readonly key: string;
}

/** `outage`, `отключили`: what befalls a topic. */
export const isTrouble = (key: string): boolean => TROUBLE.has(key);

/** `power goes down`: what befalls a topic is no word to look for, and in a sentence no place. */
export const saysTrouble = ({ key, text }: Word & { readonly text: string }): boolean =>
  isTrouble(key) && !/\p{Lu}/u.test(text);

export const isNews = (key: string): boolean => NEWS.has(key);

/** `please`, `хочу получать`, `cualquier cosa`: says nothing of what is wanted. */
export const isFilling = (key: string): boolean => FILLING.has(key);

/** @returns how many words from there on ask for news without saying which. */
export const newsAt = (words: readonly Word[], at: number): number => longestAt(words, at, NEWS);

const PLANNED = keysOf(typedWords.planned);
const NETWORK = keysOf(typedWords.network);

/** `scheduled`, `запланировано`: what is asked for lies ahead. */
export const planned = (key: string): boolean => PLANNED.has(key);

/** @returns how many words from there on name what the network is to expect: `halving`, `difficulty adjustment`. */
export const networkAt = (words: readonly Word[], at: number): number => longestAt(words, at, NETWORK);

/** @returns how many words from there on say nothing of what is wanted. */
export const fillingAt = (words: readonly Word[], at: number): number => longestAt(words, at, FILLING);

/**
 * @param isLabel whether the word there names a place, a topic or a value of an option.
 * @returns how many words from there on add nothing to a line of several: they join, ask for news, or fill.
 */
export function idleAt(words: readonly (Word & { readonly text: string })[], at: number, isLabel: boolean): number {
  const idle = Math.max(newsAt(words, at), fillingAt(words, at));
  if (idle > 1 || (!isLabel && words.length > 1)) return idle;
  // `je veux` is no Jersey, `send me` no Montenegro.
  const isShort = /^[a-z]{2}$/u.test(words[at]?.text ?? '');
  const beside = [words[at - 1], words[at + 1]].filter((one) => one !== undefined);
  // `power is down`: `is` is no Iceland.
  return isShort && beside.some(({ key }) => isFilling(key) || (idle > 0 && isTrouble(key))) ? idle : 0;
}

function longestAt(words: readonly Word[], at: number, known: ReadonlySet<string>): number {
  for (let length = Math.min(MAX_PHRASE_WORDS, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).map(({ key }) => key);
    if (known.has(phrase.join(' '))) return length;
  }
  return 0;
}

const POINTING = keysOf(typedWords.pointing);
const POINTED_AT = keysOf(typedWords.pointedAt);
const JOINING = keysOf(typedWords.joining, typedWords.weakJoining);

const ALWAYS_JOINING = keysOf(typedWords.joining);
const NAMES_JOINING = keysOf(typedWords.weakJoining);
const AND = keysOf(typedWords.and);

/** `in`, `и`: joins wherever it stands. */
export const joinsAlways = (key: string): boolean => ALWAYS_JOINING.has(key);

/** `de`, `la`: joins, unless it begins a name or ends the line. */
export const joinsNames = (key: string): boolean => NAMES_JOINING.has(key);

/** `and`, `nor`: goes on with what an excluding word began, as a comma does. */
export const isAnd = (key: string): boolean => AND.has(key);

/** `in`, `и`, `de`: joins what stands around it. */
export const isJoining = (key: string): boolean => JOINING.has(key);

const OF_SUBSCRIPTIONS = keysOf(
  typedWords.ofSubscriptions,
  typedWords.showing,
  typedWords.joining,
  typedWords.weakJoining,
);

/** What is meant of `from everything`, `my subscription to iran`, `меня от ирана`; as typed where nothing else is left. */
export function subscribedTo(typed: string): string {
  const words = typed.match(/\S+/gu) ?? [];
  const isIdle = (word: string) =>
    !/[:,"]/u.test(word) && (OF_SUBSCRIPTIONS.has(typedKey(word)) || isFilling(typedKey(word)));
  const from = words.findIndex((word) => !isIdle(word));
  const until = words.findLastIndex((word) => !isIdle(word)) + 1;
  const rest = words.slice(Math.max(0, from), until).join(' ');
  // `all` shows, too, and means each of them.
  return rest === '' ? (words.find(isEverythingKey) ?? typed) : rest;
}

const EVERYTHING = keysOf(typedWords.everything);
const isEverythingKey = (word: string): boolean => EVERYTHING.has(typedKey(word));

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
