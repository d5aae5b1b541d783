import { performance } from 'node:perf_hooks';
import { DAY_MS } from '../../src/clock.ts';
import type { Item } from '../../src/feeds/feed.ts';
import { addReport } from '../../src/stories/add-report.ts';
import { createAnalyze, headlineOnly, sourceOf } from '../../src/stories/analyze.ts';
import { createClusterer } from '../../src/stories/cluster/cluster.ts';
import { extractiveSummarizer } from '../../src/stories/summarize/summarize.ts';
import type { Row } from './row.ts';
import { readStreams } from './streams.ts';

const SAMPLE = 1000;
const ARCHIVES = [1000, 100_000] as const;
const MEASURED = 500;
const WINDOW_DAYS = 14;

/** Items a second through match, cluster and summarise, and what an item costs as the archive grows. */
export async function evaluateSpeed(dataDir: string): Promise<Row[]> {
  const items = (await readStreams(dataDir)).flatMap((stream) => stream.items);
  const analyze = createAnalyze();
  const summarizer = extractiveSummarizer();
  const clusterer = createClusterer();
  const sample = items.slice(-SAMPLE);
  const started = performance.now();
  for (const item of sample) {
    const { document, match, observations, item: known } = analyze(item);
    const assignment = clusterer.assign(document, known, match);
    const summary = match.relevant ? await summarizer.summarize({ sources: [sourceOf(known)] }) : headlineOnly(known);
    clusterer.remember(addReport(null, { item: known, match, assignment, summary, observations }));
  }
  const perSecond = (1000 * sample.length) / (performance.now() - started);
  const costs = ARCHIVES.map((stories) => costAt(stories, items));
  return [
    {
      measure: 'speed: items a second',
      value: Math.round(perSecond),
      count: sample.length,
      detail: 'match + cluster + summarise on one core, full texts of about 4,000 characters',
      misses: [],
    },
    {
      measure: 'speed: growth of the archive',
      value: (costs[1] ?? 0) / (costs[0] ?? 1),
      count: MEASURED,
      target: 3,
      lowerIsBetter: true,
      detail: `cost of clustering an item with ${ARCHIVES[1]} stories over that with ${ARCHIVES[0]} (${costs.map((ms) => `${ms.toFixed(2)} ms`).join(', ')})`,
      misses: [],
    },
  ];
}

/** Milliseconds an item costs in an archive of so many stories of the last fortnight. */
function costAt(stories: number, items: readonly Item[]): number {
  const clusterer = createClusterer();
  const analyze = createAnalyze();
  const now = Date.parse('2026-01-15T00:00:00Z');
  const prepared = items.slice(0, 2000).map((item) => analyze({ ...item, text: item.text.slice(0, 300) }));
  const at = (number: number) => {
    const one = prepared[number % prepared.length];
    if (one === undefined) throw new Error('the streams hold no items');
    const publishedAt = now - ((stories - number) / stories) * WINDOW_DAYS * DAY_MS;
    // Other words in each round: an archive does not hold the same story fifty times.
    const round = Math.floor(number / prepared.length);
    const sentences = one.document.sentences.map((sentence) => ({
      ...sentence,
      tokens: sentence.tokens.map((token) =>
        token.norm.length > 4 && round > 0
          ? { ...token, norm: `${token.norm}${round}`, stem: `${token.stem}${round}` }
          : token,
      ),
    }));
    const item = {
      ...one.item,
      id: `${number}`,
      publishedAt,
      seenAt: publishedAt,
      title: `${one.item.title} ${round}`,
    };
    return { item, document: { ...one.document, sentences }, match: one.match };
  };
  const take = (number: number) => {
    const { item, document, match } = at(number);
    const assignment = clusterer.assign(document, item, match);
    clusterer.remember(addReport(null, { item, match, assignment, summary: headlineOnly(item), observations: [] }));
  };
  for (let number = 0; number < stories; number++) take(number);
  const started = performance.now();
  for (let number = stories; number < stories + MEASURED; number++) take(number);
  return (performance.now() - started) / MEASURED;
}
