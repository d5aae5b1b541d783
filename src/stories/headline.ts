import { plainText, wordCount } from './prose.ts';

/** A headline made of a text is cut to about this many words. */
const MAX_HEADLINE_WORDS = 16;

// "Story | Publisher", "Story - Publisher": the publisher is shown anyway.
const PUBLISHER_SUFFIX = /\s+[|–—]\s+[^|–—]{2,30}$/u;
const WIRE_PREFIX = /^(?:(?:UPDATE|REFILE|CORRECTED|RPT|EXCLUSIVE|WRAPUP|BRIEF|BREAKING)(?:\s*\d+)?\s*[-–—:]\s*)+/u;
const LEADING_SIGN = /^[^\p{L}\p{N}"'“«¿¡(#$€£]+/u;
const LEADING_CLAUSE =
  /^(?:Despite|Amid|After|As|While|Although|Though|Following|With|When|Because)\b[^,]{3,120},\s+(?=\p{L})/u;
const PARENTHESIS = /\s*\([^()]*\)/gu;
const TRAILING_CLAUSE = /,\s+(?:which|who|where|according to|as|while|said|says|reported)\b.*$/iu;

/** @returns the publisher's headline without its furniture, or, where there is none, one taken from the first sentence. */
export function headlineOf(title: string, sentences: readonly string[]): string {
  const given = plainText(title.replace(/^#+\s*/, ''))
    .replace(WIRE_PREFIX, '')
    .replace(PUBLISHER_SUFFIX, '');
  if (given !== '') return given;
  const first = plainText(sentences[0] ?? '').replace(LEADING_SIGN, '');
  return shorten(first.replace(/[.。]\s*$/u, ''));
}

function shorten(sentence: string): string {
  if (wordCount(sentence) <= MAX_HEADLINE_WORDS) return sentence;
  for (const reduce of [
    (text: string) => text.replace(PARENTHESIS, ''),
    (text: string) => text.replace(TRAILING_CLAUSE, ''),
    (text: string) => text.replace(LEADING_CLAUSE, ''),
  ]) {
    const reduced = reduce(sentence);
    if (wordCount(reduced) >= 4) sentence = reduced;
    if (wordCount(sentence) <= MAX_HEADLINE_WORDS) break;
  }
  sentence = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  if (wordCount(sentence) <= MAX_HEADLINE_WORDS) return sentence;
  return cutAtWord(sentence);
}

function cutAtWord(sentence: string): string {
  const spaced = /\s/.test(sentence);
  if (!spaced) return `${[...sentence].slice(0, MAX_HEADLINE_WORDS * 2).join('')}…`;
  return `${sentence
    .split(/\s+/)
    .slice(0, MAX_HEADLINE_WORDS)
    .join(' ')
    .replace(/[,;:]$/, '')} …`;
}
