import { HOUR_MS } from '../../src/clock.ts';
import { type Analysis, createAnalyze } from '../../src/stories/analyze.ts';
import { createModelReader } from '../../src/stories/model-reader.ts';
import { createModelClient } from '../../src/stories/summarize/model-client.ts';
import { julyItems } from './feedback.ts';
import type { Label } from './labelled.ts';
import { relevanceOf } from './measures.ts';
import { serveReplies } from './model-replies.ts';
import type { Row } from './row.ts';

/**
 * What a model as a second reader keeps back of July 2025, and what of it is news.
 * @param file its replies; what is missing there is asked of MODEL_URL, where that is set.
 */
export async function evaluateSecondReading(dataDir: string, file: string): Promise<Row[]> {
  const { MODEL_URL: url, MODEL_API_KEY: apiKey, MODEL_NAME: name = 'recorded' } = process.env;
  const replies = await serveReplies(file, url === undefined ? undefined : { url, apiKey });
  // An hour lies between two questions: one that is not answered makes the client rest, and no other is to suffer from it.
  let now = 0;
  const clock = () => (now += HOUR_MS);
  const log = { warn: () => undefined };
  const client = createModelClient({ url: replies.url, name, dailyBudget: Number.MAX_SAFE_INTEGER, clock, log });
  const reader = createModelReader(client);
  const analyze = createAnalyze();
  const cases: { readonly label: Label; readonly first: Analysis; readonly second: Analysis }[] = [];
  try {
    for (const { item, label } of await julyItems(dataDir)) {
      const first = analyze(item);
      const isAsked = first.match.relevant && (first.match.severity >= 2 || first.observations.length > 0);
      if (isAsked) cases.push({ label, first, second: await reader.read(first) });
    }
  } finally {
    await replies.close();
  }
  const sent = ({ match, isRetold }: Analysis) => ({ ...match, relevant: match.relevant && !isRetold });
  const before = relevanceOf(cases.map(({ label, first }) => ({ label, match: sent(first) })));
  const after = relevanceOf(cases.map(({ label, second }) => ({ label, match: sent(second) })));
  const lost = cases.filter(({ label, first, second }) => label.relevant && !first.isRetold && second.isRetold);
  const doubted = cases.filter(({ second }) => second.isDoubted);
  return [
    {
      measure: 'blind second reading: July 2025',
      value: after.f1,
      baseline: before.f1,
      count: cases.length - replies.missing(),
      detail: `F1 of what is sent of items that ${name} was asked about; ${doubted.length} marked as unconfirmed, ${lost.length} news kept back, ${replies.missing()} without a reply`,
      misses: lost.map(({ first: { item } }) => `${item.publisher}: ${item.title}`),
    },
  ];
}
