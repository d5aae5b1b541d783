import { plainText, proseOf, wordCount } from '../../text/prose.ts';
import type { SummarySource } from './summarize.ts';

/** A headline made of a text is cut to about this many words. */
const MAX_HEADLINE_WORDS = 16;
/** Sentences that a headline may be made of; what comes later is not the news. */
const OPENING_SENTENCES = 3;
const OPENING_CHARACTERS = 2000;

const WIRE_PREFIX = /^(?:(?:UPDATE|REFILE|CORRECTED|RPT|EXCLUSIVE|WRAPUP|BRIEF|BREAKING)(?:\s*\d+)?\s*[-–—:]\s*)+/u;
// "Story | Publisher", "Story - Publisher": the publisher is shown anyway.
const LAST_PART = /^(?<story>.+\S)\s+(?<sign>[|–—-])\s+(?<part>[^|]{2,40})$/u;
const NAME_OF_SEVERAL_WORDS =
  /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.&'’!]*|of|the|and|&)(?:\s+(?:[\p{Lu}\p{N}][\p{L}\p{N}.&'’!]*|of|the|and|&)){0,4}$/u;
const MEDIUM =
  /(?:^|\s)(?:News|Times|Post|Journal|Herald|Tribune|Gazette|Magazine|Reuters|Bloomberg|CNBC|CNN|BBC|AFP)$/u;
const HEADING = /^#{1,2}\s+(.+)$/mu;
const LEADING_SIGN = /^[^\p{L}\p{N}"'“«¿¡(#$€£]+/u;
const LEADING_CLAUSE =
  /^(?<link>Despite|Amid|After|As|While|Although|Though|Following|With|When|Because)\s+(?<clause>[^,]{3,120}),\s+(?<main>\p{L}.*)$/u;
const PARENTHESIS = /\s*\([^()]*\)/gu;
const TRAILING_CLAUSE = /,\s+(?:which|who|where|according to|as|while|said|says|reported)\b.*$/iu;
/** A capitalised word within a sentence that is no coin, day or month: mostly a place or a company. */
const NAME =
  /(?<=\s)(?!(?:Bitcoin|BTC|Ethereum|ETH|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I)\b)\p{Lu}\p{L}+/u;

type Headed = Omit<SummarySource, 'publisher' | 'url'> & Partial<Pick<SummarySource, 'publisher' | 'url'>>;

/** @returns the publisher's headline without its furniture, or, where there is none, one taken from the text's opening. */
export function headlineOf(source: Headed): string {
  const given = withoutPublisher(plainText(source.title.replace(/^#+\s*/, '')).replace(WIRE_PREFIX, ''), source);
  // "News" names the section of a site; the text then begins with its real headline.
  if (/\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(given)) return given;
  const opening = source.text.slice(0, OPENING_CHARACTERS);
  const heading = plainText(HEADING.exec(opening)?.[1] ?? '');
  if (heading !== '') return withoutPublisher(heading, source);
  return given === '' ? made(opening, source.language) : given;
}

function withoutPublisher(title: string, { publisher = '', url = '' }: Headed): string {
  const { story = '', sign, part = '' } = LAST_PART.exec(title)?.groups ?? {};
  if (!NAME_OF_SEVERAL_WORDS.test(part) || wordCount(story) < 3) return title;
  const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const isOwn = lettersOf(publisher + (URL.parse(url)?.hostname ?? '')).includes(lettersOf(part));
  return sign === '|' || isOwn || MEDIUM.test(part) ? story : title;
}

/** The first opening sentence that can be told shortly with the name of its place, or else the first. */
function made(opening: string, language: string): string {
  const prose = proseOf(opening, language).map((sentence) => sentence.text);
  const sentences = prose.length > 0 ? prose.slice(0, OPENING_SENTENCES) : [opening.split('\n')[0] ?? ''];
  const headlines = sentences.map((sentence) => shorten(plainText(sentence)));
  return headlines.find((one) => isShort(one) && NAME.test(` ${one}`)) ?? headlines[0] ?? '';
}

const isShort = (text: string): boolean => wordCount(text) <= MAX_HEADLINE_WORDS;

function shorten(sentence: string): string {
  let shorter = sentence.replace(LEADING_SIGN, '').replace(/[.。]\s*$/u, '');
  for (const reduce of [
    (text: string) => text.replace(PARENTHESIS, ''),
    (text: string) => text.replace(TRAILING_CLAUSE, ''),
    telling,
  ]) {
    if (isShort(shorter)) break;
    const reduced = reduce(shorter);
    if (wordCount(reduced) >= 4) shorter = reduced;
  }
  shorter = shorter.charAt(0).toUpperCase() + shorter.slice(1);
  return isShort(shorter) ? shorter : cutAtWord(shorter);
}

/** "Despite blackouts in X, some miners stay": the main clause, unless only the other one says where. */
function telling(sentence: string): string {
  const { link, clause = '', main = '' } = LEADING_CLAUSE.exec(sentence)?.groups ?? {};
  if (link === undefined) return sentence;
  const saysWhere = NAME.test(clause) && !NAME.test(` ${main.slice(1)}`);
  return saysWhere && link !== 'With' ? clause : main;
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
