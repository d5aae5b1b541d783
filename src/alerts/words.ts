import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';

/** The words of all users at once, looked for in one pass. */
export interface WordIndex {
  /** @returns those of the indexed words, as they were given, that occur in the text. */
  match(text: string): ReadonlySet<string>;
}

/** What a user asked for, as words of a text. */
interface Phrase {
  readonly given: string;
  readonly words: readonly string[];
}

/** Scripts that write without spaces: there a word is wherever its characters are. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Letters of Kazakh, Kyrgyz and their neighbours that Russian lacks: no stemmer knows those languages. */
const TURKIC = /[әғқңөұүһі]/u;
/** From this length on a Turkic word is recognised with endings behind it. */
const TURKIC_PREFIX = 4;
const TURKIC_ENDING = 6;
const REMEMBERED_WORDS = 50_000;

/**
 * Whole words and phrases, never expressions: NFKC, lower case, and inflected forms where the script leaves no doubt about
 * the language (Cyrillic: Russian; Latin: English or Spanish). The cost does not grow with the number of words: every
 * word of a text is looked up once, and the unspaced scripts are searched by one automaton.
 */
export function createWordIndex(given: Iterable<string>): WordIndex {
  const byForm = new Map<string, Phrase[]>();
  const unspaced = new Map<string, string[]>();
  for (const word of new Set(given)) {
    const normal = normalized(word);
    const words = normal.match(WORD) ?? [];
    const [first] = words;
    if (first === undefined) continue;
    if (UNSPACED.test(normal)) add(unspaced, normal.trim(), word);
    else for (const form of formsOf(first)) add(byForm, form, { given: word, words });
  }
  const automaton = unspaced.size > 0 ? new AhoCorasick([...unspaced.keys()]) : null;
  const beginning = new Map<string, readonly Phrase[]>();

  /** Phrases whose first word this word of a text is. */
  function phrasesAt(word: string): readonly Phrase[] {
    const known = beginning.get(word);
    if (known) return known;
    const found = [...new Set(textForms(word).flatMap((form) => byForm.get(form) ?? []))];
    if (beginning.size >= REMEMBERED_WORDS) beginning.clear();
    beginning.set(word, found);
    return found;
  }

  return {
    match(text) {
      const found = new Set<string>();
      const normal = normalized(text);
      if (byForm.size > 0) {
        const words = normal.match(WORD) ?? [];
        for (let at = 0; at < words.length; at++) {
          for (const phrase of phrasesAt(words[at] ?? '')) {
            if (continues(phrase, words, at)) found.add(phrase.given);
          }
        }
      }
      for (const { keyword } of automaton?.matchInText(normal) ?? []) {
        for (const word of unspaced.get(keyword) ?? []) found.add(word);
      }
      return found;
    },
  };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const normalized = (text: string) => text.normalize('NFKC').toLowerCase();

function continues(phrase: Phrase, words: readonly string[], at: number): boolean {
  return phrase.words.every((word, index) => {
    if (index === 0) return true;
    const there = words[at + index];
    if (there === undefined) return false;
    const forms = formsOf(word);
    return textForms(there).some((form) => forms.includes(form));
  });
}

/** Forms under which a word is found; the marks keep the stems of different languages apart. */
function formsOf(word: string): readonly string[] {
  if (/\p{N}/u.test(word)) return [word];
  if (TURKIC.test(word)) return word.length >= TURKIC_PREFIX ? [word, `${word}*`] : [word];
  if (CYRILLIC.test(word)) return [word, `${russian(word)}-ru`];
  return [word, `${english(word)}-en`, `${spanish(word)}-es`];
}

/** The forms a word of a text can be found under: its own, and for Turkic words what is left without an ending. */
function textForms(word: string): readonly string[] {
  if (!CYRILLIC.test(word)) return formsOf(word);
  const shortest = Math.max(TURKIC_PREFIX, word.length - TURKIC_ENDING);
  const prefixes: string[] = [];
  for (let length = shortest; length <= word.length; length++) prefixes.push(`${word.slice(0, length)}*`);
  return [...formsOf(word), ...prefixes];
}
