import { normalizeWord, type Sentence, stem, type Token, tokenize } from './tokenize.ts';

/**
 * Phrases of `config/words/<language>.json`, compared with the tokens of one sentence.
 *
 * `shut down`      two words in a row, in any inflected form the language's stemmer knows
 * `=bans`          exactly this form
 * `shutdown*`      a word that begins so
 * `(cut|cuts|shut down)`  one of these, each a word or several
 * `{outage}`       one of the list `outage` of the same file; also as an entry of another list or an alternative of a group
 * `the?`           may be absent
 * `internet ... cut`      up to 6 words between; `...3` up to 3
 * `<number>`       any number; also an alternative of a group
 *
 * Scripts without spaces are compared character by character: `断网` is found inside a run of text.
 * Never a regular expression: a phrase can neither hang nor run anything.
 */
export type Phrase = string;

export interface PhraseHit {
  readonly id: string;
  /** Token positions in the sentence, end exclusive. */
  readonly from: number;
  readonly until: number;
}

export interface PhraseIndex {
  /** Every phrase that occurs, at each place where it starts (its shortest reading). */
  find(sentence: Pick<Sentence, 'tokens'>): PhraseHit[];
}

type Word =
  | { readonly kind: 'stem'; readonly value: string }
  | { readonly kind: 'exact'; readonly value: string }
  | { readonly kind: 'prefix'; readonly value: string }
  | { readonly kind: 'number' };

/** One position: alternatives, each a run of words in a row; at most `gap` other tokens before it. */
interface Slot {
  readonly runs: readonly (readonly Word[])[];
  readonly gap: number;
  readonly optional: boolean;
}

interface Compiled {
  readonly id: string;
  readonly slots: readonly Slot[];
}

/** In place of a language: words are compared as written, not by stem. */
export const AS_WRITTEN = 'as-written';

const DEFAULT_GAP = 6;
const PREFIX_KEY_LENGTH = 2;
const NONE: readonly Compiled[] = [];

/**
 * @param phrases id -> phrases; @param lists the named lists that `{name}` refers to.
 * @throws Error that names the phrase and what is wrong with it.
 */
export function compilePhrases(
  phrases: Readonly<Record<string, readonly Phrase[]>>,
  language: string,
  lists: Readonly<Record<string, readonly Phrase[]>> = {},
): PhraseIndex {
  const byStem = new Map<string, Compiled[]>();
  const byExact = new Map<string, Compiled[]>();
  const byPrefix = new Map<string, Compiled[]>();
  const byNumber: Compiled[] = [];
  const readSlots = slotReader(language, lists);
  for (const [id, written] of Object.entries(phrases)) {
    for (const phrase of written) {
      const compiled: Compiled = { id, slots: readSlots(phrase) };
      for (const word of firstWords(compiled.slots)) {
        if (word.kind === 'number') byNumber.push(compiled);
        else if (word.kind === 'stem') push(byStem, word.value, compiled);
        else if (word.kind === 'exact') push(byExact, word.value, compiled);
        else push(byPrefix, word.value.slice(0, PREFIX_KEY_LENGTH), compiled);
      }
    }
  }
  function beginningWith(token: Token): Iterable<Compiled> {
    const stems = byStem.get(token.stem) ?? NONE;
    const exacts = byExact.get(token.norm) ?? NONE;
    const prefixes = byPrefix.get(token.norm.slice(0, PREFIX_KEY_LENGTH)) ?? NONE;
    const numbers = isNumber(token) ? byNumber : NONE;
    if (exacts === NONE && prefixes === NONE && numbers === NONE) return stems;
    // One phrase may begin with a stem and a form of the same word.
    return new Set([...stems, ...exacts, ...prefixes, ...numbers]);
  }

  return {
    find({ tokens }) {
      const hits: PhraseHit[] = [];
      for (const [from, token] of tokens.entries()) {
        for (const { id, slots } of beginningWith(token)) {
          const until = matchSlots(slots, 0, tokens, from, true);
          if (until > from) hits.push({ id, from, until });
        }
      }
      return hits;
    },
  };
}

/** @returns the words of the source that a hit covers, as they stand there. */
export function quoteOf(sentence: Sentence, hit: Pick<PhraseHit, 'from' | 'until'>): string {
  const first = sentence.tokens[hit.from];
  const last = sentence.tokens[hit.until - 1];
  return first === undefined || last === undefined ? '' : sentence.text.slice(first.start, last.end);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
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

/** @returns the end of the shortest reading that starts at `at`, or -1. */
function matchSlots(
  slots: readonly Slot[],
  slot: number,
  tokens: readonly Token[],
  at: number,
  first: boolean,
): number {
  const current = slots[slot];
  if (current === undefined) return at;
  const reach = first ? 0 : current.gap;
  for (let skipped = 0; skipped <= reach && at + skipped < tokens.length; skipped++) {
    for (const run of current.runs) {
      const end = matchRun(run, tokens, at + skipped);
      if (end < 0) continue;
      const rest = matchSlots(slots, slot + 1, tokens, end, false);
      if (rest >= 0) return rest;
    }
  }
  return current.optional ? matchSlots(slots, slot + 1, tokens, at, first) : -1;
}

function matchRun(run: readonly Word[], tokens: readonly Token[], at: number): number {
  for (const [offset, word] of run.entries()) {
    const token = tokens[at + offset];
    if (token === undefined || !matchWord(word, token)) return -1;
    // In scripts without spaces a comma between two characters parts two words.
    if (offset > 0 && isIdeograph(token) && tokens[at + offset - 1]?.end !== token.start) return -1;
  }
  return at + run.length;
}

function matchWord(word: Word, token: Token): boolean {
  if (word.kind === 'stem') return token.stem === word.value;
  if (word.kind === 'exact') return token.norm === word.value;
  if (word.kind === 'prefix') return token.norm.startsWith(word.value);
  return isNumber(token);
}

const NUMBER = '<number>';
const PARTS = /\.\.\.\d*|\([^()]*\)\??|\{[^{}]*\}\??|<number>\??|[^\s(){}]+/gu;

/** @returns a reader of phrases. What a list or a word stands for is made once: hundreds of phrases name the same lists. */
function slotReader(
  language: string,
  lists: Readonly<Record<string, readonly Phrase[]>>,
): (phrase: Phrase) => readonly Slot[] {
  const words = new Map<string, Word[]>();
  const runs = new Map<string, Word[][]>();

  /** Lists that are being read: one that is met again names itself. */
  const open = new Set<string>();

  function runOf(written: string, phrase: Phrase): Word[] {
    const run = once(words, written.trim(), () => readWords(written, language));
    if (run.length === 0) throw new Error(`Phrase "${phrase}": "${written}" has no word in it`);
    if (/[(){}|]/.test(written))
      throw new Error(`Phrase "${phrase}": "${written}" is a group in a group, write it out`);
    return run;
  }

  function runsOfList(name: string, phrase: Phrase): Word[][] {
    const list = lists[name.slice(1, -1)];
    if (list === undefined) throw new Error(`Phrase "${phrase}": there is no list ${name}`);
    if (open.has(name)) throw new Error(`Phrase "${phrase}": the list ${name} names itself`);
    open.add(name);
    const found = list.flatMap((entry) => runsOfAlternative(entry, phrase));
    open.delete(name);
    return found;
  }

  const runsOfAlternative = (alternative: string, phrase: Phrase): Word[][] =>
    /^\{[^{}]*\}$/.test(alternative) ? runsOf(alternative, phrase) : [runOf(alternative, phrase)];

  function readRuns(body: string, phrase: Phrase): Word[][] {
    if (body.startsWith('{')) return runsOfList(body, phrase);
    const alternatives = body.startsWith('(') ? body.slice(1, -1).split('|') : [body];
    return alternatives.flatMap((alternative) => runsOfAlternative(alternative, phrase));
  }

  const runsOf = (body: string, phrase: Phrase): Word[][] => once(runs, body, () => readRuns(body, phrase));

  return (phrase) => {
    if (/[(){}]/.test(phrase.replace(PARTS, '')))
      throw new Error(`Phrase "${phrase}": a group in a group, write it out`);
    const slots: Slot[] = [];
    let gap = 0;
    for (const [part] of phrase.matchAll(PARTS)) {
      if (part.startsWith('...')) {
        gap = part === '...' ? DEFAULT_GAP : Number(part.slice(3));
        continue;
      }
      const optional = part.endsWith('?');
      slots.push({ runs: runsOf(optional ? part.slice(0, -1) : part, phrase), gap, optional });
      gap = 0;
    }
    if (slots.every((slot) => slot.optional)) throw new Error(`Phrase "${phrase}": at least one word must be required`);
    return slots;
  };
}

function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

function readWords(written: string, language: string): Word[] {
  return written
    .trim()
    .split(/\s+/)
    .flatMap((word): Word[] => {
      if (word === NUMBER) return [{ kind: 'number' }];
      if (word.startsWith('='))
        return tokenize(word.slice(1), language).map((token) => ({ kind: 'exact', value: token.norm }));
      if (word.endsWith('*')) return [{ kind: 'prefix', value: normalizeWord(word.slice(0, -1)) }];
      if (language === AS_WRITTEN)
        return tokenize(word, language).map((token) => ({ kind: 'exact', value: token.norm }));
      return tokenize(word, language).map((token) => ({ kind: 'stem', value: stem(token.norm, language) }));
    });
}
