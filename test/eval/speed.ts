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
const PREPARED = 2000;
/** Signs of a sketch are whole numbers of 32 bits. */
const MAX_SIGN = 2 ** 32;
const SPREAD = 2_654_435_761;

/** Of the processor, so far: the clock would measure what else the machine does. */
function busyMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Items a second through match, cluster and summarise, and what an item costs as the archive grows. */
export async function evaluateSpeed(dataDir: string): Promise<Row[]> {
  const items = (await readStreams(dataDir)).flatMap((stream) => stream.items);
  const analyze = createAnalyze();
  const summarizer = extractiveSummarizer();
  const clusterer = createClusterer();
  const sample = items.slice(-SAMPLE);
  const started = busyMs();
  for (const item of sample) {
    const { document, match, observations, item: known } = analyze(item);
    const assignment = clusterer.assign(document, known, match);
    const summary = match.relevant ? await summarizer.summarize({ sources: [sourceOf(known)] }) : headlineOnly(known);
    clusterer.remember(addReport(null, { item: known, match, assignment, summary, observations }));
  }
  const perSecond = (1000 * sample.length) / (busyMs() - started);
  const costs = ARCHIVES.map((stories) => costAt(stories, items));
  return [
    {
      measure: 'speed: items a second',
      value: Math.round(perSecond),
      count: sample.length,
      detail: 'match + cluster + summarise, by the time of one core, full texts of about 4,000 characters',
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
  const empty = createClusterer();
  const analyze = createAnalyze();
  const now = Date.parse('2026-01-15T00:00:00Z');
  const prepared = items.slice(0, PREPARED).map((item) => {
    const analysis = analyze({ ...item, text: item.text.slice(0, 300) });
    return { ...analysis, features: empty.assign(analysis.document, analysis.item, analysis.match).features };
  });
  const at = (number: number) => {
    const one = prepared[number % prepared.length];
    if (one === undefined) throw new Error('the streams hold no items');
    const publishedAt = now - ((stories - number) / stories) * WINDOW_DAYS * DAY_MS;
    // Other words in each round: an archive does not hold the same story fifty times.
    return { ...one, id: `${number}`, publishedAt, round: Math.floor(number / prepared.length) };
  };
  // To fill an archive of 100,000 by reading each story, and comparing it with all before it, takes minutes.
  for (let number = 0; number < stories; number++) {
    const { id, publishedAt, round, features } = at(number);
    const core = features.core.map((profile) => ({
      ...profile,
      itemId: id,
      at: publishedAt,
      title: profile.title.map((term) => otherWord(term, round)),
      words: profile.words.map((term) => otherWord(term, round)),
      sketch: profile.sketch
        .map((sign) => (round === 0 ? sign : (sign + round * SPREAD) % MAX_SIGN))
        .toSorted((a, b) => a - b),
      headline: `${profile.headline} ${round}`,
    }));
    clusterer.remember({ id, features: { core } });
  }
  const started = busyMs();
  for (let number = stories; number < stories + MEASURED; number++) {
    const { item: known, document, match, id, publishedAt, round } = at(number);
    const sentences = document.sentences.map((sentence) => ({
      ...sentence,
      tokens: sentence.tokens.map((token) => ({
        ...token,
        norm: otherWord(token.norm, round),
        stem: otherWord(token.stem, round),
      })),
    }));
    const item = { ...known, id, publishedAt, seenAt: publishedAt, title: `${known.title} ${round}` };
    const assignment = clusterer.assign({ ...document, sentences }, item, match);
    clusterer.remember(addReport(null, { item, match, assignment, summary: headlineOnly(item), observations: [] }));
  }
  return (busyMs() - started) / MEASURED;
}

/** Short words and signs are those of all news. */
const otherWord = (word: string, round: number): string =>
  round > 0 && /^[\p{L}\p{N}]{5,}$/u.test(word) ? `${word}${round}` : word;
