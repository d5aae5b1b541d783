import type { Summary } from '../story.ts';
import { hangsAlone, leansAlone } from './anaphora.ts';
import { headlineOf } from './headline.ts';
import {
  type CandidateSentence,
  candidatesOf,
  type SentenceWeights,
  summaryWeights,
  weighed,
} from './sentence-features.ts';

/** One report of a story, as a summarizer reads it. */
export interface SummarySource {
  readonly publisher: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** Primary subtag. */
  readonly language: string;
}

/** What is known of a story when it is summarised: its independent reports, the most telling first. */
export interface SummaryInput {
  readonly sources: readonly SummarySource[];
}

/** Every number and every name in a summary stands in one of the sources. */
export interface Summarizer {
  summarize(input: SummaryInput): Promise<Summary>;
}

export const MAX_SUMMARY_WORDS = 60;
const MAX_SENTENCES = 4;
/** Only the best are combined: all sets of up to four of these are tried. */
const MAX_CANDIDATES = 18;
/** A sentence that adds less to those before it is not worth the reader's time; a fact that must be told is worth a third. */
const LEAST_GAIN = 0.05;
/** A sentence that shares so much of its words with another says the same. */
const SAME_WORDS = 0.6;

/** Picks whole sentences of the sources: the set that tells most within 60 words. */
export function extractiveSummarizer(weights: SentenceWeights = summaryWeights()): Summarizer {
  return {
    async summarize({ sources }) {
      const [lead] = sources;
      return {
        headline: lead === undefined ? '' : headlineOf(lead),
        sentences: newsFirst(choose(candidatesOf(sources, MAX_SUMMARY_WORDS), weights)).map(({ sentence, source }) => ({
          text: sentence.text,
          url: source.url,
          publisher: source.publisher,
        })),
        by: 'extractive',
      };
    },
  };
}

/** "The company could use the funds for ...": a remark that some pages print above the news. */
const IS_REMARK = /^The \p{Ll}/u;

function newsFirst(chosen: readonly CandidateSentence[]): readonly CandidateSentence[] {
  const news = chosen.find((candidate) => candidate.opens);
  const isRemark = chosen[0] !== news && IS_REMARK.test(chosen[0]?.sentence.text ?? '');
  if (news === undefined || !isRemark || chosen.some(({ stands }) => stands === 'hangs')) return chosen;
  return [news, ...chosen.filter((candidate) => candidate !== news)];
}

/** @returns the set of sentences worth most within the limit, in the order of their sources. */
export function choose(candidates: readonly CandidateSentence[], weights: SentenceWeights): CandidateSentence[] {
  // Of a text longer than its summary, only what answers something is told.
  const isShort = candidates.reduce((sum, { words }) => sum + words, 0) <= MAX_SUMMARY_WORDS;
  const telling = isShort ? candidates : candidates.filter((candidate) => candidate.answers);
  const alone = new Map(telling.map((candidate) => [candidate, worthAlone(candidate, weights)]));
  const worth = (candidate: CandidateSentence) => alone.get(candidate) ?? 0;
  const best = telling
    .toSorted((a, b) => worth(b) - worth(a))
    .slice(0, MAX_CANDIDATES)
    .sort((a, b) => a.order - b.order);
  const parts = partsOf(best, weights);
  const told = new Uint8Array(parts.values.length);
  const set: number[] = [];
  let chosen: CandidateSentence[] = [];
  let chosenValue = Number.NEGATIVE_INFINITY;
  const extend = (from: number, words: number, value: number) => {
    if (set.length > 0 && value > chosenValue) {
      chosen = set.flatMap((at) => best[at] ?? []);
      chosenValue = value;
    }
    if (set.length === MAX_SENTENCES) return;
    for (let at = from; at < best.length; at++) {
      const next = best[at];
      const units = parts.units[at];
      if (next === undefined || units === undefined || words + next.words > MAX_SUMMARY_WORDS) continue;
      if (set.some((one) => parts.same[one]?.has(at))) continue;
      const before = best[set.at(-1) ?? -1];
      if (hangsAlone(next, before)) continue;
      let gain = parts.each[at] ?? 0;
      if (leansAlone(next, before)) gain += weights.leans;
      for (const unit of units) {
        if (told[unit] === 0) gain += parts.values[unit] ?? 0;
        told[unit] = (told[unit] ?? 0) + 1;
      }
      if (gain >= LEAST_GAIN) {
        set.push(at);
        extend(at + 1, words + next.words, value + gain);
        set.pop();
      }
      for (const unit of units) told[unit] = (told[unit] ?? 0) - 1;
    }
  };
  extend(0, 0, 0);
  return chosen;
}

function worthAlone(candidate: CandidateSentence, weights: SentenceWeights): number {
  let worth = weighed(candidate.each, weights);
  for (const amounts of candidate.once.values()) worth += weighed(amounts, weights);
  return worth;
}

/** The candidates by number: thousands of sets are added up. */
function partsOf(candidates: readonly CandidateSentence[], weights: SentenceWeights) {
  const numbers = new Map<string, number>();
  const values: number[] = [];
  const units = candidates.map((candidate) =>
    Uint16Array.from(
      [...candidate.once].map(([unit, amounts]) => {
        const known = numbers.get(unit);
        if (known !== undefined) return known;
        numbers.set(unit, values.length);
        return values.push(weighed(amounts, weights)) - 1;
      }),
    ),
  );
  const each = candidates.map((candidate) => weighed(candidate.each, weights));
  const same = candidates.map(
    (one) => new Set(candidates.flatMap((other, at) => (one !== other && saysTheSame(one, other) ? [at] : []))),
  );
  return { values, units, each, same };
}

function saysTheSame(one: CandidateSentence, other: CandidateSentence): boolean {
  const shared = [...one.stems].filter((stem) => other.stems.has(stem)).length;
  return shared / Math.min(one.stems.size, other.stems.size) >= SAME_WORDS;
}
