import { createMemo } from '../memo.ts';
import type { PhraseHit, PhraseIndex } from './phrase.ts';
import type { Token } from './tokenize.ts';

export type Word =
  | { readonly kind: 'stem'; readonly value: string }
  | { readonly kind: 'exact'; readonly value: string }
  | { readonly kind: 'prefix'; readonly value: string }
  | { readonly kind: 'number' };

/** One position of a phrase: alternatives, each a run of words in a row; at most `gap` other tokens before it. */
export interface Slot {
  readonly runs: readonly (readonly Word[])[];
  readonly gap: number;
  readonly optional: boolean;
}

export interface WrittenPhrase {
  readonly id: string;
  readonly slots: readonly Slot[];
}

/** A slot by the number of its runs: phrases that name the same words share them. */
interface NumberedSlot {
  readonly runs: number;
  readonly gap: number;
  readonly optional: boolean;
}

interface Compiled {
  readonly number: number;
  readonly id: string;
  readonly slots: readonly NumberedSlot[];
  /** Runs of the slots that must be there, the last slot's first: where phrases begin alike, they end differently. */
  readonly needs: readonly number[];
}

/** A run by its first word. */
interface Start {
  readonly runs: number;
  /** Counted over the runs of all slots: of one slot, earlier ones are preferred. */
  readonly number: number;
  readonly run: readonly Word[];
}

/** What begins with a word, as flat lists of numbers in pairs: most of them are only passed over. */
interface Opening {
  readonly stem: string;
  /** The runs of a slot, and the number of the one that begins so, or `SINGLE` where it is that word alone; in their order. */
  readonly starts: readonly number[];
  /** The runs that a phrase needs, and the number of the phrase. */
  readonly phrases: readonly number[];
}

/** Lists by the first word, in each way in which it may be written. */
interface ByWord<T> {
  readonly stems: Map<string, T[]>;
  readonly exacts: Map<string, T[]>;
  /** By the first characters of the prefix. */
  readonly prefixes: Map<string, T[]>;
  readonly numbers: T[];
}

const PREFIX_KEY_LENGTH = 2;
const SINGLE = -1;
/** Words whose openings are kept. */
const MAX_OPENINGS = 4000;
/** Positions of sentences are counted on; from here, from the beginning. */
const MAX_POSITION = 2 ** 30;
const NONE: readonly number[] = [];

/**
 * A sentence is first looked through for the words of all slots, and a phrase compared only where all that it needs stands in
 * it: thousands of phrases begin with a few words.
 */
export function indexSlots(written: readonly WrittenPhrase[]): PhraseIndex {
  const numbers = new Map<Slot['runs'], number>();
  const runs: (readonly Word[])[] = [];
  const starts = emptyIndex<Start>();
  const phrases: Compiled[] = [];
  const byFirst = emptyIndex<Compiled>();
  for (const { id, slots } of written) {
    const all = slots.map(numbered);
    const needs = all.flatMap((slot) => (slot.optional ? [] : [slot.runs])).reverse();
    const compiled = { number: phrases.length, id, slots: all, needs };
    phrases.push(compiled);
    for (const word of firstWords(slots)) add(byFirst, word, compiled);
  }

  function numbered(slot: Slot): NumberedSlot {
    let number = numbers.get(slot.runs);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(slot.runs, number);
      for (const run of slot.runs) {
        if (run[0] !== undefined) add(starts, run[0], { runs: number, number: runs.length, run });
        runs.push(run);
      }
    }
    return { runs: number, gap: slot.gap, optional: slot.optional };
  }

  const known = createMemo<string, Opening>(MAX_OPENINGS);
  function openingOf(token: Token): Opening {
    const ready = known.get(token.norm);
    return ready?.stem === token.stem ? ready : known.set(token.norm, readOpening(token));
  }

  function readOpening(token: Token): Opening {
    const begun = beginningWith(starts, token, 1)
      .filter(({ run: [first] }) => first !== undefined && matchWord(first, token))
      .sort((a, b) => a.number - b.number);
    const possible = begun.length === 0 ? [] : beginningWith(byFirst, token, PREFIX_KEY_LENGTH);
    return {
      stem: token.stem,
      starts:
        begun.length === 0 ? NONE : begun.flatMap((one) => [one.runs, one.run.length === 1 ? SINGLE : one.number]),
      phrases: possible.length === 0 ? NONE : possible.flatMap(({ needs, number }) => [needs[0] ?? 0, number]),
    };
  }

  /** Where the runs of a slot begin last, counted over all sentences: what is less than `base` is of another sentence. */
  const last = new Int32Array(numbers.size).fill(-1);
  let base = 0;
  let next = 0;
  let tokens: readonly Token[] = [];
  let openings: readonly Opening[] = [];

  function lookThrough(): void {
    for (const [at, opening] of openings.entries()) {
      const begun = opening.starts;
      for (let n = 0; n < begun.length; n += 2) {
        const slot = begun[n] ?? 0;
        if (last[slot] !== base + at && endOf(begun[n + 1] ?? SINGLE, at) >= 0) last[slot] = base + at;
      }
    }
  }

  /** @returns the end of a run that starts at `at`, or -1. */
  function endOf(number: number, at: number): number {
    const run = number === SINGLE ? undefined : runs[number];
    if (run === undefined) return at + 1;
    for (let offset = 1; offset < run.length; offset++) {
      const word = run[offset];
      const token = tokens[at + offset];
      if (word === undefined || token === undefined || !matchWord(word, token)) return -1;
      // In scripts without spaces a comma between two characters parts two words.
      if (isIdeograph(token) && tokens[at + offset - 1]?.end !== token.start) return -1;
    }
    return at + run.length;
  }

  const stands = (slot: number, from: number): boolean => (last[slot] ?? -1) >= base + from;

  /** @returns the end of the shortest reading that starts at `at`, or -1. */
  function matchSlots(slots: readonly NumberedSlot[], position: number, at: number, isFirst: boolean): number {
    const slot = slots[position];
    if (slot === undefined) return at;
    if (stands(slot.runs, at)) {
      const reach = Math.min(isFirst ? at : at + slot.gap, tokens.length - 1);
      for (let start = at; start <= reach; start++) {
        const begun = openings[start]?.starts ?? NONE;
        for (let n = firstOf(begun, slot.runs); begun[n] === slot.runs; n += 2) {
          const end = endOf(begun[n + 1] ?? SINGLE, start);
          if (end < 0) continue;
          const rest = matchSlots(slots, position + 1, end, false);
          if (rest >= 0) return rest;
        }
      }
    }
    return slot.optional ? matchSlots(slots, position + 1, at, isFirst) : -1;
  }

  return {
    find(sentence) {
      if (next > MAX_POSITION) {
        last.fill(-1);
        next = 0;
      }
      tokens = sentence.tokens;
      base = next;
      next += tokens.length + 1;
      openings = tokens.map(openingOf);
      lookThrough();
      const hits: PhraseHit[] = [];
      for (let from = 0; from < openings.length; from++) {
        const possible = openings[from]?.phrases ?? NONE;
        for (let n = 0; n < possible.length; n += 2) {
          if ((last[possible[n] ?? 0] ?? -1) < base + from) continue;
          const phrase = phrases[possible[n + 1] ?? 0];
          if (phrase === undefined || !phrase.needs.every((slot) => stands(slot, from))) continue;
          const until = matchSlots(phrase.slots, 0, from, true);
          if (until > from) hits.push({ id: phrase.id, from, until });
        }
      }
      return hits;
    },
  };
}

/** @returns the position of the first pair that begins with `slot`, or of that before which it would stand. */
function firstOf(begun: readonly number[], slot: number): number {
  let [low, high] = [0, begun.length / 2];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((begun[2 * middle] ?? 0) < slot) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

const emptyIndex = <T>(): ByWord<T> => ({ stems: new Map(), exacts: new Map(), prefixes: new Map(), numbers: [] });

function add<T>({ stems, exacts, prefixes, numbers }: ByWord<T>, word: Word, value: T): void {
  if (word.kind === 'number') numbers.push(value);
  else if (word.kind === 'stem') push(stems, word.value, value);
  else if (word.kind === 'exact') push(exacts, word.value, value);
  else push(prefixes, word.value.slice(0, PREFIX_KEY_LENGTH), value);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

/** What may begin with the token, each once: one phrase may begin with a stem and a form of the same word. */
function beginningWith<T>({ stems, exacts, prefixes, numbers }: ByWord<T>, token: Token, shortest: number): T[] {
  const found = new Set(stems.get(token.stem));
  for (const one of exacts.get(token.norm) ?? []) found.add(one);
  for (let length = PREFIX_KEY_LENGTH; length >= shortest; length--) {
    for (const one of prefixes.get(token.norm.slice(0, length)) ?? []) found.add(one);
  }
  if (isNumber(token)) for (const one of numbers) found.add(one);
  return [...found];
}

const isIdeograph = ({ norm }: Token): boolean => norm.length === 1 && norm >= '\u3040' && norm <= '\u9fff';
const isNumber = (token: Token): boolean => /^\p{N}/u.test(token.norm);

function firstWords(slots: readonly Slot[]): Word[] {
  const words: Word[] = [];
  for (const slot of slots) {
    for (const run of slot.runs) if (run[0] !== undefined) words.push(run[0]);
    if (!slot.optional) break;
  }
  return words;
}

function matchWord(word: Word, token: Token): boolean {
  if (word.kind === 'stem') return token.stem === word.value;
  if (word.kind === 'exact') return token.norm === word.value;
  if (word.kind === 'prefix') return token.norm.startsWith(word.value);
  return isNumber(token);
}
