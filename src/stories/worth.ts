import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { wordsOf } from './match/words.ts';
import { type ProseSentence, proseOf, wordCount } from './prose.ts';
import type { SummarySource } from './summarize.ts';
import { type Token, tokenize } from './text.ts';

/** What a reader wants answered once: what, what it does to miners and the network, until when, how much, why. */
const SLOTS = ['fact', 'impact', 'network', 'earnings', 'consequence', 'when', 'term', 'scale', 'cause'] as const;
/** What makes a sentence worth less, wherever it stands. */
const FLAWS = ['background', 'opinion', 'price'] as const;

/**
 * What a set of sentences is judged by. Told once, however many sentences tell it: slots; `title`: a sentence says what
 * the headline says; `titleWords`, `titleNames`: share of the headline's words and names; `common`: words that the text
 * repeats; `figures`, `names`. The rest counts for each sentence: `words` in tens; `early` falls with the position, `late`
 * rises with it to 1; `onTopic` is the share of its words that stand in the headline or the first sentences.
 */
export const FEATURES = [
  ...SLOTS,
  'title',
  'titleWords',
  'titleNames',
  'common',
  'figures',
  'names',
  'sentences',
  'words',
  'first',
  'early',
  'late',
  'onTopic',
  ...FLAWS,
  'leans',
  'quote',
  'question',
] as const;
export type Feature = (typeof FEATURES)[number];
export type Weights = Readonly<Record<Feature, number>>;
type Amounts = Partial<Record<Feature, number>>;

/** A sentence that may stand in a summary, with what it adds to one. */
export interface Candidate {
  readonly sentence: ProseSentence;
  readonly source: SummarySource;
  /** Sources and sentences in their order; neighbours differ by one. */
  readonly order: number;
  readonly words: number;
  /** Content words, by stem. */
  readonly stems: ReadonlySet<string>;
  /** What is told -> what telling it once adds. */
  readonly once: ReadonlyMap<string, Amounts>;
  readonly each: Amounts;
  /** Opens the text, fills a slot or says what the headline says. */
  readonly answers: boolean;
  /** Begins with a word that points to the sentence before it. */
  readonly leans: boolean;
}

const weightsFile = z.strictObject(
  Object.fromEntries(FEATURES.map((name) => [name, z.number()])) as Record<Feature, z.ZodNumber>,
);
let trained: Weights | undefined;

/** `config/summary-weights.json`, learned by `test/eval/summaries-train.ts`. */
export function summaryWeights(): Weights {
  const url = new URL('../../config/summary-weights.json', import.meta.url);
  trained ??= weightsFile.parse(JSON.parse(readFileSync(url, 'utf8')));
  return trained;
}

/** Apart enough that sentences of two sources are never neighbours. */
const SOURCE_STEP = 10_000;
// "But" and "however" turn to what matters; a pronoun asks who is meant.
const LEANS =
  /^\(|^["“«']?(?:(?:And|But|So|Yet|Also|Still|However),? )?(?:He|She|They|It|This|That|These|Those|Their|His|Her|Its|Such|Both|Some|Most|Many|Others?|Then|Instead|Moreover|Он|Она|Они|Оно|Это|Этот|Такой|Ellos?|Esto|Sus?)[\s,’']|,[”"]? (?:he|she|they) (?:said|added|told|says|noted|explained|wrote)\b|^[这此其]/iu;
/** Begins with a quotation, or ends the one that sentences before it began. */
const IS_QUOTE = /^["“«„]|^[^"“«„]*[.,!?][”"»]/u;
/** "In 2017, ..." tells what was. */
const HISTORY = /^(?:In|Since|Back in|By|During|En|Desde|В|С)\s+(?:\p{L}+\s+){0,2}(?:19|20)\d\d\b/u;
/** Questions and exclamations. */
const IS_QUESTION = /[?？!！]["”»]?$/u;
const FIGURE = /\p{N}/u;
/** From this sentence on it is background mostly. */
const LATE = 20;
const LEAD_SENTENCES = 3;
/** Apart from all stems. */
const SLOT = '?';
/** A sentence with this share of the headline's words says what it says. */
const SAYS_THE_TITLE = 0.5;

/** @returns the sentences of all sources that fit into a summary at all, in order. */
export function candidatesOf(sources: readonly SummarySource[], maxWords: number): Candidate[] {
  return sources.flatMap((source, index) => {
    const prose = proseOf(source.text, source.language);
    const stop = new Set(wordsOf(source.language).lists.stop ?? []);
    const headline = contentOf(tokenize(source.title, source.language), stop);
    const title = new Set(headline.map((token) => token.stem));
    const names = namesOf(prose, headline, stop);
    const counts = countsOf(prose, stop);
    const lead = leadOf(prose, title);
    const topic = new Set([...title, ...countsOf(prose.slice(0, LEAD_SENTENCES), stop).keys()]);
    return prose.flatMap((sentence) => {
      const words = wordCount(sentence.text);
      if (words > maxWords) return [];
      const stems = new Set(contentOf(sentence.tokens, stop).map((token) => token.stem));
      const once = onceTold(sentence, stems, { title, names, counts });
      // Of several reports, one has to tell the news.
      if (sentence === lead) once.set(`${SLOT}first`, { first: 1 });
      return {
        sentence,
        source,
        order: index * SOURCE_STEP + sentence.position,
        words,
        stems,
        once,
        answers: sentence.position === 0 || [...once.keys()].some((told) => told.startsWith(SLOT)),
        each: {
          ...eachTold(sentence, words),
          onTopic: stems.intersection(topic).size / Math.max(1, stems.size),
        },
        leans: LEANS.test(sentence.text),
      };
    });
  });
}

/** What a set of candidates, in order, adds up to. */
export function featuresOf(set: readonly Candidate[]): Record<Feature, number> {
  const total = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Record<Feature, number>;
  const add = (amounts: Amounts) => {
    for (const [name, amount] of Object.entries(amounts)) total[name as Feature] += amount;
  };
  const told = new Map(set.flatMap((candidate) => [...candidate.once]));
  for (const amounts of told.values()) add(amounts);
  set.forEach((candidate, at) => {
    add(candidate.each);
    if (leansAlone(candidate, set[at - 1])) total.leans++;
  });
  return total;
}

/** Without the sentence it points to. */
export const leansAlone = (candidate: Candidate, before: Candidate | undefined): boolean =>
  candidate.leans && before?.order !== candidate.order - 1;

export function weighed(amounts: Amounts, weights: Weights): number {
  let value = 0;
  for (const name in amounts) value += weights[name as Feature] * (amounts[name as Feature] ?? 0);
  return value;
}

interface Article {
  readonly title: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
}

function onceTold(
  sentence: ProseSentence,
  stems: ReadonlySet<string>,
  { title, names, counts }: Article,
): Map<string, Amounts> {
  const once = new Map<string, Amounts>();
  for (const slot of SLOTS) if (sentence.concepts.has(`summary.${slot}`)) once.set(`${SLOT}${slot}`, { [slot]: 1 });
  const titleNames = [...title].filter((stem) => names.has(stem)).length;
  let inTitle = 0;
  for (const stem of stems) {
    const amounts: Amounts = { common: Math.log2(counts.get(stem) ?? 1) };
    if (FIGURE.test(stem)) amounts.figures = 1;
    if (names.has(stem)) amounts.names = 1;
    if (title.has(stem)) {
      inTitle++;
      amounts.titleWords = 1 / title.size;
      if (names.has(stem)) amounts.titleNames = 1 / titleNames;
    }
    once.set(stem, amounts);
  }
  if (title.size > 0 && inTitle / title.size >= SAYS_THE_TITLE) once.set(`${SLOT}title`, { title: 1 });
  return once;
}

function eachTold({ text, position, concepts }: ProseSentence, words: number): Amounts {
  const each: Amounts = {
    sentences: 1,
    words: words / 10,
    early: 1 / (1 + position / 2),
    late: Math.min(1, position / LATE),
  };
  for (const flaw of FLAWS) if (concepts.has(`summary.${flaw}`)) each[flaw] = 1;
  if (HISTORY.test(text)) each.background = 1;
  if (IS_QUOTE.test(text)) each.quote = 1;
  else if (isHalfQuoted(text)) each.quote = 2;
  if (IS_QUESTION.test(text)) each.question = 1;
  return each;
}

/** The other half of the quotation stands in another sentence. */
const isHalfQuoted = (text: string): boolean =>
  (text.match(/"/gu) ?? []).length % 2 === 1 ||
  (text.match(/[“«]/gu) ?? []).length !== (text.match(/[”»]/gu) ?? []).length;

/**
 * The sentence that is the news: of the first, the one that says most of the headline. A scene that a reporter sets tells
 * nothing that happened and shares no word with the headline: such a text has none.
 */
function leadOf(prose: readonly ProseSentence[], title: ReadonlySet<string>): ProseSentence | undefined {
  const shared = ({ tokens }: ProseSentence) => new Set(tokens.map(({ stem }) => stem)).intersection(title).size;
  const [first] = prose;
  const best = prose.slice(0, LEAD_SENTENCES).toSorted((a, b) => shared(b) - shared(a))[0];
  if (best !== undefined && shared(best) > 0) return best;
  return title.size === 0 || first?.concepts.has('summary.fact') ? first : undefined;
}

const contentOf = (tokens: readonly Token[], stop: ReadonlySet<string>): Token[] =>
  tokens.filter(({ norm }) => !stop.has(norm) && (norm.length > 2 || /\p{N}|\p{Script=Han}|^[a-z]{2}$/u.test(norm)));

/** In how many sentences a word stands. */
function countsOf(prose: readonly ProseSentence[], stop: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of prose) {
    for (const stem of new Set(contentOf(tokens, stop).map((token) => token.stem))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return counts;
}

/** Words that begin with a capital within sentences, or within a headline that does not Write All Words So. */
function namesOf(
  prose: readonly ProseSentence[],
  headline: readonly Token[],
  stop: ReadonlySet<string>,
): ReadonlySet<string> {
  const capitals = headline.slice(1).filter((token) => token.capital);
  const ofHeadline = capitals.length <= headline.length / 2 ? capitals : [];
  const ofProse = prose.flatMap(({ tokens }) => contentOf(tokens.slice(1), stop).filter((token) => token.capital));
  return new Set([...ofHeadline, ...ofProse].map((token) => token.stem));
}
