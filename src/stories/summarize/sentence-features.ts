import { z } from 'zod';
import { readConfigFile } from '../../config-file.ts';
import { withoutFurniture } from '../../text/furniture.ts';
import { wordsOf } from '../../text/phrase-files.ts';
import { type ProseSentence, proseOf, wordCount } from '../../text/prose.ts';
import { LEAD_SENTENCES, tokenize } from '../../text/tokenize.ts';
import { type Dependence, leansAlone, standingOf } from './anaphora.ts';
import { isHalfQuoted, isQuestion, isQuote, leadOf, SAYS_THE_TITLE } from './lead.ts';
import type { SummarySource } from './summarize.ts';
import { amountsOf, contentOf, countriesIn, countsOf, namesOf } from './terms.ts';

/** What a reader wants answered once: what, what it does to miners and the network, until when, how much, why. */
const SLOTS = ['fact', 'impact', 'network', 'earnings', 'consequence', 'when', 'term', 'scale', 'cause'] as const;
/** What makes a sentence worth less, wherever it stands. */
const FLAWS = ['background', 'opinion', 'price'] as const;

/**
 * What a set of sentences is judged by. Told once, however many sentences tell it: slots; `title`: a sentence says what
 * the headline says; `titleWords`, `titleNames`: share of the headline's words and names; `common`: words that the text
 * repeats; `figures`, `names`; `where`: a place of the news. The rest counts for each sentence: `words` in tens; `early` falls with the position, `late`
 * rises with it to 1; `onTopic` is the share of its words that stand in the headline or the first sentences.
 */
export const SENTENCE_FEATURES = [
  ...SLOTS,
  'where',
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
export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];
export type SentenceWeights = Readonly<Record<SentenceFeature, number>>;
type Amounts = Partial<Record<SentenceFeature, number>>;

/** A sentence that may stand in a summary, with what it adds to one. */
export interface CandidateSentence {
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
  /** The news, told at the beginning of its text. */
  readonly opens: boolean;
  readonly stands: Dependence;
}

const weightsFile = z.strictObject(
  Object.fromEntries(SENTENCE_FEATURES.map((name) => [name, z.number()])) as Record<SentenceFeature, z.ZodNumber>,
);
let trained: SentenceWeights | undefined;

/** `config/models/summary-weights.json`, learned by `test/eval/summaries-train.ts`. */
export function summaryWeights(): SentenceWeights {
  trained ??= readConfigFile('models/summary-weights.json', weightsFile);
  return trained;
}

/** Apart enough that sentences of two sources are never neighbours. */
const SOURCE_STEP = 10_000;
/** "In 2017, ..." tells what was. */
const HISTORY = /^(?:In|Since|Back in|By|During|En|Desde|В|С)\s+(?:\p{L}+\s+){0,2}(?:19|20)\d\d\b/u;
/** From this sentence on it is background mostly. */
const LATE = 20;
/** Apart from all stems. */
const SLOT = '?';
/** @returns the sentences of all sources that fit into a summary at all, in order. */
export function candidatesOf(sources: readonly SummarySource[], maxWords: number): CandidateSentence[] {
  return sources.flatMap((source, index) => {
    const prose = proseOf(withoutFurniture(source.text, source.title), source.language);
    const stop = new Set(wordsOf(source.language).lists.stop ?? []);
    const headline = contentOf(tokenize(source.title, source.language), stop);
    const title = new Set(headline.map((token) => token.stem));
    const names = namesOf(prose, headline, stop);
    const counts = countsOf(prose, stop);
    const lead = leadOf(prose, title);
    const home = homeOf(source.title, prose, source.language);
    const topic = new Set([...title, ...countsOf(prose.slice(0, LEAD_SENTENCES), stop).keys()]);
    return prose.flatMap((sentence) => {
      const words = wordCount(sentence.text);
      if (words > maxWords) return [];
      const stems = new Set(contentOf(sentence.tokens, stop).map((token) => token.stem));
      if (prose.length > 1 && isHeadlineAgain(stems, title)) return [];
      const once = onceTold(sentence, stems, { title, names, counts });
      // Of several reports, one has to tell the news.
      if (sentence === lead) once.set(`${SLOT}first`, { first: 1 });
      const answers = sentence.position === 0 || [...once.keys()].some((told) => told.startsWith(SLOT));
      if (countriesIn(sentence, source.language).some((country) => home.has(country))) {
        once.set(`${SLOT}where`, { where: 1 });
      }
      return {
        sentence,
        source,
        order: index * SOURCE_STEP + sentence.position,
        words,
        stems,
        once,
        answers,
        opens: sentence === lead && sentence.position < LEAD_SENTENCES,
        each: {
          ...eachTold(sentence, words),
          onTopic: stems.intersection(topic).size / Math.max(1, stems.size),
        },
        stands: standingOf(sentence, title, source.language),
      };
    });
  });
}

/** Told by its words above the summary already. */
const HEADLINE_AGAIN = 0.85;

const isHeadlineAgain = (stems: ReadonlySet<string>, title: ReadonlySet<string>): boolean =>
  title.size > 0 && stems.intersection(title).size >= HEADLINE_AGAIN * stems.union(title).size;

/** What a set of candidates, in order, adds up to. */
export function sentenceFeaturesOf(set: readonly CandidateSentence[]): Record<SentenceFeature, number> {
  const total = Object.fromEntries(SENTENCE_FEATURES.map((name) => [name, 0])) as Record<SentenceFeature, number>;
  const add = (amounts: Amounts) => {
    for (const [name, amount] of Object.entries(amounts)) total[name as SentenceFeature] += amount;
  };
  const told = new Map(set.flatMap((candidate) => [...candidate.once]));
  for (const amounts of told.values()) add(amounts);
  set.forEach((candidate, at) => {
    add(candidate.each);
    if (leansAlone(candidate, set[at - 1])) total.leans++;
  });
  return total;
}

export function weighed(amounts: Amounts, weights: SentenceWeights): number {
  let value = 0;
  for (const name in amounts) value += weights[name as SentenceFeature] * (amounts[name as SentenceFeature] ?? 0);
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
  const figures = amountsOf(sentence.tokens);
  let inTitle = 0;
  for (const stem of stems) {
    const amounts: Amounts = { common: Math.log2(counts.get(stem) ?? 1) };
    if (figures.has(stem)) amounts.figures = 1;
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

/** The countries that headline and lead name. */
function homeOf(title: string, prose: readonly ProseSentence[], language: string): ReadonlySet<string> {
  const headline = { text: title, tokens: tokenize(title, language) };
  return new Set([headline, ...prose.slice(0, LEAD_SENTENCES)].flatMap((sentence) => countriesIn(sentence, language)));
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
  if (isQuote(text)) each.quote = 1;
  else if (isHalfQuoted(text)) each.quote = 2;
  if (isQuestion(text)) each.question = 1;
  return each;
}
