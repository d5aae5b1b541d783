// Learns `config/models/summary-weights.json`: `npx node test/eval/summaries-train.ts`.
// Rows are sets of sentences that would fit into a summary, drawn at random and then by the weights learned so far; the
// value of a set is the share of its article's facts that it keeps. What features add to that value is fitted by least
// squares within each article, shrunk, each feature with its sign. Figures are of articles left out with their copies.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hangsAlone } from '../../src/stories/summarize/anaphora.ts';
import {
  type CandidateSentence,
  candidatesOf,
  SENTENCE_FEATURES,
  type SentenceFeature,
  type SentenceWeights,
  sentenceFeaturesOf,
} from '../../src/stories/summarize/sentence-features.ts';
import { choose, MAX_SUMMARY_WORDS } from '../../src/stories/summarize/summarize.ts';
import { readJsonLines, sharedDir } from './row.ts';
import { type Article, type Facts, holds, sourceOfArticle } from './summaries.ts';

const LESSONS = 5;
const PART = 0.7;
const ROUNDS = 3;
const RANDOM_SETS = 200;
const DRAWN_SETS = 60;
/** How strongly weights are held to what a reader would say: twenty articles cannot teach that a question is no news. */
const HOLD = 0.005;
/** How clearly the best set is preferred to the next: values of sets differ by tenths. */
const SHARPNESS = 20;
const STEPS = 150;
const RATE = 0.03;
const PRIOR: SentenceWeights = {
  fact: 0.08,
  impact: 0.1,
  network: 0.25,
  earnings: 0.12,
  consequence: 0.04,
  when: 0.05,
  term: 0.15,
  where: 0.08,
  scale: 0.1,
  cause: 0.08,
  title: 0.15,
  titleWords: 0.3,
  titleNames: 0.1,
  common: 0.01,
  figures: 0.015,
  names: 0.005,
  sentences: 0.03,
  words: -0.01,
  first: 0.4,
  early: 0.12,
  late: -0.08,
  onTopic: 0.1,
  background: -0.12,
  opinion: -0.1,
  price: -0.15,
  leans: -0.18,
  quote: -0.2,
  question: -0.35,
};
/** Facts that a summary may leave out count so much of those it must keep. */
const OPTIONAL_SHARE = 0.3;
const SAME_TEXT = 0.5;
const AGAINST: ReadonlySet<SentenceFeature> = new Set([
  'late',
  'background',
  'opinion',
  'price',
  'leans',
  'quote',
  'question',
]);
const EITHER: ReadonlySet<SentenceFeature> = new Set(['sentences', 'words']);

interface Case {
  readonly facts: Facts['facts'];
  readonly candidates: readonly CandidateSentence[];
  readonly group: number;
}
interface Row {
  readonly values: Float64Array;
  readonly worth: number;
}

let seed = 11;
/** Deterministic (mulberry32). */
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}

async function readCases(dataDir: string): Promise<Case[]> {
  const labels = await readJsonLines<Facts>(join(dataDir, 'summary-facts.jsonl'));
  const articles = await readJsonLines<Article>(join(dataDir, 'summary-texts.jsonl'));
  const words: Set<string>[] = [];
  return labels.flatMap(({ id, facts }) => {
    const article = articles.find((one) => one.id === id);
    if (article === undefined) return [];
    const own = new Set(article.text.toLowerCase().split(/\s+/));
    const like = words.findIndex((other) => [...own].filter((word) => other.has(word)).length >= SAME_TEXT * own.size);
    words.push(own);
    const group = like < 0 ? words.length - 1 : like;
    return { facts, candidates: candidatesOf([sourceOfArticle(article)], MAX_SUMMARY_WORDS), group };
  });
}

const textOf = (set: readonly CandidateSentence[]): string => set.map(({ sentence }) => sentence.text).join(' ');
const shareOf = (set: readonly CandidateSentence[], facts: Facts['facts']): number =>
  facts.length === 0 ? 0 : facts.filter(({ match }) => holds(textOf(set), match)).length / facts.length;

function rowOf(set: readonly CandidateSentence[], { facts }: Case): Row {
  const features = sentenceFeaturesOf(set);
  const must = facts.filter((fact) => fact.must);
  const optional = facts.filter((fact) => !fact.must);
  return {
    values: Float64Array.from(SENTENCE_FEATURES, (name) => features[name]),
    worth: shareOf(set, must) + OPTIONAL_SHARE * shareOf(set, optional),
  };
}

function randomSet(candidates: readonly CandidateSentence[]): CandidateSentence[] {
  const set: CandidateSentence[] = [];
  let words = 0;
  const most = 2 + Math.floor(random() * 3);
  for (let tries = 0; tries < 30 && set.length < most; tries++) {
    // The beginning is drawn more often: there the choice is made.
    const next = candidates[Math.floor(random() ** 1.5 * candidates.length)];
    if (next === undefined || set.includes(next) || words + next.words > MAX_SUMMARY_WORDS) continue;
    set.push(next);
    words += next.words;
  }
  set.sort((a, b) => a.order - b.order);
  return set.filter((one, at) => !hangsAlone(one, set[at - 1]));
}

const shaken = (weights: SentenceWeights): SentenceWeights =>
  Object.fromEntries(
    SENTENCE_FEATURES.map((name) => [name, weights[name] * (0.4 + 1.2 * random())]),
  ) as SentenceWeights;

/**
 * The summary is the set of greatest value. Made soft: a set is chosen with a probability that grows with its value, and
 * the weights rise along the gradient of the worth to be expected (Adam), held to the prior; each keeps its sign.
 */
function climb(cases: readonly (readonly Row[])[], start: SentenceWeights): SentenceWeights {
  const spread = SENTENCE_FEATURES.map((_, at) => {
    const values = cases.flatMap((rows) => rows.map((row) => row.values[at] ?? 0));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  });
  const prior = SENTENCE_FEATURES.map((name) => PRIOR[name] * SHARPNESS);
  const weights = SENTENCE_FEATURES.map((name) => start[name] * SHARPNESS);
  const mean = SENTENCE_FEATURES.map(() => 0);
  const square = SENTENCE_FEATURES.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight, at) => -HOLD * (weight - (prior[at] ?? 0)) * (spread[at] ?? 0) ** 2);
    for (const rows of cases) {
      const values = rows.map((row) => product(row.values, weights));
      const top = values.reduce((most, value) => Math.max(most, value), -Infinity);
      const chances = values.map((value) => Math.exp(value - top));
      const total = chances.reduce((sum, chance) => sum + chance, 0);
      const expected = rows.reduce((sum, { worth }, at) => sum + worth * ((chances[at] ?? 0) / total), 0);
      for (const [set, { worth, values: own }] of rows.entries()) {
        const pull = (((chances[set] ?? 0) / total) * (worth - expected)) / cases.length;
        if (Math.abs(pull) < 1e-7) continue;
        for (let at = 0; at < own.length; at++) slope[at] = (slope[at] ?? 0) + pull * (own[at] ?? 0);
      }
    }
    SENTENCE_FEATURES.forEach((name, at) => {
      const m = 0.9 * (mean[at] ?? 0) + 0.1 * (slope[at] ?? 0);
      const s = 0.99 * (square[at] ?? 0) + 0.01 * (slope[at] ?? 0) ** 2;
      mean[at] = m;
      square[at] = s;
      const move = m / (1 - 0.9 ** step) / (Math.sqrt(s / (1 - 0.99 ** step)) + 1e-8);
      const moved = (weights[at] ?? 0) + RATE * move;
      weights[at] = EITHER.has(name) ? moved : AGAINST.has(name) ? Math.min(0, moved) : Math.max(0, moved);
    });
  }
  return Object.fromEntries(
    SENTENCE_FEATURES.map((name, at) => [name, (weights[at] ?? 0) / SHARPNESS]),
  ) as SentenceWeights;
}

function product(values: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** The mean of what parts of the articles teach: no article decides alone. */
function learn(cases: readonly Case[]): SentenceWeights {
  const lessons = Array.from({ length: LESSONS }, () => learnOnce(cases.filter(() => random() < PART)));
  const mean = (name: SentenceFeature) => lessons.reduce((sum, weights) => sum + weights[name], 0) / LESSONS;
  return Object.fromEntries(SENTENCE_FEATURES.map((name) => [name, mean(name)])) as SentenceWeights;
}

/** Rows drawn for each case; grows by what the weights of a round would choose. */
function learnOnce(cases: readonly Case[]): SentenceWeights {
  const rows = cases.map((one) => Array.from({ length: RANDOM_SETS }, () => rowOf(randomSet(one.candidates), one)));
  let weights = climb(rows, PRIOR);
  for (let round = 1; round < ROUNDS; round++) {
    cases.forEach((one, at) => {
      for (let set = 0; set < DRAWN_SETS; set++) rows[at]?.push(rowOf(choose(one.candidates, shaken(weights)), one));
    });
    weights = climb(rows, weights);
  }
  return weights;
}

function report(name: string, judged: readonly (readonly [Case, SentenceWeights])[]) {
  const kept = { must: 0, musts: 0, all: 0, alls: 0 };
  for (const [{ facts, candidates }, weights] of judged) {
    const text = textOf(choose(candidates, weights));
    for (const { must, match } of facts) {
      const isKept = holds(text, match) ? 1 : 0;
      kept.alls++;
      kept.all += isKept;
      if (must) kept.musts++;
      if (must) kept.must += isKept;
    }
  }
  console.log(name, `must ${(kept.must / kept.musts).toFixed(3)} all ${(kept.all / kept.alls).toFixed(3)}`);
}

const cases = await readCases(join(sharedDir(), 'eval'));
const groups = [...new Set(cases.map((one) => one.group))];
const left = new Map(groups.map((group) => [group, learn(cases.filter((one) => one.group !== group))]));
const weights = learn(cases);
report(
  'left out:',
  cases.map((one) => [one, left.get(one.group) ?? weights] as const),
);
report(
  'fitted:  ',
  cases.map((one) => [one, weights] as const),
);
const rounded = Object.fromEntries(SENTENCE_FEATURES.map((name) => [name, Math.round(weights[name] * 1000) / 1000]));
await writeFile(
  new URL('../../config/models/summary-weights.json', import.meta.url),
  `${JSON.stringify(rounded, null, 2)}\n`,
);
console.log(rounded);
