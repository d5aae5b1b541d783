import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { createMemo } from '../memo.ts';

/** The words of all users at once, looked for in one pass. */
export interface WordIndex {
  /** @returns those of the indexed words, as they were given, that occur in the text. */
  match(text: string): ReadonlySet<string>;
}

/** Words as a tree: each step is a form of the next word of a phrase. */
interface Node {
  readonly next: Map<string, Node>;
  /** The phrases that end here, as they were given. */
  readonly ends: string[];
}

/** A word of a text: the forms it may be kept under, and where phrases that begin with it stand; mostly nowhere. */
interface TextWord {
  readonly forms: readonly string[];
  readonly beginnings: readonly Node[];
}

/** Scripts that write without spaces, or hang particles on to words: there a word is wherever its characters are. */
const UNSPACED =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Letters of Kazakh, Kyrgyz and their neighbours that Russian lacks: no stemmer knows those languages. */
const TURKIC = /[әғқңөұүһі]/u;
/** From this length on a Turkic word is recognised with endings behind it. */
const TURKIC_PREFIX = 4;
const TURKIC_ENDING = 6;
/** Of the plural, a possessor and a case, with a letter in it that Russian lacks. */
const KAZAKH_ENDING =
  /^(?=.*[ғқңі])(?:[лдт][ае]р)?(?:с?[ыі](?:м|ң|мыз|міз)?)?(?:[ндт][ыі]ң?|[дтн][ае]н?|[ғқгк][ае]|[мбп]ен)?$/u;
const REMEMBERED_WORDS = 50_000;
/** Soft hyphens and characters of no width. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const LATIN_ACCENTS = /(?<=\p{Script=Latin})\p{M}+/gu;

/**
 * Whole words and phrases, never expressions: NFKC, lower case, and inflected forms where the script leaves no doubt about
 * the language (Cyrillic: Russian; Latin: English or Spanish). The cost does not grow with the number of words: every word
 * of a text is looked up once, and the scripts without spaces are searched by one automaton.
 */
export function createWordIndex(given: Iterable<string>): WordIndex {
  const root = createNode();
  const unspaced = new Map<string, string[]>();
  for (const word of new Set(given)) {
    const normal = normalized(word);
    const words = normal.match(WORD);
    if (!words) continue;
    if (UNSPACED.test(normal)) unspaced.set(normal.trim(), [...(unspaced.get(normal.trim()) ?? []), word]);
    else for (const end of new Set(KINDS.map((kind) => grow(root, words, kind)))) end.ends.push(word);
  }
  const automaton = unspaced.size > 0 ? new AhoCorasick([...unspaced.keys()]) : null;
  const remembered = createMemo<string, TextWord>(REMEMBERED_WORDS);

  function lookUp(word: string): TextWord {
    const known = remembered.get(word);
    if (known) return known;
    const forms = formsInText(word);
    return remembered.set(word, { forms, beginnings: steps([root], forms) });
  }

  function matchSpaced(text: string, found: Set<string>): void {
    const words = (text.match(WORD) ?? []).map(lookUp);
    for (const [at, { beginnings }] of words.entries()) {
      let nodes = beginnings;
      for (let following = at + 1; nodes.length > 0; following++) {
        for (const { ends } of nodes) for (const phrase of ends) found.add(phrase);
        nodes = steps(nodes, words[following]?.forms ?? []);
      }
    }
  }

  return {
    match(text) {
      const found = new Set<string>();
      const normal = normalized(text);
      if (root.next.size > 0) matchSpaced(normal, found);
      for (const { keyword } of automaton?.matchInText(normal) ?? []) {
        for (const word of unspaced.get(keyword) ?? []) found.add(word);
      }
      return found;
    },
  };
}

const createNode = (): Node => ({ next: new Map(), ends: [] });
/** Accents of Latin letters go: people type "mineria". */
const normalized = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .normalize('NFD')
    .replace(LATIN_ACCENTS, '')
    .normalize('NFC');

function grow(root: Node, words: readonly string[], kind: Kind): Node {
  let node = root;
  for (const word of words) {
    const form = formOf(word, kind);
    const next = node.next.get(form) ?? createNode();
    node.next.set(form, next);
    node = next;
  }
  return node;
}

function steps(nodes: readonly Node[], forms: readonly string[]): readonly Node[] {
  const found: Node[] = [];
  for (const { next } of nodes) {
    if (next.size === 0) continue;
    for (const form of forms) {
      const node = next.get(form);
      if (node) found.push(node);
    }
  }
  return found;
}

/** A phrase is kept once for each language that its script leaves open. */
type Kind = 'first' | 'second';
const KINDS: readonly Kind[] = ['first', 'second'];

/** The form under which a word of a phrase is kept; the marks keep stems of different languages apart. */
function formOf(word: string, kind: Kind): string {
  if (/\p{N}/u.test(word)) return word;
  if (TURKIC.test(word)) return word.length >= TURKIC_PREFIX ? `${word}*` : word;
  if (CYRILLIC.test(word)) return kind === 'first' ? `${russian(word)}-ru` : `${word}-kk`;
  return kind === 'first' ? `${uninflected(word)}-en` : `${spanish(word)}-es`;
}

/** All forms under which a word of a text may be kept; for Cyrillic ones also as Turkic words without their endings. */
function formsInText(word: string): readonly string[] {
  if (!CYRILLIC.test(word)) return [formOf(word, 'first'), formOf(word, 'second')];
  const forms = [word, `${russian(word)}-ru`, `${word}-kk`];
  for (let length = Math.max(TURKIC_PREFIX, word.length - TURKIC_ENDING); length <= word.length; length++) {
    forms.push(`${word.slice(0, length)}*`);
    // "майнингтің": a word that Russian has too, with an ending that only Kazakh has.
    if (KAZAKH_ENDING.test(word.slice(length))) forms.push(`${word.slice(0, length)}-kk`);
  }
  return forms;
}

/** An English word without its inflection and nothing more: stemmers take a mineral for a miner. */
function uninflected(word: string): string {
  const [, base = ''] = /^(.*[aeiouy].*?)(?:ed|ing)$/u.exec(word) ?? [];
  if (base.length > 2) {
    if (/(?:bb|dd|gg|mm|nn|pp|rr|tt)$/u.test(base) && base.length > 3) return base.slice(0, -1);
    return /^[^aeiouy]+[aeiouy][^aeiouywx]$/u.test(base) ? `${base}e` : withoutE(base);
  }
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/u.test(word)) return withoutE(word.slice(0, -2));
  if (word.length > 3 && word !== 'news' && /[^sui]s$/u.test(word)) return withoutE(word.slice(0, -1));
  return withoutE(word);
}

const withoutE = (word: string): string => (word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word);
