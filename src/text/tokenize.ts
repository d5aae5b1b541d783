import { stemmer as stemEn } from '@orama/stemmers/english';
import { stemmer as stemRu } from '@orama/stemmers/russian';
import { stemmer as stemEs } from '@orama/stemmers/spanish';
import type { Item } from '../feeds/feed.ts';
import { createMemo, type Memo } from '../memo.ts';
import { foldArabic, stemArabic } from './arabic-script.ts';

/** A word, a number, a sign (`%`, `$`) or, in scripts without spaces, one character. */
export interface Token {
  /** NFKC, lower case, apostrophes straight, possessive `'s` removed. */
  readonly norm: string;
  readonly stem: string;
  /** Offsets in `Sentence.text`, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Starts with an upper-case letter, after an article such as `l'` as well. */
  readonly capital: boolean;
}

export type TextField = 'title' | 'lead' | 'body';

export interface Sentence {
  readonly text: string;
  readonly field: TextField;
  /** Position in the document, title 0 where there is one. */
  readonly index: number;
  readonly tokens: readonly Token[];
}

/** An item as all of `stories/` reads it: split once, matched many times. */
export interface Document {
  /** Primary subtag: `en`, `ru`, `zh`, ... */
  readonly language: string;
  readonly sentences: readonly Sentence[];
}

/** Sentences of the text that count as its lead. */
export const LEAD_SENTENCES = 3;

// Letters with inner apostrophes, dotted abbreviations (U.S.), numbers with separators, currency and per cent signs,
// and single characters of scripts that write no spaces.
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]|(?:\p{Lu}\.){2,}|\p{N}+(?:[.,٫٬]\p{N}+)*|[\p{L}--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]][[\p{L}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]]*(?:['’][\p{L}\p{M}]+)*|[%٪$€£¥₽#]/gv;

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  en: stemEn,
  ru: stemRu,
  es: stemEs,
  ar: stemArabic,
};

// Words repeat: a bounded memo spares most of the stemming.
const stems = createMemo<string, string>(10_000);

/** @returns the stem of a normalised word; the word itself where the language has no stemmer (kk, zh). */
export function stem(word: string, language: string): string {
  const stemmer = STEMMERS[language];
  if (stemmer === undefined || word.length < 4) return word;
  const key = `${language}:${word}`;
  return stems.get(key) ?? stems.set(key, stemmer(word));
}

/** Turkish İ in lower case is an i with a dot of its own. */
const DOTTED_I = 'i\u0307';

/** NFKC, lower case, straight apostrophes, no possessive; one spelling of the Arabic script. */
export function normalizeWord(word: string): string {
  const lower = word.normalize('NFKC').toLowerCase().replaceAll(DOTTED_I, 'i');
  return foldArabic(lower.replaceAll('’', "'").replaceAll('ё', 'е').replace(/'s$/, ''));
}

/** `l'Algérie` is written with a capital, too. */
const CAPITAL = /^(?:\p{Ll}{1,4}['’])?\p{Lu}/u;

type WordForm = Pick<Token, 'norm' | 'stem' | 'capital'>;

const MAX_WORD_FORMS = 8000;
/** News repeats its words: by the language of their stems, or none. */
const wordForms = new Map(
  ['', ...Object.keys(STEMMERS)].map((language) => [language, createMemo<string, WordForm>(MAX_WORD_FORMS)]),
);

function formOf(raw: string, language: string, known: Memo<string, WordForm> | undefined): WordForm {
  const ready = known?.get(raw);
  if (ready !== undefined) return ready;
  const norm = normalizeWord(raw);
  const form = { norm, stem: stem(norm, language), capital: CAPITAL.test(raw) };
  return known?.set(raw, form) ?? form;
}

export function tokenize(text: string, language: string): Token[] {
  const known = wordForms.get(language) ?? wordForms.get('');
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const { norm, stem, capital } = formOf(raw, language, known);
    tokens.push({ norm, stem, start: match.index, end: match.index + raw.length, capital });
  }
  return tokens;
}

// A full stop after these does not end a sentence.
const ABBREVIATION =
  /(?:^|[\s(«"“])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|St|No|vs|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|est|fig|г|гг|т|тыс|млн|млрд|руб|ул|им|стр|см|др|Sr|Sra|Dra?|EE|UU|\p{Lu})\.\s*$/u;

/** "U.S. President": the name goes on, unless a word that begins sentences follows. */
const INITIALS = /(?:^|\s)(?:\p{Lu}\.){2,}\s*$/u;
/** "As of 10 a.m. Eastern", "10 a.m. on Sunday": the hour goes on. */
const HOUR = /\d\s?[ap]\.m\.\s*$/iu;
const GOES_ON_FROM_HOUR =
  /^(?:\p{Ll}|Eastern|Central|Mountain|Pacific|ET|EST|EDT|CT|CST|CDT|PT|PST|PDT|UTC|GMT|CET|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/u;
/** "Ab 15. März", "der 2. Stromausfall": German writes ordinals with a full stop, and its nouns begin as sentences do. */
const ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/u;
const LED_ORDINAL = /(?:^|\s)(?:der|die|das|de[mns]|jede[rs]?|ein(?:en)?|zum) \d{1,2}\.\s*$/iu;
const GERMAN_MONTH =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u;
const BEGINS_SENTENCE =
  /^(?:The|An?|It|In|On|At|He|She|They|We|I|But|And|This|That|These|As|For|If|When|While|However)\s/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** No author's sentence is so long: lists and hostile texts are cut. */
const MAX_SENTENCE_CHARS = 2000;
const PIECE = new RegExp(`[\\s\\S]{1,${MAX_SENTENCE_CHARS}}`, 'gu');

/** @returns the sentences of one paragraph-separated text, trimmed, never empty. */
export function splitSentences(text: string, language: string): string[] {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language || 'und', { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  const sentences: string[] = [];
  const add = (sentence: string) => {
    const pieces = sentence.length <= MAX_SENTENCE_CHARS ? [sentence] : (sentence.match(PIECE) ?? []);
    for (const piece of pieces) if (piece.trim() !== '') sentences.push(piece.trim());
  };
  for (const paragraph of text.split(/\n+/)) {
    let pending = '';
    for (const { segment } of segmenter.segment(paragraph)) {
      const isOver = isParted(pending, segment, language);
      if (pending !== '' && isOver) {
        add(pending);
        pending = '';
      }
      pending += segment;
      const isOpen =
        pending.trimEnd().endsWith('.') &&
        (INITIALS.test(pending) || ABBREVIATION.test(pending) || HOUR.test(pending) || isOrdinal(pending, language));
      if (pending.length < MAX_SENTENCE_CHARS && isOpen) continue;
      add(pending);
      pending = '';
    }
    add(pending);
  }
  return sentences;
}

const isOrdinal = (pending: string, language: string): boolean => language === 'de' && ORDINAL.test(pending);

/** Whether what was left open ends where the next segment begins. */
function isParted(pending: string, next: string, language: string): boolean {
  if (HOUR.test(pending)) return !GOES_ON_FROM_HOUR.test(next);
  if (isOrdinal(pending, language)) return !LED_ORDINAL.test(pending) && !GERMAN_MONTH.test(next);
  return INITIALS.test(pending) && BEGINS_SENTENCE.test(next);
}

/** Texts longer than this are cut: news says it early, and a hostile page must not cost seconds. */
const MAX_TEXT_LENGTH = 20_000;

/** Splits an item once for all readers. `language` wins over the item's own where it is known better. */
export function readDocument(item: Pick<Item, 'title' | 'text' | 'language'>, language = item.language): Document {
  const primary = (language.split(/[-_]/)[0] ?? '').toLowerCase();
  const sentences: Sentence[] = [];
  const add = (text: string, field: TextField) => {
    sentences.push({ text, field, index: sentences.length, tokens: tokenize(text, primary) });
  };
  if (item.title.trim() !== '') add(item.title.trim(), 'title');
  splitSentences(item.text.slice(0, MAX_TEXT_LENGTH), primary).forEach((sentence, position) => {
    add(sentence, position < LEAD_SENTENCES ? 'lead' : 'body');
  });
  return { language: primary, sentences };
}
