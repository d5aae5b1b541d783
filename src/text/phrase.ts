import { indexSlots, type Slot, type Word } from './phrase-index.ts';
import { normalizeWord, type Sentence, stem, tokenize } from './tokenize.ts';

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
  find(sentence: Pick<Sentence, 'tokens'>): readonly PhraseHit[];
}

/** In place of a language: words are compared as written, not by stem. */
export const AS_WRITTEN = 'as-written';

const DEFAULT_GAP = 6;

/**
 * @param phrases id -> phrases; @param lists the named lists that `{name}` refers to.
 * @throws Error that names the phrase and what is wrong with it.
 */
export function compilePhrases(
  phrases: Readonly<Record<string, readonly Phrase[]>>,
  language: string,
  lists: Readonly<Record<string, readonly Phrase[]>> = {},
): PhraseIndex {
  const readSlots = slotReader(language, lists);
  return indexSlots(
    Object.entries(phrases).flatMap(([id, written]) => written.map((phrase) => ({ id, slots: readSlots(phrase) }))),
  );
}

/** @returns the words of the source that a hit covers, as they stand there. */
export function quoteOf(sentence: Sentence, hit: Pick<PhraseHit, 'from' | 'until'>): string {
  const first = sentence.tokens[hit.from];
  const last = sentence.tokens[hit.until - 1];
  return first === undefined || last === undefined ? '' : sentence.text.slice(first.start, last.end);
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
