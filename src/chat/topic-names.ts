import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { memoized } from '../memo.ts';
import type { Topic } from '../stories/story.ts';
import { toCyrillic } from '../text/transliterate.ts';
import { typedKey } from '../text/typed-key.ts';
import { isJoining, isTrouble } from './typed-words.ts';

const CYRILLIC = /^[\p{Script=Cyrillic}\s-]+$/u;
const LATIN = /^[\p{Script=Latin}\s-]+$/u;
const ARABIC = /^[\p{Script=Arabic}\u200c\s]+$/u;
/** Shorter words mean something in a language of Latin letters. */
const LEAST_TRANSLITERATED = 4;
/** Shorter stems are half of other words. */
const LEAST_STEM = 5;
const MAX_REMEMBERED = 500;
const STEMMERS = [
  { script: CYRILLIC, least: 1, stem: russian },
  { script: CYRILLIC, least: LEAST_STEM, stem: ukrainian },
  { script: ARABIC, least: 2, stem: withoutArticle },
  ...[spanish, portuguese, french, german, turkish].map((stem) => ({ script: LATIN, least: LEAST_STEM, stem })),
];

interface TopicNames {
  /** @returns the topic that a phrase names, inflected or not, alone or with what is wrong with it. */
  find(typed: string): Topic | undefined;
  /** @returns whether it may name one that begins with these words. */
  mayBegin(typed: string): boolean;
}

/** @param names by `typedKey`. */
export function createTopicNames(names: ReadonlyMap<string, Topic>): TopicNames {
  const first = new Set([...names.keys()].map(firstWord));
  const stems = STEMMERS.map(({ script, least, stem: stemOf }) => {
    // The phrases of a line share their words.
    const stem = memoized(MAX_REMEMBERED, stemOf);
    const stemmed = (name: string) => name.split(' ').map(stem).join(' ');
    const known = new Map(
      [...names].filter(([name]) => script.test(name)).map(([name, topic]) => [stemmed(name), topic]),
    );
    const beginnings = new Set([...known.keys()].map(firstWord));
    // Most phrases of a line are no names: their first word says so.
    const begins = (key: string) => script.test(key) && beginnings.has(stem(firstWord(key)));
    const find = (key: string): Topic | undefined => {
      const wanted = begins(key) ? stemmed(key) : '';
      return wanted.length < least ? undefined : known.get(wanted);
    };
    return { begins, find };
  });

  function named(key: string): Topic | undefined {
    const cyrillic = key.length < LEAST_TRANSLITERATED ? undefined : toCyrillic(key);
    const exact = names.get(key) ?? names.get(cyrillic ?? '');
    if (exact !== undefined) return exact;
    for (const { find } of stems) {
      const topic = find(key);
      if (topic !== undefined) return topic;
    }
    return undefined;
  }

  const beginsName = (word: string) =>
    first.has(word) || first.has(toCyrillic(word) ?? '') || stems.some(({ begins }) => begins(word));

  return {
    find(typed) {
      const key = typedKey(typed);
      return named(key) ?? named(troubledIn(key));
    },
    mayBegin(typed) {
      const word = firstWord(typedKey(typed));
      const bare = withoutElision(word);
      return isTrouble(bare) || isJoining(bare) || beginsName(word) || beginsName(bare);
    },
  };
}

const firstWord = (name: string): string => name.split(' ')[0] ?? '';

const withoutElision = (word: string): string => word.replace(/^[dl]['’]/u, '');

/** `والكهرباء` is `كهرباء`, `خاموشی‌های` is `خاموشی`. */
function withoutArticle(word: string): string {
  return word.replace(/^(?:[وف])?(?:بال|لل|ال)(?=.{3})/u, '').replace(/(?<=.{3})\u200c?(?:ها|هاي|های)$/u, '');
}

const ENGLISH_TROUBLE =
  /^(?:outage|cut|shutdown|disruption|failure|shortage|problem|issue|trouble|interruption|restriction|block)s?$|^losses$/u;

/** `pannes d'électricité`, `перебои с интернетом`: what is in trouble; empty where no trouble is named. */
function troubledIn(key: string): string {
  const words = key.split(' ').map(withoutElision);
  const others = words.filter((word) => !isTrouble(word));
  // `falha no hardware` is one of that, `outages no hardware` leaves it out.
  const no = words.indexOf('no');
  if (no > 0 && ENGLISH_TROUBLE.test(words[no - 1] ?? '')) return '';
  return others.length === words.length ? '' : others.filter((word) => !isJoining(word)).join(' ');
}
