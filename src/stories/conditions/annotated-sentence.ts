import type { PhraseHit } from '../../text/phrase.ts';
import { phraseIndex, wordsOf } from '../../text/phrase-files.ts';
import type { Sentence } from '../../text/tokenize.ts';

/** A sentence with every phrase of `state.*` that occurs in it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly language: string;
  /** Concept without `state.` -> where it stands. */
  readonly hits: ReadonlyMap<string, readonly PhraseHit[]>;
  /** Number of the clause each token stands in. */
  readonly clauses: readonly number[];
  /** Clauses that end in a question mark: they ask, they do not say, unless the clause after them answers. */
  readonly asked: ReadonlyMap<number, Answer>;
}

/** What the text itself replies to a question. */
export type Answer = 'yes' | 'no' | 'none';

const SECTION = 'state';
/** Words that only look like others: the 拟 (plans to) of 虚拟 (virtual), "in May". */
const MASK = `${SECTION}.mask`;
const PART = `${SECTION}.mod.part`;
const STREAK = `${SECTION}.mod.streak`;
const LIFTING = `${SECTION}.mod.lifting`;
const RESUMES = `${SECTION}.mod.resumes`;
const MOBILE = `${SECTION}.mobile`;
const FIXED = `${SECTION}.fixed`;
const COURT = `${SECTION}.court`;
const ENDED = `${SECTION}.power.ended`;
const UNMASKED: ReadonlySet<string> = new Set([RESUMES, COURT, ENDED]);
/** What single words of "not one home remains without power" would say. When it will be so they say for the whole. */
const WITHIN_ENDED: ReadonlySet<string> = new Set(
  `power.cut power.cuts power.curtailed power.unavailable power.unrestored answer.no place.not
   mod.negated mod.negatedAfter mod.only mod.part mod.partial mod.lasting mod.rest`
    .split(/\s+/)
    .map((concept) => `${SECTION}.${concept}`),
);

// Commas separate clauses in Chinese; elsewhere only before a word that turns the sentence.
const CLAUSE_END = /[;:—–?!，；：。؛؟…\u3000]| - |\s\|\s/u;
/** Headlines in scripts without spaces part their clauses with one. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}」』）”]/u;

/** Languages in which the verb ends its clause, and words such as "included" stand behind the name. */
export const VERB_LAST: ReadonlySet<string> = new Set(['tr', 'kk', 'ja', 'ko']);

/** With Persian, whose verb stands last as well, though its clauses open as those of Europe do. */
export const VERB_FINAL: ReadonlySet<string> = new Set([...VERB_LAST, 'fa']);

/** Languages that put what goes with a place or a day behind it: 沖縄を除く, 1月1日起. */
export const POSTPOSED: ReadonlySet<string> = new Set(['tr', 'kk', 'zh', 'ja', 'ko']);

/** What has more words is no sentence but a page without full stops, or made to cost time. */
const MAX_TOKENS = 180;
/** Nobody says one thing more often in a sentence. */
const MAX_HITS = 12;

/** @param names of places in it: the direction in "Corea del Sud" is no part of anything. */
export function readSentence(sentence: Sentence, language: string, names: readonly Span[] = []): Reading {
  const found = sentence.tokens.length > MAX_TOKENS ? [] : phraseIndex(SECTION, language).find(sentence);
  // "Without load shedding" says nothing, "a month without load shedding" that it is over.
  const counted = found.filter((hit) => hit.id === STREAK);
  const endings = found.filter((hit) => hit.id === LIFTING);
  // "300 days without load shedding end": so do the days.
  const isCount = (mask: Span) =>
    counted.some(({ until }) => mask.from === until - 1) && !endings.some(({ from }) => from === mask.until);
  // "No customer was left without power" says nothing, "is without it any longer" that it is back.
  const ended = found.filter((hit) => hit.id === ENDED);
  const isOfReturn = (mask: Span) => ended.some((hit) => hit.from <= mask.from && mask.until <= hit.until);
  const masks = found.filter((hit) => hit.id === MASK && !isCount(hit) && !isOfReturn(hit));
  const mobile = found.filter((hit) => hit.id === MOBILE);
  const hits = new Map<string, PhraseHit[]>();
  for (const hit of found) {
    // "Cuts will resume" are none of now, and it says when they are.
    // In Spanish a court is called what a power cut is. "No home lost power" says nothing, "no home is without any more" does.
    if (!UNMASKED.has(hit.id) && masks.some((mask) => begins(hit, mask) || ends(hit, mask))) continue;
    // "Mobile broadband" is no fixed line.
    if (hit.id === FIXED && mobile.some((line) => overlap(line, hit))) continue;
    if (WITHIN_ENDED.has(hit.id) && ended.some((whole) => whole.from <= hit.from && hit.until <= whole.until)) continue;
    if (hit.id === PART && names.some(({ from, until }) => from <= hit.from && hit.until <= until)) continue;
    const concept = hit.id.slice(SECTION.length + 1);
    const list = hits.get(concept);
    if (list === undefined) hits.set(concept, [hit]);
    else if (list.length < MAX_HITS) list.push(hit);
  }
  const clauses = hits.size === 0 ? [] : clausesOf(sentence, language);
  return { sentence, language, hits, clauses, asked: questionsOf(sentence, clauses, hits) };
}

/** A phrase whose first or last word only looks like one says nothing: "Internet Computer drops". */
const begins = (hit: Span, mask: Span): boolean => mask.from <= hit.from && hit.from < mask.until;
const ends = (hit: Span, mask: Span): boolean => mask.from < hit.until && hit.until <= mask.until;

/** "Is the internet down in Gabon? Yes: ...": what is asked and answered is said. */
function questionsOf(
  { text, tokens }: Sentence,
  clauses: readonly number[],
  hits: ReadonlyMap<string, readonly PhraseHit[]>,
): ReadonlyMap<number, Answer> {
  const asked = new Map<number, Answer>();
  if (!/[?？؟]/.test(text)) return asked;
  const isAnswered = (concept: string, at: number) => hits.get(concept)?.some(({ from }) => from === at) === true;
  tokens.forEach((token, position) => {
    const next = tokens[position + 1]?.start ?? text.length;
    const clause = clauses[position];
    if (clause === undefined || !/[?？؟]/.test(text.slice(token.end, next))) return;
    const isYes = isAnswered('answer.yes', position + 1) || hits.has('answer.confirmed');
    asked.set(clause, isYes ? 'yes' : isAnswered('answer.no', position + 1) ? 'no' : 'none');
  });
  return asked;
}

/** What stands in brackets is a clause of its own, after which the one around it goes on. */
function clausesOf({ text, tokens }: Sentence, language: string): number[] {
  const turns = new Set(wordsOf(language).lists['state.contrast'] ?? []);
  let [clause, highest] = [0, 0];
  const around: number[] = [];
  return tokens.map((token, position) => {
    const before = text.slice(tokens[position - 1]?.end ?? token.start, token.start);
    for (const sign of before) {
      if (sign === '(') {
        around.push(clause);
        clause = ++highest;
      } else if (sign === ')') clause = around.pop() ?? clause;
    }
    const isParted =
      /^[」』）”]?\s+[「『（“]?$/u.test(before) &&
      UNSPACED.test(text[token.start] ?? '') &&
      UNSPACED.test(text[(tokens[position - 1]?.end ?? 1) - 1] ?? '');
    // Papers that write Chinese with the signs of a Western keyboard mean 「，」.
    const isComma = language === 'zh' && before.includes(',');
    if (isParted || isComma || CLAUSE_END.test(before) || (/[,،]/.test(before) && turns.has(token.norm)))
      clause = ++highest;
    return clause;
  });
}

export const hitsOf = (reading: Reading, concept: string): readonly PhraseHit[] => reading.hits.get(concept) ?? [];

export const has = (reading: Reading, concept: string): boolean => reading.hits.has(concept);

/** What the text answers to the clause of the span, where that asks. */
export const answerTo = ({ clauses, asked }: Reading, span: Span): Answer | undefined =>
  asked.get(clauses[span.from] ?? -1);

/** Whether the span is a statement: within one clause that is no open question. */
export function isStatement(reading: Reading, span: Span): boolean {
  const clause = reading.clauses[span.from];
  return clause !== undefined && clause === reading.clauses[span.until - 1] && answerTo(reading, span) !== 'none';
}

/** No comma and no other clause between the token and the one before it. */
export function continues({ sentence, clauses }: Reading, at: number): boolean {
  const [before, token] = [sentence.tokens[at - 1], sentence.tokens[at]];
  if (before === undefined || token === undefined || clauses[at - 1] !== clauses[at]) return false;
  return !/[,،、]/.test(sentence.text.slice(before.end, token.start));
}

/** Every token of the span goes on from the one before it. */
export function isUnbroken(reading: Reading, { from, until }: Span): boolean {
  for (let at = from; at < until; at++) if (!continues(reading, at)) return false;
  return true;
}

/** Token positions, end exclusive. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** A phrase of `concept` that stands in the span (not at its very start) or ends at most `reach` tokens before it, in the same clause. */
export const precedes = (reading: Reading, concept: string, span: Span, reach: number): boolean =>
  hitsOf(reading, concept).some((hit) => isBefore(reading, hit, span, reach));

/** In the same clause, inside the span or at most `reach` tokens before it. */
export const isBefore = ({ clauses }: Reading, hit: Span, span: Span, reach: number): boolean =>
  clauses[hit.from] === clauses[span.from] &&
  ((hit.from > span.from && hit.until <= span.until) || (hit.until <= span.from && span.from - hit.until <= reach));

/** A phrase of `concept` that starts at most `reach` tokens after the span, in the same clause. */
export function follows(reading: Reading, concept: string, span: Span, reach: number): boolean {
  return hitsOf(reading, concept).some(
    (hit) =>
      reading.clauses[hit.from] === reading.clauses[span.from] &&
      hit.from >= span.until &&
      hit.from - span.until <= reach,
  );
}

/** A phrase of `concept` anywhere in the clause of the span. */
export function sharesClause(reading: Reading, concept: string, span: Span): boolean {
  return hitsOf(reading, concept).some((hit) => reading.clauses[hit.from] === reading.clauses[span.from]);
}

/** Tokens between two spans; 0 where they touch or overlap. */
export const distance = (one: Span, other: Span): number => Math.max(0, one.from - other.until, other.from - one.until);

export const overlap = (one: Span, other: Span): boolean => one.from < other.until && other.from < one.until;

/** Words that join the members of a list (`list.and`, else `state.and`). */
export function isJoining({ language }: Reading, word: string): boolean {
  const { lists } = wordsOf(language);
  return (lists['list.and'] ?? lists['state.and'])?.includes(word) ?? false;
}

/** "Without", "deprived of". */
export const isWithout = ({ language, sentence }: Reading, at: number): boolean =>
  wordsOf(language).lists['state.without']?.includes(sentence.tokens[at]?.norm ?? '') ?? false;

/** Arabic writes "and" on to the word that it joins: وانقطاع. */
export const isJoinedOn = ({ language, sentence }: Reading, at: number): boolean =>
  language === 'ar' && sentence.tokens[at]?.norm.startsWith('و') === true;
