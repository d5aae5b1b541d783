import { phraseIndex } from './match/words.ts';
import { type Sentence, splitSentences, tokenize } from './text.ts';

/** A sentence fit to be quoted: whole, plain, no page furniture. */
export interface ProseSentence {
  readonly text: string;
  readonly tokens: Sentence['tokens'];
  /** Position among the prose of the text. */
  readonly position: number;
  /** Starts a paragraph: it needs no sentence before it. */
  readonly opensParagraph: boolean;
}

const MARKDOWN_IMAGE = /!\[[^\]]*\]\([^)\s]*\)/g;
const MARKDOWN_LINK = /\[{1,2}([^\][]*)\]{1,2}\(([^)]*)\)/g;
const MARKDOWN_EMPHASIS = /(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g;
// "SHANGHAI/HONG KONG (Reuters) -", "MASSENA, N.Y. —", "LONDON, Jan 14 (Reuters) -", "(Reuters) -"
const DATELINE =
  /^(?:(?:\p{Lu}[\p{Lu}.'/ ,]{2,40}(?:, [\p{L}.]{2,10}\.?(?: \d{1,2})?)?\s*)?\([\p{L} .]{2,24}\)|\p{Lu}{3}[\p{Lu}.'/ ,]{0,38}(?:, \p{L}{3,9}\.? \d{1,2})?)\s*[—–-]\s+/u;
// Code, addresses of posts, e-mail and links never belong to a sentence worth telling.
const MACHINE_TEXT =
  /https?:|www\.|pic\.twitter|t\.co\/|\(@\w|@\w+\.\w|[{}]|\bfunction\(|=>|window\.|%c|\]\(|\[\[|^\s*\|/;
const ENDS_WHOLE = /[.!?…。！？](?:["'”’»)\]]|\s)*$/u;
/** A whole sentence in parentheses. */
const ASIDE = /^\(.*\)$/u;
const WORDS_OF_A_FRAGMENT = 9;

/** Plain text of one paragraph: markdown markup removed, spaces folded. */
export function plainText(paragraph: string): string {
  return paragraph
    .replace(MARKDOWN_IMAGE, '')
    .replace(MARKDOWN_LINK, '$1')
    .replace(MARKDOWN_EMPHASIS, '$2')
    .replace(/^[>\s]+/, '')
    .replace(/[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * @returns the sentences of a text that may be quoted: no headings, captions, bylines, link lists, embedded posts, legal
 * notices. The last sentence of a text that was cut by its feed is left out.
 */
export function proseOf(text: string, language: string): ProseSentence[] {
  const furniture = phraseIndex('summary', language);
  const prose: ProseSentence[] = [];
  for (const paragraph of text.split(/\n+/)) {
    if (/^\s*(#{1,6}\s|[-=*_]{4,}\s*$)/.test(paragraph)) continue;
    const plain = plainText(paragraph).replace(DATELINE, '');
    // A teaser, an embedded post: what is glued to a following sentence without a space is split there.
    const unglued = plain.replace(/([\p{Ll}\d)”"][.!?])(?=\p{Lu}\p{Ll})/gu, '$1 ');
    let opensParagraph = true;
    for (const sentence of splitSentences(unglued, language)) {
      const whole = wholeSentence(sentence, paragraph);
      if (whole === null || MACHINE_TEXT.test(sentence) || ASIDE.test(whole)) {
        opensParagraph = false;
        continue;
      }
      const tokens = tokenize(whole, language);
      const isFurniture = furniture.find({ tokens }).some((hit) => hit.id === 'summary.furniture');
      if (!isFurniture && tokens.length >= 4) {
        prose.push({ text: whole, tokens, position: prose.length, opensParagraph });
      }
      opensParagraph = false;
    }
  }
  return prose;
}

/** @returns the sentence with its full stop; null for a fragment. */
function wholeSentence(sentence: string, paragraph: string): string | null {
  if (ENDS_WHOLE.test(sentence)) return sentence;
  // Some pages end a paragraph with the comma of a removed link; a long run of words is still its sentence.
  if (!paragraph.trimEnd().endsWith(',')) return null;
  return wordCount(sentence) >= WORDS_OF_A_FRAGMENT ? sentence.replace(/[,;:\s]+$/, '.') : null;
}

/** Words as a reader counts them; two characters of a script without spaces count as one. */
export function wordCount(text: string): number {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const spaced =
    text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}，。、]+/gu, ' ').match(/\S+/g)
      ?.length ?? 0;
  return spaced + Math.ceil(unspaced / 2);
}
