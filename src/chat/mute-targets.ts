import { z } from 'zod';
import type { Mute } from '../alerts/alert.ts';
import type { Region } from '../regions/regions.ts';
import { TOPICS, type Topic } from '../stories/story.ts';
import { typedKey } from '../text/typed-key.ts';
import { beginsWithUntil } from './durations.ts';
import { fold, isEverything, isOption, isWord, splitList } from './option-parsers.ts';
import { unspacedParts } from './phrases.ts';
import { looksLikeCode } from './tokens.ts';
import { beginsPointing, fillingAt, isFilling, isPointing, keysOf, typedWords } from './typed-words.ts';

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
type NamesakesOf = (typed: string) => readonly Region[];

/**
 * `kazakhstan, iran`, `internet in kazakhstan`, `example.org`, `"gold miners"`, `incident:<id>`. A region and a topic next to
 * each other are that topic there; what holds one of them together with something else is asked about, and so is a name of
 * several places.
 */
export function createMuteTargets(topicOf: TopicOf, regionOf: RegionOf, namesakesOf: NamesakesOf) {
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
    // `/mute everything until 6am`: every alert has a topic.
    if (isEverything(part)) return TOPICS.map((value) => ({ kind: 'topic', value }));
    if (part.startsWith('"')) return whole === undefined ? none : [whole];
    const { groups, publishers, rest, shared } = labelsIn(part.split(/[\s/]+/u).filter(Boolean));
    if (shared !== undefined && rest.length === 0) return { fault: 'error-unknown-region', value: shared };
    if (groups.length + publishers.length === 0) return whole === undefined ? none : (faultOf(part) ?? [whole]);
    if (rest.some((word) => SPAN.test(word))) return { fault: 'error-duration', value: rest.join(' ') };
    if (rest.length > 0) return { fault: 'error-mute-mixed', value: part };
    // `internet in iran and power`: everywhere, or there?
    if (groups.length > 2 && groups.length % 2 === 1) return { fault: 'error-mute-which', value: part };
    const pairs = Array.from({ length: Math.ceil(groups.length / 2) }, (_, at) => groups.slice(2 * at, 2 * at + 2));
    return [...pairs.flatMap(targetsOf), ...publishers.map((value): MuteTarget => ({ kind: 'publisher', value }))];
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

  function isName(text: string): boolean {
    const key = typedKey(text);
    const isLabel = text.length > 1 && (topicOf(text) !== undefined || regionOf(text) !== undefined);
    return isLabel || JOINING.has(key) || isFilling(key);
  }

  /** The labels of a phrase, the longest first, in groups of one kind, and what is none of them. */
  function labelsIn(typed: readonly string[]) {
    const found = {
      groups: [] as LabelGroup[],
      publishers: [] as string[],
      rest: [] as string[],
      /** A name of several places. */
      shared: undefined as string | undefined,
    };
    if (typed.length > MAX_WORDS) return { ...found, rest: typed };
    const words = typed.flatMap((word) => {
      const parts = isName(word) ? [] : unspacedParts(word, isName);
      return parts.length > 1 ? parts : [word];
    });
    const keys = words.map((word) => ({ key: typedKey(word) }));
    for (let at = 0; at < words.length; ) {
      let length = Math.min(MAX_PHRASE_WORDS, words.length - at);
      let [topic, region]: [Topic | undefined, Region | undefined] = [undefined, undefined];
      for (; length > 0; length -= 1) {
        const phrase = words.slice(at, at + length).join(' ');
        topic = topicOf(phrase);
        region = topic === undefined ? regionOf(phrase) : undefined;
        if (topic !== undefined || region !== undefined || namesakesOf(phrase).length > 0) break;
      }
      const word = words[at] ?? '';
      const publisher = length === 0 ? publisherIn(word) : undefined;
      const isCode = region !== undefined && looksLikeCode(word);
      const joins = JOINING.has(typedKey(word)) && length < 2 && !isCode;
      const filling = length === 0 ? fillingAt(keys, at) : 0;
      if (joins || filling > 0) length = Math.max(1, filling);
      else if (topic !== undefined) add(found.groups, 'topics', topic);
      else if (region !== undefined) add(found.groups, 'regions', region);
      else if (length > 0) found.shared ??= words.slice(at, at + length).join(' ');
      else if (publisher !== undefined) found.publishers.push(publisher);
      else found.rest.push(word);
      at += Math.max(1, length);
    }
    return found;
  }
}

/** Places, or topics, that stand beside each other. */
interface LabelGroup {
  readonly of: 'regions' | 'topics';
  readonly values: string[];
}

function add(groups: LabelGroup[], of: LabelGroup['of'], value: string): void {
  const last = groups.at(-1);
  if (last?.of === of) last.values.push(value);
  else groups.push({ of, values: [value] });
}

/** Places and the topics next to them: each of these there. */
function targetsOf(groups: readonly LabelGroup[]): readonly MuteTarget[] {
  const regions = groups.find(({ of }) => of === 'regions')?.values ?? [];
  const topics = (groups.find(({ of }) => of === 'topics')?.values ?? []) as readonly Topic[];
  if (regions.length === 0) return topics.map((value) => ({ kind: 'topic', value }));
  return regions.flatMap((value): readonly MuteTarget[] =>
    topics.length === 0 ? [{ kind: 'region', value }] : topics.map((topic) => ({ kind: 'region', value, topic })),
  );
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
