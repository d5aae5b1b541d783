import { z } from 'zod';
import type { Mute } from '../alerts/alert.ts';
import type { Region } from '../regions/regions.ts';
import type { Topic } from '../stories/story.ts';
import { typedKey } from '../text/typed-key.ts';
import { beginsWithUntil } from './durations.ts';
import { fold, isEverything, isOption, isWord, splitList } from './option-parsers.ts';
import { looksLikeCode } from './tokens.ts';
import { beginsPointing, isPointing, keysOf, typedWords } from './typed-words.ts';

/** What a `/mute` is about; a region with a topic: that topic there. */
export type MuteTarget = Pick<Mute, 'kind' | 'value' | 'topic'>;

const MAX_TARGETS = 20;
const MAX_PHRASE_WORDS = 8;
const MAX_WORDS = 24;
/** `1000y`, `-5h`: what can only be a span. */
const SPAN = /^[-+]?\d/u;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}$/u;
const KIND = /^(?:topic|region|word|publisher|incident)s?$/u;
const EXCLUDING = keysOf(typedWords.excluding);
const JOINING = keysOf(typedWords.joining, typedWords.weakJoining, typedWords.news);

/** What is wrong with a part, as the id of a translated text. */
interface Fault {
  readonly fault: string;
  readonly value: string;
}

type TopicOf = (typed: string) => Topic | undefined;
type RegionOf = (typed: string) => Region | undefined;

/**
 * `kazakhstan, iran`, `internet in kazakhstan`, `example.org`, `"gold miners"`, `incident:<id>`. A region and a topic next to
 * each other are that topic there; what holds one of them together with something else is asked about.
 */
export function createMuteTargets(topicOf: TopicOf, regionOf: RegionOf) {
  return z.string().transform((raw, context): readonly MuteTarget[] => {
    const parts: (readonly MuteTarget[])[] = [];
    const fail = (message: string, value = raw) => {
      context.addIssue({ code: 'custom', message, params: { value } });
      return z.NEVER;
    };
    for (const part of splitList(raw).flatMap(quotesApart)) {
      const read = readPart(part);
      if ('fault' in read) return fail(read.fault, read.value);
      parts.push(read);
    }
    const targets = parts.flat();
    if (targets.length > MAX_TARGETS || targets.length === 0) return fail('error-mute-target');
    return isTwofold(parts) ? fail('error-mute-which') : targets;
  });

  function readPart(part: string): readonly MuteTarget[] | Fault {
    const none: Fault = { fault: 'error-mute-target', value: part };
    const whole = named(part);
    if (whole !== undefined && whole.kind !== 'word') return [whole];
    if (part.startsWith('"')) return whole === undefined ? none : [whole];
    const { regions, topics, publishers, rest } = labelsIn(part.split(/[\s/]+/u).filter(Boolean));
    const found = regions.length + topics.length + publishers.length;
    if (found === 0) return whole === undefined ? none : (faultOf(part) ?? [whole]);
    if (rest.some((word) => SPAN.test(word))) return { fault: 'error-duration', value: rest.join(' ') };
    if (rest.length > 0) return { fault: 'error-mute-mixed', value: part };
    const there = regions.flatMap((value): readonly MuteTarget[] =>
      topics.length === 0 ? [{ kind: 'region', value }] : topics.map((topic) => ({ kind: 'region', value, topic })),
    );
    const everywhere = regions.length > 0 ? [] : topics.map((value): MuteTarget => ({ kind: 'topic', value }));
    return [...there, ...everywhere, ...publishers.map((value): MuteTarget => ({ kind: 'publisher', value }))];
  }

  /** One target as a whole, with its kind in front or not. */
  function named(part: string): MuteTarget | undefined {
    const [, kind, rest = ''] = /^(topic|region|word|publisher|incident):(.+)$/su.exec(part) ?? [];
    const typed = (kind === undefined ? part : rest).replace(/^"|"$/gu, '').trim();
    const publisher = publisherIn(typed);
    const [topic, region] = [topicOf(typed), regionOf(typed)];
    if (kind === 'incident') return /^[\w-]{1,40}$/u.test(typed) ? { kind, value: typed } : undefined;
    if (topic !== undefined && (kind ?? 'topic') === 'topic') return { kind: 'topic', value: topic };
    if (region !== undefined && (kind ?? 'region') === 'region') return { kind: 'region', value: region };
    if (publisher !== undefined && (kind ?? 'publisher') === 'publisher')
      return { kind: 'publisher', value: publisher };
    const isWanted =
      (kind ?? 'word') === 'word' &&
      !typed.startsWith('-') &&
      !isEverything(typed) &&
      isWord(typed) &&
      !isOption(typed);
    return isWanted ? { kind: 'word', value: fold(typed) } : undefined;
  }

  /** The labels of a phrase, the longest first, and what is none of them. */
  function labelsIn(words: readonly string[]) {
    const found = { regions: [] as Region[], topics: [] as Topic[], publishers: [] as string[], rest: [] as string[] };
    if (words.length > MAX_WORDS) return { ...found, rest: words };
    for (let at = 0; at < words.length; ) {
      let length = Math.min(MAX_PHRASE_WORDS, words.length - at);
      let [topic, region]: [Topic | undefined, Region | undefined] = [undefined, undefined];
      for (; length > 0; length -= 1) {
        const phrase = words.slice(at, at + length).join(' ');
        topic = topicOf(phrase);
        region = topic === undefined ? regionOf(phrase) : undefined;
        if (topic !== undefined || region !== undefined) break;
      }
      const word = words[at] ?? '';
      const publisher = length === 0 ? publisherIn(word) : undefined;
      const isCode = region !== undefined && looksLikeCode(word);
      const joins = JOINING.has(typedKey(word)) && length < 2 && !isCode;
      if (joins) length = 1;
      else if (topic !== undefined) found.topics.push(topic);
      else if (region !== undefined) found.regions.push(region);
      else if (publisher !== undefined) found.publishers.push(publisher);
      else found.rest.push(word);
      at += Math.max(1, length);
    }
    return found;
  }
}

/** What nobody means as a word of the news: muted, it would keep back nearly everything, or nothing. */
function faultOf(word: string): Fault | undefined {
  const [first = ''] = typedKey(word).split(' ');
  if (isPointing(word) || beginsPointing(word)) return { fault: 'error-mute-pointing', value: word };
  if (beginsWithUntil(word)) return { fault: 'error-duration', value: word };
  if (EXCLUDING.has(first)) return { fault: 'error-no-exclusion', value: word };
  return KIND.test(fold(word)) ? { fault: 'error-mute-target', value: word } : undefined;
}

/** `"gold miners" kazakhstan` is two: what is in quotes ends with them. */
const quotesApart = (part: string): readonly string[] =>
  (part.match(/(?:[a-z]+:)?"[^"]*"?|[^"\s](?:(?!\s(?:[a-z]+:)?")[^"])*/giu) ?? [])
    .map((one) => one.trim())
    .filter(Boolean);

/** `kazakhstan, internet` may mean all of both, or one of them in the other. */
function isTwofold(parts: readonly (readonly MuteTarget[])[]): boolean {
  const targets = parts.flat();
  const regions = targets.filter(({ kind }) => kind === 'region');
  const isMixed = targets.some(({ kind }) => kind === 'topic') || new Set(regions.map(({ topic }) => topic)).size > 1;
  return parts.length > 1 && regions.length > 0 && isMixed;
}

function publisherIn(typed: string): string | undefined {
  const host = fold(typed)
    .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
    .replace(/\/.*$/su, '');
  return HOST.test(host) ? host : undefined;
}
