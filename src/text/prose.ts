import { withoutHeading } from './furniture.ts';
import type { PhraseHit } from './phrase.ts';
import { phraseIndex } from './phrase-files.ts';
import { type Sentence, splitSentences, tokenize } from './tokenize.ts';

/** A sentence fit to be quoted: whole, plain, no page furniture. */
export interface ProseSentence {
  readonly text: string;
  readonly tokens: Sentence['tokens'];
  /** Position among the prose of the text. */
  readonly position: number;
  /** What it speaks of: the `summary.*` phrases that occur in it. */
  readonly concepts: ReadonlySet<string>;
}

const MARKDOWN_IMAGE = /!\[[^\]]*\]\([^)\s]*\)/g;
const MARKDOWN_LINK = /\[{1,2}([^\][]*)\]{1,2}\(([^)]*)\)/g;
const MARKDOWN_EMPHASIS = /(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g;
// "SHANGHAI/HONG KONG (Reuters) -", "MASSENA, N.Y. —", "LONDON, Jan 14 (Reuters) -", "TBILISI, Georgia —", "(Reuters) -"
const DATELINE =
  /^(?:(?:\p{Lu}[\p{Lu}.'/ ,]{2,40}(?:, [\p{L}.]{2,14}\.?(?: \d{1,2})?)?\s*)?\([\p{L} .]{2,24}\)|\p{Lu}{3}[\p{Lu}.'/ ,]{0,38}(?:, \p{L}[\p{L}.]{2,14}(?: \d{1,2})?)?)\s*[—–-]\s+/u;
/** "HONG KONG, July 23, 2025 /PRNewswire/ --", "TORONTO, May 2, 2025 (GLOBE NEWSWIRE) --". */
const RELEASE_LINE =
  /^[\p{Lu}][^/()]{2,60}[/(](?:PRNewswire(?:-[\w-]{1,20})?|GLOBE NEWSWIRE|BUSINESS WIRE|ACCESS Newswire)[/)]\s*[—–-]{1,2}\s*/iu;
/** A symbol after the name it belongs to: "Bitcoin (BTC)", "Litecoin [LTC]", "Riot Platforms (NASDAQ: RIOT)". */
const SYMBOL =
  /\s+(?:\[\p{Lu}{2,6}\]|\((?:BTC|ETH|LTC|DOGE|BCH|XMR|KAS|SOL|XRP|USDT|(?:NASDAQ|NYSE(?: American)?|Nasdaq|TSXV?|ASX|LSE|AIM|OTC\w*):\s*\p{Lu}{2,6})\))(?=[\s,.;:'’]|$)/gu;
/** Pages set links apart: "Bitcoin ( BTC ) is", "the “ Difficulty ” here". */
const SPACED_BRACKET = /(?<=[(“«])[ \u00a0](?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.])[ \u00a0](?=[)”])/gu;
/** Texts that were printed as code keep its escapes. */
const ESCAPED_QUOTE = /\\(["'])/gu;
/** What is left of a tag: `class=”ql-align-justify”>`. */
const TAG_REMNANT = /\s?\b(?:class|style|rel|target)=["“”'][^"“”']{0,60}["“”']\s?>?/gu;
/** "July 29th, 2025 – Toronto, Ontario, Canada – ": the head of a press release. */
const DATED_LINE =
  /^\p{Lu}\p{Ll}+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}\s*[–—-]\s*(?:\p{Lu}[\p{L}. ]{2,24}(?:, \p{Lu}[\p{L}. ]{1,24}){1,3}\s*[–—-]{1,2}\s*)?(?=\p{Lu})/u;
const BULLET = /^\s*[-*•·–]\s+/u;
/** What a link or a desk leaves behind a sentence: "read more", "[nL4N1PY242]". */
const LINK_LEFT_BEHIND = /\s+read more\s*$|\s*\[n[\p{Lu}\p{N}]{6,}\]/giu;
/** Paragraphs that lost the space between them: "... of the nation.“We are ready", "... within a day.The grid". */
const GLUED = /([\p{Ll}\p{N})”"][.!?]|[.!?]”)(?=[“‘]?\p{Lu}\p{Ll})/gu;
/** A picture's credit, at its caption's end. */
const CREDIT =
  /\b(?:REUTERS|AFP|EPA|AP|Getty(?: Images)?|Bloomberg)\s*\/\s*\p{L}|\bvia (?:Getty|AP|Reuters)\b|\bphoto by\b/iu;
// Code, addresses of posts, e-mail and links never belong to a sentence worth telling.
const MACHINE_TEXT =
  /https?:|www\.|pic\.twitter|t\.co\/|\(@\w|@\w+\.\w|[{}]|\bfunction\(|=>|window\.|%c|\]\(|\[\[|^\s*\|/;
const ENDS_WHOLE = /[.!?…。！？](?:["'”’»)\]]|\s)*$/u;
/** "But we'll explain it al...": a teaser of another article. */
const TRAILS_OFF = /(?:\.{3}|…)\s*$/u;
/** A whole sentence in parentheses or brackets. */
const ASIDE = /^(?:\(.*\)|\[.*\])$/u;
const WORDS_OF_A_FRAGMENT = 9;
/** Told whole, and the monitor's post follows: "Service fell on Sunday, according to the monitor Example:". */
const NAMES_ITS_SOURCE = /[,”"] (?:according to|según) [^:,]{2,80}:$/u;
/** A text that was cut behind "on Feb." ends in the middle of a sentence. */
const ENDS_ABBREVIATED = /\s(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|No|vs)\.$/u;
const MAX_CAPTION_CHARACTERS = 500;

/** Signs that show nothing. Joiners within a word or an emoji are letters of it: Persian is misspelt without them. */
const INVISIBLE =
  /[\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|(?<![\p{L}\p{M}\p{Emoji}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Emoji}])/gu;

/** Plain text of one paragraph: markdown markup removed, spaces folded. */
export function plainText(paragraph: string): string {
  return paragraph
    .replace(MARKDOWN_IMAGE, '')
    .replace(MARKDOWN_LINK, '$1')
    .replace(MARKDOWN_EMPHASIS, '$2')
    .replace(/^[>\s]+/, '')
    .replace(BULLET, '')
    .replace(INVISIBLE, '')
    .replace(TAG_REMNANT, ' – ')
    .replace(ESCAPED_QUOTE, '$1')
    .replace(/\s+/g, ' ')
    .replace(SPACED_BRACKET, '')
    .trim();
}

/**
 * @returns the sentences of a text that may be quoted: no headings, captions, bylines, link lists, embedded posts, legal
 * notices. The last sentence of a text that was cut by its feed is left out.
 */
export function proseOf(text: string, language: string): ProseSentence[] {
  const phrases = phraseIndex('summary', language);
  const prose: ProseSentence[] = [];
  const paragraphs = text.split(/\n+/);
  for (const [index, paragraph] of paragraphs.entries()) {
    if (/^\s*(#{1,6}\s|[-=*_]{4,}\s*$)/.test(paragraph)) continue;
    const plain = plainText(paragraph)
      .replace(RELEASE_LINE, '')
      .replace(DATELINE, '')
      .replace(DATED_LINE, '')
      .replace(SYMBOL, '')
      .replace(LINK_LEFT_BEHIND, '');
    if (plain.length < MAX_CAPTION_CHARACTERS && CREDIT.test(plain)) continue;
    const sentences = splitSentences(plain.replace(GLUED, '$1 '), language);
    for (const [position, glued] of sentences.entries()) {
      const sentence = language === 'en' ? withoutHeading(glued) : glued;
      const whole = wholeSentence(sentence, paragraph, index === paragraphs.length - 1);
      if (whole === null || MACHINE_TEXT.test(sentence) || ASIDE.test(whole)) continue;
      const tokens = tokenize(whole, language);
      const hits = phrases.find({ tokens });
      const concepts = new Set(hits.map((hit) => hit.id));
      if (concepts.has('summary.furniture') || hits.some((hit) => isLabel(hit, whole, tokens))) {
        // Legal notices and offers go on for sentences; an article's first paragraph is its news all the same.
        if (position === 0 && prose.length > 0) break;
        continue;
      }
      if (tokens.length >= 4) prose.push({ text: whole, tokens, position: prose.length, concepts });
    }
  }
  return prose;
}

/** "Related: ...", "Photo: ...": what follows is no sentence of the text. */
const isLabel = ({ id, from, until }: PhraseHit, sentence: string, tokens: Sentence['tokens']): boolean =>
  id === 'summary.label' && from === 0 && /^\s*[:：]/u.test(sentence.slice(tokens[until - 1]?.end));

/** @returns the sentence with its full stop; null for a fragment. */
function wholeSentence(sentence: string, paragraph: string, isLast: boolean): string | null {
  if (ENDS_WHOLE.test(sentence)) {
    return ENDS_ABBREVIATED.test(sentence) || TRAILS_OFF.test(sentence) ? null : sentence;
  }
  if (NAMES_ITS_SOURCE.test(sentence)) return sentence.replace(/:$/u, '.');
  // Some pages end a paragraph with the comma of a removed link; a long run of words is still its sentence.
  if (isLast || !paragraph.trimEnd().endsWith(',')) return null;
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
