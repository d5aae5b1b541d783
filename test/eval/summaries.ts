import { join } from 'node:path';
import { extractiveSummarizer, type SummarySource } from '../../src/stories/summarize/summarize.ts';
import { type Row, readJsonLines, sharedDir } from './row.ts';

export interface Facts {
  id: string;
  facts: { fact: string; must: boolean; match: string[][] }[];
  noise: string[];
}
export interface Article {
  id: string;
  date: string;
  title: string;
  text: string;
}

const MAX_WORDS = 60;
const numbers = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
export const holds = (text: string, groups: string[][]): boolean =>
  groups.every((group) => group.some((alternative) => text.toLowerCase().includes(alternative)));

export const sourceOfArticle = ({ title, text }: Article): SummarySource => ({
  publisher: 'example.org',
  url: 'https://example.org/a',
  title: title.startsWith('(') ? '' : title,
  text,
  language: 'en',
});

/** Key facts kept by 60-word summaries of `summary-texts.jsonl`. */
export async function evaluateSummaries(dataDir: string): Promise<Row[]> {
  const articles = await readJsonLines<Article>(join(dataDir, 'summary-texts.jsonl'));
  const labels = new Map(
    (await readJsonLines<Facts>(join(dataDir, 'summary-facts.jsonl'))).map((row) => [row.id, row]),
  );
  const kept = { must: 0, musts: 0, all: 0, alls: 0, baseline: 0, noise: 0, unsupported: 0, words: 0 };
  const misses: string[] = [];
  const noisy: string[] = [];
  const unsupported: string[] = [];
  const summarizer = extractiveSummarizer();
  for (const article of articles) {
    const read = sourceOfArticle(article);
    const summary = await summarizer.summarize({ sources: [read] });
    const text = summary.sentences.map((sentence) => sentence.text).join(' ');
    const source = `${read.title}\n${article.text}`;
    for (const number of numbers(`${summary.headline} ${text}`)) {
      if (!source.includes(number)) unsupported.push(`${article.id}: ${number}`);
    }
    kept.words = Math.max(kept.words, text.split(/\s+/).length);
    const label = labels.get(article.id);
    if (label === undefined) continue;
    const found = label.noise.filter((noise) => `${summary.headline} ${text}`.includes(noise));
    noisy.push(...found.map((noise) => `${article.id}: ${noise}`));
    const first = article.text.split(/\s+/).slice(0, MAX_WORDS).join(' ');
    const lost: string[] = [];
    for (const fact of label.facts) {
      const isKept = holds(text, fact.match);
      kept.alls++;
      if (isKept) kept.all++;
      if (!fact.must) continue;
      kept.musts++;
      if (isKept) kept.must++;
      else lost.push(fact.fact);
      if (holds(first, fact.match)) kept.baseline++;
    }
    if (lost.length > 0) misses.push(`${article.id} «${read.title}» lost: ${lost.join(' / ')}\n      said: ${text}`);
  }
  return [
    {
      measure: 'summaries: must-facts',
      value: kept.must / kept.musts,
      count: kept.musts,
      target: 0.85,
      baseline: kept.baseline / kept.musts,
      detail: `share of the must-facts within ${MAX_WORDS} words (longest summary ${kept.words})`,
      misses,
    },
    {
      measure: 'summaries: all facts',
      value: kept.all / kept.alls,
      count: kept.alls,
      target: 0.45,
      detail: 'share of all facts',
      misses: [],
    },
    {
      measure: 'summaries: noise',
      value: noisy.length,
      count: labels.size,
      target: 0,
      lowerIsBetter: true,
      detail: 'boilerplate in headline or summary',
      misses: noisy,
    },
    {
      measure: 'summaries: unsupported numbers',
      value: unsupported.length,
      count: articles.length,
      target: 0,
      lowerIsBetter: true,
      detail: 'numbers that are not in the source',
      misses: unsupported,
    },
  ];
}

if (import.meta.main) {
  for (const row of await evaluateSummaries(join(sharedDir(), 'eval'))) {
    console.log(row.measure, row.value.toFixed(3), `of ${row.count}`, row.detail);
    for (const miss of row.misses) console.log('   ', miss);
  }
}
